/*
 * dtio-epc: memory that comes and goes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See region.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_REGION_H
#define HW_MISC_DTIO_EPC_REGION_H

#include "qom/object.h"
#include "system/memory.h"

#define TYPE_DTIO_EPC_REGION "dtio-epc-region"
OBJECT_DECLARE_SIMPLE_TYPE(DtioEpcRegion, DTIO_EPC_REGION)

/**
 * DtioEpcRegion: a memory region that owns itself
 *
 * @mr: the region
 * @released: called when nothing uses @mr any more, with the BQL held; or NULL
 * @opaque: whose region it is, for @released and the region's functions
 * @removed: it is on its way out, and the region's functions do no more
 * @number: for them, too
 */
struct DtioEpcRegion {
    Object parent_obj;

    MemoryRegion mr;
    void (*released)(DtioEpcRegion *region);
    void *opaque;
    bool removed;
    uint64_t number;
};

/**
 * dtio_epc_region_new: a region without its @mr
 *
 * @device: who has it in the tree of objects
 * @released: as above
 * @opaque: as above
 */
DtioEpcRegion *dtio_epc_region_new(Object *device,
                                   void (*released)(DtioEpcRegion *region),
                                   void *opaque);

/**
 * dtio_epc_region_remove: take a region out of its container, and let it go
 *
 * @region: the region, which is not the caller's any more
 *
 * Within a transaction it is in use until that is over, and then until the last
 * vCPU has left it.
 */
void dtio_epc_region_remove(DtioEpcRegion *region);

/**
 * dtio_epc_region_is: whether memory is of such a region
 *
 * @mr: the memory
 */
bool dtio_epc_region_is(MemoryRegion *mr);

#endif /* HW_MISC_DTIO_EPC_REGION_H */
