/*
 * dtio-epc: what a host does to a function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The library tells of each request of the host's, and of its coming and going.
 * Here it becomes registers and events, which software of this machine sees,
 * and accesses to what is behind base address registers.
 */

#include "qemu/osdep.h"
#include "function-host.h"
#include "function-raise.h"
#include "qemu/bitmap.h"
#include "qemu/error-report.h"
#include "qemu/timer.h"
#include "trace.h"
#include "window.h"
#include <linux/vfio.h>

/* The next line of a function's is not said before */
#define EPC_SAY_MS 5000

static void dtio_epc_function_event(DtioEpcFunction *f, uint32_t events)
{
    f->events |= events;
    dtio_epc_update(f->epc, EPC_NUM_LINES);
}

static uint32_t dtio_epc_function_capability(const uint8_t *config,
                                             uint8_t id)
{
    uint32_t at = config[PCI_CAPABILITY_LIST];

    while (at && config[at] != id) {
        at = config[at + 1];
    }
    return at;
}

/* What configuration space says: the host has written it, or it is reset. */
static void dtio_epc_function_look(DtioEpcFunction *f)
{
    const uint8_t *config = dtio_serve_config(f->device);
    uint32_t pm = dtio_epc_function_capability(config, PCI_CAP_ID_PM);
    uint32_t msi = dtio_epc_function_capability(config, PCI_CAP_ID_MSI);
    uint32_t msix = dtio_epc_function_capability(config, PCI_CAP_ID_MSIX);
    uint32_t command = pci_get_word(config + PCI_COMMAND) |
                       (pci_get_word(config + pm + PCI_PM_CTRL) &
                        PCI_PM_CTRL_STATE_MASK) << 16;
    uint32_t changed = command ^ f->command;
    uint32_t msi_enabled = 0, msix_enabled = 0, events = 0;
    uint16_t flags;

    if (!f->connected) {
        return;
    }
    flags = msi ? pci_get_word(config + msi + PCI_MSI_FLAGS) : 0;
    if (flags & PCI_MSI_FLAGS_ENABLE) {
        msi_enabled = 1U << MIN((flags & PCI_MSI_FLAGS_QSIZE) >> 4,
                                (flags & PCI_MSI_FLAGS_QMASK) >> 1);
    }
    flags = msix ? pci_get_word(config + msix + PCI_MSIX_FLAGS) : 0;
    if (flags & PCI_MSIX_FLAGS_ENABLE) {
        msix_enabled = (flags & PCI_MSIX_FLAGS_QSIZE) + 1;
    }
    if (msi_enabled != f->msi_enabled || msix_enabled != f->msix_enabled) {
        events |= EPC_EVENT_INTERRUPTS;
    }
    if (!msix_enabled) {
        bitmap_zero(f->pending, EPC_MAX_MESSAGES);
    }
    f->msi_enabled = msi_enabled;
    f->msix_enabled = msix_enabled;
    f->command = command;
    if (changed & PCI_COMMAND_MASTER) {
        events |= command & PCI_COMMAND_MASTER ? EPC_EVENT_MASTER_ON :
                                                 EPC_EVENT_MASTER_OFF;
        dtio_epc_window_update(f, 0, UINT64_MAX);
    }
    if (changed >> 16) {
        events |= EPC_EVENT_POWER;
    }
    trace_dtio_epc_configured(f->number, command, msi_enabled, msix_enabled);
    dtio_epc_function_event(f, events);
}

static int dtio_epc_function_op_read(void *opaque, uint32_t region,
                                     uint64_t offset, void *data, size_t count)
{
    DtioEpcFunction *f = opaque;

    dtio_epc_bar_access(f->epc, &f->bars[region], offset, data, count, false);
    return 0;
}

static int dtio_epc_function_op_write(void *opaque, uint32_t region,
                                      uint64_t offset, const void *data,
                                      size_t count)
{
    DtioEpcFunction *f = opaque;

    dtio_epc_bar_access(f->epc, &f->bars[region], offset, (uint8_t *)data,
                        count, true);
    return 0;
}

static int dtio_epc_function_op_reset(void *opaque)
{
    DtioEpcFunction *f = opaque;

    trace_dtio_epc_function_reset(f->number);
    if (f->connected) {
        dtio_epc_function_look(f);
        dtio_epc_function_event(f, EPC_EVENT_RESET);
    }
    return 0;
}

static void dtio_epc_function_op_configured(void *opaque, uint64_t offset,
                                            size_t count)
{
    dtio_epc_function_look(opaque);
}

/* A message that was raised before there was an eventfd for it */
static void dtio_epc_function_op_irq_changed(void *opaque, uint32_t index,
                                             uint32_t sub_index,
                                             unsigned int state)
{
    DtioEpcFunction *f = opaque;

    if (index == VFIO_PCI_MSIX_IRQ_INDEX && state == DTIO_SERVE_IRQ_ENABLED &&
        test_and_clear_bit(sub_index, f->pending)) {
        dtio_serve_raise(f->device, index, sub_index);
    }
}

static void dtio_epc_function_op_mapped(void *opaque, uint64_t address,
                                        uint64_t length)
{
    dtio_epc_window_update(opaque, address, length);
}

static int dtio_epc_function_op_unmapped(void *opaque, uint64_t address,
                                         uint64_t length)
{
    return dtio_epc_window_unmap(opaque, address, length) ? 0 :
           DTIO_SERVE_LATER;
}

static void dtio_epc_function_op_mapping_taken(void *opaque, uint32_t region)
{
    DtioEpcFunction *f = opaque;

    f->bars[region].waiting = false;
    qemu_cond_broadcast(&f->mapping_taken);
}

static void dtio_epc_function_op_connected(void *opaque)
{
    DtioEpcFunction *f = opaque;

    dtio_epc_link_connected(&f->link);
    f->connected = true;
    trace_dtio_epc_function_connected(f->number);
    dtio_epc_function_look(f);
    if (!f->number) {
        dtio_epc_set_link(f->epc, true);
    }
}

/* Hosts are not to fill the log of whoever runs the machine. */
static void dtio_epc_function_op_say(void *opaque, const char *line)
{
    DtioEpcFunction *f = opaque;
    int64_t now = qemu_clock_get_ms(QEMU_CLOCK_REALTIME);

    trace_dtio_epc_say(line);
    if (!f->said || now - f->said > EPC_SAY_MS) {
        f->said = now;
        warn_report("dtio-epc: %s", line);
    }
}

static void dtio_epc_function_op_gone(void *opaque)
{
    DtioEpcFunction *f = opaque;

    memcpy(dtio_serve_config(f->device), f->config, PCIE_CONFIG_SPACE_SIZE);
    /* Such a host finds that all of it is new. */
    dtio_serve_new_session(f->device);
}

const struct dtio_serve_ops dtio_epc_function_ops = {
    .read = dtio_epc_function_op_read,
    .write = dtio_epc_function_op_write,
    .reset = dtio_epc_function_op_reset,
    .configured = dtio_epc_function_op_configured,
    .irq_changed = dtio_epc_function_op_irq_changed,
    .mapped = dtio_epc_function_op_mapped,
    .unmapped = dtio_epc_function_op_unmapped,
    .mapping_taken = dtio_epc_function_op_mapping_taken,
    .connected = dtio_epc_function_op_connected,
    .gone = dtio_epc_function_op_gone,
    .say = dtio_epc_function_op_say,
};

/* The host is gone. False: vCPUs may still use its memory. */
bool dtio_epc_function_release(void *opaque)
{
    DtioEpcFunction *f = opaque;
    DtioEpc *epc = f->epc;

    trace_dtio_epc_function_disconnected(f->number);
    f->connected = false;
    f->command = 0;
    f->msi_enabled = 0;
    f->msix_enabled = 0;
    for (unsigned i = 0; i < EPC_NUM_BARS; i++) {
        f->bars[i].waiting = false;
    }
    qemu_cond_broadcast(&f->mapping_taken);
    dtio_epc_window_update(f, 0, UINT64_MAX);
    /* One that waits keeps memory from being released. */
    dtio_epc_window_give_up(f);
    g_hash_table_remove_all(f->memory);
    f->unmapping = false;
    f->unmap_length = 0;
    f->releasing = f->stale;
    if (f->changed && !f->link.stopping) {
        /* The next host is told what there is now. */
        f->restart = true;
        dtio_epc_link_stop(&f->link);
    }
    if (!f->number) {
        dtio_epc_set_link(epc, false);
        for (uint32_t i = 1; i < epc->num_functions; i++) {
            dtio_epc_link_disconnect(&epc->functions[i].link);
        }
    }
    return !f->releasing;
}

void dtio_epc_function_memory_gone(void *opaque)
{
    DtioEpcFunction *f = opaque;

    if (f->stale) {
        return;
    }
    if (f->unmapping) {
        f->unmapping = false;
        f->unmap_length = 0;
        dtio_serve_answer(f->device, 0, NULL, 0);
    }
    if (f->releasing) {
        f->releasing = false;
        dtio_epc_link_released(&f->link);
    }
}
