/*
 * dtio: devices' resources by SCMI
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest has one SCMI platform, however many devices are assigned to it: its
 * domains are what these devices have, and nothing else (scmi-domains.c). What
 * messages go over comes with the first domain (scmi-transport.c). The nodes by
 * which the guest finds all that are written anew with each device. So there is
 * nothing to be configured, and a device that is not assigned cannot be named.
 *
 * All of this is before the guest runs: devices of the platform bus cannot be
 * plugged later. The BQL guards it.
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "scmi.h"
#include "qapi/error.h"
#include "system/device_tree.h"

/**
 * DtioScmiGuest: what the guest has
 *
 * @domains: of all devices
 * @clocks: phandle of the node of the clock protocol
 * @resets: the same, of the reset domain protocol
 * @powers: the same, of the power domain protocol
 * @nodes: the tree whose nodes the guest got, or NULL
 */
static struct DtioScmiGuest {
    DtioScmiDomains domains;
    uint32_t clocks;
    uint32_t resets;
    uint32_t powers;
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
    if (!dtio_scmi_transport_make(resources->mode, machine, errp)) {
        error_append_hint(errp, DTIO_SCMI_HINT);
        return false;
    }
    dtio_scmi_transport_set(&dtio_scmi.domains.platform);
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
    dtio_scmi_transport_set(&domains->platform);
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
    dtio_scmi_transport_describe(&scmi);
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
