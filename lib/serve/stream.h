/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A connection in memory, and its two streams: what has been received and is not handled,
 * and what is to be sent.
 */
#ifndef DTIO_SERVE_STREAM_H
#define DTIO_SERVE_STREAM_H

#include "serve/device.h"
#include "serve/wire.h"

/*
 * @start to @end is in use. Descriptor number n goes with the message at @fd_at[n]; they
 * are in the order of their messages, and @first_fd to @num_fds are still to go.
 */
struct stream {
	uint8_t *data;
	size_t size, start, end;
	int *fds;
	size_t *fd_at;
	size_t first_fd, num_fds, room_fds;
};

/* Requests of ours that wait for a reply, at most */
#define MAX_SENT	64

struct sent {
	bool waiting;
	uint8_t generation;
	uint16_t command;
	uint32_t number;		/* counted from the first request */
	struct dtio_serve_transfer *transfer;	/* NULL: the request finds out the layout */
	uint64_t address;
	size_t count;
	size_t offset;			/* in the transfer */
};

/* What a client does with messages about its memory */
enum layout { LAYOUT_UNKNOWN, LAYOUT_ASKED, LAYOUT_RIGHT, LAYOUT_SHIFTED };

struct map {
	uint64_t address, size;
	bool read, write;
	uint8_t *memory;		/* of its first byte; NULL: not mapped */
	void *mapping;
	size_t mapping_size;
	int fd;				/* -1: no access as a file */
	uint64_t offset;
};

/* A request that the device has not answered, and what the reply takes of it. */
struct waiting {
	bool is;
	struct wire_header header;
	struct wire_region_access access;
	struct wire_dma_unmap unmap;
	struct proposal *proposal;
};

struct dtio_serve_client {
	struct dtio_serve_device *device;
	struct dtio_serve_client *next;
	const struct dtio_serve_driver *driver;
	void *opaque;
	bool passes_fds;

	bool greeted, dtio, observer;
	bool write_multiple;
	bool mappings;			/* it can be told that a region is not to be mapped */
	int refusal;			/* a negative errno for its first message, or 0 */
	uint32_t their_transfer, their_fds, their_credits;

	struct stream in;
	size_t scanned;			/* so much behind in.start has been looked at */
	uint32_t held;			/* requests in there */
	struct waiting waiting;
	bool pumping;
	bool closing;			/* what is to be sent is all */
	bool broken;			/* nothing is read or sent any more */

	struct stream out;
	size_t unsent;			/* left of a message that has been sent in part */
	/*
	 * Data of a reply that is sent from where it is, @direct_at bytes behind out.start.
	 * Nothing is begun before it has been sent.
	 */
	const uint8_t *direct;
	size_t direct_at, direct_left;
	bool composing;			/* a reply's place is being filled: append nothing */

	struct sent sent[MAX_SENT];
	uint32_t num_sent, acknowledged, last_asked;
	struct dtio_serve_transfer *first_transfer, **last_transfer;
	enum layout layout;

	struct map *maps;
	size_t num_maps;
	uint32_t descriptors;		/* that are kept for it */
	bool told_of_memory;		/* that some of it is not shared safely */
};

/* More than this waits to be sent: no more requests are begun. */
#define MUCH_TO_SEND	(1 << 20)

static inline size_t stream_length(const struct stream *stream)
{
	return stream->end - stream->start;
}

void stream_free(struct stream *stream);
/* Room for @more bytes behind the end: NULL, no memory. */
uint8_t *stream_room(struct stream *stream, size_t more);
/* Descriptors of a stream are its own. */
int stream_add_fd(struct stream *stream, size_t at, int fd);
/* A copy, as the one that is to be sent may be closed before it is. */
int stream_add_copy(struct stream *stream, size_t at, int fd);

/* The largest message that this side takes */
size_t largest_message(const struct dtio_serve_client *client);
void break_connection(struct dtio_serve_client *client, const char *why);
/* To the out stream, the header: the place of the payload behind, or NULL: broken. */
uint8_t *append_message(struct dtio_serve_client *client,
			const struct wire_header *header);
/* The header of a reply with so much behind it */
struct wire_header reply_header(const struct wire_header *request, size_t payload);
void append_reply(struct dtio_serve_client *client,
		  const struct wire_header *request, const void *payload,
		  size_t size);
void append_error(struct dtio_serve_client *client,
		  const struct wire_header *request, int err);
void wake(struct dtio_serve_client *client);

#endif /* DTIO_SERVE_STREAM_H */
