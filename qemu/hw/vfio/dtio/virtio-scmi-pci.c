/*
 * SCMI over virtio, on PCI
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest has one exit for each request, where virtio-mmio has three, as its
 * interrupt has to be asked about and acknowledged. Without eventfds for its
 * doorbell, a request is carried out by the vCPU that makes it, which would
 * only wait for it otherwise.
 */

#include "qemu/osdep.h"
#include "virtio-scmi.h"
#include "hw/virtio/virtio-pci.h"
#include "qemu/module.h"

#define TYPE_VIRTIO_SCMI_PCI_BASE "virtio-scmi-pci-base"
OBJECT_DECLARE_SIMPLE_TYPE(VirtIOScmiPCI, VIRTIO_SCMI_PCI_BASE)

struct VirtIOScmiPCI {
    VirtIOPCIProxy parent_obj;

    VirtIOScmi vdev;
};

static void virtio_scmi_pci_realize(VirtIOPCIProxy *proxy, Error **errp)
{
    DeviceState *virtio = DEVICE(&VIRTIO_SCMI_PCI_BASE(proxy)->vdev);

    /* For the queue, and for what concerns the whole device */
    proxy->nvectors = 2;
    qdev_realize(virtio, BUS(&proxy->bus), errp);
}

static void virtio_scmi_pci_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    PCIDeviceClass *pdc = PCI_DEVICE_CLASS(klass);

    dc->desc = "virtio-scmi-device on PCI";
    dc->hotpluggable = false;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    pdc->vendor_id = PCI_VENDOR_ID_REDHAT_QUMRANET;
    pdc->class_id = PCI_CLASS_COMMUNICATION_OTHER;
    VIRTIO_PCI_CLASS(klass)->realize = virtio_scmi_pci_realize;
}

static void virtio_scmi_pci_instance_init(Object *obj)
{
    virtio_instance_init_common(obj, &VIRTIO_SCMI_PCI_BASE(obj)->vdev,
                                sizeof(VirtIOScmi), TYPE_VIRTIO_SCMI);
}

static const VirtioPCIDeviceTypeInfo virtio_scmi_pci_info = {
    .base_name = TYPE_VIRTIO_SCMI_PCI_BASE,
    .non_transitional_name = TYPE_VIRTIO_SCMI_PCI,
    .instance_size = sizeof(VirtIOScmiPCI),
    .instance_init = virtio_scmi_pci_instance_init,
    .class_init = virtio_scmi_pci_class_init,
};

static void virtio_scmi_pci_register(void)
{
    virtio_pci_types_register(&virtio_scmi_pci_info);
}

type_init(virtio_scmi_pci_register)
