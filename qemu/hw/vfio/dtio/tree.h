/*
 * dtio: the guest's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See tree.c for the concept.
 */

#ifndef HW_VFIO_DTIO_TREE_H
#define HW_VFIO_DTIO_TREE_H

#include "node/node.h"
#include "hw/core/fdt-device.h"
#include "qemu/queue.h"
#include "qom/object.h"

typedef struct DtioNode DtioNode;

/**
 * DtioNodeWrite: make a device's nodes and write them into a device tree
 *
 * @node: the device's
 * @fdt: the tree, open for writing; it may have a part of the nodes if this
 *       fails. NULL: only make them, as if the device were placed at 0
 * @peers: array of DtioFdtPeer, for the placement
 * @errp: where to say why they cannot be made
 *
 * Returns what dtio_tree_make() does.
 */
typedef void *DtioNodeWrite(DtioNode *node, void *fdt, const GArray *peers,
                            Error **errp);

/**
 * DtioNode: a device's part of the guest's device tree
 *
 * @name: the device's
 * @machine: what the machine tells its devices
 * @write: how its nodes are made
 * @drop: property dt-drop
 * @set: property dt-set
 * @overlay_file: property dt-overlay
 * @overlay: contents of @overlay_file, or NULL
 * @overlay_size: its length in bytes
 * @snapshot: what the host's driver says of the device's node
 * @snapshot_size: its length in bytes
 * @peers: array of DtioFdtPeer: phandles of its nodes on the host and in the
 *         guest
 * @nodes: the tree whose nodes the guest got, or NULL
 * @missed: what the guest's driver may miss, in lines, until that is reported;
 *          NULL if it is nothing
 * @next: among the devices that have nodes in the guest's tree
 */
struct DtioNode {
    const char *name;
    FdtMachineInfo machine;
    DtioNodeWrite *write;
    char *drop;
    char *set;
    char *overlay_file;
    void *overlay;
    size_t overlay_size;
    void *snapshot;
    size_t snapshot_size;
    GArray *peers;
    void *nodes;
    char *missed;
    QTAILQ_ENTRY(DtioNode) next;
};

/**
 * dtio_node_describe_props: say what dt-drop, dt-set and dt-overlay are for
 *
 * @klass: a class that has them
 */
void dtio_node_describe_props(ObjectClass *klass);

/**
 * dtio_node_read_overlay: read the file of property dt-overlay
 *
 * @node: the device's
 * @errp: where to say why it cannot be read
 */
bool dtio_node_read_overlay(DtioNode *node, Error **errp);

/**
 * dtio_node_clear: release what a device has read for its node
 *
 * @node: the device's, taken out of the guest's tree
 */
void dtio_node_clear(DtioNode *node);

/**
 * dtio_tree_check_machine: see whether the guest would look at a device tree
 *
 * @machine: what the machine tells its devices
 * @errp: where to say that it would not, and what to do
 */
bool dtio_tree_check_machine(const FdtMachineInfo *machine, Error **errp);

/**
 * dtio_tree_is_read: see whether the guest has its device tree already
 *
 * What is added from then on, it does not see.
 */
bool dtio_tree_is_read(void);

/**
 * dtio_tree_make: make nodes and write them into a device tree
 *
 * @node: the device's
 * @placement: the device's place in the guest; takes @peers, the GIC, and where
 *             phandles come from
 * @fdt: see DtioNodeWrite
 * @peers: see DtioNodeWrite
 * @errp: where to say why they cannot be made
 *
 * Returns the tree whose nodes were written, to be released with g_free(), or
 * NULL.
 */
void *dtio_tree_make(DtioNode *node, DtioFdtPlacement *placement,
                     void *fdt, const GArray *peers, Error **errp);

/**
 * dtio_tree_add_bridges: see to it that a device tree has PCI bridges
 *
 * @fdt: the tree, open for writing
 * @host: path of the node of the PCI host bridge
 * @bridges: array of DtioFdtBridge, each on the bus of the one before
 * @errp: where to say why that cannot be
 *
 * Returns the path of the last one's node, to be released with free(), or NULL.
 */
char *dtio_tree_add_bridges(void *fdt, const char *host, const GArray *bridges,
                            Error **errp);

/**
 * dtio_tree_check: see whether a device's nodes can be made
 *
 * @node: the device's, with its name, snapshot and how they are made
 * @errp: where to say why they cannot, wherever it is placed
 */
bool dtio_tree_check(DtioNode *node, Error **errp);

/**
 * dtio_tree_add: write a device's nodes into the guest's device tree
 *
 * @node: the device's, checked; the device has its place
 * @errp: where to say why that cannot be
 *
 * Returns false, and leaves the tree as it was, if it failed.
 */
bool dtio_tree_add(DtioNode *node, Error **errp);

/**
 * dtio_tree_remove: take a device's nodes out of the guest's device tree
 *
 * @node: the device's; how far it has come does not matter
 *
 * They stay if the guest has read the tree: it goes on to have them.
 */
void dtio_tree_remove(DtioNode *node);

#endif /* HW_VFIO_DTIO_TREE_H */
