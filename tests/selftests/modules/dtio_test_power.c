// SPDX-License-Identifier: GPL-2.0-only
/*
 * What powers and resets a device, in software: power domains, clocks, a supply, the
 * ports of an interconnect, a reset line and one that can only be given a pulse. Each
 * of these parts counts what is done to it, and can be made to fail. Loading the module
 * adds them, and devices that use them, to the device tree (dtio_test_power.dtso).
 *
 *   /sys/kernel/debug/dtio-test-power/PART/on	1 while it is on, asserted, or
 *						granted bandwidth
 *   /sys/kernel/debug/dtio-test-power/PART/offs	how often it has gone off
 *   /sys/kernel/debug/dtio-test-power/PART/fail	an errno: turning it on, or
 *						asserting it, fails with that;
 *						of a port any change does
 *   /sys/kernel/debug/dtio-test-power/PORT/peak	the peak bandwidth that a port
 *						is granted, in kB/s
 *   /sys/kernel/debug/dtio-test-power/CLOCK/rate	its rate in Hz, as another
 *						consumer sees and sets it
 *   /sys/kernel/debug/dtio-test-power/sibling	write 1 to keep the domain "own"
 *						on, 0 to let it go
 */
#include <linux/amba/bus.h>
#include <linux/bug.h>
#include <linux/clk.h>
#include <linux/clk-provider.h>
#include <linux/container_of.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/interconnect-provider.h>
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/pm_domain.h>
#include <linux/pm_runtime.h>
#include <linux/property.h>
#include <linux/regulator/driver.h>
#include <linux/regulator/of_regulator.h>
#include <linux/reset-controller.h>

/* dtio_test_power.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_power_begin[], __dtbo_dtio_test_power_end[];

/**
 * struct part - something that can be on or off
 * @name: its folder in debugfs
 * @on: whether it is on
 * @offs: how often it has gone off
 * @fail: the errno that turning it on fails with, or 0
 */
struct part {
	const char *name;
	u32 on;
	u32 offs;
	u32 fail;
};

static struct domain {
	struct part part;
	struct generic_pm_domain genpd;
} domains[] = {
	{ .part.name = "first" },
	{ .part.name = "second" },
	{ .part.name = "third" },
	{ .part.name = "own" },
	{ .part.name = "nominal" },
	{ .part.name = "amba" },
	{ .part.name = "retaining" },
};

/* A domain without callbacks: on and off in name only */
#define NOMINAL		4
/* The domains from here on belong to the second provider. */
#define RETAINING	6

/* Clocks of any rate; @source is the clock that one is made from, if it has one */
static struct clock {
	struct part part;
	struct clk_hw hw;
	unsigned long rate;
	const char *source;
} clocks[] = {
	{ .part.name = "bus-clock", .rate = 1000000 },
	{ .part.name = "core-clock", .rate = 2000000 },
	{ .part.name = "own-clock", .rate = 3000000 },
	{ .part.name = "part-clock", .rate = 4000000 },
	{ .part.name = "amba-clock", .rate = 5000000 },
	/* As placeholders are registered */
	{ .part.name = "idle-clock" },
	{ .part.name = "orphan-clock", .rate = 6000000, .source = "dtio-test-absent" },
};

/* The ports of the interconnect, each at one end of a path. */
static struct port {
	struct part part;
	u32 peak;
} ports[] = {
	{ .part.name = "read-port" },
	{ .part.name = "write-port" },
};

static struct part supply = { .name = "supply" };
static struct part line = { .name = "line" };
static struct part pulse = { .name = "pulse" };

static struct dentry *debugfs;

static struct dentry *part_add(struct part *part)
{
	struct dentry *folder = debugfs_create_dir(part->name, debugfs);

	debugfs_create_u32("on", 0400, folder, &part->on);
	debugfs_create_u32("offs", 0400, folder, &part->offs);
	debugfs_create_u32("fail", 0600, folder, &part->fail);
	return folder;
}

static int part_on(struct part *part)
{
	if (part->fail)
		return -(int)part->fail;
	part->on = 1;
	return 0;
}

static void part_off(struct part *part)
{
	part->on = 0;
	part->offs++;
}

/* Power domains */

static int domain_on(struct generic_pm_domain *genpd)
{
	return part_on(&container_of(genpd, struct domain, genpd)->part);
}

static int domain_off(struct generic_pm_domain *genpd)
{
	part_off(&container_of(genpd, struct domain, genpd)->part);
	return 0;
}

static struct generic_pm_domain *genpds[RETAINING];
static struct genpd_onecell_data genpd_data = {
	.domains = genpds,
	.num_domains = ARRAY_SIZE(genpds),
};

static void domain_remove(void *genpd)
{
	/* Another device in the domain is still on. */
	WARN_ON(pm_genpd_remove(genpd));
}

static void domains_remove(void *np)
{
	of_genpd_del_provider(np);
}

static int domain_add(struct platform_device *pdev, unsigned int index)
{
	struct generic_pm_domain *genpd = &domains[index].genpd;
	int ret;

	genpd->name = domains[index].part.name;
	if (index != NOMINAL) {
		genpd->power_on = domain_on;
		genpd->power_off = domain_off;
	}
	ret = pm_genpd_init(genpd, NULL, true);
	if (ret)
		return ret;
	return devm_add_action_or_reset(&pdev->dev, domain_remove, genpd);
}

static int domains_probe(struct platform_device *pdev)
{
	struct device_node *np = pdev->dev.of_node;
	unsigned int i;
	int ret;

	for (i = 0; i < RETAINING; i++) {
		ret = domain_add(pdev, i);
		if (ret)
			return ret;
		genpds[i] = &domains[i].genpd;
	}
	ret = of_genpd_add_provider_onecell(np, &genpd_data);
	if (ret)
		return ret;
	return devm_add_action_or_reset(&pdev->dev, domains_remove, np);
}

static int retaining_probe(struct platform_device *pdev)
{
	struct device_node *np = pdev->dev.of_node;
	int ret;

	ret = domain_add(pdev, RETAINING);
	if (ret)
		return ret;
	ret = of_genpd_add_provider_simple(np, &domains[RETAINING].genpd);
	if (ret)
		return ret;
	return devm_add_action_or_reset(&pdev->dev, domains_remove, np);
}

/* Clocks */

static int clock_enable(struct clk_hw *hw)
{
	return part_on(&container_of(hw, struct clock, hw)->part);
}

static void clock_disable(struct clk_hw *hw)
{
	part_off(&container_of(hw, struct clock, hw)->part);
}

static unsigned long clock_recalc_rate(struct clk_hw *hw, unsigned long parent)
{
	return container_of(hw, struct clock, hw)->rate;
}

static int clock_determine_rate(struct clk_hw *hw, struct clk_rate_request *req)
{
	return 0;
}

static int clock_set_rate(struct clk_hw *hw, unsigned long rate,
			  unsigned long parent)
{
	container_of(hw, struct clock, hw)->rate = rate;
	return 0;
}

static const struct clk_ops clock_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.recalc_rate = clock_recalc_rate,
	.determine_rate = clock_determine_rate,
	.set_rate = clock_set_rate,
};

/* The clock of the provider's own; any other would keep the module loaded. */
static int rate_get(void *data, u64 *rate)
{
	struct clock *clock = data;

	*rate = clk_get_rate(clock->hw.clk);
	return 0;
}

static int rate_set(void *data, u64 rate)
{
	struct clock *clock = data;

	return clk_set_rate(clock->hw.clk, rate);
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
		const struct clk_init_data init = {
			.name = clocks[i].part.name,
			.ops = &clock_ops,
			.parent_names = &clocks[i].source,
			.num_parents = clocks[i].source ? 1 : 0,
		};

		clocks[i].hw.init = &init;
		ret = devm_clk_hw_register(&pdev->dev, &clocks[i].hw);
		if (ret)
			return ret;
	}
	return devm_of_clk_add_hw_provider(&pdev->dev, clock_get, NULL);
}

/* The interconnect: a node for each port, and the memory that all lead to. */

#define MEMORY	ARRAY_SIZE(ports)

static struct icc_node *nodes[ARRAY_SIZE(ports) + 1];

/* The core calls it with what each path wants, the same as before or not. */
static int port_set(struct icc_node *src, struct icc_node *dst)
{
	struct port *port = src->data;

	if (port->part.fail)
		return -(int)port->part.fail;
	port->peak = src->peak_bw;
	if (port->peak)
		return part_on(&port->part);
	if (port->part.on)
		part_off(&port->part);
	return 0;
}

/* Nothing is granted at first; without this the core assumes the maximum. */
static int port_get_bw(struct icc_node *node, u32 *avg, u32 *peak)
{
	*avg = 0;
	*peak = 0;
	return 0;
}

static struct icc_node *node_get(const struct of_phandle_args *args,
				 void *unused)
{
	if (args->args[0] >= ARRAY_SIZE(nodes))
		return ERR_PTR(-EINVAL);
	return nodes[args->args[0]];
}

static struct icc_provider interconnect = {
	.set = port_set,
	.aggregate = icc_std_aggregate,
	.get_bw = port_get_bw,
	.xlate = node_get,
};

static void nodes_remove(void *unused)
{
	icc_nodes_remove(&interconnect);
}

static void interconnect_remove(void *unused)
{
	icc_provider_deregister(&interconnect);
}

static int interconnect_probe(struct platform_device *pdev)
{
	unsigned int i;
	int ret;

	interconnect.dev = &pdev->dev;
	icc_provider_init(&interconnect);
	ret = devm_add_action_or_reset(&pdev->dev, nodes_remove, NULL);
	if (ret)
		return ret;

	for (i = 0; i < ARRAY_SIZE(nodes); i++) {
		nodes[i] = icc_node_create(i);
		if (IS_ERR(nodes[i]))
			return PTR_ERR(nodes[i]);
		nodes[i]->name = i == MEMORY ? "memory" : ports[i].part.name;
		nodes[i]->data = i == MEMORY ? NULL : &ports[i];
		icc_node_add(nodes[i], &interconnect);
	}
	for (i = 0; i < ARRAY_SIZE(ports); i++) {
		ret = icc_link_create(nodes[i], MEMORY);
		if (ret)
			return ret;
	}

	ret = icc_provider_register(&interconnect);
	if (ret)
		return ret;
	return devm_add_action_or_reset(&pdev->dev, interconnect_remove, NULL);
}

/* The supply */

static int supply_enable(struct regulator_dev *rdev)
{
	return part_on(&supply);
}

static int supply_disable(struct regulator_dev *rdev)
{
	part_off(&supply);
	return 0;
}

static int supply_is_enabled(struct regulator_dev *rdev)
{
	return supply.on;
}

static const struct regulator_ops supply_ops = {
	.enable = supply_enable,
	.disable = supply_disable,
	.is_enabled = supply_is_enabled,
};

static const struct regulator_desc supply_desc = {
	.name = "dtio-test",
	.type = REGULATOR_VOLTAGE,
	.owner = THIS_MODULE,
	.ops = &supply_ops,
};

static int supply_probe(struct platform_device *pdev)
{
	struct regulator_config config = {
		.dev = &pdev->dev,
		.of_node = pdev->dev.of_node,
	};

	config.init_data = of_get_regulator_init_data(&pdev->dev,
						      pdev->dev.of_node,
						      &supply_desc);
	return PTR_ERR_OR_ZERO(devm_regulator_register(&pdev->dev, &supply_desc,
						       &config));
}

/* Reset lines. They count as one: only the first is ever used. */

static int line_assert(struct reset_controller_dev *rcdev, unsigned long id)
{
	return part_on(&line);
}

static int line_deassert(struct reset_controller_dev *rcdev, unsigned long id)
{
	part_off(&line);
	return 0;
}

static const struct reset_control_ops line_ops = {
	.assert = line_assert,
	.deassert = line_deassert,
};

static int pulse_reset(struct reset_controller_dev *rcdev, unsigned long id)
{
	int ret = part_on(&pulse);

	if (!ret)
		part_off(&pulse);
	return ret;
}

static const struct reset_control_ops pulse_ops = {
	.reset = pulse_reset,
};

static int reset_add(struct platform_device *pdev, unsigned int count,
		     const struct reset_control_ops *ops)
{
	struct reset_controller_dev *rcdev;

	rcdev = devm_kzalloc(&pdev->dev, sizeof(*rcdev), GFP_KERNEL);
	if (!rcdev)
		return -ENOMEM;
	rcdev->owner = THIS_MODULE;
	rcdev->of_node = pdev->dev.of_node;
	rcdev->nr_resets = count;
	rcdev->ops = ops;
	return devm_reset_controller_register(&pdev->dev, rcdev);
}

static int line_probe(struct platform_device *pdev)
{
	return reset_add(pdev, 5, &line_ops);
}

static int pulse_probe(struct platform_device *pdev)
{
	return reset_add(pdev, 2, &pulse_ops);
}

/* The sibling: another device in the domain "own". */

static int sibling_set(void *dev, u64 hold)
{
	if (!hold)
		return pm_runtime_put_sync(dev);
	return pm_runtime_resume_and_get(dev);
}
DEFINE_DEBUGFS_ATTRIBUTE(sibling_fops, NULL, sibling_set, "%llu\n");

static void sibling_remove(void *file)
{
	debugfs_remove(file);
}

static int sibling_probe(struct platform_device *pdev)
{
	int ret = devm_pm_runtime_enable(&pdev->dev);

	if (ret)
		return ret;
	return devm_add_action_or_reset(&pdev->dev, sibling_remove,
					debugfs_create_file("sibling", 0200,
							    debugfs, &pdev->dev,
							    &sibling_fops));
}

/* The AMBA device. It says what it is, as nothing answers there. */

static struct amba_device *amba;

static int amba_add(void)
{
	struct device_node *np;
	int ret;

	np = of_find_node_by_path("/dtio-test-amba-bus/dtio-test-amba@b001000");
	if (!np)
		return -ENODEV;

	ret = -ENOMEM;
	amba = amba_device_alloc("b001000.dtio-test-amba", 0xb001000, 0x1000);
	if (amba) {
		device_set_node(&amba->dev, of_fwnode_handle(np));
		/* No driver matches it. */
		amba->periphid = 0x000d7e57;
		ret = amba_device_add(amba, &iomem_resource);
		if (ret)
			amba_device_put(amba);
	}
	of_node_put(np);
	return ret;
}

static int power_probe(struct platform_device *pdev)
{
	int (*probe)(struct platform_device *pdev) =
		device_get_match_data(&pdev->dev);

	return probe(pdev);
}

static const struct of_device_id power_table[] = {
	{ .compatible = "dtio-test,domains", .data = domains_probe },
	{ .compatible = "dtio-test,retaining", .data = retaining_probe },
	{ .compatible = "dtio-test,clocks", .data = clocks_probe },
	{ .compatible = "dtio-test,supply", .data = supply_probe },
	{ .compatible = "dtio-test,interconnect", .data = interconnect_probe },
	{ .compatible = "dtio-test,reset-line", .data = line_probe },
	{ .compatible = "dtio-test,reset-pulse", .data = pulse_probe },
	{ .compatible = "dtio-test,sibling", .data = sibling_probe },
	{ }
};

static struct platform_driver power_driver = {
	.probe = power_probe,
	.driver = {
		.name = "dtio-test-power",
		.of_match_table = power_table,
		.suppress_bind_attrs = true,
	},
};

static int overlay;

static int __init power_init(void)
{
	unsigned int i;
	int ret;

	debugfs = debugfs_create_dir("dtio-test-power", NULL);
	for (i = 0; i < ARRAY_SIZE(domains); i++)
		part_add(&domains[i].part);
	for (i = 0; i < ARRAY_SIZE(clocks); i++)
		debugfs_create_file("rate", 0600, part_add(&clocks[i].part),
				    &clocks[i], &rate_fops);
	for (i = 0; i < ARRAY_SIZE(ports); i++)
		debugfs_create_u32("peak", 0400, part_add(&ports[i].part),
				   &ports[i].peak);
	part_add(&supply);
	part_add(&line);
	part_add(&pulse);

	ret = platform_driver_register(&power_driver);
	if (ret)
		goto out_debugfs;
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_power_begin,
				   __dtbo_dtio_test_power_end -
				   __dtbo_dtio_test_power_begin,
				   &overlay, NULL);
	if (ret)
		goto out_driver;
	ret = amba_add();
	if (ret)
		goto out_overlay;
	return 0;

out_overlay:
	of_overlay_remove(&overlay);
out_driver:
	platform_driver_unregister(&power_driver);
out_debugfs:
	debugfs_remove(debugfs);
	return ret;
}
module_init(power_init);

static void __exit power_exit(void)
{
	amba_device_unregister(amba);
	of_overlay_remove(&overlay);
	platform_driver_unregister(&power_driver);
	debugfs_remove(debugfs);
}
module_exit(power_exit);

MODULE_DESCRIPTION("what powers and resets a device, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
