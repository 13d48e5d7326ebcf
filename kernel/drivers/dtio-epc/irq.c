// SPDX-License-Identifier: GPL-2.0-only
/*
 * Interrupts of the device: events, whose thread may sleep; DMA; and doorbells, which
 * functions request for themselves.
 *
 * By INTx all are one line. Doorbells are Linux's interrupts of their own there, too.
 */
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/irq.h>

#include "dma.h"
#include "epc.h"

/* Nothing more of them until the thread is done */
static irqreturn_t dtio_epc_event_handler(int irq, void *data)
{
	struct dtio_epc *epc = data;

	writel(0, epc->registers + EPC_INTR_MASK);
	return IRQ_WAKE_THREAD;
}

static irqreturn_t dtio_epc_event_thread(int irq, void *data)
{
	struct dtio_epc *epc = data;

	if (READ_ONCE(epc->asleep))
		return IRQ_HANDLED;
	dtio_epc_handle_events(epc);
	/* Interrupts again if there is something by now */
	writel(EPC_INTR_ALL, epc->registers + EPC_INTR_MASK);
	return IRQ_HANDLED;
}

static irqreturn_t dtio_epc_dma_handler(int irq, void *data)
{
	struct dtio_epc *epc = data;

	/* Cleared before the rings are looked at: what is done later interrupts again. */
	writel(U32_MAX, epc->registers + EPC_DMA_STATUS);
	dtio_epc_dma_interrupt(epc, U32_MAX);
	return IRQ_HANDLED;
}

static irqreturn_t dtio_epc_pin_handler(int irq, void *data)
{
	struct dtio_epc *epc = data;
	void __iomem *registers = epc->registers;
	u32 event = readl(registers + EPC_INTR_STATUS);
	u32 dma = readl(registers + EPC_DMA_STATUS);
	u32 doorbells = readl(registers + EPC_DOORBELL_STATUS);
	unsigned long rung = doorbells;
	unsigned int d;

	/* The device is gone. */
	if (event == U32_MAX)
		return IRQ_NONE;
	event &= readl(registers + EPC_INTR_MASK);
	if (dma) {
		writel(dma, registers + EPC_DMA_STATUS);
		dtio_epc_dma_interrupt(epc, dma);
	}
	if (doorbells)
		writel(doorbells, registers + EPC_DOORBELL_STATUS);
	for_each_set_bit(d, &rung, epc->num_doorbells)
		generic_handle_irq(epc->doorbell_irqs[d]);
	if (event)
		return dtio_epc_event_handler(irq, epc);
	return dma || doorbells ? IRQ_HANDLED : IRQ_NONE;
}

/**
 * dtio_epc_pin_doorbells - make interrupts for doorbells of a device that has one line
 * @epc: the controller, being bound
 *
 * Return: 0 or a negative errno.
 */
int dtio_epc_pin_doorbells(struct dtio_epc *epc)
{
	int first = devm_irq_alloc_descs(epc->dev, -1, 0, EPC_MAX_DOORBELLS,
					 dev_to_node(epc->dev));
	int d;

	if (first < 0)
		return first;
	for (d = 0; d < EPC_MAX_DOORBELLS; d++) {
		epc->doorbell_irqs[d] = first + d;
		irq_set_chip_and_handler(first + d, &dummy_irq_chip, handle_simple_irq);
		irq_modify_status(first + d, IRQ_NOREQUEST, IRQ_NOPROBE);
	}
	epc->num_doorbells = EPC_MAX_DOORBELLS;
	return 0;
}

/**
 * dtio_epc_request_irqs - handle interrupts from now on
 * @epc: the controller, being bound
 *
 * Return: 0 or a negative errno.
 */
int dtio_epc_request_irqs(struct dtio_epc *epc)
{
	const char *name = dev_name(epc->dev);
	int ret;

	if (epc->pin)
		return request_threaded_irq(epc->event_irq, dtio_epc_pin_handler,
					    dtio_epc_event_thread, IRQF_SHARED, name, epc);
	ret = request_threaded_irq(epc->event_irq, dtio_epc_event_handler,
				   dtio_epc_event_thread, 0, name, epc);
	if (ret)
		return ret;
	ret = request_irq(epc->dma_irq, dtio_epc_dma_handler, 0, name, epc);
	if (ret)
		free_irq(epc->event_irq, epc);
	return ret;
}

/* After dtio_epc_stop_events() */
void dtio_epc_start_events(struct dtio_epc *epc)
{
	WRITE_ONCE(epc->asleep, false);
}

/* The thread runs for the last time; DMA goes on. */
void dtio_epc_stop_events(struct dtio_epc *epc)
{
	WRITE_ONCE(epc->asleep, true);
	synchronize_irq(epc->event_irq);
	writel(0, epc->registers + EPC_INTR_MASK);
}

/* No handler runs any more. */
void dtio_epc_free_irqs(struct dtio_epc *epc)
{
	writel(0, epc->registers + EPC_INTR_MASK);
	free_irq(epc->event_irq, epc);
	if (!epc->pin)
		free_irq(epc->dma_irq, epc);
}
