/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where a device's DMA goes; see dma.c. */
#ifndef DTIO_CORPUS_DMA_H
#define DTIO_CORPUS_DMA_H

#include "tree.h"

/*
 * Takes an address that the device sends out to where it is in memory, as Linux
 * would. false: Linux would not let the device send it out.
 */
bool dma_reaches(const struct tree *tree, const struct node *device,
		 uint64_t address, uint64_t *memory);

/*
 * An address at which a window of the device's begins or ends, or is next to
 * that; @index counts them. false: there are no more of them.
 */
bool dma_edge(const struct tree *tree, const struct node *device, size_t index,
	      uint64_t *address);

#endif
