/*
 * dtio: a device's regions of registers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See region.c for the concept.
 */

#ifndef HW_VFIO_DTIO_REGION_H
#define HW_VFIO_DTIO_REGION_H

#include <linux/dtio.h>
#include "hw/vfio/vfio-device.h"
#include "hw/vfio/vfio-region.h"

/**
 * DtioRegion: a region of registers
 *
 * @region: as VFIO's core has it
 * @child: path of the node below the device's that has it; NULL: the device's
 *         own has
 * @dt_index: entry of that node's "reg"
 * @host_address: physical address on the host
 * @guest_address: physical address in the guest, once it is mapped there
 */
typedef struct DtioRegion {
    VFIORegion region;
    char *child;
    uint32_t dt_index;
    uint64_t host_address;
    uint64_t guest_address;
} DtioRegion;

/**
 * DtioRegions: those of a device
 *
 * @vbasedev: the device
 * @list: the regions
 * @count: how many there are
 * @trapped: they are not mapped into the guest, see dtio_regions_trap()
 * @held: they do not answer, see dtio_regions_hold()
 * @io_ops: how QEMU accesses the device: by its mappings where it can
 * @host_io_ops: the same by the host's driver
 */
typedef struct DtioRegions {
    VFIODevice *vbasedev;
    DtioRegion *list;
    uint32_t count;
    bool trapped;
    bool held;
    VFIODeviceIOOps io_ops;
    VFIODeviceIOOps *host_io_ops;
} DtioRegions;

/**
 * dtio_region_unmap: release the mappings of a region
 *
 * @region: the region; no vCPU uses its mappings any more
 */
void dtio_region_unmap(VFIORegion *region);

/**
 * dtio_region_name: what errors call a region
 *
 * @region: the region
 *
 * Returns "region 0", or "region 0 of PATH" if a node below the device's has
 * it, to be released with g_free().
 */
char *dtio_region_name(const DtioRegion *region);

/**
 * dtio_regions_init: get ready for a device's regions
 *
 * @regions: none
 * @vbasedev: the device, attached
 * @count: how many regions the host's driver has of it, those that VFIO counts
 *         and those of nodes below
 */
void dtio_regions_init(DtioRegions *regions, VFIODevice *vbasedev,
                       uint32_t count);

/**
 * dtio_regions_add: set up a region
 *
 * @regions: those of the device
 * @owner: the device
 * @info: what the host's driver says of the region
 * @child: path of the node below the device's that has it, or NULL
 * @errp: where to say why it cannot be set up
 */
bool dtio_regions_add(DtioRegions *regions, Object *owner,
                      const struct dtio_region_info *info, const char *child,
                      Error **errp);

/**
 * dtio_regions_trap: see each access of the guest's to a register, or none
 *
 * @regions: those of the device
 * @trapped: see them; otherwise those regions that can be are mapped
 */
void dtio_regions_trap(DtioRegions *regions, bool trapped);

/**
 * dtio_regions_hold: keep the guest from registers that do not answer
 *
 * @regions: those of the device
 * @held: the guest reads ones from them, and what it writes is lost; otherwise
 *        they are the device's again
 */
void dtio_regions_hold(DtioRegions *regions, bool held);

/**
 * dtio_regions_give_back: leave the device alone from now on
 *
 * @regions: those of the device; the guest reads ones from them
 */
void dtio_regions_give_back(DtioRegions *regions);

/**
 * dtio_regions_exit: take the mappings out of the regions
 *
 * @regions: those of the device
 */
void dtio_regions_exit(DtioRegions *regions);

/**
 * dtio_regions_finalize: release the regions
 *
 * @regions: those of the device, initialized or not
 */
void dtio_regions_finalize(DtioRegions *regions);

#endif /* HW_VFIO_DTIO_REGION_H */
