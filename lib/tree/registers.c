// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The registers of a node, where the processor has them. The driver offers those that
 * the kernel finds in memory, so an entry of "reg" counts if its address can be taken
 * through the "ranges" of all buses above it. Cells are counted as Linux counts them,
 * not as the specification does: those of a bus that does not say are those of the
 * bus above it.
 */
#include "tree/registers.h"
#include "libdtio.h"
#include "tree/tree.h"

/* The addresses of buses with more cells are not plain numbers (PCI). */
#define MAX_CELLS 2

static uint32_t count_cells(const struct node *bus, const char *name)
{
	uint32_t cells;

	for (; bus; bus = bus->parent)
		if (node_u32(bus, name, &cells))
			return cells;
	return 1;
}

static bool counts_memory(const struct node *bus)
{
	uint32_t address = count_cells(bus, "#address-cells");
	uint32_t size = count_cells(bus, "#size-cells");

	return address >= 1 && address <= MAX_CELLS &&
	       size >= 1 && size <= MAX_CELLS &&
	       !node_has_string(bus, "device_type", "pci");
}

/* Takes an address one bus up; false: it does not lead there. */
static bool through_ranges(const struct node *bus, uint64_t *address)
{
	const struct property *ranges = node_property(bus, "ranges");
	size_t child = count_cells(bus, "#address-cells");
	size_t parent = count_cells(bus->parent, "#address-cells");
	size_t size = count_cells(bus, "#size-cells");
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

/* Takes an address on the bus to one of the processor's; false: it is none. */
static bool translate(const struct node *bus, uint64_t *address)
{
	for (; bus; bus = bus->parent) {
		if (!counts_memory(bus))
			return false;
		if (bus->parent && !through_ranges(bus, address))
			return false;
	}
	return true;
}

static size_t reg_step(const struct node *bus)
{
	return 4 * ((size_t)count_cells(bus, "#address-cells") +
		    count_cells(bus, "#size-cells"));
}

size_t node_num_regions(const struct node *device)
{
	const struct property *reg = node_property(device, "reg");
	const struct node *bus = device->parent;

	return reg && bus && counts_memory(bus) ? reg->length / reg_step(bus) :
						  0;
}

bool node_region(const struct node *device, size_t index,
		 struct dtio_host_region *region)
{
	const struct property *reg = node_property(device, "reg");
	const struct node *bus = device->parent;
	const uint8_t *entry;
	size_t step, address;

	if (!reg || !bus || !counts_memory(bus))
		return false;
	step = reg_step(bus);
	if (index >= reg->length / step)
		return false;
	entry = reg->data + index * step;
	address = count_cells(bus, "#address-cells");
	*region = (struct dtio_host_region){
		.address = cells_at(entry, address),
		.length = cells_at(entry + 4 * address,
				   count_cells(bus, "#size-cells")),
	};
	return translate(bus, &region->address);
}
