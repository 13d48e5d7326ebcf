/*
 * dtio: regions of a served device that are not mapped for a while
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A server may put something else in the place of the memory behind a region,
 * and tells before it does. A cover is put over what is mapped then, so that
 * the guest's accesses are trapped; it is not enough to disable what is mapped,
 * as VFIO's code for INTx does that, too, and enables it again. The server is
 * told when no vCPU goes by the mapping any more.
 */

#include "qemu/osdep.h"
#include "mapping.h"
#include "dtio/user.h"
#include "hw/core/qdev.h"
#include "hw/vfio/vfio-device.h"
#include "qemu/lockable.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "trace.h"

#define DTIO_MAPPING_PRIORITY 10

/**
 * DtioMapping: of a region
 *
 * @told: what the server has told last, with a number that is not @taken
 * @taken: number of what has been done
 * @cover: lies over the region; or there has been none yet
 * @covered: it is there
 */
struct DtioMapping {
    struct dtio_user_mapping told;
    uint32_t taken;
    MemoryRegion cover;
    bool made;
    bool covered;
};

/* What has been done, to be told; @dev is kept meanwhile. */
typedef struct DtioMappingsTaken {
    struct rcu_head rcu;
    DtioMappings *mappings;
    DeviceState *dev;
    GArray *list;
} DtioMappingsTaken;

static void dtio_mapping_set_covered(DtioMappings *mappings,
                                     DtioMapping *mapping, VFIORegion *region,
                                     bool covered)
{
    if (covered == mapping->covered) {
        return;
    }
    if (!covered) {
        memory_region_del_subregion(region->mem, &mapping->cover);
        mapping->covered = false;
        return;
    }
    if (!mapping->made) {
        memory_region_init_io(&mapping->cover, OBJECT(mappings->vbasedev->dev),
                              region->mem->ops, region->mem->opaque,
                              "dtio-unmapped",
                              memory_region_size(region->mem));
        memory_region_enable_lockless_io(&mapping->cover);
        mapping->made = true;
    }
    memory_region_add_subregion_overlap(region->mem, 0, &mapping->cover,
                                        DTIO_MAPPING_PRIORITY);
    mapping->covered = true;
}

/* With the BQL held, when the FlatView before is not used any more */
static void dtio_mappings_tell(DtioMappingsTaken *taken)
{
    DtioMappings *mappings = taken->mappings;

    for (guint i = 0; i < taken->list->len && taken->dev->realized; i++) {
        struct dtio_user_mapping *what =
            &g_array_index(taken->list, struct dtio_user_mapping, i);
        DtioSocketCall call = {
            .command = DTIO_USER_MAPPING_TAKEN,
            .request = { { what, sizeof(*what) } },
            .num_request = 1,
        };

        dtio_socket_post(mappings->socket, &call, false);
    }
    g_array_unref(taken->list);
    object_unref(OBJECT(taken->dev));
    g_free(taken);
}

/* What the server has told of a region, if it has not been done yet */
static bool dtio_mappings_take(DtioMappings *mappings, DtioMapping *mapping,
                               struct dtio_user_mapping *told)
{
    QEMU_LOCK_GUARD(&mappings->lock);
    *told = mapping->told;
    return told->number != mapping->taken;
}

static void dtio_mappings_renew(void *opaque)
{
    DtioMappings *mappings = opaque;
    DeviceState *dev = mappings->vbasedev->dev;
    g_autoptr(GPtrArray) regions = g_ptr_array_new();
    DtioMappingsTaken *taken;

    if (!dev->realized) {
        return;
    }
    taken = g_new0(DtioMappingsTaken, 1);
    taken->mappings = mappings;
    taken->dev = dev;
    taken->list = g_array_new(false, false, sizeof(struct dtio_user_mapping));
    object_ref(OBJECT(dev));
    mappings->regions(mappings->vbasedev, regions);
    memory_region_transaction_begin();
    for (guint i = 0; i < regions->len; i++) {
        VFIORegion *region = regions->pdata[i];
        DtioMapping *mapping = &mappings->list[region->nr];
        struct dtio_user_mapping told;

        if (dtio_mappings_take(mappings, mapping, &told)) {
            dtio_mapping_set_covered(mappings, mapping, region,
                                     !told.mappable);
            mapping->taken = told.number;
            g_array_append_val(taken->list, told);
            trace_dtio_mapping(mappings->vbasedev->name, region->nr,
                               told.mappable);
        }
    }
    memory_region_transaction_commit();
    call_rcu(taken, dtio_mappings_tell, rcu);
}

/* In the thread that reads the stream */
static int dtio_mappings_changed(void *opaque, const void *payload, size_t size,
                                 GByteArray *reply)
{
    DtioMappings *mappings = opaque;
    struct dtio_user_mapping told;

    if (size != sizeof(told)) {
        return -EINVAL;
    }
    memcpy(&told, payload, size);
    if (told.region >= mappings->num) {
        return -EINVAL;
    }
    WITH_QEMU_LOCK_GUARD(&mappings->lock) {
        mappings->list[told.region].told = told;
    }
    qemu_bh_schedule(mappings->renew);
    return 0;
}

void dtio_mappings_init(DtioMappings *mappings, uint32_t num)
{
    mappings->list = g_new0(DtioMapping, num);
    mappings->num = num;
    qemu_mutex_init(&mappings->lock);
    mappings->renew =
        aio_bh_new_guarded(qemu_get_aio_context(), dtio_mappings_renew,
                           mappings,
                           &mappings->vbasedev->dev->mem_reentrancy_guard);
    dtio_socket_handle(mappings->socket, DTIO_USER_MAPPING_CHANGED,
                       dtio_mappings_changed, mappings);
}

/* The server may have told of something meanwhile. */
void dtio_mappings_start(DtioMappings *mappings)
{
    qemu_bh_schedule(mappings->renew);
}

void dtio_mappings_stop(DtioMappings *mappings)
{
    for (uint32_t i = 0; i < mappings->num; i++) {
        DtioMapping *mapping = &mappings->list[i];

        if (mapping->covered) {
            memory_region_del_subregion(mapping->cover.container,
                                        &mapping->cover);
            mapping->covered = false;
        }
    }
}

void dtio_mappings_exit(DtioMappings *mappings)
{
    if (!mappings->list) {
        return;
    }
    for (uint32_t i = 0; i < mappings->num; i++) {
        if (mappings->list[i].made) {
            object_unparent(OBJECT(&mappings->list[i].cover));
        }
    }
    g_clear_pointer(&mappings->renew, qemu_bh_delete);
    g_clear_pointer(&mappings->list, g_free);
    mappings->num = 0;
    qemu_mutex_destroy(&mappings->lock);
}
