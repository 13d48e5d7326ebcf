// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The interrupt lines that go along with a device: those of its node, and those of
 * the nodes below it that are part of it (parts.c).
 */
#include "tree/lines.h"
#include "tree/irqs.h"
#include "tree/parts.h"
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

static int visit_irqs_of(void *opaque, const struct node *node)
{
	struct lines *lines = opaque;

	lines->node = node;
	lines->count = 0;
	return each_irq(lines->tree, node, visit_irq_of, lines);
}

int each_line(const struct tree *tree, const struct node *device,
	      const bool *devices, visit_line *visit, void *opaque)
{
	struct lines lines = {
		.tree = tree,
		.device = device,
		.visit = visit,
		.opaque = opaque,
	};
	int err = visit_irqs_of(&lines, device);

	return err ? err : each_part(tree, device, devices, visit_irqs_of,
				     &lines);
}
