// SPDX-License-Identifier: GPL-2.0-only
/*
 * Reset by registers: what is done, in which order, to which registers is data of the
 * kind of device (kinds/). Registers of an 8250 are where the device's node says, as
 * their distance and width are the board's and not the kind's
 * (Documentation/devicetree/bindings/serial/8250.yaml of Linux).
 */
#include <linux/delay.h>
#include <linux/device.h>
#include <linux/io.h>
#include <linux/iopoll.h>
#include <linux/minmax.h>
#include <linux/of.h>

#include "dtio.h"

/* How long a register may take to settle */
#define DTIO_RECIPE_TIMEOUT_US	10000

/* The registers of an 8250 are 32 bits wide at most, and as far apart. */
#define DTIO_RECIPE_MAX_SHIFT	4

static u64 dtio_step_offset(const struct dtio_step *step,
			    const struct dtio_recipe_layout *layout)
{
	if (step->width)
		return step->reg;
	return layout->offset + ((u64)step->reg << layout->shift);
}

static u32 dtio_step_width(const struct dtio_step *step,
			   const struct dtio_recipe_layout *layout)
{
	return step->width ?: layout->width;
}

/**
 * dtio_recipe_end - how far into its registers a device's reset goes
 * @recipe: the recipe
 * @layout: where the registers of an 8250 are
 *
 * Return: the first byte of region 0 that no step touches, nor any behind it.
 */
u64 dtio_recipe_end(const struct dtio_recipe *recipe,
		    const struct dtio_recipe_layout *layout)
{
	unsigned int i;
	u64 end = 0;

	for (i = 0; i < recipe->num_steps; i++) {
		const struct dtio_step *step = &recipe->steps[i];

		end = max(end, dtio_step_offset(step, layout) +
			       dtio_step_width(step, layout));
	}
	return end;
}

static bool dtio_recipe_is_of_8250(const struct dtio_recipe *recipe)
{
	unsigned int i;

	for (i = 0; i < recipe->num_steps; i++)
		if (!recipe->steps[i].width)
			return true;
	return false;
}

/* As of_platform_serial_setup() reads them in drivers/tty/serial/8250/8250_of.c */
static int dtio_recipe_read_layout(struct device *dev,
				   struct dtio_recipe_layout *layout)
{
	struct device_node *np = dev->of_node;

	*layout = (struct dtio_recipe_layout) { .width = 1 };
	of_property_read_u32(np, "reg-offset", &layout->offset);
	of_property_read_u32(np, "reg-shift", &layout->shift);
	of_property_read_u32(np, "reg-io-width", &layout->width);

	if (layout->shift > DTIO_RECIPE_MAX_SHIFT ||
	    (layout->width != 1 && layout->width != 2 && layout->width != 4))
		return dtio_refuse(dev, -EINVAL,
				   "registers that are %u bytes wide and %u bits apart (reg-io-width, reg-shift) are none of an 8250's",
				   layout->width, layout->shift);
	if (of_device_is_big_endian(np))
		return dtio_refuse(dev, -EINVAL,
				   "its registers are big-endian, and the reset that is known of its kind is not");
	return 0;
}

/**
 * dtio_recipe_init - see that a device has the registers that reset its kind
 * @dtio: the device; its region table is filled, and its kind has a recipe
 *
 * Return: 0, or -EINVAL, refused.
 */
int dtio_recipe_init(struct dtio_device *dtio)
{
	const struct dtio_recipe *recipe = dtio->known->reset;
	struct device *dev = dtio->vdev.dev;
	int ret;

	if (dtio_recipe_is_of_8250(recipe)) {
		ret = dtio_recipe_read_layout(dev, &dtio->reset.layout);
		if (ret)
			return ret;
	}
	if (!dtio->regions[0].base ||
	    dtio->regions[0].length < dtio_recipe_end(recipe, &dtio->reset.layout))
		return dtio_refuse(dev, -EINVAL,
				   "the node's first reg is too small for this kind of device");
	if (!recipe->tried)
		dtio_note(dev,
			  "its reset by registers does what the driver of its kind does in Linux; it has not been tried on such a device");
	return 0;
}

static u32 dtio_recipe_read(void __iomem *reg, u32 width)
{
	switch (width) {
	case 1:
		return ioread8(reg);
	case 2:
		return ioread16(reg);
	default:
		return ioread32(reg);
	}
}

static void dtio_recipe_write(void __iomem *reg, u32 width, u32 value)
{
	switch (width) {
	case 1:
		iowrite8(value, reg);
		break;
	case 2:
		iowrite16(value, reg);
		break;
	default:
		iowrite32(value, reg);
		break;
	}
}

static int dtio_recipe_step(void __iomem *reg, u32 width,
			    const struct dtio_step *step)
{
	u32 value;

	switch (step->op) {
	case DTIO_STEP_WRITE:
		dtio_recipe_write(reg, width, step->value);
		return 0;
	case DTIO_STEP_CHANGE:
		value = dtio_recipe_read(reg, width);
		dtio_recipe_write(reg, width,
				  (value & ~step->mask) | step->value);
		return 0;
	case DTIO_STEP_READ:
		dtio_recipe_read(reg, width);
		return 0;
	case DTIO_STEP_PAUSE:
		fsleep(step->value);
		return 0;
	default:
		return read_poll_timeout(dtio_recipe_read, value,
					 (value & step->mask) == step->value, 1,
					 DTIO_RECIPE_TIMEOUT_US, false, reg,
					 width);
	}
}

/**
 * dtio_recipe_run - reset a device by its registers
 * @dtio: the device; powered, and dtio_recipe_init() has found its registers
 *
 * Return: 0, or -ETIMEDOUT if a register has not settled in 10 ms.
 */
int dtio_recipe_run(struct dtio_device *dtio)
{
	const struct dtio_recipe *recipe = dtio->known->reset;
	const struct dtio_recipe_layout *layout = &dtio->reset.layout;
	unsigned int i;
	int ret;

	for (i = 0; i < recipe->num_steps; i++) {
		const struct dtio_step *step = &recipe->steps[i];

		ret = dtio_recipe_step(dtio->regions[0].base +
				       dtio_step_offset(step, layout),
				       dtio_step_width(step, layout), step);
		if (ret)
			return ret;
	}
	return 0;
}
