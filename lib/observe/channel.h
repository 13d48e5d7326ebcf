/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A connection to a server on which nothing takes longer than it may; see channel.c. */
#ifndef DTIO_OBSERVE_CHANNEL_H
#define DTIO_OBSERVE_CHANNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tls/transport.h"

struct channel {
	const char *address;		/* the caller's, for errors */
	int fd;				/* -1: none */
	struct tls_keys *keys;		/* NULL: no TLS */
	void *tls;			/* the connection's state */
	int64_t deadline;		/* on CLOCK_MONOTONIC, in milliseconds */
};

int64_t now_ms(void);

/*
 * Connects; @keys is the folder for "tls:HOST:PORT", or NULL. All return 0 or a negative
 * errno with a line in *@error; a channel that is not open is closed, too.
 */
int channel_open(struct channel *channel, const char *keys, char **error);
void channel_close(struct channel *channel);

/* -ETIMEDOUT: the deadline is over */
int channel_check_time(const struct channel *channel, char **error);
/* All of it, before the deadline: -ETIMEDOUT; -ECONNRESET: the server has ended it. */
int channel_send(struct channel *channel, const void *data, size_t count, char **error);
int channel_receive(struct channel *channel, void *data, size_t count, char **error);

#endif /* DTIO_OBSERVE_CHANNEL_H */
