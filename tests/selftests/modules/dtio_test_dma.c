// SPDX-License-Identifier: GPL-2.0-only
/*
 * A device whose DMA goes on after its user: QEMU's dtio-testdev with its clock and
 * its supply held, and with a reset line that fails when it is told to, or none.
 * Load it while the device has no driver.
 *
 *   device=NAME	which one
 *   none=1		its node names no reset line as long as the module is there
 *   /sys/module/dtio_test_dma/parameters/fail
 *			an errno: asserting the line fails with that
 *
 * Also a driver, dtio-test-dma, that binds to any device.
 */
#include <linux/clk.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/regulator/consumer.h>
#include <linux/reset-controller.h>
#include <linux/reset.h>

static char *device = "";
module_param(device, charp, 0400);

static bool none;
module_param(none, bool, 0400);

static int fail;
module_param(fail, int, 0600);

static struct device *testdev;
static struct clk *clock;
static struct regulator *supply;
static struct reset_control *line;
static struct of_changeset changes;

static int line_assert(struct reset_controller_dev *rcdev, unsigned long id)
{
	return fail ? -fail : reset_control_assert(line);
}

static int line_deassert(struct reset_controller_dev *rcdev, unsigned long id)
{
	return reset_control_deassert(line);
}

static const struct reset_control_ops line_ops = {
	.assert = line_assert,
	.deassert = line_deassert,
};

/* Found before the real controller, whose node it has and to which it passes on. */
static struct reset_controller_dev controller = {
	.ops = &line_ops,
	.owner = THIS_MODULE,
	.nr_resets = 32,
};

static int take_line_away(void)
{
	struct property *resets = of_find_property(testdev->of_node, "resets", NULL);
	int error;

	of_changeset_init(&changes);
	error = resets ? of_changeset_remove_property(&changes, testdev->of_node,
						      resets) : -ENOENT;
	if (!error)
		error = of_changeset_apply(&changes);
	if (error)
		of_changeset_destroy(&changes);
	return error;
}

static int stand_in_for_line(void)
{
	struct of_phandle_args args;
	int error;

	line = of_reset_control_get_exclusive(testdev->of_node, NULL);
	if (IS_ERR(line))
		return PTR_ERR(line);
	error = of_parse_phandle_with_args(testdev->of_node, "resets",
					   "#reset-cells", 0, &args);
	if (!error) {
		controller.of_node = args.np;
		error = reset_controller_register(&controller);
		if (error)
			of_node_put(args.np);
	}
	if (error)
		reset_control_put(line);
	return error;
}

static int any_probe(struct platform_device *pdev)
{
	return 0;
}

static struct platform_driver any_driver = {
	.probe = any_probe,
	.driver.name = "dtio-test-dma",
};

static int __init dtio_test_dma_init(void)
{
	int error;

	testdev = bus_find_device_by_name(&platform_bus_type, NULL, device);
	if (!testdev)
		return -ENODEV;
	clock = of_clk_get(testdev->of_node, 0);
	if (IS_ERR(clock)) {
		error = PTR_ERR(clock);
		goto out_device;
	}
	supply = regulator_get(testdev, "vdd");
	if (IS_ERR(supply)) {
		error = PTR_ERR(supply);
		goto out_clock;
	}
	error = regulator_enable(supply);
	if (error)
		goto out_supply;
	error = clk_prepare_enable(clock);
	if (error)
		goto out_disable;
	error = none ? take_line_away() : stand_in_for_line();
	if (error)
		goto out_unclock;
	error = platform_driver_register(&any_driver);
	if (!error)
		return 0;

	if (none) {
		of_changeset_revert(&changes);
		of_changeset_destroy(&changes);
	} else {
		reset_controller_unregister(&controller);
		of_node_put(controller.of_node);
		reset_control_put(line);
	}
out_unclock:
	clk_disable_unprepare(clock);
out_disable:
	regulator_disable(supply);
out_supply:
	regulator_put(supply);
out_clock:
	clk_put(clock);
out_device:
	put_device(testdev);
	return error;
}
module_init(dtio_test_dma_init);

static void __exit dtio_test_dma_exit(void)
{
	platform_driver_unregister(&any_driver);
	if (none) {
		of_changeset_revert(&changes);
		of_changeset_destroy(&changes);
	} else {
		reset_controller_unregister(&controller);
		of_node_put(controller.of_node);
		reset_control_put(line);
	}
	clk_disable_unprepare(clock);
	regulator_disable(supply);
	regulator_put(supply);
	clk_put(clock);
	put_device(testdev);
}
module_exit(dtio_test_dma_exit);

MODULE_DESCRIPTION("A device whose DMA goes on after its user");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
