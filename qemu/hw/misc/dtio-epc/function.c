/*
 * dtio-epc: a function that a host sees
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Registers describe the function. When it is started, it is made of what they
 * say then, and served: what the host does to it, the library tells, and here
 * it becomes registers, too.
 */

#include "qemu/osdep.h"
#include "function.h"
#include "bar.h"
#include "doorbell.h"
#include "hw/core/cpu.h"
#include "qapi/error.h"
#include "qemu/bitmap.h"
#include "qemu/error-report.h"
#include "qemu/log.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "trace.h"
#include "window.h"
#include <linux/vfio.h>

#define EPC_PM_SIZE 8

/* The next line of a function's is not said before */
#define EPC_SAY_MS 5000

/* Of MSI-X, which has more than MSI */
#define EPC_MAX_MESSAGES (PCI_MSIX_FLAGS_QSIZE + 1)

/* How long software waits for a host to give up what it has mapped */
#define EPC_TAKEN_MS 5000
#define EPC_TAKEN_SLICE_MS 20

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

static const struct dtio_serve_ops dtio_epc_function_ops = {
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
static bool dtio_epc_function_release(void *opaque)
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

static void dtio_epc_function_memory_gone(void *opaque)
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

/*
 * The host is told that what it has mapped is going to be something else. It
 * answers soon, unless it is in a debugger. False: it does not know how, or has
 * not answered. The BQL is released meanwhile.
 */
static bool dtio_epc_function_set_mappable(DtioEpcFunction *f, unsigned number,
                                           bool mappable)
{
    DtioEpcBar *bar = &f->bars[number];
    int64_t end = qemu_clock_get_ms(QEMU_CLOCK_REALTIME) + EPC_TAKEN_MS;
    int ret = dtio_serve_set_mappable(f->device, number, mappable);

    if (ret != DTIO_SERVE_LATER) {
        return !ret;
    }
    bar->waiting = true;
    while (bar->waiting && current_cpu &&
           qemu_clock_get_ms(QEMU_CLOCK_REALTIME) < end) {
        if (current_cpu->stop) {
            /* The main loop waits for this vCPU. */
            dtio_epc_link_poll(&f->link);
        }
        qemu_cond_timedwait_bql(&f->mapping_taken, EPC_TAKEN_SLICE_MS);
    }
    if (bar->waiting) {
        bar->waiting = false;
        dtio_serve_set_mappable(f->device, number, true);
        return false;
    }
    return true;
}

/* Nobody has seen the function yet: it may be another one. */
static void dtio_epc_function_make_again(DtioEpcFunction *f)
{
    if (f->device && !f->connected) {
        f->restart = true;
        dtio_epc_link_stop(&f->link);
    }
}

/* Of a register that the host has seen */
static uint32_t dtio_epc_function_set_bar_again(DtioEpcFunction *f,
                                                unsigned number)
{
    DtioEpcBar *bar = &f->bars[number];
    g_autofree DtioEpcPiece *pieces = NULL;
    uint32_t count = bar->count;
    uint32_t error;
    bool fits;

    if (!bar->set || bar->is_flags != bar->flags || bar->is_size != bar->size) {
        return EPC_BAR_ERROR_LINK;
    }
    error = dtio_epc_bar_read_list(f->epc, bar, &pieces);
    if (error) {
        return error;
    }
    fits = bar->shared && dtio_epc_bar_fits(bar, pieces, count);
    if (bar->shared && !dtio_epc_function_set_mappable(f, number, fits)) {
        return EPC_BAR_ERROR_HOST;
    }
    if (!bar->set) {
        /* It was reset meanwhile. */
        return EPC_BAR_ERROR_LINK;
    }
    f->changed = true;
    error = dtio_epc_bar_lay(f->epc, bar, g_steal_pointer(&pieces), count,
                             fits);
    if (!error) {
        dtio_epc_doorbells_offer(f->epc, f->device, number, bar);
    }
    return error;
}

static uint32_t dtio_epc_function_set_bar(DtioEpcFunction *f, unsigned number)
{
    DtioEpcBar *bar = &f->bars[number];
    DtioEpcPiece *pieces = NULL;
    uint32_t error;

    if (!dtio_epc_bar_check(bar, number == EPC_NUM_BARS - 1) ||
        (number && f->bars[number - 1].set &&
         f->bars[number - 1].is_flags & EPC_BAR_64BIT) ||
        (bar->flags & EPC_BAR_64BIT && f->bars[number + 1].set)) {
        return EPC_BAR_ERROR_FLAGS;
    }
    if (f->connected) {
        return dtio_epc_function_set_bar_again(f, number);
    }
    error = dtio_epc_bar_read_list(f->epc, bar, &pieces);
    if (error) {
        return error;
    }
    if (bar->memory && bar->is_size != bar->size) {
        dtio_epc_bar_clear(bar);
        dtio_epc_bar_release(bar);
    }
    bar->is_flags = bar->flags;
    bar->is_size = bar->size;
    error = dtio_epc_bar_lay(f->epc, bar, pieces, bar->count,
                             !(f->epc->properties.forward_bars &
                               BIT(number)));
    dtio_epc_function_make_again(f);
    return error;
}

static void dtio_epc_function_do_bar(DtioEpcFunction *f, unsigned number,
                                     uint32_t action)
{
    DtioEpcBar *bar = &f->bars[number];

    if (bar->waiting) {
        /* Another vCPU is at it. */
        return;
    }
    switch (action) {
    case EPC_BAR_SET:
        bar->error = dtio_epc_function_set_bar(f, number);
        break;
    case EPC_BAR_CLEAR:
        bar->error = 0;
        if (f->connected && bar->shared) {
            /* From now on it reads ones, if it knows what it is told. */
            dtio_serve_set_mappable(f->device, number, false);
        }
        f->changed = f->changed || f->connected;
        dtio_epc_bar_clear(bar);
        dtio_epc_function_make_again(f);
        if (!f->device) {
            dtio_epc_bar_release(bar);
        }
        break;
    }
    trace_dtio_epc_bar(f->number, number, action, bar->is_size, bar->state,
                       bar->error);
}

static uint32_t dtio_epc_bar_read(const DtioEpcBar *bar, hwaddr reg)
{
    switch (reg) {
    case EPC_BAR_FLAGS:
        return bar->flags;
    case EPC_BAR_COUNT:
        return bar->count;
    case EPC_BAR_SIZE:
    case EPC_BAR_SIZE + 4:
        return dtio_epc_word(bar->size, reg - EPC_BAR_SIZE);
    case EPC_BAR_LIST:
    case EPC_BAR_LIST + 4:
        return dtio_epc_word(bar->list, reg - EPC_BAR_LIST);
    case EPC_BAR_STATE:
        return bar->state | bar->error << EPC_BAR_ERROR_SHIFT;
    default:
        return 0;
    }
}

static void dtio_epc_bar_write(DtioEpcFunction *f, unsigned number, hwaddr reg,
                               uint32_t value)
{
    DtioEpcBar *bar = &f->bars[number];

    switch (reg) {
    case EPC_BAR_FLAGS:
        bar->flags = value & (EPC_BAR_IO | EPC_BAR_64BIT |
                              EPC_BAR_PREFETCHABLE);
        break;
    case EPC_BAR_COUNT:
        bar->count = value;
        break;
    case EPC_BAR_SIZE:
    case EPC_BAR_SIZE + 4:
        dtio_epc_set_word(&bar->size, reg - EPC_BAR_SIZE, value);
        break;
    case EPC_BAR_LIST:
    case EPC_BAR_LIST + 4:
        dtio_epc_set_word(&bar->list, reg - EPC_BAR_LIST, value);
        break;
    case EPC_BAR_ACTION:
        dtio_epc_function_do_bar(f, number, value);
        break;
    }
}

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

static uint32_t dtio_epc_function_raise(DtioEpcFunction *f, uint32_t value)
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

static void dtio_epc_function_set_intx(DtioEpcFunction *f, bool up)
{
    f->intx = up;
    if (f->device) {
        dtio_serve_set_line(f->device, VFIO_PCI_INTX_IRQ_INDEX, up);
    }
}

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
