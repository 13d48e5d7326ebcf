// SPDX-License-Identifier: GPL-2.0-only
/*
 * The interrupts of an open device, for the administrator:
 * /sys/kernel/debug/dtio/DEVICE/irqs, one line for each.
 */
#include <linux/cleanup.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/seq_file.h>

#include "dtio.h"

static struct dentry *dtio_debugfs_root;

static void dtio_irq_show(struct seq_file *seq, struct dtio_irq *irq)
{
	u32 state;
	u64 fired;

	seq_printf(seq, "%td %s ", irq - irq->dtio->irqs,
		   irq->name && *irq->name ? irq->name : "-");
	if (dtio_irq_state(irq, &state, &fired)) {
		seq_puts(seq, "closed\n");
		return;
	}
	seq_printf(seq, "fired %llu%s%s%s%s%s\n", fired,
		   state & DTIO_IRQ_STATE_PENDING ? " pending" : "",
		   state & DTIO_IRQ_STATE_MASKED ? " masked" : "",
		   irq->trigger ? " armed" : "",
		   irq->forwarded ? " forwarded" : "",
		   irq->can_sleep ? " can-sleep" : "");
}

static int irqs_show(struct seq_file *seq, void *unused)
{
	struct dtio_device *dtio = seq->private;
	unsigned int i;

	for (i = 0; i < dtio->num_irqs; i++)
		dtio_irq_show(seq, &dtio->irqs[i]);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(irqs);

/**
 * dtio_debugfs_add - show a device
 * @dtio: the device
 */
void dtio_debugfs_add(struct dtio_device *dtio)
{
	dtio->debugfs = debugfs_create_dir(dev_name(dtio->vdev.dev),
					   dtio_debugfs_root);
	debugfs_create_file("irqs", 0400, dtio->debugfs, dtio, &irqs_fops);
}

/**
 * dtio_debugfs_remove - undo dtio_debugfs_add()
 * @dtio: the device
 */
void dtio_debugfs_remove(struct dtio_device *dtio)
{
	debugfs_remove_recursive(dtio->debugfs);
}

void __init dtio_debugfs_init(void)
{
	dtio_debugfs_root = debugfs_create_dir("dtio", NULL);
}

void dtio_debugfs_exit(void)
{
	debugfs_remove_recursive(dtio_debugfs_root);
}
