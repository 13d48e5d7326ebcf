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

/**
 * dtio_tree_check_machine: see whether the guest would look at a device tree
 *
 * @errp: where to say that it would not, and what to do
 */
bool dtio_tree_check_machine(Error **errp);

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
