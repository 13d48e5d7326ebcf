/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The device tree of a running system as a flattened one. */
#ifndef DTIO_TREE_FLATTEN_H
#define DTIO_TREE_FLATTEN_H

#include <stdbool.h>

/* Where the device tree is below sysfs: a folder for a node, a file for a property. */
#define DT_BASE "/firmware/devicetree/base"

/*
 * The device tree in the folder @base as a flattened one, to be freed. All of it, or
 * without the folders that do not belong in; of the tree, @belongs is only asked
 * about those below others that do.
 */
int dt_flatten(const char *base,
	       bool (*belongs)(void *opaque, const char *path), void *opaque,
	       void **fdt);
/* No more of it than tells of the node at @device what read_nodes() reads. */
int dt_excerpt(const char *base, const char *device, void **fdt);

#endif /* DTIO_TREE_FLATTEN_H */
