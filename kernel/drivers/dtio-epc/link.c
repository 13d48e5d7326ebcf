// SPDX-License-Identifier: GPL-2.0-only
/* The link: switched on and off here, and coming and going by the host. */
#include <linux/io.h>

#include "epc.h"

int dtio_epc_start(struct pci_epc *core)
{
	struct dtio_epc *epc = epc_get_drvdata(core);

	/* The core offers it to users before the driver has set it up. */
	if (!epc)
		return -EAGAIN;
	writel(EPC_ON, epc->registers + EPC_CONTROL);
	/* A device that cannot be reached by hosts does not keep it set. */
	return readl(epc->registers + EPC_CONTROL) & EPC_ON ? 0 : -EIO;
}

/* Functions are told by the event. */
void dtio_epc_stop(struct pci_epc *core)
{
	struct dtio_epc *epc = epc_get_drvdata(core);

	writel(0, epc->registers + EPC_CONTROL);
}

static void dtio_epc_go_down(struct dtio_epc *epc)
{
	epc->up = false;
	pci_epc_linkdown(epc->core);
}

static void dtio_epc_come_up(struct dtio_epc *epc)
{
	epc->up = true;
	pci_epc_linkup(epc->core);
}

/**
 * dtio_epc_link_changed - tell functions of the link
 * @epc: the controller
 * @status: INTR_STATUS, cleared
 *
 * A link that went down and came up again meanwhile is told of as that; one that came up
 * and is down again has never been.
 */
void dtio_epc_link_changed(struct dtio_epc *epc, u32 status)
{
	bool up = readl(epc->registers + EPC_STATUS) & EPC_IS_UP;

	if (status & EPC_INTR_DOWN)
		dtio_epc_forget_enabled(epc, 0, epc->num_functions - 1);
	if (epc->up && (!up || status & EPC_INTR_DOWN))
		dtio_epc_go_down(epc);
	if (up && !epc->up)
		dtio_epc_come_up(epc);
}

/**
 * dtio_epc_link_was_reset - tell functions that the host has reset function 0
 * @epc: the controller
 *
 * On boards that is what happens when the host's machine is reset: the link goes down,
 * and comes up again.
 */
void dtio_epc_link_was_reset(struct dtio_epc *epc)
{
	if (!epc->up)
		return;
	dtio_epc_go_down(epc);
	dtio_epc_come_up(epc);
}
