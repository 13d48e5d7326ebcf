// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a device's own node says of it: what it is compatible with, its registers
 * and its interrupts, each with its name, and those of nodes below it.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "board/board.h"
#include "libdtio.h"
#include "tree/child-regions.h"
#include "tree/irqs.h"
#include "tree/lines.h"
#include "tree/registers.h"
#include "tree/strings.h"
#include "tree/tree.h"

static int read_compatible(struct dtio_board *board,
			   struct dtio_host_device *device,
			   const struct node *node)
{
	struct strings strings = string_list(node, "compatible");
	const char **list = NULL, *string;
	size_t count = 0;

	do {
		string = next_string(&strings);
		list = arena_extend(board->arena, list, &count, sizeof(*list));
		if (!list)
			return -ENOMEM;
		list[count - 1] = string;
	} while (string);
	device->compatible = list;
	return 0;
}

/* Up to the first that leads nowhere: the kernel makes resources like that. */
static int read_regions(struct dtio_board *board,
			struct dtio_host_device *device,
			const struct node *node)
{
	struct strings names = string_list(node, "reg-names");
	struct dtio_host_region region, *regions = NULL;
	size_t count = 0;

	while (node_region(node, count, &region)) {
		regions = arena_extend(board->arena, regions, &count,
				       sizeof(*regions));
		if (!regions)
			return -ENOMEM;
		region.type = DTIO_REGION_MMIO;
		region.name = next_name(&names);
		regions[count - 1] = region;
	}
	device->regions = regions;
	device->num_regions = count;
	return 0;
}

struct reader {
	struct dtio_board *board;
	struct dtio_host_device *device;
	/* Of the node before: names that are left, and its path if it is a child */
	const struct node *node;
	struct strings names;
	const char *child;
	/* The path of the controller before: most have the same one. */
	const struct node *controller;
	const char *path;
	/*
	 * Of each node of the tree, whether the system has a device for it; NULL: that
	 * is not known
	 */
	bool *devices;
};

static int copy_specifier(struct reader *reader, struct dtio_host_irq *irq,
			  const uint8_t *specifier, uint32_t cells)
{
	uint32_t *copy = arena_alloc(reader->board->arena, cells,
				     sizeof(*copy));

	if (!copy)
		return -ENOMEM;
	for (uint32_t i = 0; i < cells; i++)
		copy[i] = cell_at(specifier, i);
	irq->specifier = copy;
	irq->num_cells = cells;
	return 0;
}

/* Room for one more, NULL for want of memory */
static struct dtio_host_irq *add_irq(struct reader *reader, bool own)
{
	struct dtio_host_device *device = reader->device;
	struct dtio_host_irq **irqs = own ? &device->irqs : &device->child_irqs;
	size_t *count = own ? &device->num_irqs : &device->num_child_irqs;

	*irqs = arena_extend(reader->board->arena, *irqs, count,
			     sizeof(**irqs));
	return *irqs ? &(*irqs)[*count - 1] : NULL;
}

/* Of one node in order; of a child there are lines that are none of the device's. */
static int begin_node(struct reader *reader, const struct node *node)
{
	if (node == reader->node)
		return 0;
	reader->node = node;
	reader->names = string_list(node, "interrupt-names");
	reader->child = NULL;
	if (node == reader->device->node)
		return 0;
	reader->child = board_node_path(reader->board, node);
	return reader->child ? 0 : -ENOMEM;
}

static int read_controller(struct reader *reader, struct dtio_host_irq *irq,
			   const struct line *line)
{
	if (line->controller != reader->controller) {
		reader->path = board_node_path(reader->board,
					       line->controller);
		reader->controller = line->controller;
	}
	irq->controller = reader->path;
	return irq->controller ? copy_specifier(reader, irq, line->specifier,
						line->cells) : -ENOMEM;
}

static const char *name_number(struct strings names, uint32_t index)
{
	const char *name = NULL;

	do
		name = next_name(&names);
	while (index--);
	return name;
}

static int read_irq(void *opaque, const struct line *line)
{
	struct reader *reader = opaque;
	struct dtio_host_irq *irq;

	if (begin_node(reader, line->node))
		return -ENOMEM;
	irq = add_irq(reader, !reader->child);
	if (!irq)
		return -ENOMEM;
	if (line->controller)
		*irq = judge_irq(line->controller, line->specifier,
				 line->cells);
	irq->type = reader->child ? DTIO_IRQ_CHILD : DTIO_IRQ_WIRED;
	irq->count = irq->usable;
	irq->name = name_number(reader->names, line->index);
	irq->child = reader->child;
	irq->index = line->index;
	return line->controller ? read_controller(reader, irq, line) : 0;
}

static int read_child_region(void *opaque, const struct child_region *found)
{
	struct reader *reader = opaque;
	struct dtio_host_device *device = reader->device;
	struct dtio_arena *arena = reader->board->arena;
	struct dtio_host_region *region;

	device->child_regions = arena_extend(arena, device->child_regions,
					     &device->num_child_regions,
					     sizeof(*region));
	if (!device->child_regions)
		return -ENOMEM;
	region = &device->child_regions[device->num_child_regions - 1];
	*region = found->region;
	region->type = DTIO_REGION_CHILD;
	region->name = name_number(string_list(found->node, "reg-names"),
				   (uint32_t)found->index);
	region->child = board_node_path(reader->board, found->node);
	region->index = (uint32_t)found->index;
	return region->child ? 0 : -ENOMEM;
}

/* A device for a node below stays, unless this one's driver may have made it. */
static bool may_have_made(const struct dtio_host_device *device)
{
	return device->driver && !dtio_is_bound(device);
}

static void add_device(struct reader *reader, const struct node *node)
{
	if (node)
		reader->devices[node - reader->board->tree->tree->nodes] = true;
}

/* What a device tree alone does not tell */
static int find_devices(struct reader *reader)
{
	const struct dtio_board *board = reader->board;
	const struct tree *tree = board->tree->tree;

	if (board->source == DTIO_SOURCE_DTB)
		return 0;
	reader->devices = calloc(tree->num_nodes, sizeof(*reader->devices));
	if (!reader->devices)
		return -ENOMEM;
	for (size_t i = 0; i < board->num_devices; i++)
		add_device(reader, board->devices[i].node);
	for (size_t i = 0; i < board->num_others; i++)
		add_device(reader, tree_path(tree, board->others[i]));
	return 0;
}

static int read_device(struct reader *reader, struct dtio_host_device *device)
{
	const struct tree *tree = reader->board->tree->tree;
	const struct node *node = device->node;
	struct device_lines lines;
	const bool *devices;
	int err;

	err = read_compatible(reader->board, device, node);
	/* Those of a PCI function are its BARs' and pins'. */
	if (err || !strcmp(device->bus, "pci"))
		return err;
	err = read_regions(reader->board, device, node);
	if (err)
		return err;
	devices = may_have_made(device) ? NULL : reader->devices;
	reader->device = device;
	reader->node = NULL;
	err = each_line(tree, node, devices, read_irq, reader);
	if (!err)
		err = each_child_region(tree, node, devices, read_child_region,
					reader);
	if (err)
		return err;
	lines = (struct device_lines){
		device->irqs, device->num_irqs,
		device->child_irqs, device->num_child_irqs,
	};
	return find_repeated_irqs(tree, node, devices, &lines);
}

int read_nodes(struct dtio_board *board)
{
	struct reader reader = { .board = board };
	int err = find_devices(&reader);

	for (size_t i = 0; !err && i < board->num_devices; i++)
		if (board->devices[i].node)
			err = read_device(&reader, &board->devices[i]);
	free(reader.devices);
	return err;
}

const void *dtio_get_property(const struct dtio_host_device *device,
			      const char *name, size_t *length)
{
	const struct node *node = device->node;
	const struct property *property = node ? node_property(node, name) :
						 NULL;

	if (!property)
		return NULL;
	*length = property->length;
	return property->data;
}
