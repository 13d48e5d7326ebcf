/*
 * dtio: the state of an assigned PCI function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See pci.c for the concept.
 */

#ifndef HW_VFIO_DTIO_PCI_H
#define HW_VFIO_DTIO_PCI_H

#include "io.h"
#include "served.h"
#include "tree.h"
#include "hw/vfio/pci.h"

#define TYPE_DTIO_PCI "dtio-pci"

OBJECT_DECLARE_TYPE(DtioPci, DtioPciClass, DTIO_PCI)

/**
 * DtioPci: the function
 *
 * @parent_obj: as vfio-pci has it
 * @ops: dtio's calls beside VFIO's, see io.h
 * @served: what is held of one that another process serves
 * @served_config: its configuration space while it is set up, else NULL
 * @served_ops: how it is asked
 * @node: its part of the guest's device tree
 */
struct DtioPci {
    VFIOPCIDevice parent_obj;

    const DtioIOOps *ops;
    DtioServed served;
    uint8_t *served_config;
    VFIODeviceIOOps served_ops;
    DtioNode node;
};

/**
 * DtioPciClass: what vfio-pci does where dtio-pci has something to add
 *
 * @parent_class: the class that vfio-pci has
 * @parent_realize: its realize
 * @parent_exit: its exit
 */
struct DtioPciClass {
    PCIDeviceClass parent_class;

    void (*parent_realize)(PCIDevice *pdev, Error **errp);
    PCIUnregisterFunc *parent_exit;
};

/**
 * dtio_pci_realize_served: realize a function that another process serves
 *
 * @dtio: the function
 * @errp: where to say what failed
 */
bool dtio_pci_realize_served(DtioPci *dtio, Error **errp);

/**
 * dtio_pci_add_node: write the function's node into the guest's device tree
 *
 * @dtio: the function, realized and with its snapshot
 * @errp: where to say why its node cannot be made
 *
 * There may be nothing to do: the host's device tree has no node of it, or the
 * guest would not look at one. Returns false if there is and it cannot be done,
 * or if dt-* options are given and there is no node.
 */
bool dtio_pci_add_node(DtioPci *dtio, Error **errp);

/**
 * dtio_pci_remove_node: take the function's node out of the guest's device tree
 *
 * @dtio: the function, with or without a node
 */
void dtio_pci_remove_node(DtioPci *dtio);

#endif /* HW_VFIO_DTIO_PCI_H */
