/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Registers of nodes below a device's that go along with it; see child-regions.c. */
#ifndef DTIO_TREE_CHILD_REGIONS_H
#define DTIO_TREE_CHILD_REGIONS_H

#include "libdtio.h"
#include "tree/tree.h"

/* Entry @index of the "reg" of @node, which is part of a device */
struct child_region {
	const struct node *node;
	size_t index;
	struct dtio_host_region region;
};

/*
 * Calls @visit for each region of a node below the device's that is part of it, but for
 * those that are among the device's own or one before. @devices: as each_part() has it.
 * Ends early with what @visit returns if that is not 0.
 */
typedef int visit_child_region(void *opaque, const struct child_region *found);
int each_child_region(const struct tree *tree, const struct node *device,
		      const bool *devices, visit_child_region *visit,
		      void *opaque);

#endif /* DTIO_TREE_CHILD_REGIONS_H */
