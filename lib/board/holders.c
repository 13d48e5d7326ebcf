// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which processes have a device open: those with a descriptor of its character
 * device or of its VFIO group in /proc. Whoever holds a device descriptor holds
 * one of the two, unless it was passed on alone. A user sees his own processes,
 * root sees all.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "libdtio.h"

#define VFIO "/dev/vfio/"

static int add_user(struct dtio_board *board, struct dtio_host_device *device,
		    pid_t process, const char *command)
{
	struct dtio_host_user *users;

	/* One of several descriptors of the same process */
	if (device->num_users &&
	    device->users[device->num_users - 1].process == process)
		return 0;
	users = arena_extend(board->arena, device->users, &device->num_users,
			     sizeof(*users));
	if (!users)
		return -ENOMEM;
	device->users = users;
	users[device->num_users - 1] = (struct dtio_host_user) {
		process, command
	};
	return 0;
}

static bool has_number(const char *path, const char *directory,
		       const char *number)
{
	size_t length = strlen(directory);

	return number && !strncmp(path, directory, length) &&
	       !strcmp(path + length, number);
}

static int match_file(struct dtio_board *board, const char *file,
		      pid_t process, const char *command)
{
	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];
		int err;

		if (!dtio_is_bound(device) ||
		    (!has_number(file, VFIO "devices/", device->vfio_name) &&
		     !has_number(file, VFIO, device->iommu_group)))
			continue;
		err = add_user(board, device, process, command);
		if (err)
			return err;
	}
	return 0;
}

/* *@command stays NULL if the process does not tell, or is gone. */
static int read_command(struct dtio_board *board, const char *process,
			const char **command)
{
	char *line;
	int err;

	err = sysfs_try_line(format_string("%s/comm", process), &line);
	if (!line)
		return err;
	*command = arena_string(board->arena, line);
	free(line);
	return *command ? 0 : -ENOMEM;
}

/* One descriptor of the process in the directory @process */
static int match_link(struct dtio_board *board, const char *process,
		      const char *fd, const char **command)
{
	char *target;
	int err;

	/* The descriptor may have been closed. */
	err = sysfs_try_link(format_string("%s/fd/%s", process, fd), &target);
	if (target && !strncmp(target, VFIO, strlen(VFIO))) {
		if (!*command)
			err = read_command(board, process, command);
		if (!err)
			err = match_file(board, target,
					 (pid_t)strtol(strrchr(process, '/') + 1,
						       NULL, 10),
					 *command);
	}
	free(target);
	return err;
}

static int match_process(struct dtio_board *board, const char *process)
{
	const char *command = NULL;
	char **fds;
	size_t count;
	int err;

	/* The process may be another user's, or gone. */
	err = sysfs_try_list(format_string("%s/fd", process), &fds, &count);
	for (size_t i = 0; !err && i < count; i++)
		err = match_link(board, process, fds[i], &command);
	free_strings(fds, count);
	return err;
}

static bool has_bound(const struct dtio_board *board)
{
	for (size_t i = 0; i < board->num_devices; i++)
		if (dtio_is_bound(&board->devices[i]))
			return true;
	return false;
}

int find_users(struct dtio_board *board, const char *sysroot)
{
	char **names;
	size_t count;
	int err;

	if (!has_bound(board))
		return 0;
	err = sysfs_try_list(format_string("%s/proc", sysroot), &names, &count);
	for (size_t i = 0; !err && i < count; i++) {
		char *process;

		if (!isdigit((unsigned char)names[i][0]))
			continue;
		process = format_string("%s/proc/%s", sysroot, names[i]);
		err = process ? match_process(board, process) : -ENOMEM;
		free(process);
	}
	free_strings(names, count);
	return err;
}
