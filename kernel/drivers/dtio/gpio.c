// SPDX-License-Identifier: GPL-2.0-only
/*
 * GPIO lines as resources. Each is requested when the device is bound, as it is, so
 * that no one else can; what it was is noted before the user's first change. Its level
 * is that of the wire; how it is driven (open drain, pulls) is as its node's flags say,
 * as with any consumer. Controllers may sleep: all is done by ioctls.
 *
 * gpiolib does not keep apart a driven line and one whose interrupt is in use: that is
 * done here and in gpio-irq.c.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/gpio/consumer.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/of.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "dtio.h"

static int dtio_gpio_drive(const struct dtio_gpio *gpio, bool high)
{
	/* What turns a level around is turned around once more. */
	return gpiod_direction_output(gpio->desc,
				      high != gpiod_is_active_low(gpio->desc));
}

/* Without knowing what it was, nothing is changed. */
static int dtio_gpio_note(struct dtio_gpio *gpio)
{
	int level = 0, input;

	if (gpio->changed)
		return 0;
	input = gpiod_get_direction(gpio->desc);
	if (!input)
		level = gpiod_get_raw_value_cansleep(gpio->desc);
	if (input < 0 || level < 0)
		return min(input, level);
	gpio->was_driven = !input;
	gpio->was_high = level;
	gpio->changed = true;
	return 0;
}

static int dtio_gpio_act(struct dtio_device *dtio, struct dtio_resource *row,
			 enum dtio_resource_action action, u64 *value)
{
	struct dtio_gpio *gpio = row->gpio;
	int ret;

	switch (action) {
	case DTIO_RESOURCE_SET:
		if (dtio_gpio_irq_is_used(gpio))
			return -EBUSY;
		ret = dtio_gpio_note(gpio);
		return ret ?: dtio_gpio_drive(gpio, *value);
	case DTIO_RESOURCE_INPUT:
		if (*value)
			return -EINVAL;
		ret = dtio_gpio_note(gpio);
		return ret ?: gpiod_direction_input(gpio->desc);
	case DTIO_RESOURCE_TRIGGER:
		return dtio_gpio_irq_choose(dtio, row, *value);
	default:
		return -EPERM;
	}
}

static void dtio_gpio_info(struct dtio_device *dtio, struct dtio_resource *row,
			   struct dtio_resource_info *info)
{
	info->value = gpiod_get_raw_value_cansleep(row->gpio->desc) > 0;
	if (dtio_gpio_is_driven(row->gpio))
		info->state |= DTIO_RESOURCE_OUTPUT;
	if (!info->error && dtio_gpio_irq_is_used(row->gpio) &&
	    !dtio_gpio_irq_is_ours(dtio, row->gpio))
		info->error = EBUSY;
}

static void dtio_gpio_restore(struct dtio_device *dtio, struct dtio_resource *row)
{
	struct dtio_gpio *gpio = row->gpio;
	int ret;

	if (!gpio->changed)
		return;
	if (gpio->was_driven)
		ret = dtio_gpio_drive(gpio, gpio->was_high);
	else
		ret = gpiod_direction_input(gpio->desc);
	if (ret)
		dtio_err_limited(dtio, "%s of %pOF, entry %u, cannot be brought back to what it was: %pe\n",
				 row->property, row->np, row->dt_index, ERR_PTR(ret));
	/* What it was is not forgotten before it is that again. */
	gpio->changed = ret;
}

static struct device_node *dtio_gpio_holder(struct dtio_device *dtio,
					    struct dtio_resource *row)
{
	struct device_node *holder;
	struct of_phandle_args line;

	if (dtio_gpio_parse(row->np, row->property, row->dt_index, &line))
		return NULL;
	holder = dtio_sharer_of_gpio(dtio, &line);
	of_node_put(line.np);
	return holder;
}

static void dtio_gpio_release(struct dtio_resource *row)
{
	struct dtio_gpio *gpio = row->gpio;

	if (!gpio || --gpio->rows)
		return;
	gpiod_put(gpio->desc);
	kfree(gpio);
}

static const struct dtio_resource_ops dtio_gpio_ops = {
	.type = DTIO_RESOURCE_GPIO,
	.touches = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |
		   DTIO_RESOURCE_CAN(DTIO_RESOURCE_INPUT) |
		   DTIO_RESOURCE_CAN(DTIO_RESOURCE_TRIGGER),
	/* Lines are for clocking bits out, too. */
	.costly = DTIO_RESOURCE_CAN(DTIO_RESOURCE_TRIGGER),
	.info = dtio_gpio_info,
	.act = dtio_gpio_act,
	.restore = dtio_gpio_restore,
	.holder = dtio_gpio_holder,
	.release = dtio_gpio_release,
};

/* The line, if an earlier row has it */
static struct dtio_gpio *dtio_gpio_find(struct dtio_device *dtio,
					const struct of_phandle_args *line)
{
	const struct dtio_resources *all = &dtio->resources;
	unsigned int i;

	for (i = 0; i < all->count; i++) {
		const struct dtio_resource *row = &all->rows[i];

		if (row->ops == &dtio_gpio_ops && row->gpio &&
		    dtio_is_same_gpio(row->np, row->property, row->dt_index, line))
			return row->gpio;
	}
	return NULL;
}

static struct dtio_gpio *dtio_gpio_request(struct dtio_device *dtio,
					   struct dtio_resource *row)
{
	struct dtio_gpio *gpio __free(kfree) = kzalloc(sizeof(*gpio), GFP_KERNEL);
	struct gpio_desc *desc;
	int direction;

	if (!gpio)
		return ERR_PTR(-ENOMEM);
	desc = fwnode_gpiod_get_index(of_fwnode_handle(row->np),
				      *row->name ? row->name : NULL, row->dt_index,
				      GPIOD_ASIS, dev_name(dtio->vdev.dev));
	if (IS_ERR(desc))
		return ERR_CAST(desc);
	direction = gpiod_get_direction(desc);
	if (direction < 0) {
		gpiod_put(desc);
		return ERR_PTR(-ENXIO);
	}
	gpio->desc = desc;
	gpio->virq = gpiod_to_irq(desc);
	if (gpio->virq > 0)
		gpio->rests_at = irq_get_trigger_type(gpio->virq);
	return no_free_ptr(gpio);
}

static struct dtio_gpio *dtio_gpio_get(struct dtio_device *dtio,
				       struct dtio_resource *row,
				       const struct of_phandle_args *line)
{
	struct dtio_gpio *gpio = dtio_gpio_find(dtio, line);

	if (gpio)
		return gpio;
	if (!dtio->resources.allow_shared)
		row->holder = dtio_sharer_of_gpio(dtio, line);
	if (row->holder)
		return ERR_PTR(-EBUSY);
	gpio = dtio_gpio_request(dtio, row);
	if (gpio == ERR_PTR(-EBUSY))
		row->user = dtio_gpio_user(line);
	return gpio;
}

/* Fills a row; @line is NULL for a hole. */
static int dtio_gpio_fill(struct dtio_device *dtio, struct dtio_resource *row,
			  const struct of_phandle_args *line)
{
	struct dtio_gpio *gpio = ERR_PTR(-ENOENT);

	if (line)
		gpio = dtio_gpio_get(dtio, row, line);
	if (gpio == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (IS_ERR(gpio)) {
		dtio_resource_lacks(row, PTR_ERR(gpio));
		return 0;
	}
	gpio->rows++;
	row->gpio = gpio;
	row->highest = 1;
	row->step = 1;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |
		       DTIO_RESOURCE_CAN(DTIO_RESOURCE_INPUT);
	if (gpio->virq > 0)
		row->actions |= DTIO_RESOURCE_CAN(DTIO_RESOURCE_TRIGGER);
	return 0;
}

static int dtio_gpio_add(struct dtio_device *dtio, struct device_node *np,
			 const char *property, unsigned int index)
{
	struct of_phandle_args line;
	struct dtio_resource *row;
	int ret = dtio_gpio_parse(np, property, index, &line);
	bool hole = ret;

	/* What a controller in the device has is its user's. */
	if (!hole && dtio_of_belongs(dtio->vdev.dev->of_node, line.np)) {
		of_node_put(line.np);
		return 0;
	}
	row = dtio_resource_add(dtio, &dtio_gpio_ops, np, property, NULL, index);
	if (row)
		row->name = kstrndup(property, dtio_gpio_property(property),
				     GFP_KERNEL);
	if (row && row->name)
		ret = dtio_gpio_fill(dtio, row, hole ? NULL : &line);
	else
		ret = -ENOMEM;
	if (!hole)
		of_node_put(line.np);
	return ret;
}

/* The old "...-gpio" is not looked at where there is a "...-gpios". */
static bool dtio_gpio_is_hidden(struct device_node *np, const char *property)
{
	size_t length = strlen(property);
	struct property *other;

	for_each_property_of_node(np, other)
		if (!strncmp(other->name, property, length) &&
		    !strcmp(other->name + length, "s"))
			return true;
	return false;
}

int dtio_gpios_add(struct dtio_device *dtio, struct device_node *np)
{
	struct property *property;
	unsigned int count, i;
	int ret = 0;

	if (!IS_ENABLED(CONFIG_GPIOLIB))
		return 0;
	for_each_property_of_node(np, property) {
		if (dtio_gpio_property(property->name) < 0 ||
		    dtio_gpio_is_hidden(np, property->name))
			continue;
		count = dtio_gpio_count(np, property->name);
		for (i = 0; i < count && !ret; i++)
			ret = dtio_gpio_add(dtio, np, property->name, i);
		if (ret)
			break;
	}
	return ret;
}
