/*
 * dtio-epc: the window on the host's memory
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See window.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_WINDOW_H
#define HW_MISC_DTIO_EPC_WINDOW_H

#include "epc.h"

/**
 * dtio_epc_window_init: a window with nothing in it
 *
 * @epc: the controller
 */
void dtio_epc_window_init(DtioEpc *epc);

/**
 * dtio_epc_window_exit: the opposite of dtio_epc_window_init()
 *
 * @epc: the controller, whose functions have been stopped
 */
void dtio_epc_window_exit(DtioEpc *epc);

/**
 * dtio_epc_window_reset: switch all translations off
 *
 * @epc: the controller
 */
void dtio_epc_window_reset(DtioEpc *epc);

/**
 * dtio_epc_window_read: read a register of a translation
 *
 * @epc: the controller
 * @offset: from the first one's on
 */
uint32_t dtio_epc_window_read(DtioEpc *epc, hwaddr offset);

/**
 * dtio_epc_window_write: write a register of a translation
 *
 * @epc: the controller
 * @offset: from the first one's on
 * @value: what is written
 */
void dtio_epc_window_write(DtioEpc *epc, hwaddr offset, uint32_t value);

/**
 * dtio_epc_window_update: translations of a function's may be other ones
 *
 * @f: the function; whether it is the bus's master, or what memory its host
 *     has, has changed
 * @address: of the memory that may be concerned
 * @length: of that; UINT64_MAX: all
 */
void dtio_epc_window_update(DtioEpcFunction *f, uint64_t address,
                            uint64_t length);

/**
 * dtio_epc_window_unmap: a function's host takes memory away
 *
 * @f: the function
 * @address: of the memory
 * @length: of that; UINT64_MAX: all
 *
 * Returns false if vCPUs may still use it; @memory_gone is scheduled then.
 */
bool dtio_epc_window_unmap(DtioEpcFunction *f, uint64_t address,
                           uint64_t length);

/**
 * dtio_epc_window_give_up: vCPUs do not wait for a function's host any more
 *
 * @f: the function, whose host is gone
 */
void dtio_epc_window_give_up(DtioEpcFunction *f);

/**
 * dtio_epc_window_forwards: whether memory is a part that is forwarded
 *
 * @mr: the memory
 * @offset: in it
 * @f: whose host it is; NULL: it may not be accessed now
 * @address: where it is in the host's memory
 */
bool dtio_epc_window_forwards(MemoryRegion *mr, uint64_t offset,
                              DtioEpcFunction **f, uint64_t *address);

/**
 * dtio_epc_memory_new: a table of pieces of a host's memory that are mapped
 *
 * To be released with g_hash_table_unref().
 */
GHashTable *dtio_epc_memory_new(void);

#endif /* HW_MISC_DTIO_EPC_WINDOW_H */
