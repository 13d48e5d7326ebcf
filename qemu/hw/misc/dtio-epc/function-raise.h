/*
 * dtio-epc: interrupts that software sends to the host
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See function-raise.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_FUNCTION_RAISE_H
#define HW_MISC_DTIO_EPC_FUNCTION_RAISE_H

#include "epc.h"

/* Of MSI-X, which has more than MSI */
#define EPC_MAX_MESSAGES (PCI_MSIX_FLAGS_QSIZE + 1)

/**
 * dtio_epc_function_raise: interrupt the host
 *
 * @f: the function
 * @value: what, as it is written to the register
 *
 * Returns what became of it, as the register has it.
 */
uint32_t dtio_epc_function_raise(DtioEpcFunction *f, uint32_t value);

/**
 * dtio_epc_function_set_intx: the line is up or down
 *
 * @f: the function
 * @up: which
 */
void dtio_epc_function_set_intx(DtioEpcFunction *f, bool up);

#endif /* HW_MISC_DTIO_EPC_FUNCTION_RAISE_H */
