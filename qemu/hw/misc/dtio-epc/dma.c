/*
 * dtio-epc: DMA channels
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A channel works a piece at a time, so that it does not hold up others: the
 * first one, where both ends are memory here, while the register is written, so
 * that nothing has to wake up, and what follows in the main loop. What the host
 * does not share is read and written by messages, and the channel goes on when
 * they are answered.
 */

#include "qemu/osdep.h"
#include "dma.h"
#include "function.h"
#include "hw/pci/pci.h"
#include "qemu/bswap.h"
#include "qemu/main-loop.h"
#include "qemu/units.h"
#include "system/dma.h"
#include "trace.h"
#include "window.h"

/* As much at a time as takes well under a millisecond */
#define EPC_DMA_PIECE       (1 * MiB)

/* A piece that does not go from memory to memory */
#define EPC_DMA_BUFFER      (64 * KiB)

/*
 * Of registers, at a time: each access may take a millisecond, as one to flash
 * does that is no memory while it is programmed
 */
#define EPC_DMA_REGISTERS   256

/* Descriptors at a time */
#define EPC_DMA_BATCH       64

#define EPC_DMA_FROM_HOST   BIT(0)
#define EPC_DMA_TO_HOST     BIT(1)
#define EPC_DMA_INTERRUPT   BIT(2)

#define EPC_DMA_DONE        1
#define EPC_DMA_FAULT       2

/* As it is in the ring; status and copied are the channel's to write */
typedef struct DtioEpcDescriptor {
    uint64_t source;
    uint64_t destination;
    uint32_t length;
    uint32_t flags;
    uint32_t status;
    uint32_t copied;
} DtioEpcDescriptor;

QEMU_BUILD_BUG_ON(sizeof(DtioEpcDescriptor) != 32);

/**
 * DtioEpcChannel: a channel
 *
 * @number: which
 * @work: to go on
 * @ring: this and what follows up to @state are registers
 * @current: descriptor @finished, as it was read
 * @begun: there is one
 * @buffer: what is between messages
 * @filled: how much of the next piece is in @buffer, or on its way there
 * @emptying: it is on its way from there
 * @transfer: a message of which the host has not answered
 * @waiting: there is one
 * @error: what the last one was answered
 */
struct DtioEpcChannel {
    DtioEpc *epc;
    uint32_t number;
    QEMUBH *work;

    uint64_t ring;
    uint32_t entries;
    uint32_t control;
    uint32_t produced;
    uint32_t finished;
    uint32_t state;

    DtioEpcDescriptor current;
    bool begun;
    uint8_t *buffer;
    size_t filled;
    bool emptying;
    struct dtio_serve_transfer transfer;
    bool waiting;
    int error;
};

/* What a piece of a descriptor has become */
typedef enum DtioEpcStep {
    EPC_STEP_MOVED,
    EPC_STEP_FAILED,
    EPC_STEP_WAITS,
} DtioEpcStep;

static void dtio_epc_channel_tell(DtioEpcChannel *c)
{
    c->epc->dma_status |= BIT(c->number);
    dtio_epc_update(c->epc, EPC_NUM_LINES);
}

static void dtio_epc_channel_stop(DtioEpcChannel *c)
{
    trace_dtio_epc_dma_stopped(c->number, c->finished);
    c->state = EPC_DMA_STATE_STOPPED;
    c->begun = false;
    dtio_epc_channel_tell(c);
}

static void dtio_epc_channel_go_on(DtioEpcChannel *c)
{
    if (c->state == EPC_DMA_STATE_ON && c->control & EPC_DMA_ON &&
        !(c->control & EPC_DMA_PAUSE) && !c->waiting &&
        c->finished != c->produced) {
        qemu_bh_schedule(c->work);
    }
}

/* Memory that is the host's, as the function may access it now */
static DtioEpcFunction *dtio_epc_channel_function(const DtioEpcChannel *c)
{
    uint32_t number = extract32(c->current.flags, 8, 8);
    DtioEpcFunction *f = number < c->epc->num_functions ?
                         &c->epc->functions[number] : NULL;

    return f && dtio_epc_is_master(f) ? f : NULL;
}

static void dtio_epc_channel_answered(struct dtio_serve_transfer *transfer,
                                      int status)
{
    DtioEpcChannel *c = container_of(transfer, DtioEpcChannel, transfer);

    c->waiting = false;
    c->error = status;
    if (!(c->control & EPC_DMA_ON)) {
        /* It was stopped meanwhile, and this was the last of it. */
        c->begun = false;
        c->state = EPC_DMA_STATE_OFF;
        return;
    }
    if (!c->begun) {
        /* It was stopped and started meanwhile. */
        dtio_epc_channel_go_on(c);
        return;
    }
    /* Also if it is to pause: what was begun has an end. */
    qemu_bh_schedule(c->work);
}

static DtioEpcStep dtio_epc_channel_message(DtioEpcChannel *c,
                                            DtioEpcFunction *f,
                                            uint64_t address, size_t length,
                                            bool write)
{
    int ret;

    c->transfer = (struct dtio_serve_transfer) {
        .address = address,
        .data = c->buffer,
        .count = length,
        .write = write,
        .done = dtio_epc_channel_answered,
    };
    ret = dtio_serve_transfer(f->device, &c->transfer);
    c->waiting = ret == DTIO_SERVE_LATER;
    return c->waiting ? EPC_STEP_WAITS : ret ? EPC_STEP_FAILED : EPC_STEP_MOVED;
}

/* Of what is no memory a copy would be mapped, and errors would be lost. */
static bool dtio_epc_channel_is_memory(DtioEpcChannel *c, uint64_t address,
                                       bool write)
{
    hwaddr in_region, length = 1;

    RCU_READ_LOCK_GUARD();
    return memory_region_is_ram(address_space_translate(c->epc->dma, address,
                                                        &in_region, &length,
                                                        write, c->epc->attrs));
}

/* Where memory of this machine or of the host is; NULL: nowhere */
static void *dtio_epc_channel_map(DtioEpcChannel *c, uint64_t address,
                                  bool host, bool write, size_t *length)
{
    DtioEpcFunction *f;
    dma_addr_t mapped = *length;
    void *memory;

    if (!host && !dtio_epc_channel_is_memory(c, address, write)) {
        return NULL;
    }
    if (!host) {
        memory = dma_memory_map(c->epc->dma, address, &mapped,
                                write ? DMA_DIRECTION_FROM_DEVICE :
                                DMA_DIRECTION_TO_DEVICE, c->epc->attrs);
        *length = mapped;
        return memory;
    }
    f = dtio_epc_channel_function(c);
    return f && !dtio_serve_map(f->device, address, length, write, &memory) ?
           memory : NULL;
}

static void dtio_epc_channel_unmap(DtioEpcChannel *c, void *memory, bool host,
                                   bool write, size_t length, size_t used)
{
    if (memory && !host) {
        dma_memory_unmap(c->epc->dma, memory, length,
                         write ? DMA_DIRECTION_FROM_DEVICE :
                         DMA_DIRECTION_TO_DEVICE, used);
    }
}

/* 0: not both of them are memory here. */
static size_t dtio_epc_channel_move(DtioEpcChannel *c, uint64_t source,
                                    uint64_t destination, size_t length)
{
    bool from_host = c->current.flags & EPC_DMA_FROM_HOST;
    bool to_host = c->current.flags & EPC_DMA_TO_HOST;
    size_t from_length = length, to_length, used = 0;
    void *from, *to = NULL;

    from = dtio_epc_channel_map(c, source, from_host, false, &from_length);
    to_length = from_length;
    if (from) {
        to = dtio_epc_channel_map(c, destination, to_host, true, &to_length);
    }
    if (to) {
        used = MIN(from_length, to_length);
        memmove(to, from, used);
    }
    dtio_epc_channel_unmap(c, to, to_host, true, to_length, used);
    dtio_epc_channel_unmap(c, from, from_host, false, from_length, used);
    return used;
}

/*
 * Where an address leads: to a function's host, by an address of its, or to
 * memory of this machine, if there is no function. A part of the window that is
 * forwarded is the host's. *@length is for how far that holds.
 */
typedef struct DtioEpcEnd {
    bool host;
    DtioEpcFunction *f;
    uint64_t address;
} DtioEpcEnd;

static DtioEpcEnd dtio_epc_channel_end(DtioEpcChannel *c, uint64_t address,
                                       bool host, bool write, size_t *length)
{
    DtioEpcEnd end = { .host = host, .address = address };
    hwaddr in_region, mapped = *length;
    MemoryRegion *mr;

    if (host) {
        end.f = dtio_epc_channel_function(c);
        return end;
    }
    RCU_READ_LOCK_GUARD();
    mr = address_space_translate(c->epc->dma, address, &in_region, &mapped,
                                 write, c->epc->attrs);
    if (dtio_epc_window_forwards(mr, in_region, &end.f, &end.address)) {
        end.host = true;
        *length = mapped;
    } else if (!memory_region_is_ram(mr)) {
        *length = MIN(*length, EPC_DMA_REGISTERS);
    }
    return end;
}

/* Between @buffer and one of the ends */
static DtioEpcStep dtio_epc_channel_buffer(DtioEpcChannel *c,
                                           const DtioEpcEnd *end,
                                           size_t length, bool write)
{
    if (!end->host) {
        return dma_memory_rw(c->epc->dma, end->address, c->buffer, length,
                             write ? DMA_DIRECTION_FROM_DEVICE :
                             DMA_DIRECTION_TO_DEVICE, c->epc->attrs) ?
               EPC_STEP_FAILED : EPC_STEP_MOVED;
    }
    return end->f ? dtio_epc_channel_message(c, end->f, end->address, length,
                                             write) : EPC_STEP_FAILED;
}

/*
 * A piece by way of @buffer: it is filled, and emptied, and each of both may be
 * a message. *@moved is not 0 when both are done.
 */
static DtioEpcStep dtio_epc_channel_carry(DtioEpcChannel *c, uint64_t source,
                                          uint64_t destination, size_t length,
                                          size_t *moved)
{
    DtioEpcEnd from, to;
    DtioEpcStep step;

    if (!c->buffer) {
        c->buffer = g_malloc(EPC_DMA_BUFFER);
    }
    length = c->filled ?: MIN(length, EPC_DMA_BUFFER);
    from = dtio_epc_channel_end(c, source, c->current.flags & EPC_DMA_FROM_HOST,
                                false, &length);
    to = dtio_epc_channel_end(c, destination,
                              c->current.flags & EPC_DMA_TO_HOST, true,
                              &length);
    if (!c->filled) {
        step = dtio_epc_channel_buffer(c, &from, length, false);
        if (step == EPC_STEP_FAILED) {
            return step;
        }
        c->filled = length;
        if (step == EPC_STEP_WAITS) {
            return step;
        }
    }
    if (!c->emptying) {
        /* Meanwhile the window may have become another one. */
        step = length < c->filled ? EPC_STEP_FAILED :
               dtio_epc_channel_buffer(c, &to, c->filled, true);
        if (step == EPC_STEP_WAITS) {
            c->emptying = true;
        }
        if (step != EPC_STEP_MOVED) {
            return step;
        }
    }
    *moved = c->filled;
    c->filled = 0;
    c->emptying = false;
    return EPC_STEP_MOVED;
}

/*
 * *@work is how much of a turn it takes: a piece that is not moved is all, and
 * waits for the main loop's.
 */
static DtioEpcStep dtio_epc_channel_step(DtioEpcChannel *c, bool in_main_loop,
                                         size_t *moved, size_t *work)
{
    DtioEpcDescriptor *d = &c->current;
    uint64_t source = d->source + d->copied;
    uint64_t destination = d->destination + d->copied;
    size_t length = MIN(d->length - d->copied, EPC_DMA_PIECE);

    *moved = 0;
    *work = 0;
    if (c->error) {
        return EPC_STEP_FAILED;
    }
    if (!c->filled) {
        *moved = dtio_epc_channel_move(c, source, destination, length);
    }
    *work = *moved ?: EPC_DMA_PIECE;
    if (*moved) {
        return EPC_STEP_MOVED;
    }
    if (!in_main_loop) {
        qemu_bh_schedule(c->work);
        return EPC_STEP_WAITS;
    }
    return dtio_epc_channel_carry(c, source, destination, length, moved);
}

static bool dtio_epc_channel_begin(DtioEpcChannel *c)
{
    DtioEpcDescriptor *d = &c->current;
    uint64_t address = c->ring + c->finished % c->entries * sizeof(*d);

    if (c->produced - c->finished > c->entries ||
        dma_memory_read(c->epc->dma, address, d, sizeof(*d), c->epc->attrs)) {
        return false;
    }
    d->source = le64_to_cpu(d->source);
    d->destination = le64_to_cpu(d->destination);
    d->length = le32_to_cpu(d->length);
    d->flags = le32_to_cpu(d->flags);
    d->status = 0;
    d->copied = 0;
    c->begun = true;
    c->filled = 0;
    c->emptying = false;
    c->error = 0;
    return d->length && d->length - 1 <= UINT64_MAX - d->source &&
           d->length - 1 <= UINT64_MAX - d->destination;
}

static void dtio_epc_channel_finish(DtioEpcChannel *c, uint32_t status)
{
    DtioEpcDescriptor *d = &c->current;
    uint64_t address = c->ring + c->finished % c->entries * sizeof(*d) +
                       offsetof(DtioEpcDescriptor, status);
    uint32_t result[2] = { cpu_to_le32(status), cpu_to_le32(d->copied) };

    trace_dtio_epc_dma(c->number, d->source, d->destination, d->length,
                       d->flags, status);
    c->begun = false;
    if (dma_memory_write(c->epc->dma, address, result, sizeof(result),
                         c->epc->attrs)) {
        dtio_epc_channel_stop(c);
        return;
    }
    c->finished++;
    if (d->flags & EPC_DMA_INTERRUPT) {
        dtio_epc_channel_tell(c);
    }
}

/* Descriptors, until it has to wait, or others are to have their turn */
static void dtio_epc_channel_run(DtioEpcChannel *c, bool in_main_loop)
{
    size_t budget = EPC_DMA_PIECE, moved, work;

    for (unsigned i = 0; i < EPC_DMA_BATCH && budget; i++) {
        DtioEpcStep step;

        if (c->state != EPC_DMA_STATE_ON || !(c->control & EPC_DMA_ON) ||
            (!c->begun && (c->finished == c->produced ||
                           c->control & EPC_DMA_PAUSE))) {
            return;
        }
        if (!c->begun && !dtio_epc_channel_begin(c)) {
            dtio_epc_channel_stop(c);
            return;
        }
        step = dtio_epc_channel_step(c, in_main_loop, &moved, &work);
        if (step == EPC_STEP_WAITS) {
            return;
        }
        c->current.copied += moved;
        budget -= MIN(budget, work);
        if (step == EPC_STEP_FAILED) {
            dtio_epc_channel_finish(c, EPC_DMA_FAULT);
        } else if (c->current.copied == c->current.length) {
            dtio_epc_channel_finish(c, EPC_DMA_DONE);
        }
    }
    qemu_bh_schedule(c->work);
}

static void dtio_epc_channel_turn(DtioEpcChannel *c, bool in_main_loop)
{
    DtioEpc *before = dtio_epc_begin_access(c->epc);

    if (!c->waiting) {
        dtio_epc_channel_run(c, in_main_loop);
    }
    dtio_epc_end_access(before);
}

static void dtio_epc_channel_work(void *opaque)
{
    dtio_epc_channel_turn(opaque, true);
}

static void dtio_epc_channel_set_control(DtioEpcChannel *c, uint32_t value)
{
    bool was_on = c->control & EPC_DMA_ON;

    c->control = value & (EPC_DMA_ON | EPC_DMA_PAUSE);
    if (!(value & EPC_DMA_ON)) {
        c->begun = false;
        c->state = EPC_DMA_STATE_OFF;
    } else if (!was_on) {
        c->produced = 0;
        c->finished = 0;
        c->begun = false;
        c->state = EPC_DMA_STATE_ON;
        if (c->ring % sizeof(DtioEpcDescriptor) ||
            !is_power_of_2(c->entries) || c->entries < 2 ||
            c->entries > 65536) {
            dtio_epc_channel_stop(c);
        }
    }
    dtio_epc_channel_go_on(c);
}

uint32_t dtio_epc_dma_read(DtioEpc *epc, hwaddr offset)
{
    const DtioEpcChannel *c = &epc->channels[offset / EPC_DMA_STRIDE];
    hwaddr reg = offset % EPC_DMA_STRIDE;

    switch (reg) {
    case EPC_DMA_RING:
    case EPC_DMA_RING + 4:
        return dtio_epc_word(c->ring, reg - EPC_DMA_RING);
    case EPC_DMA_ENTRIES:
        return c->entries;
    case EPC_DMA_CONTROL:
        /* A message that is under way accesses memory yet. */
        return c->control | (c->waiting ? EPC_DMA_ON : 0);
    case EPC_DMA_PRODUCED:
        return c->produced;
    case EPC_DMA_FINISHED:
        return c->finished;
    case EPC_DMA_STATE:
        return c->state;
    default:
        return 0;
    }
}

void dtio_epc_dma_write(DtioEpc *epc, hwaddr offset, uint32_t value)
{
    DtioEpcChannel *c = &epc->channels[offset / EPC_DMA_STRIDE];
    hwaddr reg = offset % EPC_DMA_STRIDE;

    switch (reg) {
    case EPC_DMA_CONTROL:
        dtio_epc_channel_set_control(c, value);
        return;
    case EPC_DMA_PRODUCED:
        if (c->control & EPC_DMA_ON) {
            c->produced = value;
            if (c->begun) {
                dtio_epc_channel_go_on(c);
            } else {
                dtio_epc_channel_turn(c, false);
            }
        }
        return;
    }
    if (c->control & EPC_DMA_ON) {
        return;
    }
    switch (reg) {
    case EPC_DMA_RING:
    case EPC_DMA_RING + 4:
        dtio_epc_set_word(&c->ring, reg - EPC_DMA_RING, value);
        break;
    case EPC_DMA_ENTRIES:
        c->entries = value;
        break;
    }
}

void dtio_epc_dma_init(DtioEpc *epc)
{
    epc->channels = g_new0(DtioEpcChannel, epc->properties.channels);
    for (uint32_t i = 0; i < epc->properties.channels; i++) {
        DtioEpcChannel *c = &epc->channels[i];

        c->epc = epc;
        c->number = i;
        c->work = aio_bh_new_guarded(qemu_get_aio_context(),
                                     dtio_epc_channel_work, c,
                                     &epc->device->mem_reentrancy_guard);
    }
}

void dtio_epc_dma_reset(DtioEpc *epc)
{
    for (uint32_t i = 0; i < epc->properties.channels; i++) {
        DtioEpcChannel *c = &epc->channels[i];

        dtio_epc_channel_set_control(c, 0);
        c->ring = 0;
        c->entries = 0;
        c->produced = 0;
        c->finished = 0;
    }
}

void dtio_epc_dma_exit(DtioEpc *epc)
{
    for (uint32_t i = 0; i < epc->properties.channels; i++) {
        DtioEpcChannel *c = &epc->channels[i];

        qemu_bh_delete(c->work);
        g_free(c->buffer);
    }
    g_clear_pointer(&epc->channels, g_free);
}
