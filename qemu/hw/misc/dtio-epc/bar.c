/*
 * dtio-epc: base address registers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What the host sees of a piece of the guest's memory is not the guest's: a
 * host that had the descriptor of that would have all of it. The space has
 * memory of its own, which the host is given, and which lies over the guest's
 * memory in the guest's address space as long as the piece is part of the
 * space. The contents are copied in and out. So another order of the pieces is
 * another order of contents to the host, which need not know of it.
 */

#include "qemu/osdep.h"
#include "bar.h"
#include "epc.h"
#include "qapi/error.h"
#include "qemu/bswap.h"
#include "qemu/memfd.h"
#include "system/address-spaces.h"
#include "system/dma.h"
#include "trace.h"

/* Above RAM, and all that boards put over it */
#define EPC_OVERLAY_PRIORITY 100

/* As it is in the list */
typedef struct DtioEpcListEntry {
    uint64_t address;
    uint64_t size;
} DtioEpcListEntry;

/**
 * DtioEpcPiece: a part of a space
 *
 * @offset: in the space
 * @address: bus address
 * @size: in bytes
 * @mapped: it is memory, and the space's own lies over it
 * @overlay: that, at @address, or NULL
 */
struct DtioEpcPiece {
    uint64_t offset;
    uint64_t address;
    uint64_t size;
    bool mapped;
    DtioEpcRegion *overlay;
};

bool dtio_epc_bar_check(const DtioEpcBar *bar, bool last)
{
    bool io = bar->flags & EPC_BAR_IO;
    bool wide = bar->flags & EPC_BAR_64BIT;
    uint64_t least = io ? 4 : 16;
    uint64_t most = io ? 256 : wide ? 1ULL << 62 : 1ULL << 31;

    return is_power_of_2(bar->size) && bar->size >= least &&
           bar->size <= most && !(io && wide) && !(last && wide) &&
           bar->count && bar->count <= EPC_MAX_PIECES;
}

/* Memory that has been taken by another space, or is a host's, is not. */
static bool dtio_epc_section_is_memory(const DtioEpcBar *bar,
                                       const MemoryRegionSection *section)
{
    MemoryRegion *mr = section->mr;

    return memory_region_is_ram(mr) && !section->readonly &&
           !memory_region_is_romd(mr) && !memory_region_is_ram_device(mr) &&
           (!dtio_epc_region_is(mr) ||
            (bar->memory && mr == &bar->memory->mr));
}

static bool dtio_epc_piece_is_memory(const DtioEpcBar *bar,
                                     const DtioEpcPiece *piece)
{
    uint64_t done = 0;

    if ((piece->offset | piece->address | piece->size) %
        qemu_real_host_page_size()) {
        return false;
    }
    while (done < piece->size) {
        MemoryRegionSection section =
            memory_region_find(get_system_memory(), piece->address + done,
                               piece->size - done);
        bool is;

        if (!section.mr) {
            return false;
        }
        is = section.offset_within_address_space == piece->address + done &&
             dtio_epc_section_is_memory(bar, &section);
        done += int128_get64(section.size);
        memory_region_unref(section.mr);
        if (!is) {
            return false;
        }
    }
    return true;
}

/* Of two pieces of one page the second one is not */
static bool dtio_epc_piece_is_free(const DtioEpcPiece *pieces, uint32_t num)
{
    const DtioEpcPiece *piece = &pieces[num];

    for (uint32_t i = 0; i < num; i++) {
        if (pieces[i].mapped &&
            piece->address < pieces[i].address + pieces[i].size &&
            pieces[i].address < piece->address + piece->size) {
            return false;
        }
    }
    return true;
}

uint32_t dtio_epc_bar_read_list(DtioEpc *epc, const DtioEpcBar *bar,
                                DtioEpcPiece **pieces)
{
    g_autofree DtioEpcListEntry *list = g_new(DtioEpcListEntry, bar->count);
    g_autofree DtioEpcPiece *made = g_new0(DtioEpcPiece, bar->count);
    uint64_t offset = 0;

    DtioEpc *before = dtio_epc_begin_access(epc);
    MemTxResult result = dma_memory_read(epc->dma, bar->list, list,
                                         bar->count * sizeof(*list),
                                         epc->attrs);

    dtio_epc_end_access(before);
    if (result) {
        return EPC_BAR_ERROR_LIST;
    }
    for (uint32_t i = 0; i < bar->count; i++) {
        made[i].offset = offset;
        made[i].address = le64_to_cpu(list[i].address);
        made[i].size = le64_to_cpu(list[i].size);
        if (!made[i].size || made[i].size > bar->size - offset ||
            made[i].size - 1 > UINT64_MAX - made[i].address) {
            return EPC_BAR_ERROR_PIECES;
        }
        offset += made[i].size;
    }
    if (offset != bar->size) {
        return EPC_BAR_ERROR_PIECES;
    }
    for (uint32_t i = 0; i < bar->count; i++) {
        made[i].mapped = epc->direct && !(bar->flags & EPC_BAR_IO) &&
                         dtio_epc_piece_is_memory(bar, &made[i]) &&
                         dtio_epc_piece_is_free(made, i);
    }
    *pieces = g_steal_pointer(&made);
    return 0;
}

static void dtio_epc_bar_copy(DtioEpcBar *bar, const DtioEpcPiece *piece,
                              bool out)
{
    address_space_rw(&address_space_memory, piece->address,
                     MEMTXATTRS_UNSPECIFIED, bar->host + piece->offset,
                     piece->size, out);
}

static void dtio_epc_bar_memory_released(DtioEpcRegion *region)
{
    munmap(region->opaque, region->number);
}

static bool dtio_epc_bar_make_memory(DtioEpc *epc, DtioEpcBar *bar)
{
    Error *err = NULL;
    void *host;
    int fd;

    if (bar->memory) {
        return true;
    }
    fd = qemu_memfd_create("dtio-epc", bar->size, false, 0,
                           F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL, &err);
    if (fd < 0) {
        trace_dtio_epc_bar_no_memory(bar->size, error_get_pretty(err));
        error_free(err);
        return false;
    }
    host = mmap(NULL, bar->size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (host == MAP_FAILED) {
        trace_dtio_epc_bar_no_memory(bar->size, strerror(errno));
        close(fd);
        return false;
    }
    bar->memory = dtio_epc_region_new(OBJECT(epc->device),
                                      dtio_epc_bar_memory_released, host);
    bar->memory->number = bar->size;
    memory_region_init_ram_ptr(&bar->memory->mr, OBJECT(bar->memory), "bar",
                               bar->size, host);
    bar->host = host;
    bar->fd = fd;
    return true;
}

void dtio_epc_bar_release(DtioEpcBar *bar)
{
    if (bar->memory) {
        dtio_epc_region_remove(bar->memory);
        close(bar->fd);
        bar->memory = NULL;
        bar->host = NULL;
    }
}

static void dtio_epc_bar_take_out(DtioEpcBar *bar)
{
    memory_region_transaction_begin();
    for (uint32_t i = 0; i < bar->num_pieces; i++) {
        if (bar->pieces[i].overlay) {
            dtio_epc_region_remove(bar->pieces[i].overlay);
            bar->pieces[i].overlay = NULL;
        }
    }
    memory_region_transaction_commit();
    for (uint32_t i = 0; i < bar->num_pieces; i++) {
        if (bar->pieces[i].mapped) {
            dtio_epc_bar_copy(bar, &bar->pieces[i], true);
        }
    }
    g_clear_pointer(&bar->pieces, g_free);
    bar->num_pieces = 0;
}

static void dtio_epc_bar_put_in(DtioEpc *epc, DtioEpcBar *bar)
{
    for (uint32_t i = 0; i < bar->num_pieces; i++) {
        if (bar->pieces[i].mapped) {
            dtio_epc_bar_copy(bar, &bar->pieces[i], false);
        }
    }
    memory_region_transaction_begin();
    for (uint32_t i = 0; i < bar->num_pieces; i++) {
        DtioEpcPiece *piece = &bar->pieces[i];

        if (!piece->mapped) {
            continue;
        }
        piece->overlay = dtio_epc_region_new(OBJECT(epc->device), NULL, NULL);
        memory_region_init_alias(&piece->overlay->mr, OBJECT(piece->overlay),
                                 "piece", &bar->memory->mr, piece->offset,
                                 piece->size);
        memory_region_add_subregion_overlap(get_system_memory(),
                                            piece->address,
                                            &piece->overlay->mr,
                                            EPC_OVERLAY_PRIORITY);
    }
    memory_region_transaction_commit();
}

uint32_t dtio_epc_bar_lay(DtioEpc *epc, DtioEpcBar *bar, DtioEpcPiece *pieces,
                          uint32_t num, bool mapped)
{
    uint32_t num_mapped = 0;

    dtio_epc_bar_take_out(bar);
    for (uint32_t i = 0; i < num; i++) {
        pieces[i].mapped = pieces[i].mapped && mapped;
        num_mapped += pieces[i].mapped;
    }
    if (num_mapped && !dtio_epc_bar_make_memory(epc, bar)) {
        g_free(pieces);
        bar->state = EPC_BAR_NONE;
        bar->set = false;
        return EPC_BAR_ERROR_MEMORY;
    }
    bar->pieces = pieces;
    bar->num_pieces = num;
    dtio_epc_bar_put_in(epc, bar);
    bar->set = true;
    bar->state = num_mapped == num ? EPC_BAR_MAPPED : EPC_BAR_FORWARDED;
    return 0;
}

void dtio_epc_bar_clear(DtioEpcBar *bar)
{
    dtio_epc_bar_take_out(bar);
    bar->set = false;
    bar->state = EPC_BAR_NONE;
}

/* Pieces are in the order of their offsets. */
static bool dtio_epc_area_fits(const struct dtio_mmap_area *area,
                               const DtioEpcPiece *pieces, uint32_t num)
{
    for (uint32_t i = 0; i < num; i++) {
        if (!pieces[i].mapped &&
            pieces[i].offset < area->offset + area->length &&
            area->offset < pieces[i].offset + pieces[i].size) {
            return false;
        }
    }
    return true;
}

bool dtio_epc_bar_fits(const DtioEpcBar *bar, const DtioEpcPiece *pieces,
                       uint32_t num)
{
    const struct dtio_mmap_area all = { .length = bar->is_size };

    for (size_t i = 0; i < bar->num_areas; i++) {
        if (!dtio_epc_area_fits(&bar->areas[i], pieces, num)) {
            return false;
        }
    }
    return bar->num_areas || dtio_epc_area_fits(&all, pieces, num);
}

struct dtio_mmap_area *dtio_epc_bar_areas(const DtioEpcBar *bar, size_t *num)
{
    struct dtio_mmap_area *areas;

    *num = 0;
    if (bar->state == EPC_BAR_MAPPED) {
        return NULL;
    }
    areas = g_new0(struct dtio_mmap_area, bar->num_pieces + 1);
    for (uint32_t i = 0; i < bar->num_pieces; i++) {
        const DtioEpcPiece *piece = &bar->pieces[i];

        if (!piece->mapped) {
            continue;
        }
        if (*num && areas[*num - 1].offset + areas[*num - 1].length ==
            piece->offset) {
            areas[*num - 1].length += piece->size;
        } else {
            areas[*num].offset = piece->offset;
            areas[(*num)++].length = piece->size;
        }
    }
    if (!*num) {
        g_free(areas);
        *num = 1;
        return NULL;
    }
    return areas;
}

bool dtio_epc_bar_forwards(const DtioEpcBar *bar, uint32_t piece,
                           uint64_t *offset, uint64_t *address,
                           uint64_t *size)
{
    *offset = bar->pieces[piece].offset;
    *address = bar->pieces[piece].address;
    *size = bar->pieces[piece].size;
    return !bar->pieces[piece].mapped;
}

static void dtio_epc_piece_access(DtioEpc *epc, DtioEpcBar *bar,
                                  const DtioEpcPiece *piece, uint64_t offset,
                                  uint8_t *data, size_t count, bool write)
{
    uint64_t address = piece->address + offset;
    MemTxResult result;
    DtioEpc *before;

    if (piece->mapped && write) {
        memcpy(bar->host + piece->offset + offset, data, count);
    } else if (piece->mapped) {
        memcpy(data, bar->host + piece->offset + offset, count);
    } else {
        before = dtio_epc_begin_access(epc);
        result = address_space_rw(epc->dma, address, epc->attrs, data, count,
                                  write);
        dtio_epc_end_access(before);
        if (result) {
            trace_dtio_epc_bar_refused(address, count, write);
        }
        if (result && !write) {
            memset(data, 0xff, count);
        }
    }
}

void dtio_epc_bar_access(DtioEpc *epc, DtioEpcBar *bar, uint64_t offset,
                         uint8_t *data, size_t count, bool write)
{
    for (uint32_t i = 0; i < bar->num_pieces && count; i++) {
        const DtioEpcPiece *piece = &bar->pieces[i];
        size_t part;

        if (offset >= piece->offset + piece->size) {
            continue;
        }
        part = MIN(count, piece->offset + piece->size - offset);
        dtio_epc_piece_access(epc, bar, piece, offset - piece->offset, data,
                              part, write);
        offset += part;
        data += part;
        count -= part;
    }
    if (!write) {
        memset(data, 0xff, count);
    }
}
