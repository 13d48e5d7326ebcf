// SPDX-License-Identifier: GPL-2.0-only
/*
 * How a device is brought back to a known state, so that nothing of one user is left
 * for the next: by the reset lines its node names, else by its own registers
 * if its kind is known, else by taking its power away if it has a power domain to
 * itself that is known to cut the power. It is tried on bind, before the first user.
 * A device that cannot be reset is refused, unless the administrator allows it by
 * name.
 */
#include <linux/device.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/of.h>
#include <linux/printk.h>
#include <linux/reset.h>
#include <linux/stdarg.h>

#include "dtio.h"

/* Why of the three ways not even the last one is the device's, by a printf format */
#define DTIO_NO_WAY(_why)						\
	"its node names no reset line, no reset by its registers is known, and " _why

#define DTIO_MIXED_LINES						\
	"some of its reset lines can only be held, others only be given a pulse"

__printf(2, 3)
static int dtio_reset_none(struct dtio_device *dtio, const char *fmt, ...)
{
	struct device *dev = dtio->vdev.dev;
	struct va_format why = { .fmt = fmt };
	va_list args;

	dtio->reset.way = DTIO_RESET_NONE;
	if (dtio_policy_use(DTIO_POLICY_ALLOW_NO_RESET, dev))
		return 0;

	va_start(args, fmt);
	why.va = &args;
	dtio_refuse(dev, -EPERM,
		    "it cannot be reset: %pV. To assign it all the same: echo %s > /sys/bus/%s/drivers/%s/allow_no_reset, and bind it again",
		    &why, dev_name(dev), dev->bus->name, dev->driver->name);
	va_end(args);
	return -EPERM;
}

/**
 * dtio_reset_verdict - refuse a device that has no way to be reset, early
 * @dtio: the device, of which nothing is claimed yet
 *
 * Return: 0 if there may be a way, which dtio_reset_init() and dtio_reset_try() find
 * out, or if none is needed; or -EPERM, refused.
 */
int dtio_reset_verdict(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	const char *why;

	if (of_property_present(dev->of_node, "resets") ||
	    (dtio->known && dtio->known->reset))
		return 0;
	why = dtio_domain_init(&dtio->reset.domain, dev);
	if (why)
		return dtio_reset_none(dtio, DTIO_NO_WAY("%s"), why);
	dtio_domain_release(dev);
	return 0;
}

/* Each by itself, as it is one of the device's resources, too. */
static int dtio_reset_get_lines(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	int count = of_count_phandle_with_args(dev->of_node, "resets", "#reset-cells");

	if (!IS_ENABLED(CONFIG_RESET_CONTROLLER) || count <= 0)
		return 0;
	dtio->reset.lines = devm_kcalloc(dev, count, sizeof(*dtio->reset.lines),
					 GFP_KERNEL);
	if (!dtio->reset.lines)
		return -ENOMEM;
	while (dtio->reset.num_lines < count) {
		struct reset_control *line =
			devm_reset_control_get_exclusive_by_index(dev,
								  dtio->reset.num_lines);

		if (IS_ERR(line))
			return dtio_refuse(dev, PTR_ERR(line),
					   "cannot get exclusive control of its reset lines: %pe",
					   line);
		dtio->reset.lines[dtio->reset.num_lines++] = line;
	}
	return 0;
}

/**
 * dtio_reset_init - find out how the device is reset
 * @dtio: the device; its region table is filled
 *
 * Return: 0, or a negative errno with the reason logged.
 */
int dtio_reset_init(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	const char *why;
	int ret;

	ret = dtio_reset_get_lines(dtio);
	if (ret)
		return ret;
	if (dtio->reset.num_lines) {
		dtio->reset.way = DTIO_RESET_CONTROLLER;
		return 0;
	}

	if (dtio->known && dtio->known->reset) {
		dtio->reset.way = DTIO_RESET_REGISTERS;
		return dtio_recipe_init(dtio);
	}

	why = dtio_domain_init(&dtio->reset.domain, dev);
	if (why)
		return dtio_reset_none(dtio, DTIO_NO_WAY("%s"), why);
	dtio->reset.way = DTIO_RESET_POWER;
	return 0;
}

/**
 * dtio_reset_release - undo dtio_reset_init()
 * @dtio: the device
 */
void dtio_reset_release(struct dtio_device *dtio)
{
	if (dtio->reset.way == DTIO_RESET_POWER)
		dtio_domain_release(dtio->vdev.dev);
}

/* Why the way that was tried failed */
static int dtio_reset_failed(struct dtio_device *dtio, int error)
{
	switch (dtio->reset.way) {
	case DTIO_RESET_CONTROLLER:
		/* An array of lines can only be held, or be given a pulse, as a whole. */
		if (error == -ENOTSUPP)
			return dtio_reset_none(dtio, DTIO_MIXED_LINES);
		return dtio_reset_none(dtio, "by its reset lines that fails: %pe",
				       ERR_PTR(error));
	case DTIO_RESET_POWER:
		dtio_reset_release(dtio);
		if (error == -EBUSY)
			return dtio_reset_none(dtio,
					       DTIO_NO_WAY("its power domain does not go off"));
		return dtio_reset_none(dtio,
				       DTIO_NO_WAY("by its power domain that fails: %pe"),
				       ERR_PTR(error));
	default:
		return dtio_reset_none(dtio, "by its registers that fails: %pe",
				       ERR_PTR(error));
	}
}

/**
 * dtio_reset_try - see whether the device can be reset, on bind
 * @dtio: the device; what powers it has been found
 *
 * The device is powered for this before VFIO owns its DMA. From its first clock to its
 * reset, the device may go on with DMA that an earlier driver left running. A driver
 * of the host may have: then the DMA still goes through the group's default domain and
 * reaches what that driver mapped there. A VFIO user cannot have: a device that was not
 * reset after its user is blocked, and dtio_dma_init() has reset it or refused it.
 *
 * Return: 0, or a negative errno with the reason logged.
 */
int dtio_reset_try(struct dtio_device *dtio)
{
	int ret;

	if (dtio->reset.way == DTIO_RESET_NONE)
		return 0;

	ret = dtio_power_on(dtio);
	if (ret)
		return ret;
	ret = dtio_reset_once(dtio);
	dtio_power_off(dtio);
	return ret ? dtio_reset_failed(dtio, ret) : 0;
}
