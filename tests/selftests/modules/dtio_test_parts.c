// SPDX-License-Identifier: GPL-2.0-only
/*
 * Sets of parts (dtio_test_parts.h): driver, overlay and folder of a module that plays
 * some, and what becomes of a part; reset lines and PHYs. Clocks are in
 * dtio_test_parts_clocks.c, power domains and supplies in dtio_test_parts_power.c.
 */
#include <linux/container_of.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/phy/phy.h>
#include <linux/property.h>
#include <linux/reset-controller.h>

#include "dtio_test_parts.h"

/* Sets */

int dtio_test_set_probe(struct platform_device *pdev)
{
	int (*probe)(struct platform_device *pdev) =
		device_get_match_data(&pdev->dev);

	return probe(pdev);
}
EXPORT_SYMBOL_GPL(dtio_test_set_probe);

struct dtio_test_set *dtio_test_set_of(struct platform_device *pdev)
{
	return container_of(to_platform_driver(pdev->dev.driver), struct dtio_test_set,
			    driver);
}
EXPORT_SYMBOL_GPL(dtio_test_set_of);

struct dentry *dtio_test_set_folder(struct dtio_test_set *set)
{
	set->debugfs = debugfs_create_dir(set->name, NULL);
	return set->debugfs;
}
EXPORT_SYMBOL_GPL(dtio_test_set_folder);

int dtio_test_set_apply(struct dtio_test_set *set)
{
	int ret = of_overlay_fdt_apply(set->begin, set->end - set->begin, &set->overlay,
				       NULL);

	/* One that failed may be there in part. */
	if (ret && set->overlay)
		of_overlay_remove(&set->overlay);
	return ret;
}
EXPORT_SYMBOL_GPL(dtio_test_set_apply);

void dtio_test_set_stop(struct dtio_test_set *set)
{
	of_overlay_remove(&set->overlay);
	platform_driver_unregister(&set->driver);
	debugfs_remove(set->debugfs);
}
EXPORT_SYMBOL_GPL(dtio_test_set_stop);

/* What becomes of a part */

struct dentry *dtio_test_part_show(struct dtio_test_part *part,
				   struct dtio_test_set *set)
{
	struct dentry *folder = debugfs_create_dir(part->name, set->debugfs);

	debugfs_create_u32("on", 0400, folder, &part->on);
	debugfs_create_u32("ons", 0400, folder, &part->ons);
	debugfs_create_u32("offs", 0400, folder, &part->offs);
	debugfs_create_u32("value", 0400, folder, &part->value);
	debugfs_create_u32("fail", 0600, folder, &part->fail);
	return folder;
}
EXPORT_SYMBOL_GPL(dtio_test_part_show);

int dtio_test_part_tell(struct dtio_test_part *part, const char *what,
			const unsigned long *value)
{
	if (!part->set || !part->set->told)
		return 0;
	return part->set->told(part, what, value);
}

int dtio_test_part_try(struct dtio_test_part *part, const char *what,
		       const unsigned long *value)
{
	if (part->fail)
		return -(int)part->fail;
	return dtio_test_part_tell(part, what, value);
}

void dtio_test_part_turn(struct dtio_test_part *part, bool on)
{
	part->on = on;
	if (on)
		part->ons++;
	else
		part->offs++;
}

int dtio_test_part_change(struct dtio_test_part *part, bool on, const char *what)
{
	int ret = dtio_test_part_try(part, what, NULL);

	if (!ret)
		dtio_test_part_turn(part, on);
	return ret;
}
EXPORT_SYMBOL_GPL(dtio_test_part_change);

/* Reset lines */

struct line_controller {
	struct reset_controller_dev rcdev;
	struct dtio_test_line *lines;
};

static struct dtio_test_line *to_line(struct reset_controller_dev *rcdev,
				      unsigned long id)
{
	return &container_of(rcdev, struct line_controller, rcdev)->lines[id];
}

static int line_set(struct reset_controller_dev *rcdev, unsigned long id, bool on)
{
	struct dtio_test_line *line = to_line(rcdev, id);

	if (line->no_hold)
		return -ENOTSUPP;
	return dtio_test_part_change(&line->part, on, on ? "assert" : "deassert");
}

static int line_assert(struct reset_controller_dev *rcdev, unsigned long id)
{
	return line_set(rcdev, id, true);
}

static int line_deassert(struct reset_controller_dev *rcdev, unsigned long id)
{
	return line_set(rcdev, id, false);
}

static int line_reset(struct reset_controller_dev *rcdev, unsigned long id)
{
	struct dtio_test_line *line = to_line(rcdev, id);
	int ret;

	if (!line->pulses)
		return -ENOTSUPP;
	ret = dtio_test_part_change(&line->part, true, "pulse");
	if (!ret)
		dtio_test_part_turn(&line->part, false);
	return ret;
}

static int line_status(struct reset_controller_dev *rcdev, unsigned long id)
{
	return to_line(rcdev, id)->part.on;
}

static const struct reset_control_ops held_ops = {
	.assert = line_assert,
	.deassert = line_deassert,
};

static const struct reset_control_ops pulse_ops = {
	.reset = line_reset,
};

static const struct reset_control_ops mixed_ops = {
	.assert = line_assert,
	.deassert = line_deassert,
	.reset = line_reset,
	.status = line_status,
};

int dtio_test_lines_add(struct platform_device *pdev, struct dtio_test_line *lines,
			unsigned int count)
{
	struct line_controller *controller;
	bool held = false, pulsed = false;
	unsigned int i;

	controller = devm_kzalloc(&pdev->dev, sizeof(*controller), GFP_KERNEL);
	if (!controller)
		return -ENOMEM;
	for (i = 0; i < count; i++) {
		lines[i].part.set = dtio_test_set_of(pdev);
		held |= !lines[i].no_hold;
		pulsed |= lines[i].pulses;
	}
	controller->lines = lines;
	controller->rcdev.owner = pdev->dev.driver->owner;
	controller->rcdev.of_node = pdev->dev.of_node;
	controller->rcdev.nr_resets = count;
	/* A controller has those operations that any of its lines has. */
	controller->rcdev.ops = !pulsed ? &held_ops : held ? &mixed_ops : &pulse_ops;
	return devm_reset_controller_register(&pdev->dev, &controller->rcdev);
}
EXPORT_SYMBOL_GPL(dtio_test_lines_add);

/* PHYs */

struct phy_list {
	const struct phy_ops *ops;
	struct dtio_test_phy *phys;
	unsigned int count;
};

static int phy_set_value(struct phy *phy, bool value)
{
	struct dtio_test_part *part = phy_get_drvdata(phy);

	if (part->fail)
		return -(int)part->fail;
	part->value = value;
	return 0;
}

static int phy_test_init(struct phy *phy)
{
	return phy_set_value(phy, true);
}

static int phy_test_exit(struct phy *phy)
{
	return phy_set_value(phy, false);
}

static int phy_test_on(struct phy *phy)
{
	return dtio_test_part_change(phy_get_drvdata(phy), true, "on");
}

static int phy_test_off(struct phy *phy)
{
	return dtio_test_part_change(phy_get_drvdata(phy), false, "off");
}

static struct phy *phy_get_test(struct device *dev, const struct of_phandle_args *args)
{
	const struct phy_list *list = dev_get_drvdata(dev);
	unsigned int index = args->args_count ? args->args[0] : 0;

	if (index >= list->count)
		return ERR_PTR(-EINVAL);
	return list->phys[index].phy;
}

int dtio_test_phys_add(struct platform_device *pdev, struct dtio_test_phy *phys,
		       unsigned int count)
{
	/* By its owner the module that is used is that of the set. */
	const struct phy_ops ops = {
		.init = phy_test_init,
		.exit = phy_test_exit,
		.power_on = phy_test_on,
		.power_off = phy_test_off,
		.owner = pdev->dev.driver->owner,
	};
	struct phy_list *list;
	unsigned int i;

	list = devm_kzalloc(&pdev->dev, sizeof(*list), GFP_KERNEL);
	if (!list)
		return -ENOMEM;
	list->ops = devm_kmemdup(&pdev->dev, &ops, sizeof(ops), GFP_KERNEL);
	if (!list->ops)
		return -ENOMEM;
	list->phys = phys;
	list->count = count;
	platform_set_drvdata(pdev, list);
	for (i = 0; i < count; i++) {
		struct phy *phy = devm_phy_create(&pdev->dev, NULL, list->ops);

		if (IS_ERR(phy))
			return PTR_ERR(phy);
		phys[i].part.set = dtio_test_set_of(pdev);
		phys[i].phy = phy;
		phy_set_drvdata(phy, &phys[i].part);
	}
	return PTR_ERR_OR_ZERO(__devm_of_phy_provider_register(&pdev->dev, NULL,
							       ops.owner,
							       phy_get_test));
}
EXPORT_SYMBOL_GPL(dtio_test_phys_add);

MODULE_DESCRIPTION("clocks, reset lines, power domains, supplies and PHYs in software");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
