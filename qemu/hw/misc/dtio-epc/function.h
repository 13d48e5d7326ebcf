/*
 * dtio-epc: a function that a host sees
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See function.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_FUNCTION_H
#define HW_MISC_DTIO_EPC_FUNCTION_H

#include "epc.h"

/**
 * dtio_epc_function_init: get ready for a function
 *
 * @epc: the controller
 * @number: which
 * @errp: where to say why there cannot be one
 */
bool dtio_epc_function_init(DtioEpc *epc, uint32_t number, Error **errp);

/**
 * dtio_epc_function_exit: the opposite of dtio_epc_function_init()
 *
 * @f: the function, stopped
 */
void dtio_epc_function_exit(DtioEpcFunction *f);

/**
 * dtio_epc_function_reset: as after power on
 *
 * @f: the function, stopped
 */
void dtio_epc_function_reset(DtioEpcFunction *f);

/**
 * dtio_epc_function_start: have it there for hosts, if it is described
 *
 * @f: the function
 */
void dtio_epc_function_start(DtioEpcFunction *f);

/**
 * dtio_epc_function_stop: the opposite of dtio_epc_function_start()
 *
 * @f: the function
 */
void dtio_epc_function_stop(DtioEpcFunction *f);

#endif /* HW_MISC_DTIO_EPC_FUNCTION_H */
