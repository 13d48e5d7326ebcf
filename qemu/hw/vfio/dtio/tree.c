/*
 * dtio: the guest's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * When the machine plugs a device, its nodes are made and written. Nodes of
 * devices that came before are made anew if they may refer to it. All of this
 * is done in a copy of the guest's tree, which replaces the tree only if
 * nothing failed: a device that is refused leaves no trace. At that time the
 * device has its place in the guest and can still be refused
 * (hw/core/fdt-device.h).
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "gpio.h"
#include "scmi.h"
#include "tree.h"
#include "hw/vfio/vfio-device.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "system/device_tree.h"
#include "system/system.h"
#include "trace.h"

/* In the order in which they came; the BQL guards it. */
static QTAILQ_HEAD(, DtioNode) dtio_tree_nodes =
    QTAILQ_HEAD_INITIALIZER(dtio_tree_nodes);

void dtio_node_describe_props(ObjectClass *klass)
{
    object_class_property_set_description(klass, /* 11.1 */
        "dt-drop", "Properties that the guest's node does not get, separated "
        "by colons; PATH/NAME for those of a node below it");
    object_class_property_set_description(klass, /* 11.1 */
        "dt-set", "Properties that the guest's node gets, separated by "
        "semicolons: NAME, or NAME = VALUE with values as in device tree "
        "sources; PATH/NAME for those of a node below it");
    object_class_property_set_description(klass, /* 11.1 */
        "dt-overlay", "File with a compiled device tree overlay that is "
        "applied last; the device's node has the label 'device'");
}

bool dtio_node_read_overlay(DtioNode *node, Error **errp)
{
    g_autoptr(GError) err = NULL;

    if (node->overlay_file &&
        !g_file_get_contents(node->overlay_file, (char **)&node->overlay,
                             &node->overlay_size, &err)) {
        error_setg(errp, "cannot read the overlay: %s", err->message);
        return false;
    }
    return true;
}

void dtio_node_clear(DtioNode *node)
{
    g_clear_pointer(&node->snapshot, g_free);
    g_clear_pointer(&node->overlay, g_free);
    g_clear_pointer(&node->missed, g_free);
}

/* Linux looks at one description of the machine only. */
bool dtio_tree_check_machine(const FdtMachineInfo *machine, Error **errp)
{
    ERRP_GUARD();

    if (!machine->fdt) {
        error_setg(errp, "the machine has no device tree to add the device to");
        error_append_hint(errp, "Use -machine virt.\n");
        return false;
    }
    if (machine->acpi) {
        error_setg(errp, "the guest would not find the device: with ACPI it "
                   "does not look at the device tree");
        error_append_hint(errp, "Use -machine virt,acpi=off.\n");
        return false;
    }
    return true;
}

bool dtio_tree_is_read(void)
{
    return phase_check(PHASE_MACHINE_READY);
}

static uint32_t dtio_tree_alloc_phandle(void *fdt)
{
    return qemu_fdt_alloc_phandle(fdt);
}

/* Of the GIC, as it is for all nodes that do not say otherwise; 0: none */
static uint32_t dtio_tree_gic_phandle(const void *fdt)
{
    int length;
    const fdt32_t *phandle = fdt_getprop(fdt, 0, "interrupt-parent", &length);

    return phandle && length == sizeof(*phandle) ? fdt32_ld(phandle) : 0;
}

/* Reads the phandles that other devices may refer to. */
static bool dtio_tree_list_peers(DtioNode *node, Error **errp)
{
    uint32_t *phandles = NULL;
    size_t count = 0;

    if (!dtio_fdt_list_phandles(node->snapshot, node->snapshot_size,
                                &phandles, &count)) {
        error_setg(errp, "the device tree snapshot is not a valid device tree");
        return false;
    }
    node->peers = g_array_new(false, false, sizeof(DtioFdtPeer));
    for (size_t i = 0; i < count; i++) {
        DtioFdtPeer peer = {
            .host_phandle = phandles[i],
            .guest_phandle = qemu_fdt_alloc_phandle(node->machine.fdt),
        };

        g_array_append_val(node->peers, peer);
    }
    free(phandles);
    return true;
}

static GArray *dtio_tree_all_peers(void)
{
    GArray *all = g_array_new(false, false, sizeof(DtioFdtPeer));
    DtioNode *node;

    QTAILQ_FOREACH(node, &dtio_tree_nodes, next) {
        g_array_append_vals(all, node->peers->data, node->peers->len);
    }
    return all;
}

/* A node that one of its properties may refer to is in a device's snapshot. */
static bool dtio_tree_may_refer(const DtioNode *node, const DtioNode *other)
{
    for (guint i = 0; i < other->peers->len; i++) {
        const DtioFdtPeer *peer = &g_array_index(other->peers, DtioFdtPeer, i);

        if (fdt_node_offset_by_phandle(node->snapshot,
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

/* What a driver of the guest may miss, in lines; NULL: nothing */
static char *dtio_tree_list_missed(const DtioFdt *made)
{
    GString *missed = g_string_new(NULL);

    for (size_t i = 0; i < made->num_notes; i++) {
        const DtioFdtNote *note = &made->notes[i];

        if (note->missed) {
            g_string_append_printf(missed, "\n  %s: %s: %s", note->node,
                                   note->property, note->reason);
        }
    }
    return g_string_free(missed, !missed->len);
}

void *dtio_tree_make(DtioNode *node, DtioFdtPlacement *placement,
                     void *fdt, const GArray *peers, Error **errp)
{
    const DtioFdtPolicy policy = {
        .drop = node->drop,
        .set = node->set,
        .overlay = node->overlay,
        .overlay_size = node->overlay_size,
    };
    void *nodes = NULL;
    DtioFdt made;

    placement->gic_phandle = dtio_tree_gic_phandle(node->machine.fdt);
    placement->peers = (const DtioFdtPeer *)peers->data;
    placement->num_peers = peers->len;
    placement->alloc_phandle = fdt ? dtio_tree_alloc_phandle : NULL;
    placement->opaque = fdt;
    if (dtio_fdt_generate(&made, node->snapshot, node->snapshot_size,
                          placement, &policy) &&
        (!fdt || dtio_fdt_merge(&made, fdt))) {
        nodes = g_memdup2(made.fdt, fdt_totalsize(made.fdt));
    } else {
        dtio_tree_set_refusal(&made, errp);
    }
    for (size_t i = 0; fdt && i < made.num_notes; i++) {
        const DtioFdtNote *note = &made.notes[i];

        trace_dtio_fdt_note(node->name, note->node, note->property,
                            note->reason);
    }
    if (fdt && nodes) {
        g_free(node->missed);
        node->missed = dtio_tree_list_missed(&made);
    }
    dtio_fdt_clear(&made);
    return nodes;
}

char *dtio_tree_add_bridges(void *fdt, const char *host, const GArray *bridges,
                            Error **errp)
{
    DtioFdt refusal = { 0 };
    char *path = dtio_fdt_add_bridges(&refusal, fdt, host,
                                      (const DtioFdtBridge *)bridges->data,
                                      bridges->len, dtio_tree_alloc_phandle,
                                      fdt);

    if (!path) {
        dtio_tree_set_refusal(&refusal, errp);
    }
    dtio_fdt_clear(&refusal);
    return path;
}

/*
 * What comes when all devices' nodes are there. QEMU exits if it cannot write
 * its own last nodes, so there has to be room for them, and for the kernel's
 * command line, whatever length it has.
 */
static bool dtio_tree_finish(const FdtMachineInfo *machine, void *fdt,
                             Error **errp)
{
    const char *cmdline = machine->kernel_cmdline;
    size_t reserve = DTIO_FDT_RESERVE + (cmdline ? strlen(cmdline) : 0);
    DtioFdt refusal = { 0 };
    bool done = dtio_fdt_spread_coherence(&refusal, fdt) &&
                dtio_fdt_check_room(&refusal, fdt, reserve);

    if (!done) {
        dtio_tree_set_refusal(&refusal, errp);
    }
    dtio_fdt_clear(&refusal);
    return done;
}

/* Writes @new; @nodes takes the nodes of each device, NULL if they stay. */
static bool dtio_tree_write(const DtioNode *new, void *fdt,
                            GPtrArray *nodes, Error **errp)
{
    ERRP_GUARD();
    g_autoptr(GArray) peers = dtio_tree_all_peers();
    DtioNode *node;

    QTAILQ_FOREACH(node, &dtio_tree_nodes, next) {
        void *made = NULL;

        if (node == new || dtio_tree_may_refer(node, new)) {
            if (node->nodes) {
                dtio_fdt_unmerge(node->nodes, fdt);
            }
            made = node->write(node, fdt, peers, errp);
            if (!made && node != new) {
                error_prepend(errp, "with it in the guest, for %s: ",
                              node->name);
            }
            if (!made) {
                return false;
            }
        }
        g_ptr_array_add(nodes, made);
    }
    return true;
}

/* What all devices have in common, see scmi.h and gpio.h */
static const struct {
    bool (*write)(void *fdt, void **nodes, DtioFdt *refusal);
    void (*keep)(void *nodes);
} dtio_tree_common[] = {
    { dtio_scmi_write_nodes, dtio_scmi_keep_nodes },
    { dtio_gpio_write_nodes, dtio_gpio_keep_nodes },
};

/* Its nodes are added to @nodes. */
static bool dtio_tree_write_common(void *fdt, GPtrArray *nodes, Error **errp)
{
    bool written = true;

    for (size_t i = 0; written && i < ARRAY_SIZE(dtio_tree_common); i++) {
        void *made;
        DtioFdt refusal;

        written = dtio_tree_common[i].write(fdt, &made, &refusal);
        g_ptr_array_add(nodes, made);
        if (!written) {
            dtio_tree_set_refusal(&refusal, errp);
        }
        dtio_fdt_clear(&refusal);
    }
    return written;
}

/* Path of the device's node on the host */
static const char *dtio_tree_path(const DtioNode *node)
{
    return fdt_getprop(node->snapshot, 0, "dtio,device", NULL);
}

static bool dtio_tree_is_below(const DtioNode *node, const DtioNode *other)
{
    const char *path = dtio_tree_path(node), *above = dtio_tree_path(other);

    return g_str_has_prefix(path, above) && path[strlen(above)] == '/';
}

/* A device's node takes along all that is below it. */
static bool dtio_tree_check_nesting(const DtioNode *node, Error **errp)
{
    const DtioNode *other;

    QTAILQ_FOREACH(other, &dtio_tree_nodes, next) {
        if (dtio_tree_is_below(node, other) ||
            dtio_tree_is_below(other, node)) {
            error_setg(errp, "its device tree node and that of %s are nested: "
                       "the guest can have one of them", other->name);
            return false;
        }
    }
    return true;
}

bool dtio_tree_check(DtioNode *node, Error **errp)
{
    g_autofree void *made = NULL;
    g_autoptr(GArray) peers = NULL;

    if (node->machine.user_fdt) {
        return true;
    }
    if (!dtio_tree_list_peers(node, errp) ||
        !dtio_tree_check_nesting(node, errp)) {
        return false;
    }
    QTAILQ_INSERT_TAIL(&dtio_tree_nodes, node, next);
    peers = dtio_tree_all_peers();
    made = node->write(node, NULL, peers, errp);
    return made;
}

/*
 * One report for each device, and only when the machine is complete: what a
 * node refers to may come with a later device.
 */
static void dtio_tree_report(Notifier *notifier, void *unused)
{
    DtioNode *node;

    QTAILQ_FOREACH(node, &dtio_tree_nodes, next) {
        if (node->missed) {
            warn_report(VFIO_MSG_PREFIX "the guest's driver may miss what its "
                        "node lacks:%s", node->name, node->missed);
        }
        g_clear_pointer(&node->missed, g_free);
    }
}

static Notifier dtio_tree_machine_done = { .notify = dtio_tree_report };

static void dtio_tree_report_when_done(void)
{
    static bool registered;

    if (phase_check(PHASE_MACHINE_READY)) {
        dtio_tree_report(NULL, NULL);
    } else if (!registered) {
        registered = true;
        qemu_add_machine_init_done_notifier(&dtio_tree_machine_done);
    }
}

bool dtio_tree_add(DtioNode *node, Error **errp)
{
    const FdtMachineInfo *machine = &node->machine;
    g_autoptr(GPtrArray) nodes = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GPtrArray) common = g_ptr_array_new_with_free_func(g_free);
    g_autofree void *fdt = NULL;
    size_t i = 0;

    if (machine->user_fdt) {
        return true;
    }
    fdt = g_memdup2(machine->fdt, fdt_totalsize(machine->fdt));
    if (!dtio_tree_write(node, fdt, nodes, errp) ||
        !dtio_tree_write_common(fdt, common, errp) ||
        !dtio_tree_finish(machine, fdt, errp)) {
        return false;
    }
    memcpy(machine->fdt, fdt, fdt_totalsize(fdt));
    QTAILQ_FOREACH(node, &dtio_tree_nodes, next) {
        if (nodes->pdata[i]) {
            g_free(node->nodes);
            node->nodes = g_steal_pointer(&nodes->pdata[i]);
        }
        i++;
    }
    for (i = 0; i < ARRAY_SIZE(dtio_tree_common); i++) {
        dtio_tree_common[i].keep(g_steal_pointer(&common->pdata[i]));
    }
    dtio_tree_report_when_done();
    return true;
}

void dtio_tree_remove(DtioNode *node)
{
    if (QTAILQ_IN_USE(node, next)) {
        QTAILQ_REMOVE(&dtio_tree_nodes, node, next);
    }
    if (node->nodes && !dtio_tree_is_read()) {
        dtio_fdt_unmerge(node->nodes, node->machine.fdt);
    }
    g_clear_pointer(&node->nodes, g_free);
    g_clear_pointer(&node->peers, g_array_unref);
}
