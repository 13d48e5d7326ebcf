/*
 * dtio: a PCI function's node in the guest's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest finds PCI functions without a device tree. What it cannot find out is
 * what a board's maker has written down of a function that is soldered to the
 * board: calibration, addresses, clocks, what hangs on it. The host's node has
 * that, and the guest's is made from it and goes below the guest's own PCI bus.
 *
 * Below a bridge there is none. The bridge would need a node, too, and Linux takes
 * such a node at its word: interrupts of all that is behind it are then looked up
 * there, and no longer found out from the slots that they come through.
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "dtio-pci.h"
#include "dtio-snapshot.h"
#include "dtio-tree.h"
#include "hw/arm/virt.h"
#include "hw/pci/pci_bus.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "trace.h"

/* Why the guest would not see a node, or NULL */
static const char *dtio_pci_no_tree(const PCIDevice *pdev)
{
    if (DEVICE(pdev)->hotplugged) {
        return "the guest has its device tree already";
    }
    if (!dtio_tree_check_machine(NULL)) {
        return "the guest looks at no device tree";
    }
    return dtio_tree_is_users() ? "the device tree is the user's own" : NULL;
}

static bool dtio_pci_write_node(DtioPci *dtio, const void *snapshot,
                                size_t size, Error **errp)
{
    MachineState *machine = MACHINE(qdev_get_machine());
    g_autofree void *fdt = g_memdup2(machine->fdt, fdt_totalsize(machine->fdt));
    DtioFdtPlacement placement = {
        /* it is in the root */
        .pci_bus = VIRT_MACHINE(machine)->pciehb_nodename + 1,
        .pci_devfn = PCI_DEVICE(dtio)->devfn,
    };
    DtioFdtPolicy policy = { .drop = dtio->dt_drop, .set = dtio->dt_set };

    dtio->nodes = dtio_tree_make(VFIO_PCI_DEVICE(dtio)->vbasedev.name, snapshot,
                                 size, &placement, &policy, fdt, errp);
    if (!dtio->nodes) {
        return false;
    }
    memcpy(machine->fdt, fdt, fdt_totalsize(fdt));
    return true;
}

bool dtio_pci_add_node(DtioPci *dtio, Error **errp)
{
    PCIDevice *pdev = PCI_DEVICE(dtio);
    VFIODevice *vbasedev = &VFIO_PCI_DEVICE(dtio)->vbasedev;
    const char *reason = dtio_pci_no_tree(pdev);
    g_autofree void *snapshot = NULL;
    size_t size;

    if (!dtio_snapshot_read(vbasedev, &snapshot, &size, errp)) {
        return false;
    }
    if (!snapshot || reason) {
        trace_dtio_pci_no_node(vbasedev->name, snapshot ? reason :
                               "the host's device tree has none");
        return true;
    }
    if (pci_get_bus(pdev) != VIRT_MACHINE(qdev_get_machine())->bus) {
        warn_report(VFIO_MSG_PREFIX "the guest does not get its device tree "
                    "node, as it is behind a bridge there: with bus=pcie.0 it "
                    "is not", vbasedev->name);
        return true;
    }
    return dtio_pci_write_node(dtio, snapshot, size, errp);
}

void dtio_pci_remove_node(DtioPci *dtio)
{
    if (dtio->nodes) {
        dtio_fdt_unmerge(dtio->nodes, MACHINE(qdev_get_machine())->fdt);
        g_clear_pointer(&dtio->nodes, g_free);
    }
}
