/*
 * dtio: the guest's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See dtio-tree.c for the concept.
 */

#ifndef HW_VFIO_DTIO_TREE_H
#define HW_VFIO_DTIO_TREE_H

#include "dtio-device.h"
#include "dtio-fdt.h"

/**
 * dtio_tree_check_machine: see whether the guest would look at a device tree
 *
 * @errp: where to say that it would not, and what to do
 */
bool dtio_tree_check_machine(Error **errp);

/**
 * dtio_tree_is_users: see whether the user has brought the guest's device tree
 *
 * It is taken as it is: it has a device's node or has not.
 */
bool dtio_tree_is_users(void);

/**
 * dtio_tree_make: make nodes and write them into a device tree
 *
 * @name: the device's, for tracing
 * @snapshot: what the host's driver says of the device's node
 * @size: its length in bytes
 * @placement: the device's place in the guest; takes where phandles come from
 * @policy: the user's last word
 * @fdt: the tree, open for writing; it may have a part of the nodes if this
 *       fails. NULL: only make them
 * @errp: where to say why they cannot be made
 *
 * Returns the tree whose nodes were written, to be released with g_free(), or
 * NULL.
 */
void *dtio_tree_make(const char *name, const void *snapshot, size_t size,
                     DtioFdtPlacement *placement, const DtioFdtPolicy *policy,
                     void *fdt, Error **errp);

/**
 * dtio_tree_check: see whether a device's nodes can be made
 *
 * @dtio: the device
 * @errp: where to say why they cannot, wherever it is placed
 */
bool dtio_tree_check(DtioPlatform *dtio, Error **errp);

/**
 * dtio_tree_add: write a device's nodes into the guest's device tree
 *
 * @dtio: the device, checked; its regions and interrupts have their places
 * @errp: where to say why that cannot be
 *
 * Returns false, and leaves the tree as it was, if it failed.
 */
bool dtio_tree_add(DtioPlatform *dtio, Error **errp);

/**
 * dtio_tree_remove: take a device's nodes out of the guest's device tree
 *
 * @dtio: the device; how far it has come does not matter
 */
void dtio_tree_remove(DtioPlatform *dtio);

#endif /* HW_VFIO_DTIO_TREE_H */
