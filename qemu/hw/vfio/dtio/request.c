/*
 * dtio: when the host wants a device back
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * When a device is unbound on the host, the host's driver signals the request
 * interrupt, waits some seconds, and then revokes all mappings: the guest's
 * next access to a register would end the virtual machine. A device of the
 * platform bus cannot be unplugged from a guest. So QEMU closes it at once, and
 * the guest finds registers that read as ones and ignore writes, as with a PCI
 * device that is gone.
 */

#include "qemu/osdep.h"
#include "request.h"
#include "eventfd.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "qemu/main-loop.h"
#include "trace.h"

static void dtio_request_handle(EventNotifier *notifier)
{
    DtioRequest *request = container_of(notifier, DtioRequest, notifier);

    if (!dtio_eventfd_take(notifier)) {
        return;
    }
    trace_dtio_request(request->vbasedev->name);
    dtio_request_exit(request);
    request->requested(request);
}

bool dtio_request_init(DtioRequest *request, VFIODevice *vbasedev,
                       uint32_t index, Error **errp)
{
    int ret = event_notifier_init(&request->notifier, 0);
    int fd;

    if (ret) {
        error_setg_errno(errp, -ret, "failed to create an eventfd");
        return false;
    }
    fd = event_notifier_get_fd(&request->notifier);
    if (!vfio_device_irq_set_signaling(vbasedev, index, 0,
                                       VFIO_IRQ_SET_ACTION_TRIGGER, fd, errp)) {
        event_notifier_cleanup(&request->notifier);
        return false;
    }
    event_notifier_set_handler(&request->notifier, dtio_request_handle);
    request->vbasedev = vbasedev;
    request->index = index;
    request->present = true;
    return true;
}

void dtio_request_exit(DtioRequest *request)
{
    Error *err = NULL;

    if (!request->present) {
        return;
    }
    request->present = false;
    if (!vfio_device_irq_set_signaling(request->vbasedev, request->index, 0,
                                       VFIO_IRQ_SET_ACTION_TRIGGER, -1, &err)) {
        warn_reportf_err(err, VFIO_MSG_PREFIX, request->vbasedev->name);
    }
    event_notifier_set_handler(&request->notifier, NULL);
    event_notifier_cleanup(&request->notifier);
}
