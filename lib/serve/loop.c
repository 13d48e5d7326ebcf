// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A loop of epoll: sockets that listen, connections, eventfds of clients, and
 * descriptors of the program's own. Each is a source, with a function for when it is ready. What is
 * closed while events are handled is freed after: there may be an event for it yet.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "base/text.h"
#include "serve/loop.h"
#include "serve/socket.h"

#define EVENTS		32
/* Reads of one connection before others have their turn */
#define READS		16
/*
 * Connections of one listener that have not said anything yet: so many, for so long in
 * seconds. Another one takes the place of the oldest of them.
 */
#define MAX_SILENT	64
#define MAX_SILENCE	10

struct source {
	int fd;
	uint32_t events;
	void (*ready)(struct source *source, uint32_t events);
	struct dtio_loop *loop;
	struct source *next;
};

/* A descriptor of the program's, or an eventfd of a client's */
struct watched {
	struct source source;
	void (*ready)(void *opaque, int fd);
	void *opaque;
};

struct listener {
	struct source source;
	const struct dtio_loop_service *service;
	char *address;
	char *path;			/* to be removed; NULL: none */
	bool secure;			/* by the loop's transport */
	unsigned int silent;
};

struct connection {
	struct source source;
	const struct dtio_loop_service *service;
	struct listener *listener;	/* NULL: it was connected already */
	struct dtio_serve_device *device;
	struct dtio_serve_client *client;	/* NULL: it has not proved who it is */
	const char *address;
	void *state;			/* the transport's; NULL: the socket alone */
	bool passes_fds;
	bool full;			/* the socket takes no more */
	bool busy;			/* it will be looked after anyway */
	bool wanting;			/* in the loop's list of those that are to be */
	bool counted;			/* among the silent ones */
	uint64_t since;			/* the loop's seconds */
	struct connection *next_wanting;
};

struct dtio_loop {
	int epoll, timer;
	bool running;
	struct source *sources, *closed;
	struct connection *wanting;
	struct dtio_serve_device *nobody;	/* whose clients are refused */
	const struct dtio_loop_transport *transport;
	void *transport_opaque;
	unsigned int silent;
	uint64_t seconds;
	struct watched tick;
};

static int start_source(struct dtio_loop *loop, struct source *source, int fd)
{
	struct epoll_event event = { .events = EPOLLIN, .data.ptr = source };

	source->fd = fd;
	source->events = EPOLLIN;
	source->loop = loop;
	if (epoll_ctl(loop->epoll, EPOLL_CTL_ADD, fd, &event))
		return -errno;
	source->next = loop->sources;
	loop->sources = source;
	return 0;
}

static void set_events(struct source *source, uint32_t events)
{
	struct epoll_event event = { .events = events, .data.ptr = source };

	if (source->events == events)
		return;
	source->events = events;
	epoll_ctl(source->loop->epoll, EPOLL_CTL_MOD, source->fd, &event);
}

/* It is freed when the loop is through with its events. */
static void stop_source(struct source *source)
{
	struct dtio_loop *loop = source->loop;
	struct source **link = &loop->sources;

	epoll_ctl(loop->epoll, EPOLL_CTL_DEL, source->fd, NULL);
	while (*link != source)
		link = &(*link)->next;
	*link = source->next;
	source->ready = NULL;
	source->next = loop->closed;
	loop->closed = source;
}

static void watched_ready(struct source *source, uint32_t events)
{
	struct watched *watched = (struct watched *)source;

	(void)events;
	watched->ready(watched->opaque, source->fd);
}

int dtio_loop_watch(struct dtio_loop *loop, int fd, void (*ready)(void *opaque, int fd),
		    void *opaque)
{
	struct watched *watched = calloc(1, sizeof(*watched));
	int err;

	if (!watched)
		return -ENOMEM;
	watched->source.ready = watched_ready;
	watched->ready = ready;
	watched->opaque = opaque;
	err = start_source(loop, &watched->source, fd);
	if (err)
		free(watched);
	return err;
}

void dtio_loop_unwatch(struct dtio_loop *loop, int fd)
{
	struct source *source;

	for (source = loop->sources; source; source = source->next)
		if (source->fd == fd && source->ready == watched_ready &&
		    source != &loop->tick.source) {
			stop_source(source);
			return;
		}
}

static void client_event(void *opaque, int fd)
{
	struct connection *connection = opaque;

	dtio_serve_event(connection->client, fd);
}

static int client_watch(void *opaque, int fd, bool on)
{
	struct connection *connection = opaque;

	if (on)
		return dtio_loop_watch(connection->source.loop, fd, client_event,
				       connection);
	dtio_loop_unwatch(connection->source.loop, fd);
	return 0;
}

/* While the loop is running it looks after those in its list, before it waits again. */
static void client_wake(void *opaque)
{
	struct connection *connection = opaque;
	struct dtio_loop *loop = connection->source.loop;

	if (connection->busy || connection->wanting)
		return;
	if (!loop->running) {
		set_events(&connection->source, connection->source.events | EPOLLOUT);
		return;
	}
	connection->wanting = true;
	connection->next_wanting = loop->wanting;
	loop->wanting = connection;
}

static const struct dtio_serve_driver driver = {
	.wake = client_wake,
	.watch = client_watch,
};

static void count_silent(struct connection *connection, bool silent)
{
	struct dtio_loop *loop = connection->source.loop;
	const struct itimerspec second = { .it_interval.tv_sec = 1, .it_value.tv_sec = 1 };
	const struct itimerspec off = { .it_value.tv_sec = 0 };

	if (connection->counted == silent)
		return;
	connection->counted = silent;
	if (connection->listener)
		connection->listener->silent += silent ? 1 : -1U;
	if (silent && !loop->silent++)
		timerfd_settime(loop->timer, 0, &second, NULL);
	if (!silent && !--loop->silent)
		timerfd_settime(loop->timer, 0, &off, NULL);
}

static void end_connection(struct connection *connection)
{
	struct dtio_loop *loop = connection->source.loop;
	struct connection **link = &loop->wanting;

	count_silent(connection, false);
	connection->busy = true;
	dtio_serve_client_free(connection->client);
	if (connection->state)
		loop->transport->end(connection->state);
	while (*link && *link != connection)
		link = &(*link)->next_wanting;
	if (*link)
		*link = connection->next_wanting;
	stop_source(&connection->source);
	close(connection->source.fd);
	if (connection->client && connection->service->closed &&
	    connection->device != loop->nobody)
		connection->service->closed(connection->service->opaque,
					    connection->device);
}

static ssize_t send_chunk(struct connection *connection,
			  const struct dtio_serve_chunk *chunk)
{
	const struct dtio_loop_transport *transport = connection->source.loop->transport;

	if (connection->state)
		return transport->send(connection->state, chunk->data, chunk->length);
	return socket_send(connection->source.fd, chunk->data, chunk->length, chunk->fds,
			   chunk->num_fds);
}

/* False: it is over. */
static bool send_all(struct connection *connection)
{
	struct dtio_serve_chunk chunk;
	ssize_t sent;

	while (!connection->full && dtio_serve_output(connection->client, &chunk)) {
		sent = send_chunk(connection, &chunk);
		if (sent >= 0)
			dtio_serve_sent(connection->client, (size_t)sent);
		else if (errno == EAGAIN)
			connection->full = true;
		else if (errno != EINTR)
			return false;
	}
	return !dtio_serve_finished(connection->client);
}

static bool has_more(const struct connection *connection)
{
	return connection->state &&
	       connection->source.loop->transport->has_more(connection->state);
}

static ssize_t receive_once(struct connection *connection, void *place, size_t room,
			    int *fds, size_t *num_fds)
{
	const struct dtio_loop_transport *transport = connection->source.loop->transport;

	if (connection->state) {
		*num_fds = 0;
		return transport->receive(connection->state, place, room);
	}
	return socket_receive(connection->source.fd, place, room, fds, num_fds, false);
}

static bool receive_some(struct connection *connection)
{
	int fds[256], i;
	size_t room, num_fds;
	ssize_t count;
	void *place;

	for (i = 0; i < READS; i++) {
		place = dtio_serve_room(connection->client, &room);
		if (!place)
			return !dtio_serve_finished(connection->client);
		num_fds = connection->passes_fds ? sizeof(fds) / sizeof(*fds) : 0;
		count = receive_once(connection, place, room, fds, &num_fds);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return errno == EAGAIN;
		if (!count)
			return false;
		dtio_serve_received(connection->client, (size_t)count, fds, num_fds);
		/* The reply comes before a look at whether there is more. */
		if (((size_t)count < room && !has_more(connection)) ||
		    !send_all(connection))
			break;
	}
	return true;
}

/* What it waits for next */
static void look_after(struct connection *connection)
{
	size_t room;
	bool wants;

	if (!send_all(connection)) {
		end_connection(connection);
		return;
	}
	wants = dtio_serve_room(connection->client, &room);
	if (dtio_serve_finished(connection->client)) {
		end_connection(connection);
		return;
	}
	if (connection->counted && dtio_serve_greeted(connection->client))
		count_silent(connection, false);
	/* What the socket does not know of it would not wake for: it is ready to be written. */
	set_events(&connection->source, (wants ? EPOLLIN : 0) |
		   (connection->full || (wants && has_more(connection)) ? EPOLLOUT : 0));
}

static void attach(struct connection *connection);

static void greet(struct connection *connection)
{
	struct dtio_loop *loop = connection->source.loop;
	bool writes = false;
	int err;

	err = loop->transport->greet(connection->state, &writes);
	if (err && err != -EAGAIN)
		end_connection(connection);
	else if (err)
		set_events(&connection->source, writes ? EPOLLOUT : EPOLLIN);
	else
		attach(connection);
}

static void connection_ready(struct source *source, uint32_t events)
{
	struct connection *connection = (struct connection *)source;
	bool alive = true;

	if (!connection->client) {
		greet(connection);
		return;
	}
	if (events & EPOLLOUT)
		connection->full = false;
	connection->busy = true;
	if (events & EPOLLIN || has_more(connection))
		alive = receive_some(connection);
	else if (events & (EPOLLHUP | EPOLLERR))
		alive = false;
	connection->busy = false;
	if (alive)
		look_after(connection);
	else
		end_connection(connection);
}

/* Whose device it is to be. 0 or a negative errno */
static int choose_device(struct connection *connection)
{
	struct dtio_loop_peer peer = { .address = connection->address };
	struct dtio_loop *loop = connection->source.loop;
	struct ucred credentials;
	socklen_t length = sizeof(credentials);
	int err, refusal;

	if (connection->passes_fds &&
	    !getsockopt(connection->source.fd, SOL_SOCKET, SO_PEERCRED, &credentials,
			&length)) {
		peer.has_credentials = true;
		peer.pid = credentials.pid;
		peer.uid = credentials.uid;
		peer.gid = credentials.gid;
	}
	if (connection->state)
		peer.name = loop->transport->peer(connection->state);
	refusal = connection->service->accept(connection->service->opaque, &peer,
					      &connection->device);
	if (refusal)
		connection->device = loop->nobody;
	err = dtio_serve_client_new(connection->device, &driver, connection,
				    connection->passes_fds ? DTIO_SERVE_DESCRIPTORS : 0,
				    &connection->client);
	if (err && !refusal && connection->service->closed)
		connection->service->closed(connection->service->opaque,
					    connection->device);
	if (!err)
		dtio_serve_refuse(connection->client, refusal);
	return err;
}

/* It has proved who it is. */
static void attach(struct connection *connection)
{
	if (choose_device(connection))
		end_connection(connection);
	else
		look_after(connection);
}

static int start_connection(struct dtio_loop *loop, int fd,
			    const struct dtio_loop_service *service,
			    const char *address, struct listener *listener)
{
	bool secure = listener && listener->secure;
	struct connection *connection = calloc(1, sizeof(*connection));
	int err;

	if (!connection)
		return -ENOMEM;
	socket_set_up(fd);
	connection->service = service;
	connection->listener = listener;
	connection->address = address;
	connection->source.ready = connection_ready;
	connection->since = loop->seconds;
	if (secure)
		connection->state = loop->transport->start(loop->transport_opaque, fd);
	else
		connection->passes_fds = socket_passes_fds(fd);
	err = secure && !connection->state ? -ENOMEM :
	      start_source(loop, &connection->source, fd);
	if (err) {
		if (connection->state)
			loop->transport->end(connection->state);
		free(connection);
		return err;
	}
	count_silent(connection, true);
	err = secure ? 0 : choose_device(connection);
	if (!err)
		return 0;
	/* The caller closes the descriptor. */
	count_silent(connection, false);
	stop_source(&connection->source);
	return err;
}

/* Those that came later are before it in the list. */
static struct connection *oldest_silent(const struct listener *listener)
{
	struct connection *oldest = NULL;
	struct source *source;

	for (source = listener->source.loop->sources; source; source = source->next) {
		struct connection *connection = (struct connection *)source;

		if (source->ready == connection_ready && connection->counted &&
		    connection->listener == listener)
			oldest = connection;
	}
	return oldest;
}

static void listener_ready(struct source *source, uint32_t events)
{
	struct listener *listener = (struct listener *)source;
	struct dtio_loop *loop = source->loop;
	int fd;

	(void)events;
	fd = accept4(source->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if (fd < 0) {
		/* Out of descriptors: what is there is kept, and asked again in a while. */
		if (errno == EMFILE || errno == ENFILE)
			set_events(source, 0);
		return;
	}
	if (listener->silent >= MAX_SILENT)
		end_connection(oldest_silent(listener));
	if (start_connection(loop, fd, listener->service, listener->address, listener))
		close(fd);
}

/* One that has said nothing for longer than that, or any for 0. */
static struct connection *find_connection(struct dtio_loop *loop, unsigned int silence)
{
	struct source *source;

	for (source = loop->sources; source; source = source->next) {
		struct connection *connection = (struct connection *)source;

		if (source->ready == connection_ready &&
		    (!silence || (connection->counted &&
				  loop->seconds - connection->since > silence)))
			return connection;
	}
	return NULL;
}

/* Once a second, while there are connections that say nothing. */
static void second_passed(void *opaque, int fd)
{
	struct dtio_loop *loop = opaque;
	struct connection *connection;
	uint64_t times;

	if (read(fd, &times, sizeof(times)) != sizeof(times))
		return;
	loop->seconds += times;
	while ((connection = find_connection(loop, MAX_SILENCE)))
		end_connection(connection);
}

static void forget_closed(struct dtio_loop *loop)
{
	struct source *source;
	bool any = loop->closed;

	while ((source = loop->closed)) {
		loop->closed = source->next;
		free(source);
	}
	/* There are descriptors again, perhaps. */
	for (source = any ? loop->sources : NULL; source; source = source->next)
		if (source->ready == listener_ready)
			set_events(source, EPOLLIN);
}

int dtio_loop_run(struct dtio_loop *loop, int timeout)
{
	struct epoll_event events[EVENTS];
	struct connection *connection;
	struct source *source;
	int count, i;

	count = epoll_wait(loop->epoll, events, EVENTS, timeout);
	if (count < 0)
		return -errno;
	loop->running = true;
	for (i = 0; i < count; i++) {
		source = events[i].data.ptr;
		if (source->ready)
			source->ready(source, events[i].events);
	}
	while ((connection = loop->wanting)) {
		loop->wanting = connection->next_wanting;
		connection->wanting = false;
		look_after(connection);
	}
	loop->running = false;
	if (loop->closed)
		forget_closed(loop);
	return 0;
}

int dtio_loop_set_transport(struct dtio_loop *loop,
			    const struct dtio_loop_transport *transport, void *opaque)
{
	if (loop->transport)
		return -EEXIST;
	loop->transport = transport;
	loop->transport_opaque = opaque;
	return 0;
}

int dtio_loop_fd(const struct dtio_loop *loop)
{
	return loop->epoll;
}

static const struct dtio_serve_ops no_ops;

int dtio_loop_new(struct dtio_loop **loop, char **error)
{
	const struct dtio_serve_description nobody = {
		.name = "no device", .ops = &no_ops, .bus = DTIO_BUS_PLATFORM,
	};
	struct dtio_loop *made = calloc(1, sizeof(*made));
	int err;

	if (!made)
		return fail(error, ENOMEM, "out of memory");
	made->timer = -1;
	made->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (made->epoll >= 0)
		made->timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
	if (made->timer < 0) {
		err = fail(error, errno, "no epoll or timer: %s", strerror(errno));
		dtio_loop_free(made);
		return err;
	}
	made->tick = (struct watched){
		.source.ready = watched_ready, .ready = second_passed, .opaque = made,
	};
	err = start_source(made, &made->tick.source, made->timer);
	if (err)
		fail(error, -err, "epoll: %s", strerror(-err));
	else
		err = dtio_serve_device_new(&nobody, &made->nobody, error);
	if (err) {
		dtio_loop_free(made);
		return err;
	}
	*loop = made;
	return 0;
}

static void end_listener(struct listener *listener)
{
	stop_source(&listener->source);
	close(listener->source.fd);
	if (listener->path)
		unlink(listener->path);
	free(listener->path);
	free(listener->address);
}

void dtio_loop_free(struct dtio_loop *loop)
{
	struct connection *connection;
	struct source *source, **link;

	if (!loop)
		return;
	/* They have watched what else there is. */
	while ((connection = find_connection(loop, 0)))
		end_connection(connection);
	while ((source = loop->sources)) {
		if (source->ready == listener_ready)
			end_listener((struct listener *)source);
		else
			stop_source(source);
	}
	/* It is a part of the loop. */
	for (link = &loop->closed; *link; link = &(*link)->next)
		if (*link == &loop->tick.source) {
			*link = (*link)->next;
			break;
		}
	forget_closed(loop);
	if (loop->transport && loop->transport->free)
		loop->transport->free(loop->transport_opaque);
	dtio_serve_device_free(loop->nobody);
	if (loop->timer >= 0)
		close(loop->timer);
	if (loop->epoll >= 0)
		close(loop->epoll);
	free(loop);
}

int dtio_loop_listen(struct dtio_loop *loop, const char *text, unsigned int flags,
		     const struct dtio_loop_service *service, char **error)
{
	struct listener *listener;
	struct address address;
	bool connected, made, secure;
	int fd, err;

	err = address_parse(text, &address, error);
	if (err)
		return err;
	secure = address.kind == ADDRESS_TLS;
	if (secure && !loop->transport) {
		address_free(&address);
		return fail(error, ENOTSUP, "%s: TLS needs keys", text);
	}
	fd = socket_listen(&address, text, flags & DTIO_LOOP_ANYBODY, &connected, &made,
			   error);
	if (fd < 0 || connected) {
		address_free(&address);
		if (fd < 0)
			return fd;
		err = start_connection(loop, fd, service, text, NULL);
		return err ? fail(error, -err, "%s: %s", text, strerror(-err)) : fd;
	}
	listener = calloc(1, sizeof(*listener));
	if (listener) {
		listener->source.ready = listener_ready;
		listener->service = service;
		listener->secure = secure;
		listener->address = strdup(text);
		listener->path = made ? address.name : NULL;
		if (made)
			address.name = NULL;
	}
	address_free(&address);
	err = listener && listener->address ?
	      start_source(loop, &listener->source, fd) : -ENOMEM;
	if (!err)
		return fd;
	if (listener) {
		free(listener->path);
		free(listener->address);
	}
	free(listener);
	close(fd);
	return fail(error, -err, "%s: %s", text, strerror(-err));
}

int dtio_connect(const char *text, char **error)
{
	struct address address;
	int fd;

	fd = address_parse(text, &address, error);
	if (fd)
		return fd;
	fd = socket_connect(&address, text, 0, error);
	address_free(&address);
	if (fd >= 0)
		socket_set_up(fd);
	return fd;
}
