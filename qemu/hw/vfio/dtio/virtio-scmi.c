/*
 * SCMI over virtio
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The virtio device of that name ("SCMI device" in the specification of virtio
 * 1.2, 5.17) carries requests of SCMI and their responses: a driver puts a
 * request and room for the response into the queue, and finds the response
 * there. What requests mean is the platform's matter (scmi/). There are no
 * notifications and no delayed responses, so there is one queue.
 *
 * By itself it is a platform without domains. Assigned devices bring theirs
 * (scmi.c); Linux knows one such device in a machine.
 */

#include "qemu/osdep.h"
#include "virtio-scmi.h"
#include "hw/virtio/virtio-bus.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/iov.h"
#include "qemu/module.h"
#include "standard-headers/linux/virtio_ids.h"
#include "trace.h"

#define VIRTIO_SCMI_QUEUE_SIZE 256

/*
 * More than any request has, so that one that is cut off is too long for the
 * platform, too; and for a response, so much that lists come in few parts.
 */
#define VIRTIO_SCMI_MAX_LENGTH 4096

static VirtIOScmi *virtio_scmi;

static DtioScmiStatus virtio_scmi_forget(void *opaque)
{
    return DTIO_SCMI_SUCCESS;
}

static const DtioScmiOps virtio_scmi_no_ops = { .forget = virtio_scmi_forget };

static const DtioScmiPlatform virtio_scmi_no_platform = {
    .vendor = "QEMU",
    .sub_vendor = "",
    .ops = &virtio_scmi_no_ops,
};

VirtIOScmi *virtio_scmi_find(void)
{
    return virtio_scmi;
}

void virtio_scmi_set_platform(VirtIOScmi *scmi,
                              const DtioScmiPlatform *platform)
{
    dtio_scmi_begin(&scmi->agent, platform);
}

/* Nothing comes back for what has no header, or no room for a status. */
static void virtio_scmi_answer(VirtIOScmi *scmi, VirtQueueElement *element)
{
    uint8_t request[VIRTIO_SCMI_MAX_LENGTH];
    uint8_t response[VIRTIO_SCMI_MAX_LENGTH];
    size_t room = MIN(iov_size(element->in_sg, element->in_num),
                      sizeof(response));
    size_t length = iov_to_buf(element->out_sg, element->out_num, 0, request,
                               sizeof(request));
    size_t answered = dtio_scmi_answer(&scmi->agent, request, length, response,
                                       room);

    trace_virtio_scmi_answer(length >= 4 ? ldl_le_p(request) : 0, length,
                             answered >= DTIO_SCMI_LEAST_RESPONSE ?
                             (int32_t)ldl_le_p(response + 4) : 0, answered);
    iov_from_buf(element->in_sg, element->in_num, 0, response, answered);
    virtqueue_push(scmi->vq, element, answered);
}

static void virtio_scmi_handle_queue(VirtIODevice *vdev, VirtQueue *vq)
{
    VirtIOScmi *scmi = VIRTIO_SCMI(vdev);
    bool any = false;

    for (;;) {
        g_autofree VirtQueueElement *element =
            virtqueue_pop(vq, sizeof(VirtQueueElement));

        if (!element) {
            break;
        }
        virtio_scmi_answer(scmi, element);
        any = true;
    }
    if (any) {
        virtio_notify(vdev, vq);
    }
}

static uint64_t virtio_scmi_get_features(VirtIODevice *vdev, uint64_t features,
                                         Error **errp)
{
    return features;
}

/* A driver that comes anew knows nothing of what was agreed on. */
static void virtio_scmi_reset(VirtIODevice *vdev)
{
    VirtIOScmi *scmi = VIRTIO_SCMI(vdev);

    dtio_scmi_begin(&scmi->agent, scmi->agent.platform);
}

static void virtio_scmi_realize(DeviceState *dev, Error **errp)
{
    ERRP_GUARD();
    VirtIODevice *vdev = VIRTIO_DEVICE(dev);
    VirtIOScmi *scmi = VIRTIO_SCMI(dev);

    if (virtio_scmi) {
        error_setg(errp, "there can be one %s only", TYPE_VIRTIO_SCMI);
        error_append_hint(errp, "Put it before assigned devices, which bring "
                          "one if there is none.\n");
        return;
    }
    virtio_scmi = scmi;
    virtio_init(vdev, VIRTIO_ID_SCMI, 0);
    scmi->vq = virtio_add_queue(vdev, VIRTIO_SCMI_QUEUE_SIZE,
                                virtio_scmi_handle_queue);
    dtio_scmi_begin(&scmi->agent, &virtio_scmi_no_platform);
}

static void virtio_scmi_unrealize(DeviceState *dev)
{
    VirtIODevice *vdev = VIRTIO_DEVICE(dev);

    virtio_scmi = NULL;
    virtio_delete_queue(VIRTIO_SCMI(dev)->vq);
    virtio_cleanup(vdev);
}

static const VMStateDescription virtio_scmi_vmstate = {
    .name = TYPE_VIRTIO_SCMI,
    .unmigratable = 1,
};

static void virtio_scmi_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    VirtioDeviceClass *vdc = VIRTIO_DEVICE_CLASS(klass);

    dc->desc = "Clocks, reset lines, power domains and supplies of assigned "
        "devices by SCMI";
    dc->vmsd = &virtio_scmi_vmstate;
    /* What is found in the device tree is there from the start. */
    dc->hotpluggable = false;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    vdc->realize = virtio_scmi_realize;
    vdc->unrealize = virtio_scmi_unrealize;
    vdc->get_features = virtio_scmi_get_features;
    vdc->reset = virtio_scmi_reset;
}

static const TypeInfo virtio_scmi_types[] = {
    {
        .name = TYPE_VIRTIO_SCMI,
        .parent = TYPE_VIRTIO_DEVICE,
        .instance_size = sizeof(VirtIOScmi),
        .class_init = virtio_scmi_class_init,
    },
};

DEFINE_TYPES(virtio_scmi_types)
