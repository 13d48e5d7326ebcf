// SPDX-License-Identifier: GPL-2.0-only
/*
 * The reset lines and clocks of two made-up devices (dtio_test_slow.dtso). A reset
 * takes as long as it is told to, so that something else can come in between, and
 * what must never happen to a device is counted.
 *
 *   /sys/kernel/debug/dtio-test-slow/DEVICE/delay	how long a reset takes, in ms
 *   /sys/kernel/debug/dtio-test-slow/DEVICE/resets	how many have begun
 *   /sys/kernel/debug/dtio-test-slow/DEVICE/resetting	how many are under way
 *   /sys/kernel/debug/dtio-test-slow/DEVICE/overlaps	how many began in another one
 *   /sys/kernel/debug/dtio-test-slow/DEVICE/unclocked	how many began or ended
 *							without the device's clock
 */
#include <linux/atomic.h>
#include <linux/clk-provider.h>
#include <linux/container_of.h>
#include <linux/debugfs.h>
#include <linux/delay.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/reset-controller.h>

/* dtio_test_slow.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_slow_begin[], __dtbo_dtio_test_slow_end[];

#define SLOW_STEP	10	/* milliseconds */

/**
 * struct slow - what a device depends on
 * @hw: its clock
 * @name: its folder in debugfs
 * @clocked: the clock is on
 * @delay: how long a reset takes, in milliseconds
 * @resets: how many have begun
 * @resetting: how many are under way
 * @overlaps: how many have begun while another one was under way
 * @unclocked: how many have begun or ended while the clock was off
 */
struct slow {
	struct clk_hw hw;
	const char *name;
	atomic_t clocked;
	u32 delay;
	atomic_t resets;
	atomic_t resetting;
	atomic_t overlaps;
	atomic_t unclocked;
};

static struct slow slows[] = {
	{ .name = "first" },
	{ .name = "second" },
};

static int slow_enable(struct clk_hw *hw)
{
	atomic_set(&container_of(hw, struct slow, hw)->clocked, 1);
	return 0;
}

static void slow_disable(struct clk_hw *hw)
{
	atomic_set(&container_of(hw, struct slow, hw)->clocked, 0);
}

static const struct clk_ops slow_clk_ops = {
	.enable = slow_enable,
	.disable = slow_disable,
};

static struct clk_hw *slow_get_clk(struct of_phandle_args *args, void *unused)
{
	if (args->args[0] >= ARRAY_SIZE(slows))
		return ERR_PTR(-EINVAL);
	return &slows[args->args[0]].hw;
}

static int slow_reset(struct reset_controller_dev *rcdev, unsigned long id)
{
	struct slow *slow = &slows[id];

	atomic_inc(&slow->resets);
	if (atomic_inc_return(&slow->resetting) > 1)
		atomic_inc(&slow->overlaps);
	if (!atomic_read(&slow->clocked))
		atomic_inc(&slow->unclocked);
	/* The delay may be ended while it lasts. */
	for (u32 waited = 0; waited < READ_ONCE(slow->delay); waited += SLOW_STEP)
		msleep(SLOW_STEP);
	if (!atomic_read(&slow->clocked))
		atomic_inc(&slow->unclocked);
	atomic_dec(&slow->resetting);
	return 0;
}

static const struct reset_control_ops slow_reset_ops = {
	.reset = slow_reset,
};

static struct reset_controller_dev slow_rcdev = {
	.owner = THIS_MODULE,
	.nr_resets = ARRAY_SIZE(slows),
	.ops = &slow_reset_ops,
};

static int slow_probe(struct platform_device *pdev)
{
	unsigned int i;
	int ret;

	for (i = 0; i < ARRAY_SIZE(slows); i++) {
		const struct clk_init_data init = {
			.name = slows[i].name,
			.ops = &slow_clk_ops,
		};

		slows[i].hw.init = &init;
		ret = devm_clk_hw_register(&pdev->dev, &slows[i].hw);
		if (ret)
			return ret;
	}
	ret = devm_of_clk_add_hw_provider(&pdev->dev, slow_get_clk, NULL);
	if (ret)
		return ret;
	slow_rcdev.of_node = pdev->dev.of_node;
	return devm_reset_controller_register(&pdev->dev, &slow_rcdev);
}

static const struct of_device_id slow_table[] = {
	{ .compatible = "dtio-test,slow-resets" },
	{ }
};

static struct platform_driver slow_driver = {
	.probe = slow_probe,
	.driver = {
		.name = "dtio-test-slow",
		.of_match_table = slow_table,
		.suppress_bind_attrs = true,
	},
};

static struct dentry *debugfs;
static int overlay;

static void slow_add(struct slow *slow)
{
	struct dentry *folder = debugfs_create_dir(slow->name, debugfs);

	debugfs_create_u32("delay", 0600, folder, &slow->delay);
	debugfs_create_atomic_t("resets", 0400, folder, &slow->resets);
	debugfs_create_atomic_t("resetting", 0400, folder, &slow->resetting);
	debugfs_create_atomic_t("overlaps", 0400, folder, &slow->overlaps);
	debugfs_create_atomic_t("unclocked", 0400, folder, &slow->unclocked);
}

static int __init slow_init(void)
{
	unsigned int i;
	int ret;

	debugfs = debugfs_create_dir("dtio-test-slow", NULL);
	for (i = 0; i < ARRAY_SIZE(slows); i++)
		slow_add(&slows[i]);

	ret = platform_driver_register(&slow_driver);
	if (ret)
		goto out_debugfs;
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_slow_begin,
				   __dtbo_dtio_test_slow_end -
				   __dtbo_dtio_test_slow_begin,
				   &overlay, NULL);
	if (ret)
		goto out_driver;
	return 0;

out_driver:
	platform_driver_unregister(&slow_driver);
out_debugfs:
	debugfs_remove(debugfs);
	return ret;
}
module_init(slow_init);

static void __exit slow_exit(void)
{
	of_overlay_remove(&overlay);
	platform_driver_unregister(&slow_driver);
	debugfs_remove(debugfs);
}
module_exit(slow_exit);

MODULE_DESCRIPTION("devices whose reset takes its time, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
