// SPDX-License-Identifier: GPL-2.0-only
/* Events of the link and of functions, which the core's users are told of. */
#include <linux/io.h>

#include "epc.h"

/* Events that Linux has something for */
#define DTIO_EPC_HEARD	(EPC_EVENT_MASTER | EPC_EVENT_RESET | EPC_EVENT_INTERRUPTS)

/**
 * dtio_epc_listen - have the device interrupt from now on
 * @epc: the controller
 */
void dtio_epc_listen(struct dtio_epc *epc)
{
	unsigned int f;

	for (f = 0; f < epc->num_functions; f++)
		writel(DTIO_EPC_HEARD,
		       epc->registers + EPC_FUNCTION(f) + EPC_EVENTS_MASK);
	writel(EPC_INTR_ALL, epc->registers + EPC_INTR_MASK);
}

/* Returns whether the function became bus master. */
static bool dtio_epc_handle_function(struct dtio_epc *epc, unsigned int function)
{
	void __iomem *page = epc->registers + EPC_FUNCTION(function);
	u32 events = readl(page + EPC_EVENTS);

	writel(events, page + EPC_EVENTS);
	if (events & (EPC_EVENT_INTERRUPTS | EPC_EVENT_RESET))
		dtio_epc_forget_enabled(epc, function, function);
	if (events & EPC_EVENT_RESET && !function)
		dtio_epc_link_was_reset(epc);
	return events & EPC_EVENT_MASTER;
}

/**
 * dtio_epc_handle_events - tell of all that has happened
 * @epc: the controller
 *
 * Functions may sleep. What happens meanwhile interrupts again.
 */
void dtio_epc_handle_events(struct dtio_epc *epc)
{
	u32 status = readl(epc->registers + EPC_INTR_STATUS);
	bool master = false;
	unsigned int f, n;

	if (status == U32_MAX)
		return;
	status &= EPC_INTR_UP | EPC_INTR_DOWN;
	writel(status, epc->registers + EPC_INTR_STATUS);
	dtio_epc_link_changed(epc, status);

	for (n = 0; n < epc->num_functions; n++) {
		f = readl(epc->registers + EPC_EVENT_FIRST);
		if (f >= epc->num_functions)
			break;
		master |= dtio_epc_handle_function(epc, f);
	}
	if (master)
		pci_epc_bus_master_enable_notify(epc->core);
}
