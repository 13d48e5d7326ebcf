/*
 * dtio-epc: the window on the host's memory
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Where the host shares its memory, that is put into the window, and vCPUs
 * access it without QEMU's taking notice. Where it does not, an access is a
 * message to the host, and the vCPU waits for the reply, without the BQL: the
 * main loop goes on. Whoever else accesses the window there, as other devices
 * by DMA do, cannot wait.
 */

#include "qemu/osdep.h"
#include "window.h"
#include "hw/core/cpu.h"
#include "qemu/bswap.h"
#include "qemu/main-loop.h"
#include "qemu/timer.h"
#include "qemu/units.h"
#include "trace.h"

/* A host may be in a debugger for a minute */
#define EPC_WINDOW_TIMEOUT_MS 70000

/* One whose machine is to be stopped waits no longer than this */
#define EPC_WINDOW_STOP_MS 1000

/* How often a vCPU that waits looks whether it is to stop */
#define EPC_WINDOW_SLICE_MS 20

/* Memory in more pieces is not mapped: the guest would have to look for them */
#define EPC_WINDOW_MAX_PARTS 64

/* A host's memory of more is not mapped: QEMU keeps some bits for each page. */
#define EPC_WINDOW_MAX_MAPPED (1 * TiB)

/**
 * DtioEpcAccess: an access that is a message
 *
 * @done: the host has answered, and @status is what
 * @gone: it will not, and the function may be gone, too
 * @given_up: no vCPU waits for it
 */
struct DtioEpcAccess {
    struct dtio_serve_transfer transfer;
    uint64_t data;
    QemuCond finished;
    bool done;
    bool gone;
    bool given_up;
    int status;
    QLIST_ENTRY(DtioEpcAccess) next;
};

static void dtio_epc_access_free(DtioEpcAccess *access)
{
    qemu_cond_destroy(&access->finished);
    g_free(access);
}

static void dtio_epc_access_done(struct dtio_serve_transfer *transfer,
                                 int status)
{
    DtioEpcAccess *access = container_of(transfer, DtioEpcAccess, transfer);

    if (access->given_up) {
        dtio_epc_access_free(access);
        return;
    }
    access->done = true;
    access->status = status;
    qemu_cond_broadcast(&access->finished);
}

void dtio_epc_window_give_up(DtioEpcFunction *f)
{
    while (!QLIST_EMPTY(&f->accesses)) {
        DtioEpcAccess *access = QLIST_FIRST(&f->accesses);

        QLIST_REMOVE(access, next);
        access->gone = true;
        qemu_cond_broadcast(&access->finished);
    }
}

/*
 * False: given up. The BQL is released meanwhile, and if the host is gone then,
 * so may be the function.
 */
static bool dtio_epc_access_wait(DtioEpcFunction *f, DtioEpcAccess *access)
{
    int64_t now = qemu_clock_get_ms(QEMU_CLOCK_REALTIME);
    int64_t end = now + EPC_WINDOW_TIMEOUT_MS;

    while (!access->done && !access->gone) {
        now = qemu_clock_get_ms(QEMU_CLOCK_REALTIME);
        if (current_cpu->stop) {
            /* The main loop waits for this vCPU. */
            end = MIN(end, now + EPC_WINDOW_STOP_MS);
            dtio_epc_link_poll(&f->link);
        }
        if (access->done || access->gone || now >= end) {
            break;
        }
        qemu_cond_timedwait_bql(&access->finished, EPC_WINDOW_SLICE_MS);
    }
    return access->done;
}

/* False: given up, or this is not a vCPU's, which could wait. */
static bool dtio_epc_access_finish(DtioEpcFunction *f, DtioEpcAccess *access)
{
    bool done;

    if (!dtio_epc_may_wait()) {
        return false;
    }
    QLIST_INSERT_HEAD(&f->accesses, access, next);
    done = dtio_epc_access_wait(f, access);
    if (!access->gone) {
        QLIST_REMOVE(access, next);
    }
    return done;
}

static MemTxResult dtio_epc_access(DtioEpcFunction *f, uint64_t address,
                                   uint64_t *data, unsigned size, bool write)
{
    DtioEpcAccess *access = g_new0(DtioEpcAccess, 1);
    uint32_t number = f->number;
    int ret;

    access->transfer.address = address;
    access->transfer.data = &access->data;
    access->transfer.count = size;
    access->transfer.write = write;
    access->transfer.done = dtio_epc_access_done;
    stq_le_p(&access->data, *data);
    qemu_cond_init(&access->finished);
    ret = dtio_serve_transfer(f->device, &access->transfer);
    if (ret == DTIO_SERVE_LATER && !dtio_epc_access_finish(f, access)) {
        /* It is freed when the host has answered, or is gone. */
        access->given_up = true;
        trace_dtio_epc_window_given_up(number, address, write);
        return MEMTX_ERROR;
    }
    if (ret == DTIO_SERVE_LATER) {
        ret = access->status;
    }
    if (!ret && !write) {
        *data = ldq_le_p(&access->data);
    }
    dtio_epc_access_free(access);
    return ret ? MEMTX_ERROR : MEMTX_OK;
}

/* A vCPU reads ones, as of a PCI bus; other devices know of errors. */
static MemTxResult dtio_epc_failed(void)
{
    return dtio_epc_may_wait() ? MEMTX_OK : MEMTX_ERROR;
}

static MemTxResult dtio_epc_forwarded_read(void *opaque, hwaddr offset,
                                           uint64_t *data, unsigned size,
                                           MemTxAttrs attrs)
{
    DtioEpcRegion *part = opaque;
    DtioEpcFunction *f = part->opaque;

    *data = 0;
    if (part->removed || !dtio_epc_is_master(f) ||
        dtio_epc_access(f, part->number + offset, data, size, false)) {
        *data = UINT64_MAX;
        return dtio_epc_failed();
    }
    return MEMTX_OK;
}

static MemTxResult dtio_epc_forwarded_write(void *opaque, hwaddr offset,
                                            uint64_t data, unsigned size,
                                            MemTxAttrs attrs)
{
    DtioEpcRegion *part = opaque;
    DtioEpcFunction *f = part->opaque;

    if (part->removed || !dtio_epc_is_master(f) ||
        dtio_epc_access(f, part->number + offset, &data, size, true)) {
        return dtio_epc_failed();
    }
    return MEMTX_OK;
}

static const MemoryRegionOps dtio_epc_forwarded_ops = {
    .read_with_attrs = dtio_epc_forwarded_read,
    .write_with_attrs = dtio_epc_forwarded_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
    .impl = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
};

bool dtio_epc_window_forwards(MemoryRegion *mr, uint64_t offset,
                              DtioEpcFunction **f, uint64_t *address)
{
    DtioEpcRegion *part = mr->opaque;

    if (mr->ops != &dtio_epc_forwarded_ops) {
        return false;
    }
    *f = !part->removed && dtio_epc_is_master(part->opaque) ? part->opaque :
                                                              NULL;
    *address = part->number + offset;
    return true;
}

/* Where no translation is */
static uint64_t dtio_epc_nothing_read(void *opaque, hwaddr offset,
                                      unsigned size)
{
    return UINT64_MAX;
}

static void dtio_epc_nothing_write(void *opaque, hwaddr offset, uint64_t data,
                                   unsigned size)
{
}

static const MemoryRegionOps dtio_epc_nothing_ops = {
    .read = dtio_epc_nothing_read,
    .write = dtio_epc_nothing_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
    .impl = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
};

/* The last vCPU has left a piece of the host's memory. */
static void dtio_epc_memory_released(DtioEpcRegion *memory)
{
    DtioEpcFunction *f = memory->opaque;

    f->stale--;
    if (!f->stale) {
        qemu_bh_schedule(f->memory_gone);
    }
}

static void dtio_epc_memory_remove(gpointer data)
{
    DtioEpcRegion *memory = data;
    DtioEpcFunction *f = memory->opaque;

    f->stale++;
    f->mapped -= memory_region_size(&memory->mr);
    dtio_epc_region_remove(memory);
}

GHashTable *dtio_epc_memory_new(void)
{
    return g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL,
                                 dtio_epc_memory_remove);
}

static gboolean dtio_epc_memory_overlaps(gpointer key, gpointer value,
                                         gpointer user_data)
{
    const DtioEpcRegion *memory = value;
    const DtioEpcFunction *f = user_data;
    uint64_t last = memory->number +
                    (int128_get64(memory->mr.size) - 1);

    return memory->number <= f->unmap_address + (f->unmap_length - 1) &&
           f->unmap_address <= last;
}

/*
 * A piece is one region, however many translations show parts of it: QEMU finds
 * regions by their addresses here, so that there must not be two of the same.
 * NULL: it is not to be mapped.
 */
static DtioEpcRegion *
dtio_epc_memory_find(DtioEpcFunction *f, const struct dtio_serve_piece *piece)
{
    DtioEpcRegion *memory = g_hash_table_lookup(f->memory, &piece->address);

    if (memory) {
        return memory;
    }
    if (!piece->memory || !piece->read || !piece->write ||
        ((uintptr_t)piece->memory | piece->address | piece->length) %
        qemu_real_host_page_size() ||
        piece->length > EPC_WINDOW_MAX_MAPPED - f->mapped) {
        return NULL;
    }
    memory = dtio_epc_region_new(OBJECT(f->epc->device),
                                 dtio_epc_memory_released, f);
    memory->number = piece->address;
    memory_region_init_ram_ptr(&memory->mr, OBJECT(memory), "host memory",
                               piece->length, piece->memory);
    g_hash_table_insert(f->memory, &memory->number, memory);
    f->mapped += piece->length;
    return memory;
}

static void dtio_epc_translation_add(DtioEpc *epc, DtioEpcTranslation *t,
                                     uint64_t at, DtioEpcRegion *part)
{
    memory_region_add_subregion_overlap(&epc->window, t->offset + at,
                                        &part->mr, 1);
    g_ptr_array_add(t->parts, part);
}

static void dtio_epc_translation_map(DtioEpcFunction *f, DtioEpcTranslation *t,
                                     uint64_t at, uint64_t length,
                                     DtioEpcRegion *memory)
{
    DtioEpcRegion *part = dtio_epc_region_new(OBJECT(f->epc->device), NULL,
                                              NULL);

    memory_region_init_alias(&part->mr, OBJECT(part), "host memory",
                             &memory->mr, t->address + at - memory->number,
                             length);
    dtio_epc_translation_add(f->epc, t, at, part);
}

static void dtio_epc_translation_forward(DtioEpcFunction *f,
                                         DtioEpcTranslation *t, uint64_t at,
                                         uint64_t length)
{
    DtioEpcRegion *part = dtio_epc_region_new(OBJECT(f->epc->device), NULL, f);

    part->number = t->address + at;
    memory_region_init_io(&part->mr, OBJECT(part), &dtio_epc_forwarded_ops,
                          part, "forwarded", length);
    dtio_epc_translation_add(f->epc, t, at, part);
}

/* What the host is about to take away is not there any more. */
static bool dtio_epc_is_leaving(const DtioEpcFunction *f,
                                const struct dtio_serve_piece *piece)
{
    return f->unmap_length &&
           piece->address <= f->unmap_address + (f->unmap_length - 1) &&
           f->unmap_address <= piece->address + (piece->length - 1);
}

/* Puts what is at @at there, and returns up to where. */
static uint64_t dtio_epc_translation_lay_part(DtioEpcFunction *f,
                                              DtioEpcTranslation *t,
                                              uint64_t at)
{
    uint64_t address = t->address + at;
    uint64_t length = t->size - at;
    struct dtio_serve_piece piece;
    DtioEpcRegion *memory;
    int ret;

    if (t->parts->len == EPC_WINDOW_MAX_PARTS) {
        dtio_epc_translation_forward(f, t, at, length);
        t->state = MAX(t->state, EPC_TRANSLATION_FORWARDED);
        return t->size;
    }
    ret = dtio_serve_find_piece(f->device, address, &piece);
    if (ret == -ENOTCONN) {
        t->state = EPC_TRANSLATION_NO_MEMORY;
        return t->size;
    }
    /* Without overflow, as a piece may end with the last address */
    length = MIN(length - 1, piece.length - 1 - (address - piece.address)) + 1;
    if (ret || dtio_epc_is_leaving(f, &piece)) {
        t->state = EPC_TRANSLATION_NO_MEMORY;
        return at + length;
    }
    memory = dtio_epc_memory_find(f, &piece);
    if (memory) {
        dtio_epc_translation_map(f, t, at, length, memory);
    } else {
        dtio_epc_translation_forward(f, t, at, length);
        t->state = MAX(t->state, EPC_TRANSLATION_FORWARDED);
    }
    return at + length;
}

static void dtio_epc_translation_lay(DtioEpcFunction *f, DtioEpcTranslation *t)
{
    uint64_t at = 0;

    t->state = EPC_TRANSLATION_MAPPED;
    while (at < t->size) {
        at = dtio_epc_translation_lay_part(f, t, at);
    }
}

static void dtio_epc_translation_take_out(DtioEpcTranslation *t)
{
    for (guint i = 0; i < t->parts->len; i++) {
        dtio_epc_region_remove(t->parts->pdata[i]);
    }
    g_ptr_array_set_size(t->parts, 0);
}

static DtioEpcFunction *dtio_epc_translation_function(DtioEpc *epc,
                                                      uint32_t control)
{
    uint32_t number = extract32(control, 8, 8);

    return number < epc->num_functions ? &epc->functions[number] : NULL;
}

static bool dtio_epc_translations_overlap(const DtioEpcTranslation *one,
                                          const DtioEpcTranslation *other)
{
    return one->offset < other->offset + other->size &&
           other->offset < one->offset + one->size;
}

static bool dtio_epc_translation_is_possible(DtioEpc *epc,
                                             const DtioEpcTranslation *t)
{
    uint64_t window = epc->properties.window_size;

    if ((t->offset | t->size | t->address) % qemu_real_host_page_size() ||
        !t->size || t->offset > window || t->size > window - t->offset ||
        t->size - 1 > UINT64_MAX - t->address ||
        !dtio_epc_translation_function(epc, t->control)) {
        return false;
    }
    for (uint32_t i = 0; i < epc->properties.translations; i++) {
        const DtioEpcTranslation *other = &epc->translations[i];

        if (other != t && other->control & EPC_TRANSLATION_ON &&
            other->state != EPC_TRANSLATION_IMPOSSIBLE &&
            dtio_epc_translations_overlap(t, other)) {
            return false;
        }
    }
    return true;
}

/* One that is on, and can be */
static void dtio_epc_translation_update(DtioEpcFunction *f,
                                        DtioEpcTranslation *t)
{
    dtio_epc_translation_take_out(t);
    if (dtio_epc_is_master(f)) {
        dtio_epc_translation_lay(f, t);
    } else {
        t->state = EPC_TRANSLATION_NO_MASTER;
    }
    trace_dtio_epc_translation(f->number, t->offset, t->address, t->size,
                               t->state);
}

static void dtio_epc_translation_set(DtioEpc *epc, DtioEpcTranslation *t,
                                     uint32_t control)
{
    memory_region_transaction_begin();
    dtio_epc_translation_take_out(t);
    t->control = control & (EPC_TRANSLATION_ON | MAKE_64BIT_MASK(8, 8));
    if (!(control & EPC_TRANSLATION_ON)) {
        t->state = EPC_TRANSLATION_OFF;
    } else if (!dtio_epc_translation_is_possible(epc, t)) {
        t->state = EPC_TRANSLATION_IMPOSSIBLE;
    } else {
        dtio_epc_translation_update(
            dtio_epc_translation_function(epc, control), t);
    }
    memory_region_transaction_commit();
}

void dtio_epc_window_update(DtioEpcFunction *f, uint64_t address,
                            uint64_t length)
{
    DtioEpc *epc = f->epc;

    memory_region_transaction_begin();
    for (uint32_t i = 0; i < epc->properties.translations; i++) {
        DtioEpcTranslation *t = &epc->translations[i];

        if (t->control & EPC_TRANSLATION_ON &&
            t->state != EPC_TRANSLATION_IMPOSSIBLE &&
            dtio_epc_translation_function(epc, t->control) == f &&
            (length == UINT64_MAX ||
             (t->address <= address + (length - 1) &&
              address <= t->address + (t->size - 1)))) {
            dtio_epc_translation_update(f, t);
        }
    }
    memory_region_transaction_commit();
}

bool dtio_epc_window_unmap(DtioEpcFunction *f, uint64_t address,
                           uint64_t length)
{
    f->unmap_address = address;
    f->unmap_length = length;
    dtio_epc_window_update(f, address, length);
    g_hash_table_foreach_remove(f->memory, dtio_epc_memory_overlaps, f);
    f->unmapping = f->stale;
    if (!f->unmapping) {
        f->unmap_length = 0;
    }
    return !f->unmapping;
}

uint32_t dtio_epc_window_read(DtioEpc *epc, hwaddr offset)
{
    const DtioEpcTranslation *t =
        &epc->translations[offset / EPC_TRANSLATION_STRIDE];
    hwaddr reg = offset % EPC_TRANSLATION_STRIDE;

    switch (reg) {
    case EPC_TRANSLATION_OFFSET:
    case EPC_TRANSLATION_OFFSET + 4:
        return dtio_epc_word(t->offset, reg - EPC_TRANSLATION_OFFSET);
    case EPC_TRANSLATION_SIZE:
    case EPC_TRANSLATION_SIZE + 4:
        return dtio_epc_word(t->size, reg - EPC_TRANSLATION_SIZE);
    case EPC_TRANSLATION_ADDRESS:
    case EPC_TRANSLATION_ADDRESS + 4:
        return dtio_epc_word(t->address, reg - EPC_TRANSLATION_ADDRESS);
    case EPC_TRANSLATION_CONTROL:
        return t->control;
    default:
        return t->state;
    }
}

void dtio_epc_window_write(DtioEpc *epc, hwaddr offset, uint32_t value)
{
    DtioEpcTranslation *t =
        &epc->translations[offset / EPC_TRANSLATION_STRIDE];
    hwaddr reg = offset % EPC_TRANSLATION_STRIDE;

    if (reg == EPC_TRANSLATION_CONTROL) {
        dtio_epc_translation_set(epc, t, value);
        return;
    }
    if (t->control & EPC_TRANSLATION_ON) {
        return;
    }
    switch (reg) {
    case EPC_TRANSLATION_OFFSET:
    case EPC_TRANSLATION_OFFSET + 4:
        dtio_epc_set_word(&t->offset, reg - EPC_TRANSLATION_OFFSET, value);
        break;
    case EPC_TRANSLATION_SIZE:
    case EPC_TRANSLATION_SIZE + 4:
        dtio_epc_set_word(&t->size, reg - EPC_TRANSLATION_SIZE, value);
        break;
    case EPC_TRANSLATION_ADDRESS:
    case EPC_TRANSLATION_ADDRESS + 4:
        dtio_epc_set_word(&t->address, reg - EPC_TRANSLATION_ADDRESS, value);
        break;
    }
}

void dtio_epc_window_init(DtioEpc *epc)
{
    memory_region_init_io(&epc->window, OBJECT(epc->device),
                          &dtio_epc_nothing_ops, epc, "dtio-epc-window",
                          epc->properties.window_size);
    epc->translations = g_new0(DtioEpcTranslation,
                               epc->properties.translations);
    for (uint32_t i = 0; i < epc->properties.translations; i++) {
        epc->translations[i].parts = g_ptr_array_new();
    }
}

void dtio_epc_window_reset(DtioEpc *epc)
{
    memory_region_transaction_begin();
    for (uint32_t i = 0; i < epc->properties.translations; i++) {
        DtioEpcTranslation *t = &epc->translations[i];
        GPtrArray *parts = t->parts;

        dtio_epc_translation_take_out(t);
        *t = (DtioEpcTranslation) { .parts = parts };
    }
    memory_region_transaction_commit();
}

void dtio_epc_window_exit(DtioEpc *epc)
{
    dtio_epc_window_reset(epc);
    for (uint32_t i = 0; i < epc->properties.translations; i++) {
        g_ptr_array_unref(epc->translations[i].parts);
    }
    g_clear_pointer(&epc->translations, g_free);
}
