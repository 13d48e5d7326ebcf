/*
 * dtio-epc: interrupts that software sends to the host
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * By a pulse or a level of INTx, and by messages. Those that the host masks by
 * MSI-X have no eventfd: they are kept until they have.
 */

#include "qemu/osdep.h"
#include "function-raise.h"
#include "qemu/bitmap.h"
#include <linux/vfio.h>

static uint32_t dtio_epc_function_raise_intx(DtioEpcFunction *f)
{
    int state = dtio_serve_irq_state(f->device, VFIO_PCI_INTX_IRQ_INDEX, 0);

    if (state < 0) {
        return EPC_RAISED_NO_MESSAGE;
    }
    if (!(state & DTIO_SERVE_IRQ_ENABLED) ||
        f->command & PCI_COMMAND_INTX_DISABLE) {
        return EPC_RAISED_DISABLED;
    }
    dtio_serve_pulse_line(f->device, VFIO_PCI_INTX_IRQ_INDEX);
    return EPC_RAISED_SENT;
}

static uint32_t dtio_epc_function_raise_message(DtioEpcFunction *f,
                                                uint32_t index,
                                                uint32_t message)
{
    int state = dtio_serve_irq_state(f->device, index, message);
    bool msix = index == VFIO_PCI_MSIX_IRQ_INDEX;

    if (state < 0) {
        return EPC_RAISED_NO_MESSAGE;
    }
    if (message >= (msix ? f->msix_enabled : f->msi_enabled)) {
        return EPC_RAISED_DISABLED;
    }
    if (state & DTIO_SERVE_IRQ_ENABLED) {
        dtio_serve_raise(f->device, index, message);
        return EPC_RAISED_SENT;
    }
    if (!msix) {
        return EPC_RAISED_DISABLED;
    }
    /* The host has masked it since it has enabled MSI-X. */
    set_bit(message, f->pending);
    return EPC_RAISED_SENT;
}

uint32_t dtio_epc_function_raise(DtioEpcFunction *f, uint32_t value)
{
    uint32_t message = value >> 16;

    if (!f->device) {
        return EPC_RAISED_DISABLED;
    }
    switch (value & 3) {
    case EPC_RAISE_INTX:
        return dtio_epc_function_raise_intx(f);
    case EPC_RAISE_MSI:
        return dtio_epc_function_raise_message(f, VFIO_PCI_MSI_IRQ_INDEX,
                                               message);
    case EPC_RAISE_MSIX:
        return dtio_epc_function_raise_message(f, VFIO_PCI_MSIX_IRQ_INDEX,
                                               message);
    default:
        return EPC_RAISED_NONE;
    }
}

void dtio_epc_function_set_intx(DtioEpcFunction *f, bool up)
{
    f->intx = up;
    if (f->device) {
        dtio_serve_set_line(f->device, VFIO_PCI_INTX_IRQ_INDEX, up);
    }
}
