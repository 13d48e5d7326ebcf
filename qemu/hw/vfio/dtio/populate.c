/*
 * dtio: a device's regions, interrupts, resources and snapshot
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The host's driver says what regions, interrupts and resources a device has,
 * and gives the snapshot of its device tree node. They are set up here,
 * whatever the device is, without a place in the guest yet.
 */

#include "qemu/osdep.h"
#include "device.h"
#include "gpio.h"
#include "scmi.h"
#include "snapshot.h"
#include "hw/core/qdev-properties.h"
#include "qapi/error.h"
#include "qemu/error-report.h"

/* Of "reg" or of interrupts: far more than a node has, as they size arrays */
#define DTIO_MAX_ENTRIES 4096

static bool dtio_platform_read_snapshot(DtioPlatform *dtio, Error **errp)
{
    ERRP_GUARD();

    if (!dtio_snapshot_read(&dtio->vbasedev, &dtio->node.snapshot,
                            &dtio->node.snapshot_size, errp)) {
        return false;
    }
    if (!dtio->node.snapshot) {
        error_setg(errp, dtio->served.socket ? "what is served has no device "
                   "tree node" : "the host device has no device tree node");
        error_append_hint(errp, dtio->served.socket ? "For a PCI function that "
                          "is served there is -device dtio-pci.\n" :
                          "dtio-platform is for devices of the host's "
                          "device tree that are bound to the host's "
                          "dtio-platform or dtio-amba.\n");
        return false;
    }
    return true;
}

/* A trapped access goes through QEMU and the host's driver: tell the user. */
static void dtio_platform_warn_unmapped(DtioPlatform *dtio,
                                        const struct dtio_region_info *info,
                                        const char *child)
{
    g_autofree char *owner = dtio_io_string(dtio->ops, &dtio->vbasedev,
                                            DTIO_OBJECT_REGION, info->index,
                                            DTIO_STRING_MMAP_OWNER);
    g_autofree char *reason = info->mmap_reason == DTIO_MMAP_SHARED_PAGE ?
        g_strdup_printf("it shares a page with %s",
                        owner ? owner : "something else") :
        g_strdup("it does not begin with a page");

    warn_report(VFIO_MSG_PREFIX "region %u%s%s is not mapped into the guest, "
                "its accesses will be slow: %s", dtio->vbasedev.name,
                info->dt_index, child ? " of " : "", child ? child : "",
                reason);
}

/*
 * Of a node below the device's. The device itself may be of use without: what a
 * sysbus device has no room for is left out. One place is the reset page's.
 */
static bool
dtio_platform_add_child_region(DtioPlatform *dtio,
                               const struct dtio_region_info *info,
                               Error **errp)
{
    g_autofree char *path = dtio_io_string(dtio->ops, &dtio->vbasedev,
                                           DTIO_OBJECT_REGION, info->index,
                                           DTIO_STRING_DT_PATH);

    if (!path) {
        error_setg(errp, "failed to get the node of region %u", info->index);
        return false;
    }
    if (dtio->regions.count >= QDEV_MAX_MMIO - 1 || info->index > UINT8_MAX) {
        warn_report(VFIO_MSG_PREFIX "the guest does not get region %u of %s: "
                    "at most %d are possible", dtio->vbasedev.name,
                    info->dt_index, path, QDEV_MAX_MMIO - 1);
        return true;
    }
    if (info->mmap_reason != DTIO_MMAP_OK && !dtio->served.socket) {
        dtio_platform_warn_unmapped(dtio, info, path);
    }
    dtio->num_child_regions++;
    return dtio_regions_add(&dtio->regions, OBJECT(dtio), info, path, errp);
}

static bool dtio_platform_add_region(DtioPlatform *dtio, uint32_t index,
                                     Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    struct dtio_region_info info = {
        .size = sizeof(info),
        .index = index,
    };
    int ret = dtio->ops->region_info(vbasedev, &info);

    if (ret) {
        error_setg_errno(errp, -ret, "failed to get region %u info", index);
        return false;
    }
    if ((info.type != DTIO_REGION_MMIO && info.type != DTIO_REGION_CHILD) ||
        info.dt_index == DTIO_NO_INDEX) {
        return true;
    }
    if (info.type == DTIO_REGION_CHILD) {
        return dtio_platform_add_child_region(dtio, &info, errp);
    }
    if (info.dt_index >= DTIO_MAX_ENTRIES) {
        error_setg(errp, "region %u has too high a device tree index: %u",
                   index, info.dt_index);
        return false;
    }
    dtio->num_dt_regions = MAX(dtio->num_dt_regions, info.dt_index + 1);
    if (!info.length) {
        return true;
    }
    if (info.mmap_reason != DTIO_MMAP_OK && !dtio->served.socket) {
        dtio_platform_warn_unmapped(dtio, &info, NULL);
    }
    return dtio_regions_add(&dtio->regions, OBJECT(dtio), &info, NULL, errp);
}

static bool dtio_platform_add_regions(DtioPlatform *dtio, uint32_t count,
                                      Error **errp)
{
    bool ok = true;

    if (count > DTIO_MAX_ENTRIES) {
        error_setg(errp, "too many regions: %u", count);
        return false;
    }
    dtio_regions_init(&dtio->regions, &dtio->vbasedev, count);
    /* The guest's FlatView is made anew once, not for each of them. */
    memory_region_transaction_begin();
    for (uint32_t i = 0; ok && i < dtio->vbasedev.num_initial_regions; i++) {
        ok = dtio_platform_add_region(dtio, i, errp);
    }
    memory_region_transaction_commit();
    return ok;
}

/* While QEMU holds an IRQ up, it has to see each access to a register. */
static void dtio_platform_irq_changed(DtioIrq *irq)
{
    DtioPlatform *dtio = container_of(irq->vbasedev, DtioPlatform, vbasedev);
    bool raised = false;

    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        raised |= dtio->irqs[i].raised;
    }
    dtio_regions_trap(&dtio->regions, raised);
}

static const char *dtio_platform_irq_problem(uint32_t status)
{
    switch (status) {
    case DTIO_IRQ_ABSENT:
        return "it leads to no interrupt of the host";
    case DTIO_IRQ_DEFERRED:
        return "its interrupt controller has no driver on the host yet";
    case DTIO_IRQ_SHARED:
        return "another device of the host has the same one";
    default:
        return "the host cannot use it";
    }
}

/* By the host's index; NULL if the guest does not get that IRQ. */
static DtioIrq *dtio_platform_find_irq(DtioPlatform *dtio, uint32_t index)
{
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        if (dtio->irqs[i].index == index) {
            return &dtio->irqs[i];
        }
    }
    return NULL;
}

/* Makes the IRQ that an entry stands for; *@irq is NULL if there is none. */
static bool dtio_platform_make_irq(DtioPlatform *dtio,
                                   const struct dtio_irq_info *info,
                                   const char *child, DtioIrq **irq,
                                   Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    DtioIrq *added = &dtio->irqs[dtio->num_irqs];

    *irq = NULL;
    if (info->status == DTIO_IRQ_REPEATED) {
        *irq = dtio_platform_find_irq(dtio, info->same_as);
        return true;
    }
    if (info->status == DTIO_IRQ_DEFERRED && child) {
        /* The guest may get the controller, too. If not, this is reported. */
        return true;
    }
    if (info->status != DTIO_IRQ_OK) {
        g_autofree char *name = dtio_io_string(dtio->ops, vbasedev,
                                               DTIO_OBJECT_IRQ, info->index,
                                               DTIO_STRING_NAME);

        warn_report(VFIO_MSG_PREFIX "the guest does not get IRQ %u%s%s%s%s: %s",
                    vbasedev->name, info->dt_index, name ? " " : "",
                    name ? name : "", child ? " of " : "", child ? child : "",
                    dtio_platform_irq_problem(info->status));
        return true;
    }
    *added = (DtioIrq) {
        .vbasedev = vbasedev,
        .ops = dtio->ops,
        .index = info->index,
        .child = child,
        .dt_index = info->dt_index,
        .level = info->features & DTIO_IRQ_AUTOMASKED,
        .use_irqfd = dtio->use_irqfd,
        .changed = dtio_platform_irq_changed,
    };
    if (!dtio_irq_init(added, errp)) {
        return false;
    }
    dtio->num_irqs++;
    *irq = added;
    return true;
}

/* Of the device's own node */
static bool dtio_platform_add_own_irq(DtioPlatform *dtio,
                                      const struct dtio_irq_info *info,
                                      Error **errp)
{
    DtioIrq *irq;

    if (!dtio_platform_make_irq(dtio, info, NULL, &irq, errp)) {
        return false;
    }
    if (info->dt_index >= dtio->entries->len) {
        /* Entries in between do not exist on the host. */
        g_ptr_array_set_size(dtio->entries, info->dt_index + 1);
    }
    dtio->entries->pdata[info->dt_index] = irq;
    return true;
}

/* Of a node below it, which the host has no device for */
static bool dtio_platform_add_child_irq(DtioPlatform *dtio,
                                        const struct dtio_irq_info *info,
                                        Error **errp)
{
    DtioChildEntry entry = { .dt_index = info->dt_index };
    g_autofree char *path = dtio_io_string(dtio->ops, &dtio->vbasedev,
                                           DTIO_OBJECT_IRQ, info->index,
                                           DTIO_STRING_DT_PATH);

    if (!path) {
        error_setg(errp, "failed to get the node of IRQ %u", info->index);
        return false;
    }
    if (!dtio_platform_make_irq(dtio, info, path, &entry.irq, errp)) {
        return false;
    }
    if (entry.irq) {
        entry.path = g_steal_pointer(&path);
        g_array_append_val(dtio->child_entries, entry);
    }
    return true;
}

static bool dtio_platform_add_irq(DtioPlatform *dtio, uint32_t index,
                                  Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    struct dtio_irq_info info = {
        .size = sizeof(info),
        .index = index,
    };
    int ret = dtio->ops->irq_info(vbasedev, &info);

    if (ret) {
        error_setg_errno(errp, -ret, "failed to get IRQ %u info", index);
        return false;
    }
    if (info.type == DTIO_IRQ_REQUEST && dtio->request.present) {
        error_setg(errp, "IRQ %u is a second one by which the device is wanted "
                   "back", index);
        return false;
    }
    if (info.type == DTIO_IRQ_REQUEST) {
        return dtio_request_init(&dtio->request, vbasedev, index, errp);
    }
    if (info.type == DTIO_IRQ_MSI) {
        dtio_msi_init(&dtio->msi, vbasedev, dtio->ops, index, dtio->use_irqfd,
                      &dtio->node.machine);
        return true;
    }
    if (info.type == DTIO_IRQ_GPIO && info.status == DTIO_IRQ_OK) {
        dtio_resources_set_irq(&dtio->resources, info.dt_index, index);
        return true;
    }
    if ((info.type != DTIO_IRQ_WIRED && info.type != DTIO_IRQ_CHILD) ||
        info.dt_index == DTIO_NO_INDEX) {
        return true;
    }
    if (info.dt_index >= DTIO_MAX_ENTRIES) {
        error_setg(errp, "IRQ %u has too high a device tree index: %u", index,
                   info.dt_index);
        return false;
    }
    return info.type == DTIO_IRQ_WIRED ?
           dtio_platform_add_own_irq(dtio, &info, errp) :
           dtio_platform_add_child_irq(dtio, &info, errp);
}

static bool dtio_platform_add_resources(DtioPlatform *dtio, uint32_t count,
                                        Error **errp)
{
    DtioResources *resources = &dtio->resources;

    if (!dtio_resources_init(resources, &dtio->vbasedev, dtio->ops, count,
                             errp) ||
        (resources->gpios &&
         !dtio_gpio_add(resources, &dtio->node.machine, errp))) {
        return false;
    }
    if (dtio_resources_go_by_scmi(resources->mode)) {
        return dtio_scmi_add(resources, &dtio->node.machine, errp);
    }
    if (resources->mode == DTIO_RESOURCES_PAGE) {
        dtio_reset_page_init(&dtio->reset_page, resources);
    }
    return true;
}

bool dtio_platform_populate(DtioPlatform *dtio, Error **errp)
{
    VFIODevice *vbasedev = &dtio->vbasedev;
    struct dtio_device_info info = { .size = sizeof(info) };
    int ret = dtio->ops->device_info(vbasedev, &info);

    if (ret) {
        error_setg_errno(errp, -ret, "failed to get device info");
        return false;
    }
    dtio->dma = info.dma == DTIO_DMA_IOMMU;
    if (!dtio_platform_read_snapshot(dtio, errp) ||
        !dtio_platform_add_regions(dtio, info.num_regions, errp) ||
        !dtio_platform_add_resources(dtio, info.num_resources, errp)) {
        return false;
    }
    if (info.num_irqs > DTIO_MAX_ENTRIES) {
        error_setg(errp, "too many IRQs: %u", info.num_irqs);
        return false;
    }
    /* VFIO's num_irqs does not count MSIs and the request. */
    dtio->irqs = g_new0(DtioIrq, info.num_irqs);
    for (uint32_t i = 0; i < info.num_irqs; i++) {
        if (!dtio_platform_add_irq(dtio, i, errp)) {
            return false;
        }
    }
    return true;
}
