/*
 * dtio-epc: a function that a host sees
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Registers describe the function. When it is started, it is made of what they
 * say then, and served: here it is made, starts, stops and ends. What the host
 * does to it is in function-host.c; its registers are in function-regs.c, and
 * what writing them does in function-bar.c and function-raise.c.
 */

#include "qemu/osdep.h"
#include "function.h"
#include "doorbell.h"
#include "function-host.h"
#include "function-raise.h"
#include "qapi/error.h"
#include "qemu/bitmap.h"
#include "qemu/log.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "trace.h"
#include "window.h"

#define EPC_PM_SIZE 8

static int dtio_epc_function_add_bar(DtioEpcFunction *f, unsigned number,
                                     struct dtio_serve_device *device,
                                     char **error)
{
    DtioEpcBar *bar = &f->bars[number];
    bool io = bar->is_flags & EPC_BAR_IO;
    struct dtio_serve_region region = {
        .access = DTIO_REGION_READ | DTIO_REGION_WRITE,
        .length = bar->is_size,
        .fd = -1,
    };

    g_free(bar->areas);
    bar->areas = dtio_epc_bar_areas(bar, &bar->num_areas);
    bar->shared = bar->memory && (bar->areas || !bar->num_areas);
    if (bar->shared) {
        region.memory = bar->host;
        region.fd = bar->fd;
        region.areas = bar->areas;
        region.num_areas = bar->num_areas;
    }
    return dtio_serve_set_bar(device, number,
                              (io ? DTIO_PCI_BAR_IO : 0) |
                              (bar->is_flags & EPC_BAR_64BIT ?
                               DTIO_PCI_BAR_64BIT : 0) |
                              (bar->is_flags & EPC_BAR_PREFETCHABLE && !io ?
                               DTIO_PCI_BAR_PREFETCHABLE : 0),
                              &region, error);
}

static int dtio_epc_function_add_power(struct dtio_serve_device *device,
                                       char **error)
{
    /* Version 3, D0 and D3hot; it is not reset by going from one to another. */
    static const uint8_t body[EPC_PM_SIZE] = {
        [0] = PCI_CAP_ID_PM,
        [PCI_PM_PMC] = 3,
        [PCI_PM_CTRL] = PCI_PM_CTRL_NO_SOFT_RESET,
    };
    static const uint8_t writable[EPC_PM_SIZE] = {
        [PCI_PM_CTRL] = PCI_PM_CTRL_STATE_MASK,
    };

    return dtio_serve_add_capability(device, 0, body, sizeof(body), writable,
                                     error);
}

static int dtio_epc_function_add_messages(DtioEpcFunction *f,
                                          struct dtio_serve_device *device,
                                          char **error)
{
    uint32_t table = f->msix_table & ~7U;
    int err = 0;

    if (is_power_of_2(f->msi) && f->msi <= 32) {
        err = dtio_serve_add_msi(device, f->msi, error);
    }
    if (err >= 0 && f->msix && f->msix <= EPC_MAX_MESSAGES) {
        err = dtio_serve_add_msix(device, f->msix, f->msix_table & 7, table,
                                  table + f->msix * PCI_MSIX_ENTRY_SIZE,
                                  error);
    }
    return err;
}

static int dtio_epc_function_fill(DtioEpcFunction *f,
                                  struct dtio_serve_device *device,
                                  char **error)
{
    uint32_t pin = f->pin <= 4 ? f->pin : 0;
    const struct dtio_serve_pci pci = {
        .vendor = f->id,
        .device = f->id >> 16,
        .subsystem_vendor = f->subsystem,
        .subsystem = f->subsystem >> 16,
        .class_code = f->class_code >> 8,
        .revision = f->class_code,
        .pin = pin,
        .express = true,
    };
    int err = dtio_serve_set_pci(device, &pci, error);

    for (unsigned i = 0; i < EPC_NUM_BARS && err >= 0; i++) {
        if (!f->bars[i].set) {
            continue;
        }
        err = dtio_epc_function_add_bar(f, i, device, error);
        if (err >= 0) {
            dtio_epc_doorbells_offer(f->epc, device, i, &f->bars[i]);
        }
    }
    if (err >= 0) {
        err = dtio_epc_function_add_power(device, error);
    }
    if (err >= 0) {
        err = dtio_epc_function_add_messages(f, device, error);
    }
    if (err >= 0) {
        uint8_t *config = dtio_serve_config(device);

        config[PCI_INTERRUPT_PIN] = pin;
        config[PCI_CACHE_LINE_SIZE] = f->cache_line;
    }
    return err;
}

/* NULL: it cannot be served. */
static struct dtio_serve_device *dtio_epc_function_make(DtioEpcFunction *f)
{
    g_autofree char *name = g_strdup_printf("%s function %u",
                                            f->epc->properties.socket,
                                            f->number);
    const struct dtio_serve_description description = {
        .bus = DTIO_BUS_PCI,
        .name = name,
        .ops = &dtio_epc_function_ops,
        .opaque = f,
        .dma = true,
    };
    struct dtio_serve_device *device = NULL;
    char *error = NULL;
    int err = dtio_serve_device_new(&description, &device, &error);

    if (!err) {
        err = dtio_epc_function_fill(f, device, &error);
    }
    if (err < 0) {
        qemu_log_mask(LOG_GUEST_ERROR, "dtio-epc: function %u is not there "
                      "for hosts: %s\n", f->number,
                      error ?: strerror(-err));
        free(error);
        dtio_serve_device_free(device);
        return NULL;
    }
    return device;
}

void dtio_epc_function_start(DtioEpcFunction *f)
{
    if (f->started) {
        /* Once more, as soon as it is stopped */
        f->restart = true;
        return;
    }
    f->started = true;
    f->restart = false;
    f->changed = false;
    g_free(f->pending);
    f->pending = bitmap_new(EPC_MAX_MESSAGES);
    if (f->id != EPC_ID_NONE) {
        f->device = dtio_epc_function_make(f);
    }
    if (f->device) {
        memcpy(f->config, dtio_serve_config(f->device),
               PCIE_CONFIG_SPACE_SIZE);
    }
    trace_dtio_epc_function_started(f->number, f->device != NULL);
    dtio_epc_link_start(&f->link, f->device);
}

static void dtio_epc_function_stopped(void *opaque)
{
    DtioEpcFunction *f = opaque;

    dtio_serve_device_free(f->device);
    f->device = NULL;
    f->stops++;
    f->started = false;
    trace_dtio_epc_function_stopped(f->number);
    for (unsigned i = 0; i < EPC_NUM_BARS; i++) {
        if (!f->bars[i].set) {
            dtio_epc_bar_release(&f->bars[i]);
        }
    }
    if (f->restart) {
        dtio_epc_function_start(f);
    }
}

void dtio_epc_function_stop(DtioEpcFunction *f)
{
    f->restart = false;
    dtio_epc_link_stop(&f->link);
}

bool dtio_epc_function_init(DtioEpc *epc, uint32_t number, Error **errp)
{
    DtioEpcFunction *f = &epc->functions[number];
    g_autofree char *path = number ?
        g_strdup_printf("%s.%u", epc->properties.socket, number) :
        g_strdup(epc->properties.socket);
    g_autoptr(SocketAddress) address = socket_parse(path, errp);

    f->epc = epc;
    f->number = number;
    f->id = EPC_ID_NONE;
    if (!address) {
        return false;
    }
    if (address->type != SOCKET_ADDRESS_TYPE_UNIX) {
        error_setg(errp, "socket=%s is no Unix socket", path);
        error_append_hint(errp, "Use socket=unix:PATH.\n");
        return false;
    }
    f->config = g_malloc0(PCIE_CONFIG_SPACE_SIZE);
    qemu_cond_init(&f->mapping_taken);
    f->link.opaque = f;
    f->link.guard = &epc->device->mem_reentrancy_guard;
    f->link.release = dtio_epc_function_release;
    f->link.stopped = dtio_epc_function_stopped;
    f->memory = dtio_epc_memory_new();
    f->memory_gone = aio_bh_new_guarded(qemu_get_aio_context(),
                                        dtio_epc_function_memory_gone, f,
                                        &epc->device->mem_reentrancy_guard);
    return dtio_epc_link_listen(&f->link, address, errp);
}

void dtio_epc_function_exit(DtioEpcFunction *f)
{
    while (f->stale) {
        drain_call_rcu();
    }
    if (f->memory_gone) {
        dtio_epc_function_memory_gone(f);
        qemu_bh_delete(f->memory_gone);
        g_hash_table_unref(f->memory);
    }
    dtio_epc_link_close(&f->link);
    for (unsigned i = 0; i < EPC_NUM_BARS; i++) {
        dtio_epc_bar_clear(&f->bars[i]);
        dtio_epc_bar_release(&f->bars[i]);
        g_clear_pointer(&f->bars[i].areas, g_free);
    }
    g_clear_pointer(&f->pending, g_free);
    if (f->config) {
        qemu_cond_destroy(&f->mapping_taken);
    }
    g_clear_pointer(&f->config, g_free);
}

void dtio_epc_function_reset(DtioEpcFunction *f)
{
    for (unsigned i = 0; i < EPC_NUM_BARS; i++) {
        DtioEpcBar *bar = &f->bars[i];

        dtio_epc_bar_clear(bar);
        if (!f->device) {
            dtio_epc_bar_release(bar);
        }
        bar->flags = 0;
        bar->count = 0;
        bar->size = 0;
        bar->list = 0;
        bar->error = 0;
    }
    f->id = EPC_ID_NONE;
    f->class_code = 0;
    f->subsystem = 0;
    f->pin = 0;
    f->cache_line = 0;
    f->msi = 0;
    f->msix = 0;
    f->msix_table = 0;
    f->events = 0;
    f->events_mask = 0;
    f->raised = 0;
    f->intx = 0;
}
