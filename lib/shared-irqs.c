// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Who else has the interrupt line of a device. Two nodes share a line if both are
 * enabled and name the same one at the same controller, however each wants it to
 * be triggered. What is part of a device does not share with it.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "shared-irqs.h"

/* An interrupt of a node */
struct line {
	const struct node *node, *controller, *shared_with;
	size_t index;			/* among the node's interrupts */
	const uint8_t *specifier;
	size_t length;			/* of it, in bytes */
	size_t sense;			/* where the cell of the trigger is */
};

struct collector {
	const struct board_nodes *nodes;
	struct dtio_arena *scratch;
	const struct node *node;	/* whose interrupts are collected */
	size_t index;
	struct line *lines;		/* by .node, then by .index */
	size_t num_lines;
};

/*
 * The cell that says how a line is triggered, and not which one it is; @cells for
 * none. It is the last one, but for a GIC's, where it is the third.
 */
static size_t find_sense(const struct node *controller, size_t cells)
{
	static const char *const without[] = {
		/* two cells: a bank and a number */
		"brcm,bcm2835-armctrl-ic", "brcm,bcm2836-armctrl-ic",
	};

	if (cells < 2)
		return cells;
	if (cells > 3 && node_has_string(controller, "compatible",
					 "arm,gic-v3"))
		return 2;
	for (size_t i = 0; i < sizeof(without) / sizeof(*without); i++)
		if (node_has_string(controller, "compatible", without[i]))
			return cells;
	return cells - 1;
}

static int collect(void *opaque, const struct node *controller,
		   const uint8_t *specifier, uint32_t cells)
{
	struct collector *collector = opaque;
	const struct line *before;
	struct line *line;

	collector->index++;
	if (!controller || !cells)
		return 0;
	collector->lines = arena_extend(collector->scratch, collector->lines,
					&collector->num_lines, sizeof(*line));
	if (!collector->lines)
		return -ENOMEM;
	line = &collector->lines[collector->num_lines - 1];
	*line = (struct line) {
		.node = collector->node,
		.controller = controller,
		.index = collector->index - 1,
		.specifier = specifier,
		.length = 4 * (size_t)cells,
	};
	before = line > collector->lines ? line - 1 : NULL;
	line->sense = before && before->controller == controller ?
			      before->sense : 4 * find_sense(controller, cells);
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
static int compare_which(const struct line *left, const struct line *right)
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

static int compare_lines(const void *a, const void *b)
{
	const struct line *left = *(struct line *const *)a;
	const struct line *right = *(struct line *const *)b;
	int order = compare_which(left, right);

	return order ? order : (left > right) - (left < right);
}

static bool is_shared(const struct board_nodes *nodes, const struct line *line,
		      const struct line *other)
{
	return line->node != other->node &&
	       (node_is_device(nodes, other->node) ||
		!nodes_are_related(nodes, line->node, other->node));
}

/* Of the same line, @count. What a node has twice is judged once. */
static void judge_line(const struct board_nodes *nodes, struct line **same,
		       size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!node_is_device(nodes, same[i]->node))
			continue;
		if (i && same[i - 1]->node == same[i]->node) {
			same[i]->shared_with = same[i - 1]->shared_with;
			continue;
		}
		for (size_t j = 0; j < count; j++)
			if (is_shared(nodes, same[i], same[j])) {
				same[i]->shared_with = same[j]->node;
				break;
			}
	}
}

static int judge_all(struct collector *collector)
{
	size_t count = collector->num_lines, next;
	struct line **sorted;

	if (!count)
		return 0;
	sorted = arena_alloc(collector->scratch, count, sizeof(*sorted));
	if (!sorted)
		return -ENOMEM;
	for (size_t i = 0; i < count; i++)
		sorted[i] = &collector->lines[i];
	qsort(sorted, count, sizeof(*sorted), compare_lines);
	for (size_t at = 0; at < count; at = next) {
		next = at + 1;
		while (next < count && !compare_which(sorted[at], sorted[next]))
			next++;
		judge_line(collector->nodes, sorted + at, next - at);
	}
	return 0;
}

static int compare_node(const void *node, const void *line)
{
	const struct node *other = ((const struct line *)line)->node;
	const struct node *wanted = node;

	return (wanted > other) - (wanted < other);
}

static int tell_device(const struct collector *collector,
		       struct dtio_host_device *device)
{
	const struct line *end = collector->lines + collector->num_lines;
	const struct line *line;

	if (!device->node || !collector->num_lines)
		return 0;
	line = bsearch(device->node, collector->lines, collector->num_lines,
		       sizeof(*line), compare_node);
	if (!line)
		return 0;
	while (line > collector->lines && line[-1].node == device->node)
		line--;
	for (; line < end && line->node == device->node; line++) {
		struct dtio_host_irq *irq;

		if (!line->shared_with || line->index >= device->num_irqs)
			continue;
		irq = &device->irqs[line->index];
		irq->shared_with = path_of_node(collector->nodes,
						line->shared_with);
		if (!irq->shared_with)
			return -ENOMEM;
	}
	return 0;
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
		err = judge_all(&collector);
	for (size_t i = 0; !err && i < nodes->board->num_devices; i++)
		err = tell_device(&collector, &nodes->board->devices[i]);
	arena_free(collector.scratch);
	return err;
}
