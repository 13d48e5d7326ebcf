// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Going through /proc. A process may be another user's, or gone before it has been
 * looked at: it says nothing then, which is no failure.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/processes.h"


/* One descriptor; it may have been closed. */
static int search_descriptor(struct search *search, struct process *process,
			     const char *descriptor)
{
	char *file;
	int err = sysfs_try_link(format_string("%s/fd/%s", process->folder,
					       descriptor), &file);

	if (file && !strncmp(file, "/dev/", strlen("/dev/"))) {
		err = find_holder(process, file);
		if (!err && search)
			err = find_terminal(search, process, file);
	}
	free(file);
	return err;
}

static int search_descriptors(struct search *search, struct process *process)
{
	char **names;
	size_t count;
	int err;

	err = sysfs_try_list(format_string("%s/fd", process->folder), &names,
			     &count);
	for (size_t i = 0; !err && i < count; i++)
		err = search_descriptor(search, process, names[i]);
	free_strings(names, count);
	return err;
}

/* By number: the older of two is the one that had to do with something first. */
static int compare_numbers(const void *a, const void *b)
{
	const char *left = *(char *const *)a, *right = *(char *const *)b;
	size_t length = strlen(left), other = strlen(right);

	return length == other ? strcmp(left, right) : length < other ? -1 : 1;
}

static bool has_bound(const struct dtio_board *board)
{
	for (size_t i = 0; i < board->num_devices; i++)
		if (dtio_is_bound(&board->devices[i]))
			return true;
	return false;
}

int search_processes(struct dtio_board *board, const char *sysroot,
		     struct search *search)
{
	bool has_files = has_bound(board) || (search && has_terminals(board));
	char **names;
	size_t count;
	int err;

	if (!has_files && !search)
		return 0;
	err = sysfs_try_list(format_string("%s/proc", sysroot), &names, &count);
	if (count)
		qsort(names, count, sizeof(*names), compare_numbers);
	for (size_t i = 0; !err && i < count; i++) {
		struct process process = { .board = board };

		if (!isdigit((unsigned char)names[i][0]))
			continue;
		process.id = (pid_t)strtol(names[i], NULL, 10);
		process.folder = format_string("%s/proc/%s", sysroot, names[i]);
		err = process.folder ? 0 : -ENOMEM;
		if (!err && search)
			err = find_other_mounts(search, &process);
		if (!err && has_files)
			err = search_descriptors(search, &process);
		free(process.folder);
	}
	free_strings(names, count);
	return err;
}

int find_users(struct dtio_board *board, const char *sysroot)
{
	return search_processes(board, sysroot, NULL);
}
