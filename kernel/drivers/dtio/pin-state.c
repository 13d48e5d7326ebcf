// SPDX-License-Identifier: GPL-2.0-only
/*
 * Pin states as resources: those of the device's own node, of which the driver core has
 * selected "default" when the device was bound. One is selected in place of another,
 * and "default" again when the device is closed. Pins that are no longer of the state
 * that is selected are free for others, so that each state may be selected only if no
 * node outside the device names what is in it, or in "default".
 */
#include <linux/err.h>
#include <linux/of.h>
#include <linux/pinctrl/consumer.h>
#include <linux/slab.h>
#include <linux/sprintf.h>

#include "dtio.h"

static int dtio_pins_select(struct dtio_device *dtio, struct pinctrl_state *state)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int i;
	int ret;

	ret = pinctrl_select_state(all->pins, state);
	if (ret)
		return ret;
	for (i = 0; i < all->count; i++)
		if (all->rows[i].ops->type == DTIO_RESOURCE_PIN_STATE)
			all->rows[i].on = all->rows[i].pins == state;
	return 0;
}

/* Users do not turn one off: that is done to bring "default" back. */
static int dtio_pins_act(struct dtio_device *dtio, struct dtio_resource *row,
			 enum dtio_resource_action action, u64 *value)
{
	int ret;

	if (!*value)
		return dtio_pins_select(dtio, dtio->resources.default_pins);
	if (!dtio_resource_may_fail(dtio, row))
		return -EAGAIN;
	ret = dtio_pins_select(dtio, row->pins);
	row->failed = ret;
	return ret;
}

/* Whether a node's pin states have a group of pins */
static bool dtio_node_names_pins(struct device_node *np, struct device_node *group)
{
	struct property *property;

	for_each_property_of_node(np, property) {
		struct device_node *named = NULL;
		unsigned int i;

		/* Beside the states there is "pinctrl-names", with no phandles. */
		if (strncmp(property->name, "pinctrl-", strlen("pinctrl-")) ||
		    !strcmp(property->name, "pinctrl-names"))
			continue;
		for (i = 0; named != group; i++) {
			named = of_parse_phandle(np, property->name, i);
			of_node_put(named);
			if (!named)
				break;
		}
		if (named == group)
			return true;
	}
	return false;
}

static struct device_node *dtio_sharer_of_group(struct dtio_device *dtio,
						struct device_node *group)
{
	struct device_node *np;

	for_each_node_with_property(np, "pinctrl-0")
		if (dtio_node_names_pins(np, group) && dtio_sharer_counts(dtio, np))
			break;
	return np;
}

/* A node outside the device that has a group of a state, too, or NULL */
static struct device_node *dtio_sharer_of_pins(struct dtio_device *dtio,
					       struct device_node *np,
					       const char *property)
{
	struct device_node *group, *sharer = NULL;
	unsigned int i;

	for (i = 0; !sharer && (group = of_parse_phandle(np, property, i)); i++) {
		sharer = dtio_sharer_of_group(dtio, group);
		of_node_put(group);
	}
	return sharer;
}

static struct device_node *dtio_pins_holder(struct dtio_device *dtio,
					    struct dtio_resource *row)
{
	const struct dtio_resources *all = &dtio->resources;
	struct device_node *holder;
	unsigned int i;

	holder = dtio_sharer_of_pins(dtio, row->np, row->property);
	for (i = 0; !holder && i < all->count; i++)
		if (all->rows[i].ops == row->ops && all->rows[i].opens_on)
			holder = dtio_sharer_of_pins(dtio, row->np,
						     all->rows[i].property);
	return holder;
}

static const struct dtio_resource_ops dtio_pins_ops = {
	.type = DTIO_RESOURCE_PIN_STATE,
	.touches = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH),
	.costly = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH),
	.act = dtio_pins_act,
	.holder = dtio_pins_holder,
};

/* Finds the state of a row; one that there is, also if it does nothing. */
static int dtio_pins_find(struct dtio_device *dtio, struct dtio_resource *row)
{
	struct dtio_resources *all = &dtio->resources;
	struct pinctrl_state *state = ERR_PTR(-ENOENT);

	if (!IS_ERR_OR_NULL(all->default_pins))
		state = pinctrl_lookup_state(all->pins, row->name);
	if (state == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (IS_ERR(state)) {
		dtio_resource_lacks(row, PTR_ERR(state));
		return 0;
	}
	row->pins = state;
	row->opens_on = state == all->default_pins;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH);
	return 0;
}

static int dtio_pins_add_state(struct dtio_device *dtio, struct device_node *np,
			       unsigned int index)
{
	struct dtio_resource *row;
	char property[24];

	snprintf(property, sizeof(property), "pinctrl-%u", index);
	row = dtio_resource_add(dtio, &dtio_pins_ops, np, property, "pinctrl-names",
				index);
	if (!row)
		return -ENOMEM;
	if (!row->name)
		row->name = kasprintf(GFP_KERNEL, "%u", index);
	return row->name ? dtio_pins_find(dtio, row) : -ENOMEM;
}

static unsigned int dtio_pins_count(struct device_node *np)
{
	unsigned int count = 0;
	char property[24];

	do {
		snprintf(property, sizeof(property), "pinctrl-%u", count);
	} while (of_property_present(np, property) && ++count);
	return count;
}

int dtio_pins_add(struct dtio_device *dtio, struct device_node *np)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int count = dtio_pins_count(np), i;
	struct pinctrl *pins;
	int ret = 0;

	if (!IS_ENABLED(CONFIG_PINCTRL) || !count || np != dtio->vdev.dev->of_node)
		return 0;
	pins = pinctrl_get(dtio->vdev.dev);
	if (pins == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (!IS_ERR(pins)) {
		all->pins = pins;
		all->default_pins = pinctrl_lookup_state(pins, PINCTRL_STATE_DEFAULT);
	}
	for (i = 0; i < count && !ret; i++)
		ret = dtio_pins_add_state(dtio, np, i);
	return ret;
}

/**
 * dtio_pins_release - undo dtio_pins_add()
 * @dtio: the device, closed
 */
void dtio_pins_release(struct dtio_device *dtio)
{
	if (dtio->resources.pins)
		pinctrl_put(dtio->resources.pins);
	dtio->resources.pins = NULL;
}
