// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A flattened device tree from a file, or from the standard input. No more is read than
 * its header says, and no more memory taken than has been read: what it says may be
 * anything, and the file may have no end.
 */
#include <errno.h>
#include <fcntl.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tree/file.h"

#define FIRST_ROOM	65536

struct buffer {
	char *data;
	size_t length, room;
};

/* Reads on until there are @wanted bytes, or no more. 0 or a negative errno */
static int fill(int fd, struct buffer *buffer, size_t wanted)
{
	while (buffer->length < wanted) {
		ssize_t count;

		if (buffer->length == buffer->room) {
			size_t room = buffer->room ? 2 * buffer->room :
						     FIRST_ROOM;
			char *data = realloc(buffer->data, room);

			if (!data)
				return -ENOMEM;
			buffer->data = data;
			buffer->room = room;
		}
		count = wanted < buffer->room ? (ssize_t)wanted :
						(ssize_t)buffer->room;
		count = read(fd, buffer->data + buffer->length,
			     (size_t)count - buffer->length);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return -errno;
		if (!count)
			break;
		buffer->length += (size_t)count;
	}
	return 0;
}

int read_tree_file(const char *file, void **fdt, size_t *size)
{
	bool is_input = !strcmp(file, "-");
	struct buffer buffer = { 0 };
	int fd = STDIN_FILENO, err;

	if (!is_input)
		fd = open(file, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	err = fill(fd, &buffer, sizeof(struct fdt_header));
	if (!err && buffer.length == sizeof(struct fdt_header) &&
	    fdt_magic(buffer.data) == FDT_MAGIC)
		err = fill(fd, &buffer, fdt_totalsize(buffer.data));
	if (!is_input)
		close(fd);
	if (err) {
		free(buffer.data);
		return err;
	}
	*fdt = buffer.data;
	*size = buffer.length;
	return 0;
}
