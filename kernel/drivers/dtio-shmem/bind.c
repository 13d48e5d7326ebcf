// SPDX-License-Identifier: GPL-2.0-only
/* What all devices have in common when they are bound and unbound. */
#include <linux/device.h>
#include <linux/idr.h>
#include <linux/slab.h>

#include "shmem.h"

static DEFINE_IDA(shmem_ids);

static const char *const shmem_ways[] = {
	[DTIO_SHMEM_IRQ_NONE] = "no interrupts",
	[DTIO_SHMEM_IRQ_INTX] = "INTx",
	[DTIO_SHMEM_IRQ_MSI] = "MSI",
	[DTIO_SHMEM_IRQ_MSIX] = "MSI-X",
	[DTIO_SHMEM_IRQ_LINES] = "interrupt lines",
};

static int shmem_name(struct shmem *shmem)
{
	int id = ida_alloc(&shmem_ids, GFP_KERNEL);

	if (id < 0)
		return id;
	shmem->id = id;
	shmem->misc.name = kasprintf(GFP_KERNEL, "dtio-shmem%d", id);
	if (!shmem->misc.name) {
		ida_free(&shmem_ids, id);
		return -ENOMEM;
	}
	shmem->misc.minor = MISC_DYNAMIC_MINOR;
	shmem->misc.fops = &shmem_fops;
	shmem->misc.parent = shmem->dev;
	return 0;
}

/**
 * shmem_bind - make a device that was found usable
 * @shmem: the device, with its layout and interrupts
 *
 * Return: 0, or a negative errno with a line in the log.
 */
int shmem_bind(struct shmem *shmem)
{
	int ret;

	ret = shmem_name(shmem);
	if (ret)
		return dev_err_probe(shmem->dev, ret, "no name for it\n");
	ret = shmem_request_irqs(shmem);
	if (ret) {
		dev_err_probe(shmem->dev, ret, "no handler for an interrupt\n");
		goto err_name;
	}
	shmem_restore(shmem);
	ret = misc_register(&shmem->misc);
	if (ret) {
		dev_err_probe(shmem->dev, ret, "no character device\n");
		goto err_irqs;
	}
	dev_info(shmem->dev, "%s: peer %u, %u vectors, %s\n", shmem->misc.name,
		 shmem->identity, shmem->vectors, shmem_ways[shmem->way]);
	return 0;

err_irqs:
	shmem_quiet(shmem);
	shmem_free_irqs(shmem);
err_name:
	ida_free(&shmem_ids, shmem->id);
	return ret;
}

/**
 * shmem_unbind - take a device away from its users
 * @shmem: the device; the caller has a reference of it still
 *
 * Afterwards nothing reaches the hardware.
 */
void shmem_unbind(struct shmem *shmem)
{
	misc_deregister(&shmem->misc);
	WRITE_ONCE(shmem->bound, false);
	synchronize_srcu(&shmem->srcu);
	shmem_quiet(shmem);
	shmem_free_irqs(shmem);
	shmem_unmap(shmem);
	shmem_wake_all(shmem);
	ida_free(&shmem_ids, shmem->id);
}
