/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The first message, as an observer says it, and its answer; see hello.c. */
#ifndef DTIO_OBSERVE_HELLO_H
#define DTIO_OBSERVE_HELLO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a message to an observer may have behind its structure, in bytes */
#define OBSERVER_TRANSFER	65536

/* What follows the header; it is the caller's to free(). NULL: no memory. */
void *write_hello(size_t *size);

struct welcome {
	uint32_t max_transfer;		/* in bytes: a read is no longer */
	bool in_use;			/* a client uses the device now */
};

/* 0, or a negative errno with a line in *@error, which names @address. */
int read_welcome(const uint8_t *payload, size_t size, const char *address,
		 struct welcome *welcome, char **error);

#endif /* DTIO_OBSERVE_HELLO_H */
