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

static char *make_line(const struct dtio_saved *saved)
{
	return format_string("%s%s%s%s", saved->name,
			     saved->assume_no_dma ? " assume_no_dma" : "",
			     saved->allow_no_reset ? " allow_no_reset" : "",
			     saved->force ? " force" : "");
}

static int add_word(struct dtio_saved *saved, const char *word)
{
	if (!strcmp(word, "assume_no_dma"))
		saved->assume_no_dma = true;
	else if (!strcmp(word, "allow_no_reset"))
		saved->allow_no_reset = true;
	else if (!strcmp(word, "force"))
		saved->force = true;
	else
		return -EINVAL;
	return 0;
}

static int parse_line(const struct lines *lines, size_t number,
		      struct dtio_saved *saved, char **error)
{
	char *copy = strdup(lines->lines[number]), *rest = copy, *word;
	int err = copy ? 0 : fail(error, ENOMEM, "out of memory");

	while (!err && (word = strsep(&rest, BLANKS))) {
		if (!*word)
			continue;
		if (saved->name) {
			if (add_word(saved, word))
				err = fail(error, EINVAL, "%s:%zu: '%s' is none of the words that can be said of a device: assume_no_dma, allow_no_reset, force",
					   lines->path, number + 1, word);
			continue;
		}
		saved->name = strdup(word);
		if (!saved->name)
			err = fail(error, ENOMEM, "out of memory");
	}
	free(copy);
	return err;
}

/* ------------------------------------------------------------------------ */
/* The file                                                                  */
/* ------------------------------------------------------------------------ */

int dtio_read_saved(const struct dtio_board *board, struct dtio_saved **saved,
		    size_t *count, char **error)
{
	struct dtio_saved *all;
	struct lines lines;
	size_t used = 0;
	int err;

	err = open_lines(board, &lines, error);
	if (err)
		return err;
	all = calloc(lines.count + 1, sizeof(*all));
	if (!all)
		err = fail(error, ENOMEM, "out of memory");
	for (size_t i = 0; !err && i < lines.count; i++)
		if (!is_comment(lines.lines[i]))
			err = parse_line(&lines, i, &all[used++], error);
	close_lines(&lines);
	if (err) {
		dtio_free_saved(all, used);
	} else {
		*saved = all;
		*count = used;
	}
	return err;
}

void dtio_free_saved(struct dtio_saved *saved, size_t count)
{
	while (count)
		free(saved[--count].name);
	free(saved);
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

int dtio_save(const struct dtio_board *board,
	      const struct dtio_saved *saved, char **error)
{
	struct lines lines;
	char *line;
	size_t at;
	bool found;
	int err;

	err = open_lines(board, &lines, error);
	if (err)
		return err;
	line = make_line(saved);
	at = find_line(&lines, saved->name, &found);
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
