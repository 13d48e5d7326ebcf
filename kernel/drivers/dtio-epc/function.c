// SPDX-License-Identifier: GPL-2.0-only
/*
 * Functions: their numbers, and the headers by which the host knows them.
 *
 * The core numbers virtual functions of each physical one from 1 on, and has a header
 * written for the first of them alone: on the bus of a board, the others have the same.
 * The device wants one for each, and takes a function without for absent. So the others
 * are given the first one's when the core sets up something of theirs.
 */
#include <linux/io.h>

#include "epc.h"

/**
 * dtio_epc_function_number - the device's number of a function
 * @epc: the controller
 * @func_no: of the physical function, which the core has checked
 * @vfunc_no: of the virtual one from 1 on, which the core has checked; or 0
 *
 * Return: the number, below @num_functions.
 */
unsigned int dtio_epc_function_number(struct dtio_epc *epc, u8 func_no, u8 vfunc_no)
{
	if (!vfunc_no)
		return func_no;
	return epc->num_physical + func_no * epc->num_virtual + vfunc_no - 1;
}

void __iomem *dtio_epc_function_page(struct dtio_epc *epc, u8 func_no, u8 vfunc_no)
{
	return epc->registers +
	       EPC_FUNCTION(dtio_epc_function_number(epc, func_no, vfunc_no));
}

int dtio_epc_write_header(struct pci_epc *core, u8 func_no, u8 vfunc_no,
			  struct pci_epf_header *header)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	void __iomem *page = dtio_epc_function_page(epc, func_no, vfunc_no);

	if (header->interrupt_pin > PCI_INTERRUPT_INTD)
		return -EINVAL;
	writel(header->revid | header->progif_code << 8 | header->subclass_code << 16 |
	       (u32)header->baseclass_code << 24, page + EPC_CLASS);
	writel(header->subsys_vendor_id | (u32)header->subsys_id << 16,
	       page + EPC_SUBSYSTEM);
	writel(header->interrupt_pin, page + EPC_PIN);
	writel(header->cache_line_size, page + EPC_CACHE_LINE);
	writel(header->vendorid | (u32)header->deviceid << 16, page + EPC_ID);
	return 0;
}

/**
 * dtio_epc_copy_header - give a virtual function the header of the first one
 * @epc: the controller
 * @func_no: of the physical function
 * @vfunc_no: of the virtual one; nothing is done for those that have one of their own
 */
void dtio_epc_copy_header(struct dtio_epc *epc, u8 func_no, u8 vfunc_no)
{
	static const u8 words[] = {
		EPC_CLASS, EPC_SUBSYSTEM, EPC_PIN, EPC_CACHE_LINE, EPC_ID
	};
	void __iomem *from, *to;
	size_t i;

	if (vfunc_no < 2)
		return;
	from = dtio_epc_function_page(epc, func_no, 1);
	to = dtio_epc_function_page(epc, func_no, vfunc_no);
	for (i = 0; i < ARRAY_SIZE(words); i++)
		writel(readl(from + words[i]), to + words[i]);
}
