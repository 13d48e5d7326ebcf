/*
 * dtio-epc: base address registers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See bar.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_BAR_H
#define HW_MISC_DTIO_EPC_BAR_H

#include "region.h"
#include "serve/serve.h"

struct DtioEpc;
typedef struct DtioEpcPiece DtioEpcPiece;

/**
 * DtioEpcBar: a base address register
 *
 * @flags: this and what follows up to @error are registers
 * @set: there is one; what follows is how it was set
 * @is_flags: its flags
 * @is_size: its size
 * @pieces: what it is made up of
 * @num_pieces: how many
 * @memory: what is shared with the host, all of @is_size; or NULL
 * @fd: its descriptor
 * @host: where it is
 * @shared: the host may map what is memory
 * @areas: of that, what it was told it may map; NULL: all of it
 * @num_areas: how many
 * @waiting: ACTION waits for the host not to use what it has mapped
 */
typedef struct DtioEpcBar {
    uint32_t flags;
    uint32_t count;
    uint64_t size;
    uint64_t list;
    uint32_t state;
    uint32_t error;

    bool set;
    uint32_t is_flags;
    uint64_t is_size;
    DtioEpcPiece *pieces;
    uint32_t num_pieces;
    DtioEpcRegion *memory;
    int fd;
    uint8_t *host;
    bool shared;
    struct dtio_mmap_area *areas;
    size_t num_areas;
    bool waiting;
} DtioEpcBar;

/**
 * dtio_epc_bar_check: whether the registers describe a space that can be
 *
 * @bar: with registers
 * @last: it is the last one of its function
 */
bool dtio_epc_bar_check(const DtioEpcBar *bar, bool last);

/**
 * dtio_epc_bar_read_list: read the pieces, and find those that are memory
 *
 * @epc: the controller
 * @bar: with registers that can be
 * @pieces: as many as the register says, to be released with g_free()
 *
 * Returns 0 or EPC_BAR_ERROR_LIST, EPC_BAR_ERROR_PIECES.
 */
uint32_t dtio_epc_bar_read_list(struct DtioEpc *epc, const DtioEpcBar *bar,
                                DtioEpcPiece **pieces);

/**
 * dtio_epc_bar_fits: whether all that the host may have mapped is memory
 *
 * @bar: the register, with areas
 * @pieces: what it is to be made up of
 * @num: how many
 */
bool dtio_epc_bar_fits(const DtioEpcBar *bar, const DtioEpcPiece *pieces,
                       uint32_t num);

/**
 * dtio_epc_bar_lay: put memory in the place of the pieces that are memory
 *
 * @epc: the controller
 * @bar: whose pieces, if it has any, are given back
 * @pieces: the new ones, which are the bar's from now on
 * @num: how many
 * @mapped: none is to be mapped if it is false
 *
 * Returns 0 or EPC_BAR_ERROR_MEMORY.
 */
uint32_t dtio_epc_bar_lay(struct DtioEpc *epc, DtioEpcBar *bar,
                          DtioEpcPiece *pieces, uint32_t num, bool mapped);

/**
 * dtio_epc_bar_clear: give pieces back
 *
 * @bar: the register
 *
 * Its memory stays, for the host has it.
 */
void dtio_epc_bar_clear(DtioEpcBar *bar);

/**
 * dtio_epc_bar_release: let memory go
 *
 * @bar: the register, cleared
 */
void dtio_epc_bar_release(DtioEpcBar *bar);

/**
 * dtio_epc_bar_areas: what can be mapped
 *
 * @bar: the register
 * @num: how many areas; none, and it is all of it: then NULL is returned
 *
 * Returns an array to be released with g_free(); NULL and 1: nothing can be
 */
struct dtio_mmap_area *dtio_epc_bar_areas(const DtioEpcBar *bar, size_t *num);

/**
 * dtio_epc_bar_forwards: whether a piece is forwarded
 *
 * @bar: the register
 * @piece: number of the piece
 * @offset: where it is in the space
 * @address: bus address
 * @size: in bytes
 */
bool dtio_epc_bar_forwards(const DtioEpcBar *bar, uint32_t piece,
                           uint64_t *offset, uint64_t *address,
                           uint64_t *size);

/**
 * dtio_epc_bar_access: an access of the host's
 *
 * @epc: the controller
 * @bar: the register
 * @offset: in it, within its size
 * @data: what to read to, or write from
 * @count: how many bytes
 * @write: whether it is a write
 *
 * What is not there reads as ones.
 */
void dtio_epc_bar_access(struct DtioEpc *epc, DtioEpcBar *bar, uint64_t offset,
                         uint8_t *data, size_t count, bool write);

#endif /* HW_MISC_DTIO_EPC_BAR_H */
