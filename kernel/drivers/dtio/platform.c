// SPDX-License-Identifier: GPL-2.0-only
/*
 * Platform devices: the commonest thing a device tree describes. They are bound
 * by driver_override alone, since any of them has another driver that ought to
 * come first.
 */
#include <linux/err.h>
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/platform_device.h>

#include "dtio.h"

static int dtio_platform_get_resource(struct device *dev, unsigned int index,
				      struct resource *res)
{
	struct resource *found =
		platform_get_mem_or_io(to_platform_device(dev), index);

	if (!found)
		return -ENOENT;
	*res = *found;
	return 0;
}

static int dtio_platform_get_irq(struct device *dev, unsigned int index)
{
	return platform_get_irq_optional(to_platform_device(dev), index);
}

static const struct dtio_bus_ops dtio_platform_ops = {
	.bus = DTIO_BUS_PLATFORM,
	.vfio_flags = VFIO_DEVICE_FLAGS_PLATFORM,
	.get_resource = dtio_platform_get_resource,
	.get_irq = dtio_platform_get_irq,
};

static int dtio_platform_probe(struct platform_device *pdev)
{
	return PTR_ERR_OR_ZERO(dtio_bind(&pdev->dev, &dtio_platform_ops));
}

static void dtio_platform_remove(struct platform_device *pdev)
{
	dtio_unbind(platform_get_drvdata(pdev));
}

static void dtio_platform_shutdown(struct platform_device *pdev)
{
	dtio_shutdown(platform_get_drvdata(pdev));
}

static struct platform_driver dtio_platform_driver = {
	.probe = dtio_platform_probe,
	.remove = dtio_platform_remove,
	.shutdown = dtio_platform_shutdown,
	.driver = {
		.name = "dtio-platform",
		.groups = dtio_driver_groups,
	},
	.driver_managed_dma = true,
};

static struct notifier_block dtio_platform_watch;

static int __init dtio_platform_init(void)
{
	int ret;

	ret = dtio_records_watch(&platform_bus_type, &dtio_platform_watch);
	if (ret)
		return ret;
	ret = platform_driver_register(&dtio_platform_driver);
	if (ret)
		dtio_records_unwatch(&platform_bus_type, &dtio_platform_watch);
	return ret;
}
module_init(dtio_platform_init);

static void __exit dtio_platform_exit(void)
{
	platform_driver_unregister(&dtio_platform_driver);
	dtio_records_unwatch(&platform_bus_type, &dtio_platform_watch);
}
module_exit(dtio_platform_exit);

MODULE_DESCRIPTION("dtio: assign platform devices");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
