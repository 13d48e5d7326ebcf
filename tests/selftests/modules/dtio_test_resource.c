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
#include <linux/array_size.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/platform_device.h>

#include "dtio_test_parts.h"

/* dtio_test_resource.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_resource_begin[], __dtbo_dtio_test_resource_end[];

static struct dtio_test_clock clocks[] = {
	{ .part.name = "pll", .rate = 8000000 },
	{ .part.name = "a", .parents = { "pll" } },
	{ .part.name = "other", .parents = { "pll" } },
	{ .part.name = "b", .rate = 3000000 },
	{ .part.name = "slow", .rate = 10000000, .fixed = true },
	{ .part.name = "fast", .rate = 20000000, .fixed = true },
	{ .part.name = "mux", .parents = { "slow", "fast" } },
	{ .part.name = "part", .rate = 4000000 },
	{ .part.name = "pll2", .rate = 6000000 },
	{ .part.name = "x", .parents = { "pll2" } },
	{ .part.name = "y", .parents = { "pll2" } },
	{ .part.name = "smux", .parents = { "slow", "fast" } },
	{ .part.name = "smux-child", .parents = { "smux" } },
	{ .part.name = "plain-first", .rate = 5000000 },
	{ .part.name = "plain-second", .rate = 5000000 },
	{ .part.name = "plain-third", .rate = 5000000 },
	{ .part.name = "plain-fourth", .rate = 5000000 },
	{ .part.name = "pll3", .rate = 7000000 },
	{ .part.name = "gate", .parents = { "pll3" } },
	{ .part.name = "twin", .parents = { "pll3" } },
	{ .part.name = "picky", .rate = 2000000, .picky = true },
};

static struct dtio_test_line lines[] = {
	{ .part.name = "line-core" },
	{ .part.name = "line-bus" },
	{ .part.name = "line-shared" },
	{ .part.name = "line-part" },
	{ .part.name = "line-plain-first" },
	{ .part.name = "line-plain-second" },
	{ .part.name = "line-twin" },
};

static struct dtio_test_domain domains[] = {
	{ .part.name = "domain-first", .levels = true },
	{ .part.name = "domain-second", .levels = true },
	{ .part.name = "domain-part", .levels = true },
	{ .part.name = "domain-plain", .levels = true },
};

static const unsigned int voltages[] = { 1200000, 1800000, 2500000, 3300000 };

static struct dtio_test_part supplies[] = {
	{ .name = "supply-core", .value = ARRAY_SIZE(voltages) - 1 },
	{ .name = "supply-card", .value = ARRAY_SIZE(voltages) - 1 },
	{ .name = "supply-shared", .value = ARRAY_SIZE(voltages) - 1 },
	{ .name = "supply-part", .value = ARRAY_SIZE(voltages) - 1 },
};

static struct dtio_test_phy phys[] = {
	{ .part.name = "phy-own" },
	{ .part.name = "phy-part" },
};

static int clocks_probe(struct platform_device *pdev)
{
	return dtio_test_clocks_add(pdev, clocks, ARRAY_SIZE(clocks));
}

static int lines_probe(struct platform_device *pdev)
{
	return dtio_test_lines_add(pdev, lines, ARRAY_SIZE(lines));
}

static int domains_probe(struct platform_device *pdev)
{
	return dtio_test_domains_add(pdev, domains, ARRAY_SIZE(domains));
}

static int supply_probe(struct platform_device *pdev)
{
	u32 index;

	if (of_property_read_u32(pdev->dev.of_node, "dtio-test,index", &index) ||
	    index >= ARRAY_SIZE(supplies))
		return -EINVAL;
	return dtio_test_supply_add(pdev, &supplies[index], voltages,
				    ARRAY_SIZE(voltages));
}

static int phys_probe(struct platform_device *pdev)
{
	return dtio_test_phys_add(pdev, phys, ARRAY_SIZE(phys));
}

static const struct of_device_id resource_table[] = {
	{ .compatible = "dtio-test,resource-clocks", .data = clocks_probe },
	{ .compatible = "dtio-test,resource-lines", .data = lines_probe },
	{ .compatible = "dtio-test,resource-domains", .data = domains_probe },
	{ .compatible = "dtio-test,resource-supply", .data = supply_probe },
	{ .compatible = "dtio-test,resource-phys", .data = phys_probe },
	{ }
};

static struct dtio_test_set resources = {
	.name = "dtio-test-resource",
	.driver.driver = {
		.name = "dtio-test-resource",
		.of_match_table = resource_table,
	},
	.begin = __dtbo_dtio_test_resource_begin,
	.end = __dtbo_dtio_test_resource_end,
	.lowest = 1000000,
	.highest = 100000000,
};

static int __init resource_init(void)
{
	unsigned int i;

	dtio_test_set_folder(&resources);
	for (i = 0; i < ARRAY_SIZE(clocks); i++)
		dtio_test_clock_show(&clocks[i], &resources);
	for (i = 0; i < ARRAY_SIZE(lines); i++)
		dtio_test_part_show(&lines[i].part, &resources);
	for (i = 0; i < ARRAY_SIZE(domains); i++)
		dtio_test_part_show(&domains[i].part, &resources);
	for (i = 0; i < ARRAY_SIZE(supplies); i++)
		dtio_test_part_show(&supplies[i], &resources);
	for (i = 0; i < ARRAY_SIZE(phys); i++)
		dtio_test_part_show(&phys[i].part, &resources);
	return dtio_test_set_start(&resources);
}
module_init(resource_init);

static void __exit resource_exit(void)
{
	dtio_test_set_stop(&resources);
}
module_exit(resource_exit);

MODULE_DESCRIPTION("what drivers operate, for dtio's tests of resources");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
