// SPDX-License-Identifier: GPL-2.0-only
/*
 * Adds the made-up devices of dtio_test_pages.dtso, is the driver of those that have
 * others in them, and makes one of them refer to the reserved memory of the board's
 * dtio-testdev, if there is one.
 */
#include <linux/cleanup.h>
#include <linux/mod_devicetable.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/of_platform.h>
#include <linux/platform_device.h>

/* dtio_test_pages.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_pages_begin[], __dtbo_dtio_test_pages_end[];

static int holder_probe(struct platform_device *pdev)
{
	return devm_of_platform_populate(&pdev->dev);
}

static const struct of_device_id holder_table[] = {
	{ .compatible = "dtio-test,holder" },
	{ }
};

static struct platform_driver holder_driver = {
	.probe = holder_probe,
	.driver = {
		.name = "dtio-test-holder",
		.of_match_table = holder_table,
		.suppress_bind_attrs = true,
	},
};

/* An overlay can refer to nodes by label only, and this one has none. */
static struct of_changeset sharing;
static int overlay;

static int share_memory(void)
{
	struct device_node *testdev __free(device_node) =
		of_find_compatible_node(NULL, NULL, "dtio,testdev");
	struct device_node *sharer __free(device_node) =
		of_find_compatible_node(NULL, NULL, "dtio-test,sharing");
	u32 memory;
	int ret;

	of_changeset_init(&sharing);
	if (!testdev || of_property_read_u32(testdev, "memory-region", &memory))
		return 0;
	ret = of_changeset_add_prop_u32(&sharing, sharer, "memory-region",
					memory);
	return ret ?: of_changeset_apply(&sharing);
}

static int __init pages_init(void)
{
	int ret;

	ret = platform_driver_register(&holder_driver);
	if (ret)
		return ret;
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_pages_begin,
				   __dtbo_dtio_test_pages_end -
				   __dtbo_dtio_test_pages_begin,
				   &overlay, NULL);
	if (ret)
		goto out_driver;
	ret = share_memory();
	if (ret)
		goto out_overlay;
	return 0;

out_overlay:
	of_changeset_destroy(&sharing);
	of_overlay_remove(&overlay);
out_driver:
	platform_driver_unregister(&holder_driver);
	return ret;
}
module_init(pages_init);

static void __exit pages_exit(void)
{
	of_changeset_revert(&sharing);
	of_changeset_destroy(&sharing);
	of_overlay_remove(&overlay);
	platform_driver_unregister(&holder_driver);
}
module_exit(pages_exit);

MODULE_DESCRIPTION("devices that share pages with others, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
