// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which processes have a device open: those with a descriptor of its character
 * device or of its VFIO group in /proc. Whoever holds a device descriptor holds
 * one of the two, unless it was passed on alone. A user sees his own processes,
 * root sees all.
 */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static int add_user(struct dtio_host_device *device, pid_t process)
{
	pid_t *bigger;

	if (device->num_users &&
	    device->users[device->num_users - 1] == process)
		return 0;
	bigger = reallocarray(device->users, device->num_users + 1,
			      sizeof(*bigger));
	if (!bigger)
		return -ENOMEM;
	device->users = bigger;
	device->users[device->num_users++] = process;
	return 0;
}

static int match_file(struct dtio_host_list *list, const char *file,
		      pid_t process)
{
	for (size_t i = 0; i < list->num_devices; i++) {
		struct dtio_host_device *device = &list->devices[i];
		char *cdev, *group;
		int err = 0;

		if (!dtio_is_bound(device))
			continue;
		cdev = format_string("/dev/vfio/devices/%s",
				     device->vfio_name ?: "");
		group = format_string("/dev/vfio/%s",
				      device->iommu_group ?: "");
		if (!cdev || !group)
			err = -ENOMEM;
		else if (!strcmp(file, cdev) || !strcmp(file, group))
			err = add_user(device, process);
		free(cdev);
		free(group);
		if (err)
			return err;
	}
	return 0;
}

static int match_process(struct dtio_host_list *list, const char *name)
{
	char *directory, **files, *target;
	size_t count;
	int err;

	directory = format_string("%s/proc/%s/fd", list->sysroot, name);
	if (!directory)
		return -ENOMEM;
	/* The process may be another user's, or gone. */
	err = sysfs_list(directory, &files, &count);
	if (err) {
		free(directory);
		return err == -ENOMEM ? err : 0;
	}
	for (size_t i = 0; !err && i < count; i++) {
		char *path = format_string("%s/%s", directory, files[i]);

		if (!path) {
			err = -ENOMEM;
			break;
		}
		err = sysfs_link(path, &target);
		free(path);
		if (err) {
			/* The descriptor may have been closed. */
			err = err == -ENOMEM ? err : 0;
			continue;
		}
		if (!strncmp(target, "/dev/vfio/", 10))
			err = match_file(list, target,
					 (pid_t)strtol(name, NULL, 10));
		free(target);
	}
	free_strings(files, count);
	free(directory);
	return err;
}

int find_users(struct dtio_host_list *list)
{
	bool any = false;
	char *path, **names;
	size_t count;
	int err;

	for (size_t i = 0; i < list->num_devices; i++)
		any |= dtio_is_bound(&list->devices[i]);
	if (!any)
		return 0;

	path = format_string("%s/proc", list->sysroot);
	if (!path)
		return -ENOMEM;
	err = sysfs_list(path, &names, &count);
	free(path);
	if (err)
		return err == -ENOMEM ? err : 0;

	for (size_t i = 0; !err && i < count; i++)
		if (isdigit((unsigned char)names[i][0]))
			err = match_process(list, names[i]);
	free_strings(names, count);
	return err;
}
