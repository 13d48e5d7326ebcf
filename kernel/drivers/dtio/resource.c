// SPDX-License-Identifier: GPL-2.0-only
/*
 * Rows of the resource table, for the files that have one kind of resource each. An
 * entry of the device tree that leads nowhere keeps its row, with the reason. What the
 * driver holds for the device's own node (power.c, reset.c) is not got a second time:
 * rows lead to it.
 */
#include <linux/device.h>
#include <linux/err.h>
#include <linux/of.h>
#include <linux/slab.h>
#include <linux/sort.h>

#include "dtio.h"

/**
 * dtio_resource_add - a row more in the table
 * @dtio: the device, being bound
 * @ops: what its type can do
 * @np: the node
 * @property: the property
 * @names: the property with the names of its entries, or NULL
 * @index: which entry
 *
 * Return: the row, until the next is added; or NULL without memory.
 */
struct dtio_resource *dtio_resource_add(struct dtio_device *dtio,
					const struct dtio_resource_ops *ops,
					struct device_node *np,
					const char *property, const char *names,
					unsigned int index)
{
	struct dtio_resources *all = &dtio->resources;
	struct dtio_resource *rows, *row;
	const char *name;

	rows = krealloc_array(all->rows, all->count + 1, sizeof(*rows), GFP_KERNEL);
	if (!rows)
		return NULL;
	all->rows = rows;

	row = &rows[all->count];
	*row = (struct dtio_resource) {
		.ops = ops,
		.dt_index = index,
		.own = np == dtio->vdev.dev->of_node,
	};
	row->needed = row->own || dtio_has_child_region(dtio, np);
	row->property = kstrdup(property, GFP_KERNEL);
	if (!row->property)
		return NULL;
	if (names && !of_property_read_string_index(np, names, index, &name)) {
		row->name = kstrdup(name, GFP_KERNEL);
		if (!row->name) {
			kfree(row->property);
			return NULL;
		}
	}
	row->np = of_node_get(np);
	all->count++;
	if (ops->open || ops->close)
		all->stateful = true;
	return row;
}

/**
 * dtio_resource_lacks - note that nothing can be done with a resource
 * @resource: the row
 * @error: why, a negative errno other than -ENOMEM
 */
void dtio_resource_lacks(struct dtio_resource *resource, int error)
{
	resource->actions = 0;
	resource->held = false;
	resource->opens_on = false;
	switch (error) {
	case -EPROBE_DEFER:
		resource->error = EAGAIN;
		break;
	case -EBUSY:
		resource->error = EBUSY;
		break;
	default:
		resource->error = ENXIO;
	}
}

/**
 * dtio_resource_may_fail - whether a provider may be asked for what may fail
 * @dtio: the device, open
 * @resource: the row; its @failed is set by the caller
 *
 * Some parts of the kernel log what fails, each time. So what has failed before counts
 * as a log message of the device's.
 *
 * Return: whether it may.
 */
bool dtio_resource_may_fail(struct dtio_device *dtio,
			    const struct dtio_resource *resource)
{
	return !resource->failed || __ratelimit(&dtio->log_limit);
}

static int dtio_value_compare(const void *a, const void *b)
{
	const u64 first = *(const u64 *)a, second = *(const u64 *)b;

	return first < second ? -1 : first > second;
}

/**
 * dtio_values_sort - make a list ascending, with each value once
 * @values: the list
 * @count: its length
 *
 * Return: its length afterwards.
 */
unsigned int dtio_values_sort(u64 *values, unsigned int count)
{
	unsigned int kept = 0, i;

	sort(values, count, sizeof(*values), dtio_value_compare, NULL);
	for (i = 0; i < count; i++)
		if (!kept || values[i] != values[kept - 1])
			values[kept++] = values[i];
	return kept;
}

static void dtio_resource_part_release(struct device *part)
{
	of_node_put(part->of_node);
	kfree(part);
}

/**
 * dtio_resource_part - the device that stands for a node
 * @dtio: the device
 * @np: its node, or one below
 *
 * Power domains, supplies and interconnect paths are found for a device alone. The
 * host's device has those of its own node, as this driver holds them; what a user
 * changes of a supply it does as a consumer of its own. No driver matches this device,
 * and it is not told to be made of the node, so that nothing waits for it.
 *
 * Return: it, made at the first call, or an ERR_PTR.
 */
struct device *dtio_resource_part(struct dtio_device *dtio,
				  struct device_node *np)
{
	struct dtio_resources *all = &dtio->resources;
	struct device **parts, *part;
	unsigned int i;
	int ret;

	for (i = 0; i < all->num_parts; i++)
		if (all->parts[i]->of_node == np)
			return all->parts[i];

	parts = krealloc_array(all->parts, all->num_parts + 1, sizeof(*parts),
			       GFP_KERNEL);
	if (!parts)
		return ERR_PTR(-ENOMEM);
	all->parts = parts;

	part = kzalloc(sizeof(*part), GFP_KERNEL);
	if (!part)
		return ERR_PTR(-ENOMEM);
	device_initialize(part);
	part->parent = dtio->vdev.dev;
	part->release = dtio_resource_part_release;
	part->of_node = of_node_get(np);
	ret = dev_set_name(part, "%s:dtio:%u:%pOFn", dev_name(dtio->vdev.dev),
			   all->num_parts, np);
	if (!ret)
		ret = device_add(part);
	if (ret) {
		put_device(part);
		return ERR_PTR(ret);
	}
	parts[all->num_parts++] = part;
	return part;
}
