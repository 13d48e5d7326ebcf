// SPDX-License-Identifier: GPL-2.0-only
/*
 * Resources on the device's way through dtio. When it is bound the table is filled: one
 * row for each entry of the properties by which its node, and each node below that is
 * part of the device, names clocks, reset lines, power domains, supplies, interconnect
 * paths, PHYs and GPIO lines, and for each of its pin states. Open brings them into the state that a user finds, and after a reset,
 * when the device is closed and when the host takes it back, all of it is as it was
 * then. What has not been changed is not touched.
 */
#include <linux/array_size.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/of.h>
#include <linux/slab.h>

#include "dtio.h"

static int dtio_resources_add_node(struct device_node *np, void *data)
{
	static int (*const kinds[])(struct dtio_device *dtio,
				    struct device_node *np) = {
		dtio_clocks_add, dtio_lines_add, dtio_domains_add,
		dtio_supplies_add, dtio_paths_add, dtio_phys_add,
		dtio_gpios_add, dtio_pins_add,
	};
	unsigned int i;
	int ret = 0;

	for (i = 0; i < ARRAY_SIZE(kinds) && !ret; i++)
		ret = kinds[i](data, np);
	return ret;
}

/**
 * dtio_resources_init - fill the resource table
 * @dtio: the device; what powers and resets it has been found
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_resources_init(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	struct device *dev = dtio->vdev.dev;
	unsigned int i;
	int ret;

	ratelimit_state_init(&all->limit, DTIO_ACT_INTERVAL, DTIO_ACT_BURST);
	ratelimit_set_flags(&all->limit, RATELIMIT_MSG_ON_RELEASE);

	/* What is looked for here already; it counts as used if there are any rows. */
	all->allow_shared = dtio_record_has(dev, DTIO_POLICY_ALLOW_SHARED_RESOURCES);
	ret = dtio_resources_add_node(dev->of_node, dtio);
	if (!ret)
		ret = dtio_of_each_part(dev->of_node, dtio_resources_add_node, dtio);
	if (ret) {
		dtio_resources_release(dtio);
		return ret;
	}
	for (i = 0; i < all->count; i++)
		all->rows[i].on = all->rows[i].opens_on;
	all->allow_shared = all->count &&
			    dtio_policy_use(DTIO_POLICY_ALLOW_SHARED_RESOURCES, dev);
	return 0;
}

/**
 * dtio_resources_release - undo dtio_resources_init()
 * @dtio: the device, closed
 */
void dtio_resources_release(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;

	dtio_clock_guards_release(dtio);
	while (all->count) {
		struct dtio_resource *row = &all->rows[--all->count];

		if (row->ops->release)
			row->ops->release(row);
		of_node_put(row->holder);
		of_node_put(row->np);
		kfree(row->user);
		kfree(row->values);
		kfree(row->name);
		kfree(row->property);
	}
	kfree(all->rows);
	all->rows = NULL;
	dtio_pins_release(dtio);
	while (all->num_parts)
		device_unregister(all->parts[--all->num_parts]);
	kfree(all->parts);
	all->parts = NULL;
}

static int dtio_resource_open(struct dtio_device *dtio, struct dtio_resource *row)
{
	return row->error || !row->ops->open ? 0 : row->ops->open(dtio, row);
}

static void dtio_resource_close(struct dtio_device *dtio, struct dtio_resource *row)
{
	if (!row->error && row->ops->close)
		row->ops->close(dtio, row);
}

/**
 * dtio_resources_open - bring the resources into the state that a user finds
 * @dtio: the device, powered and reset
 *
 * Return: 0, or a negative errno with the reason logged and nothing changed.
 */
int dtio_resources_open(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int i;
	int ret;

	lockdep_assert_held(&dtio->lock);

	for (i = 0; all->stateful && i < all->count; i++) {
		ret = dtio_resource_open(dtio, &all->rows[i]);
		if (!ret)
			continue;
		/* A process that may open it can get here as often as it likes. */
		dtio_err_limited(dtio, "%s of %pOF, entry %u: %pe\n",
				 all->rows[i].property, all->rows[i].np,
				 all->rows[i].dt_index, ERR_PTR(ret));
		while (i)
			dtio_resource_close(dtio, &all->rows[--i]);
		return ret;
	}
	return 0;
}

static void dtio_resource_restore(struct dtio_device *dtio,
				  struct dtio_resource *row)
{
	u64 on = row->opens_on;
	int ret;

	if (row->ops->restore)
		row->ops->restore(dtio, row);
	if (row->on != row->opens_on && !row->held) {
		ret = row->ops->act(dtio, row, DTIO_RESOURCE_SWITCH, &on);
		if (ret) {
			dtio_err_limited(dtio, "%s of %pOF, entry %u, cannot be turned %s again: %pe\n",
					 row->property, row->np, row->dt_index,
					 on ? "on" : "off", ERR_PTR(ret));
			/* Neither is it turned off on close, see phy.c and supply.c. */
			return;
		}
	}
	row->on = row->opens_on;
	row->changed = false;
	/* What was in one user's way is not told to the next. */
	if (!row->generation && !row->error) {
		of_node_put(row->holder);
		row->holder = NULL;
	}
}

/**
 * dtio_resources_restore - bring all that the user has changed back
 * @dtio: the device, open, its registers out of reach of the user
 */
void dtio_resources_restore(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int i;

	lockdep_assert_held(&dtio->lock);

	if (!all->changed)
		return;
	dtio_clocks_restore(dtio);
	all->changed = false;
	for (i = all->count; i-- > 0;) {
		if (all->rows[i].changed)
			dtio_resource_restore(dtio, &all->rows[i]);
		all->changed |= all->rows[i].changed;
	}
	all->asserted = 0;
}

/**
 * dtio_resources_close - undo dtio_resources_open()
 * @dtio: the device, after dtio_resources_restore()
 */
void dtio_resources_close(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int i;

	lockdep_assert_held(&dtio->lock);

	for (i = all->stateful ? all->count : 0; i-- > 0;)
		dtio_resource_close(dtio, &all->rows[i]);
}
