// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The registers of a node, where the processor has them. The driver offers those that
 * the kernel finds in memory, so an entry of "reg" counts if its address can be taken
 * through the "ranges" of all buses above it. Cells are counted as Linux counts them,
 * not as the specification does: those of a bus that does not say are those of the
 * bus above it.
 */
#include <string.h>

#include "tree/registers.h"
#include "libdtio.h"
#include "tree/tree.h"

/* The addresses of other buses with more cells are not plain numbers. */
#define MAX_CELLS 2

/*
 * On a PCI bus an address has a cell in front that says which space it is in (IEEE 1275,
 * PCI bus binding, 2.2.1): memory of 32 or of 64 bits is all one to the processor.
 */
#define PCI_ADDRESS_CELLS	3
#define PCI_SIZE_CELLS		2
#define PCI_SPACE(cell)		((cell) >> 24 & 3)
#define PCI_IO			1

static uint32_t count_cells(const struct node *bus, const char *name)
{
	uint32_t cells;

	for (; bus; bus = bus->parent)
		if (node_u32(bus, name, &cells))
			return cells;
	return 1;
}

/* As of_bus_pci_match() has it */
static bool is_pci(const struct node *bus)
{
	if (node_property(bus, "device_type") &&
	    (node_has_string(bus, "device_type", "pci") ||
	     node_has_string(bus, "device_type", "pciex")))
		return true;
	return !strncmp(bus->name, "pcie", 4) && strchr("@", bus->name[4]);
}

static uint32_t address_cells(const struct node *bus)
{
	return is_pci(bus) ? PCI_ADDRESS_CELLS :
			     count_cells(bus, "#address-cells");
}

static uint32_t size_cells(const struct node *bus)
{
	return is_pci(bus) ? PCI_SIZE_CELLS : count_cells(bus, "#size-cells");
}

/* How many cells an entry of "reg" has; false: it is not about memory. */
static bool counts_memory(const struct node *bus, size_t *address, size_t *size)
{
	*address = count_cells(bus, "#address-cells");
	*size = count_cells(bus, "#size-cells");
	return *address >= 1 && *address <= MAX_CELLS &&
	       *size >= 1 && *size <= MAX_CELLS && !is_pci(bus);
}

/* An address on a bus; of memory, if that is PCI */
static bool read_address(const struct node *bus, const uint8_t *data,
			 uint64_t *address)
{
	size_t cells = address_cells(bus);

	if (is_pci(bus)) {
		if (PCI_SPACE(cell_at(data, 0)) <= PCI_IO)
			return false;
		data += 4;
		cells--;
	}
	*address = cells_at(data, cells);
	return true;
}

/* Takes an address one bus up; false: it does not lead there. */
static bool through_ranges(const struct node *bus, uint64_t *address)
{
	const struct property *ranges = node_property(bus, "ranges");
	size_t child, parent, size, step;

	if (!ranges)
		return false;
	if (!ranges->length)
		return !is_pci(bus) && !is_pci(bus->parent);
	child = address_cells(bus);
	parent = address_cells(bus->parent);
	size = size_cells(bus);
	step = 4 * (child + parent + size);
	for (size_t at = 0; at + step <= ranges->length; at += step) {
		const uint8_t *range = ranges->data + at;
		uint64_t length = cells_at(range + 4 * (child + parent), size);
		uint64_t from, to;

		if (!read_address(bus, range, &from) || *address < from ||
		    *address - from >= length)
			continue;
		if (!read_address(bus->parent, range + 4 * child, &to))
			return false;
		*address = to + (*address - from);
		return true;
	}
	return false;
}

/* Takes an address on the bus to one of the processor's; false: it is none. */
static bool translate(const struct node *bus, uint64_t *address)
{
	for (; bus; bus = bus->parent) {
		size_t cells, size;

		if (!counts_memory(bus, &cells, &size) && !is_pci(bus))
			return false;
		if (bus->parent && !through_ranges(bus, address))
			return false;
	}
	return true;
}

size_t node_num_regions(const struct node *device)
{
	const struct property *reg = node_property(device, "reg");
	const struct node *bus = device->parent;
	size_t address, size;

	return reg && bus && counts_memory(bus, &address, &size) ?
		       reg->length / (4 * (address + size)) : 0;
}

bool node_region(const struct node *device, size_t index,
		 struct dtio_host_region *region)
{
	const struct property *reg = node_property(device, "reg");
	const struct node *bus = device->parent;
	size_t address, size, step;
	const uint8_t *entry;

	if (!reg || !bus || !counts_memory(bus, &address, &size))
		return false;
	step = 4 * (address + size);
	if (index >= reg->length / step)
		return false;
	entry = reg->data + index * step;
	*region = (struct dtio_host_region){
		.address = cells_at(entry, address),
		.length = cells_at(entry + 4 * address, size),
	};
	return translate(bus, &region->address);
}
