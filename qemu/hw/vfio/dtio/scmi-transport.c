/*
 * dtio: what a guest's SCMI messages go over
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest has one SCMI platform, which it speaks to by a virtio device
 * (virtio-scmi.c) or by calls to the hypervisor (scmi-smc.c). It comes with the
 * first domain, unless the user has put a virtio device somewhere.
 *
 * The virtio device is on PCI if the machine has that and messages for
 * interrupts: a request is one exit there, and three on virtio-mmio. It takes
 * the last slot that is free, as users' devices are given the first ones, so
 * that no device of theirs moves. Otherwise it is on the platform bus. There is
 * the memory for calls, too.
 */

#include "qemu/osdep.h"
#include "scmi.h"
#include "scmi-smc.h"
#include "virtio-scmi.h"
#include "virtio-transport.h"
#include "hw/pci/msi.h"
#include "hw/pci/pci_bus.h"
#include "qapi/error.h"
#include "system/device_tree.h"

/**
 * DtioScmiTransport: the guest's
 *
 * @smc: what answers its calls, or NULL
 * @memory: where messages of these are
 * @phandle: of the node of that
 * @mmio: the virtio-mmio device, if one was put on the platform bus
 */
static struct DtioScmiTransport {
    ScmiSmc *smc;
    DtioFdtRegion memory;
    uint32_t phandle;
    DtioTransport mmio;
} dtio_scmi_transport;

/* The last slot of @bus that nothing is in, or -1 */
static int dtio_scmi_find_slot(const PCIBus *bus)
{
    int slot = PCI_SLOT_MAX - 1;

    while (slot >= 0 && (bus->devices[PCI_DEVFN(slot, 0)] ||
                         bus->slot_reserved_mask & BIT(slot))) {
        slot--;
    }
    return slot;
}

/* Whether the machine has a place on PCI, which @slot takes */
static bool dtio_scmi_goes_on_pci(const FdtMachineInfo *machine, int *slot)
{
    if (!machine->pci_bus || !msi_nonbroken ||
        !module_object_class_by_name(TYPE_VIRTIO_SCMI_PCI)) {
        return false;
    }
    *slot = dtio_scmi_find_slot(machine->pci_bus);
    return *slot >= 0;
}

/* Its regions come at once: to sort the map of memory takes long. */
static bool dtio_scmi_make_pci(const FdtMachineInfo *machine, int slot,
                               Error **errp)
{
    PCIDevice *virtio = pci_new(PCI_DEVFN(slot, 0), TYPE_VIRTIO_SCMI_PCI);
    bool made;

    object_property_add_child(OBJECT(qdev_get_machine()), "dtio-scmi",
                              OBJECT(virtio));
    memory_region_transaction_begin();
    made = pci_realize_and_unref(virtio, machine->pci_bus, errp);
    if (!made) {
        object_unparent(OBJECT(virtio));
    }
    memory_region_transaction_commit();
    return made;
}

static bool dtio_scmi_make_virtio(const FdtMachineInfo *machine, Error **errp)
{
    int slot;

    return dtio_scmi_goes_on_pci(machine, &slot) ?
           dtio_scmi_make_pci(machine, slot, errp) :
           dtio_transport_make(&dtio_scmi_transport.mmio, machine,
                               TYPE_VIRTIO_SCMI, "dtio-scmi", errp);
}

static bool dtio_scmi_make_smc(const FdtMachineInfo *machine, Error **errp)
{
    struct DtioScmiTransport *transport = &dtio_scmi_transport;
    PlatformBusDevice *bus = machine->platform_bus;
    DeviceState *smc = qdev_new(TYPE_SCMI_SMC);
    SysBusDevice *sbdev = SYS_BUS_DEVICE(smc);

    object_property_add_child(OBJECT(qdev_get_machine()), "dtio-scmi",
                              OBJECT(smc));
    if (!sysbus_realize_and_unref(sbdev, errp) ||
        !platform_bus_map_mmio(bus, sbdev, 0, errp)) {
        object_unparent(OBJECT(smc));
        return false;
    }
    transport->smc = SCMI_SMC(smc);
    transport->memory = (DtioFdtRegion) {
        .address = machine->platform_bus_base +
                   platform_bus_get_mmio_addr(bus, sbdev, 0),
        .size = memory_region_size(&transport->smc->memory),
    };
    transport->phandle = qemu_fdt_alloc_phandle(machine->fdt);
    return true;
}

bool dtio_scmi_transport_make(DtioResourcesMode mode,
                              const FdtMachineInfo *machine, Error **errp)
{
    ERRP_GUARD();
    bool by_calls = mode == DTIO_RESOURCES_SCMI_SMC;
    bool made;

    if (by_calls ? !!virtio_scmi_find() : !!dtio_scmi_transport.smc) {
        error_setg(errp, "the guest speaks SCMI %s already, and cannot do "
                   "both", by_calls ? "over virtio" : "by calls");
        error_append_hint(errp, "Use the same for all of its devices: "
                          "resources=scmi, over virtio, or resources=scmi-smc, "
                          "by calls and without a %s.\n", TYPE_VIRTIO_SCMI);
        return false;
    }
    if (dtio_scmi_transport.smc || virtio_scmi_find()) {
        return true;
    }
    made = by_calls ? dtio_scmi_make_smc(machine, errp) :
           dtio_scmi_make_virtio(machine, errp);
    if (!made && by_calls) {
        error_prepend(errp, "SCMI cannot go by calls: ");
        error_append_hint(errp, "Use resources=scmi, if the guest's kernel has "
                          "SCMI over virtio.\n");
    } else if (!made) {
        error_prepend(errp, "there is no place for the device that SCMI goes "
                      "over: ");
    }
    return made;
}

void dtio_scmi_transport_set(const DtioScmiPlatform *platform)
{
    if (dtio_scmi_transport.smc) {
        scmi_smc_set_platform(dtio_scmi_transport.smc, platform);
    } else if (virtio_scmi_find()) {
        virtio_scmi_set_platform(virtio_scmi_find(), platform);
    }
}

void dtio_scmi_transport_describe(DtioFdtScmi *scmi)
{
    const struct DtioScmiTransport *transport = &dtio_scmi_transport;

    if (transport->smc) {
        scmi->function = DTIO_FDT_SCMI_CALL;
        scmi->transport = transport->memory;
        scmi->transport_phandle = transport->phandle;
    } else {
        scmi->transport = transport->mmio.registers;
        scmi->transport_spi = transport->mmio.spi;
    }
}
