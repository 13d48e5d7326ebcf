/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sockets of an address. */
#ifndef DTIO_SERVE_SOCKET_H
#define DTIO_SERVE_SOCKET_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "serve/address.h"

/*
 * One that listens; @connected says that a connection is already there (of "fd:N"), @made
 * that its path is to be removed. A negative errno.
 */
int socket_listen(const struct address *address, const char *text, bool anybody,
		  bool *connected, bool *made, char **error);
/* In @seconds at most, but for the time that a name takes to look up; 0: as it takes. */
int socket_connect(const struct address *address, const char *text,
		   unsigned int seconds, char **error);
/* Whether descriptors can be passed on it */
bool socket_passes_fds(int fd);
void socket_set_up(int fd);

/*
 * As read(2), and with room for *@num_fds descriptors, of which one that was lost is
 * -1. As write(2). Neither waits, unless told to.
 */
ssize_t socket_receive(int fd, void *data, size_t room, int *fds, size_t *num_fds,
		       bool wait);
ssize_t socket_send(int fd, const void *data, size_t length, const int *fds,
		    size_t num_fds);

#endif /* DTIO_SERVE_SOCKET_H */
