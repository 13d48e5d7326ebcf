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
 *   /sys/kernel/debug/dtio-test-power/PART/fail	an errno: changing it fails with
 *						that; clocks and domains go off
 *						nevertheless
 *   /sys/kernel/debug/dtio-test-power/PORT/peak	the peak bandwidth that a port
 *						is granted, in kB/s
 *   /sys/kernel/debug/dtio-test-power/CLOCK/rate	its rate in Hz, as another
 *						consumer sees and sets it
 *   /sys/kernel/debug/dtio-test-power/sibling	write 1 to keep the domain "own"
 *						on, 0 to let it go
 */
#include <linux/amba/bus.h>
#include <linux/array_size.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/interconnect-provider.h>
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/pm_runtime.h>

#include "dtio_test_parts.h"

/* dtio_test_power.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_power_begin[], __dtbo_dtio_test_power_end[];

static struct dtio_test_domain domains[] = {
	{ .part.name = "first" },
	{ .part.name = "second" },
	{ .part.name = "third" },
	{ .part.name = "own" },
	{ .part.name = "nominal", .nominal = true },
	{ .part.name = "amba" },
	{ .part.name = "retaining" },
};

/* The domains from here on belong to the second provider. */
#define RETAINING	6

static struct dtio_test_clock clocks[] = {
	{ .part.name = "bus-clock", .rate = 1000000 },
	{ .part.name = "core-clock", .rate = 2000000 },
	{ .part.name = "own-clock", .rate = 3000000 },
	{ .part.name = "part-clock", .rate = 4000000 },
	{ .part.name = "amba-clock", .rate = 5000000 },
	/* As placeholders are registered */
	{ .part.name = "idle-clock" },
	{ .part.name = "orphan-clock", .rate = 6000000,
	  .parents = { "dtio-test-absent" } },
};

static struct dtio_test_part supply = { .name = "supply" };

/* Only the first of each is ever used. */
static struct dtio_test_line lines[] = {
	{ .part.name = "line" },
	{ .part.name = "line-clockless" },
	{ .part.name = "line-pathless" },
	{ .part.name = "line-mixed" },
	{ .part.name = "line-rates" },
};

static struct dtio_test_line pulses[] = {
	{ .part.name = "pulse", .pulses = true, .no_hold = true },
	{ .part.name = "pulse-mixed", .pulses = true, .no_hold = true },
};

/* The ports of the interconnect, each at one end of a path. */
static struct port {
	struct dtio_test_part part;
	u32 peak;
} ports[] = {
	{ .part.name = "read-port" },
	{ .part.name = "write-port" },
};

static int domains_probe(struct platform_device *pdev)
{
	return dtio_test_domains_add(pdev, domains, RETAINING);
}

static int retaining_probe(struct platform_device *pdev)
{
	return dtio_test_domains_add(pdev, &domains[RETAINING],
				     ARRAY_SIZE(domains) - RETAINING);
}

static int clocks_probe(struct platform_device *pdev)
{
	return dtio_test_clocks_add(pdev, clocks, ARRAY_SIZE(clocks));
}

static int supply_probe(struct platform_device *pdev)
{
	return dtio_test_supply_add(pdev, &supply, NULL, 0);
}

static int line_probe(struct platform_device *pdev)
{
	return dtio_test_lines_add(pdev, lines, ARRAY_SIZE(lines));
}

static int pulse_probe(struct platform_device *pdev)
{
	return dtio_test_lines_add(pdev, pulses, ARRAY_SIZE(pulses));
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
	if (port->peak || port->part.on)
		return dtio_test_part_change(&port->part, port->peak, "bandwidth");
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
	struct dentry *file;

	if (ret)
		return ret;
	file = debugfs_create_file("sibling", 0200, dtio_test_set_of(pdev)->debugfs,
				   &pdev->dev, &sibling_fops);
	return devm_add_action_or_reset(&pdev->dev, sibling_remove, file);
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

static struct dtio_test_set power = {
	.name = "dtio-test-power",
	.driver.driver = {
		.name = "dtio-test-power",
		.of_match_table = power_table,
	},
	.begin = __dtbo_dtio_test_power_begin,
	.end = __dtbo_dtio_test_power_end,
};

static int __init power_init(void)
{
	unsigned int i;
	int ret;

	dtio_test_set_folder(&power);
	for (i = 0; i < ARRAY_SIZE(domains); i++)
		dtio_test_part_show(&domains[i].part, &power);
	for (i = 0; i < ARRAY_SIZE(clocks); i++)
		dtio_test_clock_show(&clocks[i], &power);
	for (i = 0; i < ARRAY_SIZE(ports); i++)
		debugfs_create_u32("peak", 0400,
				   dtio_test_part_show(&ports[i].part, &power),
				   &ports[i].peak);
	dtio_test_part_show(&supply, &power);
	dtio_test_part_show(&lines[0].part, &power);
	dtio_test_part_show(&pulses[0].part, &power);

	ret = dtio_test_set_start(&power);
	if (ret)
		return ret;
	ret = amba_add();
	if (ret)
		dtio_test_set_stop(&power);
	return ret;
}
module_init(power_init);

static void __exit power_exit(void)
{
	amba_device_unregister(amba);
	dtio_test_set_stop(&power);
}
module_exit(power_exit);

MODULE_DESCRIPTION("what powers and resets a device, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
