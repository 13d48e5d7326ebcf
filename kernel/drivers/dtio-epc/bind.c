// SPDX-License-Identifier: GPL-2.0-only
/* What all devices have in common when they are bound and unbound. */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>

#include "compat.h"
#include "dma.h"
#include "epc.h"

static int dtio_epc_alloc(struct dtio_epc *epc)
{
	struct device *dev = epc->dev;

	epc->functions = devm_kcalloc(dev, epc->num_functions, sizeof(*epc->functions),
				      GFP_KERNEL);
	epc->max_vfs = devm_kmalloc(dev, epc->num_physical, GFP_KERNEL);
	epc->translations = devm_kcalloc(dev, epc->num_translations,
					 sizeof(*epc->translations), GFP_KERNEL);
	epc->pieces = dmam_alloc_coherent(dev, epc->num_pieces * sizeof(*epc->pieces),
					  &epc->pieces_bus, GFP_KERNEL);
	if (!epc->functions || !epc->max_vfs || !epc->translations || !epc->pieces)
		return -ENOMEM;
	memset(epc->max_vfs, epc->num_virtual, epc->num_physical);
	return 0;
}

static void dtio_epc_set_features(struct dtio_epc *epc)
{
	struct pci_epc_features *features = &epc->core_features;

	features->linkup_notifier = true;
	features->msi_capable = !!(epc->features & EPC_HAS_MSI);
	features->msix_capable = !!(epc->features & EPC_HAS_MSIX);
	features->align = epc->page_size;
	dtio_epc_newer_features(features, epc->features & EPC_HAS_INTX,
				epc->features & EPC_HAS_SET_AGAIN, epc->num_pieces > 1);
}

static int dtio_epc_create(struct dtio_epc *epc)
{
	int ret;

	epc->core = pci_epc_create(epc->dev, &dtio_epc_ops);
	if (IS_ERR(epc->core))
		return PTR_ERR(epc->core);
	ret = pci_epc_mem_init(epc->core, epc->window.start, epc->window.size,
			       epc->page_size);
	if (ret) {
		pci_epc_destroy(epc->core);
		return ret;
	}
	epc->core->max_vfs = epc->num_virtual ? epc->max_vfs : NULL;
	epc->core->max_functions = epc->num_physical;
	epc_set_drvdata(epc->core, epc);
	return 0;
}

/*
 * Functions that are still linked to it keep the core's part for ever: the core has no
 * way to unlink them. Without physical functions, it asks the driver for nothing more.
 */
static void dtio_epc_destroy(struct dtio_epc *epc)
{
	struct pci_epc *core = epc->core;
	bool linked;

	scoped_guard(mutex, &core->lock)
		core->max_functions = 0;
	scoped_guard(mutex, &core->list_lock)
		linked = !list_empty(&core->pci_epf);
	if (linked) {
		dev_warn(epc->dev,
			 "functions are left without a controller: unlink them before it goes\n");
		get_device(&core->dev);
	}
	pci_epc_mem_exit(core);
	pci_epc_destroy(core);
}

/**
 * dtio_epc_bind - make a controller
 * @epc: it, with its registers, its window and its interrupts
 *
 * Return: 0, or a negative errno with a line in the log.
 */
int dtio_epc_bind(struct dtio_epc *epc)
{
	int ret;

	spin_lock_init(&epc->enabled_lock);
	ret = dtio_epc_read_layout(epc);
	if (ret)
		return ret;
	dtio_epc_reset(epc);
	ret = dtio_epc_alloc(epc);
	if (ret)
		return ret;
	dtio_epc_set_features(epc);

	ret = dtio_epc_create(epc);
	if (ret)
		return dev_err_probe(epc->dev, ret, "no endpoint controller\n");
	ret = dtio_epc_dma_register(epc);
	if (ret) {
		dev_err_probe(epc->dev, ret, "no DMA channels\n");
		goto err_core;
	}
	ret = dtio_epc_request_irqs(epc);
	if (ret) {
		dev_err_probe(epc->dev, ret, "no handler for an interrupt\n");
		goto err_dma;
	}
	dtio_epc_listen(epc);
	pci_epc_init_notify(epc->core);
	dev_info(epc->dev, "%u functions, %u virtual ones of each, window of %llu KiB, %s\n",
		 epc->num_physical, epc->num_virtual, epc->window.size / SZ_1K,
		 epc->pin ? "INTx" : "messages or lines");
	return 0;

err_dma:
	dtio_epc_dma_unregister(epc);
err_core:
	dtio_epc_destroy(epc);
	return ret;
}

/**
 * dtio_epc_unbind - take a controller away from its functions
 * @epc: the controller
 *
 * Afterwards nothing reaches the device, nor does the device reach memory.
 */
void dtio_epc_unbind(struct dtio_epc *epc)
{
	dtio_epc_sleep(epc);
	dtio_epc_free_irqs(epc);
	dtio_epc_dma_unregister(epc);
	dtio_epc_destroy(epc);
	dtio_epc_reset(epc);
}
