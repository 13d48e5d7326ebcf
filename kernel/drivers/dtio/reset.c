// SPDX-License-Identifier: GPL-2.0-only
/*
 * Bringing a device back to a known state, so that nothing of one owner is left
 * for the next: by the reset lines its node names, else by its own registers if
 * its kind is known, else by taking its power away if it has a power domain to
 * itself. A device with none of these is refused, unless the administrator
 * allows it by name.
 */
#include <linux/delay.h>
#include <linux/device.h>
#include <linux/export.h>
#include <linux/io.h>
#include <linux/iopoll.h>
#include <linux/of.h>
#include <linux/pm_domain.h>
#include <linux/pm_runtime.h>
#include <linux/reset.h>

#include "dtio.h"
#include "trace.h"

/* How long a reset line is held, and how long a register may take to settle. */
#define DTIO_RESET_HOLD_US	20
#define DTIO_RESET_TIMEOUT_US	10000

const char *dtio_reset_name(enum dtio_reset reset)
{
	switch (reset) {
	case DTIO_RESET_NONE:
		return "none";
	case DTIO_RESET_CONTROLLER:
		return "controller";
	case DTIO_RESET_REGISTERS:
		return "registers";
	case DTIO_RESET_POWER:
		return "power";
	case DTIO_RESET_PCI:
		return "pci";
	}
	return "unknown";
}
EXPORT_SYMBOL_GPL(dtio_reset_name);

static int dtio_reset_recipe_check(struct dtio_device *dtio)
{
	const struct dtio_reset_recipe *recipe = dtio->known->reset;
	const struct dtio_reset_step *last = NULL;
	unsigned int i;

	for (i = 0; i < recipe->num_steps; i++)
		if (!last || recipe->steps[i].offset > last->offset)
			last = &recipe->steps[i];

	if (!dtio->regions[0].base ||
	    dtio->regions[0].length < last->offset + last->width)
		return dtio_refuse(dtio->vdev.dev, -EINVAL,
				   "the node's first reg is too small for this kind of device");
	return 0;
}

static int dtio_reset_domain_event(struct notifier_block *notifier,
				   unsigned long event, void *data)
{
	struct dtio_device *dtio = container_of(notifier, struct dtio_device,
						domain_notifier);

	if (event == GENPD_NOTIFY_OFF)
		atomic_inc(&dtio->domain_offs);
	return NOTIFY_OK;
}

static int dtio_reset_none(struct dtio_device *dtio, const char *why)
{
	struct device *dev = dtio->vdev.dev;

	dtio->reset = DTIO_RESET_NONE;
	if (dtio_policy_use(DTIO_POLICY_ALLOW_NO_RESET, dev))
		return 0;

	return dtio_refuse(dev, -EPERM,
			   "it cannot be reset: its node names no reset line, no reset by its registers is known, and %s. To assign it all the same: echo %s > /sys/bus/%s/drivers/%s/allow_no_reset, and bind it again",
			   why, dev_name(dev), dev->bus->name,
			   dev->driver->name);
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

	if (of_property_present(dev->of_node, "resets") || dev->pm_domain ||
	    (dtio->known && dtio->known->reset))
		return 0;
	return dtio_reset_none(dtio, "it has no power domain");
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
	int ret;

	dtio->reset_lines = devm_reset_control_array_get_optional_exclusive(dev);
	if (IS_ERR(dtio->reset_lines)) {
		ret = PTR_ERR(dtio->reset_lines);
		return dtio_refuse(dev, ret,
				   "cannot have its reset lines for itself: %pe",
				   dtio->reset_lines);
	}
	if (dtio->reset_lines) {
		dtio->reset = DTIO_RESET_CONTROLLER;
		return 0;
	}

	if (dtio->known && dtio->known->reset) {
		dtio->reset = DTIO_RESET_REGISTERS;
		return dtio_reset_recipe_check(dtio);
	}

	dtio->domain_notifier.notifier_call = dtio_reset_domain_event;
	if (!dev_pm_genpd_add_notifier(dev, &dtio->domain_notifier)) {
		dtio->reset = DTIO_RESET_POWER;
		return 0;
	}
	return dtio_reset_none(dtio, "it has no power domain");
}

/**
 * dtio_reset_release - undo dtio_reset_init()
 * @dtio: the device
 */
void dtio_reset_release(struct dtio_device *dtio)
{
	if (dtio->reset == DTIO_RESET_POWER)
		dev_pm_genpd_remove_notifier(dtio->vdev.dev);
}

static int dtio_reset_by_lines(struct dtio_device *dtio)
{
	int ret;

	/*
	 * Ends deasserted whatever the state before, as a driver that knows
	 * nothing of reset lines would have found it at boot.
	 */
	ret = reset_control_assert(dtio->reset_lines);
	/* Controllers that only pulse a line cannot hold it. */
	if (ret == -ENOTSUPP)
		return reset_control_reset(dtio->reset_lines);
	if (ret)
		return ret;
	fsleep(DTIO_RESET_HOLD_US);
	return reset_control_deassert(dtio->reset_lines);
}

static int dtio_reset_by_power(struct dtio_device *dtio)
{
	int before = atomic_read(&dtio->domain_offs);
	bool off = pm_runtime_status_suspended(dtio->vdev.dev);
	int ret;

	/* The last reset may not have brought the power back: then this does. */
	ret = dtio_power_cycle(dtio);
	if (ret || off)
		return ret;
	/* It stays on while anything else in it, or below it, is in use. */
	return atomic_read(&dtio->domain_offs) == before ? -EBUSY : 0;
}

static u32 dtio_reset_read(void __iomem *reg, u8 width)
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

static void dtio_reset_write(void __iomem *reg, u8 width, u32 value)
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

static int dtio_reset_by_registers(struct dtio_device *dtio)
{
	const struct dtio_reset_recipe *recipe = dtio->known->reset;
	unsigned int i;
	int ret;
	u32 value;

	for (i = 0; i < recipe->num_steps; i++) {
		const struct dtio_reset_step *step = &recipe->steps[i];
		void __iomem *reg = dtio->regions[0].base + step->offset;

		if (step->op == DTIO_STEP_WRITE) {
			dtio_reset_write(reg, step->width, step->value);
			continue;
		}
		ret = read_poll_timeout(dtio_reset_read, value,
					(value & step->mask) == step->value, 1,
					DTIO_RESET_TIMEOUT_US, false, reg,
					step->width);
		if (ret)
			return ret;
	}
	return 0;
}

/**
 * dtio_reset - reset the device
 * @dtio: the device; powered, its interrupts quiet and its mappings revoked
 *
 * Return: 0 if it has been reset or the administrator allowed that it cannot
 * be, otherwise a negative errno with the failure logged.
 */
int dtio_reset(struct dtio_device *dtio)
{
	int ret = 0;

	lockdep_assert_held(&dtio->lock);

	switch (dtio->reset) {
	case DTIO_RESET_NONE:
		break;
	case DTIO_RESET_CONTROLLER:
		ret = dtio_reset_by_lines(dtio);
		break;
	case DTIO_RESET_REGISTERS:
		ret = dtio_reset_by_registers(dtio);
		break;
	case DTIO_RESET_POWER:
		ret = dtio_reset_by_power(dtio);
		break;
	case DTIO_RESET_PCI:
		/* Of PCI functions, which VFIO resets. */
		ret = -EOPNOTSUPP;
		break;
	}
	trace_dtio_reset(dtio->vdev.dev, ret);
	if (ret)
		dev_err(dtio->vdev.dev, "reset by %s failed: %pe\n",
			dtio_reset_name(dtio->reset), ERR_PTR(ret));
	return ret;
}

/**
 * dtio_reset_try - see whether the device can be reset by its power, on bind
 * @dtio: the device; what powers it has been found
 *
 * Return: 0, or a negative errno with the reason logged.
 */
int dtio_reset_try(struct dtio_device *dtio)
{
	int ret;

	if (dtio->reset != DTIO_RESET_POWER)
		return 0;

	ret = dtio_power_on(dtio);
	if (ret)
		return ret;
	ret = dtio_reset_by_power(dtio);
	dtio_power_off(dtio);
	if (!ret)
		return 0;

	dtio_reset_release(dtio);
	return dtio_reset_none(dtio, "its power domain does not go off");
}
