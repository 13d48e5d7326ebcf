// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a driver of a device may insist on, in software: clocks whose rates can be set,
 * reset lines, power domains, a supply with two voltages, and a PHY. Whatever is done to
 * one of them is a line in a log, in the order in which it came, so that a test can tell
 * that what was asked for has been done, and nothing else. Loading the module adds them,
 * and a device that uses them, to the device tree (dtio_test_needs.dtso).
 *
 *   /sys/kernel/debug/dtio-test-needs/log	the lines, of two or three words: what, by
 *						its name in the device's node; what was
 *						done to it: on, off, rate, parent,
 *						assert, deassert, pulse, voltage; the
 *						rate in Hz, the number of the parent, the
 *						voltage in microvolts. A write empties it
 *   /sys/kernel/debug/dtio-test-needs/fail	an errno: all that is done fails with it,
 *						and is no line
 */
#include <linux/clk-provider.h>
#include <linux/container_of.h>
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/phy/phy.h>
#include <linux/platform_device.h>
#include <linux/pm_domain.h>
#include <linux/regulator/driver.h>
#include <linux/regulator/of_regulator.h>
#include <linux/reset-controller.h>
#include <linux/spinlock.h>

/* dtio_test_needs.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_needs_begin[], __dtbo_dtio_test_needs_end[];

static struct dentry *debugfs;
static u32 fail;

/* The log. The lock guards all of it; clocks are turned on with a spinlock held. */
static DEFINE_SPINLOCK(log_lock);
static char log_text[16384];
static size_t log_length;

static void log_line(const char *what, const char *how, const unsigned long *value)
{
	unsigned long flags;
	size_t room;

	spin_lock_irqsave(&log_lock, flags);
	room = sizeof(log_text) - log_length;
	if (value)
		log_length += scnprintf(log_text + log_length, room, "%s %s %lu\n",
					what, how, *value);
	else
		log_length += scnprintf(log_text + log_length, room, "%s %s\n",
					what, how);
	spin_unlock_irqrestore(&log_lock, flags);
}

static int needs_do(const char *what, const char *how)
{
	if (fail)
		return -(int)fail;
	log_line(what, how, NULL);
	return 0;
}

static int needs_set(const char *what, const char *how, unsigned long value)
{
	if (fail)
		return -(int)fail;
	log_line(what, how, &value);
	return 0;
}

static ssize_t log_read(struct file *file, char __user *buf, size_t count, loff_t *at)
{
	char *copy = kmalloc(sizeof(log_text), GFP_KERNEL);
	ssize_t done;
	size_t length;

	if (!copy)
		return -ENOMEM;
	spin_lock_irq(&log_lock);
	length = log_length;
	memcpy(copy, log_text, length);
	spin_unlock_irq(&log_lock);
	done = simple_read_from_buffer(buf, count, at, copy, length);
	kfree(copy);
	return done;
}

static ssize_t log_write(struct file *file, const char __user *buf, size_t count,
			 loff_t *at)
{
	spin_lock_irq(&log_lock);
	log_length = 0;
	spin_unlock_irq(&log_lock);
	return count;
}

static const struct file_operations log_fops = {
	.owner = THIS_MODULE,
	.read = log_read,
	.write = log_write,
};

/* Clocks: rates are multiples of a kHz; one is either of the first two */

static struct clock {
	const char *name;
	unsigned long rate;
	bool on;
	struct clk_hw hw;
} clocks[] = {
	{ .name = "core", .rate = 10000000 },
	{ .name = "bus", .rate = 20000000 },
	{ .name = "slot", .rate = 400000 },
	{ .name = "shared", .rate = 30000000 },
	{ .name = "mux" },
	{ .name = "plain", .rate = 5000000 },
};

#define MUX	4

static const char *const mux_parents[] = {
	"dtio-test-needs-core", "dtio-test-needs-bus",
};

static u8 mux_parent;

static struct clock *to_clock(struct clk_hw *hw)
{
	return container_of(hw, struct clock, hw);
}

static int clock_enable(struct clk_hw *hw)
{
	int ret = needs_do(to_clock(hw)->name, "on");

	to_clock(hw)->on = !ret;
	return ret;
}

static void clock_disable(struct clk_hw *hw)
{
	log_line(to_clock(hw)->name, "off", NULL);
	to_clock(hw)->on = false;
}

static int clock_is_enabled(struct clk_hw *hw)
{
	return to_clock(hw)->on;
}

static unsigned long clock_recalc_rate(struct clk_hw *hw, unsigned long parent)
{
	return to_clock(hw)->rate;
}

static int clock_determine_rate(struct clk_hw *hw, struct clk_rate_request *req)
{
	req->rate = max(req->rate / 1000, 1UL) * 1000;
	return 0;
}

static int clock_set_rate(struct clk_hw *hw, unsigned long rate, unsigned long parent)
{
	int ret = needs_set(to_clock(hw)->name, "rate", rate);

	if (!ret)
		to_clock(hw)->rate = rate;
	return ret;
}

static const struct clk_ops clock_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.is_enabled = clock_is_enabled,
	.recalc_rate = clock_recalc_rate,
	.determine_rate = clock_determine_rate,
	.set_rate = clock_set_rate,
};

static u8 mux_get_parent(struct clk_hw *hw)
{
	return mux_parent;
}

static int mux_set_parent(struct clk_hw *hw, u8 index)
{
	int ret = needs_set(to_clock(hw)->name, "parent", index);

	if (!ret)
		mux_parent = index;
	return ret;
}

static const struct clk_ops mux_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.is_enabled = clock_is_enabled,
	.get_parent = mux_get_parent,
	.set_parent = mux_set_parent,
	.determine_rate = clk_hw_determine_rate_no_reparent,
};

static struct clk_hw *clock_get(struct of_phandle_args *args, void *unused)
{
	if (args->args[0] >= ARRAY_SIZE(clocks))
		return ERR_PTR(-EINVAL);
	return &clocks[args->args[0]].hw;
}

static int clocks_add(struct platform_device *pdev)
{
	unsigned int i;
	int ret;

	for (i = 0; i < ARRAY_SIZE(clocks); i++) {
		char name[32];
		const struct clk_init_data init = {
			.name = name,
			.ops = i == MUX ? &mux_ops : &clock_ops,
			.parent_names = mux_parents,
			.num_parents = i == MUX ? ARRAY_SIZE(mux_parents) : 0,
		};

		snprintf(name, sizeof(name), "dtio-test-needs-%s", clocks[i].name);
		clocks[i].hw.init = &init;
		ret = devm_clk_hw_register(&pdev->dev, &clocks[i].hw);
		if (ret)
			return ret;
	}
	return devm_of_clk_add_hw_provider(&pdev->dev, clock_get, NULL);
}

/* Reset lines: the last can be given a pulse only */

static const char *const lines[] = { "main", "aux", "slot" };
static bool asserted[ARRAY_SIZE(lines)];

#define PULSED	2

static int line_assert(struct reset_controller_dev *rcdev, unsigned long id)
{
	int ret = id == PULSED ? -ENOTSUPP : needs_do(lines[id], "assert");

	if (!ret)
		asserted[id] = true;
	return ret;
}

static int line_deassert(struct reset_controller_dev *rcdev, unsigned long id)
{
	int ret = id == PULSED ? -ENOTSUPP : needs_do(lines[id], "deassert");

	if (!ret)
		asserted[id] = false;
	return ret;
}

static int line_reset(struct reset_controller_dev *rcdev, unsigned long id)
{
	return needs_do(lines[id], "pulse");
}

static int line_status(struct reset_controller_dev *rcdev, unsigned long id)
{
	return asserted[id];
}

static const struct reset_control_ops line_ops = {
	.assert = line_assert,
	.deassert = line_deassert,
	.reset = line_reset,
	.status = line_status,
};

static int lines_add(struct platform_device *pdev)
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

static struct generic_pm_domain domains[] = {
	{ .name = "first" },
	{ .name = "second" },
};

static struct generic_pm_domain *domain_list[ARRAY_SIZE(domains)];
static struct genpd_onecell_data domain_data = {
	.domains = domain_list,
	.num_domains = ARRAY_SIZE(domain_list),
};

static int domain_on(struct generic_pm_domain *domain)
{
	return needs_do(domain->name, "on");
}

static int domain_off(struct generic_pm_domain *domain)
{
	return needs_do(domain->name, "off");
}

static void domain_remove(void *domain)
{
	WARN_ON(pm_genpd_remove(domain));
}

static void domains_remove(void *np)
{
	of_genpd_del_provider(np);
}

static int domains_add(struct platform_device *pdev)
{
	struct device_node *np = pdev->dev.of_node;
	unsigned int i;
	int ret;

	for (i = 0; i < ARRAY_SIZE(domains); i++) {
		domains[i].power_on = domain_on;
		domains[i].power_off = domain_off;
		ret = pm_genpd_init(&domains[i], NULL, true);
		if (ret)
			return ret;
		ret = devm_add_action_or_reset(&pdev->dev, domain_remove, &domains[i]);
		if (ret)
			return ret;
		domain_list[i] = &domains[i];
	}
	ret = of_genpd_add_provider_onecell(np, &domain_data);
	if (ret)
		return ret;
	return devm_add_action_or_reset(&pdev->dev, domains_remove, np);
}

/* The supply */

static const unsigned int voltages[] = { 1800000, 3300000 };
static unsigned int voltage = 1;
static bool supply_on;

static int supply_enable(struct regulator_dev *rdev)
{
	int ret = needs_do("vqmmc", "on");

	supply_on = !ret;
	return ret;
}

static int supply_disable(struct regulator_dev *rdev)
{
	int ret = needs_do("vqmmc", "off");

	if (!ret)
		supply_on = false;
	return ret;
}

static int supply_is_enabled(struct regulator_dev *rdev)
{
	return supply_on;
}

static int supply_set(struct regulator_dev *rdev, unsigned int selector)
{
	int ret = needs_set("vqmmc", "voltage", voltages[selector]);

	if (!ret)
		voltage = selector;
	return ret;
}

static int supply_get(struct regulator_dev *rdev)
{
	return voltage;
}

static const struct regulator_ops supply_ops = {
	.enable = supply_enable,
	.disable = supply_disable,
	.is_enabled = supply_is_enabled,
	.list_voltage = regulator_list_voltage_table,
	.map_voltage = regulator_map_voltage_iterate,
	.set_voltage_sel = supply_set,
	.get_voltage_sel = supply_get,
};

static const struct regulator_desc supply_desc = {
	.name = "dtio-test-needs",
	.type = REGULATOR_VOLTAGE,
	.owner = THIS_MODULE,
	.ops = &supply_ops,
	.volt_table = voltages,
	.n_voltages = ARRAY_SIZE(voltages),
};

static int supply_add(struct platform_device *pdev)
{
	struct regulator_config config = {
		.dev = &pdev->dev,
		.of_node = pdev->dev.of_node,
	};

	config.init_data = of_get_regulator_init_data(&pdev->dev, pdev->dev.of_node,
						      &supply_desc);
	return PTR_ERR_OR_ZERO(devm_regulator_register(&pdev->dev, &supply_desc,
						       &config));
}

/* The PHY */

static int link_on(struct phy *phy)
{
	return needs_do("link", "on");
}

static int link_off(struct phy *phy)
{
	return needs_do("link", "off");
}

static const struct phy_ops link_ops = {
	.power_on = link_on,
	.power_off = link_off,
	.owner = THIS_MODULE,
};

static int link_add(struct platform_device *pdev)
{
	struct phy *phy = devm_phy_create(&pdev->dev, pdev->dev.of_node, &link_ops);

	if (IS_ERR(phy))
		return PTR_ERR(phy);
	return PTR_ERR_OR_ZERO(devm_of_phy_provider_register(&pdev->dev,
							     of_phy_simple_xlate));
}

static int needs_probe(struct platform_device *pdev)
{
	int (*const adds[])(struct platform_device *pdev) = {
		clocks_add, lines_add, domains_add, supply_add, link_add,
	};
	unsigned int i;
	int ret;

	for (i = 0; i < ARRAY_SIZE(adds); i++) {
		ret = adds[i](pdev);
		if (ret)
			return ret;
	}
	return 0;
}

static const struct of_device_id needs_table[] = {
	{ .compatible = "dtio-test,needs" },
	{ }
};

static struct platform_driver needs_driver = {
	.probe = needs_probe,
	.driver = {
		.name = "dtio-test-needs",
		.of_match_table = needs_table,
		.suppress_bind_attrs = true,
	},
};

static int overlay;

static int __init needs_init(void)
{
	int ret;

	debugfs = debugfs_create_dir("dtio-test-needs", NULL);
	debugfs_create_file("log", 0600, debugfs, NULL, &log_fops);
	debugfs_create_u32("fail", 0600, debugfs, &fail);
	ret = platform_driver_register(&needs_driver);
	if (ret)
		goto out_debugfs;
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_needs_begin,
				   __dtbo_dtio_test_needs_end -
				   __dtbo_dtio_test_needs_begin,
				   &overlay, NULL);
	if (ret)
		goto out_driver;
	return 0;

out_driver:
	platform_driver_unregister(&needs_driver);
out_debugfs:
	debugfs_remove(debugfs);
	return ret;
}
module_init(needs_init);

static void __exit needs_exit(void)
{
	of_overlay_remove(&overlay);
	platform_driver_unregister(&needs_driver);
	debugfs_remove(debugfs);
}
module_exit(needs_exit);

MODULE_DESCRIPTION("what a driver may insist on, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
