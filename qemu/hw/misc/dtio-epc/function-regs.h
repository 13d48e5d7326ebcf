/*
 * dtio-epc: registers of a function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See function-regs.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_FUNCTION_REGS_H
#define HW_MISC_DTIO_EPC_FUNCTION_REGS_H

#include "epc.h"

/**
 * dtio_epc_function_read: read a register
 *
 * @f: the function
 * @reg: the register
 */
uint32_t dtio_epc_function_read(DtioEpcFunction *f, hwaddr reg);

/**
 * dtio_epc_function_write: write a register
 *
 * @f: the function
 * @reg: the register
 * @value: what is written
 */
void dtio_epc_function_write(DtioEpcFunction *f, hwaddr reg, uint32_t value);

/**
 * dtio_epc_function_config: read configuration space
 *
 * @f: the function
 * @offset: where, a multiple of 4
 */
uint32_t dtio_epc_function_config(DtioEpcFunction *f, hwaddr offset);

#endif /* HW_MISC_DTIO_EPC_FUNCTION_REGS_H */
