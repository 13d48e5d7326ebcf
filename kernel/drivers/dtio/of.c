// SPDX-License-Identifier: GPL-2.0-only
/*
 * Small questions to the device tree.
 */
#include <linux/of.h>
#include <linux/of_irq.h>
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

/**
 * dtio_of_path - full path of a node
 * @np: the node
 *
 * Return: a string to be freed with kfree(), or NULL without memory.
 */
char *dtio_of_path(struct device_node *np)
{
	return kasprintf(GFP_KERNEL, "%pOF", np);
}
