// SPDX-License-Identifier: GPL-2.0-only
/*
 * The device tree snapshot: what the host's device tree says of the device, cut
 * out as a flattened tree of its own. include/uapi/linux/dtio.h says what is in
 * it and what is not.
 *
 * Two passes. The first collects the nodes that belong in: the device's node
 * and all below it, the nodes that their properties refer to, the ancestors of
 * all these, and the aliases. The second walks the host's tree from its root,
 * never leaving collected nodes, and writes as much of each as the reason for it
 * asks for.
 */
#include <linux/cleanup.h>
#include <linux/clk.h>
#include <linux/export.h>
#include <linux/hashtable.h>
#include <linux/of.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/xarray.h>

#include "dtio.h"
#include "fdt.h"

/* Device trees are a handful of levels deep; the walks below recurse. */
#define DTIO_MAX_DEPTH	32

/* Why a node is in the snapshot; there may be several reasons for one. */
#define DTIO_NODE_ANCESTOR	BIT(0)
#define DTIO_NODE_STUB		BIT(1)
#define DTIO_NODE_FULL		BIT(2)
#define DTIO_NODE_ALIASES	BIT(3)

struct dtio_node {
	struct hlist_node link;
	struct device_node *np;
	u32 kinds;
};

/**
 * struct dtio_collection - the nodes that go into a snapshot
 * @nodes: struct dtio_node, by node pointer
 * @handles: all nodes of the host's tree that have a phandle, by it, referenced
 * @device: the device's node
 * @rates: of its clocks and those of the nodes below it, held
 * @fdt: what has been written so far
 */
struct dtio_collection {
	DECLARE_HASHTABLE(nodes, 6);
	struct xarray handles;
	struct device_node *device;
	const struct dtio_rates *rates;
	struct dtio_fdt fdt;
};

static struct dtio_node *dtio_collection_find(struct dtio_collection *all,
					      struct device_node *np)
{
	struct dtio_node *node;

	hash_for_each_possible(all->nodes, node, link, (unsigned long)np)
		if (node->np == np)
			return node;
	return NULL;
}

static int dtio_collect(struct dtio_collection *all, struct device_node *np,
			u32 kind)
{
	struct dtio_node *node = dtio_collection_find(all, np);

	if (node) {
		node->kinds |= kind;
		return 0;
	}

	node = kmalloc(sizeof(*node), GFP_KERNEL);
	if (!node)
		return -ENOMEM;
	node->np = of_node_get(np);
	node->kinds = kind;
	hash_add(all->nodes, &node->link, (unsigned long)np);
	return 0;
}

static int dtio_collect_ancestors(struct dtio_collection *all,
				  struct device_node *np)
{
	struct device_node *parent = of_get_parent(np);
	int ret = 0;

	while (parent && !ret) {
		struct device_node *next = of_get_parent(parent);

		ret = dtio_collect(all, parent, DTIO_NODE_ANCESTOR);
		of_node_put(parent);
		parent = next;
	}
	of_node_put(parent);
	return ret;
}

/*
 * Any cell may be a phandle, and most are none. Linux would look at every node of
 * the tree for each of them, with interrupts off; this looks once for all.
 */
static int dtio_collect_handles(struct dtio_collection *all)
{
	struct device_node *np = NULL;
	int ret;

	while ((np = of_find_all_nodes(np))) {
		cond_resched();
		if (!np->phandle)
			continue;
		ret = xa_insert(&all->handles, np->phandle, np, GFP_KERNEL);
		/* Of several nodes with one phandle Linux finds the first, too. */
		if (ret == -EBUSY)
			continue;
		if (ret) {
			of_node_put(np);
			return ret;
		}
		of_node_get(np);
	}
	return 0;
}

static int dtio_collect_stub(struct dtio_collection *all, phandle handle)
{
	struct device_node *np = xa_load(&all->handles, handle);
	int ret;

	if (!np)
		return 0;

	ret = dtio_collect(all, np, DTIO_NODE_STUB);
	return ret ?: dtio_collect_ancestors(all, np);
}

static bool dtio_ends_with(const char *string, const char *end)
{
	size_t length = strlen(string);
	size_t end_length = strlen(end);

	return length >= end_length &&
	       !strcmp(string + length - end_length, end);
}

static bool dtio_is_one_of(const char *name, const char *const *names,
			   size_t count)
{
	return match_string(names, count, name) >= 0;
}

/* "#clock-cells" and the like; "nvmem-cells" refers to cells. */
static bool dtio_is_cell_count(const char *name)
{
	return *name == '#' && dtio_ends_with(name, "-cells");
}

/* Devicetree Specification v0.4, chapter 2.3 and 2.4: these hold no phandle. */
static bool dtio_may_hold_phandle(const struct property *prop)
{
	static const char *const never[] = {
		"compatible", "dma-ranges", "device_type", "interrupts",
		"linux,phandle", "model", "name", "phandle", "ranges", "reg",
		"status", "virtual-reg",
	};

	if (prop->length % sizeof(__be32))
		return false;
	if (dtio_ends_with(prop->name, "-names") ||
	    dtio_is_cell_count(prop->name))
		return false;
	return !dtio_is_one_of(prop->name, never, ARRAY_SIZE(never));
}

static int dtio_collect_references(struct dtio_collection *all,
				   const struct property *prop)
{
	const __be32 *cells = prop->value;
	unsigned int i;
	int ret;

	if (!dtio_may_hold_phandle(prop))
		return 0;

	for (i = 0; i < prop->length / sizeof(*cells); i++) {
		cond_resched();
		ret = dtio_collect_stub(all, be32_to_cpu(cells[i]));
		if (ret)
			return ret;
	}
	return 0;
}

static int dtio_collect_full(struct dtio_collection *all,
			     struct device_node *np, unsigned int depth)
{
	const struct property *prop;
	struct device_node *child;
	int ret;

	if (depth > DTIO_MAX_DEPTH)
		return -ELOOP;

	ret = dtio_collect(all, np, DTIO_NODE_FULL);
	if (ret)
		return ret;

	for_each_property_of_node(np, prop) {
		ret = dtio_collect_references(all, prop);
		if (ret)
			return ret;
	}

	for_each_child_of_node(np, child) {
		ret = dtio_collect_full(all, child, depth + 1);
		if (ret) {
			of_node_put(child);
			return ret;
		}
	}
	return 0;
}

/* Where interrupts and DMA of what is on a bus may go, if the bus says so. */
static int dtio_collect_parents_of_bus(struct dtio_collection *all,
				       struct device_node *np)
{
	const struct property *interconnects =
		of_find_property(np, "interconnects", NULL);
	u32 handle;
	int ret;

	if (!of_property_read_u32(np, "interrupt-parent", &handle)) {
		ret = dtio_collect_stub(all, handle);
		if (ret)
			return ret;
	}
	return interconnects ? dtio_collect_references(all, interconnects) : 0;
}

static int dtio_collect_parents(struct dtio_collection *all)
{
	struct device_node *np = of_get_parent(all->device);
	int ret = 0;

	while (np && !ret) {
		struct device_node *next = of_get_parent(np);

		ret = dtio_collect_parents_of_bus(all, np);
		of_node_put(np);
		np = next;
	}
	of_node_put(np);
	return ret;
}

/* Does an alias name the device or something below it? */
static bool dtio_is_alias(struct dtio_collection *all,
			  const struct property *prop)
{
	struct device_node *np __free(device_node) = NULL;
	const char *path = prop->value;
	struct dtio_node *node;

	if (!prop->length || *path != '/' ||
	    strnlen(path, prop->length) == prop->length)
		return false;
	np = of_find_node_by_path(path);
	node = np ? dtio_collection_find(all, np) : NULL;
	return node && node->kinds & DTIO_NODE_FULL;
}

static int dtio_collect_aliases(struct dtio_collection *all)
{
	struct device_node *np __free(device_node) =
		of_find_node_by_path("/aliases");
	const struct property *prop;

	if (!np)
		return 0;
	for_each_property_of_node(np, prop)
		if (dtio_is_alias(all, prop))
			return dtio_collect(all, np, DTIO_NODE_ALIASES);
	return 0;
}

static void dtio_collection_release(struct dtio_collection *all)
{
	struct hlist_node *next;
	struct device_node *np;
	struct dtio_node *node;
	unsigned long handle;
	unsigned int bucket;

	xa_for_each(&all->handles, handle, np)
		of_node_put(np);
	xa_destroy(&all->handles);
	hash_for_each_safe(all->nodes, bucket, next, node, link) {
		of_node_put(node->np);
		kfree(node);
	}
}

static bool dtio_belongs(struct dtio_collection *all,
			 const struct property *prop, u32 kinds)
{
	static const char *const in_ancestor[] = {
		"#address-cells", "#interrupt-cells", "#size-cells",
		"compatible", "dma-coherent", "dma-noncoherent", "dma-ranges",
		"interconnect-names", "interconnects", "interrupt-parent",
		"model", "phandle", "ranges",
	};
	static const char *const in_stub[] = {
		"clock-frequency", "compatible", "dma-ranges",
		"interrupt-controller", "phandle", "status",
	};
	const char *name = prop->name;

	/* "name" is not the tree's: the kernel makes it up. */
	if (kinds & DTIO_NODE_FULL)
		return !strstarts(name, "security-") && strcmp(name, "name");

	if (kinds & DTIO_NODE_ALIASES && dtio_is_alias(all, prop))
		return true;

	if (kinds & DTIO_NODE_ANCESTOR &&
	    dtio_is_one_of(name, in_ancestor, ARRAY_SIZE(in_ancestor)))
		return true;

	return kinds & DTIO_NODE_STUB &&
	       (dtio_is_one_of(name, in_stub, ARRAY_SIZE(in_stub)) ||
		dtio_is_cell_count(name));
}

static void dtio_write_clock_rates(struct dtio_collection *all,
				   struct device_node *np)
{
	__be64 *rates __free(kfree) = NULL;
	int count, i;

	count = of_count_phandle_with_args(np, "clocks", "#clock-cells");
	if (count <= 0)
		return;

	rates = kcalloc(count, sizeof(*rates), GFP_KERNEL);
	if (!rates) {
		all->fdt.error = -ENOMEM;
		return;
	}

	for (i = 0; i < count; i++) {
		struct clk *clk = of_clk_get(np, i);

		rates[i] = cpu_to_be64(DTIO_CLOCK_RATE_UNKNOWN);
		if (IS_ERR(clk)) {
			/* Any other error: a clock that the host does not have. */
			if (PTR_ERR(clk) == -ENOMEM) {
				all->fdt.error = -ENOMEM;
				return;
			}
			continue;
		}
		rates[i] = cpu_to_be64(dtio_rates_get(all->rates, clk));
		clk_put(clk);
	}
	dtio_fdt_property(&all->fdt, DTIO_SNAPSHOT_CLOCK_RATES, rates,
			  count * sizeof(*rates));
}

static void dtio_write_properties(struct dtio_collection *all,
				  const struct dtio_node *node)
{
	const struct property *prop;

	for_each_property_of_node(node->np, prop)
		if (dtio_belongs(all, prop, node->kinds))
			dtio_fdt_property(&all->fdt, prop->name, prop->value,
					  prop->length);
	if (node->kinds & DTIO_NODE_FULL)
		dtio_write_clock_rates(all, node->np);
}

static void dtio_write_node(struct dtio_collection *all,
			    struct device_node *np, unsigned int depth)
{
	struct dtio_node *node = dtio_collection_find(all, np);
	struct device_node *child;

	if (!node)
		return;
	if (depth > DTIO_MAX_DEPTH) {
		all->fdt.error = -ELOOP;
		return;
	}

	/* The root's name in a flattened tree is empty. */
	dtio_fdt_begin_node(&all->fdt, np->parent ? np->full_name : "");
	dtio_write_properties(all, node);
	if (!np->parent) {
		char *path __free(kfree) = dtio_of_path(all->device);

		if (path)
			dtio_fdt_property(&all->fdt, DTIO_SNAPSHOT_DEVICE, path,
					  strlen(path) + 1);
		else
			all->fdt.error = -ENOMEM;
	}
	for_each_child_of_node(np, child)
		dtio_write_node(all, child, depth + 1);
	dtio_fdt_end_node(&all->fdt);
}

/**
 * dtio_snapshot_make - write down what the device tree says of a device
 * @np: the device's node
 * @rates: of its clocks and those of the nodes below it, held
 * @blob: where to put it; to be freed with kvfree()
 * @length: where to put its length, in bytes
 *
 * Return: 0, or a negative errno: -ENOMEM, -E2BIG for a node of more than 1 MiB,
 * -ELOOP for one of more than 32 levels.
 */
int dtio_snapshot_make(struct device_node *np, const struct dtio_rates *rates,
		       void **blob, size_t *length)
{
	struct dtio_collection *all __free(kfree) = NULL;
	struct device_node *root __free(device_node) = NULL;
	int ret;

	all = kzalloc(sizeof(*all), GFP_KERNEL);
	if (!all)
		return -ENOMEM;
	hash_init(all->nodes);
	xa_init(&all->handles);
	all->device = np;
	all->rates = rates;

	ret = dtio_collect_handles(all);
	if (!ret)
		ret = dtio_collect_full(all, all->device, 0);
	if (!ret)
		ret = dtio_collect_ancestors(all, all->device);
	if (!ret)
		ret = dtio_collect_parents(all);
	if (!ret)
		ret = dtio_collect_aliases(all);
	if (!ret) {
		root = of_find_node_by_path("/");
		dtio_write_node(all, root, 0);
		ret = dtio_fdt_finish(&all->fdt, blob, length);
	}
	dtio_collection_release(all);
	return ret;
}
EXPORT_SYMBOL_GPL(dtio_snapshot_make);

/**
 * dtio_snapshot_get - have the snapshot made, if it has not been
 * @dtio: the device, open
 *
 * The rates of clocks that it tells are held from here on.
 *
 * Return: as dtio_snapshot_make(), or why the rates cannot be held.
 */
int dtio_snapshot_get(struct dtio_device *dtio)
{
	struct dtio_rates *rates = &dtio->power.rates;
	int ret;

	guard(mutex)(&dtio->snapshot.lock);
	if (dtio->snapshot.blob)
		return 0;
	ret = dtio_rates_hold(rates);
	if (ret)
		return ret;
	ret = dtio_snapshot_make(dtio->vdev.dev->of_node, rates,
				 &dtio->snapshot.blob, &dtio->snapshot.length);
	if (ret)
		dtio_rates_let_go(rates);
	return ret;
}

/**
 * dtio_snapshot_put - let go of the snapshot, on close
 * @dtio: the device
 */
void dtio_snapshot_put(struct dtio_device *dtio)
{
	guard(mutex)(&dtio->snapshot.lock);
	if (dtio->snapshot.blob)
		dtio_rates_let_go(&dtio->power.rates);
	kvfree(dtio->snapshot.blob);
	dtio->snapshot.blob = NULL;
	dtio->snapshot.length = 0;
}
