/*
 * dtio-epc: memory that comes and goes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A vCPU may use memory for a while after it has been taken out of the guest's
 * address space, as it goes by an older view of it. A view has references to
 * the owners of its regions, so a region that is its own owner knows when the
 * last one is gone.
 */

#include "qemu/osdep.h"
#include "region.h"
#include "qemu/module.h"

DtioEpcRegion *dtio_epc_region_new(Object *device,
                                   void (*released)(DtioEpcRegion *region),
                                   void *opaque)
{
    DtioEpcRegion *region =
        DTIO_EPC_REGION(object_new(TYPE_DTIO_EPC_REGION));

    region->released = released;
    region->opaque = opaque;
    object_property_add_child(device, "region[*]", OBJECT(region));
    object_unref(region);
    return region;
}

void dtio_epc_region_remove(DtioEpcRegion *region)
{
    region->removed = true;
    if (region->mr.container) {
        memory_region_del_subregion(region->mr.container, &region->mr);
    }
    object_unparent(OBJECT(region));
}

bool dtio_epc_region_is(MemoryRegion *mr)
{
    return mr->owner && object_dynamic_cast(mr->owner, TYPE_DTIO_EPC_REGION);
}

static void dtio_epc_region_finalize(Object *obj)
{
    DtioEpcRegion *region = DTIO_EPC_REGION(obj);

    if (region->released) {
        region->released(region);
    }
}

static const TypeInfo dtio_epc_region_types[] = {
    {
        .name = TYPE_DTIO_EPC_REGION,
        .parent = TYPE_OBJECT,
        .instance_size = sizeof(DtioEpcRegion),
        .instance_finalize = dtio_epc_region_finalize,
    },
};

DEFINE_TYPES(dtio_epc_region_types)
