// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Overrides that the administrator sets for whole kinds of device: the files of /etc/dtio
 * whose names end with ".conf". A line has a compatible string first and then, separated
 * by blanks, overrides that dtio's driver has. A line that begins with "#" is a comment.
 *
 * They are for devices whose first, most specific compatible string it is, as dtio's own
 * tables are, and these come first: a kind that is known to do DMA cannot have
 * assume_no_dma, and one that the host never gives away none at all. An override opens
 * the host's memory, so a line that is not understood is an error, and so is a file that
 * everybody may write.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/overrides.h"
#include "kind/kinds.h"
#include "libdtio.h"

#define BLANKS " \t\r"
#define SUFFIX ".conf"
/* In bytes */
#define MAX_FILE 65536

struct kind_line {
	const char *compatible;
	unsigned int overrides;
	const char *file;
};

/* @arena has the texts that they are parts of; the names of files are the board's. */
struct kind_lines {
	struct dtio_arena *arena;
	struct kind_line *lines;
	size_t count;
};

/* A line while it is read */
struct place {
	const char *file;	/* in the arena of the board */
	size_t line;
	char **error;
};

/* ------------------------------------------------------------------------ */
/* One line                                                                  */
/* ------------------------------------------------------------------------ */

static int add_word(const struct place *place, struct kind_line *line,
		    const char *word)
{
	struct known known;

	for (size_t i = 0; i < num_overrides; i++) {
		const struct override *override = &all_overrides[i];

		if (!override->for_driver || strcmp(word, override->name))
			continue;
		if (override->flag == DTIO_OVERRIDE_ASSUME_NO_DMA &&
		    known_find(line->compatible, &known) && known.bus_master)
			return fail(place->error, EINVAL,
				    "%s:%zu: \"%s\" is known to do DMA: %s is not taken for it; remove the line",
				    place->file, place->line, line->compatible,
				    word);
		line->overrides |= override->flag;
		return 0;
	}
	return fail(place->error, EINVAL,
		    "%s:%zu: '%s' is none of the overrides that a kind of device can have: assume_no_dma, allow_no_reset",
		    place->file, place->line, word);
}

static int check_kind(const struct place *place, const char *compatible)
{
	const char *never = known_never(compatible);

	if (*compatible == '/')
		return fail(place->error, EINVAL,
			    "%s:%zu: '%s' is a path; a line begins with a compatible string",
			    place->file, place->line, compatible);
	if (never)
		return fail(place->error, EINVAL,
			    "%s:%zu: \"%s\" is %s, which the host never gives away: no override is taken for it; remove the line",
			    place->file, place->line, compatible, never);
	return 0;
}

static int parse_line(const struct place *place, struct kind_lines *lines,
		      char *text)
{
	struct kind_line line = { .file = place->file };
	struct kind_line *longer;
	const char *word;
	int err = 0;

	text += strspn(text, BLANKS);
	if (!*text || *text == '#')
		return 0;
	line.compatible = strsep(&text, BLANKS);
	err = check_kind(place, line.compatible);
	while (!err && (word = strsep(&text, BLANKS)))
		if (*word)
			err = add_word(place, &line, word);
	if (err)
		return err;
	if (!line.overrides)
		return fail(place->error, EINVAL,
			    "%s:%zu: no override for \"%s\": add assume_no_dma, allow_no_reset or both",
			    place->file, place->line, line.compatible);
	longer = arena_extend(lines->arena, lines->lines, &lines->count,
			      sizeof(*longer));
	if (!longer)
		return fail(place->error, ENOMEM, "out of memory");
	lines->lines = longer;
	longer[lines->count - 1] = line;
	return 0;
}

/* ------------------------------------------------------------------------ */
/* One file                                                                  */
/* ------------------------------------------------------------------------ */

static int check_file(const struct place *place, int fd)
{
	struct stat status;

	if (fstat(fd, &status))
		return fail(place->error, errno, "%s: %s", place->file,
			    strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(place->error, EINVAL,
			    "%s: is no file; have one in its place, or remove it",
			    place->file);
	if (status.st_mode & S_IWOTH)
		return fail(place->error, EPERM,
			    "%s: everybody may write it; chmod o-w it, after a look at what is in it",
			    place->file);
	return 0;
}

/* Into @text, with room for a byte more than a file may have and a NUL */
static int read_text(const struct place *place, int fd, char *text)
{
	size_t used = 0;
	ssize_t got;

	do {
		got = read(fd, text + used, MAX_FILE + 1 - used);
		if (got < 0)
			return fail(place->error, errno, "%s: %s", place->file,
				    strerror(errno));
		used += (size_t)got;
	} while (got && used <= MAX_FILE);
	if (used > MAX_FILE)
		return fail(place->error, EFBIG,
			    "%s: is larger than %d bytes; put less into it",
			    place->file, MAX_FILE);
	if (memchr(text, '\0', used))
		return fail(place->error, EINVAL,
			    "%s: is no text: a byte of it is 0", place->file);
	text[used] = '\0';
	return 0;
}

static int parse_text(struct place *place, struct kind_lines *lines, char *text)
{
	int err = 0;

	while (!err && text) {
		place->line++;
		err = parse_line(place, lines, strsep(&text, "\n"));
	}
	return err;
}

/* A file that the caller may not read is passed over, as what sysfs hides is. */
static int read_file(struct kind_lines *lines, const char *file, char **error)
{
	struct place place = { .file = file, .error = error };
	char *text;
	int fd, err;

	/* A link may lead out of the sysroot, and a FIFO may have no writer. */
	fd = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (fd < 0 && errno == EACCES)
		return 0;
	if (fd < 0 && errno == ELOOP)
		return fail(error, ELOOP,
			    "%s: is a symbolic link; have a file in its place, or remove it",
			    file);
	if (fd < 0)
		return fail(error, errno, "%s: %s", file, strerror(errno));
	err = check_file(&place, fd);
	text = arena_alloc(lines->arena, MAX_FILE + 2, 1);
	if (!err && !text)
		err = fail(error, ENOMEM, "out of memory");
	if (!err)
		err = read_text(&place, fd, text);
	close(fd);
	return err ? err : parse_text(&place, lines, text);
}

/* ------------------------------------------------------------------------ */
/* The board                                                                 */
/* ------------------------------------------------------------------------ */

static int read_files(struct kind_lines *lines, struct dtio_board *board,
		      const char *sysroot, char **error)
{
	char *folder = format_string("%s" DTIO_KINDS_FOLDER, sysroot);
	char **names = NULL;
	size_t count = 0;
	int err;

	if (!folder)
		return fail(error, ENOMEM, "out of memory");
	err = sysfs_list(folder, &names, &count);
	if (err == -ENOENT || err == -EACCES)
		err = 0;
	else if (err)
		fail(error, -err, "%s: %s", folder, strerror(-err));
	for (size_t i = 0; !err && i < count; i++) {
		const char *file;

		if (!ends_with(names[i], SUFFIX) || !strcmp(names[i], SUFFIX))
			continue;
		file = arena_format(board->arena, "%s/%s", folder, names[i]);
		err = file ? read_file(lines, file, error) :
			     fail(error, ENOMEM, "out of memory");
	}
	if (names)
		free_strings(names, count);
	free(folder);
	return err;
}

/* Those of one kind by the names of files */
static int compare_lines(const void *a, const void *b)
{
	const struct kind_line *left = a, *right = b;
	int order = strcmp(left->compatible, right->compatible);

	return order ? order : strcmp(left->file, right->file);
}

static int compare_kind(const void *compatible, const void *line)
{
	return strcmp(compatible, ((const struct kind_line *)line)->compatible);
}

static void apply(const struct kind_lines *lines,
		  struct dtio_host_device *device)
{
	const char *kind = *device->compatible;
	const struct kind_line *end = lines->lines + lines->count, *line;

	/* There are no such overrides for PCI functions. */
	if (!kind || !strcmp(device->bus, "pci"))
		return;
	line = bsearch(kind, lines->lines, lines->count, sizeof(*line),
		       compare_kind);
	while (line && line > lines->lines && !compare_kind(kind, line - 1))
		line--;
	if (line)
		device->kind_file = line->file;
	for (; line && line < end && !compare_kind(kind, line); line++)
		device->kind_overrides |= line->overrides;
}

int find_kind_overrides(struct dtio_board *board, const char *sysroot,
			char **error)
{
	struct kind_lines lines = { .arena = arena_new() };
	int err;

	if (!lines.arena)
		return fail(error, ENOMEM, "out of memory");
	err = read_files(&lines, board, sysroot, error);
	if (!err && lines.count) {
		qsort(lines.lines, lines.count, sizeof(*lines.lines),
		      compare_lines);
		for (size_t i = 0; i < board->num_devices; i++)
			apply(&lines, &board->devices[i]);
	}
	arena_free(lines.arena);
	return err;
}
