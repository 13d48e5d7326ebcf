// SPDX-License-Identifier: GPL-2.0-only
/*
 * The ways to bring a device back to a known state. Which of them is a device's own
 * has been found by reset.c.
 */
#include <linux/delay.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/pm_runtime.h>
#include <linux/reset.h>

#include "dtio.h"
#include "trace.h"

static int dtio_lines_assert(const struct dtio_resetting *reset)
{
	unsigned int i;
	int ret;

	for (i = 0; i < reset->num_lines; i++) {
		ret = reset_control_assert(reset->lines[i]);
		if (!ret)
			continue;
		while (i)
			reset_control_deassert(reset->lines[--i]);
		return ret;
	}
	return 0;
}

/* One that fails is no reason to leave the next one asserted. */
static int dtio_lines_deassert(const struct dtio_resetting *reset)
{
	int ret = 0, err;
	unsigned int i;

	for (i = 0; i < reset->num_lines; i++) {
		err = reset_control_deassert(reset->lines[i]);
		ret = ret ?: err;
	}
	return ret;
}

static int dtio_lines_pulse(const struct dtio_resetting *reset)
{
	unsigned int i;
	int ret = 0;

	for (i = 0; i < reset->num_lines && !ret; i++)
		ret = reset_control_reset(reset->lines[i]);
	return ret;
}

static int dtio_reset_by_lines(struct dtio_device *dtio)
{
	int ret;

	/*
	 * Ends deasserted whatever the state before, as a driver that knows
	 * nothing of reset lines would have found it at boot.
	 */
	ret = dtio->reset.pulses_only ? -ENOTSUPP : dtio_lines_assert(&dtio->reset);
	/* Controllers that only pulse a line cannot hold it. */
	if (ret == -ENOTSUPP) {
		dtio->reset.pulses_only = true;
		return dtio_lines_pulse(&dtio->reset);
	}
	if (ret)
		return ret;
	fsleep(DTIO_RESET_HOLD_US);
	return dtio_lines_deassert(&dtio->reset);
}

static int dtio_reset_by_power(struct dtio_device *dtio)
{
	int before = atomic_read(&dtio->reset.domain.offs);
	bool off = pm_runtime_status_suspended(dtio->vdev.dev);
	int ret;

	/* If the last reset failed to turn the power on again, this does. */
	ret = dtio_power_cycle(dtio);
	if (ret || off)
		return ret;
	/* It stays on while anything else in it, or below it, is in use. */
	return atomic_read(&dtio->reset.domain.offs) == before ? -EBUSY : 0;
}

static int dtio_reset_own(struct dtio_device *dtio)
{
	switch (dtio->reset.way) {
	case DTIO_RESET_NONE:
		return 0;
	case DTIO_RESET_CONTROLLER:
		return dtio_reset_by_lines(dtio);
	case DTIO_RESET_REGISTERS:
		return dtio_recipe_run(dtio);
	case DTIO_RESET_POWER:
		return dtio_reset_by_power(dtio);
	case DTIO_RESET_PCI:
		break;
	}
	/* Of PCI functions, which VFIO resets. */
	return -EOPNOTSUPP;
}

/**
 * dtio_reset_once - reset the device, without a word
 * @dtio: the device; powered, its interrupts quiet and its mappings revoked
 *
 * Return: 0 if it has been reset or has no reset, otherwise a negative errno.
 */
int dtio_reset_once(struct dtio_device *dtio)
{
	int ret;

	lockdep_assert_held(&dtio->lock);

	ret = dtio_reset_own(dtio);
	return ret ?: dtio_part_lines_pulse(dtio);
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
	int ret = dtio_reset_once(dtio);

	trace_dtio_reset(dtio->vdev.dev, ret);
	/* The user can get here as often as it likes. */
	if (ret)
		dtio_err_limited(dtio, "reset by %s failed: %pe\n",
				 dtio_reset_name(dtio->reset.way), ERR_PTR(ret));
	return ret;
}
