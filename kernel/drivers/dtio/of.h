/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What several files ask of a device tree node: its interrupts, its path, its parts.
 */
#ifndef DTIO_OF_H
#define DTIO_OF_H

#include <linux/gfp.h>
#include <linux/sprintf.h>
#include <linux/types.h>

struct device_node;

typedef int dtio_of_part_fn(struct device_node *np, void *data);
typedef int dtio_of_irq_fn(struct device_node *np, unsigned int index,
			   void *data);

/* of.c */
unsigned int dtio_of_count_irqs(struct device_node *np);
bool dtio_of_belongs(struct device_node *device, struct device_node *np);
bool dtio_of_is_part(struct device_node *device, struct device_node *np);
int dtio_of_each_part(struct device_node *device, dtio_of_part_fn *fn, void *data);
int dtio_of_each_child_irq(struct device_node *device, dtio_of_irq_fn *fn,
			   void *data);

/**
 * dtio_of_path - full path of a node
 * @np: the node
 *
 * Return: a string to be freed with kfree(), or NULL without memory.
 */
static inline char *dtio_of_path(struct device_node *np)
{
	return kasprintf(GFP_KERNEL, "%pOF", np);
}

#endif /* DTIO_OF_H */
