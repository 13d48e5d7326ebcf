// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a block device is made of: other block devices (device mapper, RAID, NVMe with
 * several paths) are followed down to those that are devices' own.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/in-use.h"
#include "libdtio.h"

/* No system stacks block devices that deep; what a sysroot shows may go round. */
#define MAX_STACK 32

static int use_layer(struct search *search, const char *path, int depth,
		     const struct dtio_host_use *use);

static int use_entries(struct search *search, const char *directory,
		       bool wanted(const char *name), int depth,
		       const struct dtio_host_use *use)
{
	char **names;
	size_t count;
	int err;

	err = sysfs_try_list(format_string("%s/%s", search->sysfs, directory),
			     &names, &count);
	for (size_t i = 0; !err && i < count; i++) {
		char *path;

		if (wanted && !wanted(names[i]))
			continue;
		path = format_string("%s/%s", directory, names[i]);
		err = path ? use_layer(search, path, depth, use) : -ENOMEM;
		free(path);
	}
	free_strings(names, count);
	return err;
}

/* "nvme0", but not the namespace "nvme0n1" */
static bool is_controller(const char *name)
{
	return !strncmp(name, "nvme", 4) &&
	       !name[4 + strspn(name + 4, "0123456789")];
}

/* A partition is of its disk, and that of others. */
static int use_disk(struct search *search, const char *place,
		    const char *above, int depth,
		    const struct dtio_host_use *use)
{
	int err = sysfs_find(format_string("%s/%s/partition", search->sysfs,
					   place));

	if (err)
		return err == -ENOMEM ? err : 0;
	return use_layer(search, above, depth, use);
}

/* What the block device at @place is made of */
static int use_parts(struct search *search, const char *place, int depth,
		     const struct dtio_host_use *use)
{
	char *slaves = format_string("%s/slaves", place);
	char *above = strdup(place), *slash;
	int err = slaves && above ? 0 : -ENOMEM;

	if (!err)
		err = use_entries(search, slaves, NULL, depth, use);
	slash = above ? strrchr(above, '/') : NULL;
	if (!err && slash) {
		*slash = '\0';
		if (strstr(above, "/nvme-subsystem/"))
			err = use_entries(search, above, is_controller, depth,
					  use);
		if (!err)
			err = use_disk(search, place, above, depth, use);
	}
	free(above);
	free(slaves);
	return err;
}

/* @path, below sysfs, is a link to the device or its directory. */
static int use_layer(struct search *search, const char *path, int depth,
		     const struct dtio_host_use *use)
{
	char *place;
	int err;

	if (depth == MAX_STACK)
		return 0;
	err = find_place(search, path, &place);
	if (err || !place)
		return err;
	err = add_use(search, place, use);
	if (!err)
		err = use_parts(search, place, depth + 1, use);
	free(place);
	return err;
}

int use_block(struct search *search, const char *path,
	      const struct dtio_host_use *use)
{
	return use_layer(search, path, 0, use);
}

int use_block_file(struct search *search, const char *file,
		   const struct dtio_host_use *use)
{
	char *path = format_string("%s%s", search->root, file), *real, *entry;
	const char *name;
	int err;

	if (!path)
		return -ENOMEM;
	real = realpath(path, NULL);
	free(path);
	name = strrchr(real ?: file, '/');
	entry = format_string("class/block/%s", name ? name + 1 : file);
	err = entry ? use_block(search, entry, use) : -ENOMEM;
	free(entry);
	free(real);
	return err;
}
