// SPDX-License-Identifier: GPL-2.0-only
/*
 * Who else has a GPIO line, by the device tree: nodes outside the device that name the
 * same line, as a GPIO or as an interrupt, and hogs of its controller. An entry has as
 * many cells as the controller says, the last of which are flags and not part of what
 * line it is.
 */
#include <linux/array_size.h>
#include <linux/minmax.h>
#include <linux/of.h>
#include <linux/of_irq.h>
#include <linux/string.h>

#include "dtio.h"

static bool dtio_ends_with(const char *text, const char *end)
{
	size_t length = strlen(text);

	return length >= strlen(end) && !strcmp(text + length - strlen(end), end);
}

/**
 * dtio_gpio_property - whether a property names GPIO lines
 * @property: its name
 *
 * Return: the length of what it calls them, 0 if it is "gpios" or "gpio"; or a negative
 * number for any other property.
 */
int dtio_gpio_property(const char *property)
{
	static const char *const ends[] = { "-gpios", "-gpio" };
	unsigned int i;

	if (!strcmp(property, "gpios") || !strcmp(property, "gpio"))
		return 0;
	/* How many a controller has */
	if (!strcmp(property, "nr-gpios") || dtio_ends_with(property, ",nr-gpios"))
		return -1;
	for (i = 0; i < ARRAY_SIZE(ends); i++)
		if (dtio_ends_with(property, ends[i]))
			return strlen(property) - strlen(ends[i]);
	return -1;
}

/**
 * dtio_gpio_parse - find out what line an entry names
 * @np: the node
 * @property: one of its properties that name GPIO lines
 * @index: which entry
 * @line: gets the controller, with a reference, and its cells
 *
 * Return: 0, or a negative errno for an entry that names none.
 */
int dtio_gpio_parse(struct device_node *np, const char *property,
		    unsigned int index, struct of_phandle_args *line)
{
	return of_parse_phandle_with_args_map(np, property, "gpio", index, line);
}

/**
 * dtio_gpio_count - how many entries a property that names GPIO lines has
 * @np: the node
 * @property: the property
 *
 * Nothing but the name says that it does. What does not begin with the phandle of a
 * controller, or with a hole, is something else.
 *
 * Return: their number.
 */
unsigned int dtio_gpio_count(struct device_node *np, const char *property)
{
	struct device_node *controller;
	bool is_list;
	u32 first;
	int count;

	if (of_property_read_bool(np, "gpio-hog") ||
	    of_property_read_u32(np, property, &first))
		return 0;
	controller = of_parse_phandle(np, property, 0);
	is_list = !first || (controller &&
			     of_property_present(controller, "#gpio-cells"));
	of_node_put(controller);
	if (!is_list)
		return 0;
	count = of_count_phandle_with_args(np, property, "#gpio-cells");
	return max(count, 0);
}

/* How many cells say what line it is */
static unsigned int dtio_gpio_cells(unsigned int cells)
{
	return cells > 1 ? cells - 1 : cells;
}

static bool dtio_gpio_match(const struct of_phandle_args *a,
			    const struct of_phandle_args *b)
{
	unsigned int cells = dtio_gpio_cells(a->args_count);

	return a->np == b->np && a->args_count == b->args_count &&
	       !memcmp(a->args, b->args, cells * sizeof(a->args[0]));
}

/**
 * dtio_is_same_gpio - whether an entry names a GPIO line
 * @np: the node
 * @property: one of its properties that name GPIO lines
 * @index: which entry
 * @line: the line
 *
 * Return: whether it does.
 */
bool dtio_is_same_gpio(struct device_node *np, const char *property,
		       unsigned int index, const struct of_phandle_args *line)
{
	struct of_phandle_args args;
	bool same;

	if (dtio_gpio_parse(np, property, index, &args))
		return false;
	same = dtio_gpio_match(&args, line);
	of_node_put(args.np);
	return same;
}

static bool dtio_node_names_gpio(struct device_node *np,
				 const struct of_phandle_args *line)
{
	struct property *property;
	unsigned int count, i;

	for_each_property_of_node(np, property) {
		if (dtio_gpio_property(property->name) < 0)
			continue;
		count = dtio_gpio_count(np, property->name);
		for (i = 0; i < count; i++)
			if (dtio_is_same_gpio(np, property->name, i, line))
				return true;
	}
	return false;
}

/* A hog's lines are its parent's, so that its "gpios" have no phandles. */
static bool dtio_node_hogs_gpio(struct device_node *np,
				const struct of_phandle_args *line)
{
	struct device_node *controller = of_get_parent(np);
	unsigned int cells = line->args_count, i, k;
	bool found = false;
	u32 value;

	of_node_put(controller);
	if (controller != line->np || !of_property_read_bool(np, "gpio-hog"))
		return false;
	for (i = 0; !found && cells; i++) {
		found = true;
		for (k = 0; k < dtio_gpio_cells(cells); k++) {
			if (of_property_read_u32_index(np, "gpios", i * cells + k,
						       &value))
				return false;
			found &= value == line->args[k];
		}
	}
	return found;
}

/* Flags of an interrupt may take another number of cells. */
static bool dtio_node_has_gpio_irq(struct device_node *np,
				   const struct of_phandle_args *line)
{
	struct of_phandle_args irq;
	unsigned int count, cells, i;
	bool found = false;

	if (!of_property_present(np, "interrupts") &&
	    !of_property_present(np, "interrupts-extended"))
		return false;
	count = dtio_of_count_irqs(np);
	for (i = 0; !found && i < count; i++) {
		if (of_irq_parse_one(np, i, &irq))
			continue;
		cells = min(dtio_gpio_cells(irq.args_count),
			    dtio_gpio_cells(line->args_count));
		found = irq.np == line->np &&
			!memcmp(irq.args, line->args, cells * sizeof(irq.args[0]));
		of_node_put(irq.np);
	}
	return found;
}

/**
 * dtio_sharer_of_gpio - a node outside the device that has a GPIO line, too
 * @dtio: the device
 * @line: the line
 *
 * Return: the node with a reference, or NULL.
 */
struct device_node *dtio_sharer_of_gpio(struct dtio_device *dtio,
					const struct of_phandle_args *line)
{
	bool irqs = of_property_read_bool(line->np, "interrupt-controller");
	struct device_node *np;

	for (np = of_find_all_nodes(NULL); np; np = of_find_all_nodes(np))
		if ((dtio_node_names_gpio(np, line) ||
		     dtio_node_hogs_gpio(np, line) ||
		     (irqs && dtio_node_has_gpio_irq(np, line))) &&
		    dtio_sharer_counts(dtio, np))
			break;
	return np;
}
