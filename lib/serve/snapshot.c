// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The node of a served device: a region that holds a device tree snapshot, as the
 * kernel's driver would make it of the tree that the node is in.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "serve/device.h"
#include "serve/source.h"
#include "tree/snapshot.h"

/* Takes @tree. */
static int add_snapshot(struct dtio_serve_device *device, void *tree, size_t size,
			const char *path, char **error)
{
	const struct dtio_serve_region region = {
		.type = DTIO_REGION_DT_SNAPSHOT, .access = DTIO_REGION_READ,
		.dt_index = DTIO_NO_INDEX, .length = size, .memory = tree, .fd = -1,
	};
	int index;

	device->dt_path = strdup(path);
	index = device->dt_path ? dtio_serve_add_region(device, &region, error) :
				  fail(error, ENOMEM, "out of memory");
	if (index < 0) {
		free(device->dt_path);
		device->dt_path = NULL;
		free(tree);
		return index;
	}
	device->tree = tree;
	device->snapshot = (uint32_t)index;
	return 0;
}

static int check(const struct dtio_serve_device *device, const void *tree,
		 size_t size, char **error)
{
	if (device->tree)
		return fail(error, EINVAL, "%s has a node already", device->name);
	if (size > INT32_MAX || fdt_check_full(tree, size))
		return fail(error, EINVAL, "%s: no flattened device tree", device->name);
	return 0;
}

int dtio_serve_set_snapshot(struct dtio_serve_device *device, const void *tree,
			    size_t size, char **error)
{
	const char *path;
	void *copy;
	int err, length;

	err = check(device, tree, size, error);
	if (err)
		return err;
	path = fdt_getprop(tree, 0, DTIO_SNAPSHOT_DEVICE, &length);
	if (!path || !length || path[length - 1] || fdt_path_offset(tree, path) < 0)
		return fail(error, EINVAL, "%s: no snapshot: its root names no node by \"%s\"",
			    device->name, DTIO_SNAPSHOT_DEVICE);
	copy = malloc(size);
	if (!copy)
		return fail(error, ENOMEM, "out of memory");
	memcpy(copy, tree, size);
	return add_snapshot(device, copy, size, path, error);
}

/* Takes @fdt. */
static int make_snapshot(struct dtio_serve_device *device, void *fdt,
			 const char *path, char **error)
{
	struct tree *tree = tree_new(fdt);
	struct node *node;
	void *snapshot;
	size_t size;
	int err;

	if (!tree)
		return fail(error, errno, "%s: no device tree: %s", device->name,
			    strerror(errno));
	node = tree_path(tree, path);
	if (!node) {
		tree_free(tree);
		return fail(error, ENOENT, "%s: no node %s in its device tree",
			    device->name, path);
	}
	snapshot = snapshot_make(tree, node, likely_clock_rate, &size);
	err = snapshot ? 0 : errno;
	tree_free(tree);
	if (err)
		return fail(error, err, "%s: no snapshot of %s: %s", device->name, path,
			    strerror(err));
	return add_snapshot(device, snapshot, size, path, error);
}

int dtio_serve_set_tree(struct dtio_serve_device *device, const void *tree,
			size_t size, const char *path, char **error)
{
	void *copy;
	int err;

	err = check(device, tree, size, error);
	if (err)
		return err;
	copy = malloc(size);
	if (!copy)
		return fail(error, ENOMEM, "out of memory");
	memcpy(copy, tree, size);
	return make_snapshot(device, copy, path, error);
}

int dtio_serve_set_node(struct dtio_serve_device *device, const char *source,
			char **error)
{
	char *path;
	void *tree;
	int err;

	if (device->tree)
		return fail(error, EINVAL, "%s has a node already", device->name);
	err = tree_of_source(source, &tree, &path, error);
	if (err)
		return err;
	err = make_snapshot(device, tree, path, error);
	free(path);
	return err;
}
