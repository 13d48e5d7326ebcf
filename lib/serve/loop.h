/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Sockets for served devices, and a loop round them. A program without a loop calls
 * dtio_loop_run(); one with a loop has that wait for dtio_loop_fd(), and calls it with a
 * timeout of 0 when that is readable. A loop is used by one thread at a time.
 *
 * Functions that can fail are as in <dtio/serve.h>.
 */
#ifndef DTIO_SERVE_LOOP_H
#define DTIO_SERVE_LOOP_H

#include <sys/types.h>

#include "serve.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dtio_loop;

int dtio_loop_new(struct dtio_loop **loop, char **error);
/* Ends its connections, and listens no more; devices and watched descriptors are the caller's. */
void dtio_loop_free(struct dtio_loop *loop);
int dtio_loop_fd(const struct dtio_loop *loop);
/*
 * Waits for at most @timeout milliseconds (-1: for ever), and does what there is to do. 0 or a
 * negative errno: -EINTR, a signal came.
 */
int dtio_loop_run(struct dtio_loop *loop, int timeout);

/* @ready is called when @fd is readable, until dtio_loop_unwatch(). */
int dtio_loop_watch(struct dtio_loop *loop, int fd, void (*ready)(void *opaque, int fd),
		    void *opaque);
void dtio_loop_unwatch(struct dtio_loop *loop, int fd);

/* Somebody who has connected. */
struct dtio_loop_peer {
	const char *address;		/* the one that is listened to */
	bool has_credentials;		/* those of a Unix socket: */
	pid_t pid;
	uid_t uid;
	gid_t gid;
	const char *name;		/* proved by keys; NULL: not, or no TLS */
};

struct dtio_loop_service {
	/*
	 * 0 and the device that the peer may use; it may be one that is in use, as the
	 * peer may only want to look. Or a negative errno: -EPERM, -ENODEV.
	 */
	int (*accept)(void *opaque, const struct dtio_loop_peer *peer,
		      struct dtio_serve_device **device);
	/* That connection has ended; the device may be freed. May be NULL. */
	void (*closed)(void *opaque, struct dtio_serve_device *device);
	void *opaque;
};

/* Plain TCP, to others than this machine: whoever connects uses the device. */
#define DTIO_LOOP_ANYBODY	(1 << 0)

/*
 * Listens at @address: "unix:PATH", "tcp:HOST:PORT", "tls:HOST:PORT",
 * "vsock:CID:PORT" or "fd:N", see
 * "Transport" in docs/specs/dtio-user.rst. "fd:N" may be a connection. @service stays
 * the caller's, as long as the loop. The descriptor that listens, or a negative errno.
 */
int dtio_loop_listen(struct dtio_loop *loop, const char *address, unsigned int flags,
		     const struct dtio_loop_service *service, char **error);

/*
 * What is between a socket and a device at "tls:HOST:PORT". Its functions do not wait: -1
 * and EAGAIN if they would have to.
 */
struct dtio_loop_transport {
	/* The state of a connection, or NULL */
	void *(*start)(void *opaque, int fd);
	/* Before anything else: 0 done, -EAGAIN not yet, else a negative errno */
	int (*greet)(void *state, bool *writes);
	const char *(*peer)(void *state);
	ssize_t (*receive)(void *state, void *data, size_t room);
	/* There is something to receive that the socket does not know of. */
	bool (*has_more)(void *state);
	/* After EAGAIN it is called with the same bytes, or more behind them. */
	ssize_t (*send)(void *state, const void *data, size_t length);
	void (*end)(void *state);
	void (*free)(void *opaque);
};

/* @opaque is the loop's from then on. -EEXIST: there is one. */
int dtio_loop_set_transport(struct dtio_loop *loop,
			    const struct dtio_loop_transport *transport, void *opaque);

/*
 * Without a loop: one connection, which is @fd, until it ends; 0 or a negative errno. It waits
 * within read(2), so each access is as fast as can be, but nothing else is done
 * meanwhile: for devices that do nothing unless they are asked.
 */
int dtio_serve_connection(struct dtio_serve_device *device, int fd);

/* A connection to a server there, for clients: a descriptor that blocks. */
int dtio_connect(const char *address, char **error);

#ifdef __cplusplus
}
#endif

#endif /* DTIO_SERVE_LOOP_H */
