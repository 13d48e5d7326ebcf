// SPDX-License-Identifier: GPL-2.0-only
/*
 * Interrupts: a handler tells processes, which ask the counts themselves. Only fast
 * rings are summed up here as well, by the thread, as their senders may be gone before
 * a process comes to ask.
 */
#include <linux/device.h>
#include <linux/interrupt.h>
#include <linux/io.h>

#include "shmem.h"

/* How often the driver looks where the device does not interrupt */
#define SHMEM_LOOK_MS	10

static irqreturn_t shmem_handler(int number, void *data)
{
	struct shmem_irq *irq = data;
	struct shmem *shmem = irq->shmem;
	unsigned int first = irq->first, v;
	bool event = irq->event;

	if (irq->pin) {
		/* Reading it clears it, and lets go of the line. */
		u32 status = readl(shmem->registers + SHMEM_INTR_STATUS);

		if (status == U32_MAX ||
		    !(status & (SHMEM_INTR_RING | SHMEM_INTR_EVENT)))
			return IRQ_NONE;
		event = status & SHMEM_INTR_EVENT;
		if (!(status & SHMEM_INTR_RING))
			first = shmem->vectors;
	}
	if (!shmem->dtio)
		for (v = first; v < shmem->vectors; v += irq->step)
			atomic_inc(&shmem->interrupted[v]);
	shmem_wake(shmem, first, irq->step, event);
	return shmem->fast_last ? IRQ_WAKE_THREAD : IRQ_HANDLED;
}

static irqreturn_t shmem_thread(int number, void *data)
{
	struct shmem_irq *irq = data;
	unsigned int v;

	for (v = irq->first; v < irq->shmem->vectors; v += irq->step)
		shmem_count(irq->shmem, v);
	return IRQ_HANDLED;
}

/* All that was rung, or has changed, since the last look */
static void shmem_look(struct work_struct *work)
{
	struct shmem *shmem = container_of(to_delayed_work(work), struct shmem,
					   look);
	u32 changes = shmem_changes(shmem);
	unsigned int v;
	u64 count;

	bitmap_fill(shmem->rung, shmem->vectors);
	for (v = 0; v < shmem->vectors; v++) {
		count = shmem_count(shmem, v);
		if (count != shmem->looked[v])
			shmem_wake(shmem, v, shmem->vectors, false);
		shmem->looked[v] = count;
	}
	if (changes != shmem->looked_changes)
		shmem_wake(shmem, shmem->vectors, 1, true);
	shmem->looked_changes = changes;
	shmem_look_soon(shmem);
}

/**
 * shmem_look_soon - look for rings from now on, if the device does not interrupt
 * @shmem: the device, bound; a file has been opened
 *
 * Ends by itself when no file is open.
 */
void shmem_look_soon(struct shmem *shmem)
{
	if (shmem->looked && !shmem->asleep && !list_empty(&shmem->files))
		schedule_delayed_work(&shmem->look,
				      msecs_to_jiffies(SHMEM_LOOK_MS));
}

/* Whether the device interrupts by what was requested; a host may deliver nothing. */
static bool shmem_interrupts(struct shmem *shmem)
{
	return shmem->num_irqs &&
	       (!shmem->dtio ||
		readl(shmem->registers + SHMEM_INTERRUPTS) & SHMEM_WAY);
}

static int shmem_request_irq(struct shmem *shmem, struct shmem_irq *irq)
{
	irq->shmem = shmem;
	return request_threaded_irq(irq->virq, shmem_handler,
				    shmem->fast_last ? shmem_thread : NULL,
				    irq->pin ? IRQF_SHARED : 0,
				    shmem->misc.name, irq);
}

/**
 * shmem_request_irqs - have the device interrupt
 * @shmem: the device, being bound, with @irqs filled in
 *
 * Return: 0 or a negative errno.
 */
int shmem_request_irqs(struct shmem *shmem)
{
	unsigned int i;
	int ret;

	INIT_DELAYED_WORK(&shmem->look, shmem_look);
	for (i = 0; i < shmem->num_irqs; i++) {
		ret = shmem_request_irq(shmem, &shmem->irqs[i]);
		if (ret) {
			shmem->num_irqs = i;
			shmem_free_irqs(shmem);
			return ret;
		}
	}
	if (shmem_interrupts(shmem))
		return 0;

	shmem->way = DTIO_SHMEM_IRQ_NONE;
	if (!shmem->dtio)
		return 0;
	dev_warn(shmem->dev,
		 "it does not interrupt: rings and events are looked for every %d ms\n",
		 SHMEM_LOOK_MS);
	shmem->looked = kvcalloc(shmem->vectors, sizeof(*shmem->looked),
				 GFP_KERNEL);
	if (!shmem->looked) {
		shmem_free_irqs(shmem);
		return -ENOMEM;
	}
	return 0;
}

/* Until shmem_look_soon() */
void shmem_stop_looking(struct shmem *shmem)
{
	cancel_delayed_work_sync(&shmem->look);
}

/* No handler runs any more, nor anything else that looks by itself. */
void shmem_free_irqs(struct shmem *shmem)
{
	while (shmem->num_irqs) {
		struct shmem_irq *irq = &shmem->irqs[--shmem->num_irqs];

		free_irq(irq->virq, irq);
	}
	shmem_stop_looking(shmem);
}
