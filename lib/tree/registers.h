/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The registers of a node, where the processor has them; see registers.c. */
#ifndef DTIO_TREE_REGISTERS_H
#define DTIO_TREE_REGISTERS_H

#include "libdtio.h"
#include "tree/tree.h"

/* How many entries the node's "reg" has, whether they lead to the processor or not. */
size_t node_num_regions(const struct node *device);
/*
 * The entry @index of the node's "reg" as an address of the processor; false if
 * there is none or it does not lead there.
 */
bool node_region(const struct node *device, size_t index,
		 struct dtio_host_region *region);

#endif /* DTIO_TREE_REGISTERS_H */
