// SPDX-License-Identifier: GPL-2.0-only
/*
 * In a guest: a driver of QEMU's "edu" (its docs/specs/edu.rst), a PCI function
 * with registers, INTx or MSI, and DMA to and from a buffer of its own. The driver
 * tries each of them and logs the results.
 */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/dma-mapping.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/random.h>

#include "../../registers.h"

#define ROUNDS		50
#define COPIES		3

static bool messages;
module_param(messages, bool, 0400);
MODULE_PARM_DESC(messages, "interrupts are messages, not a line");

struct edu {
	struct pci_dev *pdev;
	void __iomem *registers;
	struct completion raised;
	u32 cause;
	unsigned int count;
};

static irqreturn_t edu_handler(int irq, void *data)
{
	struct edu *edu = data;
	u32 cause = readl(edu->registers + EDU_IRQ_STATUS);

	if (!cause)
		return IRQ_NONE;
	writel(cause, edu->registers + EDU_IRQ_ACKNOWLEDGE);
	edu->cause = cause;
	edu->count++;
	complete(&edu->raised);
	return IRQ_HANDLED;
}

static unsigned int edu_count_wrong_values(struct edu *edu)
{
	unsigned int bit, wrong = 0;

	for (bit = 0; bit < 32; bit++) {
		writel(BIT(bit), edu->registers + EDU_LIVENESS);
		wrong += readl(edu->registers + EDU_LIVENESS) != (u32)~BIT(bit);
	}
	return wrong;
}

static u32 edu_factorial(struct edu *edu, u32 number)
{
	unsigned int tries = 1000;

	writel(number, edu->registers + EDU_FACTORIAL);
	while (readl(edu->registers + EDU_STATUS) & EDU_STATUS_COMPUTING &&
	       tries--)
		msleep(20);
	return readl(edu->registers + EDU_FACTORIAL);
}

/* Whether the next interrupt comes, once, and for that reason. */
static bool edu_waited_for(struct edu *edu, unsigned int before, u32 cause)
{
	return wait_for_completion_timeout(&edu->raised, 2 * HZ) &&
	       edu->count == before + 1 && edu->cause == cause;
}

/* Ends when none came: there would be none for the rest. */
static unsigned int edu_count_lost(struct edu *edu)
{
	unsigned int round;

	for (round = 0; round < ROUNDS; round++) {
		unsigned int before = edu->count;
		u32 cause = BIT(round % 8);

		writel(cause, edu->registers + EDU_IRQ_RAISE);
		if (!edu_waited_for(edu, before, cause))
			break;
	}
	return ROUNDS - round;
}

static bool edu_transfer(struct edu *edu, u64 from, u64 to, u32 command)
{
	unsigned int before = edu->count;

	writeq(from, edu->registers + EDU_DMA_SOURCE);
	writeq(to, edu->registers + EDU_DMA_DESTINATION);
	writeq(EDU_BUFFER_LENGTH, edu->registers + EDU_DMA_COUNT);
	writeq(command, edu->registers + EDU_DMA_COMMAND);
	return edu_waited_for(edu, before, EDU_IRQ_STATUS_DMA);
}

/* From one page to the function, and from there to another page */
static bool edu_copy(struct edu *edu, void *pages, dma_addr_t address)
{
	void *copy = pages + EDU_BUFFER_LENGTH;

	get_random_bytes(pages, EDU_BUFFER_LENGTH);
	memset(copy, 0, EDU_BUFFER_LENGTH);
	return edu_transfer(edu, address, EDU_BUFFER, EDU_DMA_FROM_MEMORY) &&
	       edu_transfer(edu, EDU_BUFFER, address + EDU_BUFFER_LENGTH,
			    EDU_DMA_TO_MEMORY) &&
	       !memcmp(pages, copy, EDU_BUFFER_LENGTH);
}

static int edu_count_copies(struct edu *edu)
{
	dma_addr_t address;
	void *pages = dma_alloc_coherent(&edu->pdev->dev, 2 * EDU_BUFFER_LENGTH,
					 &address, GFP_KERNEL);
	int i;

	if (!pages)
		return -ENOMEM;
	for (i = 0; i < COPIES && edu_copy(edu, pages, address); i++)
		;
	dma_free_coherent(&edu->pdev->dev, 2 * EDU_BUFFER_LENGTH, pages,
			  address);
	return i;
}

static void edu_run(struct edu *edu)
{
	struct device *dev = &edu->pdev->dev;

	dev_info(dev, "registers: %u wrong\n", edu_count_wrong_values(edu));
	dev_info(dev, "factorial of 10: %u\n", edu_factorial(edu, 10));
	dev_info(dev, "interrupts: %u lost of %u\n", edu_count_lost(edu),
		 ROUNDS);
	dev_info(dev, "copies: %d right of %u\n", edu_count_copies(edu),
		 COPIES);
}

/* "edu" has no reset: DMA of a former user may still run. */
static void edu_calm_down(struct edu *edu)
{
	unsigned int tries = 20;

	while (readq(edu->registers + EDU_DMA_COMMAND) & EDU_DMA_RUNS &&
	       tries--)
		msleep(20);
	writel(~0, edu->registers + EDU_IRQ_ACKNOWLEDGE);
}

static int edu_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct edu *edu;
	int ret;

	edu = devm_kzalloc(&pdev->dev, sizeof(*edu), GFP_KERNEL);
	if (!edu)
		return -ENOMEM;
	edu->pdev = pdev;
	init_completion(&edu->raised);
	pci_set_drvdata(pdev, edu);

	ret = pcim_enable_device(pdev);
	if (ret)
		return ret;
	edu->registers = pcim_iomap(pdev, 0, 0);
	if (!edu->registers)
		return -ENOMEM;
	if ((readl(edu->registers + EDU_IDENTIFICATION) & 0xff) !=
	    EDU_IDENTIFICATION_LOW)
		return dev_err_probe(&pdev->dev, -ENODEV, "is something else\n");
	ret = dma_set_mask_and_coherent(&pdev->dev, DMA_BIT_MASK(40));
	if (ret)
		return ret;
	pci_set_master(pdev);

	ret = pci_alloc_irq_vectors(pdev, 1, 1,
				    messages ? PCI_IRQ_MSI : PCI_IRQ_INTX);
	if (ret < 0)
		return dev_err_probe(&pdev->dev, ret, "no interrupt\n");
	edu_calm_down(edu);
	ret = request_irq(pci_irq_vector(pdev, 0), edu_handler, IRQF_SHARED,
			  KBUILD_MODNAME, edu);
	if (ret) {
		pci_free_irq_vectors(pdev);
		return ret;
	}
	edu_run(edu);
	return 0;
}

static void edu_remove(struct pci_dev *pdev)
{
	free_irq(pci_irq_vector(pdev, 0), pci_get_drvdata(pdev));
	pci_free_irq_vectors(pdev);
	pci_clear_master(pdev);
}

static const struct pci_device_id edu_ids[] = {
	{ PCI_DEVICE(EDU_VENDOR, EDU_DEVICE) },
	{ }
};
MODULE_DEVICE_TABLE(pci, edu_ids);

static struct pci_driver edu_driver = {
	.name = "dtio-test-edu",
	.id_table = edu_ids,
	.probe = edu_probe,
	.remove = edu_remove,
};
module_pci_driver(edu_driver);

MODULE_DESCRIPTION("The driver of QEMU's edu in a guest");
MODULE_LICENSE("GPL");
