/*
 * dtio-epc: DMA channels
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See dma.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_DMA_H
#define HW_MISC_DTIO_EPC_DMA_H

#include "epc.h"

/**
 * dtio_epc_dma_init: make the channels
 *
 * @epc: the controller
 */
void dtio_epc_dma_init(DtioEpc *epc);

/**
 * dtio_epc_dma_exit: the opposite of dtio_epc_dma_init()
 *
 * @epc: the controller, whose functions are gone
 */
void dtio_epc_dma_exit(DtioEpc *epc);

/**
 * dtio_epc_dma_reset: stop all channels
 *
 * @epc: the controller
 */
void dtio_epc_dma_reset(DtioEpc *epc);

/**
 * dtio_epc_dma_read: read a register of a channel
 *
 * @epc: the controller
 * @offset: from the first one's on
 */
uint32_t dtio_epc_dma_read(DtioEpc *epc, hwaddr offset);

/**
 * dtio_epc_dma_write: write a register of a channel
 *
 * @epc: the controller
 * @offset: from the first one's on
 * @value: what is written
 */
void dtio_epc_dma_write(DtioEpc *epc, hwaddr offset, uint32_t value);

#endif /* HW_MISC_DTIO_EPC_DMA_H */
