// SPDX-License-Identifier: GPL-2.0-only
/*
 * PCI functions: a dtio-shmem has a vendor-specific capability, and another function with
 * its identifiers is QEMU's ivshmem-doorbell, or ivshmem-plain, which has no MSI-X.
 *
 * There is no alias by which the module would be loaded: such functions have been left to
 * programs, by UIO or VFIO, and it is not for a new driver to take them away. Where it
 * is loaded, driver_override leaves single ones to others.
 */
#include <linux/log2.h>
#include <linux/module.h>
#include <linux/pci.h>

#include "shmem.h"

#define SHMEM_VENDOR	0x1af4
#define SHMEM_DEVICE	0x1110
#define SHMEM_MAX_MSI	32

static unsigned int interrupts = DTIO_SHMEM_IRQ_MSIX;
module_param(interrupts, uint, 0444);
MODULE_PARM_DESC(interrupts,
		 "The best way for PCI functions to interrupt: 3 MSI-X (default), 2 MSI, 1 INTx, 0 none");

/* Whether the function's first vendor-specific capability is dtio-shmem's */
static bool shmem_pci_is_dtio(struct pci_dev *pdev)
{
	int cap = pci_find_capability(pdev, PCI_CAP_ID_VNDR);
	u32 signature, registers;
	u8 version;

	if (!cap)
		return false;
	pci_read_config_byte(pdev, cap + SHMEM_CAP_VERSION, &version);
	pci_read_config_dword(pdev, cap + SHMEM_CAP_SIGNATURE, &signature);
	pci_read_config_dword(pdev, cap + SHMEM_CAP_REGISTERS, &registers);
	return version == 1 && signature == SHMEM_IS_DTIO &&
	       registers == SHMEM_CAP_IS_REGISTERS;
}

static int shmem_pci_add(struct shmem *shmem, struct pci_dev *pdev, int bar,
			 enum shmem_memory_index index)
{
	int ret;

	if (!pci_resource_len(pdev, bar))
		return 0;
	ret = shmem_add_memory(shmem, index, pci_resource_n(pdev, bar));
	return ret ? dev_err_probe(&pdev->dev, ret,
				   "BAR %d cannot be mapped\n", bar) : 0;
}

/* Messages by MSI-X, if there is one for each vector and the event */
static int shmem_pci_alloc_msix(struct shmem *shmem, struct pci_dev *pdev)
{
	int wanted = shmem->dtio ? shmem->vectors + 1 : shmem->vectors;

	if (!wanted || interrupts < DTIO_SHMEM_IRQ_MSIX)
		return -ENOSPC;
	return pci_alloc_irq_vectors(pdev, wanted, wanted, PCI_IRQ_MSIX);
}

/* A power of two of messages: the device counts what it was granted. */
static int shmem_pci_alloc_msi(struct shmem *shmem, struct pci_dev *pdev)
{
	int ret = -ENOSPC, n;

	if (!shmem->dtio || pci_msi_vec_count(pdev) < 1 ||
	    interrupts < DTIO_SHMEM_IRQ_MSI)
		return ret;
	n = min3(SHMEM_MAX_MSI, pci_msi_vec_count(pdev),
		 (int)roundup_pow_of_two(shmem->vectors + 1));
	for (; n; n /= 2) {
		ret = pci_alloc_irq_vectors(pdev, n, n, PCI_IRQ_MSI);
		if (ret > 0)
			break;
	}
	return ret;
}

static int shmem_pci_alloc_irqs(struct shmem *shmem, struct pci_dev *pdev)
{
	int ret = shmem_pci_alloc_msix(shmem, pdev);

	shmem->way = DTIO_SHMEM_IRQ_MSIX;
	if (ret < 0) {
		ret = shmem_pci_alloc_msi(shmem, pdev);
		shmem->way = DTIO_SHMEM_IRQ_MSI;
	}
	if (ret < 0 && shmem->dtio && interrupts >= DTIO_SHMEM_IRQ_INTX) {
		ret = pci_alloc_irq_vectors(pdev, 1, 1, PCI_IRQ_INTX);
		shmem->way = DTIO_SHMEM_IRQ_INTX;
	}
	if (ret < 0) {
		shmem->way = DTIO_SHMEM_IRQ_NONE;
		ret = 0;
	}
	return ret;
}

static int shmem_pci_set_irqs(struct shmem *shmem, struct pci_dev *pdev)
{
	unsigned int i, n = shmem_pci_alloc_irqs(shmem, pdev);
	bool pin = shmem->way == DTIO_SHMEM_IRQ_INTX;

	shmem->irqs = devm_kcalloc(&pdev->dev, n, sizeof(*shmem->irqs),
				   GFP_KERNEL);
	if (n && !shmem->irqs)
		return -ENOMEM;
	for (i = 0; i < n; i++) {
		struct shmem_irq *irq = &shmem->irqs[i];
		bool last = i == n - 1;

		irq->virq = pci_irq_vector(pdev, i);
		irq->pin = pin;
		irq->first = i;
		/* The last message stands for all that have none of their own. */
		irq->step = last ? 1 : shmem->vectors + 1;
		irq->event = shmem->dtio &&
			     (i == shmem->vectors ||
			      (last && shmem->vectors >= n));
	}
	shmem->num_irqs = n;
	return 0;
}

static int shmem_pci_find(struct shmem *shmem, struct pci_dev *pdev)
{
	int ret;

	shmem->dtio = shmem_pci_is_dtio(pdev);
	ret = shmem_pci_add(shmem, pdev, SHMEM_BAR_COMMON, SHMEM_MEMORY_COMMON);
	if (ret)
		return ret;
	if (!shmem->dtio) {
		shmem->identity = readl(shmem->registers + SHMEM_POSITION);
		shmem->vectors = max(pci_msix_vec_count(pdev), 0);
		return 0;
	}
	ret = shmem_pci_add(shmem, pdev, SHMEM_BAR_TABLE, SHMEM_MEMORY_TABLE);
	if (!ret)
		ret = shmem_pci_add(shmem, pdev, SHMEM_BAR_OWN,
				    SHMEM_MEMORY_OWN);
	return ret ?: shmem_read_layout(shmem);
}

static int shmem_pci_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct device *dev = &pdev->dev;
	void __iomem *registers;
	struct shmem *shmem;
	int ret;

	ret = pcim_enable_device(pdev);
	if (ret)
		return dev_err_probe(dev, ret, "cannot be enabled\n");
	registers = pcim_iomap_region(pdev, SHMEM_BAR_REGISTERS,
				      "dtio-shmem");
	if (IS_ERR(registers))
		return dev_err_probe(dev, PTR_ERR(registers), "no BAR 0\n");
	shmem = shmem_new(dev, registers);
	if (IS_ERR(shmem))
		return PTR_ERR(shmem);
	pci_set_drvdata(pdev, shmem);
	/* Messages are writes of the function. */
	pci_set_master(pdev);

	ret = shmem_pci_find(shmem, pdev);
	if (!ret)
		ret = shmem_count_init(shmem);
	if (!ret)
		ret = shmem_pci_set_irqs(shmem, pdev);
	if (!ret)
		ret = shmem_bind(shmem);
	if (ret) {
		pci_free_irq_vectors(pdev);
		shmem_put(shmem);
	}
	return ret;
}

static void shmem_pci_remove(struct pci_dev *pdev)
{
	struct shmem *shmem = pci_get_drvdata(pdev);

	shmem_unbind(shmem);
	pci_free_irq_vectors(pdev);
	shmem_put(shmem);
}

/* Around a reset of the function, by sysfs for one */
static void shmem_pci_reset_prepare(struct pci_dev *pdev)
{
	shmem_sleep(pci_get_drvdata(pdev));
}

static void shmem_pci_reset_done(struct pci_dev *pdev)
{
	shmem_wake_up(pci_get_drvdata(pdev));
}

static const struct pci_error_handlers shmem_pci_errors = {
	.reset_prepare = shmem_pci_reset_prepare,
	.reset_done = shmem_pci_reset_done,
};

static const struct pci_device_id shmem_pci_ids[] = {
	{ PCI_DEVICE(SHMEM_VENDOR, SHMEM_DEVICE) },
	{ }
};

static struct pci_driver shmem_pci_driver = {
	.name = "dtio-shmem",
	.id_table = shmem_pci_ids,
	.probe = shmem_pci_probe,
	.remove = shmem_pci_remove,
	.err_handler = &shmem_pci_errors,
	.driver.pm = pm_sleep_ptr(&shmem_pm_ops),
};

int shmem_pci_register(void)
{
	return pci_register_driver(&shmem_pci_driver);
}

void shmem_pci_unregister(void)
{
	pci_unregister_driver(&shmem_pci_driver);
}
