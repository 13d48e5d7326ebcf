// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * One connection and no loop: a request is waited for by receiving it, so that it and its
 * reply are two system calls. Only where eventfds of the client's are to be watched, or
 * the client does not take what is sent, there is a poll() in between.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>

#include "serve/loop.h"
#include "serve/socket.h"

struct plain {
	int fd;
	bool passes_fds, full;
	struct pollfd *polled;		/* the connection, and eventfds behind it */
	size_t num_polled;
};

static int plain_watch(void *opaque, int fd, bool on)
{
	struct plain *plain = opaque;
	struct pollfd *more;
	size_t i;

	if (on) {
		more = reallocarray(plain->polled, plain->num_polled + 1, sizeof(*more));
		if (!more)
			return -ENOMEM;
		plain->polled = more;
		more[plain->num_polled++] = (struct pollfd){ .fd = fd, .events = POLLIN };
		return 0;
	}
	for (i = 1; i < plain->num_polled; i++)
		if (plain->polled[i].fd == fd) {
			plain->polled[i] = plain->polled[--plain->num_polled];
			break;
		}
	return 0;
}

static const struct dtio_serve_driver driver = { .watch = plain_watch };

static int send_all(struct plain *plain, struct dtio_serve_client *client)
{
	struct dtio_serve_chunk chunk;
	ssize_t sent;

	while (!plain->full && dtio_serve_output(client, &chunk)) {
		sent = socket_send(plain->fd, chunk.data, chunk.length, chunk.fds,
				   chunk.num_fds);
		if (sent >= 0)
			dtio_serve_sent(client, (size_t)sent);
		else if (errno == EAGAIN)
			plain->full = true;
		else if (errno != EINTR)
			return -errno;
	}
	return 0;
}

/* False: the connection has nothing yet. */
static bool wait_for_any(struct plain *plain, struct dtio_serve_client *client, bool reads)
{
	size_t i;

	plain->polled[0].events = (short)((reads ? POLLIN : 0) |
					  (plain->full ? POLLOUT : 0));
	if (poll(plain->polled, plain->num_polled, -1) < 0)
		return false;
	if (plain->polled[0].revents & POLLOUT)
		plain->full = false;
	for (i = 1; i < plain->num_polled; i++)
		if (plain->polled[i].revents) {
			dtio_serve_event(client, plain->polled[i].fd);
			/* The table may be another one now. */
			break;
		}
	return plain->polled[0].revents & (POLLIN | POLLHUP | POLLERR);
}

static int serve(struct plain *plain, struct dtio_serve_client *client)
{
	size_t room, num_fds;
	ssize_t count;
	int fds[256], err;
	void *place;

	while (!dtio_serve_finished(client)) {
		err = send_all(plain, client);
		if (err)
			return err;
		place = dtio_serve_room(client, &room);
		if ((plain->full || plain->num_polled > 1 || !place) &&
		    !wait_for_any(plain, client, place))
			continue;
		place = dtio_serve_room(client, &room);
		if (!place)
			continue;
		num_fds = plain->passes_fds ? sizeof(fds) / sizeof(*fds) : 0;
		count = socket_receive(plain->fd, place, room, fds, &num_fds, true);
		if (!count)
			return 0;
		if (count < 0 && errno != EINTR && errno != EAGAIN)
			return errno == ECONNRESET ? 0 : -errno;
		if (count > 0)
			dtio_serve_received(client, (size_t)count, fds, num_fds);
	}
	return 0;
}

int dtio_serve_connection(struct dtio_serve_device *device, int fd)
{
	struct plain plain = { .fd = fd, .passes_fds = socket_passes_fds(fd) };
	struct dtio_serve_client *client;
	int err;

	err = plain_watch(&plain, fd, true);
	if (!err)
		err = dtio_serve_client_new(device, &driver, &plain,
					    plain.passes_fds ? DTIO_SERVE_DESCRIPTORS : 0,
					    &client);
	if (!err) {
		socket_set_up(fd);
		err = serve(&plain, client);
		dtio_serve_client_free(client);
	}
	free(plain.polled);
	return err;
}
