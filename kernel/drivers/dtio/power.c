// SPDX-License-Identifier: GPL-2.0-only
/*
 * Power and clocks: everything the device needs to answer on the bus is held
 * from open to close, so that no access by the user meets a device that does
 * not answer. An access to an unclocked block hangs many buses for good.
 *
 * The power domain, the default pin state and the clock rates and parents of
 * "assigned-clocks" are the driver core's work, done before the device is bound.
 */
#include <linux/clk.h>
#include <linux/device.h>
#include <linux/pm_runtime.h>

#include "dtio.h"

/**
 * dtio_power_init - get hold of what powers the device
 * @dtio: the device
 *
 * Return: 0, or a negative errno with the reason logged.
 */
int dtio_power_init(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	int ret;

	ret = clk_bulk_get_all(dev, &dtio->clks);
	if (ret < 0)
		return dev_err_probe(dev, ret, "cannot get its clocks\n");
	dtio->num_clks = ret;

	if (!dtio->bus->manages_runtime_pm)
		pm_runtime_enable(dev);
	return 0;
}

void dtio_power_release(struct dtio_device *dtio)
{
	if (!dtio->bus->manages_runtime_pm)
		pm_runtime_disable(dtio->vdev.dev);
	clk_bulk_put_all(dtio->num_clks, dtio->clks);
}

/**
 * dtio_power_on - make the device answer
 * @dtio: the device
 *
 * Return: 0, or a negative errno with the reason logged and nothing held.
 */
int dtio_power_on(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	int ret;

	ret = pm_runtime_resume_and_get(dev);
	if (ret) {
		dev_err(dev, "cannot be powered: %pe\n", ERR_PTR(ret));
		return ret;
	}

	ret = clk_bulk_prepare_enable(dtio->num_clks, dtio->clks);
	if (ret) {
		dev_err(dev, "its clocks do not start: %pe\n", ERR_PTR(ret));
		pm_runtime_put_sync(dev);
	}
	return ret;
}

void dtio_power_off(struct dtio_device *dtio)
{
	clk_bulk_disable_unprepare(dtio->num_clks, dtio->clks);
	pm_runtime_put_sync(dtio->vdev.dev);
}
