/*
 * Devices that write their own nodes into the machine's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The machine is the hotplug handler of these devices. What it does for them
 * comes in addition to what the hotplug handler of their bus does, if they are
 * on a bus that has one.
 */

#include "qemu/osdep.h"
#include "hw/core/fdt-device.h"
#include "hw/core/hotplug.h"
#include "qapi/error.h"
#include "qemu/module.h"

bool fdt_device_check_spis(const FdtMachineInfo *info, Error **errp)
{
    ERRP_GUARD();

    if (info->gic_version <= 4) {
        return true;
    }
    error_setg(errp, "a guest with a GICv%d is not supported: the device's "
               "node can name IRQs of a GICv2 to GICv4 only",
               info->gic_version);
    error_append_hint(errp, "Use -machine virt,gic-version=3.\n");
    return false;
}

void fdt_device_pre_plug(DeviceState *dev, const FdtMachineInfo *info,
                         Error **errp)
{
    HotplugHandler *bus_handler = qdev_get_bus_hotplug_handler(dev);

    FDT_DEVICE_IF_GET_CLASS(dev)->set_machine(FDT_DEVICE_IF(dev), info);
    if (bus_handler) {
        hotplug_handler_pre_plug(bus_handler, dev, errp);
    }
}

void fdt_device_plug(DeviceState *dev, Error **errp)
{
    HotplugHandler *bus_handler = qdev_get_bus_hotplug_handler(dev);

    /* First: what the bus does can be seen by the guest */
    if (FDT_DEVICE_IF_GET_CLASS(dev)->add_nodes(FDT_DEVICE_IF(dev), errp) &&
        bus_handler) {
        hotplug_handler_plug(bus_handler, dev, errp);
    }
}

void fdt_device_unplug_request(DeviceState *dev, Error **errp)
{
    HotplugHandler *bus_handler = qdev_get_bus_hotplug_handler(dev);
    HotplugHandlerClass *hdc;
    Error *local_err = NULL;

    if (!bus_handler) {
        error_setg(errp, "Bus '%s' does not support hotplugging",
                   dev->parent_bus->name);
        return;
    }

    /* As qdev_unplug() does it */
    hdc = HOTPLUG_HANDLER_GET_CLASS(bus_handler);
    if (hdc->unplug_request) {
        hotplug_handler_unplug_request(bus_handler, dev, errp);
        return;
    }
    hotplug_handler_unplug(bus_handler, dev, &local_err);
    if (!local_err) {
        object_unparent(OBJECT(dev));
    }
    error_propagate(errp, local_err);
}

void fdt_device_unplug(DeviceState *dev, Error **errp)
{
    HotplugHandler *bus_handler = qdev_get_bus_hotplug_handler(dev);

    if (bus_handler) {
        hotplug_handler_unplug(bus_handler, dev, errp);
    } else {
        qdev_unrealize(dev);
    }
}

static const TypeInfo fdt_device_types[] = {
    {
        .name = TYPE_FDT_DEVICE_IF,
        .parent = TYPE_INTERFACE,
        .class_size = sizeof(FdtDeviceIfClass),
    },
};

DEFINE_TYPES(fdt_device_types)
