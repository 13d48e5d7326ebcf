/*
 * Devices that write their own nodes into the machine's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Most nodes are written by the machine or by sysbus-fdt.c, which know the
 * bindings of their devices. The node of an assigned device is known to that
 * device alone, and not before it is realized. Such a device implements this
 * interface. The machine owns the device tree: before it realizes the device,
 * it tells it what its nodes depend on; when it plugs the device, and each
 * region and IRQ has its place, it has the device write its nodes.
 */

#ifndef HW_CORE_FDT_DEVICE_H
#define HW_CORE_FDT_DEVICE_H

#include "exec/hwaddr.h"
#include "hw/core/platform-bus.h"
#include "hw/core/qdev.h"

#define TYPE_FDT_DEVICE_IF "fdt-device-interface"

typedef struct FdtDeviceIf FdtDeviceIf;
typedef struct FdtDeviceIfClass FdtDeviceIfClass;
DECLARE_CLASS_CHECKERS(FdtDeviceIfClass, FDT_DEVICE_IF, TYPE_FDT_DEVICE_IF)
#define FDT_DEVICE_IF(obj) \
    INTERFACE_CHECK(FdtDeviceIf, (obj), TYPE_FDT_DEVICE_IF)

/**
 * FdtMachineInfo: what a machine tells devices that write their own nodes
 *
 * @fdt: the device tree, open for writing; NULL if the machine has none
 * @user_fdt: the user has brought it (-dtb), and it is to stay as it is
 * @acpi: the guest is given ACPI tables, and does not look at @fdt
 * @kernel_cmdline: what the machine will write into @fdt yet, or NULL
 * @address_bits: of the guest's physical addresses
 * @memory_tags: the guest's memory has tags (MTE)
 * @platform_bus: the platform bus, or NULL
 * @platform_bus_base: address of @platform_bus
 * @platform_bus_irq: number of the input of the interrupt controller that is
 *                    IRQ 0 of @platform_bus
 * @gic_version: of the interrupt controller; 0 if that is not a GIC
 * @its_phandle: of the ITS, which takes MSIs; 0 if there is none
 * @its_translater: address of the ITS's register GITS_TRANSLATER
 * @pci_bus: root bus of the PCI host bridge that is in @fdt, or NULL
 * @pci_node: path of that host bridge's node
 */
typedef struct FdtMachineInfo {
    void *fdt;
    bool user_fdt;
    bool acpi;
    const char *kernel_cmdline;
    int address_bits;
    bool memory_tags;
    PlatformBusDevice *platform_bus;
    hwaddr platform_bus_base;
    int platform_bus_irq;
    int gic_version;
    uint32_t its_phandle;
    hwaddr its_translater;
    PCIBus *pci_bus;
    const char *pci_node;
} FdtMachineInfo;

/**
 * FdtDeviceIfClass:
 *
 * @set_machine: the device is about to be realized on a machine; what @info
 *               points to stays valid as long as the machine exists, @info
 *               itself does not
 * @add_nodes: the device is plugged, and may write its nodes into the device
 *             tree. Returns false, and leaves the tree as it was, if it cannot;
 *             it is unrealized then
 */
struct FdtDeviceIfClass {
    InterfaceClass parent_class;

    void (*set_machine)(FdtDeviceIf *dev, const FdtMachineInfo *info);
    bool (*add_nodes)(FdtDeviceIf *dev, Error **errp);
};

/**
 * fdt_device_check_spis: see whether nodes can name IRQs of the platform bus
 * @info: what the machine has told
 * @errp: where to store an error if they cannot
 *
 * As shared peripheral interrupts of a GICv2 to GICv4: a GICv5 has other
 * identifiers.
 *
 * Returns: true if they can, false otherwise
 */
bool fdt_device_check_spis(const FdtMachineInfo *info, Error **errp);

/**
 * fdt_device_pre_plug: tell a device about the machine
 * @dev: the device, which implements TYPE_FDT_DEVICE_IF
 * @info: what to tell
 * @errp: where to store an error of the hotplug handler of the device's bus
 *
 * For the machine's hotplug handler, in place of that of the device's bus,
 * which is called from here if there is one. The same is true of the other
 * functions.
 */
void fdt_device_pre_plug(DeviceState *dev, const FdtMachineInfo *info,
                         Error **errp);

/**
 * fdt_device_plug: have a device write its nodes
 * @dev: the device, whose regions and IRQs are mapped and connected
 * @errp: where to store an error if it cannot
 */
void fdt_device_plug(DeviceState *dev, Error **errp);

/**
 * fdt_device_unplug_request: ask for a device to be unplugged
 * @dev: the device
 * @errp: where to store an error
 */
void fdt_device_unplug_request(DeviceState *dev, Error **errp);

/**
 * fdt_device_unplug: unplug a device
 * @dev: the device
 * @errp: where to store an error
 */
void fdt_device_unplug(DeviceState *dev, Error **errp);

#endif /* HW_CORE_FDT_DEVICE_H */
