// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Where a device's DMA goes, one address at a time: what of_dma_get_range() and
 * of_translate_dma_address() of drivers/of/address.c come to. Asked of the host's
 * tree and of the guest's, the answers have to be the same, but that in the guest
 * an address stays what it is.
 */
#include "dma.h"

#include <string.h>

#define MAX_DEPTH 64

/* An entry of a bus's "dma-ranges" */
struct range {
	uint64_t child, parent, size;
};

static uint32_t cells_of(const struct node *bus, const char *name)
{
	uint32_t cells = 1;

	while (bus && !node_u32(bus, name, &cells))
		bus = bus->parent;
	return cells;
}

/* The first of three cells has flags. */
static uint64_t address_at(const uint8_t *data, uint32_t cells)
{
	return cells == 3 ? cells_at(data + 4, 2) : cells_at(data, cells);
}

static bool range_at(const struct node *bus, size_t index, struct range *range)
{
	const struct property *ranges = node_property(bus, "dma-ranges");
	uint32_t child = cells_of(bus, "#address-cells");
	uint32_t parent = cells_of(bus->parent, "#address-cells");
	uint32_t size = cells_of(bus, "#size-cells");
	size_t step = 4 * (child + parent + size);
	const uint8_t *data;

	if (!ranges || !step || (index + 1) * step > ranges->length)
		return false;
	data = ranges->data + index * step;
	range->child = address_at(data, child);
	range->parent = address_at(data + 4 * child, parent);
	range->size = cells_at(data + 4 * (child + parent), size);
	return true;
}

static bool has_ranges(const struct node *bus)
{
	const struct property *ranges = node_property(bus, "dma-ranges");

	return ranges && ranges->length;
}

/* How many strings there are before this one, or -1 */
static int index_of(const struct property *names, const char *wanted)
{
	const char *name = names ? (const char *)names->data : NULL;
	const char *end = names ? name + names->length : NULL;
	int index = 0;

	for (; name < end; name += strnlen(name, end - name) + 1, index++)
		if (!strncmp(name, wanted, end - name))
			return index;
	return -1;
}

static const struct node *dma_parent(const struct tree *tree,
				     const struct node *node)
{
	const struct property *list = node_property(node, "interconnects");
	int index = index_of(node_property(node, "interconnect-names"),
			     "dma-mem");
	size_t cells = list ? list->length / 4 : 0;

	for (size_t at = 0; index >= 0 && at < cells; index--) {
		const struct node *provider =
			tree_phandle(tree, cell_at(list->data, at));
		uint32_t args = 0;

		if (!provider ||
		    !node_u32(provider, "#interconnect-cells", &args))
			break;
		if (!index)
			return provider;
		at += 1 + args;
	}
	return node->parent;
}

/* The bus whose windows are the device's; NULL: there are none */
static const struct node *limiting_bus(const struct tree *tree,
				       const struct node *device)
{
	const struct node *bus = dma_parent(tree, device);

	for (int depth = 0; bus && depth < MAX_DEPTH; depth++) {
		if (has_ranges(bus))
			return bus;
		if (depth && !node_property(bus, "dma-ranges"))
			return NULL;
		bus = dma_parent(tree, bus);
	}
	return NULL;
}

static bool through(const struct node *bus, uint64_t *address)
{
	struct range range;

	if (!has_ranges(bus))
		return true;
	for (size_t i = 0; range_at(bus, i, &range); i++) {
		if (*address >= range.child &&
		    *address - range.child < range.size) {
			*address = range.parent + (*address - range.child);
			return true;
		}
	}
	return false;
}

/* From above @bus to memory; the root itself translates nothing. */
static bool to_memory(const struct tree *tree, const struct node *bus,
		      uint64_t *address)
{
	bus = dma_parent(tree, bus);
	if (!bus)
		return false;
	for (; bus->parent; bus = dma_parent(tree, bus))
		if (!through(bus, address))
			return false;
	return true;
}

/* An entry counts if its beginning is in memory. */
static bool counts(const struct tree *tree, const struct node *bus,
		   const struct range *range)
{
	uint64_t begin = range->parent;

	return range->size && to_memory(tree, bus, &begin);
}

bool dma_reaches(const struct tree *tree, const struct node *device,
		 uint64_t address, uint64_t *memory)
{
	const struct node *bus = limiting_bus(tree, device);
	struct range range;
	bool limited = false;

	*memory = address;
	for (size_t i = 0; bus && range_at(bus, i, &range); i++) {
		if (!counts(tree, bus, &range))
			continue;
		limited = true;
		if (address >= range.child &&
		    address - range.child < range.size) {
			*memory = range.parent;
			to_memory(tree, bus, memory);
			*memory += address - range.child;
			return true;
		}
	}
	return !limited;
}

bool dma_edge(const struct tree *tree, const struct node *device, size_t index,
	      uint64_t *address)
{
	const struct node *bus = limiting_bus(tree, device);
	struct range range;

	if (!bus || !range_at(bus, index / 4, &range))
		return false;
	*address = range.child + (index & 1 ? range.size : 0) -
		   (index & 2 ? 1 : 0);
	return true;
}
