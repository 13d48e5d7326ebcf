/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every difference between the kernels that dtio-epc builds on, and nothing else. The
 * Makefile looks for each in the headers of the kernel at hand.
 */
#ifndef DTIO_EPC_COMPAT_H
#define DTIO_EPC_COMPAT_H

#include <linux/log2.h>
#include <linux/pci-epc.h>
#include <linux/pci-epf.h>

/* How many messages set_msi() is asked for; older cores tell the order. */
static inline unsigned int dtio_epc_msi_asked(u8 asked)
{
#ifdef DTIO_HAVE_MSI_ORDER
	return 1U << min_t(u8, asked, 7);
#else
	return asked;
#endif
}

/* What get_msi() returns for a number of messages that are enabled, a power of two */
static inline int dtio_epc_msi_answer(unsigned int enabled)
{
#ifdef DTIO_HAVE_MSI_ORDER
	return ilog2(enabled);
#else
	return enabled;
#endif
}

/* How many messages set_msix() is asked for; older cores tell the last one's number. */
static inline unsigned int dtio_epc_msix_asked(u16 asked)
{
#ifdef DTIO_HAVE_MSIX_LAST
	return asked + 1;
#else
	return asked;
#endif
}

/* What get_msix() returns: it changed together with get_msi(). */
static inline int dtio_epc_msix_answer(unsigned int enabled)
{
#ifdef DTIO_HAVE_MSI_ORDER
	return enabled - 1;
#else
	return enabled;
#endif
}

/* What only newer cores ask for */
static inline void dtio_epc_newer_features(struct pci_epc_features *features, bool intx,
					   bool set_again, bool pieces)
{
#ifdef DTIO_HAVE_INTX_CAPABLE
	features->intx_capable = intx;
#endif
#ifdef DTIO_HAVE_DYNAMIC
	features->dynamic_inbound_mapping = set_again;
#endif
#ifdef DTIO_HAVE_SUBMAP
	features->subrange_mapping = set_again && pieces;
#endif
}

/* The pieces that a BAR is made up of; older cores have one, which is the BAR's own. */
static inline unsigned int dtio_epc_num_pieces(const struct pci_epf_bar *bar)
{
#ifdef DTIO_HAVE_SUBMAP
	if (bar->num_submap)
		return bar->num_submap;
#endif
	return 1;
}

static inline dma_addr_t dtio_epc_piece_address(const struct pci_epf_bar *bar,
						unsigned int piece)
{
#ifdef DTIO_HAVE_SUBMAP
	if (bar->num_submap)
		return bar->submap[piece].phys_addr;
#endif
	return bar->phys_addr;
}

static inline u64 dtio_epc_piece_size(const struct pci_epf_bar *bar, unsigned int piece)
{
#ifdef DTIO_HAVE_SUBMAP
	if (bar->num_submap)
		return bar->submap[piece].size;
#endif
	return bar->size;
}

#endif /* DTIO_EPC_COMPAT_H */
