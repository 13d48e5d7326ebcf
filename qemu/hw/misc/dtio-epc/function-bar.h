/*
 * dtio-epc: base address registers that software sets and clears
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See function-bar.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_FUNCTION_BAR_H
#define HW_MISC_DTIO_EPC_FUNCTION_BAR_H

#include "epc.h"

/**
 * dtio_epc_bar_read: read a register
 *
 * @bar: the base address register
 * @reg: the register
 */
uint32_t dtio_epc_bar_read(const DtioEpcBar *bar, hwaddr reg);

/**
 * dtio_epc_bar_write: write a register
 *
 * @f: the function
 * @number: which of its base address registers
 * @reg: the register
 * @value: what is written
 */
void dtio_epc_bar_write(DtioEpcFunction *f, unsigned number, hwaddr reg,
                        uint32_t value);

#endif /* HW_MISC_DTIO_EPC_FUNCTION_BAR_H */
