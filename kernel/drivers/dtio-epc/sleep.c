// SPDX-License-Identifier: GPL-2.0-only
/*
 * A device that is taken away from its functions: for ever, or while it is reset or the
 * system sleeps. Its registers are lost then; functions set it up again, as they do on
 * boards whose host resets them.
 */
#include <linux/device.h>
#include <linux/io.h>
#include <linux/pm.h>

#include "dma.h"
#include "epc.h"

/**
 * dtio_epc_reset - have the device as after power on, whatever has used it before
 * @epc: the controller
 */
void dtio_epc_reset(struct dtio_epc *epc)
{
	u32 t;

	writel(1, epc->registers + EPC_RESET);
	for (t = 0; epc->translations && t < epc->num_translations; t++)
		epc->translations[t] = (struct dtio_epc_translation){};
}

/**
 * dtio_epc_sleep - tell functions that the link is down and the controller gone
 * @epc: the controller
 *
 * Afterwards no function uses the device, and transfers that were not done have failed.
 */
void dtio_epc_sleep(struct dtio_epc *epc)
{
	epc->started = readl(epc->registers + EPC_CONTROL) & EPC_ON;
	/* First, so that DMA that functions wait for ends: hosts are not there any more. */
	writel(0, epc->registers + EPC_CONTROL);
	dtio_epc_stop_events(epc);
	if (epc->up)
		pci_epc_linkdown(epc->core);
	epc->up = false;
	pci_epc_deinit_notify(epc->core);
	dtio_epc_dma_sleep(epc);
}

/**
 * dtio_epc_wake - have functions set the device up again, and start it if it was started
 * @epc: the controller
 */
void dtio_epc_wake(struct dtio_epc *epc)
{
	dtio_epc_reset(epc);
	dtio_epc_forget_enabled(epc, 0, epc->num_functions - 1);
	dtio_epc_start_events(epc);
	dtio_epc_listen(epc);
	pci_epc_init_notify(epc->core);
	if (epc->started)
		writel(EPC_ON, epc->registers + EPC_CONTROL);
}

static int dtio_epc_suspend(struct device *dev)
{
	dtio_epc_sleep(dev_get_drvdata(dev));
	return 0;
}

static int dtio_epc_resume(struct device *dev)
{
	dtio_epc_wake(dev_get_drvdata(dev));
	return 0;
}

DEFINE_SIMPLE_DEV_PM_OPS(dtio_epc_pm_ops, dtio_epc_suspend, dtio_epc_resume);
