/*
 * dtio: when the host wants a device back
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The host's driver asks for a device when it is unbound there, waits some
 * seconds, and then takes it by force: from then on the guest's next access to
 * a register would end the virtual machine. A device of the platform bus cannot
 * be unplugged from a guest. So it is pulled out: the host gets it at once, and
 * in its place the guest finds registers that read as ones and ignore what is
 * written to them, as with a PCI device that is gone.
 */

#include "qemu/osdep.h"
#include "dtio-device.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "trace.h"

static int dtio_gone_read(VFIODevice *vbasedev, uint8_t nr, off_t off,
                          uint32_t size, void *data)
{
    memset(data, 0xff, size);
    return size;
}

static int dtio_gone_write(VFIODevice *vbasedev, uint8_t nr, off_t off,
                           uint32_t size, void *data, bool post)
{
    return size;
}

static VFIODeviceIOOps dtio_gone_io_ops = {
    .region_read = dtio_gone_read,
    .region_write = dtio_gone_write,
};

static void dtio_platform_unmap(VFIORegion *region)
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

static void dtio_platform_give_back(DtioPlatform *dtio)
{
    VFIODevice *vbasedev = &dtio->vbasedev;

    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        dtio_irq_disarm(&dtio->irqs[i]);
    }
    dtio_msi_exit(&dtio->msi);
    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        vfio_region_mmaps_set_enabled(&dtio->regions[i].region, false);
    }
    /* a CPU may be on its way to a register yet */
    drain_call_rcu();
    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        dtio_platform_unmap(&dtio->regions[i].region);
    }
    vbasedev->io_ops = &dtio_gone_io_ops;
    vfio_device_detach(vbasedev);
}

static void dtio_platform_requested(EventNotifier *notifier)
{
    DtioPlatform *dtio = container_of(notifier, DtioPlatform, request);

    if (!event_notifier_test_and_clear(notifier)) {
        return;
    }
    trace_dtio_request(dtio->vbasedev.name);
    dtio->taken_back = true;
    dtio_platform_remove_request(dtio);
    dtio_platform_give_back(dtio);
    warn_report(VFIO_MSG_PREFIX "the host has taken the device back: the guest "
                "reads ones from its registers now", dtio->vbasedev.name);
}

bool dtio_platform_add_request(DtioPlatform *dtio, uint32_t index,
                               Error **errp)
{
    int ret = event_notifier_init(&dtio->request, 0);

    if (ret) {
        error_setg_errno(errp, -ret, "cannot make an eventfd");
        return false;
    }
    if (!vfio_device_irq_set_signaling(&dtio->vbasedev, index, 0,
                                       VFIO_IRQ_SET_ACTION_TRIGGER,
                                       event_notifier_get_fd(&dtio->request),
                                       errp)) {
        event_notifier_cleanup(&dtio->request);
        return false;
    }
    event_notifier_set_handler(&dtio->request, dtio_platform_requested);
    dtio->request_index = index;
    dtio->has_request = true;
    return true;
}

void dtio_platform_remove_request(DtioPlatform *dtio)
{
    Error *err = NULL;

    if (!dtio->has_request) {
        return;
    }
    dtio->has_request = false;
    if (!vfio_device_irq_set_signaling(&dtio->vbasedev, dtio->request_index, 0,
                                       VFIO_IRQ_SET_ACTION_TRIGGER, -1, &err)) {
        warn_reportf_err(err, VFIO_MSG_PREFIX, dtio->vbasedev.name);
    }
    event_notifier_set_handler(&dtio->request, NULL);
    event_notifier_cleanup(&dtio->request);
}
