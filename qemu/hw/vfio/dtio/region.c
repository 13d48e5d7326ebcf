/*
 * dtio: a device's regions of registers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A region is mapped into the guest if the host's driver lets it be mapped.
 * QEMU maps it, too, and accesses it by that mapping while the guest's accesses
 * are trapped: the host's driver does not access regions that can be mapped.
 * When the host takes the device back, the regions stay in the guest without
 * it, and while the guest has the device in reset they do not lead to it.
 */

#include "qemu/osdep.h"
#include "region.h"
#include "registers.h"
#include "hw/core/qdev.h"
#include "hw/core/sysbus.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "qemu/rcu.h"

/* Where QEMU itself has a register mapped, or NULL */
static void *dtio_regions_mapped(const DtioRegions *regions, uint8_t nr,
                                 off_t off)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        const VFIORegion *region = &regions->list[i].region;

        if (region->nr == nr && region->nr_mmaps == 1) {
            return region->mmaps[0].mmap ? region->mmaps[0].mmap + off : NULL;
        }
    }
    return NULL;
}

/*
 * A trapped access, which is aligned, of a width that the processor has, too.
 * Registers and @data are little-endian.
 */
static int dtio_regions_read(VFIODevice *vbasedev, uint8_t nr, off_t off,
                             uint32_t size, void *data)
{
    const DtioRegions *regions = container_of(vbasedev->io_ops, DtioRegions,
                                              io_ops);
    void *at = dtio_regions_mapped(regions, nr, off);

    if (regions->held) {
        memset(data, 0xff, size);
        return size;
    }
    if (!at) {
        return regions->host_io_ops->region_read(vbasedev, nr, off, size, data);
    }
    dtio_registers_access(at, data, size, false);
    return size;
}

static int dtio_regions_write(VFIODevice *vbasedev, uint8_t nr, off_t off,
                              uint32_t size, void *data, bool post)
{
    const DtioRegions *regions = container_of(vbasedev->io_ops, DtioRegions,
                                              io_ops);
    void *at = dtio_regions_mapped(regions, nr, off);

    if (regions->held) {
        return size;
    }
    if (!at) {
        return regions->host_io_ops->region_write(vbasedev, nr, off, size, data,
                                                  post);
    }
    dtio_registers_access(at, data, size, true);
    return size;
}

char *dtio_region_name(const DtioRegion *region)
{
    return region->child ?
           g_strdup_printf("region %u of %s", region->dt_index, region->child) :
           g_strdup_printf("region %u", region->dt_index);
}

/*
 * VFIO does not count regions of nodes below, but keeps what it is told of
 * them.
 */
static void dtio_regions_count(VFIODevice *vbasedev, uint32_t count)
{
    uint32_t counted = vbasedev->num_initial_regions;

    if (vbasedev->use_region_fds || count <= counted) {
        return;
    }
    vbasedev->reginfo = g_renew(struct vfio_region_info *, vbasedev->reginfo,
                                count);
    memset(vbasedev->reginfo + counted, 0,
           (count - counted) * sizeof(*vbasedev->reginfo));
    vbasedev->num_initial_regions = count;
}

void dtio_regions_init(DtioRegions *regions, VFIODevice *vbasedev,
                       uint32_t count)
{
    dtio_regions_count(vbasedev, count);
    regions->vbasedev = vbasedev;
    regions->list = g_new0(DtioRegion, vbasedev->num_initial_regions);
    if (vbasedev->use_region_fds) {
        /* A server makes accesses in regions that are mapped, too. */
        return;
    }
    regions->host_io_ops = vbasedev->io_ops;
    regions->io_ops = *vbasedev->io_ops;
    /* Other devices do not do DMA to registers. */
    regions->io_ops.capabilities &= ~VFIO_IO_CAP_DMA_BUF;
    regions->io_ops.region_read = dtio_regions_read;
    regions->io_ops.region_write = dtio_regions_write;
    vbasedev->io_ops = &regions->io_ops;
}

/*
 * The host's driver maps a region only if nothing else of the host is in its
 * pages. KVM maps whole pages, so that is what the guest gets, and what it must
 * get nothing else into.
 */
static void dtio_regions_round_up(VFIORegion *region)
{
    uint64_t size = ROUND_UP(region->size, qemu_real_host_page_size());

    if (size != region->size && region->nr_mmaps == 1 &&
        region->mmaps[0].mmap && region->mmaps[0].size == region->size) {
        memory_region_set_size(region->mem, size);
        memory_region_set_size(&region->mmaps[0].mem, size);
    }
}

/*
 * To the devices of a container registers are memory that DMA may go to.
 * iommufd takes no registers, and QEMU would warn each time that they are
 * mapped.
 */
static void dtio_regions_skip_iommu(VFIORegion *region,
                                    const VFIODevice *vbasedev)
{
    for (int i = 0; vbasedev->iommufd && i < region->nr_mmaps; i++) {
        if (region->mmaps[i].mmap) {
            memory_region_set_skip_iommu_map(&region->mmaps[i].mem, true);
        }
    }
}

bool dtio_regions_add(DtioRegions *regions, Object *owner,
                      const struct dtio_region_info *info, const char *child,
                      Error **errp)
{
    VFIODevice *vbasedev = regions->vbasedev;
    DtioRegion *region = &regions->list[regions->count];
    bool no_mmap = vbasedev->no_mmap;
    DtioRegion added = {
        .child = (char *)child,
        .dt_index = info->dt_index,
        .host_address = info->address,
    };
    g_autofree char *called = dtio_region_name(&added);
    g_autofree char *name = g_strdup_printf("%s %s", vbasedev->name, called);
    int ret;

    if (regions->count == QDEV_MAX_MMIO || info->index > UINT8_MAX) {
        error_setg(errp, "too many MMIO regions, at most %d are possible",
                   QDEV_MAX_MMIO);
        return false;
    }
    /* "x-no-mmap" keeps the guest from the mapping, not QEMU. */
    vbasedev->no_mmap = false;
    *region = added;
    region->child = g_strdup(child);
    /* Also if it fails: what there is of it is released with the others. */
    regions->count++;
    ret = vfio_region_setup(owner, vbasedev, &region->region, info->index,
                            name, errp);
    vbasedev->no_mmap = no_mmap;
    if (ret) {
        return false;
    }
    if (!region->region.mem) {
        error_setg(errp, "%s is empty", called);
        return false;
    }
    ret = vfio_region_mmap(&region->region);
    if (ret) {
        warn_report(VFIO_MSG_PREFIX "%s is not mapped into the guest, its "
                    "accesses will be slow: %s", vbasedev->name, called,
                    strerror(-ret));
    }
    dtio_regions_round_up(&region->region);
    dtio_regions_skip_iommu(&region->region, vbasedev);
    vfio_region_mmaps_set_enabled(&region->region, !no_mmap);
    return true;
}

static void dtio_regions_update(DtioRegions *regions, bool was_enabled)
{
    bool enabled = !regions->trapped && !regions->held;

    for (uint32_t i = 0; enabled != was_enabled && i < regions->count; i++) {
        vfio_region_mmaps_set_enabled(&regions->list[i].region,
                                      enabled && !regions->vbasedev->no_mmap);
    }
}

void dtio_regions_trap(DtioRegions *regions, bool trapped)
{
    bool was_enabled = !regions->trapped && !regions->held;

    regions->trapped = trapped;
    dtio_regions_update(regions, was_enabled);
}

void dtio_regions_hold(DtioRegions *regions, bool held)
{
    bool was_enabled = !regions->trapped && !regions->held;

    regions->held = held;
    dtio_regions_update(regions, was_enabled);
}

static int dtio_regions_gone_read(VFIODevice *vbasedev, uint8_t nr, off_t off,
                                  uint32_t size, void *data)
{
    memset(data, 0xff, size);
    return size;
}

static int dtio_regions_gone_write(VFIODevice *vbasedev, uint8_t nr, off_t off,
                                   uint32_t size, void *data, bool post)
{
    return size;
}

static VFIODeviceIOOps dtio_regions_gone_io_ops = {
    .region_read = dtio_regions_gone_read,
    .region_write = dtio_regions_gone_write,
};

void dtio_region_unmap(VFIORegion *region)
{
    for (uint32_t i = 0; i < region->nr_mmaps; i++) {
        VFIOMmap *map = &region->mmaps[i];

        if (map->mmap) {
            memory_region_del_subregion(region->mem, &map->mem);
            munmap(map->mmap, map->size);
            object_unparent(OBJECT(&map->mem));
            map->mmap = NULL;
        }
    }
}

void dtio_regions_give_back(DtioRegions *regions)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        vfio_region_mmaps_set_enabled(&regions->list[i].region, false);
    }
    /*
     * A vCPU may still use a FlatView with the mappings in it: flatview_unref()
     * is deferred by RCU.
     */
    drain_call_rcu();
    for (uint32_t i = 0; i < regions->count; i++) {
        dtio_region_unmap(&regions->list[i].region);
    }
    regions->vbasedev->io_ops = &dtio_regions_gone_io_ops;
}

void dtio_regions_exit(DtioRegions *regions)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        vfio_region_exit(&regions->list[i].region);
    }
}

void dtio_regions_finalize(DtioRegions *regions)
{
    for (uint32_t i = 0; i < regions->count; i++) {
        vfio_region_finalize(&regions->list[i].region);
        g_free(regions->list[i].child);
    }
    g_clear_pointer(&regions->list, g_free);
}
