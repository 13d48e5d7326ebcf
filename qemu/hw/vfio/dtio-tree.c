/*
 * dtio: the guest's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * When a device comes, its nodes are made and written, and those of devices
 * that are there already are made anew if they may refer to it. That is done in
 * a copy of the guest's tree which takes its place only if all went well, so a
 * device that is refused leaves no trace. And it is done in realize, where a
 * device can still be refused: its place in the guest is known there
 * (dtio-place.c).
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "dtio-fdt.h"
#include "dtio-tree.h"
#include "hw/arm/virt.h"
#include "qapi/error.h"
#include "system/device_tree.h"
#include "trace.h"

/* In the order in which they came; the BQL guards it. */
static QTAILQ_HEAD(, DtioPlatform) dtio_tree_devices =
    QTAILQ_HEAD_INITIALIZER(dtio_tree_devices);

/* Linux looks at one description of the machine only. */
bool dtio_tree_check_machine(Error **errp)
{
    ERRP_GUARD();
    Object *machine = qdev_get_machine();
    VirtMachineState *vms = (VirtMachineState *)
        object_dynamic_cast(machine, TYPE_VIRT_MACHINE);

    if (!vms || !MACHINE(machine)->fdt) {
        error_setg(errp, "this machine has no device tree that a device could "
                   "be added to");
        error_append_hint(errp, "Use -machine virt.\n");
        return false;
    }
    if (vms->bootinfo.firmware_loaded && virt_is_acpi_enabled(vms)) {
        error_setg(errp, "the guest would not find the device: with ACPI it "
                   "does not look at the device tree");
        error_append_hint(errp, "Use -machine virt,acpi=off.\n");
        return false;
    }
    return true;
}

static uint32_t dtio_tree_alloc_phandle(void *opaque)
{
    return qemu_fdt_alloc_phandle(opaque);
}

/* What other devices may refer to */
static bool dtio_tree_list_peers(DtioPlatform *dtio, Error **errp)
{
    void *fdt = MACHINE(qdev_get_machine())->fdt;
    uint32_t *phandles = NULL;
    size_t count = 0;

    if (!dtio_fdt_list_phandles(dtio->snapshot, dtio->snapshot_size,
                                &phandles, &count)) {
        error_setg(errp, "the device tree snapshot is no sound device tree");
        return false;
    }
    dtio->peers = g_array_new(false, false, sizeof(DtioFdtPeer));
    for (size_t i = 0; i < count; i++) {
        DtioFdtPeer peer = {
            .host_phandle = phandles[i],
            .guest_phandle = qemu_fdt_alloc_phandle(fdt),
        };

        g_array_append_val(dtio->peers, peer);
    }
    free(phandles);
    return true;
}

static GArray *dtio_tree_all_peers(void)
{
    GArray *all = g_array_new(false, false, sizeof(DtioFdtPeer));
    DtioPlatform *dtio;

    QTAILQ_FOREACH(dtio, &dtio_tree_devices, next) {
        g_array_append_vals(all, dtio->peers->data, dtio->peers->len);
    }
    return all;
}

/* A node that one of its properties may refer to is in a device's snapshot. */
static bool dtio_tree_may_refer(const DtioPlatform *dtio,
                                const DtioPlatform *other)
{
    for (guint i = 0; i < other->peers->len; i++) {
        const DtioFdtPeer *peer = &g_array_index(other->peers, DtioFdtPeer, i);

        if (fdt_node_offset_by_phandle(dtio->snapshot,
                                       peer->host_phandle) >= 0) {
            return true;
        }
    }
    return false;
}

static void dtio_tree_set_refusal(const DtioFdt *made, Error **errp)
{
    ERRP_GUARD();

    if (!made->reason) {
        error_setg(errp, "no memory left to make its device tree node");
        return;
    }
    error_setg(errp, "%s%s%s%s%s%s", made->node ? "the guest's node for " : "",
               made->node ? made->node : "", made->node ? ": " : "",
               made->property ? made->property : "",
               made->property ? ": " : "", made->reason);
    if (made->hint) {
        error_append_hint(errp, "%s\n", made->hint);
    }
}

static void dtio_tree_fill_placement(const DtioPlatform *dtio, bool placed,
                                     DtioFdtRegion *regions, DtioFdtIrq *irqs)
{
    for (uint32_t i = 0; i < dtio->num_regions; i++) {
        const DtioRegion *region = &dtio->regions[i];

        regions[region->dt_index] = (DtioFdtRegion) {
            .address = placed ? dtio_platform_guest_address(region) : 0,
            .size = region->region.size,
        };
    }
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        const DtioIrq *irq = &dtio->irqs[i];

        irqs[irq->dt_index] = (DtioFdtIrq) {
            .usable = true,
            .edge = !irq->level,
            .spi = placed ? irq->line->n : 0,
        };
    }
}

void *dtio_tree_make(const char *name, const void *snapshot, size_t size,
                     DtioFdtPlacement *placement, const DtioFdtPolicy *policy,
                     void *fdt, Error **errp)
{
    void *nodes = NULL;
    DtioFdt made;

    placement->alloc_phandle = fdt ? dtio_tree_alloc_phandle : NULL;
    placement->opaque = fdt;
    if (dtio_fdt_generate(&made, snapshot, size, placement, policy) &&
        (!fdt || dtio_fdt_merge(&made, fdt))) {
        nodes = g_memdup2(made.fdt, fdt_totalsize(made.fdt));
    } else {
        dtio_tree_set_refusal(&made, errp);
    }
    for (size_t i = 0; fdt && i < made.num_notes; i++) {
        trace_dtio_fdt_note(name, made.notes[i].node, made.notes[i].property,
                            made.notes[i].reason);
    }
    dtio_fdt_clear(&made);
    return nodes;
}

/* Without @fdt, as if the device were placed at 0 */
static void *dtio_tree_write_device(const DtioPlatform *dtio, void *fdt,
                                    const GArray *peers, Error **errp)
{
    g_autofree DtioFdtRegion *regions = g_new0(DtioFdtRegion,
                                               dtio->num_dt_regions);
    g_autofree DtioFdtIrq *irqs = g_new0(DtioFdtIrq, dtio->num_dt_irqs);
    DtioFdtPlacement placement = {
        .regions = regions,
        .num_regions = dtio->num_dt_regions,
        .irqs = irqs,
        .num_irqs = dtio->num_dt_irqs,
        .dma = dtio->dma,
        .msi_phandle = dtio->msi.present ? dtio->msi.phandle : 0,
        .msi_device = dtio->msi.device_id,
        .peers = (const DtioFdtPeer *)peers->data,
        .num_peers = peers->len,
    };
    DtioFdtPolicy policy = {
        .drop = dtio->dt_drop,
        .set = dtio->dt_set,
        .overlay = dtio->overlay,
        .overlay_size = dtio->overlay_size,
    };

    dtio_tree_fill_placement(dtio, fdt, regions, irqs);
    return dtio_tree_make(dtio->vbasedev.name, dtio->snapshot,
                          dtio->snapshot_size, &placement, &policy, fdt, errp);
}

/* Writes @new; @nodes takes the nodes of each device, NULL if they stay. */
static bool dtio_tree_write(const DtioPlatform *new, void *fdt,
                            GPtrArray *nodes, Error **errp)
{
    ERRP_GUARD();
    g_autoptr(GArray) peers = dtio_tree_all_peers();
    DtioPlatform *dtio;

    QTAILQ_FOREACH(dtio, &dtio_tree_devices, next) {
        void *made = NULL;

        if (dtio == new || dtio_tree_may_refer(dtio, new)) {
            if (dtio->nodes) {
                dtio_fdt_unmerge(dtio->nodes, fdt);
            }
            made = dtio_tree_write_device(dtio, fdt, peers, errp);
            if (!made && dtio != new) {
                error_prepend(errp, "with it in the guest, for %s: ",
                              dtio->vbasedev.name);
            }
            if (!made) {
                return false;
            }
        }
        g_ptr_array_add(nodes, made);
    }
    return true;
}

/* Path of the device's node on the host */
static const char *dtio_tree_path(const DtioPlatform *dtio)
{
    return fdt_getprop(dtio->snapshot, 0, "dtio,device", NULL);
}

static bool dtio_tree_is_below(const DtioPlatform *dtio,
                               const DtioPlatform *other)
{
    const char *path = dtio_tree_path(dtio), *above = dtio_tree_path(other);

    return g_str_has_prefix(path, above) && path[strlen(above)] == '/';
}

/* A device's node takes along all that is below it. */
static bool dtio_tree_check_nesting(const DtioPlatform *dtio, Error **errp)
{
    const DtioPlatform *other;

    QTAILQ_FOREACH(other, &dtio_tree_devices, next) {
        if (dtio_tree_is_below(dtio, other) ||
            dtio_tree_is_below(other, dtio)) {
            error_setg(errp, "of its node and that of %s one is below the "
                       "other: the guest can have one of them",
                       other->vbasedev.name);
            return false;
        }
    }
    return true;
}

bool dtio_tree_is_users(void)
{
    return MACHINE(qdev_get_machine())->dtb;
}

bool dtio_tree_check(DtioPlatform *dtio, Error **errp)
{
    g_autofree void *made = NULL;
    g_autoptr(GArray) peers = NULL;

    if (dtio_tree_is_users()) {
        return true;
    }
    if (!dtio_tree_list_peers(dtio, errp) ||
        !dtio_tree_check_nesting(dtio, errp)) {
        return false;
    }
    QTAILQ_INSERT_TAIL(&dtio_tree_devices, dtio, next);
    peers = dtio_tree_all_peers();
    made = dtio_tree_write_device(dtio, NULL, peers, errp);
    return made;
}

bool dtio_tree_add(DtioPlatform *dtio, Error **errp)
{
    MachineState *machine = MACHINE(qdev_get_machine());
    g_autoptr(GPtrArray) nodes = g_ptr_array_new_with_free_func(g_free);
    g_autofree void *fdt = NULL;
    size_t i = 0;

    if (dtio_tree_is_users()) {
        return true;
    }
    fdt = g_memdup2(machine->fdt, fdt_totalsize(machine->fdt));
    if (!dtio_tree_write(dtio, fdt, nodes, errp)) {
        return false;
    }
    memcpy(machine->fdt, fdt, fdt_totalsize(fdt));
    QTAILQ_FOREACH(dtio, &dtio_tree_devices, next) {
        if (nodes->pdata[i]) {
            g_free(dtio->nodes);
            dtio->nodes = g_steal_pointer(&nodes->pdata[i]);
        }
        i++;
    }
    return true;
}

void dtio_tree_remove(DtioPlatform *dtio)
{
    if (QTAILQ_IN_USE(dtio, next)) {
        QTAILQ_REMOVE(&dtio_tree_devices, dtio, next);
    }
    if (dtio->nodes) {
        dtio_fdt_unmerge(dtio->nodes, MACHINE(qdev_get_machine())->fdt);
        g_clear_pointer(&dtio->nodes, g_free);
    }
    g_clear_pointer(&dtio->peers, g_array_unref);
}
