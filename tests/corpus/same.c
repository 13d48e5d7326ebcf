// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Boards have most of their devices in common: those of a SoC are written once, and
 * a hundred boards include them. A node of another board is the same if all that a
 * snapshot has of it is, but for the numbers of phandles, which each board counts for
 * itself, and for the name of the board. Then a guest gets the same, and is not
 * looked at again. "corpus --all" looks at each all the same, and has to come to the
 * same sums.
 *
 * A node that is referred to and stays with the host counts as the first, second or
 * another such, with what matters of it: how many cells its specifiers have, whether
 * it is enabled, its clock. Only where DMA goes by way of it, its place matters, too.
 */
#include "same.h"

#include <stdlib.h>
#include <string.h>

#define PRIME 0x9e3779b97f4a7c15u

struct same {
	const struct references *references;
	const struct tree *board;
	const struct node *device;	/* the one that is being looked at */
	/* for each node, 0 if not known: as one above a device, as referred to */
	uint64_t *above, *targets;
	/* which of those referred to it is, of the device number @of */
	struct ordinal {
		unsigned int of, ordinal;
	} *ordinals;
	unsigned int devices, ordinal;
};

struct same *same_new(const struct references *references,
		      const struct tree *board)
{
	struct same *same = allocate(1, sizeof(*same));

	same->references = references;
	same->board = board;
	same->above = allocate(board->num_nodes, sizeof(*same->above));
	same->targets = allocate(board->num_nodes, sizeof(*same->targets));
	same->ordinals = allocate(board->num_nodes, sizeof(*same->ordinals));
	return same;
}

void same_free(struct same *same)
{
	free(same->above);
	free(same->targets);
	free(same->ordinals);
	free(same);
}

static void mix(uint64_t *hash, uint64_t value)
{
	*hash = (*hash ^ value) * PRIME;
	*hash ^= *hash >> 32;
}

static void mix_bytes(uint64_t *hash, const void *data, size_t length)
{
	const uint8_t *bytes = data;
	uint64_t word;

	mix(hash, length);
	for (; length >= sizeof(word);
	     bytes += sizeof(word), length -= sizeof(word)) {
		memcpy(&word, bytes, sizeof(word));
		mix(hash, word);
	}
	for (word = 0; length--; bytes++)
		word = word << 8 | *bytes;
	mix(hash, word);
}

static void mix_string(uint64_t *hash, const char *string)
{
	mix_bytes(hash, string, strlen(string));
}

static bool is_one_of(const char *name, const char *const *names)
{
	while (*names && strcmp(*names, name))
		names++;
	return *names;
}

static bool is_cell_count(const char *name)
{
	size_t length = strlen(name);

	return *name == '#' && length > 6 &&
	       !strcmp(name + length - 6, "-cells");
}

static bool is_below(const struct node *node, const struct node *above)
{
	while (node && node != above)
		node = node->parent;
	return node;
}

/* Whether it is a property that matters of a node referred to */
static bool matters(const char *name)
{
	return !strcmp(name, "clock-frequency") ||
	       !strcmp(name, "interrupt-controller") || is_cell_count(name);
}

/* A node that is referred to, wherever it is */
static uint64_t as_target(struct same *same, const struct node *node)
{
	uint64_t *known = &same->targets[node - same->board->nodes];
	uint64_t hash = 1;

	if (*known)
		return *known;
	mix(&hash, node_is_enabled(node));
	for (size_t i = 0; i < node->num_properties; i++) {
		const struct property *property = &node->properties[i];

		if (!matters(property->name))
			continue;
		mix_string(&hash, property->name);
		mix_bytes(&hash, property->data, property->length);
	}
	*known = hash ? hash : 1;
	return *known;
}

static unsigned int ordinal_of(struct same *same, const struct node *target)
{
	struct ordinal *known = &same->ordinals[target - same->board->nodes];

	if (known->of != same->devices)
		*known = (struct ordinal) { same->devices, ++same->ordinal };
	return known->ordinal;
}

static void mix_target(struct same *same, uint64_t *hash,
		       const struct node *target)
{
	if (is_below(target, same->device)) {
		mix(hash, 1);
		mix(hash, target - same->device);
	} else {
		mix(hash, 2);
		mix(hash, ordinal_of(same, target));
		mix(hash, as_target(same, target));
	}
}

static void mix_phandle(struct same *same, uint64_t *hash, uint32_t phandle)
{
	const struct node *target = tree_phandle(same->board, phandle);

	if (target) {
		mix_target(same, hash, target);
	} else {
		mix(hash, 3);
		mix(hash, phandle);
	}
}

/* Where a list cannot be divided, what is left of it counts as it is. */
static void mix_references(struct same *same, uint64_t *hash,
			   const struct reference *reference,
			   const struct property *list)
{
	size_t cells = list->length / 4;
	const struct node *target;

	/* no guest gets it, whatever it is */
	if (reference->args == NEVER)
		cells = 0;
	for (size_t at = 0; list->length % 4 == 0 && at < cells; ) {
		uint32_t phandle = cell_at(list->data, at++);
		int args = 0;

		mix_phandle(same, hash, phandle);
		target = tree_phandle(same->board, phandle);
		if (target)
			args = reference_args(reference, target);
		if (args == THE_REST)
			args = cells - at;
		if (args < 0 || (size_t)args > cells - at) {
			mix_bytes(hash, list->data, list->length);
			return;
		}
		mix_bytes(hash, list->data + 4 * at, 4 * (size_t)args);
		at += args;
	}
	mix(hash, list->length);
}

static uint64_t as_bus(struct same *same, const struct node *node);

/* The buses that DMA may go by */
static void mix_ways(struct same *same, uint64_t *hash,
		     const struct property *interconnects)
{
	for (size_t at = 0; at < interconnects->length / 4; at++) {
		const struct node *target = tree_phandle(
			same->board, cell_at(interconnects->data, at));

		/* one that has no cells for it is a number */
		if (target && node_property(target, "#interconnect-cells") &&
		    !is_below(target, same->device))
			mix(hash, as_bus(same, target));
	}
}

/* Whose clocks have which rates is told by what they are (rates.c). */
static void mix_providers(struct same *same, uint64_t *hash,
			  const struct property *clocks)
{
	for (size_t at = 0; at < clocks->length / 4; at++) {
		const struct node *target = tree_phandle(
			same->board, cell_at(clocks->data, at));
		const struct property *compatible = target ?
			node_property(target, "compatible") : NULL;

		if (compatible && node_property(target, "#clock-cells"))
			mix_bytes(hash, compatible->data, compatible->length);
	}
}

static void mix_property(struct same *same, uint64_t *hash,
			 const struct node *node,
			 const struct property *property)
{
	const struct reference *reference = references_find(
		same->references, node, property->name);

	mix_string(hash, property->name);
	if (!strcmp(property->name, "interconnects"))
		mix_ways(same, hash, property);
	if (!strcmp(property->name, "clocks"))
		mix_providers(same, hash, property);
	if (!strcmp(property->name, "interrupt-parent") &&
	    property->length == 4)
		mix_phandle(same, hash, cell_at(property->data, 0));
	else if (reference)
		mix_references(same, hash, reference, property);
	else
		mix_bytes(hash, property->data, property->length);
}

static bool is_phandle(const struct property *property)
{
	return !strcmp(property->name, "phandle") ||
	       !strcmp(property->name, "linux,phandle");
}

static void mix_parent(struct same *same, uint64_t *hash,
		       const struct property *property)
{
	const struct node *parent = property->length == 4 ?
		tree_phandle(same->board, cell_at(property->data, 0)) : NULL;

	mix(hash, parent ? as_target(same, parent) : 0);
}

/* A bus above the device, and those above that one */
static uint64_t as_bus(struct same *same, const struct node *node)
{
	static const char *const kept[] = {
		"#address-cells", "#interrupt-cells", "#size-cells",
		"compatible", "device_type", "dma-coherent", "dma-noncoherent",
		"dma-ranges", "interconnect-names", "interconnects",
		"interrupt-controller", "interrupt-parent", "ranges", "status",
		NULL
	};
	uint64_t *known = &same->above[node - same->board->nodes];
	uint64_t hash = 2;

	if (*known)
		return *known;
	/* they may lead in a circle */
	*known = hash;
	if (node->parent)
		hash = as_bus(same, node->parent);
	mix_string(&hash, node->name);
	for (size_t i = 0; i < node->num_properties; i++) {
		const struct property *property = &node->properties[i];
		const char *name = property->name;

		/* the root's compatible is the board's */
		if (!is_one_of(name, kept) ||
		    (!node->parent && !strcmp(name, "compatible")))
			continue;
		mix_string(&hash, name);
		if (!strcmp(name, "interrupt-parent"))
			mix_parent(same, &hash, property);
		else if (!strcmp(name, "interconnects"))
			mix_ways(same, &hash, property);
		else
			mix_bytes(&hash, property->data, property->length);
	}
	*known = hash ? hash : 1;
	return *known;
}

/* The device's node or one below it */
static void mix_node(struct same *same, uint64_t *hash,
		     const struct node *node)
{
	mix_string(hash, node->name);
	mix(hash, node->phandle != 0);
	for (size_t i = 0; i < node->num_properties; i++)
		if (!is_phandle(&node->properties[i]))
			mix_property(same, hash, node, &node->properties[i]);
	for (const struct node *child = node->child; child; child = child->next)
		mix_node(same, hash, child);
	mix(hash, 0);
}

static void mix_aliases(struct same *same, uint64_t *hash)
{
	const struct tree *board = same->board;

	for (size_t i = 0; i < board->num_aliases; i++) {
		if (!is_below(board->alias[i].node, same->device))
			continue;
		mix_string(hash, board->alias[i].property->name);
		mix(hash, board->alias[i].node - same->device);
	}
}

static void mix_irq(uint64_t *hash, const DtioFdtIrq *irq)
{
	mix(hash, irq->usable << 1 | irq->edge);
	mix(hash, irq->spi);
}

static void mix_placement(uint64_t *hash, const struct node *device,
			  const DtioFdtPlacement *placement)
{
	char *path = node_path(device);
	size_t above = strlen(path);

	mix(hash, placement->num_regions);
	for (size_t i = 0; i < placement->num_regions; i++)
		mix(hash, placement->regions[i].size);
	mix(hash, placement->num_irqs);
	for (size_t i = 0; i < placement->num_irqs; i++)
		mix_irq(hash, &placement->irqs[i]);
	mix(hash, placement->num_child_irqs);
	for (size_t i = 0; i < placement->num_child_irqs; i++) {
		const DtioFdtChildIrq *child = &placement->child_irqs[i];

		mix_string(hash, child->path + above);
		mix(hash, child->index);
		mix_irq(hash, &child->irq);
	}
	free(path);
}

/* What is refused because others have it is told by nodes that the device's is not. */
static void mix_offers(uint64_t *hash, const struct node *device,
		       const struct offers *offers)
{
	for (size_t i = 0; i < offers->count; i++) {
		const struct offer *offer = &offers->list[i];

		mix(hash, offer->node - device);
		mix_string(hash, offer->property);
		mix(hash, (uint64_t)offer->index << 1 | offer->can_set);
	}
}

uint64_t same_key(struct same *same, const struct node *device,
		  const DtioFdtPlacement *placement,
		  const struct offers *offers)
{
	uint64_t hash = 3;

	same->device = device;
	same->devices++;
	same->ordinal = 0;
	mix(&hash, device->parent ? as_bus(same, device->parent) : 0);
	mix_node(same, &hash, device);
	mix_aliases(same, &hash);
	mix_placement(&hash, device, placement);
	mix_offers(&hash, device, offers);
	return hash ? hash : 1;
}
