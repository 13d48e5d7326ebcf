// SPDX-License-Identifier: GPL-2.0-only
/*
 * Who else has a resource, by the device tree: nodes outside the device that name the
 * same reset line or supply. It counts what is enabled, with a driver or without: a
 * driver may come at any time.
 *
 * The tree is searched once and again only after it has changed.
 */
#include <linux/atomic.h>
#include <linux/cleanup.h>
#include <linux/notifier.h>
#include <linux/of.h>
#include <linux/string.h>

#include "dtio.h"

static atomic_t dtio_tree_changes = ATOMIC_INIT(1);

static int dtio_tree_event(struct notifier_block *notifier, unsigned long event,
			   void *data)
{
	/* 0 stands for none. */
	if (!atomic_inc_return(&dtio_tree_changes))
		atomic_inc(&dtio_tree_changes);
	return NOTIFY_OK;
}

static struct notifier_block dtio_tree_watcher = {
	.notifier_call = dtio_tree_event,
};

/**
 * dtio_tree_watch - count changes of the device tree
 *
 * Without CONFIG_OF_DYNAMIC it does not change.
 */
void dtio_tree_watch(void)
{
	if (IS_ENABLED(CONFIG_OF_DYNAMIC))
		of_reconfig_notifier_register(&dtio_tree_watcher);
}

void dtio_tree_unwatch(void)
{
	if (IS_ENABLED(CONFIG_OF_DYNAMIC))
		of_reconfig_notifier_unregister(&dtio_tree_watcher);
}

/**
 * dtio_tree_generation - tell whether the device tree is still what it was
 *
 * Return: a number, never 0, that is another one after a change.
 */
unsigned int dtio_tree_generation(void)
{
	return atomic_read(&dtio_tree_changes);
}

/**
 * dtio_sharer_counts - whether what a node names is another's than the device's
 * @dtio: the device
 * @np: any node
 *
 * Return: false if it is part of the device, or disabled, it or one above it.
 */
bool dtio_sharer_counts(struct dtio_device *dtio, struct device_node *np)
{
	struct device_node *above = of_node_get(np);
	bool enabled = true;

	if (dtio_of_belongs(dtio->vdev.dev->of_node, np))
		enabled = false;
	while (above && enabled) {
		enabled = of_device_is_available(above);
		above = of_get_next_parent(above);
	}
	of_node_put(above);
	return enabled;
}

static bool dtio_args_match(const struct of_phandle_args *a,
			    const struct of_phandle_args *b)
{
	return a->np == b->np && a->args_count == b->args_count &&
	       !memcmp(a->args, b->args, a->args_count * sizeof(a->args[0]));
}

/**
 * dtio_is_same_line - whether two nodes name the same reset line
 * @a: a node
 * @index_a: which entry of its "resets"
 * @b: the other one
 * @index_b: which entry of its "resets"
 *
 * Return: whether they do.
 */
bool dtio_is_same_line(struct device_node *a, unsigned int index_a,
		       struct device_node *b, unsigned int index_b)
{
	struct of_phandle_args line_a, line_b;
	bool same;

	if (of_parse_phandle_with_args(a, "resets", "#reset-cells", index_a, &line_a))
		return false;
	same = !of_parse_phandle_with_args(b, "resets", "#reset-cells", index_b,
					   &line_b);
	if (same) {
		same = dtio_args_match(&line_a, &line_b);
		of_node_put(line_b.np);
	}
	of_node_put(line_a.np);
	return same;
}

static bool dtio_node_names_line(struct device_node *np,
				 const struct of_phandle_args *line)
{
	struct of_phandle_args args;
	bool found = false;
	unsigned int i;

	for (i = 0; !found && !of_parse_phandle_with_args(np, "resets", "#reset-cells",
							  i, &args); i++) {
		found = dtio_args_match(&args, line);
		of_node_put(args.np);
	}
	return found;
}

/**
 * dtio_sharer_of_line - a node outside the device that names a reset line, too
 * @dtio: the device
 * @np: the node that has the line
 * @index: which entry of its "resets"
 *
 * Return: the node with a reference, or NULL.
 */
struct device_node *dtio_sharer_of_line(struct dtio_device *dtio,
					struct device_node *np, unsigned int index)
{
	struct device_node *other;
	struct of_phandle_args line;

	if (of_parse_phandle_with_args(np, "resets", "#reset-cells", index, &line))
		return NULL;
	for_each_node_with_property(other, "resets")
		if (dtio_node_names_line(other, &line) &&
		    dtio_sharer_counts(dtio, other))
			break;
	of_node_put(line.np);
	return other;
}

static bool dtio_node_names_supply(struct device_node *np,
				   struct device_node *supply)
{
	struct property *property;
	bool found = false;

	for_each_property_of_node(np, property) {
		struct device_node *named;

		if (!dtio_is_supply(property->name))
			continue;
		named = of_parse_phandle(np, property->name, 0);
		found = named == supply;
		of_node_put(named);
		if (found)
			break;
	}
	return found;
}

/**
 * dtio_sharer_of_supply - a node outside the device that names a supply, too
 * @dtio: the device
 * @np: the node that has the supply
 * @property: by which
 *
 * Regulators that are fed by it name it by such a property as well.
 *
 * Return: the node with a reference, or NULL.
 */
struct device_node *dtio_sharer_of_supply(struct dtio_device *dtio,
					  struct device_node *np,
					  const char *property)
{
	struct device_node *supply = of_parse_phandle(np, property, 0);
	struct device_node *other;

	if (!supply)
		return NULL;
	for (other = of_find_all_nodes(NULL); other; other = of_find_all_nodes(other))
		if (dtio_node_names_supply(other, supply) &&
		    dtio_sharer_counts(dtio, other))
			break;
	of_node_put(supply);
	return other;
}
