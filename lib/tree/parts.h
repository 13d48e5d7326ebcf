/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The nodes below a device's that are part of it; see parts.c. */
#ifndef DTIO_TREE_PARTS_H
#define DTIO_TREE_PARTS_H

#include <stdbool.h>

#include "tree/tree.h"

/*
 * Calls @visit for each enabled node below the device's that is part of it, in the order
 * of the tree. @devices says of each node of the tree whether the system has a device
 * for it that stays; NULL: what the tree tells of that. Ends early with what @visit
 * returns if that is not 0.
 */
typedef int visit_part(void *opaque, const struct node *part);
int each_part(const struct tree *tree, const struct node *device,
	      const bool *devices, visit_part *visit, void *opaque);

/* The device's node, or one below that is part of it, for all that the tree tells */
bool node_is_part(const struct node *node, const struct node *device);

#endif /* DTIO_TREE_PARTS_H */
