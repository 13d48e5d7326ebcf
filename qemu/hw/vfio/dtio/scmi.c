/*
 * dtio: devices' resources by SCMI
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest has one SCMI platform, however many devices are assigned to it: its
 * domains are what these devices have, and nothing else (scmi-domains.c). It
 * speaks to the platform by a virtio device (virtio-scmi.c), which comes with
 * the first domain, unless the user has put one somewhere. The nodes by which
 * the guest finds all that are written anew with each device. So there is
 * nothing to be configured, and a device that is not assigned cannot be named.
 *
 * The virtio device is on PCI if the machine has that and messages for
 * interrupts: a request is one exit there, and three on virtio-mmio. It takes
 * the last slot that is free, as users' devices are given the first ones, so
 * that no device of theirs moves. Otherwise it is on the platform bus.
 *
 * All of this is before the guest runs: devices of the platform bus cannot be
 * plugged later. The BQL guards it.
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "scmi.h"
#include "virtio-scmi.h"
#include "virtio-transport.h"
#include "hw/pci/msi.h"
#include "hw/pci/pci_bus.h"
#include "qapi/error.h"
#include "system/device_tree.h"

/**
 * DtioScmiGuest: what the guest has
 *
 * @domains: of all devices
 * @clocks: phandle of the node of the clock protocol
 * @resets: the same, of the reset domain protocol
 * @powers: the same, of the power domain protocol
 * @transport: the virtio-mmio device, if one was put on the platform bus
 * @nodes: the tree whose nodes the guest got, or NULL
 */
static struct DtioScmiGuest {
    DtioScmiDomains domains;
    uint32_t clocks;
    uint32_t resets;
    uint32_t powers;
    DtioTransport transport;
    void *nodes;
} dtio_scmi;

#define DTIO_SCMI_HINT \
    "Use resources=page, with which the guest has reset lines and fixed " \
    "clocks.\n"

static void dtio_scmi_begin_domains(void *fdt)
{
    DtioScmiDomains *domains = &dtio_scmi.domains;

    if (domains->clocks) {
        return;
    }
    domains->clocks = g_ptr_array_new();
    domains->resets = g_ptr_array_new();
    domains->powers = g_ptr_array_new();
    domains->supplies = g_ptr_array_new();
    domains->pin_states = g_ptr_array_new();
    dtio_scmi.clocks = qemu_fdt_alloc_phandle(fdt);
    dtio_scmi.resets = qemu_fdt_alloc_phandle(fdt);
    dtio_scmi.powers = qemu_fdt_alloc_phandle(fdt);
}

/* A supply or a pin state is referred to by a node of its own. */
static uint32_t dtio_scmi_phandle(const GPtrArray *kind, void *fdt)
{
    return kind == dtio_scmi.domains.clocks ? dtio_scmi.clocks :
           kind == dtio_scmi.domains.resets ? dtio_scmi.resets :
           kind == dtio_scmi.domains.powers ? dtio_scmi.powers :
           qemu_fdt_alloc_phandle(fdt);
}

static bool dtio_scmi_add_domains(DtioResources *resources, void *fdt)
{
    bool any = false;

    for (uint32_t i = 0; i < resources->count; i++) {
        DtioResource *resource = &resources->list[i];
        GPtrArray *kind = dtio_scmi_domains_of(&dtio_scmi.domains, resource);

        if (kind) {
            resource->offered = any = true;
            resource->number = kind->len;
            resource->phandle = dtio_scmi_phandle(kind, fdt);
            g_ptr_array_add(kind, resource);
        }
    }
    return any;
}

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

static bool dtio_scmi_make_transport(const FdtMachineInfo *machine,
                                     Error **errp)
{
    ERRP_GUARD();
    int slot;
    bool made = dtio_scmi_goes_on_pci(machine, &slot) ?
                dtio_scmi_make_pci(machine, slot, errp) :
                dtio_transport_make(&dtio_scmi.transport, machine,
                                    TYPE_VIRTIO_SCMI, "dtio-scmi", errp);

    if (!made) {
        error_prepend(errp, "there is no place for the device that SCMI goes "
                      "over: ");
        error_append_hint(errp, DTIO_SCMI_HINT);
    }
    return made;
}

bool dtio_scmi_add(DtioResources *resources, const FdtMachineInfo *machine,
                   Error **errp)
{
    ERRP_GUARD();
    const char *wrong;

    dtio_scmi_begin_domains(machine->fdt);
    if (!dtio_scmi_add_domains(resources, machine->fdt)) {
        return true;
    }
    dtio_scmi_describe(&dtio_scmi.domains);
    wrong = dtio_scmi_check(&dtio_scmi.domains.platform);
    if (wrong) {
        error_setg(errp, "its resources cannot be offered by SCMI: %s", wrong);
        error_append_hint(errp, DTIO_SCMI_HINT);
        return false;
    }
    if (!virtio_scmi_find() && !dtio_scmi_make_transport(machine, errp)) {
        return false;
    }
    virtio_scmi_set_platform(virtio_scmi_find(), &dtio_scmi.domains.platform);
    return true;
}

static void dtio_scmi_remove_domains(GPtrArray *kind,
                                     const DtioResources *resources)
{
    for (guint i = 0; i < kind->len; i++) {
        const DtioResource *resource = kind->pdata[i];

        if (resource && resource->resources == resources) {
            kind->pdata[i] = NULL;
        }
    }
    while (kind->len && !kind->pdata[kind->len - 1]) {
        g_ptr_array_set_size(kind, kind->len - 1);
    }
}

void dtio_scmi_remove(DtioResources *resources)
{
    DtioScmiDomains *domains = &dtio_scmi.domains;

    if (!domains->clocks) {
        return;
    }
    dtio_scmi_remove_domains(domains->clocks, resources);
    dtio_scmi_remove_domains(domains->resets, resources);
    dtio_scmi_remove_domains(domains->powers, resources);
    dtio_scmi_remove_domains(domains->supplies, resources);
    dtio_scmi_remove_domains(domains->pin_states, resources);
    dtio_scmi_describe(domains);
    if (virtio_scmi_find()) {
        virtio_scmi_set_platform(virtio_scmi_find(), &domains->platform);
    }
}

static GArray *dtio_scmi_list_regulators(void)
{
    const GPtrArray *supplies = dtio_scmi.domains.supplies;
    GArray *regulators = g_array_new(false, false, sizeof(DtioFdtRegulator));

    for (guint i = 0; i < supplies->len; i++) {
        const DtioResource *supply = supplies->pdata[i];

        if (supply) {
            const DtioFdtRegulator regulator = {
                .number = i,
                .phandle = supply->phandle,
                .lowest = dtio_scmi_lowest(supply),
                .highest = dtio_scmi_highest(supply),
            };

            g_array_append_val(regulators, regulator);
        }
    }
    return regulators;
}

static GArray *dtio_scmi_list_pin_states(void)
{
    const DtioScmiPlatform *platform = &dtio_scmi.domains.platform;
    GArray *states = g_array_new(false, false, sizeof(DtioFdtPinState));

    for (guint i = 0; i < platform->num_pin_states; i++) {
        const DtioResource *resource = dtio_scmi.domains.pin_states->pdata[i];
        const DtioScmiPinState *state = &platform->pin_states[i];

        if (resource) {
            const DtioFdtPinState node = {
                .number = i,
                .phandle = resource->phandle,
                .group = platform->pin_groups[state->group].name,
                .function = state->name,
            };

            g_array_append_val(states, node);
        }
    }
    return states;
}

bool dtio_scmi_write_nodes(void *fdt, void **nodes, DtioFdt *refusal)
{
    const DtioScmiDomains *domains = &dtio_scmi.domains;
    const DtioScmiPlatform *platform = &domains->platform;
    g_autoptr(GArray) regulators = NULL, pin_states = NULL;
    DtioFdtScmi scmi = { 0 };

    *nodes = NULL;
    *refusal = (DtioFdt) { 0 };
    if (dtio_scmi.nodes) {
        dtio_fdt_unmerge(dtio_scmi.nodes, fdt);
    }
    if (!platform->num_clocks && !platform->num_resets &&
        !platform->num_powers && !platform->num_voltages &&
        !platform->num_pin_states) {
        return true;
    }
    regulators = dtio_scmi_list_regulators();
    scmi.transport = dtio_scmi.transport.registers;
    scmi.transport_spi = dtio_scmi.transport.spi;
    scmi.clocks = platform->num_clocks ? dtio_scmi.clocks : 0;
    scmi.resets = platform->num_resets ? dtio_scmi.resets : 0;
    scmi.powers = platform->num_powers ? dtio_scmi.powers : 0;
    scmi.regulators = (const DtioFdtRegulator *)regulators->data;
    scmi.num_regulators = regulators->len;
    pin_states = dtio_scmi_list_pin_states();
    scmi.pin_states = (const DtioFdtPinState *)pin_states->data;
    scmi.num_pin_states = pin_states->len;
    if (!dtio_fdt_make_scmi(refusal, &scmi) || !dtio_fdt_merge(refusal, fdt)) {
        return false;
    }
    *nodes = g_memdup2(refusal->fdt, fdt_totalsize(refusal->fdt));
    return true;
}

void dtio_scmi_keep_nodes(void *nodes)
{
    g_free(dtio_scmi.nodes);
    dtio_scmi.nodes = nodes;
}
