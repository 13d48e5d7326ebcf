/*
 * SCMI over virtio
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See virtio-scmi.c for the concept.
 */

#ifndef HW_VFIO_DTIO_VIRTIO_SCMI_H
#define HW_VFIO_DTIO_VIRTIO_SCMI_H

#include "scmi/scmi.h"
#include "hw/virtio/virtio.h"

#define TYPE_VIRTIO_SCMI "virtio-scmi-device"
OBJECT_DECLARE_SIMPLE_TYPE(VirtIOScmi, VIRTIO_SCMI)

/* The same on PCI, if QEMU has that */
#define TYPE_VIRTIO_SCMI_PCI "virtio-scmi-pci"

/**
 * VirtIOScmi: the device
 *
 * @vq: the queue of requests
 * @agent: the guest, as the platform knows it
 */
struct VirtIOScmi {
    VirtIODevice parent_obj;

    VirtQueue *vq;
    DtioScmi agent;
};

/**
 * virtio_scmi_find: find the virtual machine's
 *
 * Returns the only one that there is, or NULL.
 */
VirtIOScmi *virtio_scmi_find(void);

/**
 * virtio_scmi_set_platform: say what there is
 *
 * @scmi: the device
 * @platform: the platform, checked; it has to stay until there is another one
 */
void virtio_scmi_set_platform(VirtIOScmi *scmi,
                              const DtioScmiPlatform *platform);

#endif /* HW_VFIO_DTIO_VIRTIO_SCMI_H */
