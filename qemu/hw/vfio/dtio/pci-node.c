/*
 * dtio: a PCI function's node in the guest's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest finds PCI functions without a device tree. It cannot find out what a
 * board's device tree says of a function that is soldered to the board:
 * calibration, addresses, clocks, what hangs on it. The host's node has that,
 * and the guest's is made from it and goes below the guest's own PCI bus,
 * through nodes of the bridges that the function is behind there.
 *
 * A guest reads its device tree once. So a function that is plugged in later
 * has no node, and that of one that was unplugged stays: the guest would take
 * it for that of whatever comes in its place. If that is the same function, it
 * is right.
 */

#include "qemu/osdep.h"
#include "pci.h"
#include "hw/pci/pci_bridge.h"
#include "hw/pci/pci_bus.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "trace.h"

/* Bridges that a function is behind, from the root on; NULL: another root */
static GArray *dtio_pci_list_bridges(const DtioPci *dtio)
{
    g_autoptr(GArray) bridges = g_array_new(false, false,
                                            sizeof(DtioFdtBridge));
    PCIDevice *pdev = PCI_DEVICE(dtio);
    PCIBus *bus;

    for (bus = pci_get_bus(pdev); !pci_bus_is_root(bus);
         bus = pci_get_bus(pdev)) {
        DtioFdtBridge bridge;

        pdev = pci_bridge_get_device(bus);
        bridge = (DtioFdtBridge) {
            .devfn = pdev->devfn,
            .pin = pdev->config[PCI_INTERRUPT_PIN],
        };
        g_array_prepend_val(bridges, bridge);
    }
    return bus == dtio->node.machine.pci_bus ? g_steal_pointer(&bridges) : NULL;
}

static void *dtio_pci_write_node(DtioNode *node, void *fdt,
                                 const GArray *peers, Error **errp)
{
    const DtioPci *dtio = container_of(node, DtioPci, node);
    const char *host = node->machine.pci_node;
    g_autoptr(GArray) bridges = dtio_pci_list_bridges(dtio);
    char *bus = fdt ? dtio_tree_add_bridges(fdt, host, bridges, errp) : NULL;
    DtioFdtPlacement placement = {
        .pci_bus = fdt ? bus : host,
        .pci_devfn = PCI_DEVICE(dtio)->devfn,
    };
    void *nodes = NULL;

    if (placement.pci_bus) {
        nodes = dtio_tree_make(node, &placement, fdt, peers, errp);
    }
    free(bus);
    return nodes;
}

static void dtio_pci_free_left(gpointer data)
{
    DtioNode *left = data;

    dtio_node_clear(left);
    g_free(left->drop);
    g_free(left->set);
    g_free(left->nodes);
    g_free(left);
}

/* Nodes of functions that were unplugged, by place; guarded by the BQL. */
static GHashTable *dtio_pci_left_nodes(void)
{
    static GHashTable *nodes;

    if (!nodes) {
        nodes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                      dtio_pci_free_left);
    }
    return nodes;
}

static char *dtio_pci_place(const DtioPci *dtio)
{
    g_autoptr(GArray) bridges = dtio_pci_list_bridges(dtio);
    GString *place = g_string_new("");

    for (guint i = 0; bridges && i < bridges->len; i++) {
        g_string_append_printf(place, "%x/",
                               g_array_index(bridges, DtioFdtBridge, i).devfn);
    }
    g_string_append_printf(place, "%x%s", PCI_DEVICE(dtio)->devfn,
                           bridges ? "" : " of another root");
    return g_string_free(place, FALSE);
}

static void dtio_pci_leave_node(DtioPci *dtio)
{
    DtioNode *node = &dtio->node;
    DtioNode *left = g_new0(DtioNode, 1);

    left->drop = g_strdup(node->drop);
    left->set = g_strdup(node->set);
    left->overlay = g_steal_pointer(&node->overlay);
    left->overlay_size = node->overlay_size;
    left->snapshot = g_steal_pointer(&node->snapshot);
    left->snapshot_size = node->snapshot_size;
    left->nodes = g_steal_pointer(&node->nodes);
    g_hash_table_insert(dtio_pci_left_nodes(), dtio_pci_place(dtio), left);
}

static bool dtio_pci_is_same(const void *a, size_t a_size, const void *b,
                             size_t b_size)
{
    return a_size == b_size && (!a_size || !memcmp(a, b, a_size));
}

/*
 * Takes over the node that an unplugged function left at this place. False: it
 * is not that of this function.
 */
static bool dtio_pci_take_left_node(DtioPci *dtio, Error **errp)
{
    ERRP_GUARD();
    DtioNode *node = &dtio->node;
    g_autofree char *place = dtio_pci_place(dtio);
    DtioNode *left = g_hash_table_lookup(dtio_pci_left_nodes(), place);

    if (!left) {
        return true;
    }
    if (!dtio_pci_is_same(node->snapshot, node->snapshot_size, left->snapshot,
                          left->snapshot_size) ||
        !dtio_pci_is_same(node->overlay, node->overlay_size, left->overlay,
                          left->overlay_size) ||
        g_strcmp0(node->drop, left->drop) || g_strcmp0(node->set, left->set)) {
        error_setg(errp, "the guest would take the device tree node of the "
                   "function that was in its place for that of this one");
        error_append_hint(errp, "Plug it in elsewhere: with another bus= or "
                          "addr=.\n");
        return false;
    }
    node->nodes = g_steal_pointer(&left->nodes);
    g_hash_table_remove(dtio_pci_left_nodes(), place);
    return true;
}

/* Why the guest does not get a node, or NULL; @missed: it may need one. */
static const char *dtio_pci_no_node(DtioPci *dtio, bool *missed)
{
    const FdtMachineInfo *machine = &dtio->node.machine;
    g_autoptr(GArray) bridges = NULL;

    *missed = false;
    if (!dtio->node.snapshot) {
        return "the host's device tree has none of it";
    }
    if (!dtio_tree_check_machine(machine, NULL)) {
        return "the guest looks at no device tree";
    }
    if (machine->user_fdt) {
        return "the device tree is the user's own";
    }
    *missed = true;
    if (dtio_tree_is_read()) {
        return "the guest has read its device tree already";
    }
    bridges = dtio_pci_list_bridges(dtio);
    return bridges ? NULL : "its bus is not in the guest's device tree";
}

/* dt-* options are an error for a function that gets no node. */
static bool dtio_pci_do_without(DtioPci *dtio, const char *reason, bool missed,
                                Error **errp)
{
    ERRP_GUARD();
    const DtioNode *node = &dtio->node;

    trace_dtio_pci_no_node(node->name, reason);
    if (node->drop || node->set || node->overlay) {
        error_setg(errp, "it has no device tree node in the guest: %s", reason);
        error_append_hint(errp, "Leave out dt-drop=, dt-set= and "
                          "dt-overlay=, which change its node.\n");
        return false;
    }
    if (missed) {
        warn_report(VFIO_MSG_PREFIX "it has no device tree node in the guest: "
                    "%s", node->name, reason);
    }
    return true;
}

bool dtio_pci_add_node(DtioPci *dtio, Error **errp)
{
    DtioNode *node = &dtio->node;
    const char *reason;
    bool missed;

    node->name = VFIO_PCI_DEVICE(dtio)->vbasedev.name;
    node->write = dtio_pci_write_node;
    if (!dtio_pci_take_left_node(dtio, errp)) {
        return false;
    }
    if (node->nodes) {
        return true;
    }
    reason = dtio_pci_no_node(dtio, &missed);
    if (reason) {
        return dtio_pci_do_without(dtio, reason, missed, errp);
    }
    return dtio_tree_check(node, errp) && dtio_tree_add(node, errp);
}

void dtio_pci_remove_node(DtioPci *dtio)
{
    if (dtio->node.nodes && dtio_tree_is_read()) {
        dtio_pci_leave_node(dtio);
    }
    dtio_tree_remove(&dtio->node);
    dtio_node_clear(&dtio->node);
}
