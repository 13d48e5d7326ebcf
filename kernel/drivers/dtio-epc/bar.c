// SPDX-License-Identifier: GPL-2.0-only
/* Base address registers: which memory is behind them. */
#include <linux/bitfield.h>
#include <linux/device.h>
#include <linux/io-64-nonatomic-lo-hi.h>

#include "compat.h"
#include "epc.h"

/* What the core's users get for the device's ERROR */
static const struct {
	int error;
	const char *why;
} dtio_epc_bar_errors[] = {
	[0] = { 0, "" },
	[1] = { -EINVAL, "flags and size do not go together" },
	[2] = { -EIO, "the device cannot read the list of pieces" },
	[3] = { -EINVAL, "the pieces are not as long as the register" },
	[4] = { -EBUSY, "the link is up: stop the controller first" },
	[5] = { -EOPNOTSUPP,
		"the host has mapped it: run the device with forward-bars= for this register" },
	[6] = { -ENOMEM, "the device has no memory left" },
};

/* Writes the list; returns its length or a negative errno. */
static int dtio_epc_list_pieces(struct dtio_epc *epc, const struct pci_epf_bar *bar)
{
	unsigned int i, n = dtio_epc_num_pieces(bar);

	if (n > epc->num_pieces)
		return -ENOSPC;
	for (i = 0; i < n; i++) {
		u64 address = dtio_epc_bus_address(epc, dtio_epc_piece_address(bar, i));

		epc->pieces[i].address = cpu_to_le64(address);
		epc->pieces[i].size = cpu_to_le64(dtio_epc_piece_size(bar, i));
	}
	return n;
}

static int dtio_epc_bar_error(struct dtio_epc *epc, void __iomem *registers,
			      enum pci_barno number)
{
	u32 error = FIELD_GET(EPC_BAR_ERROR, readl(registers + EPC_BAR_STATE));

	if (!error)
		return 0;
	if (error >= ARRAY_SIZE(dtio_epc_bar_errors)) {
		dev_err(epc->dev, "BAR %d: error %u, which no specification has\n",
			number, error);
		return -EIO;
	}
	dev_err(epc->dev, "BAR %d: %s\n", number, dtio_epc_bar_errors[error].why);
	return dtio_epc_bar_errors[error].error;
}

int dtio_epc_set_bar(struct pci_epc *core, u8 func_no, u8 vfunc_no,
		     struct pci_epf_bar *bar)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	void __iomem *registers = dtio_epc_function_page(epc, func_no, vfunc_no);
	int n;

	if (bar->barno < BAR_0 || bar->barno > BAR_5)
		return -EINVAL;
	n = dtio_epc_list_pieces(epc, bar);
	if (n < 0)
		return n;

	dtio_epc_copy_header(epc, func_no, vfunc_no);
	registers += EPC_BAR(bar->barno);
	/* The flags are those of the host's register. */
	writel(bar->flags & (EPC_BAR_IO | EPC_BAR_64 | EPC_BAR_PREFETCH),
	       registers + EPC_BAR_FLAGS);
	writel(n, registers + EPC_BAR_COUNT);
	writeq(bar->size, registers + EPC_BAR_SIZE);
	writeq(epc->pieces_bus, registers + EPC_BAR_LIST);
	writel(EPC_BAR_SET, registers + EPC_BAR_ACTION);
	return dtio_epc_bar_error(epc, registers, bar->barno);
}

void dtio_epc_clear_bar(struct pci_epc *core, u8 func_no, u8 vfunc_no,
			struct pci_epf_bar *bar)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	void __iomem *registers = dtio_epc_function_page(epc, func_no, vfunc_no);

	if (bar->barno < BAR_0 || bar->barno > BAR_5)
		return;
	registers += EPC_BAR(bar->barno);
	writel(EPC_BAR_CLEAR, registers + EPC_BAR_ACTION);
	/* A read comes back when the device does not use the memory any more. */
	dtio_epc_bar_error(epc, registers, bar->barno);
}
