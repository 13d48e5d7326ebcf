// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The device tree snapshot, made without the device: what the driver of the
 * host would say of a node of any device tree. It goes by the same rules as
 * kernel/drivers/dtio/snapshot.c, in the same order; "Device tree snapshot" in
 * include/uapi/linux/dtio.h has them in words. That both come to the same is
 * tested on the emulated boards.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "tree/snapshot.h"
#include "base/sort.h"
#include "base/text.h"
#include "libdtio.h"
#include "tree/tree.h"

#define MAX_DEPTH 32
#define MAX_LENGTH (1024 * 1024)
#define FIRST_ROOM 8192
#define FIRST_NODES 16

/* Why a node belongs in; there may be several reasons for one. */
#define ANCESTOR 1
#define STUB 2
#define FULL 4
#define ALIASES 8

_Static_assert(sizeof(struct fdt_header) % 8 == 0, "what follows is aligned");

/* A part of the flattened tree */
struct block {
	uint8_t *data;
	size_t length, room;
};

struct maker {
	struct tree *tree;
	struct node *device;
	clock_rate *rate;
	int err;		/* the first */
	/* What belongs in, each once, and all above it */
	struct node **nodes;
	size_t num_nodes, room;
	const struct property **aliases;
	size_t num_aliases;
	uint32_t clock_rates;	/* where that name is; 0: not written yet */
	struct block structure, strings;
};

static unsigned int kinds_of(const struct maker *maker,
			     const struct node *node)
{
	return node->snapshot == maker->tree->snapshots ? node->kinds : 0;
}

static void add_node(struct maker *maker, struct node *node)
{
	if (maker->num_nodes == maker->room) {
		size_t room = maker->room ? 2 * maker->room : FIRST_NODES;
		struct node **larger = reallocarray(maker->nodes, room,
						    sizeof(*larger));

		if (!larger) {
			maker->err = ENOMEM;
			return;
		}
		maker->nodes = larger;
		maker->room = room;
	}
	maker->nodes[maker->num_nodes++] = node;
}

static void collect(struct maker *maker, struct node *node, unsigned int kind)
{
	unsigned int kinds = kinds_of(maker, node);

	if (!kinds)
		add_node(maker, node);
	node->kinds = kinds | kind;
	node->snapshot = maker->tree->snapshots;
}

static void collect_ancestors(struct maker *maker, struct node *node)
{
	/* Above one that is known, all are. */
	for (node = node->parent; node && !(kinds_of(maker, node) & ANCESTOR);
	     node = node->parent)
		collect(maker, node, ANCESTOR);
}

static void collect_stub(struct maker *maker, uint32_t phandle)
{
	struct node *node = tree_phandle(maker->tree, phandle);

	if (node) {
		collect(maker, node, STUB);
		collect_ancestors(maker, node);
	}
}

static bool is_one_of(const char *name, const char *const *names)
{
	while (*names && (**names != *name || strcmp(*names, name)))
		names++;
	return *names;
}

/* "#clock-cells" and the like; "nvmem-cells" refers to cells. */
static bool is_cell_count(const char *name)
{
	return *name == '#' && ends_with(name, "-cells");
}

static bool may_hold_phandle(const struct property *property)
{
	static const char *const never[] = {
		"compatible", "dma-ranges", "device_type", "interrupts",
		"linux,phandle", "model", "name", "phandle", "ranges", "reg",
		"status", "virtual-reg", NULL
	};

	return property->length % sizeof(fdt32_t) == 0 &&
	       !ends_with(property->name, "-names") &&
	       !is_cell_count(property->name) &&
	       !is_one_of(property->name, never);
}

static void collect_references(struct maker *maker,
			       const struct property *property)
{
	if (!may_hold_phandle(property))
		return;
	for (size_t cell = 0; cell < property->length / 4; cell++)
		collect_stub(maker, cell_at(property->data, cell));
}

static void collect_full(struct maker *maker, struct node *node, int depth)
{
	if (depth > MAX_DEPTH && !maker->err)
		maker->err = E2BIG;
	if (maker->err)
		return;
	collect(maker, node, FULL);
	for (size_t i = 0; i < node->num_properties; i++)
		collect_references(maker, &node->properties[i]);
	for (struct node *child = node->child; child; child = child->next)
		collect_full(maker, child, depth + 1);
}

/* Where interrupts and DMA of the device may go: the buses above it say so. */
static void collect_parents(struct maker *maker)
{
	for (struct node *up = maker->device->parent; up; up = up->parent) {
		const struct property *interconnects =
			node_property(up, "interconnects");
		uint32_t phandle;

		if (node_u32(up, "interrupt-parent", &phandle))
			collect_stub(maker, phandle);
		if (interconnects)
			collect_references(maker, interconnects);
	}
}

static void add_alias(struct maker *maker, const struct property *property)
{
	const struct property **longer =
		reallocarray(maker->aliases, maker->num_aliases + 1,
			     sizeof(*longer));

	if (!longer) {
		maker->err = ENOMEM;
		return;
	}
	maker->aliases = longer;
	longer[maker->num_aliases++] = property;
}

static int compare_properties(const void *a, const void *b)
{
	const struct property *left = *(const struct property *const *)a;
	const struct property *right = *(const struct property *const *)b;

	return (left > right) - (left < right);
}

/* Those of the device and of what is below it, in the order that they have there */
static void collect_aliases(struct maker *maker)
{
	for (size_t i = 0; i < maker->num_nodes && !maker->err; i++)
		if (kinds_of(maker, maker->nodes[i]) & FULL)
			for (const struct alias *alias = maker->nodes[i]->alias;
			     alias && !maker->err; alias = alias->next)
				add_alias(maker, alias->property);
	sort(maker->aliases, maker->num_aliases, sizeof(*maker->aliases),
	     compare_properties);
	if (maker->num_aliases)
		collect(maker, maker->tree->aliases, ALIASES);
}

static bool is_alias(const struct maker *maker, const struct property *property)
{
	return bsearch(&property, maker->aliases, maker->num_aliases,
		       sizeof(*maker->aliases), compare_properties);
}

static bool belongs(const struct maker *maker, const struct property *property,
		    unsigned int kinds)
{
	static const char *const in_ancestor[] = {
		"#address-cells", "#interrupt-cells", "#size-cells",
		"compatible", "dma-coherent", "dma-noncoherent", "dma-ranges",
		"interconnect-names", "interconnects", "interrupt-parent",
		"model", "phandle", "ranges", NULL
	};
	static const char *const in_stub[] = {
		"clock-frequency", "compatible", "dma-ranges",
		"interrupt-controller", "phandle", "status", NULL
	};
	const char *name = property->name;

	if (kinds & FULL)
		return strncmp(name, "security-", strlen("security-")) &&
		       strcmp(name, "name");
	if (kinds & ALIASES && is_alias(maker, property))
		return true;
	if (kinds & ANCESTOR && is_one_of(name, in_ancestor))
		return true;
	return kinds & STUB &&
	       (is_one_of(name, in_stub) || is_cell_count(name));
}

uint64_t likely_clock_rate(const struct node *provider)
{
	uint32_t rate;

	if (!node_is_enabled(provider))
		return DTIO_CLOCK_RATE_UNKNOWN;
	return node_u32(provider, "clock-frequency", &rate) ? rate :
	       DTIO_ASSUMED_RATE;
}

/* Room for so many more bytes, or NULL */
static uint8_t *extend(struct maker *maker, struct block *block, size_t length)
{
	size_t end = block->length + length;

	if (end > MAX_LENGTH && !maker->err)
		maker->err = E2BIG;
	if (maker->err)
		return NULL;
	if (end > block->room) {
		size_t room = end < FIRST_ROOM ? FIRST_ROOM : 2 * end;
		uint8_t *larger = realloc(block->data, room);

		if (!larger) {
			maker->err = ENOMEM;
			return NULL;
		}
		block->data = larger;
		block->room = room;
	}
	block->length = end;
	return block->data + end - length;
}

static void put_cell(struct maker *maker, uint32_t value)
{
	uint8_t *cell = extend(maker, &maker->structure, sizeof(fdt32_t));

	if (cell)
		fdt32_st(cell, value);
}

static void put_bytes(struct maker *maker, const void *data, size_t length)
{
	size_t padded = (length + 3) / 4 * 4;
	uint8_t *bytes = extend(maker, &maker->structure, padded);

	if (bytes) {
		memset(bytes, 0, padded);
		memcpy(bytes, data, length);
	}
}

static uint32_t put_string(struct maker *maker, const char *string)
{
	size_t length = strlen(string) + 1;
	uint8_t *bytes = extend(maker, &maker->strings, length);

	if (!bytes)
		return 0;
	memcpy(bytes, string, length);
	return bytes - maker->strings.data;
}

static void put_with_name(struct maker *maker, uint32_t name, const void *data,
			  size_t length)
{
	put_cell(maker, FDT_PROP);
	put_cell(maker, length);
	put_cell(maker, name);
	put_bytes(maker, data, length);
}

/* The host's name of it is a string of its tree, where each stands once. */
static void put_property(struct maker *maker, const struct property *property)
{
	const struct tree *tree = maker->tree;
	const char *strings = (const char *)tree->fdt +
			      fdt_off_dt_strings(tree->fdt);
	struct written *written = &tree->written[property->name - strings];

	if (written->snapshot != tree->snapshots)
		*written = (struct written) {
			tree->snapshots, put_string(maker, property->name)
		};
	put_with_name(maker, written->offset, property->data, property->length);
}

/* A list that cannot be counted (of_count_phandle_with_args()) has no rates. */
static void put_clock_rates(struct maker *maker, const struct node *node)
{
	const struct property *clocks = node_property(node, "clocks");
	size_t cells = clocks ? clocks->length / 4 : 0, count = 0;
	fdt64_t *rates;

	if (!cells)
		return;
	rates = calloc(cells, sizeof(*rates));
	if (!rates) {
		maker->err = ENOMEM;
		return;
	}
	for (size_t at = 0; at < cells; count++) {
		uint32_t phandle = cell_at(clocks->data, at++), args = 0;
		const struct node *provider = tree_phandle(maker->tree,
							   phandle);

		if (phandle && (!provider || !node_u32(provider, "#clock-cells",
						       &args) ||
				args > cells - at)) {
			free(rates);
			return;
		}
		rates[count] = cpu_to_fdt64(provider ? maker->rate(provider) :
						       DTIO_CLOCK_RATE_UNKNOWN);
		at += args;
	}
	if (!maker->clock_rates)
		maker->clock_rates = put_string(maker,
						DTIO_SNAPSHOT_CLOCK_RATES);
	put_with_name(maker, maker->clock_rates, rates,
		      count * sizeof(*rates));
	free(rates);
}

static void put_device_path(struct maker *maker)
{
	char *path = node_path(maker->device);

	if (path)
		put_with_name(maker, put_string(maker, DTIO_SNAPSHOT_DEVICE),
			      path, strlen(path) + 1);
	else
		maker->err = ENOMEM;
	free(path);
}

static void begin_node(struct maker *maker, const struct node *node)
{
	unsigned int kinds = kinds_of(maker, node);

	put_cell(maker, FDT_BEGIN_NODE);
	put_bytes(maker, node->name, strlen(node->name) + 1);
	/* Of a board's aliases, a device has one or two. */
	for (size_t i = 0; kinds == ALIASES && i < maker->num_aliases; i++)
		put_property(maker, maker->aliases[i]);
	for (size_t i = 0; kinds != ALIASES && i < node->num_properties; i++)
		if (belongs(maker, &node->properties[i], kinds))
			put_property(maker, &node->properties[i]);
	if (kinds & FULL)
		put_clock_rates(maker, node);
	if (!node->parent)
		put_device_path(maker);
}

static int compare_nodes(const void *a, const void *b)
{
	const struct node *left = *(struct node *const *)a;
	const struct node *right = *(struct node *const *)b;

	return (left > right) - (left < right);
}

/* They are numbered in the order of the tree: between two, some end. */
static void put_nodes(struct maker *maker)
{
	const struct node *at = NULL;
	int depth = 0;

	sort(maker->nodes, maker->num_nodes, sizeof(*maker->nodes),
	     compare_nodes);
	for (size_t i = 0; i < maker->num_nodes && !maker->err; i++) {
		const struct node *node = maker->nodes[i];

		for (; at != node->parent; at = at->parent, depth--)
			put_cell(maker, FDT_END_NODE);
		at = node;
		if (depth++ > MAX_DEPTH)
			maker->err = E2BIG;
		else
			begin_node(maker, node);
	}
	for (; at; at = at->parent)
		put_cell(maker, FDT_END_NODE);
	put_cell(maker, FDT_END);
}

static void *assemble(const struct maker *maker, size_t *size)
{
	const size_t reserve = sizeof(struct fdt_header);
	const size_t structure = reserve + sizeof(struct fdt_reserve_entry);
	const size_t strings = structure + maker->structure.length;
	uint8_t *snapshot;

	*size = strings + maker->strings.length;
	snapshot = calloc(1, *size);
	if (!snapshot)
		return NULL;
	fdt_set_magic(snapshot, FDT_MAGIC);
	fdt_set_totalsize(snapshot, *size);
	fdt_set_off_dt_struct(snapshot, structure);
	fdt_set_off_dt_strings(snapshot, strings);
	fdt_set_off_mem_rsvmap(snapshot, reserve);
	fdt_set_version(snapshot, 17);
	fdt_set_last_comp_version(snapshot, 16);
	fdt_set_size_dt_struct(snapshot, maker->structure.length);
	fdt_set_size_dt_strings(snapshot, maker->strings.length);
	memcpy(snapshot + structure, maker->structure.data,
	       maker->structure.length);
	memcpy(snapshot + strings, maker->strings.data, maker->strings.length);
	return snapshot;
}

void *snapshot_make(struct tree *tree, struct node *device, clock_rate *rate,
		    size_t *size)
{
	struct maker maker = { .tree = tree, .device = device, .rate = rate };
	void *snapshot = NULL;

	tree->snapshots++;
	collect_full(&maker, device, 0);
	collect_ancestors(&maker, device);
	collect_parents(&maker);
	collect_aliases(&maker);
	put_nodes(&maker);
	if (!maker.err)
		snapshot = assemble(&maker, size);
	if (!maker.err && !snapshot)
		maker.err = ENOMEM;
	free(maker.aliases);
	free(maker.nodes);
	free(maker.structure.data);
	free(maker.strings.data);
	errno = maker.err;
	return snapshot;
}
