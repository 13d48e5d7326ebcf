// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The file with the devices that are bound whenever the system starts. A line has a
 * device's name first and then, apart by blanks, what has to be said of it. A line
 * that begins with "#" is a comment. People edit the file too: what is not about
 * the device that is added or removed stays as and where it is.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/atomic-file.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/overrides.h"
#include "board/types.h"
#include "libdtio.h"

#define BLANKS " \t\r"

static const char heading[] =
	"# The devices that dtio-bind.service gives to dtio whenever the system starts.\n"
	"# A line is a device tree path, or the name of a PCI function, and then any of:\n"
	"# assume_no_dma, allow_no_reset (what dtio is told of it), force (whatever stands\n"
	"# on it). dtio-ls --persist adds to these and removes them.\n";

/* The file while it is looked at */
struct lines {
	char *path;
	char *text;
	const char **lines;
	size_t count, room;
};

static void close_lines(struct lines *lines)
{
	free(lines->lines);
	free(lines->text);
	free(lines->path);
}

static int insert_line(struct lines *lines, size_t at, const char *line)
{
	if (lines->count == lines->room) {
		size_t room = lines->room ? lines->room * 2 : 16;
		const char **bigger = reallocarray(lines->lines, room,
						   sizeof(*bigger));

		if (!bigger)
			return -ENOMEM;
		lines->lines = bigger;
		lines->room = room;
	}
	memmove(&lines->lines[at + 1], &lines->lines[at],
		(lines->count - at) * sizeof(*lines->lines));
	lines->lines[at] = line;
	lines->count++;
	return 0;
}

static int split_lines(struct lines *lines)
{
	char *rest = lines->text, *line;
	int err = 0;

	while (!err && rest && *rest) {
		line = strsep(&rest, "\n");
		err = insert_line(lines, lines->count, line);
	}
	return err;
}

static int open_lines(const struct dtio_board *board, struct lines *lines,
		      char **error)
{
	int err = -ENOMEM;

	*lines = (struct lines) {
		.path = format_string("%s" DTIO_SAVED_FILE, board->origin),
	};
	if (lines->path)
		err = sysfs_read(lines->path, &lines->text, NULL);
	if (err == -ENOENT) {
		lines->text = strdup(heading);
		err = lines->text ? 0 : -ENOMEM;
	}
	if (!err)
		err = split_lines(lines);
	if (err) {
		fail(error, -err, "%s: %s", lines->path ?: DTIO_SAVED_FILE,
		     strerror(-err));
		close_lines(lines);
	}
	return err;
}

/* The folders may not be there yet. */
static int make_folder(const struct dtio_board *board, char **error)
{
	static const char *const folders[] = { "/etc", "/etc/dtio" };
	int err = 0;

	for (size_t i = 0; !err && i < 2; i++) {
		char *path = format_string("%s%s", board->origin, folders[i]);

		if (!path)
			return fail(error, ENOMEM, "out of memory");
		if (mkdir(path, 0755) && errno != EEXIST)
			err = fail(error, errno, "cannot make the folder %s: %s",
				   path, strerror(errno));
		free(path);
	}
	return err;
}

static int write_lines(const struct dtio_board *board,
		       const struct lines *lines, char **error)
{
	FILE *stream;
	char *text = NULL;
	size_t size;
	int err;

	err = make_folder(board, error);
	if (err)
		return err;
	stream = open_memstream(&text, &size);
	if (!stream)
		return fail(error, ENOMEM, "out of memory");
	for (size_t i = 0; i < lines->count; i++)
		fprintf(stream, "%s\n", lines->lines[i]);
	if (fclose(stream))
		err = fail(error, ENOMEM, "out of memory");
	else
		err = replace_file(lines->path, text, size, error);
	free(text);
	return err;
}

/* ------------------------------------------------------------------------ */
/* One line                                                                  */
/* ------------------------------------------------------------------------ */

/* The name that the line begins with; its length is 0 if there is none. */
static const char *name_in(const char *line, size_t *length)
{
	line += strspn(line, BLANKS);
	*length = *line == '#' ? 0 : strcspn(line, BLANKS);
	return line;
}

/* As strcmp() would have it */
static int compare_name(const char *line, const char *name)
{
	size_t length;
	const char *found = name_in(line, &length);
	int order = strncmp(found, name, length);

	return order ? order : -(name[length] != '\0');
}

static bool is_comment(const char *line)
{
	size_t length;

	name_in(line, &length);
	return !length;
}

/* In the order of the table, whatever order they were given in */
static char *make_line(const char *name, unsigned int overrides)
{
	char *line = strdup(name);

	for (size_t i = 0; line && i < num_overrides; i++) {
		char *longer;

		if (!(overrides & all_overrides[i].flag))
			continue;
		longer = format_string("%s %s", line, all_overrides[i].name);
		free(line);
		line = longer;
	}
	return line;
}

struct saved_device {
	char *name;
	unsigned int overrides;
};

struct dtio_saved {
	struct saved_device *devices;
	size_t num_devices;
};

static int add_word(struct saved_device *device, const char *word)
{
	for (size_t i = 0; i < num_overrides; i++) {
		if (strcmp(word, all_overrides[i].name))
			continue;
		device->overrides |= all_overrides[i].flag;
		return 0;
	}
	return -EINVAL;
}

static int parse_line(const struct lines *lines, size_t number,
		      struct saved_device *device, char **error)
{
	char *copy = strdup(lines->lines[number]), *rest = copy, *word;
	int err = copy ? 0 : fail(error, ENOMEM, "out of memory");

	while (!err && (word = strsep(&rest, BLANKS))) {
		if (!*word)
			continue;
		if (device->name) {
			if (add_word(device, word))
				err = fail(error, EINVAL, "%s:%zu: '%s' is none of the overrides that can be set for a device: assume_no_dma, allow_no_reset, force",
					   lines->path, number + 1, word);
			continue;
		}
		device->name = strdup(word);
		if (!device->name)
			err = fail(error, ENOMEM, "out of memory");
	}
	free(copy);
	return err;
}

/* ------------------------------------------------------------------------ */
/* The file                                                                  */
/* ------------------------------------------------------------------------ */

static int parse_lines(const struct lines *lines, struct dtio_saved *saved,
		       char **error)
{
	int err = 0;

	saved->devices = calloc(lines->count + 1, sizeof(*saved->devices));
	if (!saved->devices)
		return fail(error, ENOMEM, "out of memory");
	for (size_t i = 0; !err && i < lines->count; i++)
		if (!is_comment(lines->lines[i]))
			err = parse_line(lines, i,
					 &saved->devices[saved->num_devices++],
					 error);
	return err;
}

int dtio_read_saved(const struct dtio_board *board, struct dtio_saved **saved,
		    char **error)
{
	struct dtio_saved *made;
	struct lines lines;
	int err;

	err = open_lines(board, &lines, error);
	if (err)
		return err;
	made = calloc(1, sizeof(*made));
	err = made ? parse_lines(&lines, made, error) :
		     fail(error, ENOMEM, "out of memory");
	close_lines(&lines);
	if (err)
		dtio_free_saved(made);
	else
		*saved = made;
	return err;
}

void dtio_free_saved(struct dtio_saved *saved)
{
	if (!saved)
		return;
	while (saved->num_devices)
		free(saved->devices[--saved->num_devices].name);
	free(saved->devices);
	free(saved);
}

size_t dtio_saved_num_devices(const struct dtio_saved *saved)
{
	return saved->num_devices;
}

const char *dtio_saved_name(const struct dtio_saved *saved, size_t number)
{
	return number < saved->num_devices ? saved->devices[number].name : NULL;
}

unsigned int dtio_saved_overrides(const struct dtio_saved *saved, size_t number)
{
	return number < saved->num_devices ? saved->devices[number].overrides : 0;
}

/* Where the line of that name is, or else has its place; before what is greater. */
static size_t find_line(const struct lines *lines, const char *name,
			bool *found)
{
	size_t place = lines->count;

	*found = false;
	for (size_t i = 0; i < lines->count; i++) {
		int order;

		if (is_comment(lines->lines[i]))
			continue;
		order = compare_name(lines->lines[i], name);
		if (!order) {
			*found = true;
			return i;
		}
		if (order > 0 && place == lines->count)
			place = i;
	}
	return place;
}

int dtio_save(const struct dtio_board *board, const char *name,
	      unsigned int overrides, char **error)
{
	struct lines lines;
	char *line;
	size_t at;
	bool found;
	int err;

	err = check_overrides(name, overrides, error);
	if (err)
		return err;
	err = open_lines(board, &lines, error);
	if (err)
		return err;
	line = make_line(name, overrides);
	at = find_line(&lines, name, &found);
	if (!line || (!found && insert_line(&lines, at, line))) {
		err = fail(error, ENOMEM, "out of memory");
	} else if (!found || strcmp(lines.lines[at], line)) {
		lines.lines[at] = line;
		err = write_lines(board, &lines, error);
	}
	free(line);
	close_lines(&lines);
	return err;
}

int dtio_forget(const struct dtio_board *board, const char *name,
		char **error)
{
	struct lines lines;
	bool any = false, found;
	size_t at;
	int err;

	err = open_lines(board, &lines, error);
	if (err)
		return err;
	while (at = find_line(&lines, name, &found), found) {
		any = true;
		lines.count--;
		memmove(&lines.lines[at], &lines.lines[at + 1],
			(lines.count - at) * sizeof(*lines.lines));
	}
	if (any)
		err = write_lines(board, &lines, error);
	close_lines(&lines);
	return err;
}
