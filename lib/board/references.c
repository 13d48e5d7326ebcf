// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What devices need of one another: the references by which Linux decides that one
 * is to be probed before the other, of_supplier_bindings in drivers/of/property.c, and
 * those of vendors' own properties, which the catalogue of the generator has
 * ("renesas,fcp", "sound-dai").
 *
 * Like in Linux, what is not enabled neither refers to anything nor provides anything,
 * and a list ends where it cannot be divided. An absent entry is passed over, which
 * is what drivers do that read the list.
 *
 * Left out are interrupts, which are told of apart from all else, and what says
 * something of a reference that is there already ("assigned-clocks"). The ends of a
 * graph refer to each other ("remote-endpoint"): a display and its bridge work together,
 * and neither works without the other.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sort.h"
#include "base/text.h"
#include "board/board.h"
#include "board/node-owners.h"
#include "board/references.h"
#include "libdtio.h"
#include "node/catalogue.h"
#include "tree/id-map.h"
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
	int args;	/* without @cells: how many follow, or DTIO_FDT_THE_REST */
};

/* in the order of strcmp(), for bsearch() */
static const struct binding bindings[] = {
	{ "access-controllers", DTIO_REFERENCE_OTHER,
	  "#access-controller-cells", "access-controller-names", false, 0 },
	{ "backlight", DTIO_REFERENCE_OTHER, NULL, NULL, false, 0 },
	{ "clocks", DTIO_REFERENCE_CLOCK,
	  "#clock-cells", "clock-names", false, 0 },
	{ "dmas", DTIO_REFERENCE_OTHER, "#dma-cells", "dma-names", false, 0 },
	{ "extcon", DTIO_REFERENCE_OTHER, NULL, NULL, false, 0 },
	{ "gpio", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true, 0 },
	{ "gpios", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true, 0 },
	{ "hwlocks", DTIO_REFERENCE_OTHER,
	  "#hwlock-cells", "hwlock-names", false, 0 },
	{ "interconnects", DTIO_REFERENCE_INTERCONNECT,
	  "#interconnect-cells", "interconnect-names", false, 0 },
	{ "io-backends", DTIO_REFERENCE_OTHER,
	  "#io-backend-cells", "io-backend-names", false, 0 },
	{ "io-channels", DTIO_REFERENCE_OTHER,
	  "#io-channel-cells", "io-channel-names", false, 0 },
	{ "iommus", DTIO_REFERENCE_IOMMU, "#iommu-cells", NULL, false, 0 },
	{ "leds", DTIO_REFERENCE_OTHER, NULL, "led-names", false, 0 },
	{ "mboxes", DTIO_REFERENCE_OTHER, "#mbox-cells", "mbox-names", false, 0 },
	{ "msi-parent", DTIO_REFERENCE_OTHER, "#msi-cells", NULL, false, 0 },
	{ "nvmem-cells", DTIO_REFERENCE_OTHER,
	  "#nvmem-cell-cells", "nvmem-cell-names", false, 0 },
	{ "panel", DTIO_REFERENCE_OTHER, NULL, NULL, false, 0 },
	{ "phys", DTIO_REFERENCE_OTHER, "#phy-cells", "phy-names", false, 0 },
	{ "post-init-providers", DTIO_REFERENCE_OTHER, NULL, NULL, false, 0 },
	{ "power-domains", DTIO_REFERENCE_POWER_DOMAIN,
	  "#power-domain-cells", "power-domain-names", false, 0 },
	{ "power-supplies", DTIO_REFERENCE_OTHER, NULL, NULL, false, 0 },
	{ "pses", DTIO_REFERENCE_OTHER, "#pse-cells", NULL, false, 0 },
	{ "pwms", DTIO_REFERENCE_OTHER, "#pwm-cells", "pwm-names", false, 0 },
	{ "resets", DTIO_REFERENCE_RESET,
	  "#reset-cells", "reset-names", false, 0 },
	{ "wakeup-parent", DTIO_REFERENCE_OTHER, NULL, NULL, false, 0 },
};

static const struct binding suffixes[] = {
	{ "-gpio", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true, 0 },
	{ "-gpios", DTIO_REFERENCE_OTHER, "#gpio-cells", NULL, true, 0 },
	{ "-supply", DTIO_REFERENCE_SUPPLY, NULL, NULL, false, 0 },
};

#define NUM_BINDINGS (sizeof(bindings) / sizeof(*bindings))
#define NUM_SUFFIXES (sizeof(suffixes) / sizeof(*suffixes))

/* "pinctrl-0" to "pinctrl-8", each with a name of its own. */
static const struct binding pin_state = {
	"pinctrl-", DTIO_REFERENCE_OTHER, NULL, "pinctrl-names", false, 0
};

/* Which state's pins these are; -1: it is something else */
static int pin_state_number(const char *property)
{
	size_t length = strlen(pin_state.property);

	return !strncmp(property, pin_state.property, length) &&
	       property[length] >= '0' && property[length] <= '8' &&
	       !property[length + 1] ? property[length] - '0' : -1;
}

static int compare_binding(const void *property, const void *binding)
{
	return strcmp(property, ((const struct binding *)binding)->property);
}

/* Of a vendor's property, as the catalogue has it; false: it is no reference. */
static bool read_catalogue(const char *property, struct binding *binding)
{
	static const char *const others[] = {
		"affinity", "cpu", "cpus", "gpio-ranges", "interrupt-affinity",
		"interrupt-parent", "interrupts-extended", "trip",
	};
	const DtioFdtReference *found = dtio_fdt_find_reference(property);

	if (!found || found->kind != DTIO_FDT_REFERENCE)
		return false;
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (!strcmp(property, others[i]))
			return false;
	*binding = (struct binding) {
		property, DTIO_REFERENCE_OTHER, found->cells, found->names,
		!found->optional, found->args
	};
	return true;
}

/* NULL: the property is none of Linux's own. */
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
		if (ends_with(property, suffixes[i].property) &&
		    strcmp(property, suffixes[i].property))
			return &suffixes[i];
	return NULL;
}

/* ------------------------------------------------------------------------ */
/* References                                                                */
/* ------------------------------------------------------------------------ */

struct reader {
	const struct board_nodes *nodes;
	visit_reference *visit;
	void *opaque;
};

static int visit(struct reader *reader, const struct reference *reference)
{
	if (!board_node(reader->nodes, reference->provider)->is_enabled)
		return 0;
	return reader->visit(reader->opaque, reference);
}

static int read_list(struct reader *reader, const struct node *node,
		     const struct property *list, const struct binding *binding)
{
	struct reference reference = {
		.kind = binding->kind,
		.property = list->name,
	};
	struct strings names = { 0 };
	int state = binding == &pin_state ? pin_state_number(list->name) : -1;
	size_t cells = list->length / 4;
	int err = 0;

	if (binding->names)
		names = string_list(node, binding->names);
	for (int i = 0; i <= state; i++)
		reference.name = next_name(&names);
	for (size_t at = 0; !err && at < cells; ) {
		uint32_t phandle = cell_at(list->data, at++), args = 0;
		const struct node *provider =
			tree_phandle(reader->nodes->tree, phandle);

		if (!binding->cells && binding->args)
			args = binding->args == DTIO_FDT_THE_REST ?
				       cells - at : (uint32_t)binding->args;
		if (state < 0)
			reference.name = next_name(&names);
		if (phandle && binding->cells &&
		    (!provider || (!node_u32(provider, binding->cells, &args) &&
				   binding->needs_cells)))
			break;
		if (args > cells - at)
			break;
		reference.provider = provider;
		reference.args = list->data + 4 * at;
		reference.num_args = args;
		if (provider)
			err = visit(reader, &reference);
		at += args;
	}
	return err;
}

/*
 * "iommu-map" of a PCI host bridge. The arguments of the reference are all of an entry
 * but the IOMMU: from which requester ID on, the IOMMU's own number, how many.
 */
static int read_iommu_map(struct reader *reader, const struct property *property)
{
	struct id_map map = id_map(reader->nodes->tree, property, "#iommu-cells");
	uint8_t args[4 * (ID_MAP_MAX_ARGS + 2)];
	struct reference reference = {
		.kind = DTIO_REFERENCE_IOMMU,
		.property = property->name,
		.args = args,
	};
	struct id_map_entry entry;
	int err = 0;

	while (!err && next_id_map_entry(&map, &entry)) {
		/* The requester ID comes before the IOMMU. */
		memcpy(args, entry.args - 8, 4);
		memcpy(args + 4, entry.args, 4 * (entry.num_args + 1));
		reference.provider = entry.provider;
		reference.num_args = entry.num_args + 2;
		if (entry.provider)
			err = visit(reader, &reference);
	}
	return err;
}

static int read_property(struct reader *reader, const struct node *node,
			 const struct property *property)
{
	const struct binding *binding = binding_of(property->name);
	struct binding other;

	if (!strcmp(property->name, "iommu-map"))
		return read_iommu_map(reader, property);
	if (!binding && read_catalogue(property->name, &other))
		binding = &other;
	if (!binding)
		return 0;
	/* A GPIO that its own controller keeps is told without a phandle. */
	if (!strncmp(property->name, "gpio", 4) &&
	    node_property(node, "gpio-hog"))
		return 0;
	return read_list(reader, node, property, binding);
}

static int read_node(struct reader *reader, const struct node *node)
{
	int err = 0;

	for (size_t i = 0; !err && i < node->num_properties; i++)
		err = read_property(reader, node, &node->properties[i]);
	return err;
}

int each_reference(const struct board_nodes *nodes, const struct node *node,
		   visit_reference *visit, void *opaque)
{
	struct reader reader = { nodes, visit, opaque };

	return read_node(&reader, node);
}

/* The device's node, and those below that are enabled and no other device's */
int each_device_reference(const struct board_nodes *nodes,
			  const struct node *device, visit_reference *visit,
			  void *opaque)
{
	struct reader reader = { nodes, visit, opaque };
	const struct node *all = nodes->tree->nodes, *node = device;
	size_t end = board_node(nodes, device)->end;

	while (node < all + end) {
		const struct board_node *at = board_node(nodes, node);
		int err;

		if (node != device &&
		    (!at->is_enabled || node_is_device(nodes, node))) {
			node = all + at->end;
			continue;
		}
		err = read_node(&reader, node);
		if (err)
			return err;
		node++;
	}
	return 0;
}

/* ------------------------------------------------------------------------ */
/* Of devices                                                                */
/* ------------------------------------------------------------------------ */

/* From one device to another */
struct link {
	const struct dtio_host_device *provider, *consumer;
	const char *property;
};

struct finder {
	const struct board_nodes *nodes;
	struct dtio_host_device *device;
	struct dtio_arena *scratch;
	struct link *links;
	size_t num_links;
};

/* A device needs no other for what is part of itself. */
static int add_link(struct finder *finder, const char *property,
		    const struct node *provider)
{
	const struct dtio_host_device *device =
		board_node(finder->nodes, provider)->device;

	if (!device || device->node == finder->device->node)
		return 0;
	finder->links = arena_extend(finder->scratch, finder->links,
				     &finder->num_links,
				     sizeof(*finder->links));
	if (!finder->links)
		return -ENOMEM;
	finder->links[finder->num_links - 1] = (struct link) {
		device, finder->device, property
	};
	return 0;
}

static int add_reference(void *opaque, const struct reference *found)
{
	struct finder *finder = opaque;
	struct dtio_arena *arena = finder->nodes->board->arena;
	struct dtio_host_device *device = finder->device;
	struct dtio_host_reference *reference;
	uint32_t *args = NULL;

	if (found->num_args) {
		args = arena_alloc(arena, found->num_args, sizeof(*args));
		if (!args)
			return -ENOMEM;
	}
	for (size_t i = 0; i < found->num_args; i++)
		args[i] = cell_at(found->args, i);

	device->references = arena_extend(arena, device->references,
					  &device->num_references,
					  sizeof(*reference));
	if (!device->references)
		return -ENOMEM;
	reference = &device->references[device->num_references - 1];
	*reference = (struct dtio_host_reference) {
		.kind = found->kind,
		.property = found->property,
		.name = found->name,
		.provider = path_of_node(finder->nodes, found->provider),
		.args = args,
		.num_args = found->num_args,
		.device = board_node(finder->nodes, found->provider)->device,
	};
	if (!reference->provider)
		return -ENOMEM;
	return add_link(finder, found->property, found->provider);
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

static int find_consumers(struct finder *finder)
{
	const struct dtio_board *board = finder->nodes->board;

	sort(finder->links, finder->num_links, sizeof(*finder->links),
	     compare_links);
	for (size_t i = 0; i < finder->num_links; i++) {
		const struct link *link = &finder->links[i];
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

static int read_devices(struct finder *finder)
{
	const struct dtio_board *board = finder->nodes->board;
	int err = 0;

	for (size_t i = 0; !err && i < board->num_devices; i++) {
		finder->device = &board->devices[i];
		if (finder->device->node)
			err = each_device_reference(finder->nodes,
						    finder->device->node,
						    add_reference, finder);
	}
	return err ? err : find_consumers(finder);
}

int find_references(const struct board_nodes *nodes)
{
	struct finder finder = { .nodes = nodes, .scratch = arena_new() };
	int err;

	if (!finder.scratch)
		return -ENOMEM;
	err = read_devices(&finder);
	arena_free(finder.scratch);
	return err;
}
