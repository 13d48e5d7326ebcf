// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The server: memory, a ring in it, and sockets by which peers come. One thread and one
 * loop do all of it.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "base/text.h"
#include "control.h"
#include "ivshmem.h"
#include "serve.h"
#include "serve/socket.h"
#include "served.h"
#include "store.h"
#include "tls/tls.h"

struct server {
	const struct serve_options *options;
	struct layout layout;
	struct memory memory;
	struct ring ring;
	struct dtio_loop *loop;
	struct watcher watcher;
	struct served_service functions, platforms;
	struct ivshmem *ivshmem;
	struct control *control;
	int signals, timer;
	bool kept, ended;
};

static void signalled(void *opaque, int fd)
{
	struct server *server = opaque;
	struct signalfd_siginfo info;

	if (read(fd, &info, sizeof(info)) == sizeof(info))
		server->ended = true;
}

static int watch_signals(struct server *server, char **error)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigprocmask(SIG_BLOCK, &set, NULL);
	/* What reads the output may end before the server does. */
	signal(SIGPIPE, SIG_IGN);
	server->signals = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
	if (server->signals < 0 ||
	    dtio_loop_watch(server->loop, server->signals, signalled, server))
		return fail(error, errno, "signals: %s", strerror(errno));
	return 0;
}

static void waited(void *opaque, int fd)
{
	struct server *server = opaque;
	uint64_t times;

	if (read(fd, &times, sizeof(times)) == sizeof(times))
		ring_give_up(&server->ring);
}

/* For peers of a server before this one, if there are any */
static int wait_for_peers(struct server *server, char **error)
{
	const struct itimerspec when = {
		.it_value = { .tv_sec = server->options->wait, .tv_nsec = 1 },
	};

	if (!server->ring.present)
		return 0;
	server->timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
	if (server->timer < 0 ||
	    dtio_loop_watch(server->loop, server->timer, waited, server) ||
	    timerfd_settime(server->timer, 0, &when, NULL))
		return fail(error, errno, "no timer: %s", strerror(errno));
	fprintf(stderr, "%u peers are awaited for %u seconds\n", server->ring.present,
		server->options->wait);
	return 0;
}

static void raise_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit))
		return;
	limit.rlim_cur = limit.rlim_max;
	setrlimit(RLIMIT_NOFILE, &limit);
}

static int listen_all(struct server *server, const struct strings *addresses,
		      struct served_service *service, char **error)
{
	size_t i;
	int fd;

	for (i = 0; i < addresses->count; i++) {
		fd = dtio_loop_listen(server->loop, addresses->all[i],
				      server->options->anybody ? DTIO_LOOP_ANYBODY : 0,
				      &service->service, error);
		if (fd < 0)
			return fd;
	}
	return 0;
}

/* A socket of this machine, for what is not vfio-user */
static int listen_local(const char *text, bool *connected, char **path, char **error)
{
	struct address address;
	bool made;
	int fd;

	*path = NULL;
	fd = address_parse(text, &address, error);
	if (fd)
		return fd;
	if (address.kind != ADDRESS_UNIX && address.kind != ADDRESS_FD)
		fd = fail(error, EINVAL, "%s: unix:PATH or fd:N", text);
	else
		fd = socket_listen(&address, text, false, connected, &made, error);
	if (fd >= 0 && made) {
		*path = address.name;
		address.name = NULL;
	}
	address_free(&address);
	return fd;
}

/* Paths are removed when the server ends; the list is of as many as there are sockets. */
struct paths {
	char **all;
	size_t count;
};

static int start_ivshmem(struct server *server, struct paths *paths, char **error)
{
	const struct strings *addresses = &server->options->ivshmem;
	bool connected;
	size_t i;
	int fd, err;

	if (!addresses->count)
		return 0;
	err = ivshmem_start(&server->ivshmem, &server->ring, &server->watcher);
	if (err)
		return fail(error, -err, "out of memory");
	for (i = 0; i < addresses->count; i++) {
		fd = listen_local(addresses->all[i], &connected,
				  &paths->all[paths->count++], error);
		if (fd < 0)
			return fd;
		err = connected ? ivshmem_connect(server->ivshmem, fd) :
				  ivshmem_listen(server->ivshmem, fd);
		if (err)
			return fail(error, -err, "%s: %s", addresses->all[i],
				    strerror(-err));
	}
	return 0;
}

static int start_control(struct server *server, struct paths *paths, char **error)
{
	const char *text = server->options->control;
	const char *kind = server->options->file ? server->options->file :
			   server->options->huge ? "huge pages" : "memfd";
	bool connected;
	int fd, err;

	if (!text)
		return 0;
	fd = listen_local(text, &connected, &paths->all[paths->count++], error);
	if (fd < 0)
		return fd;
	if (connected)
		return fail(error, EINVAL, "%s: a socket that listens, not a connection",
			    text);
	err = control_start(&server->control, &server->ring, &server->watcher, kind, fd);
	return err ? fail(error, -err, "%s: %s", text, strerror(-err)) : 0;
}

static int start_memory(struct server *server, char **error)
{
	const struct serve_options *options = server->options;
	struct memory_source source = {
		.file = options->file, .huge = options->huge,
		.trust_peers = options->trust_peers,
	};
	int err;

	err = lay_out(&options->sizes, &server->layout, error);
	if (err)
		return err;
	server->kept = store_is_there();
	source.kept = server->kept;
	source.state = ring_state_size(&server->layout);
	if (server->kept)
		store_take(&server->memory);
	err = memory_make(&server->memory, &server->layout, &source, error);
	if (!err)
		err = ring_start(&server->ring, &server->layout, &server->memory, error);
	if (!err && server->kept)
		store_keep(&server->memory, !options->file);
	return err;
}

static int start(struct server *server, struct paths *paths, char **error)
{
	const struct serve_options *options = server->options;
	int err;

	raise_limit();
	err = start_memory(server, error);
	if (!err)
		err = dtio_loop_new(&server->loop, error);
	if (!err && options->tls_creds)
		err = dtio_tls_use_keys(server->loop, options->tls_creds, error);
	if (!err)
		err = watch_signals(server, error);
	if (!err && watcher_start(&server->watcher, server->loop))
		err = fail(error, errno, "no epoll: %s", strerror(errno));
	if (!err)
		err = wait_for_peers(server, error);
	if (!err)
		err = start_ivshmem(server, paths, error);
	if (!err)
		err = start_control(server, paths, error);
	served_service_init(&server->functions, &server->ring, false,
			    options->trust_peers);
	served_service_init(&server->platforms, &server->ring, true, options->trust_peers);
	if (!err)
		err = listen_all(server, &options->listen, &server->functions, error);
	if (!err)
		err = listen_all(server, &options->platform, &server->platforms, error);
	return err;
}

/* Connections go first: they have what is below. */
static void end(struct server *server)
{
	server->functions.parting = server->kept;
	server->platforms.parting = server->kept;
	ivshmem_end(server->ivshmem);
	control_end(server->control);
	watcher_end(&server->watcher);
	dtio_loop_free(server->loop);
	ring_end(&server->ring);
	memory_free(&server->memory);
	if (server->signals >= 0)
		close(server->signals);
	if (server->timer >= 0)
		close(server->timer);
}

int serve(const struct serve_options *options)
{
	struct server server = {
		.options = options, .watcher.epoll = -1, .signals = -1, .timer = -1,
	};
	/* One for each --ivshmem, and --control */
	struct paths paths = {
		.all = calloc(options->ivshmem.count + 1, sizeof(char *)),
	};
	char *error = NULL;
	size_t i;
	int err;

	memory_init(&server.memory);
	err = paths.all ? start(&server, &paths, &error) : -ENOMEM;
	if (!err) {
		printf("dtio-shmem: %u identities, %u vectors, ready\n",
		       server.layout.peers, server.layout.vectors);
		fflush(stdout);
		store_tell("READY=1");
	}
	while (!err && !server.ended) {
		err = dtio_loop_run(server.loop, -1);
		err = err == -EINTR ? 0 : err;
	}
	if (err)
		fprintf(stderr, "dtio-shmem: %s\n", error ? error : strerror(-err));
	else
		store_tell("STOPPING=1");
	end(&server);
	for (i = 0; i < paths.count; i++) {
		if (paths.all[i])
			unlink(paths.all[i]);
		free(paths.all[i]);
	}
	free(paths.all);
	free(error);
	return err ? EXIT_TROUBLE : 0;
}
