// SPDX-License-Identifier: GPL-2.0-only
/*
 * PHYs as resources. A driver of the device initializes its PHY and turns it on; a
 * user that cannot ask for that needs it, too. So those of the device's own node, and of
 * one below that has registers of its own, are initialized and on when it is opened.
 * Those of other nodes below are left alone until the user asks.
 */
#include <linux/err.h>
#include <linux/of.h>
#include <linux/phy/phy.h>

#include "dtio.h"

static int dtio_phy_on(struct phy *phy)
{
	int ret = phy_init(phy);

	if (ret)
		return ret;
	ret = phy_power_on(phy);
	if (ret)
		phy_exit(phy);
	return ret;
}

static int dtio_phy_off(struct phy *phy)
{
	int ret = phy_power_off(phy);
	int err = phy_exit(phy);

	return ret ?: err;
}

static int dtio_phy_act(struct dtio_device *dtio, struct dtio_resource *row,
			enum dtio_resource_action action, u64 *value)
{
	return *value ? dtio_phy_on(row->phy) : dtio_phy_off(row->phy);
}

static int dtio_phy_open(struct dtio_device *dtio, struct dtio_resource *row)
{
	return row->opens_on ? dtio_phy_on(row->phy) : 0;
}

static void dtio_phy_close(struct dtio_device *dtio, struct dtio_resource *row)
{
	/* It is off if it could not be turned on again. */
	if (row->opens_on && row->on)
		dtio_phy_off(row->phy);
	row->on = row->opens_on;
}

static const struct dtio_resource_ops dtio_phy_ops = {
	.type = DTIO_RESOURCE_PHY,
	.act = dtio_phy_act,
	.open = dtio_phy_open,
	.close = dtio_phy_close,
};

static int dtio_phy_add(struct dtio_device *dtio, struct device_node *np, int index)
{
	struct dtio_resource *row;
	struct phy *phy;

	row = dtio_resource_add(dtio, &dtio_phy_ops, np, "phys", "phy-names", index);
	if (!row)
		return -ENOMEM;
	/* Put when the device is unbound. */
	phy = devm_of_phy_get_by_index(dtio->vdev.dev, np, index);
	if (phy == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (IS_ERR(phy)) {
		dtio_resource_lacks(row, PTR_ERR(phy));
		return 0;
	}
	row->phy = phy;
	row->opens_on = row->needed;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH);
	return 0;
}

int dtio_phys_add(struct dtio_device *dtio, struct device_node *np)
{
	int count = of_count_phandle_with_args(np, "phys", "#phy-cells");
	int ret = 0;
	int i;

	for (i = 0; i < count && !ret; i++)
		ret = dtio_phy_add(dtio, np, i);
	return ret;
}
