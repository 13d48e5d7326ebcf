/*
 * dtio-epc: base address registers that software sets and clears
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Without a host that has seen them they may become anything. What a host has
 * seen keeps its size and its flags: other memory takes the place of what is
 * there, and for what cannot be mapped the host is asked to forward.
 */

#include "qemu/osdep.h"
#include "function-bar.h"
#include "doorbell.h"
#include "hw/core/cpu.h"
#include "qemu/main-loop.h"
#include "qemu/timer.h"
#include "trace.h"

/* How long software waits for a host to give up what it has mapped */
#define EPC_TAKEN_MS 5000
#define EPC_TAKEN_SLICE_MS 20

/*
 * The host is told that what it has mapped is going to be something else. It
 * answers soon, unless it is in a debugger. False: it does not know how, or has
 * not answered. The BQL is released meanwhile, and the function may have been
 * stopped after that: with its host, which has nothing mapped any more.
 */
static bool dtio_epc_function_set_mappable(DtioEpcFunction *f, unsigned number,
                                           bool mappable)
{
    DtioEpcBar *bar = &f->bars[number];
    int64_t end = qemu_clock_get_ms(QEMU_CLOCK_REALTIME) + EPC_TAKEN_MS;
    unsigned stops = f->stops;
    int ret = dtio_serve_set_mappable(f->device, number, mappable);

    if (ret != DTIO_SERVE_LATER) {
        return !ret;
    }
    bar->waiting = true;
    while (bar->waiting && current_cpu && f->stops == stops &&
           qemu_clock_get_ms(QEMU_CLOCK_REALTIME) < end) {
        if (current_cpu->stop) {
            /* The main loop waits for this vCPU. */
            dtio_epc_link_poll(&f->link);
        }
        qemu_cond_timedwait_bql(&f->mapping_taken, EPC_TAKEN_SLICE_MS);
    }
    if (bar->waiting && f->stops == stops) {
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
    unsigned stops = f->stops;
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
    if (!bar->set || f->stops != stops) {
        /* Another vCPU has reset or stopped it meanwhile. */
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

uint32_t dtio_epc_bar_read(const DtioEpcBar *bar, hwaddr reg)
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

void dtio_epc_bar_write(DtioEpcFunction *f, unsigned number, hwaddr reg,
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
