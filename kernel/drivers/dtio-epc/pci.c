// SPDX-License-Identifier: GPL-2.0-only
/* PCI functions: registers and window are base address registers. */
#include <linux/dma-mapping.h>
#include <linux/module.h>
#include <linux/pci.h>

#include "epc.h"

#define DTIO_EPC_VENDOR		0x1af4
#define DTIO_EPC_DEVICE		0x10f0
#define DTIO_EPC_REGISTERS	0
#define DTIO_EPC_WINDOW		2
/* Messages: events, DMA, and then doorbells */
#define DTIO_EPC_FIRST_DOORBELL	2

static bool intx;
module_param(intx, bool, 0444);
MODULE_PARM_DESC(intx, "PCI functions interrupt by INTx, not MSI-X (default: no)");

static struct dtio_epc_space dtio_epc_pci_space(struct pci_dev *pdev, int bar)
{
	return (struct dtio_epc_space){
		pci_resource_start(pdev, bar), pci_bus_address(pdev, bar),
		pci_resource_len(pdev, bar)
	};
}

static int dtio_epc_pci_find(struct dtio_epc *epc, struct pci_dev *pdev)
{
	if (!pci_resource_len(pdev, DTIO_EPC_REGISTERS) ||
	    !pci_resource_len(pdev, DTIO_EPC_WINDOW))
		return dev_err_probe(epc->dev, -ENODEV, "BAR 0 or BAR 2 has no address\n");
	epc->registers = pcim_iomap_region(pdev, DTIO_EPC_REGISTERS, "dtio-epc");
	if (IS_ERR(epc->registers))
		return dev_err_probe(epc->dev, PTR_ERR(epc->registers),
				     "BAR 0 cannot be mapped\n");
	/* The core maps parts of it. */
	if (!devm_request_mem_region(epc->dev, pci_resource_start(pdev, DTIO_EPC_WINDOW),
				     pci_resource_len(pdev, DTIO_EPC_WINDOW), "dtio-epc"))
		return dev_err_probe(epc->dev, -EBUSY, "BAR 2 is in use\n");
	epc->registers_space = dtio_epc_pci_space(pdev, DTIO_EPC_REGISTERS);
	epc->window = dtio_epc_pci_space(pdev, DTIO_EPC_WINDOW);
	return 0;
}

static int dtio_epc_pci_find_irqs(struct dtio_epc *epc, struct pci_dev *pdev)
{
	int n = -ENOSPC, d;

	if (!intx)
		n = pci_alloc_irq_vectors(pdev, DTIO_EPC_FIRST_DOORBELL,
					  DTIO_EPC_FIRST_DOORBELL + EPC_MAX_DOORBELLS,
					  PCI_IRQ_MSIX);
	epc->pin = n < 0;
	if (epc->pin)
		n = pci_alloc_irq_vectors(pdev, 1, 1, PCI_IRQ_INTX);
	if (n < 0)
		return dev_err_probe(epc->dev, n, "no interrupt\n");

	epc->event_irq = pci_irq_vector(pdev, 0);
	if (epc->pin)
		return dtio_epc_pin_doorbells(epc);
	epc->dma_irq = pci_irq_vector(pdev, 1);
	epc->num_doorbells = n - DTIO_EPC_FIRST_DOORBELL;
	for (d = 0; d < n - DTIO_EPC_FIRST_DOORBELL; d++)
		epc->doorbell_irqs[d] =
			pci_irq_vector(pdev, DTIO_EPC_FIRST_DOORBELL + d);
	return 0;
}

static int dtio_epc_pci_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct device *dev = &pdev->dev;
	struct dtio_epc *epc;
	int ret;

	epc = devm_kzalloc(dev, sizeof(*epc), GFP_KERNEL);
	if (!epc)
		return -ENOMEM;
	epc->dev = dev;
	pci_set_drvdata(pdev, epc);
	ret = pcim_enable_device(pdev);
	if (ret)
		return dev_err_probe(dev, ret, "cannot be enabled\n");
	ret = dma_set_mask_and_coherent(dev, DMA_BIT_MASK(64));
	if (ret)
		return dev_err_probe(dev, ret, "no DMA\n");
	pci_set_master(pdev);

	ret = dtio_epc_pci_find(epc, pdev);
	if (ret)
		return ret;
	ret = dtio_epc_pci_find_irqs(epc, pdev);
	if (!ret)
		ret = dtio_epc_bind(epc);
	if (ret)
		pci_free_irq_vectors(pdev);
	return ret;
}

static void dtio_epc_pci_remove(struct pci_dev *pdev)
{
	dtio_epc_unbind(pci_get_drvdata(pdev));
	pci_free_irq_vectors(pdev);
}

/* Around a reset of the function, by sysfs for one */
static void dtio_epc_pci_reset_prepare(struct pci_dev *pdev)
{
	dtio_epc_sleep(pci_get_drvdata(pdev));
}

static void dtio_epc_pci_reset_done(struct pci_dev *pdev)
{
	dtio_epc_wake(pci_get_drvdata(pdev));
}

static const struct pci_error_handlers dtio_epc_pci_errors = {
	.reset_prepare = dtio_epc_pci_reset_prepare,
	.reset_done = dtio_epc_pci_reset_done,
};

static const struct pci_device_id dtio_epc_pci_ids[] = {
	{ PCI_DEVICE(DTIO_EPC_VENDOR, DTIO_EPC_DEVICE) },
	{ }
};
MODULE_DEVICE_TABLE(pci, dtio_epc_pci_ids);

static struct pci_driver dtio_epc_pci_driver = {
	.name = "dtio-epc",
	.id_table = dtio_epc_pci_ids,
	.probe = dtio_epc_pci_probe,
	.remove = dtio_epc_pci_remove,
	.err_handler = &dtio_epc_pci_errors,
	.driver.pm = pm_sleep_ptr(&dtio_epc_pm_ops),
};

int dtio_epc_pci_register(void)
{
	return pci_register_driver(&dtio_epc_pci_driver);
}

void dtio_epc_pci_unregister(void)
{
	pci_unregister_driver(&dtio_epc_pci_driver);
}
