// SPDX-License-Identifier: GPL-2.0-only
/*
 * Interrupts of the host.
 *
 * To raise one takes a single write to a register. What the host has enabled is read
 * before it only if it is not known; the driver forgets it when the device says that it
 * has changed.
 *
 * There is no map_msi_irq operation: a message is an interrupt that the device raises,
 * not a write to memory that another device could be lent.
 */
#include <linux/bitfield.h>
#include <linux/io.h>
#include <linux/log2.h>
#include <linux/pci.h>

#include "compat.h"
#include "epc.h"

int dtio_epc_set_msi(struct pci_epc *core, u8 func_no, u8 vfunc_no, u8 asked)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	unsigned int messages = dtio_epc_msi_asked(asked);

	if (!(epc->features & EPC_HAS_MSI))
		return -EOPNOTSUPP;
	if (!messages || messages > EPC_MAX_MSI)
		return -EINVAL;
	dtio_epc_copy_header(epc, func_no, vfunc_no);
	writel(roundup_pow_of_two(messages),
	       dtio_epc_function_page(epc, func_no, vfunc_no) + EPC_MSI);
	return 0;
}

int dtio_epc_set_msix(struct pci_epc *core, u8 func_no, u8 vfunc_no, u16 asked,
		      enum pci_barno bar, u32 offset)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	void __iomem *page = dtio_epc_function_page(epc, func_no, vfunc_no);
	unsigned int messages = dtio_epc_msix_asked(asked);

	if (!(epc->features & EPC_HAS_MSIX))
		return -EOPNOTSUPP;
	if (!messages || messages > EPC_MAX_MSIX || bar < BAR_0 || bar > BAR_5 ||
	    !IS_ALIGNED(offset, 8))
		return -EINVAL;
	dtio_epc_copy_header(epc, func_no, vfunc_no);
	writel(bar | offset, page + EPC_MSIX_TABLE);
	writel(messages, page + EPC_MSIX);
	return 0;
}

/*
 * How many messages the host has enabled: what is remembered if that is not less than
 * @enough, or else what the register says
 */
static u32 dtio_epc_enabled(struct dtio_epc *epc, unsigned int number, bool msix, u32 enough)
{
	struct dtio_epc_function *function = &epc->functions[number];
	u32 *known = msix ? &function->msix : &function->msi;
	u32 most = msix ? EPC_MAX_MSIX : EPC_MAX_MSI;
	u32 enabled;

	/* Held over the reading, so that it is not remembered later than forgotten */
	spin_lock(&epc->enabled_lock);
	if (*known < enough)
		*known = min(readl(epc->registers + EPC_FUNCTION(number) +
				   (msix ? EPC_MSIX_ENABLED : EPC_MSI_ENABLED)), most);
	enabled = *known;
	spin_unlock(&epc->enabled_lock);
	return enabled;
}

/**
 * dtio_epc_forget_enabled - what the host has enabled may have changed
 * @epc: the controller
 * @first: the device's number of the first function for which it may have
 * @last: and of the last one
 */
void dtio_epc_forget_enabled(struct dtio_epc *epc, unsigned int first, unsigned int last)
{
	unsigned int f;

	spin_lock(&epc->enabled_lock);
	for (f = first; f <= last; f++)
		epc->functions[f] = (struct dtio_epc_function){};
	spin_unlock(&epc->enabled_lock);
}

int dtio_epc_get_msi(struct pci_epc *core, u8 func_no, u8 vfunc_no)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	unsigned int number = dtio_epc_function_number(epc, func_no, vfunc_no);
	u32 enabled = dtio_epc_enabled(epc, number, false, U32_MAX);

	return enabled ? dtio_epc_msi_answer(enabled) : -EINVAL;
}

int dtio_epc_get_msix(struct pci_epc *core, u8 func_no, u8 vfunc_no)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	unsigned int number = dtio_epc_function_number(epc, func_no, vfunc_no);
	u32 enabled = dtio_epc_enabled(epc, number, true, U32_MAX);

	return enabled ? dtio_epc_msix_answer(enabled) : -EINVAL;
}

int dtio_epc_raise_irq(struct pci_epc *core, u8 func_no, u8 vfunc_no, unsigned int type,
		       u16 number)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	unsigned int function = dtio_epc_function_number(epc, func_no, vfunc_no);
	void __iomem *page = epc->registers + EPC_FUNCTION(function);
	bool msix = type == PCI_IRQ_MSIX;

	switch (type) {
	case PCI_IRQ_INTX:
		if (!(epc->features & EPC_HAS_INTX))
			return -EOPNOTSUPP;
		writel(EPC_RAISE_INTX, page + EPC_RAISE);
		return 0;
	case PCI_IRQ_MSI:
	case PCI_IRQ_MSIX:
		/* The core's numbers begin at 1. */
		if (!number || dtio_epc_enabled(epc, function, msix, number) < number)
			return -EINVAL;
		writel((msix ? EPC_RAISE_MSIX : EPC_RAISE_MSI) |
		       FIELD_PREP(EPC_RAISE_MESSAGE, number - 1), page + EPC_RAISE);
		return 0;
	default:
		return -EINVAL;
	}
}
