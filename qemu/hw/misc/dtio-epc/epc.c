/*
 * dtio-epc: a PCI endpoint controller
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The guest makes itself a PCI device of another machine, the host, which is a
 * client of a socket: each function is served there. The registers are in
 * docs/specs/dtio-epc.rst. What they are about is in a file each: functions,
 * base address registers, the window on the host's memory, DMA. All of it runs
 * with the BQL held, in a vCPU or in the main loop, and never waits for the
 * host with it.
 */

#include "qemu/osdep.h"
#include "dma.h"
#include "doorbell.h"
#include "epc.h"
#include "hw/core/cpu.h"
#include "function.h"
#include "function-regs.h"
#include "qapi/error.h"
#include "qemu/log.h"
#include "qemu/rcu.h"
#include "qemu/units.h"
#include "trace.h"
#include "window.h"

#define EPC_WINDOW_MAX (1ULL << 40)

/* Whose access to memory it is that this thread makes, if it is one's */
static __thread DtioEpc *dtio_epc_accessing;

DtioEpc *dtio_epc_begin_access(DtioEpc *epc)
{
    DtioEpc *before = dtio_epc_accessing;

    dtio_epc_accessing = epc;
    return before;
}

void dtio_epc_end_access(DtioEpc *before)
{
    dtio_epc_accessing = before;
}

bool dtio_epc_may_wait(void)
{
    return current_cpu && !dtio_epc_accessing;
}

static bool dtio_epc_has_event(const DtioEpcFunction *f)
{
    return f->events & f->events_mask;
}

static uint32_t dtio_epc_event_first(const DtioEpc *epc)
{
    for (uint32_t i = 0; i < epc->num_functions; i++) {
        if (dtio_epc_has_event(&epc->functions[i])) {
            return i;
        }
    }
    return UINT32_MAX;
}

static uint32_t dtio_epc_intr_status(const DtioEpc *epc)
{
    return epc->intr_status | (dtio_epc_event_first(epc) == UINT32_MAX ? 0 :
                               EPC_INTR_FUNCTIONS);
}

void dtio_epc_update(DtioEpc *epc, DtioEpcLine again)
{
    bool up[EPC_NUM_LINES] = {
        [EPC_LINE_EVENT] = dtio_epc_intr_status(epc) & epc->intr_mask,
        [EPC_LINE_DMA] = epc->dma_status,
    };

    for (DtioEpcLine line = 0; line < EPC_NUM_LINES; line++) {
        if (epc->lines[line] != up[line] || (up[line] && again == line)) {
            epc->lines[line] = up[line];
            epc->bus->set_line(epc, line, up[line], again == line);
        }
    }
}

void dtio_epc_set_link(DtioEpc *epc, bool up)
{
    if (up == (epc->status & EPC_STATUS_LINK)) {
        return;
    }
    epc->status = up ? EPC_STATUS_LINK : 0;
    epc->intr_status |= up ? EPC_INTR_LINK_UP : EPC_INTR_LINK_DOWN;
    trace_dtio_epc_link(up);
    dtio_epc_update(epc, EPC_NUM_LINES);
}

static void dtio_epc_set_control(DtioEpc *epc, uint32_t value)
{
    uint32_t before = epc->control;

    epc->control = value & EPC_CONTROL_ON;
    if (epc->control == before) {
        return;
    }
    for (uint32_t i = 0; i < epc->num_functions; i++) {
        if (epc->control) {
            dtio_epc_function_start(&epc->functions[i]);
        } else {
            dtio_epc_function_stop(&epc->functions[i]);
        }
    }
}

void dtio_epc_reset(DtioEpc *epc)
{
    dtio_epc_set_control(epc, 0);
    dtio_epc_dma_reset(epc);
    dtio_epc_window_reset(epc);
    for (uint32_t i = 0; i < epc->num_functions; i++) {
        dtio_epc_function_reset(&epc->functions[i]);
    }
    epc->intr_status = 0;
    epc->intr_mask = 0;
    epc->dma_status = 0;
    epc->doorbell_status = 0;
    epc->bus->update_doorbells(epc);
    dtio_epc_update(epc, EPC_NUM_LINES);
}

static uint32_t dtio_epc_read_controller(DtioEpc *epc, hwaddr reg)
{
    const DtioEpcProperties *p = &epc->properties;

    switch (reg) {
    case EPC_MAGIC:
        return EPC_MAGIC_VALUE;
    case EPC_VERSION:
        return EPC_VERSION_VALUE;
    case EPC_FEATURES:
        return epc->features;
    case EPC_NUM_FUNCTIONS:
        return p->functions | p->virtual_functions << 8;
    case EPC_NUM_TRANSLATIONS:
        return p->translations;
    case EPC_NUM_DOORBELLS:
        return p->doorbells;
    case EPC_WINDOW_SIZE:
    case EPC_WINDOW_SIZE + 4:
        return dtio_epc_word(p->window_size, reg - EPC_WINDOW_SIZE);
    case EPC_PAGE_SIZE:
        return qemu_real_host_page_size();
    case EPC_NUM_PIECES:
        return EPC_MAX_PIECES;
    case EPC_NUM_CHANNELS:
        return p->channels;
    case EPC_CONTROL:
        return epc->control;
    case EPC_STATUS:
        return epc->status;
    case EPC_INTR_STATUS:
        return dtio_epc_intr_status(epc);
    case EPC_INTR_MASK:
        return epc->intr_mask;
    case EPC_EVENT_FIRST:
        return dtio_epc_event_first(epc);
    case EPC_DMA_STATUS:
        return epc->dma_status;
    case EPC_DOORBELL_STATUS:
        return epc->doorbell_status;
    case EPC_DOORBELL_DATA:
        return EPC_DOORBELL_VALUE;
    default:
        return 0;
    }
}

static void dtio_epc_write_controller(DtioEpc *epc, hwaddr reg, uint32_t value)
{
    switch (reg) {
    case EPC_CONTROL:
        dtio_epc_set_control(epc, value);
        break;
    case EPC_INTR_STATUS:
        epc->intr_status &= ~value;
        dtio_epc_update(epc, EPC_LINE_EVENT);
        break;
    case EPC_INTR_MASK:
        epc->intr_mask = value & EPC_INTR_ALL;
        dtio_epc_update(epc, EPC_NUM_LINES);
        break;
    case EPC_DMA_STATUS:
        epc->dma_status &= ~value;
        dtio_epc_update(epc, EPC_LINE_DMA);
        break;
    case EPC_DOORBELL_STATUS:
        epc->doorbell_status &= ~value;
        epc->bus->update_doorbells(epc);
        break;
    case EPC_RESET:
        if (value == 1) {
            dtio_epc_reset(epc);
        }
        break;
    default:
        qemu_log_mask(LOG_GUEST_ERROR, "dtio-epc: write at 0x%" HWADDR_PRIx
                      ", where no register takes one\n", reg);
        break;
    }
}

/* Whether it is in an array of @num, each of @stride, and then where */
static bool dtio_epc_find(hwaddr reg, hwaddr start, uint32_t num,
                          uint32_t stride, hwaddr *offset)
{
    *offset = reg - start;
    return reg >= start && *offset / stride < num;
}

static uint32_t dtio_epc_read_register(DtioEpc *epc, hwaddr reg)
{
    const DtioEpcProperties *p = &epc->properties;
    hwaddr offset;

    if (reg < EPC_DMA) {
        return dtio_epc_read_controller(epc, reg);
    }
    if (dtio_epc_find(reg, EPC_DMA, p->channels, EPC_DMA_STRIDE, &offset)) {
        return dtio_epc_dma_read(epc, offset);
    }
    if (dtio_epc_find(reg, EPC_TRANSLATIONS, p->translations,
                      EPC_TRANSLATION_STRIDE, &offset)) {
        return dtio_epc_window_read(epc, offset);
    }
    if (dtio_epc_find(reg, EPC_FUNCTIONS, epc->num_functions,
                      EPC_FUNCTION_STRIDE, &offset)) {
        return dtio_epc_function_read(
            &epc->functions[offset / EPC_FUNCTION_STRIDE],
            offset % EPC_FUNCTION_STRIDE);
    }
    if (dtio_epc_find(reg, EPC_CONFIG, epc->num_functions, EPC_FUNCTION_STRIDE,
                      &offset)) {
        return dtio_epc_function_config(
            &epc->functions[offset / EPC_FUNCTION_STRIDE],
            offset % EPC_FUNCTION_STRIDE);
    }
    return 0;
}

static void dtio_epc_write_register(DtioEpc *epc, hwaddr reg, uint32_t value)
{
    const DtioEpcProperties *p = &epc->properties;
    hwaddr offset;

    if (reg < EPC_DMA) {
        dtio_epc_write_controller(epc, reg, value);
    } else if (dtio_epc_find(reg, EPC_DMA, p->channels, EPC_DMA_STRIDE,
                             &offset)) {
        dtio_epc_dma_write(epc, offset, value);
    } else if (dtio_epc_find(reg, EPC_TRANSLATIONS, p->translations,
                             EPC_TRANSLATION_STRIDE, &offset)) {
        dtio_epc_window_write(epc, offset, value);
    } else if (dtio_epc_find(reg, EPC_FUNCTIONS, epc->num_functions,
                             EPC_FUNCTION_STRIDE, &offset)) {
        dtio_epc_function_write(&epc->functions[offset / EPC_FUNCTION_STRIDE],
                                offset % EPC_FUNCTION_STRIDE, value);
    }
}

static bool dtio_epc_is_wrong_access(hwaddr offset, unsigned size, bool write)
{
    if ((size == 4 || size == 8) && !(offset % size)) {
        return false;
    }
    qemu_log_mask(LOG_GUEST_ERROR, "dtio-epc: %s of %u bytes at 0x%"
                  HWADDR_PRIx "\n", write ? "write" : "read", size, offset);
    return true;
}

static uint64_t dtio_epc_read(void *opaque, hwaddr offset, unsigned size)
{
    DtioEpc *epc = opaque;
    uint64_t value = 0;

    if (dtio_epc_accessing == epc) {
        return UINT64_MAX;
    }
    if (dtio_epc_is_wrong_access(offset, size, false)) {
        return 0;
    }
    for (unsigned i = 0; i < size; i += 4) {
        value |= (uint64_t)dtio_epc_read_register(epc, offset + i) << i * 8;
    }
    return value;
}

static void dtio_epc_write(void *opaque, hwaddr offset, uint64_t value,
                           unsigned size)
{
    DtioEpc *epc = opaque;

    if (dtio_epc_accessing == epc ||
        dtio_epc_is_wrong_access(offset, size, true)) {
        return;
    }
    for (unsigned i = 0; i < size; i += 4) {
        dtio_epc_write_register(epc, offset + i, value >> i * 8);
    }
}

static const MemoryRegionOps dtio_epc_ops = {
    .read = dtio_epc_read,
    .write = dtio_epc_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
    .impl = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
};

static bool dtio_epc_check_number(const char *name, uint64_t value,
                                  uint64_t least, uint64_t most, Error **errp)
{
    ERRP_GUARD();

    if (value >= least && value <= most) {
        return true;
    }
    error_setg(errp, "%s=%" PRIu64 " is out of range", name, value);
    error_append_hint(errp, "Use %" PRIu64 " to %" PRIu64 ".\n", least, most);
    return false;
}

/* False: there is nothing of that name. */
static bool dtio_epc_find_dma(const char *name, uint32_t *features)
{
    static const struct {
        const char *name;
        uint32_t features;
    } list[] = {
        { "memcpy", EPC_FEATURE_MEMCPY },
        { "slave", EPC_FEATURE_SLAVE },
        { "both", EPC_FEATURE_MEMCPY | EPC_FEATURE_SLAVE },
        { "none", 0 },
    };

    for (size_t i = 0; i < ARRAY_SIZE(list); i++) {
        if (!g_strcmp0(name ?: "memcpy", list[i].name)) {
            *features = list[i].features;
            return true;
        }
    }
    return false;
}

static bool dtio_epc_check_properties(const DtioEpcProperties *p, Error **errp)
{
    ERRP_GUARD();

    if (!p->socket) {
        error_setg(errp, "there is no socket for a host to come to");
        error_append_hint(errp, "Use socket=unix:PATH, and the same with "
                          "vfio-user-pci or dtio-pci of the host.\n");
        return false;
    }
    if (!is_power_of_2(p->window_size) ||
        p->window_size < qemu_real_host_page_size() ||
        p->window_size > EPC_WINDOW_MAX) {
        error_setg(errp, "window-size=%" PRIu64 " is no power of two from %zu "
                   "to 1T", p->window_size, (size_t)qemu_real_host_page_size());
        error_append_hint(errp, "It is as much of the host's memory as "
                          "can be seen at once.\n");
        return false;
    }
    return dtio_epc_check_number("functions", p->functions, 1,
                                 EPC_MAX_PHYSICAL, errp) &&
           dtio_epc_check_number("virtual-functions", p->virtual_functions, 0,
                                 EPC_MAX_VIRTUAL, errp) &&
           dtio_epc_check_number("translations", p->translations, 1,
                                 EPC_MAX_TRANSLATIONS, errp) &&
           dtio_epc_check_number("doorbells", p->doorbells, 1,
                                 EPC_MAX_DOORBELLS, errp) &&
           dtio_epc_check_number("channels", p->channels, 0, EPC_MAX_CHANNELS,
                                 errp) &&
           dtio_epc_check_number("forward-bars", p->forward_bars, 0, 0x3f,
                                 errp);
}

bool dtio_epc_init(DtioEpc *epc, Error **errp)
{
    ERRP_GUARD();
    const DtioEpcProperties *p = &epc->properties;
    uint32_t dma;

    if (!dtio_epc_check_properties(p, errp)) {
        return false;
    }
    if (!dtio_epc_find_dma(p->dma, &dma)) {
        error_setg(errp, "dma=%s is not known", p->dma);
        error_append_hint(errp, "Use dma=memcpy, slave, both or none.\n");
        return false;
    }
    epc->features = EPC_FEATURE_INTX | EPC_FEATURE_MSI | EPC_FEATURE_MSIX |
                    EPC_FEATURE_SET_AGAIN | dma;
    memory_region_init_io(&epc->registers, OBJECT(epc->device), &dtio_epc_ops,
                          epc, "dtio-epc-registers", EPC_SIZE);
    dtio_epc_window_init(epc);
    dtio_epc_dma_init(epc);
    epc->num_functions = p->functions * (1 + p->virtual_functions);
    epc->functions = g_new0(DtioEpcFunction, epc->num_functions);
    if (!dtio_epc_doorbells_init(epc, errp)) {
        dtio_epc_exit(epc);
        return false;
    }
    /* A vCPU may wait for the host in one of them, and others go on. */
    epc->registers.disable_reentrancy_guard = true;
    epc->doorbells.disable_reentrancy_guard = true;
    epc->window.disable_reentrancy_guard = true;

    for (uint32_t i = 0; i < epc->num_functions; i++) {
        if (!dtio_epc_function_init(epc, i, errp)) {
            dtio_epc_exit(epc);
            return false;
        }
    }
    return true;
}

void dtio_epc_exit(DtioEpc *epc)
{
    epc->control = 0;
    for (uint32_t i = 0; i < epc->num_functions; i++) {
        dtio_epc_function_stop(&epc->functions[i]);
    }
    /* vCPUs that have waited for a host leave what they were about. */
    drain_call_rcu();
    for (uint32_t i = 0; i < epc->num_functions; i++) {
        dtio_epc_function_exit(&epc->functions[i]);
    }
    dtio_epc_window_exit(epc);
    dtio_epc_dma_exit(epc);
    dtio_epc_doorbells_exit(epc);
    g_clear_pointer(&epc->functions, g_free);
    epc->num_functions = 0;
}
