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

/*
 * Whether opening and closing turn it on and off, as it is needed by registers of a node
 * below: power.c does that for the device's own.
 */
static bool dtio_resource_is_kept(const struct dtio_resource *row)
{
	return row->needed && !row->own && row->opens_on && !row->error &&
	       !row->ops->open;
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
	for (i = 0; i < all->count; i++) {
		struct dtio_resource *row = &all->rows[i];

		row->on = row->opens_on;
		all->stateful |= dtio_resource_is_kept(row);
		if (row->needed && !row->own && row->error &&
		    (row->ops->type == DTIO_RESOURCE_CLOCK ||
		     row->ops->type == DTIO_RESOURCE_POWER))
			dtio_child_regions_drop(dtio, row->np, row->property);
	}
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

static int dtio_resource_switch_part(struct dtio_device *dtio,
				     struct dtio_resource *row, u64 on)
{
	return row->ops->act(dtio, row, DTIO_RESOURCE_SWITCH, &on);
}

static int dtio_resource_open(struct dtio_device *dtio, struct dtio_resource *row)
{
	int ret = 0;

	if (row->error)
		return 0;
	if (row->ops->open)
		ret = row->ops->open(dtio, row);
	else if (dtio_resource_is_kept(row))
		ret = dtio_resource_switch_part(dtio, row, true);
	row->opened = !ret;
	return ret;
}

static void dtio_resource_close(struct dtio_device *dtio, struct dtio_resource *row)
{
	if (!row->opened)
		return;
	row->opened = false;
	if (row->ops->close)
		row->ops->close(dtio, row);
	if (!dtio_resource_is_kept(row))
		return;
	/* What could not be turned on again is off. */
	if (row->on)
		dtio_resource_switch_part(dtio, row, false);
	row->on = true;
}

/* In the order in which a driver turns them on: a clock may need its domain. */
static bool dtio_resource_comes_at(const struct dtio_resource *row, unsigned int stage)
{
	switch (row->ops->type) {
	case DTIO_RESOURCE_PHY:
		return stage == 2;
	case DTIO_RESOURCE_CLOCK:
		return stage == 1;
	default:
		return stage == 0;
	}
}

#define DTIO_RESOURCE_STAGES	3

/**
 * dtio_resources_open - bring the resources into the state that a user finds
 * @dtio: the device, powered and reset
 *
 * Return: 0, or a negative errno with the reason logged and nothing changed.
 */
int dtio_resources_open(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int stage, i;
	int ret;

	lockdep_assert_held(&dtio->lock);

	if (!all->stateful)
		return 0;
	for (stage = 0; stage < DTIO_RESOURCE_STAGES; stage++) {
		for (i = 0; i < all->count; i++) {
			struct dtio_resource *row = &all->rows[i];

			if (!dtio_resource_comes_at(row, stage))
				continue;
			ret = dtio_resource_open(dtio, row);
			if (!ret)
				continue;
			/* A process may get here as often as it likes. */
			dtio_err_limited(dtio, "%s of %pOF, entry %u: %pe\n",
					 row->property, row->np, row->dt_index,
					 ERR_PTR(ret));
			dtio_resources_close(dtio);
			return ret;
		}
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
	unsigned int stage, i;

	lockdep_assert_held(&dtio->lock);

	if (!all->stateful)
		return;
	for (stage = DTIO_RESOURCE_STAGES; stage-- > 0;)
		for (i = all->count; i-- > 0;)
			if (dtio_resource_comes_at(&all->rows[i], stage))
				dtio_resource_close(dtio, &all->rows[i]);
}

/**
 * dtio_parts_off - let go of what nodes below the device's need, for a moment
 * @dtio: the device; open, or not
 *
 * A power domain that one of them is in does not go off otherwise.
 */
void dtio_parts_off(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int stage, i;

	lockdep_assert_held(&dtio->lock);

	for (stage = DTIO_RESOURCE_STAGES; all->stateful && stage-- > 0;)
		for (i = all->count; i-- > 0;) {
			struct dtio_resource *row = &all->rows[i];

			if (row->opened && dtio_resource_is_kept(row) &&
			    dtio_resource_comes_at(row, stage))
				dtio_resource_switch_part(dtio, row, false);
		}
}

/**
 * dtio_parts_on - undo dtio_parts_off()
 * @dtio: the device
 *
 * Return: 0, or a negative errno; what could not be turned on is not turned off again.
 */
int dtio_parts_on(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int stage, i;
	int ret = 0, err;

	lockdep_assert_held(&dtio->lock);

	for (stage = 0; all->stateful && stage < DTIO_RESOURCE_STAGES; stage++)
		for (i = 0; i < all->count; i++) {
			struct dtio_resource *row = &all->rows[i];

			if (!row->opened || !dtio_resource_is_kept(row) ||
			    !dtio_resource_comes_at(row, stage))
				continue;
			err = dtio_resource_switch_part(dtio, row, true);
			if (err)
				row->opened = false;
			ret = ret ?: err;
		}
	return ret;
}
