// SPDX-License-Identifier: GPL-2.0-only
/*
 * Power and clocks: everything the device needs to answer on the bus is held
 * from open to close, so that no access by the user meets a device that does
 * not answer. An access to an unclocked block hangs many buses for good.
 *
 * The order is the one that drivers use: supplies, power domains, interconnect,
 * clocks; and backwards. A single power domain, the default pin state and the
 * rates and parents of "assigned-clocks" are the driver core's work, done before
 * the device is bound. The device's own runtime PM stands for its domains: they
 * are on while it is in use.
 */
#include <linux/clk.h>
#include <linux/device.h>
#include <linux/interconnect.h>
#include <linux/of.h>
#include <linux/pm_domain.h>
#include <linux/pm_runtime.h>
#include <linux/regulator/consumer.h>
#include <linux/slab.h>

#include "dtio.h"

/* The driver core attaches a domain only if there is no more than one. */
static int dtio_power_get_domains(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	int ret;

	if (of_count_phandle_with_args(dev->of_node, "power-domains",
				       "#power-domain-cells") < 2)
		return 0;

	ret = dev_pm_domain_attach_list(dev, NULL, &dtio->power.domains);
	if (ret < 0)
		return dtio_refuse(dev, ret,
				   "cannot get its power domains: %pe",
				   ERR_PTR(ret));
	return 0;
}

static int dtio_power_get_supplies(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	int ret;

	if (!IS_ENABLED(CONFIG_REGULATOR))
		return 0;

	ret = of_regulator_bulk_get_all(dev, dev->of_node, &dtio->power.supplies);
	if (ret < 0)
		return dtio_refuse(dev, ret, "cannot get its supplies: %pe",
				   ERR_PTR(ret));
	dtio->power.num_supplies = ret;
	return 0;
}

static void dtio_power_put_supplies(struct dtio_device *dtio)
{
	regulator_bulk_free(dtio->power.num_supplies, dtio->power.supplies);
	kfree(dtio->power.supplies);
}

static void dtio_power_put_paths(struct dtio_device *dtio)
{
	while (dtio->power.num_paths)
		icc_put(dtio->power.paths[--dtio->power.num_paths]);
	kfree(dtio->power.paths);
}

static int dtio_power_get_paths(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	int count;

	count = of_count_phandle_with_args(dev->of_node, "interconnects",
					   "#interconnect-cells");
	if (count == -ENOENT)
		return 0;
	/* A path is two entries: from and to. */
	if (count < 0 || count % 2)
		return dtio_refuse(dev, count < 0 ? count : -EINVAL,
				   "its interconnects are not pairs of nodes");
	count /= 2;

	dtio->power.paths = kcalloc(count, sizeof(*dtio->power.paths), GFP_KERNEL);
	if (!dtio->power.paths)
		return -ENOMEM;

	while (dtio->power.num_paths < count) {
		struct icc_path *path = of_icc_get_by_index(dev, dtio->power.num_paths);

		if (IS_ERR(path)) {
			dtio_power_put_paths(dtio);
			return dtio_refuse(dev, PTR_ERR(path),
					   "cannot get its interconnect paths: %pe",
					   path);
		}
		dtio->power.paths[dtio->power.num_paths++] = path;
	}
	return 0;
}

/*
 * Only the user knows how much bandwidth the device needs, and VFIO has no ioctl to
 * ask for some. Too little would stall a display or lose packets, too much costs
 * the host power while the device is open: so it gets all there is. INT_MAX is how
 * the interconnect framework says that.
 */
static int dtio_power_grant_bandwidth(struct dtio_device *dtio)
{
	unsigned int i;
	int ret = 0;

	for (i = 0; i < dtio->power.num_paths && !ret; i++)
		ret = icc_set_bw(dtio->power.paths[i], 0, INT_MAX);
	return ret;
}

/* A path that does not take it is no reason to leave the next one as it is. */
static void dtio_power_drop_bandwidth(struct dtio_device *dtio)
{
	unsigned int i;

	for (i = 0; i < dtio->power.num_paths; i++)
		icc_set_bw(dtio->power.paths[i], 0, 0);
}

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

	ret = dtio_power_get_supplies(dtio);
	if (ret)
		return ret;

	ret = dtio_power_get_domains(dtio);
	if (ret)
		goto out_supplies;

	ret = dtio_power_get_paths(dtio);
	if (ret)
		goto out_domains;

	ret = clk_bulk_get_all(dev, &dtio->power.clks);
	if (ret < 0) {
		dtio_refuse(dev, ret, "cannot get its clocks: %pe", ERR_PTR(ret));
		goto out_paths;
	}
	dtio->power.num_clks = ret;

	ret = dtio_rates_init(&dtio->power.rates, dev->of_node);
	if (ret)
		goto out_clks;

	if (!dtio->bus->manages_runtime_pm)
		pm_runtime_enable(dev);
	return 0;

out_clks:
	clk_bulk_put_all(dtio->power.num_clks, dtio->power.clks);
out_paths:
	dtio_power_put_paths(dtio);
out_domains:
	dev_pm_domain_detach_list(dtio->power.domains);
out_supplies:
	dtio_power_put_supplies(dtio);
	return ret;
}

void dtio_power_release(struct dtio_device *dtio)
{
	if (!dtio->bus->manages_runtime_pm)
		pm_runtime_disable(dtio->vdev.dev);
	dtio_rates_release(&dtio->power.rates);
	clk_bulk_put_all(dtio->power.num_clks, dtio->power.clks);
	dtio_power_put_paths(dtio);
	dev_pm_domain_detach_list(dtio->power.domains);
	dtio_power_put_supplies(dtio);
}

/* After a failure runtime PM refuses all calls, until this clears it. */
static void dtio_power_may_try_again(struct dtio_device *dtio)
{
	unsigned int i;

	for (i = 0; dtio->power.domains && i < dtio->power.domains->num_pds; i++)
		pm_runtime_set_suspended(dtio->power.domains->pd_devs[i]);
	pm_runtime_set_suspended(dtio->vdev.dev);
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
	const char *what = "supplies";
	int ret;

	lockdep_assert_held(&dtio->lock);

	ret = regulator_bulk_enable(dtio->power.num_supplies, dtio->power.supplies);
	if (ret)
		goto out;

	what = "power domain";
	ret = pm_runtime_resume_and_get(dev);
	if (ret) {
		dtio_power_may_try_again(dtio);
		goto out_supplies;
	}

	what = "interconnect";
	ret = dtio_power_grant_bandwidth(dtio);
	if (ret)
		goto out_bandwidth;

	what = "clocks";
	ret = clk_bulk_prepare_enable(dtio->power.num_clks, dtio->power.clks);
	if (ret)
		goto out_bandwidth;
	dtio->power.on = true;
	return 0;

out_bandwidth:
	dtio_power_drop_bandwidth(dtio);
	pm_runtime_put_sync(dev);
out_supplies:
	regulator_bulk_disable(dtio->power.num_supplies, dtio->power.supplies);
out:
	/* A process that may open the device can get here as often as it likes. */
	dtio_err_limited(dtio, "cannot be powered: its %s: %pe\n", what,
			 ERR_PTR(ret));
	return ret;
}

static void dtio_power_disable_supplies(struct dtio_device *dtio)
{
	int i;

	for (i = dtio->power.num_supplies; i-- > 0;) {
		struct regulator *supply = dtio->power.supplies[i].consumer;

		if (!dtio_supply_is_off(dtio, supply))
			regulator_disable(supply);
	}
}

/**
 * dtio_power_off - undo dtio_power_on()
 * @dtio: the device
 */
void dtio_power_off(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->lock);

	if (dtio->power.on)
		clk_bulk_disable(dtio->power.num_clks, dtio->power.clks);
	dtio->power.on = false;
	clk_bulk_unprepare(dtio->power.num_clks, dtio->power.clks);
	dtio_power_drop_bandwidth(dtio);
	pm_runtime_put_sync(dtio->vdev.dev);
	dtio_power_disable_supplies(dtio);
}

/**
 * dtio_power_cycle - take the device's power away for a moment
 * @dtio: the device, after dtio_power_on()
 *
 * Whether its domain really goes off depends on the other devices in it; the domain's
 * notifier counts when it does.
 *
 * Return: 0, or a negative errno. If the power did not come back, the device is
 * no longer @powered; everything else that was held still is.
 */
int dtio_power_cycle(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	int ret, err;

	lockdep_assert_held(&dtio->lock);

	dtio_parts_off(dtio);
	if (dtio->power.on)
		clk_bulk_disable(dtio->power.num_clks, dtio->power.clks);
	ret = pm_runtime_put_sync_suspend(dev);
	err = pm_runtime_get_sync(dev);
	if (err < 0)
		dtio_power_may_try_again(dtio);
	else
		err = clk_bulk_enable(dtio->power.num_clks, dtio->power.clks);
	dtio->power.on = err >= 0;
	if (dtio->power.on)
		err = dtio_parts_on(dtio);
	return err < 0 ? err : min(ret, 0);
}
