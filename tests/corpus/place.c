// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What the driver offers of a device, and where QEMU puts that.
 *
 * The driver offers the registers that the kernel can find in memory, so an
 * entry of "reg" counts if its address can be taken through the "ranges" of all
 * buses above it; and the interrupts that a controller with a driver has and
 * that are not private to a processor. QEMU puts registers onto the platform
 * bus, which is 32 MiB at 0xc000000, each at a multiple of its size; larger ones
 * are placed by the user, here above memory. A device behind an IOMMU does DMA.
 */
#include "place.h"

#include <stdlib.h>
#include <string.h>

#define BUS_BEGIN 0xc000000u
#define BUS_END 0xe000000u
#define ABOVE_MEMORY 0x8000000000u
/* The first of the platform bus, see hw/arm/virt.c */
#define FIRST_SPI 112
#define FIRST_PHANDLE 0x8004

struct room room_new(void)
{
	return (struct room) {
		BUS_BEGIN, ABOVE_MEMORY, FIRST_SPI, FIRST_PHANDLE
	};
}

/* Absent, and in a root without them, it is what Linux takes it for. */
static uint32_t address_cells(const struct node *bus)
{
	uint32_t cells;

	return node_u32(bus, "#address-cells", &cells) ? cells : 1;
}

static uint32_t size_cells(const struct node *bus)
{
	uint32_t cells;

	return node_u32(bus, "#size-cells", &cells) ? cells : 1;
}

static bool counts_memory(const struct node *bus)
{
	uint32_t address = address_cells(bus), size = size_cells(bus);

	return address >= 1 && address <= 2 && size >= 1 && size <= 2;
}

/* Takes an address one bus up; false: it does not lead there. */
static bool through_ranges(const struct node *bus, uint64_t *address)
{
	const struct property *ranges = node_property(bus, "ranges");
	uint32_t child = address_cells(bus), size = size_cells(bus);
	uint32_t parent = address_cells(bus->parent);
	size_t step = 4 * (child + parent + size);

	if (!ranges)
		return false;
	if (!ranges->length)
		return true;
	for (size_t at = 0; at + step <= ranges->length; at += step) {
		const uint8_t *range = ranges->data + at;
		uint64_t from = cells_at(range, child);
		uint64_t length = cells_at(range + 4 * (child + parent), size);

		if (*address >= from && *address - from < length) {
			*address = cells_at(range + 4 * child, parent) +
				   (*address - from);
			return true;
		}
	}
	return false;
}

static bool is_in_memory(const struct node *device, uint64_t address)
{
	for (const struct node *bus = device->parent; bus; bus = bus->parent) {
		if (!counts_memory(bus) || node_has_string(bus, "device_type",
							   "pci"))
			return false;
		if (bus->parent && !through_ranges(bus, &address))
			return false;
	}
	return true;
}

static uint64_t take(uint64_t *next, uint64_t size)
{
	uint64_t align = 0x1000, address;

	while (align < size && align < 1ull << 40)
		align <<= 1;
	address = (*next + align - 1) / align * align;
	*next = address + (size + 0xfff) / 0x1000 * 0x1000;
	return address;
}

static void place_regions(DtioFdtPlacement *placement,
			  const struct node *device, struct room *room)
{
	const struct property *reg = node_property(device, "reg");
	uint32_t address = device->parent ? address_cells(device->parent) : 0;
	uint32_t size = device->parent ? size_cells(device->parent) : 0;
	size_t step = 4 * (address + size);
	DtioFdtRegion *regions;

	placement->num_regions = reg && step ? reg->length / step : 0;
	placement->regions = regions =
		allocate(placement->num_regions, sizeof(*regions));
	for (size_t i = 0; i < placement->num_regions; i++) {
		const uint8_t *entry = reg->data + i * step;
		uint64_t length = cells_at(entry + 4 * address, size);
		uint64_t low = room->low;

		if (!is_in_memory(device, cells_at(entry, address)) || !length)
			continue;
		regions[i].size = length;
		regions[i].address = take(&low, length);
		if (length > BUS_END - BUS_BEGIN || low > BUS_END)
			regions[i].address = take(&room->high, length);
		else
			room->low = low;
	}
}

/* The node that "interrupts" are lines of; of_irq_find_parent() */
static const struct node *interrupt_parent(const struct tree *tree,
					   const struct node *node)
{
	uint32_t value;

	do {
		if (node_u32(node, "interrupt-parent", &value))
			node = tree_phandle(tree, value);
		else
			node = node->parent;
	} while (node && !node_property(node, "#interrupt-cells"));
	return node;
}

static DtioFdtIrq place_irq(const struct node *parent, const uint8_t *specifier,
			    uint32_t cells, struct room *room)
{
	bool is_gic = cells >= 3;	/* no other takes as many */
	uint32_t sense = is_gic ? cell_at(specifier, 2) :
			 cells == 2 ? cell_at(specifier, 1) : 4;
	DtioFdtIrq irq = {
		.usable = node_is_enabled(parent) &&
			  !(is_gic && cell_at(specifier, 0) == 1),
		.edge = sense & 3,
	};

	if (irq.usable)
		irq.spi = room->spi++;
	return irq;
}

static void add_irq(DtioFdtPlacement *placement, DtioFdtIrq irq)
{
	DtioFdtIrq *irqs = realloc((void *)placement->irqs,
				   (placement->num_irqs + 1) * sizeof(*irqs));

	if (!irqs)
		abort();
	irqs[placement->num_irqs++] = irq;
	placement->irqs = irqs;
}

/* false: the list cannot be divided, and counts as none */
static bool place_extended(DtioFdtPlacement *placement, const struct tree *tree,
			   const struct property *list, struct room *room)
{
	size_t cells = list->length / 4;

	for (size_t at = 0; at < cells; ) {
		uint32_t phandle = cell_at(list->data, at++), args = 0;
		const struct node *parent = tree_phandle(tree, phandle);
		DtioFdtIrq irq = { 0 };

		if (phandle) {
			if (!parent || !node_u32(parent, "#interrupt-cells",
						 &args) || args > cells - at)
				return false;
			irq = place_irq(parent, list->data + 4 * at, args,
					room);
		}
		add_irq(placement, irq);
		at += args;
	}
	return true;
}

static void place_irqs(DtioFdtPlacement *placement, const struct tree *tree,
		       const struct node *device, struct room *room)
{
	const struct property *list = node_property(device,
						    "interrupts-extended");
	const struct node *parent;
	uint32_t cells;

	if (list && place_extended(placement, tree, list, room))
		return;
	placement->num_irqs = 0;
	list = node_property(device, "interrupts");
	parent = list ? interrupt_parent(tree, device) : NULL;
	if (!parent || !node_u32(parent, "#interrupt-cells", &cells) || !cells)
		return;
	for (size_t at = 0; (at + cells) * 4 <= list->length; at += cells)
		add_irq(placement, place_irq(parent, list->data + 4 * at, cells,
					     room));
}

static uint32_t next_phandle(void *opaque)
{
	struct room *room = opaque;

	return room->phandle++;
}

void placement_make(DtioFdtPlacement *placement, const struct tree *tree,
		    const struct node *device, struct room *room)
{
	*placement = (DtioFdtPlacement) {
		.alloc_phandle = next_phandle,
		.opaque = room,
		.dma = node_property(device, "iommus"),
	};
	place_regions(placement, device, room);
	place_irqs(placement, tree, device, room);
}

void placement_clear(DtioFdtPlacement *placement)
{
	free((void *)placement->regions);
	free((void *)placement->irqs);
}
