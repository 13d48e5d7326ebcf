// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The two streams of a connection. Memory of a stream grows to what its largest message
 * needs and stays, so that messages are received and sent without any being allocated.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "serve/stream.h"

#define FIRST_SIZE	16384

void stream_free(struct stream *stream)
{
	size_t i;

	for (i = stream->first_fd; i < stream->num_fds; i++)
		if (stream->fds[i] >= 0)
			close(stream->fds[i]);
	free(stream->fds);
	free(stream->fd_at);
	free(stream->data);
	*stream = (struct stream){ 0 };
}

/* All to the front, what is left of it. */
static void compact(struct stream *stream)
{
	size_t i, left = stream->num_fds - stream->first_fd;

	if (!stream->start)
		return;
	if (stream_length(stream))
		memmove(stream->data, stream->data + stream->start,
			stream_length(stream));
	for (i = 0; i < left; i++) {
		stream->fds[i] = stream->fds[stream->first_fd + i];
		stream->fd_at[i] = stream->fd_at[stream->first_fd + i] - stream->start;
	}
	stream->first_fd = 0;
	stream->num_fds = left;
	stream->end -= stream->start;
	stream->start = 0;
}

uint8_t *stream_room(struct stream *stream, size_t more)
{
	size_t needed, size;
	void *data;

	if (stream->size - stream->end >= more && stream->data)
		return stream->data + stream->end;
	compact(stream);
	needed = stream->end + more;
	if (needed > stream->size) {
		size = stream->size + stream->size / 2;
		if (size < needed)
			size = needed;
		size = (size + FIRST_SIZE - 1) / FIRST_SIZE * FIRST_SIZE;
		data = realloc(stream->data, size);
		if (!data)
			return NULL;
		stream->data = data;
		stream->size = size;
	}
	return stream->data + stream->end;
}

int stream_add_fd(struct stream *stream, size_t at, int fd)
{
	size_t room = stream->room_fds * 2 + 8;
	void *more;

	if (stream->num_fds == stream->room_fds) {
		more = reallocarray(stream->fds, room, sizeof(*stream->fds));
		if (!more)
			return -ENOMEM;
		stream->fds = more;
		more = reallocarray(stream->fd_at, room, sizeof(*stream->fd_at));
		if (!more)
			return -ENOMEM;
		stream->fd_at = more;
		stream->room_fds = room;
	}
	stream->fds[stream->num_fds] = fd;
	stream->fd_at[stream->num_fds++] = at;
	return 0;
}

int stream_add_copy(struct stream *stream, size_t at, int fd)
{
	int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0), err;

	if (copy < 0)
		return -errno;
	err = stream_add_fd(stream, at, copy);
	if (err)
		close(copy);
	return err;
}

size_t largest_message(const struct dtio_serve_client *client)
{
	size_t largest = client->device->max_transfer + 4096;

	return largest > 65536 ? largest : 65536;
}

void wake(struct dtio_serve_client *client)
{
	if (client->driver->wake)
		client->driver->wake(client->opaque);
}

void break_connection(struct dtio_serve_client *client, const char *why)
{
	if (client->broken)
		return;
	client->broken = true;
	if (why)
		say(client->device, "%s: the client is disconnected: %s",
		    client->device->name, why);
	wake(client);
}

struct wire_header reply_header(const struct wire_header *request, size_t payload)
{
	return (struct wire_header){
		.id = request->id, .command = request->command,
		.size = (uint32_t)(sizeof(struct wire_header) + payload),
		.flags = WIRE_REPLY,
	};
}

uint8_t *append_message(struct dtio_serve_client *client,
			const struct wire_header *header)
{
	uint8_t *place;

	if (client->broken)
		return NULL;
	place = stream_room(&client->out, header->size);
	if (!place) {
		break_connection(client, "out of memory");
		return NULL;
	}
	if (!stream_length(&client->out))
		wake(client);
	memcpy(place, header, sizeof(*header));
	client->out.end += header->size;
	return place + sizeof(*header);
}

void append_reply(struct dtio_serve_client *client,
		  const struct wire_header *request, const void *payload,
		  size_t size)
{
	struct wire_header header = reply_header(request, size);
	uint8_t *place;

	if (request->flags & WIRE_NO_REPLY)
		return;
	place = append_message(client, &header);
	if (place && size)
		memcpy(place, payload, size);
}

void append_error(struct dtio_serve_client *client,
		  const struct wire_header *request, int err)
{
	struct wire_header header = reply_header(request, 0);

	if (request->flags & WIRE_NO_REPLY)
		return;
	header.flags |= WIRE_ERROR;
	header.error = (uint32_t)err;
	append_message(client, &header);
}
