// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * By what else devices are known: the aliases that the device tree gives them, and what
 * drivers have made of them, "ttymxc1", "eth0", "mmcblk2", "i2c-3". Each of the latter
 * has a place in sysfs, and is the nearest device's at or above that.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/names.h"
#include "board/types.h"
#include "tree/tree.h"

static int add_name(struct dtio_board *board, struct dtio_host_device *device,
		    enum dtio_name_kind kind, const char *name)
{
	struct dtio_host_name *added;

	/* A dump has them all, a running system the aliases once more. */
	for (size_t i = 0; i < device->num_names; i++)
		if (device->names[i].kind == kind &&
		    !strcmp(device->names[i].name, name))
			return 0;
	device->names = arena_extend(board->arena, device->names,
				     &device->num_names, sizeof(*added));
	if (!device->names)
		return -ENOMEM;
	added = &device->names[device->num_names - 1];
	added->kind = kind;
	added->name = arena_string(board->arena, name);
	return added->name ? 0 : -ENOMEM;
}

int find_aliases(const struct board_nodes *nodes)
{
	const struct tree *tree = nodes->tree;
	struct dtio_board *board = nodes->board;
	int err = 0;

	for (size_t i = 0; !err && i < tree->num_aliases; i++) {
		const struct node *node = tree->alias[i].node;

		/* What is part of a device has names of its own. */
		if (node && node_is_device(nodes, node))
			err = add_name(board, &board->devices[
				       board_node(nodes, node)->device -
				       board->devices], DTIO_NAME_ALIAS,
				       tree->alias[i].property->name);
	}
	return err;
}

struct search {
	struct dtio_board *board;
	char *sysfs;		/* with all links resolved */
};

/* The nearest device at or above a place; NULL: it is no device's. */
static struct dtio_host_device *find_nearest(const struct search *search,
					     const char *place)
{
	struct dtio_host_device *nearest = NULL;
	size_t longest = 0;

	for (size_t i = 0; i < search->board->num_devices; i++) {
		struct dtio_host_device *device = &search->board->devices[i];
		size_t length = device->sysfs_path ?
				strlen(device->sysfs_path) : 0;

		if (length > longest &&
		    !strncmp(device->sysfs_path, place, length) &&
		    (!place[length] || place[length] == '/')) {
			nearest = device;
			longest = length;
		}
	}
	return nearest;
}

/* @path is a link below sysfs to where the thing is. */
static int find_one(const struct search *search, enum dtio_name_kind kind,
		    const char *path, const char *name)
{
	size_t length = strlen(search->sysfs);
	struct dtio_host_device *device = NULL;
	char *real = realpath(path, NULL);
	int err = 0;

	if (!real)
		return errno == ENOMEM ? -ENOMEM : 0;
	if (kind == DTIO_NAME_BLOCK)
		err = sysfs_find(format_string("%s/partition", real));
	/* A partition is told by its disk. */
	if (err == -ENOMEM || (kind == DTIO_NAME_BLOCK && !err)) {
		free(real);
		return err;
	}
	if (!strncmp(real, search->sysfs, length) && real[length] == '/')
		device = find_nearest(search, real + length + 1);
	free(real);
	return device ? add_name(search->board, device, kind, name) : 0;
}

static int find_kind(const struct search *search, enum dtio_name_kind kind,
		     const char *folder)
{
	char **names;
	size_t count;
	int err;

	err = sysfs_try_list(format_string("%s/%s", search->sysfs, folder),
			     &names, &count);
	for (size_t i = 0; !err && i < count; i++) {
		char *path = format_string("%s/%s/%s", search->sysfs, folder,
					   names[i]);

		err = path ? find_one(search, kind, path, names[i]) : -ENOMEM;
		free(path);
	}
	free_strings(names, count);
	return err;
}

int find_names(struct dtio_board *board, const char *sysroot)
{
	static const struct {
		enum dtio_name_kind kind;
		const char *folder;
	} kinds[] = {
		{ DTIO_NAME_TERMINAL, "class/tty" },
		{ DTIO_NAME_NETWORK, "class/net" },
		{ DTIO_NAME_BLOCK, "class/block" },
		{ DTIO_NAME_OTHER, "bus/gpio/devices" },
		{ DTIO_NAME_OTHER, "bus/iio/devices" },
		{ DTIO_NAME_OTHER, "class/drm" },
		{ DTIO_NAME_OTHER, "class/i2c-adapter" },
		{ DTIO_NAME_OTHER, "class/pwm" },
		{ DTIO_NAME_OTHER, "class/rtc" },
		{ DTIO_NAME_OTHER, "class/spi_master" },
		{ DTIO_NAME_OTHER, "class/watchdog" },
	};
	char *path = format_string("%s/sys", sysroot);
	struct search search = { .board = board };
	int err = 0;

	if (!path)
		return -ENOMEM;
	search.sysfs = realpath(path, NULL);
	free(path);
	if (!search.sysfs)
		return errno == ENOMEM ? -ENOMEM : 0;
	for (size_t i = 0; !err && i < sizeof(kinds) / sizeof(*kinds); i++)
		err = find_kind(&search, kinds[i].kind, kinds[i].folder);
	free(search.sysfs);
	return err;
}
