// SPDX-License-Identifier: GPL-2.0-only
/*
 * What several files ask of a device tree node: its interrupts, its path, its parts.
 */
#include <linux/of.h>
#include <linux/of_irq.h>
#include <linux/of_platform.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

#include "dtio.h"

/**
 * dtio_of_count_irqs - how many interrupts a node has
 * @np: the node
 *
 * Counts entries, also those that lead nowhere: "interrupts-extended" may have
 * holes, and an interrupt controller may have no driver.
 *
 * Return: the number of entries.
 */
unsigned int dtio_of_count_irqs(struct device_node *np)
{
	struct of_phandle_args args;
	unsigned int count = 0;
	int ret;

	/* Takes precedence over "interrupts" (Devicetree Specification 2.4.1.2). */
	ret = of_count_phandle_with_args(np, "interrupts-extended",
					 "#interrupt-cells");
	if (ret >= 0)
		return ret;

	while (!of_irq_parse_one(np, count, &args)) {
		of_node_put(args.np);
		count++;
	}
	return count;
}

/*
 * Whether the host has made a device of a node. The flag says so of what is on the
 * platform, AMBA, I2C and SPI buses, and of clocks and interrupt controllers that
 * have no device; platform devices that a driver has made by hand lack it. Devices
 * on other buses go with the driver of the bus, which dtio's device has lost.
 */
static bool dtio_of_is_device(struct device_node *np)
{
	struct platform_device *pdev;

	if (of_node_check_flag(np, OF_POPULATED))
		return true;
	pdev = of_find_device_by_node(np);
	if (!pdev)
		return false;
	platform_device_put(pdev);
	return true;
}

/* Whether a node is another one or below it. */
static bool dtio_of_is_within(struct device_node *np, struct device_node *top)
{
	bool found = false;

	np = of_node_get(np);
	while (np && !found) {
		found = np == top;
		np = of_get_next_parent(np);
	}
	of_node_put(np);
	return found;
}

/**
 * dtio_of_belongs - whether a node is a device's, or below it and part of the device
 * @device: the device's node
 * @np: any node
 *
 * Return: whether it is.
 */
bool dtio_of_belongs(struct device_node *device, struct device_node *np)
{
	return dtio_of_is_within(np, device) && dtio_of_is_part(device, np);
}

/**
 * dtio_of_is_part - whether a node below a device's is part of the device
 * @device: the device's node
 * @np: a node below it
 *
 * Return: false if the host has made a device of @np, or of a node between the two.
 */
bool dtio_of_is_part(struct device_node *device, struct device_node *np)
{
	bool part = true;

	np = of_node_get(np);
	while (np && np != device && part) {
		part = !dtio_of_is_device(np);
		np = of_get_next_parent(np);
	}
	of_node_put(np);
	return part;
}

/*
 * The next enabled node below @top, in the order of the tree, for a loop that begins
 * with @top and a reference to it; nothing below @np if @skip.
 */
static struct device_node *dtio_of_next(struct device_node *top,
					struct device_node *np, bool skip)
{
	struct device_node *next = NULL, *parent;

	if (!skip)
		next = of_get_next_available_child(np, NULL);
	while (!next && np != top) {
		parent = of_get_parent(np);
		/* Puts @np. */
		next = of_get_next_available_child(parent, np);
		np = parent;
	}
	of_node_put(np);
	return next;
}

/* The interrupts of one node that come from outside the device */
static int dtio_of_each_irq(struct device_node *device, struct device_node *np,
			    dtio_of_irq_fn *fn, void *data)
{
	unsigned int count = dtio_of_count_irqs(np), i;
	struct of_phandle_args args;
	int ret = 0;

	for (i = 0; i < count && !ret; i++) {
		bool inside = false;

		if (!of_irq_parse_one(np, i, &args)) {
			inside = dtio_of_is_within(args.np, device);
			of_node_put(args.np);
		}
		if (!inside)
			ret = fn(np, i, data);
	}
	return ret;
}

/**
 * dtio_of_each_part - go through the nodes below a device's that are part of it
 * @device: the device's node
 * @fn: called for each enabled one, in the order of the tree, with @data; ends the walk
 *      by returning anything but 0
 * @data: for @fn
 *
 * Return: what @fn returned last, or 0.
 */
int dtio_of_each_part(struct device_node *device, dtio_of_part_fn *fn, void *data)
{
	struct device_node *np = of_node_get(device);
	bool skip = false;
	int ret = 0;

	while (!ret && (np = dtio_of_next(device, np, skip))) {
		skip = dtio_of_is_device(np);
		if (!skip)
			ret = fn(np, data);
	}
	of_node_put(np);
	return ret;
}

/* What dtio_of_each_child_irq() was called with */
struct dtio_of_irqs {
	struct device_node *device;
	dtio_of_irq_fn *fn;
	void *data;
};

static int dtio_of_each_part_irq(struct device_node *np, void *data)
{
	const struct dtio_of_irqs *irqs = data;

	return dtio_of_each_irq(irqs->device, np, irqs->fn, irqs->data);
}

/**
 * dtio_of_each_child_irq - go through the interrupts of what is part of a device
 * @device: the device's node
 * @fn: called for each interrupt of each enabled node below @device that is part of
 *      the device, with the node, the number of its entry there, and @data; ends the
 *      walk by returning anything but 0
 * @data: for @fn
 *
 * Left out are interrupts of a controller that is part of the device itself: its
 * driver in the guest handles them.
 *
 * Return: what @fn returned last, or 0.
 */
int dtio_of_each_child_irq(struct device_node *device, dtio_of_irq_fn *fn,
			   void *data)
{
	struct dtio_of_irqs irqs = { .device = device, .fn = fn, .data = data };

	return dtio_of_each_part(device, dtio_of_each_part_irq, &irqs);
}
