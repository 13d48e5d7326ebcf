// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What can be told of a device by a device tree alone, without having the device:
 * before it is bound to dtio, or on another machine than the one that has it.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "snapshot.h"

int tree_take(void *fdt, size_t size, const char *from,
	      struct dtio_tree **tree, char **error)
{
	struct dtio_tree *made;
	int err;

	err = check_tree(fdt, size, from, error);
	if (err) {
		free(fdt);
		return err;
	}
	made = calloc(1, sizeof(*made));
	if (!made) {
		free(fdt);
		return fail(error, ENOMEM, "out of memory");
	}
	made->tree = tree_new(fdt);
	if (made->tree) {
		*tree = made;
		return 0;
	}
	free(made);
	/* It is sound: nothing else can be wanting. */
	return fail(error, ENOMEM, "out of memory");
}

int dtio_read_dtb(const char *file, struct dtio_tree **tree, char **error)
{
	size_t size;
	char *fdt;
	int err;

	err = sysfs_read(file, &fdt, &size);
	if (err)
		return fail(error, -err, "%s: %s", file, strerror(-err));
	return tree_take(fdt, size, file, tree, error);
}

int dtio_read_tree(const char *sysroot, struct dtio_tree **tree, char **error)
{
	char *base = format_string("%s/sys" DT_BASE, sysroot);
	void *fdt;
	int err;

	if (!base)
		return fail(error, ENOMEM, "out of memory");
	err = dt_flatten(base, NULL, NULL, &fdt);
	if (err)
		err = fail(error, -err, "cannot read %s: %s", base,
			   strerror(-err));
	else
		err = tree_take(fdt, fdt_totalsize(fdt), base, tree, error);
	free(base);
	return err;
}

void dtio_free_tree(struct dtio_tree *tree)
{
	if (!tree)
		return;
	tree_free(tree->tree);
	free(tree);
}

static struct node *find_node(const struct dtio_tree *tree, const char *path,
			      char **error)
{
	struct node *node = *path == '/' ? tree_path(tree->tree, path) : NULL;

	if (!node || !node->parent) {
		fail(error, ENOENT, "the device tree has no node '%s'; name it by its whole path, as /soc@0/serial@30880000",
		     path);
		return NULL;
	}
	return node;
}

int dtio_make_snapshot(struct dtio_tree *tree, const char *path, void **fdt,
		       size_t *size, char **error)
{
	struct node *device = find_node(tree, path, error);

	if (!device)
		return -ENOENT;
	*fdt = snapshot_make(tree->tree, device, likely_clock_rate, size);
	if (*fdt)
		return 0;
	if (errno == ENOMEM)
		return fail(error, ENOMEM, "out of memory");
	return fail(error, errno, "%s: what the device tree says of it is too much for a snapshot: more than 1 MiB, or nodes more than 32 levels deep",
		    path);
}

int dtio_guess_resources(const struct dtio_tree *tree, const char *path,
			 struct dtio_resources *resources, char **error)
{
	const struct node *device = find_node(tree, path, error);

	if (!device)
		return -ENOENT;
	return guess_resources(tree->tree, device, resources) ?
	       fail(error, ENOMEM, "out of memory") : 0;
}
