// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The board that this system runs on: the devices in sysfs that have a device tree
 * node, and PCI functions, which a system without a device tree has, too. Nothing
 * is opened, as opening a device would reset it.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/names.h"
#include "libdtio.h"
#include "tree/flatten.h"
#include "tree/predict.h"

static const struct bus {
	const char *name;
	enum dtio_bus number;
} buses[] = {
	{ "platform", DTIO_BUS_PLATFORM },
	{ "amba", DTIO_BUS_AMBA },
	{ "pci", DTIO_BUS_PCI },
};

#define NUM_BUSES (sizeof(buses) / sizeof(*buses))

/* A board being read */
struct scan {
	struct dtio_board *board;
	const char *root;		/* "" for this system */
	const char *only;		/* the one that is wanted; NULL: all */
};

/* Takes over what reading into *@text left there; absence is no failure. */
static int keep(struct scan *scan, int err, char *text, const char **kept)
{
	if (err)
		return err == -ENOMEM ? err : 0;
	*kept = arena_string(scan->board->arena, text);
	free(text);
	return *kept ? 0 : -ENOMEM;
}

/* An absent attribute is not an error: *@text stays NULL. */
static int read_optional(struct scan *scan, const char *directory,
			 const char *name,
			 int (*read)(const char *path, char **text),
			 const char **text)
{
	char *path = format_string("%s/%s", directory, name), *found;
	int err;

	if (!path)
		return -ENOMEM;
	err = read(path, &found);
	free(path);
	return keep(scan, err, found, text);
}

/* The directory in @directory/vfio-dev that is named like the character device. */
static int read_vfio_name(struct scan *scan, const char *directory,
			  const char **name)
{
	char **names;
	size_t count;
	int err;

	err = sysfs_try_list(format_string("%s/vfio-dev", directory), &names,
			     &count);
	if (count) {
		*name = arena_string(scan->board->arena, names[0]);
		if (!*name)
			err = -ENOMEM;
	}
	free_strings(names, count);
	return err;
}

/* sysfs writes an override that is not set as "(null)". */
static int read_override(const char *path, char **text)
{
	int err = sysfs_read_line(path, text);

	if (!err && (!**text || !strcmp(*text, "(null)"))) {
		free(*text);
		return -ENOENT;
	}
	return err;
}

/* The link leads from the device to its node: what is behind the base. */
static int read_dt_path(const char *link, char **dt_path)
{
	char *target;
	const char *path;
	int err;

	err = sysfs_link(link, &target);
	if (err)
		return err;
	path = strstr(target, DT_BASE);
	if (path) {
		path += strlen(DT_BASE);
		*dt_path = strdup(*path ? path : "/");
		err = *dt_path ? 0 : -ENOMEM;
	} else {
		err = -ENOENT;
	}
	free(target);
	return err;
}

/* The link in the bus's directory leads there: "../../../devices/...". */
static int read_sysfs_path(const char *link, char **sysfs_path)
{
	char *target, *path;
	int err;

	err = sysfs_link(link, &target);
	if (err)
		return err;
	for (path = target; !strncmp(path, "../", 3); )
		path += 3;
	*sysfs_path = strdup(path);
	free(target);
	return *sysfs_path ? 0 : -ENOMEM;
}

/* ------------------------------------------------------------------------ */
/* Devices                                                                   */
/* ------------------------------------------------------------------------ */

/* Some drivers cannot be told to leave a device (suppress_bind_attrs). */
static int read_unbind(const char *directory, bool *driver_stays)
{
	int err = sysfs_find(format_string("%s/driver/unbind", directory));

	*driver_stays = err == -ENOENT;
	return err == -ENOMEM ? err : 0;
}

/*
 * VFIO makes groups where there is no IOMMU. Of a device that does no DMA it is as
 * good as others; a PCI function does DMA, and has none that counts.
 */
static int read_group(struct scan *scan, const char *directory,
		      struct dtio_host_device *device)
{
	const char *name = NULL;
	int err;

	err = read_optional(scan, directory, "iommu_group/name",
			    sysfs_read_line, &name);
	if (err || (name && !strcmp(name, "vfio-noiommu") &&
		    !strcmp(device->bus, "pci")))
		return err;
	return read_optional(scan, directory, "iommu_group", sysfs_link_name,
			     &device->iommu_group);
}

static int read_word(const char *directory, const char *name, bool *is_given)
{
	int err = sysfs_find(format_string("%s/dtio/%s", directory, name));

	*is_given = !err;
	return err == -ENOMEM ? err : 0;
}

/* What dtio's driver knows of it, be it bound or not */
static int read_record(struct scan *scan, const char *directory,
		       struct dtio_host_device *device)
{
	int err = sysfs_find(format_string("%s/dtio", directory));

	if (err)
		return err == -ENOMEM ? err : 0;
	err = read_optional(scan, directory, "dtio/verdict", sysfs_read_line,
			    &device->verdict);
	if (!err)
		err = read_optional(scan, directory, "dtio/dma",
				    sysfs_read_line, &device->dma);
	if (!err)
		err = read_optional(scan, directory, "dtio/reset",
				    sysfs_read_line, &device->reset);
	if (!err)
		err = read_word(directory, "assume_no_dma",
				&device->assume_no_dma);
	return err ? err : read_word(directory, "allow_no_reset",
				     &device->allow_no_reset);
}

static int read_binding(struct scan *scan, const char *directory,
			struct dtio_host_device *device)
{
	int err;

	err = read_optional(scan, directory, "driver", sysfs_link_name,
			    &device->driver);
	if (!err && device->driver)
		err = read_unbind(directory, &device->driver_stays);
	if (!err)
		err = read_optional(scan, directory, "driver_override",
				    read_override, &device->driver_override);
	if (!err)
		err = read_group(scan, directory, device);
	if (!err)
		err = read_record(scan, directory, device);
	return err ? err : read_vfio_name(scan, directory, &device->vfio_name);
}

static bool is_wanted(const struct scan *scan,
		      const struct dtio_host_device *device)
{
	if (!device->dt_path && strcmp(device->bus, "pci"))
		return false;
	return !scan->only || !strcmp(scan->only, device->name) ||
	       (device->dt_path && !strcmp(scan->only, device->dt_path));
}

/* One that is not wanted: a node below that which is may be its. */
static int pass_over(struct scan *scan, const struct dtio_host_device *other)
{
	struct dtio_board *board = scan->board;

	if (!scan->only || !other->dt_path)
		return 0;
	board->others = arena_extend(board->arena, board->others,
				     &board->num_others,
				     sizeof(*board->others));
	if (!board->others)
		return -ENOMEM;
	board->others[board->num_others - 1] = other->dt_path;
	return 0;
}

static int read_device(struct scan *scan, const char *bus, const char *name,
		       const char *directory)
{
	struct dtio_host_device *device, found = {
		.bus = bus,
		.name = name,
	};
	char *path;
	int err;

	err = read_optional(scan, directory, "of_node", read_dt_path,
			    &found.dt_path);
	if (err)
		return err;
	if (!is_wanted(scan, &found))
		return pass_over(scan, &found);

	device = board_add(scan->board);
	if (!device)
		return -ENOMEM;
	device->bus = bus;
	device->dt_path = found.dt_path;
	device->name = arena_string(scan->board->arena, name);
	if (!device->name)
		return -ENOMEM;
	err = read_sysfs_path(directory, &path);
	err = keep(scan, err, path, &device->sysfs_path);
	if (!err)
		err = read_binding(scan, directory, device);
	if (!err && !strcmp(bus, "pci"))
		err = read_pci_function(scan->board, directory, device);
	return err;
}

static int read_bus(struct scan *scan, const char *bus)
{
	char *path = format_string("%s/sys/bus/%s/devices", scan->root, bus);
	char **names;
	size_t count;
	int err;

	if (!path)
		return -ENOMEM;
	err = sysfs_list(path, &names, &count);
	if (err) {
		free(path);
		return err == -ENOENT ? 0 : err;
	}
	for (size_t i = 0; !err && i < count; i++) {
		char *directory = format_string("%s/%s", path, names[i]);

		err = directory ? read_device(scan, bus, names[i], directory) :
				  -ENOMEM;
		free(directory);
	}
	free_strings(names, count);
	free(path);
	return err;
}

static int read_devices(struct scan *scan)
{
	int err = 0;

	for (size_t i = 0; !err && i < NUM_BUSES; i++)
		err = read_bus(scan, buses[i].name);
	return err;
}

/* ------------------------------------------------------------------------ */
/* The system                                                                */
/* ------------------------------------------------------------------------ */

static int find_drivers(struct scan *scan)
{
	for (size_t i = 0; i < NUM_BUSES; i++) {
		const char *bus = buses[i].name;
		int err = sysfs_find(format_string("%s/sys/bus/%s/drivers/dtio-%s",
						   scan->root, bus, bus));

		if (err == -ENOMEM)
			return err;
		if (!err)
			scan->board->drivers |= 1u << buses[i].number;
	}
	return 0;
}

static int read_system(struct scan *scan)
{
	struct dtio_board *board = scan->board;
	int err;

	/* What a sysroot does not show is not there, rather than hidden. */
	board->as_root = *scan->root || !geteuid();
	err = read_optional(scan, scan->root, "proc/sys/kernel/osrelease",
			    sysfs_read_line, &board->kernel);
	return err ? err : find_drivers(scan);
}

/* All of it: the tree, the devices, and what of the system stands on them */
static int scan_all(struct scan *scan)
{
	struct dtio_board *board = scan->board;
	int err;

	err = read_devices(scan);
	if (!err)
		err = board_complete(board);
	if (!err)
		err = find_modules(board, scan->root);
	if (!err)
		err = find_policy(board, scan->root);
	if (!err)
		err = find_names(board, scan->root);
	return err ? err : find_uses(board, scan->root);
}

static int take_tree(struct scan *scan, void *fdt, const char *base,
		     char **error)
{
	return tree_take(fdt, fdt_totalsize(fdt), base, &scan->board->tree,
			 error);
}

static int scan_whole(struct scan *scan, const char *base, char **error)
{
	void *fdt;
	int err;

	err = dt_flatten(base, NULL, NULL, &fdt);
	if (!err)
		err = take_tree(scan, fdt, base, error);
	if (err)
		return err;
	scan->board->is_whole = true;
	return scan_all(scan);
}

/* What is left of the two, then, is PCI functions. */
static int scan_without_tree(struct scan *scan)
{
	int err;

	if (!scan->only)
		return scan_all(scan);
	err = read_devices(scan);
	return err ? err : find_users(scan->board, scan->root);
}

static int scan_one(struct scan *scan, const char *base, char **error)
{
	struct dtio_board *board = scan->board;
	void *fdt;
	int err;

	err = read_devices(scan);
	if (err || !board->num_devices)
		return err;
	if (board->devices->dt_path) {
		err = dt_excerpt(base, board->devices->dt_path, &fdt);
		if (!err)
			err = take_tree(scan, fdt, base, error);
	}
	if (!err && board->tree)
		err = board_read_nodes(board);
	return err ? err : find_users(board, scan->root);
}

static int scan_system(struct scan *scan, char **error)
{
	char *base, *why = NULL;
	int err;

	base = format_string("%s/sys" DT_BASE, scan->root);
	if (!base)
		return fail(error, ENOMEM, "out of memory");
	err = read_system(scan);
	scan->board->has_device_tree = !access(base, F_OK);
	if (!err && !scan->board->has_device_tree)
		err = scan_without_tree(scan);
	else if (!err)
		err = scan->only ? scan_one(scan, base, &why) :
				   scan_whole(scan, base, &why);
	free(base);
	if (why && error)
		*error = why;
	else if (err)
		fail(error, -err, "cannot read %s/sys: %s; is sysfs mounted there and readable?",
		     scan->root, strerror(-err));
	return err;
}

int dtio_read_device(const char *sysroot, const char *name,
		     struct dtio_board **board, char **error)
{
	struct scan scan = { .only = name };
	char *root;
	int err;

	root = realpath(*sysroot ? sysroot : "/", NULL);
	if (!root)
		return fail(error, errno, "%s: %s; name the directory that has the system's sys/ in it",
			    sysroot, strerror(errno));
	if (!strcmp(root, "/"))
		*root = '\0';
	scan.root = root;
	scan.board = board_new(DTIO_SOURCE_SYSTEM, root);
	err = scan.board ? scan_system(&scan, error) :
			   fail(error, ENOMEM, "out of memory");
	if (!err)
		err = find_kind_overrides(scan.board, root, error);
	free(root);
	if (err)
		dtio_free_board(scan.board);
	else
		*board = scan.board;
	return err;
}

int dtio_read_board(const char *sysroot, struct dtio_board **board,
		    char **error)
{
	return dtio_read_device(sysroot, NULL, board, error);
}
