// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The nodes below a device's that go along with it, such as chips on its bus. A node
 * below is not part of the device if the host has a device for that. Which do, a device
 * tree tells in part: of what is on a bus that needs no driver, Linux makes devices at
 * boot, and they stay; all others the device's own driver has made, and they go with it.
 */
#include "tree/parts.h"
#include "tree/buses.h"

static bool stays(const struct node *node, const struct node *device)
{
	return node->parent == device && node_is_simple_bus(device) &&
	       node_is_populated(node);
}

bool node_is_part(const struct node *node, const struct node *device)
{
	while (node && node != device && !stays(node, device))
		node = node->parent;
	return node == device;
}

/* In the order of the tree; NULL: there are no more */
static const struct node *next_below(const struct node *top,
				     const struct node *node, bool skip)
{
	if (!skip && node->child)
		return node->child;
	while (node != top && !node->next)
		node = node->parent;
	return node == top ? NULL : node->next;
}

int each_part(const struct tree *tree, const struct node *device,
	      const bool *devices, visit_part *visit, void *opaque)
{
	const struct node *node = device;
	bool skip = false;
	int err = 0;

	while (!err && (node = next_below(device, node, skip))) {
		skip = !node_is_enabled_itself(node) || stays(node, device) ||
		       (devices && devices[node - tree->nodes]);
		if (!skip)
			err = visit(opaque, node);
	}
	return err;
}
