// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Who else has the interrupt line of a device, or of a node below that goes along with
 * it. Two nodes share a line if both are enabled and name the same one at the same
 * controller, however each wants it to be triggered. What is part of a device does not
 * share with it.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "board/shared-irqs.h"
#include "base/arena.h"
#include "board/node-owners.h"
#include "libdtio.h"
#include "tree/irqs.h"
#include "tree/tree.h"

/* An interrupt of a node */
struct claim {
	const struct node *node, *controller;
	size_t index;			/* among the node's interrupts */
	const uint8_t *specifier;
	size_t length;			/* of it, in bytes */
	size_t sense;			/* where the cell of the trigger is */
	/* All that are of the same line, this one among them */
	struct claim **same;
	size_t num_same;
};

struct collector {
	const struct board_nodes *nodes;
	struct dtio_arena *scratch;
	const struct node *node;	/* whose interrupts are collected */
	size_t index;
	struct claim *claims;		/* by .node, then by .index */
	size_t num_claims;
};

static int collect(void *opaque, const struct node *controller,
		   const uint8_t *specifier, uint32_t cells)
{
	struct collector *collector = opaque;
	const struct claim *before;
	struct claim *claim;

	collector->index++;
	if (!controller || !cells)
		return 0;
	collector->claims = arena_extend(collector->scratch, collector->claims,
					 &collector->num_claims,
					 sizeof(*claim));
	if (!collector->claims)
		return -ENOMEM;
	claim = &collector->claims[collector->num_claims - 1];
	*claim = (struct claim) {
		.node = collector->node,
		.controller = controller,
		.index = collector->index - 1,
		.specifier = specifier,
		.length = 4 * (size_t)cells,
	};
	before = claim > collector->claims ? claim - 1 : NULL;
	claim->sense = before && before->controller == controller ?
			       before->sense : 4 * irq_sense_cell(controller, cells);
	return 0;
}

static int collect_all(struct collector *collector)
{
	const struct tree *tree = collector->nodes->tree;
	int err = 0;

	for (size_t i = 0; !err && i < tree->num_nodes; i++) {
		collector->node = &tree->nodes[i];
		collector->index = 0;
		if (collector->nodes->nodes[i].is_enabled)
			err = each_irq(tree, collector->node, collect,
				       collector);
	}
	return err;
}

/* By what makes it this line; a controller's specifiers are of one length. */
static int compare_which(const struct claim *left, const struct claim *right)
{
	size_t sense = left->sense, behind = sense + 4;
	int order;

	if (left->controller != right->controller)
		return left->controller < right->controller ? -1 : 1;
	order = memcmp(left->specifier, right->specifier, sense);
	if (!order && behind < left->length)
		order = memcmp(left->specifier + behind,
			       right->specifier + behind,
			       left->length - behind);
	return order;
}

static int compare_claims(const void *a, const void *b)
{
	const struct claim *left = *(struct claim *const *)a;
	const struct claim *right = *(struct claim *const *)b;
	int order = compare_which(left, right);

	return order ? order : (left > right) - (left < right);
}

/* Brings those of the same line together. */
static int sort_all(struct collector *collector)
{
	size_t count = collector->num_claims, next;
	struct claim **sorted;

	if (!count)
		return 0;
	sorted = arena_alloc(collector->scratch, count, sizeof(*sorted));
	if (!sorted)
		return -ENOMEM;
	for (size_t i = 0; i < count; i++)
		sorted[i] = &collector->claims[i];
	qsort(sorted, count, sizeof(*sorted), compare_claims);
	for (size_t at = 0; at < count; at = next) {
		next = at;
		do
			sorted[next++]->same = sorted + at;
		while (next < count && !compare_which(sorted[at], sorted[next]));
		for (size_t i = at; i < next; i++)
			sorted[i]->num_same = next - at;
	}
	return 0;
}

/* A node below that has lines goes along if its lines do. */
static bool is_part(const struct tree *tree,
		    const struct dtio_host_device *device,
		    const struct node *node)
{
	if (node == device->node)
		return true;
	for (size_t i = 0; i < device->num_child_irqs; i++)
		if (tree_path(tree, device->child_irqs[i].child) == node)
			return true;
	return false;
}

/* Another one's of the same line; NULL: there is none */
static const struct claim *find_sharer(const struct board_nodes *nodes,
				       const struct dtio_host_device *device,
				       const struct claim *claim)
{
	for (size_t i = 0; i < claim->num_same; i++) {
		const struct claim *other = claim->same[i];

		if ((node_is_device(nodes, other->node) ||
		     !nodes_are_related(nodes, device->node, other->node)) &&
		    !is_part(nodes->tree, device, other->node))
			return other;
	}
	return NULL;
}

static int compare_place(const void *a, const void *b)
{
	const struct claim *left = a, *right = b;

	if (left->node != right->node)
		return left->node < right->node ? -1 : 1;
	return (left->index > right->index) - (left->index < right->index);
}

static int tell_irq(const struct collector *collector,
		    const struct dtio_host_device *device,
		    const struct node *node, size_t index,
		    struct dtio_host_irq *irq)
{
	const struct claim wanted = { .node = node, .index = index };
	const struct claim *claim = bsearch(&wanted, collector->claims,
					    collector->num_claims,
					    sizeof(wanted), compare_place);
	const struct claim *sharer = NULL;

	if (claim)
		sharer = find_sharer(collector->nodes, device, claim);
	if (!sharer)
		return 0;
	irq->shared_with = path_of_node(collector->nodes, sharer->node);
	return irq->shared_with ? 0 : -ENOMEM;
}

static int tell_device(const struct collector *collector,
		       struct dtio_host_device *device)
{
	int err = 0;

	/* A PCI function has other interrupts than its node. */
	if (!device->node || !collector->num_claims ||
	    !strcmp(device->bus, "pci"))
		return 0;
	for (size_t i = 0; !err && i < device->num_irqs; i++)
		err = tell_irq(collector, device, device->node, i,
			       &device->irqs[i]);
	for (size_t i = 0; !err && i < device->num_child_irqs; i++) {
		struct dtio_host_irq *irq = &device->child_irqs[i];

		err = tell_irq(collector, device,
			       tree_path(collector->nodes->tree, irq->child),
			       irq->index, irq);
	}
	return err;
}

int find_shared_irqs(const struct board_nodes *nodes)
{
	struct collector collector = {
		.nodes = nodes,
		.scratch = arena_new(),
	};
	int err;

	if (!collector.scratch)
		return -ENOMEM;
	err = collect_all(&collector);
	if (!err)
		err = sort_all(&collector);
	for (size_t i = 0; !err && i < nodes->board->num_devices; i++)
		err = tell_device(&collector, &nodes->board->devices[i]);
	arena_free(collector.scratch);
	return err;
}
