/*
 * Assignment of devices that the host's device tree describes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The host's driver, dtio-platform or dtio-amba, is a VFIO driver whose devices
 * describe themselves: what their regions and interrupts are, and in one more
 * region all that the host's device tree says of them (the snapshot). So there
 * is nothing here about any one device. The regions are mapped into the guest,
 * the interrupts are led to its interrupt controller, and its device tree gets
 * nodes that are made from the snapshot (dtio-fdt.c).
 *
 * All of that is done in realize. What cannot be done is refused there, and
 * nothing is left of it.
 */

#include "qemu/osdep.h"
#include <sys/ioctl.h>
#include <linux/dtio.h>
#include <linux/vfio.h>
#include "dtio-device.h"
#include "dtio-host.h"
#include "dtio-place.h"
#include "dtio-snapshot.h"
#include "hw/core/qdev-properties.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/atomic.h"
#include "qemu/error-report.h"
#include "qemu/module.h"
#include "system/address-spaces.h"
#include "system/iommufd.h"
#include "trace.h"

/* Of "reg" or of interrupts: far more than a node has, as they size arrays */
#define DTIO_MAX_ENTRIES 4096

/* ------------------------------------------------------------------------ */
/* What VFIO's core asks of a device                                         */
/* ------------------------------------------------------------------------ */

/* Its reset is no affair of other devices, see dtio_platform_reset() */
static void dtio_platform_compute_needs_reset(VFIODevice *vbasedev)
{
    vbasedev->needs_reset = false;
}

/* Called after each access to a register that is trapped */
static void dtio_platform_eoi(VFIODevice *vbasedev)
{
    DtioPlatform *dtio = container_of(vbasedev, DtioPlatform, vbasedev);

    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        dtio_irq_eoi(&dtio->irqs[i]);
    }
}

void dtio_platform_trap(VFIODevice *vbasedev)
{
    DtioPlatform *dtio = container_of(vbasedev, DtioPlatform, vbasedev);
    bool raised = false;

    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        raised |= dtio->irqs[i].raised;
    }
    if (raised == dtio->trapped) {
        return;
    }
    dtio->trapped = raised;
    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        vfio_region_mmaps_set_enabled(&dtio->regions[i].region,
                                      !raised && !vbasedev->no_mmap);
    }
}

/* Where QEMU itself has a register mapped, or NULL */
static void *dtio_platform_mapped(VFIODevice *vbasedev, uint8_t nr, off_t off)
{
    DtioPlatform *dtio = container_of(vbasedev, DtioPlatform, vbasedev);

    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        const VFIORegion *region = &dtio->regions[i].region;

        if (region->nr == nr && region->nr_mmaps == 1) {
            return region->mmaps[0].mmap ? region->mmaps[0].mmap + off : NULL;
        }
    }
    return NULL;
}

/* One access of @size bytes on either side: one of them is a register. */
static void dtio_platform_move(void *to, const void *from, uint32_t size)
{
    switch (size) {
    case 1:
        qatomic_set__nocheck((uint8_t *)to,
                             qatomic_read__nocheck((const uint8_t *)from));
        break;
    case 2:
        qatomic_set__nocheck((uint16_t *)to,
                             qatomic_read__nocheck((const uint16_t *)from));
        break;
    case 4:
        qatomic_set__nocheck((uint32_t *)to,
                             qatomic_read__nocheck((const uint32_t *)from));
        break;
    case 8:
        qatomic_set__nocheck((uint64_t *)to,
                             qatomic_read__nocheck((const uint64_t *)from));
        break;
    default:
        g_assert_not_reached();
    }
}

/*
 * A trapped access, which is aligned, of a width that the processor has, too.
 * The host's driver does not do it for QEMU where QEMU can do it by itself.
 * Registers and @data are little-endian.
 */
static int dtio_platform_region_read(VFIODevice *vbasedev, uint8_t nr,
                                     off_t off, uint32_t size, void *data)
{
    DtioPlatform *dtio = container_of(vbasedev, DtioPlatform, vbasedev);
    void *at = dtio_platform_mapped(vbasedev, nr, off);

    if (!at) {
        return dtio->host_io_ops->region_read(vbasedev, nr, off, size, data);
    }
    dtio_platform_move(data, at, size);
    return size;
}

static int dtio_platform_region_write(VFIODevice *vbasedev, uint8_t nr,
                                      off_t off, uint32_t size, void *data,
                                      bool post)
{
    DtioPlatform *dtio = container_of(vbasedev, DtioPlatform, vbasedev);
    void *at = dtio_platform_mapped(vbasedev, nr, off);

    if (!at) {
        return dtio->host_io_ops->region_write(vbasedev, nr, off, size, data,
                                               post);
    }
    dtio_platform_move(at, data, size);
    return size;
}

static void dtio_platform_use_mappings(DtioPlatform *dtio)
{
    VFIODevice *vbasedev = &dtio->vbasedev;

    dtio->host_io_ops = vbasedev->io_ops;
    dtio->io_ops = *vbasedev->io_ops;
    /* Registers are nothing that another device does DMA to. */
    dtio->io_ops.capabilities &= ~VFIO_IO_CAP_DMA_BUF;
    dtio->io_ops.region_read = dtio_platform_region_read;
    dtio->io_ops.region_write = dtio_platform_region_write;
    vbasedev->io_ops = &dtio->io_ops;
}

static VFIODeviceOps dtio_platform_ops = {
    .vfio_compute_needs_reset = dtio_platform_compute_needs_reset,
    .vfio_eoi = dtio_platform_eoi,
};

/* ------------------------------------------------------------------------ */
/* What the host's driver says                                               */
/* ------------------------------------------------------------------------ */

/* A string about a region or an interrupt, or NULL if it has no such one. */
static char *dtio_platform_string(DtioPlatform *dtio, uint32_t object,
                                  uint32_t index, uint32_t kind)
{
    struct dtio_string string = {
        .size = sizeof(string),
        .object = object,
        .index = index,
        .kind = kind,
    };
    g_autofree char *text = NULL;

    if (ioctl(dtio->vbasedev.fd, DTIO_STRING, &string) && errno != EMSGSIZE) {
        return NULL;
    }
    text = g_malloc0(string.length + 1);
    string.uptr = (uintptr_t)text;
    return ioctl(dtio->vbasedev.fd, DTIO_STRING, &string) ?
           NULL : g_steal_pointer(&text);
}

static bool dtio_platform_read_snapshot(DtioPlatform *dtio, Error **errp)
{
    ERRP_GUARD();

    if (!dtio_snapshot_read(&dtio->vbasedev, &dtio->node.snapshot,
                            &dtio->node.snapshot_size, errp)) {
        return false;
    }
    if (!dtio->node.snapshot) {
        error_setg(errp, "no device tree describes this device");
        error_append_hint(errp, "dtio-platform is for devices of the host's "
                          "device tree that are bound to the host's "
                          "dtio-platform or dtio-amba.\n");
        return false;
    }
    return true;
}

/* Each access of the guest's is one of QEMU's, and one of the host driver's. */
static void dtio_platform_warn_unmapped(DtioPlatform *dtio,
                                        const struct dtio_region_info *info)
{
    g_autofree char *owner = dtio_platform_string(dtio, DTIO_OBJECT_REGION,
                                                  info->index,
                                                  DTIO_STRING_MMAP_OWNER);
    g_autofree char *reason = info->mmap_reason == DTIO_MMAP_SHARED_PAGE ?
        g_strdup_printf("it shares a page with %s",
                        owner ? owner : "something else") :
        g_strdup("it does not begin with a page");

    warn_report(VFIO_MSG_PREFIX "region %u is not mapped into the guest, its "
                "accesses will be slow: %s", dtio->vbasedev.name,
                info->dt_index, reason);
}

/*
 * The host's driver maps a region only if nobody else has anything in its
 * pages. KVM maps whole pages, so that is what the guest gets, and what it must
 * get nothing else into.
 */
static void dtio_platform_round_up(VFIORegion *region)
{
    uint64_t size = ROUND_UP(region->size, qemu_real_host_page_size());

    if (size != region->size && region->nr_mmaps == 1 &&
        region->mmaps[0].mmap && region->mmaps[0].size == region->size) {
        memory_region_set_size(region->mem, size);
        memory_region_set_size(&region->mmaps[0].mem, size);
    }
}

/*
 * To the devices of a container registers are memory that DMA may go to. iommufd
 * takes no registers, and QEMU would warn each time that they are mapped.
 */
static void dtio_platform_skip_iommu(VFIORegion *region,
                                     const VFIODevice *vbasedev)
{
    for (int i = 0; vbasedev->iommufd && i < region->nr_mmaps; i++) {
        if (region->mmaps[i].mmap) {
            memory_region_set_skip_iommu_map(&region->mmaps[i].mem, true);
        }
    }
}

static bool dtio_platform_add_region(DtioPlatform *dtio, uint32_t index,
                                     Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    struct dtio_region_info info = {
        .size = sizeof(info),
        .index = index,
    };
    DtioRegion *region = &dtio->regions[dtio->num_regions];
    bool no_mmap = vbasedev->no_mmap;
    g_autofree char *name = NULL;
    int ret;

    if (ioctl(vbasedev->fd, DTIO_REGION_INFO, &info)) {
        error_setg_errno(errp, errno, "cannot ask about region %u", index);
        return false;
    }
    if (info.type != DTIO_REGION_MMIO || info.dt_index == DTIO_NO_INDEX) {
        return true;
    }
    if (info.dt_index >= DTIO_MAX_ENTRIES) {
        error_setg(errp, "region %u is entry %u of its node", index,
                   info.dt_index);
        return false;
    }
    dtio->num_dt_regions = MAX(dtio->num_dt_regions, info.dt_index + 1);
    if (!info.length) {
        return true;
    }
    if (dtio->num_regions == QDEV_MAX_MMIO || index > UINT8_MAX) {
        error_setg(errp, "more than %d regions of registers", QDEV_MAX_MMIO);
        return false;
    }
    name = g_strdup_printf("%s region %u", vbasedev->name, info.dt_index);
    /* "x-no-mmap" keeps the guest from the mapping, not QEMU. */
    vbasedev->no_mmap = false;
    ret = vfio_region_setup(OBJECT(dtio), vbasedev, &region->region, index,
                            name, errp);
    vbasedev->no_mmap = no_mmap;
    if (ret) {
        return false;
    }
    region->dt_index = info.dt_index;
    region->host_address = info.address;
    dtio->num_regions++;
    if (info.mmap_reason != DTIO_MMAP_OK) {
        dtio_platform_warn_unmapped(dtio, &info);
    }
    ret = vfio_region_mmap(&region->region);
    if (ret) {
        warn_report(VFIO_MSG_PREFIX "region %u is not mapped into the guest, "
                    "its accesses will be slow: %s", vbasedev->name,
                    info.dt_index, strerror(-ret));
    }
    dtio_platform_round_up(&region->region);
    dtio_platform_skip_iommu(&region->region, vbasedev);
    vfio_region_mmaps_set_enabled(&region->region, !no_mmap);
    return true;
}

static const char *dtio_platform_irq_problem(uint32_t status)
{
    switch (status) {
    case DTIO_IRQ_ABSENT:
        return "it leads to no interrupt of the host";
    case DTIO_IRQ_DEFERRED:
        return "its interrupt controller has no driver on the host yet";
    case DTIO_IRQ_SHARED:
        return "another device of the host has the same line";
    default:
        return "the host cannot use it";
    }
}

/* By the host's index; NULL if the guest does not get that interrupt. */
static DtioIrq *dtio_platform_find_irq(DtioPlatform *dtio, uint32_t index)
{
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        if (dtio->irqs[i].index == index) {
            return &dtio->irqs[i];
        }
    }
    return NULL;
}

static bool dtio_platform_add_irq(DtioPlatform *dtio, uint32_t index,
                                  Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    struct dtio_irq_info info = {
        .size = sizeof(info),
        .index = index,
    };
    DtioIrq *irq = &dtio->irqs[dtio->num_irqs];

    if (ioctl(vbasedev->fd, DTIO_IRQ_INFO, &info)) {
        error_setg_errno(errp, errno, "cannot ask about interrupt %u", index);
        return false;
    }
    if (info.type == DTIO_IRQ_REQUEST) {
        return dtio_platform_add_request(dtio, index, errp);
    }
    if (info.type == DTIO_IRQ_MSI) {
        dtio_msi_init(&dtio->msi, vbasedev, index, dtio->use_irqfd);
        return true;
    }
    if (info.type != DTIO_IRQ_WIRED || info.dt_index == DTIO_NO_INDEX) {
        return true;
    }
    if (info.dt_index >= DTIO_MAX_ENTRIES) {
        error_setg(errp, "interrupt %u is entry %u of its node", index,
                   info.dt_index);
        return false;
    }
    if (info.dt_index >= dtio->entries->len) {
        /* those in between are entries that the host does not have */
        g_ptr_array_set_size(dtio->entries, info.dt_index + 1);
    }
    if (info.status == DTIO_IRQ_REPEATED) {
        dtio->entries->pdata[info.dt_index] =
            dtio_platform_find_irq(dtio, info.same_as);
        return true;
    }
    if (info.status != DTIO_IRQ_OK) {
        g_autofree char *name = dtio_platform_string(dtio, DTIO_OBJECT_IRQ,
                                                     index, DTIO_STRING_NAME);

        warn_report(VFIO_MSG_PREFIX "the guest does not get interrupt %u%s%s: "
                    "%s", vbasedev->name, info.dt_index, name ? " " : "",
                    name ? name : "", dtio_platform_irq_problem(info.status));
        return true;
    }
    *irq = (DtioIrq) {
        .vbasedev = vbasedev,
        .index = index,
        .dt_index = info.dt_index,
        .level = info.features & DTIO_IRQ_AUTOMASKED,
        .use_irqfd = dtio->use_irqfd,
    };
    if (!dtio_irq_init(irq, errp)) {
        return false;
    }
    dtio->num_irqs++;
    dtio->entries->pdata[info.dt_index] = irq;
    return true;
}

static bool dtio_platform_add_regions(DtioPlatform *dtio, Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    bool ok = true;

    dtio->regions = g_new0(DtioRegion, vbasedev->num_initial_regions);
    /* Not for each of them the guest's memory map has to be made anew. */
    memory_region_transaction_begin();
    for (uint32_t i = 0; ok && i < vbasedev->num_initial_regions; i++) {
        ok = dtio_platform_add_region(dtio, i, errp);
    }
    memory_region_transaction_commit();
    return ok;
}

static bool dtio_platform_populate(DtioPlatform *dtio, Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    struct dtio_device_info info = { .size = sizeof(info) };

    if (ioctl(vbasedev->fd, DTIO_DEVICE_INFO, &info)) {
        error_setg_errno(errp, errno, "cannot ask about the device");
        return false;
    }
    dtio->dma = info.dma == DTIO_DMA_IOMMU;
    dtio_platform_use_mappings(dtio);
    if (!dtio_platform_add_regions(dtio, errp)) {
        return false;
    }
    if (info.num_irqs > DTIO_MAX_ENTRIES) {
        error_setg(errp, "the device has %u interrupts", info.num_irqs);
        return false;
    }
    /* VFIO counts lines alone. */
    dtio->irqs = g_new0(DtioIrq, info.num_irqs);
    for (uint32_t i = 0; i < info.num_irqs; i++) {
        if (!dtio_platform_add_irq(dtio, i, errp)) {
            return false;
        }
    }
    return true;
}

uint64_t dtio_platform_guest_address(const DtioRegion *region)
{
    uint64_t address = 0;

    for (MemoryRegion *mr = region->region.mem; mr; mr = mr->container) {
        address += mr->addr;
    }
    return address;
}

/* ------------------------------------------------------------------------ */
/* Life                                                                      */
/* ------------------------------------------------------------------------ */

/* Finds out which device of the host is meant. */
static bool dtio_platform_identify(DtioPlatform *dtio, Error **errp)
{
    ERRP_GUARD();
    VFIODevice *vbasedev = &dtio->vbasedev;
    int named = !!dtio->host + !!vbasedev->sysfsdev + (vbasedev->fd >= 0);

    if (named != 1) {
        error_setg(errp, named ? "more than one of host=, sysfsdev= and fd= "
                   "is given" : "which device of the host is not said");
        error_append_hint(errp, "Use host=NAME or host=PATH: a device of the "
                          "host's platform or AMBA bus, or its node in the "
                          "host's device tree.\n");
        return false;
    }
    if (dtio->host) {
        vbasedev->sysfsdev = dtio_host_find(dtio->host, errp);
        if (!vbasedev->sysfsdev) {
            return false;
        }
    }
    if (vbasedev->sysfsdev && !dtio_host_check(vbasedev->sysfsdev, errp)) {
        return false;
    }
    return vfio_device_get_name(vbasedev, errp);
}

static bool dtio_platform_attach(DtioPlatform *dtio, Error **errp)
{
    ERRP_GUARD();
    VFIODevice *vbasedev = &dtio->vbasedev;

    if (!vfio_device_attach(vbasedev->name, vbasedev, &address_space_memory,
                            errp)) {
        if (vbasedev->sysfsdev) {
            dtio_host_hint(vbasedev->sysfsdev, vbasedev->iommufd, errp);
        }
        return false;
    }
    return true;
}

/*
 * The registers stay mapped, and with them the device open, until the object
 * goes: who still looks at the guest's memory may be looking at them. The lines
 * stay, too, as the object's properties lead to them.
 */
static void dtio_platform_release(DtioPlatform *dtio)
{
    SysBusDevice *sbdev = SYS_BUS_DEVICE(dtio);

    dtio_tree_remove(&dtio->node);
    while (dtio->num_irqs) {
        dtio_irq_exit(&dtio->irqs[--dtio->num_irqs]);
    }
    dtio_msi_exit(&dtio->msi);
    for (int i = 0; sysbus_has_irq(sbdev, i); i++) {
        dtio_place_disconnect(sbdev, i);
    }
    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        dtio_place_unmap(dtio->regions[i].region.mem);
        vfio_region_exit(&dtio->regions[i].region);
    }
    dtio_platform_remove_request(dtio);
    dtio_node_clear(&dtio->node);
}

static bool dtio_platform_place(DtioPlatform *dtio, Error **errp)
{
    SysBusDevice *sbdev = SYS_BUS_DEVICE(dtio);

    if (!dtio_place_check(dtio->addresses, dtio->num_dt_regions, errp)) {
        return false;
    }
    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        const DtioRegion *region = &dtio->regions[i];

        sysbus_init_mmio(sbdev, region->region.mem);
        if (!dtio_place_map(sbdev, i, dtio->addresses, region->dt_index,
                            region->host_address, errp)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        sysbus_init_irq(sbdev, &dtio->irqs[i].line);
        if (!dtio_place_connect(sbdev, i, errp)) {
            return false;
        }
        dtio_irq_connect(&dtio->irqs[i]);
    }
    return true;
}

static void dtio_platform_realize(DeviceState *dev, Error **errp)
{
    ERRP_GUARD();
    DtioPlatform *dtio = DTIO_PLATFORM(dev);
    VFIODevice *vbasedev = &dtio->vbasedev;

    if (!dtio_tree_check_machine(errp) ||
        !dtio_node_read_overlay(&dtio->node, errp) ||
        !dtio_platform_identify(dtio, errp) ||
        (!vbasedev->no_mmap && !dtio_place_check_mapping(errp))) {
        return;
    }
    dtio->node.name = vbasedev->name;
    if (!dtio_platform_attach(dtio, errp) ||
        !dtio_platform_read_snapshot(dtio, errp) ||
        !dtio_platform_populate(dtio, errp) ||
        !dtio_tree_check(&dtio->node, errp) ||
        !dtio_platform_place(dtio, errp) ||
        !dtio_tree_add(&dtio->node, errp)) {
        error_prepend(errp, VFIO_MSG_PREFIX, vbasedev->name);
        dtio_platform_release(dtio);
        return;
    }
    trace_dtio_realize(vbasedev->name, dtio->num_regions, dtio->num_irqs,
                       vbasedev->reset_works);
}

static void dtio_platform_unrealize(DeviceState *dev)
{
    dtio_platform_release(DTIO_PLATFORM(dev));
}

/*
 * Interrupts go first and come back last: the device may raise some until it is
 * reset, and a level interrupt that the guest left without serving it stays
 * masked until it is armed anew.
 */
static void dtio_platform_reset_hold(Object *obj, ResetType type)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);
    VFIODevice *vbasedev = &dtio->vbasedev;

    if (dtio->taken_back) {
        return;
    }
    trace_dtio_reset(vbasedev->name, vbasedev->reset_works);
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        dtio_irq_disarm(&dtio->irqs[i]);
    }
    if (vbasedev->reset_works && ioctl(vbasedev->fd, VFIO_DEVICE_RESET)) {
        warn_report(VFIO_MSG_PREFIX "the device is not reset: %s",
                    vbasedev->name, strerror(errno));
    }
    dtio_msi_clear(&dtio->msi);
}

/*
 * The interrupt controller has been reset by now. KVM's forgets which lines are
 * up then, and one that is up from before, as its device's reset leaves it up
 * or the device has none, would never be served again.
 */
static void dtio_platform_reset_exit(Object *obj, ResetType type)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);
    Error *err = NULL;

    if (dtio->taken_back) {
        return;
    }
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        if (!dtio_irq_arm(&dtio->irqs[i], &err)) {
            warn_reportf_err(err, VFIO_MSG_PREFIX, dtio->vbasedev.name);
            err = NULL;
        }
    }
}

static const VMStateDescription dtio_platform_vmstate = {
    .name = TYPE_DTIO_PLATFORM,
    .unmigratable = 1,
};

static const Property dtio_platform_properties[] = {
    DEFINE_PROP_STRING("host", DtioPlatform, host),
    DEFINE_PROP_STRING("sysfsdev", DtioPlatform, vbasedev.sysfsdev),
    DEFINE_PROP_STRING("addresses", DtioPlatform, addresses),
    DEFINE_PROP_STRING("dt-drop", DtioPlatform, node.drop),
    DEFINE_PROP_STRING("dt-set", DtioPlatform, node.set),
    DEFINE_PROP_STRING("dt-overlay", DtioPlatform, node.overlay_file),
    DEFINE_PROP_BOOL("x-no-mmap", DtioPlatform, vbasedev.no_mmap, false),
    DEFINE_PROP_BOOL("x-irqfd", DtioPlatform, use_irqfd, true),
    DEFINE_PROP_LINK("iommufd", DtioPlatform, vbasedev.iommufd,
                     TYPE_IOMMUFD_BACKEND, IOMMUFDBackend *),
};

static void dtio_platform_instance_init(Object *obj)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);

    vfio_device_init(&dtio->vbasedev, VFIO_DEVICE_TYPE_UNUSED,
                     &dtio_platform_ops, DEVICE(obj), false);
    /*
     * A device without DMA can be attached in no other way, and one behind an
     * IOMMU works like that, too: the kernel makes the page table. Which kind a
     * device is of, a QEMU that was given no more than a file descriptor could
     * not tell before.
     */
    dtio->vbasedev.no_hwpt = true;
    dtio->entries = g_ptr_array_new();
    dtio->node.write = dtio_platform_write_node;
}

static void dtio_platform_instance_finalize(Object *obj)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);

    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        vfio_region_finalize(&dtio->regions[i].region);
    }
    g_free(dtio->regions);
    g_free(dtio->irqs);
    g_ptr_array_unref(dtio->entries);
    dtio_node_clear(&dtio->node);
    vfio_device_detach(&dtio->vbasedev);
    vfio_device_free_name(&dtio->vbasedev);
}

static void dtio_platform_set_fd(Object *obj, const char *str, Error **errp)
{
    vfio_device_set_fd(&DTIO_PLATFORM(obj)->vbasedev, str, errp);
}

static void dtio_platform_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);

    dc->desc = "Assignment of a device that the host's device tree describes";
    dc->vmsd = &dtio_platform_vmstate;
    dc->realize = dtio_platform_realize;
    dc->unrealize = dtio_platform_unrealize;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    rc->phases.hold = dtio_platform_reset_hold;
    rc->phases.exit = dtio_platform_reset_exit;
    device_class_set_props(dc, dtio_platform_properties);
    dtio_node_describe_props(klass);

    object_class_property_set_description(klass, /* 11.1 */
        "host", "Host device: path of its node in the host's device tree, or "
        "its name on the host's platform or AMBA bus");
    object_class_property_set_description(klass, /* 11.1 */
        "sysfsdev", "Host device: its folder in sysfs");
    object_class_property_set_description(klass, /* 11.1 */
        "addresses", "Where the guest has the device's registers: for each "
        "entry of the node's reg, separated by colons, an address, host for "
        "the address on the host, or auto (default)");
    object_class_property_set_description(klass, /* 11.1 */
        "x-no-mmap", "Trap all accesses to registers (debug)");
    object_class_property_set_description(klass, /* 11.1 */
        "x-irqfd", "Let KVM take interrupts from the host itself (debug)");
    object_class_property_add_str(klass, "fd", NULL, dtio_platform_set_fd);
    object_class_property_set_description(klass, /* 11.1 */
        "fd", "Host device: a file descriptor of its VFIO character device; "
        "needs iommufd and id");
    object_class_property_set_description(klass, /* 11.1 */
        "iommufd", "IOMMUFD backend to use instead of a VFIO container");
}

static const TypeInfo dtio_platform_types[] = {
    {
        .name = TYPE_DTIO_PLATFORM,
        .parent = TYPE_DYNAMIC_SYS_BUS_DEVICE,
        .instance_size = sizeof(DtioPlatform),
        .instance_init = dtio_platform_instance_init,
        .instance_finalize = dtio_platform_instance_finalize,
        .class_init = dtio_platform_class_init,
    },
};

DEFINE_TYPES(dtio_platform_types)

type_init(dtio_monitor_init)
