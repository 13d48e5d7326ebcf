/*
 * dtio: virtio devices of a guest's that belong to no one assigned device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What all assigned devices have in common, SCMI and GPIO lines, is behind a
 * virtio device. It comes with the first of them that has need of it, as
 * virtio-mmio on the platform bus, where the device's own registers are.
 */

#include "qemu/osdep.h"
#include "virtio-transport.h"
#include "hw/core/qdev-properties.h"
#include "hw/virtio/virtio-mmio.h"
#include "qapi/error.h"

static bool dtio_transport_place(DtioTransport *transport,
                                 const FdtMachineInfo *machine, Error **errp)
{
    PlatformBusDevice *bus = machine->platform_bus;
    SysBusDevice *sbdev = transport->sbdev;

    if (!fdt_device_check_spis(machine, errp) ||
        !platform_bus_map_mmio(bus, sbdev, 0, errp) ||
        !platform_bus_map_irq(bus, sbdev, 0, errp)) {
        return false;
    }
    transport->registers = (DtioFdtRegion) {
        .address = machine->platform_bus_base +
                   platform_bus_get_mmio_addr(bus, sbdev, 0),
        .size = memory_region_size(sysbus_mmio_get_region(sbdev, 0)),
    };
    transport->spi = machine->platform_bus_irq +
                     platform_bus_get_irqn(bus, sbdev, 0);
    return true;
}

/*
 * Of the modern kind, as Linux insists on it. A request is carried out by the
 * vCPU that makes it, which would only wait for it otherwise.
 */
bool dtio_transport_make(DtioTransport *transport,
                         const FdtMachineInfo *machine, const char *type,
                         const char *name, Error **errp)
{
    DeviceState *mmio = qdev_new(TYPE_VIRTIO_MMIO);
    DeviceState *virtio = qdev_new(type);

    qdev_prop_set_bit(mmio, "force-legacy", false);
    qdev_prop_set_bit(mmio, "ioeventfd", false);
    object_property_add_child(OBJECT(qdev_get_machine()), name, OBJECT(mmio));
    transport->sbdev = SYS_BUS_DEVICE(mmio);
    if (sysbus_realize_and_unref(transport->sbdev, errp) &&
        dtio_transport_place(transport, machine, errp) &&
        qdev_realize(virtio, BUS(&VIRTIO_MMIO(mmio)->bus), errp)) {
        object_unref(OBJECT(virtio));
        return true;
    }
    object_unref(OBJECT(virtio));
    platform_bus_unlink_device(machine->platform_bus, transport->sbdev);
    object_unparent(OBJECT(mmio));
    *transport = (DtioTransport) { 0 };
    return false;
}
