// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What devices need of one another: the references by which Linux decides that one
 * is to be probed before the other, of_supplier_bindings in drivers/of/property.c.
 *
 * Like there, what is not enabled neither refers to anything nor provides anything,
 * and a list ends where it cannot be divided. An absent entry is passed over, which
 * is what drivers do that read the list.
 *
 * Two of Linux's are left out. Interrupts are told of apart from all else. And
 * "remote-endpoint" goes both ways, from a display to its bridge and back: Linux
 * has to find out from the drivers which of the two comes first.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "board/board.h"
#include "board/node-owners.h"
#include "board/shared-irqs.h"
#include "libdtio.h"
#include "tree/strings.h"
#include "tree/tree.h"

/* ------------------------------------------------------------------------ */
/* Which properties are references                                           */
/* ------------------------------------------------------------------------ */

struct binding {
	const char *property;	/* or how it ends */
	enum dtio_reference_kind kind;
	/* Where a provider says how many arguments follow; NULL: none do */
	const char *cells;
	const char *names;
	/* A provider that does not say @cells ends the list; else it takes 0. */
	bool needs_cells;
};

/* in the order of strcmp(), for bsearch() */
static const struct binding bindings[] = {
	{ "access-controllers", DTIO_REFERENCE_OTHER,
	  "#access-controller-cells", "access-controller-names", false },
	{ "backlight", DTIO_REFERENCE_OTHER, NULL, NULL, false },
	{ "clocks", DTIO_REFERENCE_CLOCK,
	  "#clock-cells", "clock-names", false },
	{ "dmas", DTIO_REFERENCE_OTHER, "#dma-cells", "dma-names", false },
	{ "extcon", DTIO_REFERENCE_OTHER, NULL, NULL, false },
	{ "gpio", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true },
	{ "gpios", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true },
	{ "hwlocks", DTIO_REFERENCE_OTHER,
	  "#hwlock-cells", "hwlock-names", false },
	{ "interconnects", DTIO_REFERENCE_INTERCONNECT,
	  "#interconnect-cells", "interconnect-names", false },
	{ "io-backends", DTIO_REFERENCE_OTHER,
	  "#io-backend-cells", "io-backend-names", false },
	{ "io-channels", DTIO_REFERENCE_OTHER,
	  "#io-channel-cells", "io-channel-names", false },
	{ "iommus", DTIO_REFERENCE_IOMMU, "#iommu-cells", NULL, false },
	{ "leds", DTIO_REFERENCE_OTHER, NULL, "led-names", false },
	{ "mboxes", DTIO_REFERENCE_OTHER, "#mbox-cells", "mbox-names", false },
	{ "msi-parent", DTIO_REFERENCE_OTHER, "#msi-cells", NULL, false },
	{ "nvmem-cells", DTIO_REFERENCE_OTHER,
	  "#nvmem-cell-cells", "nvmem-cell-names", false },
	{ "panel", DTIO_REFERENCE_OTHER, NULL, NULL, false },
	{ "phys", DTIO_REFERENCE_OTHER, "#phy-cells", "phy-names", false },
	{ "post-init-providers", DTIO_REFERENCE_OTHER, NULL, NULL, false },
	{ "power-domains", DTIO_REFERENCE_POWER_DOMAIN,
	  "#power-domain-cells", "power-domain-names", false },
	{ "power-supplies", DTIO_REFERENCE_OTHER, NULL, NULL, false },
	{ "pses", DTIO_REFERENCE_OTHER, "#pse-cells", NULL, false },
	{ "pwms", DTIO_REFERENCE_OTHER, "#pwm-cells", "pwm-names", false },
	{ "resets", DTIO_REFERENCE_RESET,
	  "#reset-cells", "reset-names", false },
	{ "wakeup-parent", DTIO_REFERENCE_OTHER, NULL, NULL, false },
};

static const struct binding suffixes[] = {
	{ "-gpio", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true },
	{ "-gpios", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true },
	{ "-supply", DTIO_REFERENCE_SUPPLY, NULL, NULL, false },
};

#define NUM_BINDINGS (sizeof(bindings) / sizeof(*bindings))
#define NUM_SUFFIXES (sizeof(suffixes) / sizeof(*suffixes))

/* "pinctrl-0" to "pinctrl-8", each with a name of its own. */
static const struct binding pin_state = {
	"pinctrl-", DTIO_REFERENCE_OTHER, NULL, "pinctrl-names", false
};

/* Which state's pins these are; -1: it is something else */
static int pin_state_number(const char *property)
{
	size_t length = strlen(pin_state.property);

	return !strncmp(property, pin_state.property, length) &&
	       property[length] >= '0' && property[length] <= '8' &&
	       !property[length + 1] ? property[length] - '0' : -1;
}

static bool ends_with(const char *string, const char *end)
{
	size_t length = strlen(string), end_length = strlen(end);

	return length > end_length &&
	       !strcmp(string + length - end_length, end);
}

static int compare_binding(const void *property, const void *binding)
{
	return strcmp(property, ((const struct binding *)binding)->property);
}

/* NULL: the property is no reference. */
static const struct binding *binding_of(const char *property)
{
	const struct binding *binding;

	binding = bsearch(property, bindings, NUM_BINDINGS, sizeof(*bindings),
			  compare_binding);
	if (binding)
		return binding;
	if (pin_state_number(property) >= 0)
		return &pin_state;
	/* The number of GPIOs that a controller has */
	if (ends_with(property, ",nr-gpios"))
		return NULL;
	for (size_t i = 0; i < NUM_SUFFIXES; i++)
		if (ends_with(property, suffixes[i].property))
			return &suffixes[i];
	return NULL;
}

/* ------------------------------------------------------------------------ */
/* References                                                                */
/* ------------------------------------------------------------------------ */

/* From one device to another */
struct link {
	const struct dtio_host_device *provider, *consumer;
	const char *property;
};

struct reader {
	struct board_nodes nodes;
	struct dtio_host_device *device;
	struct dtio_arena *scratch;
	struct link *links;
	size_t num_links;
};

/* One entry of a list, as far as all entries have it in common */
struct entry {
	const char *property, *name;
	enum dtio_reference_kind kind;
};

/* A device needs no other for what is part of itself. */
static int add_link(struct reader *reader, const char *property,
		    const struct node *provider)
{
	const struct dtio_host_device *device =
		board_node(&reader->nodes, provider)->device;

	if (!device || device->node == reader->device->node)
		return 0;
	reader->links = arena_extend(reader->scratch, reader->links,
				     &reader->num_links,
				     sizeof(*reader->links));
	if (!reader->links)
		return -ENOMEM;
	reader->links[reader->num_links - 1] = (struct link) {
		device, reader->device, property
	};
	return 0;
}

static int add_reference(struct reader *reader, const struct entry *entry,
			 const struct node *provider, const uint8_t *args,
			 size_t num_args)
{
	struct dtio_arena *arena = reader->nodes.board->arena;
	struct dtio_host_device *device = reader->device;
	struct dtio_host_reference *reference;
	uint32_t *copy = NULL;

	if (!board_node(&reader->nodes, provider)->is_enabled)
		return 0;
	if (num_args) {
		copy = arena_alloc(arena, num_args, sizeof(*copy));
		if (!copy)
			return -ENOMEM;
	}
	for (size_t i = 0; i < num_args; i++)
		copy[i] = cell_at(args, i);

	device->references = arena_extend(arena, device->references,
					  &device->num_references,
					  sizeof(*reference));
	if (!device->references)
		return -ENOMEM;
	reference = &device->references[device->num_references - 1];
	*reference = (struct dtio_host_reference) {
		.kind = entry->kind,
		.property = entry->property,
		.name = entry->name,
		.provider = path_of_node(&reader->nodes, provider),
		.args = copy,
		.num_args = num_args,
	};
	if (!reference->provider)
		return -ENOMEM;
	return add_link(reader, entry->property, provider);
}

static int read_list(struct reader *reader, const struct node *node,
		     const struct property *list, const struct binding *binding)
{
	struct entry entry = { list->name, NULL, binding->kind };
	struct strings names = { 0 };
	int state = binding == &pin_state ? pin_state_number(list->name) : -1;
	size_t cells = list->length / 4;
	int err = 0;

	if (binding->names)
		names = string_list(node, binding->names);
	for (int i = 0; i <= state; i++)
		entry.name = next_name(&names);
	for (size_t at = 0; !err && at < cells; ) {
		uint32_t phandle = cell_at(list->data, at++), args = 0;
		const struct node *provider =
			tree_phandle(reader->nodes.tree, phandle);

		if (state < 0)
			entry.name = next_name(&names);
		if (phandle && binding->cells &&
		    (!provider || (!node_u32(provider, binding->cells, &args) &&
				   binding->needs_cells)))
			break;
		if (args > cells - at)
			break;
		if (provider)
			err = add_reference(reader, &entry, provider,
					    list->data + 4 * at, args);
		at += args;
	}
	return err;
}

/*
 * "iommu-map" of a PCI host bridge: from which requester ID on, which IOMMU, and
 * from which of its own numbers on, how many.
 */
static int read_iommu_map(struct reader *reader, const struct property *map)
{
	struct entry entry = { map->name, NULL, DTIO_REFERENCE_IOMMU };
	int err = 0;

	for (size_t at = 0; !err && at + 4 <= map->length / 4; at += 4) {
		const struct node *iommu =
			tree_phandle(reader->nodes.tree,
				     cell_at(map->data, at + 1));

		if (iommu)
			err = add_reference(reader, &entry, iommu,
					    map->data + 4 * (at + 2), 2);
	}
	return err;
}

static int read_property(struct reader *reader, const struct node *node,
			 const struct property *property)
{
	const struct binding *binding;

	if (!strcmp(property->name, "iommu-map"))
		return read_iommu_map(reader, property);
	binding = binding_of(property->name);
	if (!binding)
		return 0;
	/* A GPIO that its own controller keeps is told without a phandle. */
	if (!strncmp(property->name, "gpio", 4) &&
	    node_property(node, "gpio-hog"))
		return 0;
	return read_list(reader, node, property, binding);
}

/* The device's node, and those below that are enabled and no other device's */
static int read_device(struct reader *reader)
{
	const struct node *device = reader->device->node, *node = device;
	const struct node *nodes = reader->nodes.tree->nodes;
	size_t end = board_node(&reader->nodes, device)->end;

	while (node < nodes + end) {
		const struct board_node *at = board_node(&reader->nodes, node);

		if (node != device && (!at->is_enabled ||
				       node_is_device(&reader->nodes, node))) {
			node = nodes + at->end;
			continue;
		}
		for (size_t i = 0; i < node->num_properties; i++) {
			int err = read_property(reader, node,
						&node->properties[i]);

			if (err)
				return err;
		}
		node++;
	}
	return 0;
}

/* ------------------------------------------------------------------------ */
/* Consumers                                                                 */
/* ------------------------------------------------------------------------ */

static int compare_links(const void *a, const void *b)
{
	const struct link *left = a, *right = b;

	if (left->provider != right->provider)
		return left->provider < right->provider ? -1 : 1;
	if (left->consumer != right->consumer)
		return left->consumer < right->consumer ? -1 : 1;
	return left->property == right->property ?
	       0 : strcmp(left->property, right->property);
}

static int find_consumers(struct reader *reader)
{
	const struct dtio_board *board = reader->nodes.board;

	if (reader->num_links)
		qsort(reader->links, reader->num_links, sizeof(*reader->links),
		      compare_links);
	for (size_t i = 0; i < reader->num_links; i++) {
		const struct link *link = &reader->links[i];
		struct dtio_host_device *provider =
			&board->devices[link->provider - board->devices];

		if (i && !compare_links(link - 1, link))
			continue;
		provider->consumers = arena_extend(
			board->arena, provider->consumers,
			&provider->num_consumers, sizeof(*provider->consumers));
		if (!provider->consumers)
			return -ENOMEM;
		provider->consumers[provider->num_consumers - 1] =
			(struct dtio_host_consumer) {
				link->consumer, link->property
			};
	}
	return 0;
}

static int read_devices(struct reader *reader)
{
	const struct dtio_board *board = reader->nodes.board;
	int err = 0;

	for (size_t i = 0; !err && i < board->num_devices; i++) {
		reader->device = &board->devices[i];
		if (reader->device->node)
			err = read_device(reader);
	}
	return err ? err : find_consumers(reader);
}

int find_references(struct dtio_board *board)
{
	struct reader reader = { .scratch = arena_new() };
	int err = -ENOMEM;

	if (!reader.scratch)
		return err;
	err = board_nodes_read(&reader.nodes, board);
	if (!err)
		err = read_devices(&reader);
	if (!err)
		err = find_shared_irqs(&reader.nodes);
	board_nodes_free(&reader.nodes);
	arena_free(reader.scratch);
	return err;
}
