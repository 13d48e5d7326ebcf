// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a driver operates, in software: clocks that depend on one another, reset lines,
 * power domains with levels, supplies with voltages, PHYs. Each keeps its state for
 * tests to look at. Loading the module adds them to the device tree, with a device that
 * has some and a node that has others (dtio_test_resource.dtso).
 *
 *   /sys/kernel/debug/dtio-test-resource/CLOCK/rate	in Hz; written, it is set
 *							as by another consumer
 *   .../CLOCK/sets		how often its rate has been set at the provider
 *   .../CLOCK/parent		the number of the parent that it is made from
 *   .../CLOCK/on, .../LINE/on, .../DOMAIN/on, .../SUPPLY/on, .../PHY/on
 *				1 while it is on, or asserted
 *   .../LINE/ons		how often it has been asserted
 *   .../DOMAIN/value		its performance level
 *   .../SUPPLY/value		the number of its voltage
 *   .../PHY/value		1 while it is initialized
 *   .../ANY/fail		an errno: what brings it to another state fails with
 *				it
 */
#include <linux/clk-provider.h>
#include <linux/clk.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/phy/phy.h>
#include <linux/platform_device.h>
#include <linux/pm_domain.h>
#include <linux/property.h>
#include <linux/regulator/driver.h>
#include <linux/regulator/of_regulator.h>
#include <linux/reset-controller.h>

/* dtio_test_resource.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_resource_begin[], __dtbo_dtio_test_resource_end[];

/**
 * struct thing - something with a state
 * @name: its folder in debugfs
 * @on: whether it is on, asserted, initialized
 * @ons: how often it has been turned on
 * @value: its level, the number of its voltage, whether it is initialized
 * @fail: the errno that bringing it to another state fails with, or 0
 */
struct thing {
	const char *name;
	u32 on;
	u32 ons;
	u32 value;
	u32 fail;
};

static struct dentry *debugfs;

static struct dentry *thing_add(struct thing *thing)
{
	struct dentry *folder = debugfs_create_dir(thing->name, debugfs);

	debugfs_create_u32("on", 0400, folder, &thing->on);
	debugfs_create_u32("ons", 0400, folder, &thing->ons);
	debugfs_create_u32("value", 0400, folder, &thing->value);
	debugfs_create_u32("fail", 0600, folder, &thing->fail);
	return folder;
}

static int thing_set(struct thing *thing, bool on)
{
	if (thing->fail)
		return -(int)thing->fail;
	thing->on = on;
	thing->ons += on;
	return 0;
}

/* Clocks */

#define LOWEST_RATE	1000000
#define HIGHEST_RATE	100000000

static struct clock {
	struct thing thing;
	struct clk_hw hw;
	unsigned long rate;	/* of one without a parent */
	bool fixed;
	u8 parent;
	u32 sets;
	const char *parents[2];
} clocks[] = {
	{ .thing.name = "pll", .rate = 8000000 },
	{ .thing.name = "a", .parents = { "pll" } },
	{ .thing.name = "other", .parents = { "pll" } },
	{ .thing.name = "b", .rate = 3000000 },
	{ .thing.name = "slow", .rate = 10000000, .fixed = true },
	{ .thing.name = "fast", .rate = 20000000, .fixed = true },
	{ .thing.name = "mux", .parents = { "slow", "fast" } },
	{ .thing.name = "part", .rate = 4000000 },
	{ .thing.name = "pll2", .rate = 6000000 },
	{ .thing.name = "x", .parents = { "pll2" } },
	{ .thing.name = "y", .parents = { "pll2" } },
	{ .thing.name = "smux", .parents = { "slow", "fast" } },
	{ .thing.name = "smux-child", .parents = { "smux" } },
	{ .thing.name = "plain-first", .rate = 5000000 },
	{ .thing.name = "plain-second", .rate = 5000000 },
	{ .thing.name = "plain-third", .rate = 5000000 },
	{ .thing.name = "plain-fourth", .rate = 5000000 },
};

static struct clock *to_clock(struct clk_hw *hw)
{
	return container_of(hw, struct clock, hw);
}

static int clock_enable(struct clk_hw *hw)
{
	return thing_set(&to_clock(hw)->thing, true);
}

static void clock_disable(struct clk_hw *hw)
{
	to_clock(hw)->thing.on = 0;
}

static unsigned long clock_recalc_rate(struct clk_hw *hw, unsigned long parent)
{
	struct clock *clock = to_clock(hw);

	return clock->parents[0] ? parent : clock->rate;
}

static int clock_determine_rate(struct clk_hw *hw, struct clk_rate_request *req)
{
	struct clock *clock = to_clock(hw);

	if (clock->fixed)
		req->rate = clock->rate;
	else
		req->rate = clamp(req->rate, (unsigned long)LOWEST_RATE,
				  (unsigned long)HIGHEST_RATE);
	return 0;
}

static int clock_set_rate(struct clk_hw *hw, unsigned long rate,
			  unsigned long parent)
{
	struct clock *clock = to_clock(hw);

	clock->rate = rate;
	clock->sets++;
	return 0;
}

static u8 clock_get_parent(struct clk_hw *hw)
{
	return to_clock(hw)->parent;
}

static int clock_set_parent(struct clk_hw *hw, u8 index)
{
	struct clock *clock = to_clock(hw);

	if (clock->thing.fail)
		return -(int)clock->thing.fail;
	clock->parent = index;
	return 0;
}

static const struct clk_ops root_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.recalc_rate = clock_recalc_rate,
	.determine_rate = clock_determine_rate,
	.set_rate = clock_set_rate,
};

static const struct clk_ops gate_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.recalc_rate = clock_recalc_rate,
};

static const struct clk_ops mux_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.recalc_rate = clock_recalc_rate,
	.determine_rate = clk_hw_determine_rate_no_reparent,
	.get_parent = clock_get_parent,
	.set_parent = clock_set_parent,
};

/* The clock of the provider's own; any other would keep the module loaded. */
static int rate_get(void *data, u64 *rate)
{
	*rate = clk_get_rate(((struct clock *)data)->hw.clk);
	return 0;
}

static int rate_set(void *data, u64 rate)
{
	return clk_set_rate(((struct clock *)data)->hw.clk, rate);
}
DEFINE_DEBUGFS_ATTRIBUTE(rate_fops, rate_get, rate_set, "%llu\n");

static struct clk_hw *clock_get(struct of_phandle_args *args, void *unused)
{
	if (args->args[0] >= ARRAY_SIZE(clocks))
		return ERR_PTR(-EINVAL);
	return &clocks[args->args[0]].hw;
}

static int clocks_probe(struct platform_device *pdev)
{
	unsigned int i;
	int ret;

	for (i = 0; i < ARRAY_SIZE(clocks); i++) {
		struct clock *clock = &clocks[i];
		struct clk_init_data init = {
			.name = clock->thing.name,
			.ops = &root_ops,
			.parent_names = clock->parents,
		};

		while (init.num_parents < ARRAY_SIZE(clock->parents) &&
		       clock->parents[init.num_parents])
			init.num_parents++;
		if (init.num_parents == 1)
			init.ops = &gate_ops;
		if (init.num_parents == 1)
			init.flags |= CLK_SET_RATE_PARENT;
		if (init.num_parents == 2)
			init.ops = &mux_ops;
		clock->hw.init = &init;
		ret = devm_clk_hw_register(&pdev->dev, &clock->hw);
		if (ret)
			return ret;
	}
	return devm_of_clk_add_hw_provider(&pdev->dev, clock_get, NULL);
}

/* Reset lines */

static struct thing lines[] = {
	{ .name = "line-core" },
	{ .name = "line-bus" },
	{ .name = "line-shared" },
	{ .name = "line-part" },
	{ .name = "line-plain-first" },
	{ .name = "line-plain-second" },
};

static int line_assert(struct reset_controller_dev *rcdev, unsigned long id)
{
	return thing_set(&lines[id], true);
}

static int line_deassert(struct reset_controller_dev *rcdev, unsigned long id)
{
	return thing_set(&lines[id], false);
}

static const struct reset_control_ops line_ops = {
	.assert = line_assert,
	.deassert = line_deassert,
};

static int lines_probe(struct platform_device *pdev)
{
	struct reset_controller_dev *rcdev;

	rcdev = devm_kzalloc(&pdev->dev, sizeof(*rcdev), GFP_KERNEL);
	if (!rcdev)
		return -ENOMEM;
	rcdev->owner = THIS_MODULE;
	rcdev->of_node = pdev->dev.of_node;
	rcdev->nr_resets = ARRAY_SIZE(lines);
	rcdev->ops = &line_ops;
	return devm_reset_controller_register(&pdev->dev, rcdev);
}

/* Power domains */

static struct domain {
	struct thing thing;
	struct generic_pm_domain genpd;
} domains[] = {
	{ .thing.name = "domain-first" },
	{ .thing.name = "domain-second" },
	{ .thing.name = "domain-part" },
	{ .thing.name = "domain-plain" },
};

static struct generic_pm_domain *genpds[ARRAY_SIZE(domains)];
static struct genpd_onecell_data genpd_data = {
	.domains = genpds,
	.num_domains = ARRAY_SIZE(domains),
};

static int domain_on(struct generic_pm_domain *genpd)
{
	return thing_set(&container_of(genpd, struct domain, genpd)->thing, true);
}

static int domain_off(struct generic_pm_domain *genpd)
{
	container_of(genpd, struct domain, genpd)->thing.on = 0;
	return 0;
}

static int domain_set_level(struct generic_pm_domain *genpd, unsigned int level)
{
	struct thing *thing = &container_of(genpd, struct domain, genpd)->thing;

	if (thing->fail)
		return -(int)thing->fail;
	thing->value = level;
	return 0;
}

static void domain_remove(void *genpd)
{
	WARN_ON(pm_genpd_remove(genpd));
}

static void domains_remove(void *np)
{
	of_genpd_del_provider(np);
}

static int domains_probe(struct platform_device *pdev)
{
	struct device_node *np = pdev->dev.of_node;
	unsigned int i;
	int ret;

	for (i = 0; i < ARRAY_SIZE(domains); i++) {
		struct generic_pm_domain *genpd = &domains[i].genpd;

		genpd->name = domains[i].thing.name;
		genpd->power_on = domain_on;
		genpd->power_off = domain_off;
		genpd->set_performance_state = domain_set_level;
		/* Levels are numbers of its own, and not of a table. */
		genpd->flags = GENPD_FLAG_OPP_TABLE_FW;
		ret = pm_genpd_init(genpd, NULL, true);
		if (!ret)
			ret = devm_add_action_or_reset(&pdev->dev, domain_remove,
						       genpd);
		if (ret)
			return ret;
		genpds[i] = genpd;
	}
	ret = of_genpd_add_provider_onecell(np, &genpd_data);
	return ret ?: devm_add_action_or_reset(&pdev->dev, domains_remove, np);
}

/* Supplies */

static struct thing supplies[] = {
	{ .name = "supply-core" },
	{ .name = "supply-card" },
	{ .name = "supply-shared" },
	{ .name = "supply-part" },
};

static const unsigned int voltages[] = { 1200000, 1800000, 2500000, 3300000 };

static int supply_enable(struct regulator_dev *rdev)
{
	return thing_set(rdev_get_drvdata(rdev), true);
}

static int supply_disable(struct regulator_dev *rdev)
{
	return thing_set(rdev_get_drvdata(rdev), false);
}

static int supply_is_enabled(struct regulator_dev *rdev)
{
	return ((struct thing *)rdev_get_drvdata(rdev))->on;
}

static int supply_get_selector(struct regulator_dev *rdev)
{
	return ((struct thing *)rdev_get_drvdata(rdev))->value;
}

static int supply_set_selector(struct regulator_dev *rdev, unsigned int selector)
{
	struct thing *thing = rdev_get_drvdata(rdev);

	if (thing->fail)
		return -(int)thing->fail;
	thing->value = selector;
	return 0;
}

static const struct regulator_ops supply_ops = {
	.enable = supply_enable,
	.disable = supply_disable,
	.is_enabled = supply_is_enabled,
	.list_voltage = regulator_list_voltage_table,
	.map_voltage = regulator_map_voltage_ascend,
	.get_voltage_sel = supply_get_selector,
	.set_voltage_sel = supply_set_selector,
};

static const struct regulator_desc supply_desc = {
	.name = "dtio-test-resource",
	.type = REGULATOR_VOLTAGE,
	.owner = THIS_MODULE,
	.ops = &supply_ops,
	.volt_table = voltages,
	.n_voltages = ARRAY_SIZE(voltages),
};

static int supply_probe(struct platform_device *pdev)
{
	struct device_node *np = pdev->dev.of_node;
	struct regulator_config config = { .dev = &pdev->dev, .of_node = np };
	u32 index;

	if (of_property_read_u32(np, "dtio-test,index", &index) ||
	    index >= ARRAY_SIZE(supplies))
		return -EINVAL;
	config.driver_data = &supplies[index];
	config.init_data = of_get_regulator_init_data(&pdev->dev, np, &supply_desc);
	return PTR_ERR_OR_ZERO(devm_regulator_register(&pdev->dev, &supply_desc,
						       &config));
}

/* PHYs */

static struct thing phys[] = {
	{ .name = "phy-own" },
	{ .name = "phy-part" },
};

static struct phy *phy_devices[ARRAY_SIZE(phys)];

static int phy_set_value(struct phy *phy, bool value)
{
	struct thing *thing = phy_get_drvdata(phy);

	if (thing->fail)
		return -(int)thing->fail;
	thing->value = value;
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
	return thing_set(phy_get_drvdata(phy), true);
}

static int phy_test_off(struct phy *phy)
{
	return thing_set(phy_get_drvdata(phy), false);
}

static const struct phy_ops phy_ops = {
	.init = phy_test_init,
	.exit = phy_test_exit,
	.power_on = phy_test_on,
	.power_off = phy_test_off,
	.owner = THIS_MODULE,
};

static struct phy *phy_get_test(struct device *dev,
				const struct of_phandle_args *args)
{
	if (args->args[0] >= ARRAY_SIZE(phys))
		return ERR_PTR(-EINVAL);
	return phy_devices[args->args[0]];
}

static int phys_probe(struct platform_device *pdev)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(phys); i++) {
		struct phy *phy = devm_phy_create(&pdev->dev, NULL, &phy_ops);

		if (IS_ERR(phy))
			return PTR_ERR(phy);
		phy_set_drvdata(phy, &phys[i]);
		phy_devices[i] = phy;
	}
	return PTR_ERR_OR_ZERO(devm_of_phy_provider_register(&pdev->dev,
							     phy_get_test));
}

static int resource_probe(struct platform_device *pdev)
{
	int (*probe)(struct platform_device *pdev) =
		device_get_match_data(&pdev->dev);

	return probe(pdev);
}

static const struct of_device_id resource_table[] = {
	{ .compatible = "dtio-test,resource-clocks", .data = clocks_probe },
	{ .compatible = "dtio-test,resource-lines", .data = lines_probe },
	{ .compatible = "dtio-test,resource-domains", .data = domains_probe },
	{ .compatible = "dtio-test,resource-supply", .data = supply_probe },
	{ .compatible = "dtio-test,resource-phys", .data = phys_probe },
	{ }
};

static struct platform_driver resource_driver = {
	.probe = resource_probe,
	.driver = {
		.name = "dtio-test-resource",
		.of_match_table = resource_table,
		.suppress_bind_attrs = true,
	},
};

static int overlay;

static void things_add(void)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(clocks); i++) {
		struct dentry *folder = thing_add(&clocks[i].thing);

		debugfs_create_file("rate", 0600, folder, &clocks[i], &rate_fops);
		debugfs_create_u32("sets", 0400, folder, &clocks[i].sets);
		debugfs_create_u8("parent", 0400, folder, &clocks[i].parent);
	}
	for (i = 0; i < ARRAY_SIZE(lines); i++)
		thing_add(&lines[i]);
	for (i = 0; i < ARRAY_SIZE(domains); i++)
		thing_add(&domains[i].thing);
	for (i = 0; i < ARRAY_SIZE(supplies); i++) {
		thing_add(&supplies[i]);
		supplies[i].value = ARRAY_SIZE(voltages) - 1;
	}
	for (i = 0; i < ARRAY_SIZE(phys); i++)
		thing_add(&phys[i]);
}

static int __init resource_init(void)
{
	int ret;

	debugfs = debugfs_create_dir("dtio-test-resource", NULL);
	things_add();
	ret = platform_driver_register(&resource_driver);
	if (ret)
		goto out_debugfs;
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_resource_begin,
				   __dtbo_dtio_test_resource_end -
				   __dtbo_dtio_test_resource_begin,
				   &overlay, NULL);
	if (ret)
		goto out_driver;
	return 0;

out_driver:
	platform_driver_unregister(&resource_driver);
out_debugfs:
	debugfs_remove(debugfs);
	return ret;
}
module_init(resource_init);

static void __exit resource_exit(void)
{
	of_overlay_remove(&overlay);
	platform_driver_unregister(&resource_driver);
	debugfs_remove(debugfs);
}
module_exit(resource_exit);

MODULE_DESCRIPTION("what drivers operate, for dtio's tests of resources");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
