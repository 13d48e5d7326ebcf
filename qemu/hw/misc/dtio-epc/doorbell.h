/*
 * dtio-epc: doorbells that the host rings
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See doorbell.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_DOORBELL_H
#define HW_MISC_DTIO_EPC_DOORBELL_H

#include "epc.h"

/**
 * dtio_epc_doorbells_init: make the page of doorbells
 *
 * @epc: the controller, with @registers
 * @errp: where to say why there cannot be one
 */
bool dtio_epc_doorbells_init(DtioEpc *epc, Error **errp);

/**
 * dtio_epc_doorbells_exit: the opposite of dtio_epc_doorbells_init()
 *
 * @epc: the controller
 */
void dtio_epc_doorbells_exit(DtioEpc *epc);

/**
 * dtio_epc_doorbells_offer: let the host ring without a message
 *
 * @epc: the controller
 * @device: the function as it is served
 * @number: the base address register, which is set
 * @bar: that
 */
void dtio_epc_doorbells_offer(DtioEpc *epc, struct dtio_serve_device *device,
                              unsigned number, const DtioEpcBar *bar);

#endif /* HW_MISC_DTIO_EPC_DOORBELL_H */
