// SPDX-License-Identifier: GPL-2.0-only
/* Devices of a device tree: the same registers and memories, by name. */
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
#include <linux/module.h>
#include <linux/platform_device.h>

#include "shmem.h"

static int shmem_platform_add(struct shmem *shmem, struct platform_device *pdev,
			      const char *name, enum shmem_memory_index index)
{
	struct resource *res = platform_get_resource_byname(pdev, IORESOURCE_MEM,
							    name);
	int ret;

	if (!res && index == SHMEM_MEMORY_OWN)
		return 0;
	ret = res ? shmem_add_memory(shmem, index, res) : -ENOENT;
	return ret ? dev_err_probe(&pdev->dev, ret,
				   "region \"%s\" of \"reg-names\" cannot be mapped\n",
				   name) : 0;
}

static int shmem_platform_set_irq(struct shmem *shmem,
				  struct platform_device *pdev,
				  const char *name, unsigned int first,
				  unsigned int step, bool event)
{
	int virq = platform_get_irq_byname(pdev, name);

	if (virq < 0)
		return virq;
	shmem->irqs[shmem->num_irqs++] = (struct shmem_irq){
		.virq = virq,
		.first = first,
		.step = step,
		.event = event,
	};
	return 0;
}

static int shmem_platform_set_irqs(struct shmem *shmem,
				   struct platform_device *pdev)
{
	int rings = platform_irq_count(pdev) - 1;
	char name[sizeof("ring4294967295")];
	int i, ret;

	shmem->way = DTIO_SHMEM_IRQ_LINES;
	if (rings < 1)
		return 0;
	shmem->irqs = devm_kcalloc(&pdev->dev, rings + 1, sizeof(*shmem->irqs),
				   GFP_KERNEL);
	if (!shmem->irqs)
		return -ENOMEM;
	ret = shmem_platform_set_irq(shmem, pdev, "event", shmem->vectors, 1,
				     true);
	for (i = 0; !ret && i < rings; i++) {
		snprintf(name, sizeof(name), "ring%d", i);
		ret = shmem_platform_set_irq(shmem, pdev, name, i, rings,
					     false);
	}
	return ret;
}

static int shmem_platform_find(struct shmem *shmem,
			       struct platform_device *pdev)
{
	int ret;

	shmem->dtio = true;
	ret = shmem_platform_add(shmem, pdev, "table", SHMEM_MEMORY_TABLE);
	if (!ret)
		ret = shmem_platform_add(shmem, pdev, "own", SHMEM_MEMORY_OWN);
	if (!ret)
		ret = shmem_platform_add(shmem, pdev, "common",
					 SHMEM_MEMORY_COMMON);
	return ret ?: shmem_read_layout(shmem);
}

static int shmem_platform_probe(struct platform_device *pdev)
{
	void __iomem *registers;
	struct shmem *shmem;
	int ret;

	registers = devm_platform_ioremap_resource_byname(pdev, "registers");
	if (IS_ERR(registers))
		return dev_err_probe(&pdev->dev, PTR_ERR(registers),
				     "no region \"registers\" in \"reg-names\"\n");
	shmem = shmem_new(&pdev->dev, registers);
	if (IS_ERR(shmem))
		return PTR_ERR(shmem);
	platform_set_drvdata(pdev, shmem);

	ret = shmem_platform_find(shmem, pdev);
	if (!ret)
		ret = shmem_count_init(shmem);
	if (!ret)
		ret = shmem_platform_set_irqs(shmem, pdev);
	if (!ret)
		ret = shmem_bind(shmem);
	if (ret)
		shmem_put(shmem);
	return ret;
}

static void shmem_platform_remove(struct platform_device *pdev)
{
	struct shmem *shmem = platform_get_drvdata(pdev);

	shmem_unbind(shmem);
	shmem_put(shmem);
}

static const struct of_device_id shmem_platform_ids[] = {
	{ .compatible = "dtio,shmem-1" },
	{ }
};
MODULE_DEVICE_TABLE(of, shmem_platform_ids);

static struct platform_driver shmem_platform_driver = {
	.probe = shmem_platform_probe,
	.remove = shmem_platform_remove,
	.driver = {
		.name = "dtio-shmem",
		.of_match_table = shmem_platform_ids,
		.pm = pm_sleep_ptr(&shmem_pm_ops),
	},
};

int shmem_platform_register(void)
{
	return platform_driver_register(&shmem_platform_driver);
}

void shmem_platform_unregister(void)
{
	platform_driver_unregister(&shmem_platform_driver);
}
