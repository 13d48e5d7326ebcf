// SPDX-License-Identifier: GPL-2.0-only
/* Devices of a device tree: the same registers and window, by name. */
#include <linux/dma-mapping.h>
#include <linux/mod_devicetable.h>
#include <linux/module.h>
#include <linux/platform_device.h>

#include "epc.h"

static int dtio_epc_platform_find(struct dtio_epc *epc, struct platform_device *pdev)
{
	struct resource *registers, *window;

	registers = platform_get_resource_byname(pdev, IORESOURCE_MEM, "registers");
	window = platform_get_resource_byname(pdev, IORESOURCE_MEM, "window");
	if (!registers || !window)
		return dev_err_probe(epc->dev, -ENOENT,
				     "no region \"registers\" or \"window\" in \"reg-names\"\n");
	epc->registers = devm_ioremap_resource(epc->dev, registers);
	if (IS_ERR(epc->registers))
		return dev_err_probe(epc->dev, PTR_ERR(epc->registers),
				     "region \"registers\" cannot be mapped\n");
	if (!devm_request_mem_region(epc->dev, window->start, resource_size(window),
				     dev_name(epc->dev)))
		return dev_err_probe(epc->dev, -EBUSY, "region \"window\" is in use\n");
	epc->registers_space = (struct dtio_epc_space){
		registers->start, registers->start, resource_size(registers)
	};
	epc->window = (struct dtio_epc_space){
		window->start, window->start, resource_size(window)
	};
	return 0;
}

static int dtio_epc_platform_find_irqs(struct dtio_epc *epc, struct platform_device *pdev)
{
	char name[sizeof("doorbell4294967295")];
	int irq;

	epc->event_irq = platform_get_irq_byname(pdev, "event");
	if (epc->event_irq < 0)
		return epc->event_irq;
	epc->dma_irq = platform_get_irq_byname(pdev, "dma");
	if (epc->dma_irq < 0)
		return epc->dma_irq;
	while (epc->num_doorbells < EPC_MAX_DOORBELLS) {
		snprintf(name, sizeof(name), "doorbell%u", epc->num_doorbells);
		irq = platform_get_irq_byname_optional(pdev, name);
		if (irq == -EPROBE_DEFER)
			return irq;
		if (irq < 0)
			break;
		epc->doorbell_irqs[epc->num_doorbells++] = irq;
	}
	return 0;
}

static int dtio_epc_platform_probe(struct platform_device *pdev)
{
	struct device *dev = &pdev->dev;
	struct dtio_epc *epc;
	int ret;

	epc = devm_kzalloc(dev, sizeof(*epc), GFP_KERNEL);
	if (!epc)
		return -ENOMEM;
	epc->dev = dev;
	platform_set_drvdata(pdev, epc);
	ret = dma_set_mask_and_coherent(dev, DMA_BIT_MASK(64));
	if (ret)
		return dev_err_probe(dev, ret, "no DMA\n");
	ret = dtio_epc_platform_find(epc, pdev);
	if (!ret)
		ret = dtio_epc_platform_find_irqs(epc, pdev);
	return ret ?: dtio_epc_bind(epc);
}

static void dtio_epc_platform_remove(struct platform_device *pdev)
{
	dtio_epc_unbind(platform_get_drvdata(pdev));
}

static const struct of_device_id dtio_epc_platform_ids[] = {
	{ .compatible = "dtio,epc-1" },
	{ }
};
MODULE_DEVICE_TABLE(of, dtio_epc_platform_ids);

static struct platform_driver dtio_epc_platform_driver = {
	.probe = dtio_epc_platform_probe,
	.remove = dtio_epc_platform_remove,
	.driver = {
		.name = "dtio-epc",
		.of_match_table = dtio_epc_platform_ids,
		.pm = pm_sleep_ptr(&dtio_epc_pm_ops),
	},
};

int dtio_epc_platform_register(void)
{
	return platform_driver_register(&dtio_epc_platform_driver);
}

void dtio_epc_platform_unregister(void)
{
	platform_driver_unregister(&dtio_epc_platform_driver);
}
