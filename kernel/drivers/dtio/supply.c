// SPDX-License-Identifier: GPL-2.0-only
/*
 * Supplies as resources. Those of the device's own node, and of one below that has
 * registers of its own, are on while it is open, unless they are known to feed what is
 * behind the device and not its registers: a card, a bus, a PHY. What a user changes it
 * does as a consumer of its own, so that nothing of it is left when that consumer is gone.
 */
#include <linux/err.h>
#include <linux/of.h>
#include <linux/regulator/consumer.h>
#include <linux/slab.h>

#include "dtio.h"

/* A supply with more voltages is told of as one with none. */
#define DTIO_SUPPLY_MAX_VOLTAGES	4096

static bool dtio_supply_is_outside(const char *name)
{
	static const char *const outside[] = { "vmmc", "vqmmc", "vbus", "phy" };

	return match_string(outside, ARRAY_SIZE(outside), name) >= 0;
}

/* The consumer by which the user's changes are made */
static struct regulator *dtio_supply_setter(struct dtio_device *dtio,
					    struct dtio_resource *row)
{
	struct device *part;
	struct regulator *setter;

	if (row->setter)
		return row->setter;
	part = dtio_resource_part(dtio, row->np);
	if (IS_ERR(part))
		return ERR_CAST(part);
	setter = regulator_get_optional(part, row->name);
	if (!IS_ERR(setter))
		row->setter = setter;
	return setter;
}

static int dtio_supply_switch(struct dtio_device *dtio, struct dtio_resource *row,
			      bool on)
{
	struct regulator *consumer = row->supply;

	/* What turned it on is what turns it off. */
	if (!consumer)
		consumer = dtio_supply_setter(dtio, row);
	if (IS_ERR(consumer))
		return PTR_ERR(consumer);
	return on ? regulator_enable(consumer) : regulator_disable(consumer);
}

/* The highest of its voltages that is no higher; there is one that is. */
static u64 dtio_supply_round(const struct dtio_resource *row, u64 voltage)
{
	unsigned int i = row->num_values;

	while (--i && row->values[i] > voltage)
		;
	return row->values[i];
}

static int dtio_supply_set(struct dtio_device *dtio, struct dtio_resource *row,
			   u64 *value)
{
	struct regulator *setter = dtio_supply_setter(dtio, row);
	int before, voltage, ret;

	if (IS_ERR(setter))
		return PTR_ERR(setter);
	if (!row->opens_at) {
		before = regulator_get_voltage(setter);
		if (before < 0)
			return before;
		row->opens_at = before;
	}
	voltage = dtio_supply_round(row, *value);
	ret = regulator_set_voltage(setter, voltage, voltage);
	if (!ret)
		*value = voltage;
	return ret;
}

static int dtio_supply_act(struct dtio_device *dtio, struct dtio_resource *row,
			   enum dtio_resource_action action, u64 *value)
{
	switch (action) {
	case DTIO_RESOURCE_SWITCH:
		return dtio_supply_switch(dtio, row, *value);
	case DTIO_RESOURCE_SET:
		return dtio_supply_set(dtio, row, value);
	case DTIO_RESOURCE_ROUND:
		*value = dtio_supply_round(row, *value);
		return 0;
	default:
		return -EPERM;
	}
}

static void dtio_supply_info(struct dtio_device *dtio, struct dtio_resource *row,
			     struct dtio_resource_info *info)
{
	struct regulator *consumer = row->supply ?: row->setter;
	int voltage = consumer ? regulator_get_voltage(consumer) : 0;

	info->value = max(voltage, 0);
}

static void dtio_supply_restore(struct dtio_device *dtio, struct dtio_resource *row)
{
	int before = row->opens_at, ret;

	if (before) {
		ret = regulator_set_voltage(row->setter, before, before);
		if (ret)
			dtio_err_limited(dtio, "%s of %pOF cannot be brought back to %d uV: %pe\n",
					 row->property, row->np, before, ERR_PTR(ret));
		row->opens_at = 0;
	}
	/* What it has on is turned off by it, before it goes. */
	if (!row->supply && row->on) {
		regulator_disable(row->setter);
		row->on = false;
	}
	if (row->setter)
		regulator_put(row->setter);
	row->setter = NULL;
}

static struct device_node *dtio_supply_holder(struct dtio_device *dtio,
					      struct dtio_resource *row)
{
	return dtio_sharer_of_supply(dtio, row->np, row->property);
}

/**
 * dtio_supply_is_off - whether the user's act has left a supply off
 * @dtio: the device, being powered off
 * @supply: one of its own
 *
 * That is so if it could not be turned on again. It is assumed to be asked once.
 *
 * Return: whether it is.
 */
bool dtio_supply_is_off(struct dtio_device *dtio, const struct regulator *supply)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int i;

	for (i = 0; all->changed && i < all->count; i++) {
		struct dtio_resource *row = &all->rows[i];

		if (row->ops->type != DTIO_RESOURCE_SUPPLY || row->supply != supply ||
		    row->on)
			continue;
		row->on = true;
		return true;
	}
	return false;
}

static void dtio_supply_release(struct dtio_resource *row)
{
	if (row->supply && !row->own)
		regulator_put(row->supply);
}

static const struct dtio_resource_ops dtio_supply_ops = {
	.type = DTIO_RESOURCE_SUPPLY,
	.touches = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET),
	.costly = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET),
	.info = dtio_supply_info,
	.act = dtio_supply_act,
	.restore = dtio_supply_restore,
	.holder = dtio_supply_holder,
	.release = dtio_supply_release,
};

static int dtio_supply_find_voltages(struct dtio_resource *row,
				     struct regulator *consumer)
{
	int count = regulator_count_voltages(consumer);
	int i, voltage;

	if (count < 2 || count > DTIO_SUPPLY_MAX_VOLTAGES)
		return 0;
	row->values = kcalloc(count, sizeof(*row->values), GFP_KERNEL);
	if (!row->values)
		return -ENOMEM;
	/* One that the board does not allow is 0. */
	for (i = 0; i < count; i++) {
		voltage = regulator_list_voltage(consumer, i);
		if (voltage > 0)
			row->values[row->num_values++] = voltage;
	}
	row->num_values = dtio_values_sort(row->values, row->num_values);
	if (row->num_values < 2)
		return 0;
	row->lowest = row->values[0];
	row->highest = row->values[row->num_values - 1];
	row->step = regulator_get_linear_step(consumer);
	row->actions |= DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |
			DTIO_RESOURCE_CAN(DTIO_RESOURCE_ROUND);
	return 0;
}

/* The one that the device is powered by, or NULL */
static struct regulator *dtio_supply_own(struct dtio_device *dtio, const char *name)
{
	int i;

	for (i = 0; i < dtio->power.num_supplies; i++)
		if (!strcmp(dtio->power.supplies[i].supply, name))
			return dtio->power.supplies[i].consumer;
	return NULL;
}

static int dtio_supply_describe(struct dtio_device *dtio, struct dtio_resource *row)
{
	struct regulator *consumer;
	struct device *part;
	int ret;

	/* Made here, so that no act makes a device. */
	part = dtio_resource_part(dtio, row->np);
	if (IS_ERR(part))
		return PTR_ERR(part);

	if (row->own) {
		row->supply = dtio_supply_own(dtio, row->name);
		consumer = row->supply ?: ERR_PTR(-ENOENT);
	} else {
		consumer = regulator_get_optional(part, row->name);
	}
	if (IS_ERR_OR_NULL(consumer)) {
		dtio_resource_lacks(row, consumer ? PTR_ERR(consumer) : -ENOENT);
		return consumer == ERR_PTR(-ENOMEM) ? -ENOMEM : 0;
	}
	row->held = row->needed && !dtio_supply_is_outside(row->name);
	row->opens_on = row->needed;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH);
	ret = dtio_supply_find_voltages(row, consumer);
	if (!row->needed)
		regulator_put(consumer);
	else
		row->supply = consumer;
	return ret;
}

static int dtio_supply_add(struct dtio_device *dtio, struct device_node *np,
			   const char *property)
{
	struct dtio_resource *row;

	row = dtio_resource_add(dtio, &dtio_supply_ops, np, property, NULL, 0);
	if (!row)
		return -ENOMEM;
	row->name = kstrndup(property, strlen(property) - strlen("-supply"),
			     GFP_KERNEL);
	if (!row->name)
		return -ENOMEM;
	return dtio_supply_describe(dtio, row);
}

int dtio_supplies_add(struct dtio_device *dtio, struct device_node *np)
{
	struct property *property;
	int ret = 0;

	if (!IS_ENABLED(CONFIG_REGULATOR))
		return 0;
	for_each_property_of_node(np, property) {
		if (dtio_is_supply(property->name))
			ret = dtio_supply_add(dtio, np, property->name);
		if (ret)
			break;
	}
	return ret;
}
