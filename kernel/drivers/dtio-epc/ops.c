// SPDX-License-Identifier: GPL-2.0-only
/* What the core of endpoint controllers can ask for. */
#include <linux/module.h>

#include "compat.h"
#include "epc.h"

static const struct pci_epc_features *dtio_epc_get_features(struct pci_epc *core, u8 func_no,
							    u8 vfunc_no)
{
	struct dtio_epc *epc = epc_get_drvdata(core);

	return &epc->core_features;
}

#ifdef DTIO_HAVE_AUX

static int dtio_epc_get_aux_resources_count(struct pci_epc *core, u8 func_no, u8 vfunc_no)
{
	struct dtio_epc *epc = epc_get_drvdata(core);

	return epc->num_doorbells;
}

/* Functions take the first one: for each of them that is another, if there are enough. */
static int dtio_epc_get_aux_resources(struct pci_epc *core, u8 func_no, u8 vfunc_no,
				      struct pci_epc_aux_resource *resources, int num)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	unsigned int function = dtio_epc_function_number(epc, func_no, vfunc_no);
	int i;

	for (i = 0; i < min_t(int, num, epc->num_doorbells); i++) {
		unsigned int d = (function + i) % epc->num_doorbells;

		resources[i] = (struct pci_epc_aux_resource){
			.type = PCI_EPC_AUX_DOORBELL_MMIO,
			.phys_addr = epc->registers_space.start + EPC_DOORBELL(d),
			.size = sizeof(u32),
			.bar = NO_BAR,
			.u.db_mmio = {
				.irq = epc->doorbell_irqs[d],
				.data = epc->doorbell_data,
			},
		};
	}
	return 0;
}

#endif /* DTIO_HAVE_AUX */

const struct pci_epc_ops dtio_epc_ops = {
	.write_header = dtio_epc_write_header,
	.set_bar = dtio_epc_set_bar,
	.clear_bar = dtio_epc_clear_bar,
	.align_addr = dtio_epc_align_addr,
	.map_addr = dtio_epc_map_addr,
	.unmap_addr = dtio_epc_unmap_addr,
	.set_msi = dtio_epc_set_msi,
	.get_msi = dtio_epc_get_msi,
	.set_msix = dtio_epc_set_msix,
	.get_msix = dtio_epc_get_msix,
	.raise_irq = dtio_epc_raise_irq,
	.start = dtio_epc_start,
	.stop = dtio_epc_stop,
	.get_features = dtio_epc_get_features,
#ifdef DTIO_HAVE_AUX
	.get_aux_resources_count = dtio_epc_get_aux_resources_count,
	.get_aux_resources = dtio_epc_get_aux_resources,
#endif
	.owner = THIS_MODULE,
};
