// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which processes have a device open: those with a descriptor of its character
 * device or of its VFIO group in /proc. Whoever holds a device descriptor holds
 * one of the two, unless it was passed on alone.
 */
#include <errno.h>
#include <string.h>

#include "base/arena.h"
#include "board/processes.h"
#include "libdtio.h"

#define VFIO "/dev/vfio/"

static int add_user(struct dtio_host_device *device, struct process *process)
{
	struct dtio_host_user *users;
	const char *command;
	int err;

	/* One of several descriptors of the same process */
	if (device->num_users &&
	    device->users[device->num_users - 1].process == process->id)
		return 0;
	err = process_command(process, &command);
	if (err)
		return err;
	users = arena_extend(process->board->arena, device->users,
			     &device->num_users, sizeof(*users));
	if (!users)
		return -ENOMEM;
	device->users = users;
	users[device->num_users - 1] = (struct dtio_host_user) {
		process->id, command
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

int find_holder(struct process *process, const char *file)
{
	struct dtio_board *board = process->board;

	if (strncmp(file, VFIO, strlen(VFIO)))
		return 0;
	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];
		int err;

		if (!dtio_is_bound(device) ||
		    (!has_number(file, VFIO "devices/", device->vfio_name) &&
		     !has_number(file, VFIO, device->iommu_group)))
			continue;
		err = add_user(device, process);
		if (err)
			return err;
	}
	return 0;
}
