// SPDX-License-Identifier: GPL-2.0-only
/*
 * In a guest: a driver of the DMA engine that samples/dma serves. It copies random data
 * through the engine's buffer and compares it, counts the interrupts of each vector, and
 * resets the function. The results are logged.
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

/* From and to other places in a page than its beginning */
#define READ_AT		3
#define WRITTEN_AT	(ENGINE_BUFFER_LENGTH + 4096 + 5)
#define AREA		(WRITTEN_AT + ENGINE_BUFFER_LENGTH)
#define SHORT_COPY	64

static char *kind = "intx";
module_param(kind, charp, 0400);
MODULE_PARM_DESC(kind, "of interrupt: intx, msi or msix");

static unsigned int copies = 20;
module_param(copies, uint, 0400);
MODULE_PARM_DESC(copies, "of nearly all of the buffer");

static unsigned int count = 2000;
module_param(count, uint, 0400);
MODULE_PARM_DESC(count, "of interrupts, one for each transfer of 64 bytes");

struct engine_vector {
	struct engine *engine;
	unsigned int count;
};

struct engine {
	struct pci_dev *pdev;
	void __iomem *registers;
	void *area;
	dma_addr_t address;
	int vectors;
	struct engine_vector vector[ENGINE_VECTORS];
	unsigned int expected[ENGINE_VECTORS];
	unsigned int not_ours;
	struct completion finished;
};

static irqreturn_t engine_handler(int irq, void *data)
{
	struct engine_vector *vector = data;
	struct engine *engine = vector->engine;

	if (!engine->pdev->msi_enabled && !engine->pdev->msix_enabled) {
		u32 status = readl(engine->registers + ENGINE_STATUS);

		if (!(status & ENGINE_STATUS_RAISED)) {
			engine->not_ours++;
			return IRQ_NONE;
		}
		writel(1, engine->registers + ENGINE_ACKNOWLEDGE);
	}
	vector->count++;
	complete(&engine->finished);
	return IRQ_HANDLED;
}

/* Whether it is done, without an error, when the next interrupt comes */
static bool engine_transfer(struct engine *engine, dma_addr_t address,
			    size_t length, unsigned int number, u32 how)
{
	unsigned int vector = number % engine->vectors;
	u32 status;

	engine->expected[vector]++;
	writel(lower_32_bits(address), engine->registers + ENGINE_ADDRESS);
	writel(upper_32_bits(address), engine->registers + ENGINE_ADDRESS + 4);
	writel(length, engine->registers + ENGINE_LENGTH);
	writel(vector, engine->registers + ENGINE_VECTOR);
	writel(how, engine->registers + ENGINE_START);
	if (!wait_for_completion_timeout(&engine->finished, 5 * HZ))
		return false;
	status = readl(engine->registers + ENGINE_STATUS);
	return (status & (ENGINE_STATUS_BUSY | ENGINE_STATUS_DONE |
			  ENGINE_STATUS_ERROR)) == ENGINE_STATUS_DONE;
}

/* Nothing in front of the copy and behind it is written. */
static bool engine_copy(struct engine *engine, unsigned int number, u32 how)
{
	size_t length = ENGINE_BUFFER_LENGTH - 9 - number;
	u8 *from = engine->area + READ_AT, *to = engine->area + WRITTEN_AT;

	get_random_bytes(from, length);
	memset(to - 1, 0, length + 2);
	return engine_transfer(engine, engine->address + READ_AT, length, number,
			       how) &&
	       engine_transfer(engine, engine->address + WRITTEN_AT, length,
			       number, how | ENGINE_START_WRITE) &&
	       !memcmp(from, to, length) && !to[-1] && !to[length];
}

static unsigned int engine_count_copies(struct engine *engine, u32 how)
{
	unsigned int i, right = 0;

	for (i = 0; i < copies; i++)
		right += engine_copy(engine, i, how);
	return right;
}

/* Ends when none came: there would be none for the rest. */
static unsigned int engine_count_interrupts(struct engine *engine)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		if (!engine_transfer(engine, engine->address, SHORT_COPY, i, 0))
			break;
	return i;
}

/* Interrupts of vectors that are not as many as there were transfers by them */
static unsigned int engine_count_wrong(struct engine *engine)
{
	unsigned int i, wrong = 0;

	msleep(100);
	for (i = 0; i < engine->vectors; i++)
		wrong += abs((int)(engine->vector[i].count - engine->expected[i]));
	return wrong;
}

/* What was written is gone, and it works as before. */
static bool engine_reset(struct engine *engine)
{
	writel(77, engine->registers + ENGINE_LENGTH);
	if (readl(engine->registers + ENGINE_LENGTH) != 77 ||
	    pci_reset_function_locked(engine->pdev))
		return false;
	return !readl(engine->registers + ENGINE_LENGTH) &&
	       !readl(engine->registers + ENGINE_STATUS) &&
	       engine_copy(engine, 1, 0);
}

static void engine_run(struct engine *engine)
{
	struct device *dev = &engine->pdev->dev;

	dev_info(dev, "%s: vectors: %d\n", kind, engine->vectors);
	dev_info(dev, "%s: copies: %u right of %u\n", kind,
		 engine_count_copies(engine, 0), copies);
	dev_info(dev, "%s: mapped copies: %u right of %u\n", kind,
		 engine_count_copies(engine, ENGINE_START_MAPPED), copies);
	dev_info(dev, "%s: interrupts: %u came of %u\n", kind,
		 engine_count_interrupts(engine), count);
	dev_info(dev, "%s: interrupts: %u wrong, %u not its own\n", kind,
		 engine_count_wrong(engine), engine->not_ours);
	dev_info(dev, "%s: reset: %s\n", kind,
		 engine_reset(engine) ? "right" : "wrong");
	dev_info(dev, "%s: after the reset: %u wrong, %u not its own\n", kind,
		 engine_count_wrong(engine), engine->not_ours);
}

static int engine_request_irqs(struct engine *engine)
{
	int i, ret;

	for (i = 0; i < engine->vectors; i++) {
		engine->vector[i].engine = engine;
		ret = devm_request_irq(&engine->pdev->dev,
				       pci_irq_vector(engine->pdev, i),
				       engine_handler, IRQF_SHARED,
				       KBUILD_MODNAME, &engine->vector[i]);
		if (ret)
			return ret;
	}
	return 0;
}

static int engine_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	unsigned int flags = !strcmp(kind, "msi") ? PCI_IRQ_MSI :
			     !strcmp(kind, "msix") ? PCI_IRQ_MSIX : PCI_IRQ_INTX;
	struct engine *engine;
	int ret;

	engine = devm_kzalloc(&pdev->dev, sizeof(*engine), GFP_KERNEL);
	if (!engine)
		return -ENOMEM;
	engine->pdev = pdev;
	init_completion(&engine->finished);
	pci_set_drvdata(pdev, engine);

	ret = pcim_enable_device(pdev);
	if (ret)
		return ret;
	engine->registers = pcim_iomap(pdev, 0, 0);
	if (!engine->registers)
		return -ENOMEM;
	ret = dma_set_mask_and_coherent(&pdev->dev, DMA_BIT_MASK(64));
	if (ret)
		return ret;
	engine->area = dmam_alloc_coherent(&pdev->dev, AREA, &engine->address,
					   GFP_KERNEL);
	if (!engine->area)
		return -ENOMEM;
	pci_set_master(pdev);
	engine->vectors = pci_alloc_irq_vectors(pdev, 1, ENGINE_VECTORS, flags);
	if (engine->vectors < 0)
		return dev_err_probe(&pdev->dev, engine->vectors,
				     "no interrupt\n");
	ret = engine_request_irqs(engine);
	if (ret)
		return ret;
	engine_run(engine);
	return 0;
}

/* An interrupt must not come when its vector is no more. */
static void engine_remove(struct pci_dev *pdev)
{
	struct engine *engine = pci_get_drvdata(pdev);
	int i;

	for (i = 0; i < engine->vectors; i++)
		devm_free_irq(&pdev->dev, pci_irq_vector(pdev, i),
			      &engine->vector[i]);
	pci_free_irq_vectors(pdev);
	pci_clear_master(pdev);
}

static const struct pci_device_id engine_ids[] = {
	{ PCI_DEVICE(ENGINE_VENDOR, ENGINE_DEVICE) },
	{ }
};
MODULE_DEVICE_TABLE(pci, engine_ids);

static struct pci_driver engine_driver = {
	.name = "dtio-test-engine",
	.id_table = engine_ids,
	.probe = engine_probe,
	.remove = engine_remove,
};
module_pci_driver(engine_driver);

MODULE_DESCRIPTION("The driver of the DMA engine of samples/dma in a guest");
MODULE_LICENSE("GPL");
