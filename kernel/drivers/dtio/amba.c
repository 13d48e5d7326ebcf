// SPDX-License-Identifier: GPL-2.0-only
/*
 * AMBA (PrimeCell) devices. They differ from platform devices in two ways: the
 * bus knows only their first window, so the others come from the node itself,
 * and it enables runtime PM before the driver is asked, holding a reference
 * that the driver drops to let the device sleep.
 */
#include <linux/amba/bus.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/of_address.h>
#include <linux/of_irq.h>
#include <linux/pm_runtime.h>

#include "dtio.h"

static int dtio_amba_get_resource(struct device *dev, unsigned int index,
				  struct resource *res)
{
	if (index)
		return of_address_to_resource(dev->of_node, index, res);
	*res = to_amba_device(dev)->res;
	return 0;
}

static int dtio_amba_get_irq(struct device *dev, unsigned int index)
{
	return of_irq_get(dev->of_node, index);
}

static const struct dtio_bus_ops dtio_amba_ops = {
	.bus = DTIO_BUS_AMBA,
	.vfio_flags = VFIO_DEVICE_FLAGS_AMBA,
	.manages_runtime_pm = true,
	.get_resource = dtio_amba_get_resource,
	.get_irq = dtio_amba_get_irq,
};

static int dtio_amba_probe(struct amba_device *adev, const struct amba_id *id)
{
	struct dtio_device *dtio;

	/* Without it, the trial of a reset by power can see the domain go off. */
	pm_runtime_put_sync(&adev->dev);

	dtio = dtio_bind(&adev->dev, &dtio_amba_ops);
	if (!IS_ERR(dtio))
		return 0;

	/* The bus stops the clock that runtime PM has stopped: it has to run. */
	pm_runtime_get_sync(&adev->dev);
	return PTR_ERR(dtio);
}

static void dtio_amba_remove(struct amba_device *adev)
{
	dtio_unbind(amba_get_drvdata(adev));
	/* Taken back: the bus drops the one it took before the probe. */
	pm_runtime_get_noresume(&adev->dev);
}

static void dtio_amba_shutdown(struct amba_device *adev)
{
	dtio_shutdown(amba_get_drvdata(adev));
}

/* Nothing is bound by its identity, only by driver_override. */
static const struct amba_id dtio_amba_ids[] = {
	{ 0, 0 },
};

static struct amba_driver dtio_amba_driver = {
	.probe = dtio_amba_probe,
	.remove = dtio_amba_remove,
	.shutdown = dtio_amba_shutdown,
	.id_table = dtio_amba_ids,
	.drv = {
		.name = "dtio-amba",
		.groups = dtio_driver_groups,
	},
	.driver_managed_dma = true,
};

static struct notifier_block dtio_amba_watch;

static int __init dtio_amba_init(void)
{
	int ret;

	ret = dtio_records_watch(&amba_bustype, &dtio_amba_watch);
	if (ret)
		return ret;
	ret = amba_driver_register(&dtio_amba_driver);
	if (ret)
		dtio_records_unwatch(&amba_bustype, &dtio_amba_watch);
	return ret;
}
module_init(dtio_amba_init);

static void __exit dtio_amba_exit(void)
{
	amba_driver_unregister(&dtio_amba_driver);
	dtio_records_unwatch(&amba_bustype, &dtio_amba_watch);
}
module_exit(dtio_amba_exit);

MODULE_DESCRIPTION("dtio: assign AMBA devices");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
