// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The interrupt lines that go along with a device: those of its node, and those of
 * the nodes below it that are part of it, such as chips on its bus. A node below is
 * not part of it if the host has a device for that. Which do, a device tree tells in
 * part: of what is on a bus that needs no driver, Linux makes devices at boot, and they
 * stay; all others the device's own driver has made, and they go with it.
 */
#include "tree/lines.h"
#include "tree/buses.h"
#include "tree/irqs.h"
#include "tree/tree.h"

struct lines {
	const struct tree *tree;
	const struct node *device;
	const struct node *node;	/* whose lines these are, and how many so far */
	uint32_t count;
	visit_line *visit;
	void *opaque;
};

static bool is_within(const struct node *node, const struct node *top)
{
	while (node && node != top)
		node = node->parent;
	return node;
}

/* The guest drives such a controller itself; a nexus leads on to another one. */
static bool is_own_controller(const struct lines *lines,
			      const struct node *controller)
{
	return is_within(controller, lines->device) &&
	       !node_property(controller, "interrupt-map");
}

static int visit_irq_of(void *opaque, const struct node *controller,
			const uint8_t *specifier, uint32_t cells)
{
	struct lines *lines = opaque;
	const struct line line = {
		.node = lines->node,
		.index = lines->count++,
		.controller = controller,
		.specifier = specifier,
		.cells = cells,
	};

	if (line.node != lines->device && is_own_controller(lines, controller))
		return 0;
	return lines->visit(lines->opaque, &line);
}

static bool is_device(const struct lines *lines, const struct node *node,
		      const bool *devices)
{
	return (devices && devices[node - lines->tree->nodes]) ||
	       (node->parent == lines->device &&
		node_is_simple_bus(lines->device) && node_is_populated(node));
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

int each_line(const struct tree *tree, const struct node *device,
	      const bool *devices, visit_line *visit, void *opaque)
{
	struct lines lines = {
		.tree = tree,
		.device = device,
		.node = device,
		.visit = visit,
		.opaque = opaque,
	};
	const struct node *node = device;
	int err = each_irq(tree, device, visit_irq_of, &lines);
	bool skip = false;

	while (!err && (node = next_below(device, node, skip))) {
		skip = !node_is_enabled_itself(node) ||
		       is_device(&lines, node, devices);
		if (skip)
			continue;
		lines.node = node;
		lines.count = 0;
		err = each_irq(tree, node, visit_irq_of, &lines);
	}
	return err;
}
