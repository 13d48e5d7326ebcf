// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a device's own node says of it: what it is compatible with, its registers
 * and its interrupts, each with its name.
 */
#include <errno.h>
#include <string.h>

#include "internal.h"
#include "unflatten.h"

struct strings string_list(const struct node *node, const char *name)
{
	const struct property *property = node_property(node, name);

	if (!property || !property->length ||
	    property->data[property->length - 1])
		return (struct strings){ 0 };
	return (struct strings){ (const char *)property->data,
				 property->length };
}

/* NULL: there are no more. */
static const char *next_string(struct strings *strings)
{
	const char *string = strings->data;
	size_t length;

	if (!strings->left)
		return NULL;
	length = strlen(string) + 1;
	strings->data += length;
	strings->left -= length;
	return string;
}

/* An empty name is none. */
const char *next_name(struct strings *strings)
{
	const char *name = next_string(strings);

	return name && *name ? name : NULL;
}

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
	struct strings names;
	/* The path of the controller before: most have the same one. */
	const struct node *controller;
	const char *path;
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

static int read_irq(void *opaque, const struct node *controller,
		    const uint8_t *specifier, uint32_t cells)
{
	struct reader *reader = opaque;
	struct dtio_host_device *device = reader->device;
	struct dtio_host_irq *irq;

	device->irqs = arena_extend(reader->board->arena, device->irqs,
				    &device->num_irqs, sizeof(*irq));
	if (!device->irqs)
		return -ENOMEM;
	irq = &device->irqs[device->num_irqs - 1];
	if (controller)
		*irq = judge_irq(controller, specifier, cells);
	irq->type = DTIO_IRQ_WIRED;
	irq->count = irq->usable;
	irq->name = next_name(&reader->names);
	if (!controller)
		return 0;

	if (controller != reader->controller) {
		reader->path = board_node_path(reader->board, controller);
		reader->controller = controller;
	}
	irq->controller = reader->path;
	if (!irq->controller)
		return -ENOMEM;
	return copy_specifier(reader, irq, specifier, cells);
}

int read_nodes(struct dtio_board *board)
{
	struct reader reader = { .board = board };
	int err = 0;

	for (size_t i = 0; !err && i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];
		const struct node *node = device->node;

		if (!node)
			continue;
		err = read_compatible(board, device, node);
		/* Those of a PCI function are its BARs' and pins'. */
		if (err || !strcmp(device->bus, "pci"))
			continue;
		reader.device = device;
		reader.names = string_list(node, "interrupt-names");
		err = read_regions(board, device, node);
		if (!err)
			err = each_irq(board->tree->tree, node, read_irq,
				       &reader);
		if (!err)
			err = find_repeated_irqs(board->tree->tree, node,
						 device->irqs,
						 device->num_irqs);
	}
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
