/*
 * dtio-epc: registers of a function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Most describe it, and count when it is started; others tell what the host has
 * done, or send it an interrupt.
 */

#include "qemu/osdep.h"
#include "function-regs.h"
#include "function-bar.h"
#include "function-raise.h"
#include "qemu/bswap.h"
#include "trace.h"

/* A register that does no more than hold what is written, or NULL */
static uint32_t *dtio_epc_function_plain(DtioEpcFunction *f, hwaddr reg)
{
    switch (reg) {
    case EPC_ID:
        return &f->id;
    case EPC_CLASS:
        return &f->class_code;
    case EPC_SUBSYSTEM:
        return &f->subsystem;
    case EPC_PIN:
        return &f->pin;
    case EPC_CACHE_LINE:
        return &f->cache_line;
    case EPC_MSI:
        return &f->msi;
    case EPC_MSIX:
        return &f->msix;
    case EPC_MSIX_TABLE:
        return &f->msix_table;
    default:
        return NULL;
    }
}

uint32_t dtio_epc_function_read(DtioEpcFunction *f, hwaddr reg)
{
    const uint32_t *plain = dtio_epc_function_plain(f, reg);

    if (plain) {
        return *plain;
    }
    if (reg >= EPC_BARS && reg < EPC_BARS + EPC_NUM_BARS * EPC_BAR_STRIDE) {
        return dtio_epc_bar_read(&f->bars[(reg - EPC_BARS) / EPC_BAR_STRIDE],
                                 reg % EPC_BAR_STRIDE);
    }
    switch (reg) {
    case EPC_MSI_ENABLED:
        return f->msi_enabled;
    case EPC_MSIX_ENABLED:
        return f->msix_enabled;
    case EPC_COMMAND:
        return f->command;
    case EPC_EVENTS:
        return f->events;
    case EPC_EVENTS_MASK:
        return f->events_mask;
    case EPC_RAISED:
        return f->raised;
    case EPC_INTX:
        return f->intx;
    default:
        return 0;
    }
}

void dtio_epc_function_write(DtioEpcFunction *f, hwaddr reg, uint32_t value)
{
    uint32_t *plain = dtio_epc_function_plain(f, reg);

    if (plain) {
        *plain = value;
        return;
    }
    if (reg >= EPC_BARS && reg < EPC_BARS + EPC_NUM_BARS * EPC_BAR_STRIDE) {
        dtio_epc_bar_write(f, (reg - EPC_BARS) / EPC_BAR_STRIDE,
                           reg % EPC_BAR_STRIDE, value);
        return;
    }
    switch (reg) {
    case EPC_EVENTS:
        f->events &= ~value;
        dtio_epc_update(f->epc, EPC_NUM_LINES);
        break;
    case EPC_EVENTS_MASK:
        f->events_mask = value & EPC_EVENTS_ALL;
        dtio_epc_update(f->epc, EPC_NUM_LINES);
        break;
    case EPC_RAISE:
        f->raised = dtio_epc_function_raise(f, value);
        trace_dtio_epc_raise(f->number, value & 3, value >> 16, f->raised);
        break;
    case EPC_INTX:
        dtio_epc_function_set_intx(f, value & 1);
        break;
    }
}

uint32_t dtio_epc_function_config(DtioEpcFunction *f, hwaddr offset)
{
    return f->device ? ldl_le_p(dtio_serve_config(f->device) + offset) :
                       UINT32_MAX;
}
