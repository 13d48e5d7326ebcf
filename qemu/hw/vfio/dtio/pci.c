/*
 * Assignment of PCI functions that the host's dtio-pci has, or a server
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * On the host, dtio-pci is built on the same core as vfio-pci. So is the device
 * here: it is QEMU's vfio-pci, with three additions. Errors say what to type on
 * the host; a function that is bound to another driver is refused; and the
 * guest's device tree gets a node of the function if the host's has one
 * (pci-node.c).
 *
 * One that another process serves is found by a socket (pci-served.c).
 */

#include "qemu/osdep.h"
#include "host.h"
#include "pci.h"
#include "place.h"
#include "snapshot.h"
#include "hw/core/qdev-properties.h"
#include "hw/vfio/vfio-device.h"
#include "qapi/error.h"
#include "qemu/module.h"
#include "trace.h"

static bool dtio_pci_has_address(const PCIHostDeviceAddress *host)
{
    return ~host->domain || ~host->bus || ~host->slot || ~host->function;
}

/* Finds the function that the properties name, and checks its host's driver. */
static bool dtio_pci_identify(DtioPci *dtio, Error **errp)
{
    ERRP_GUARD();
    VFIOPCIDevice *vdev = VFIO_PCI_DEVICE(dtio);
    VFIODevice *vbasedev = &vdev->vbasedev;
    const PCIHostDeviceAddress *host = &vdev->host;
    bool served = dtio_socket_options_given(&dtio->served.options);
    int named = dtio_pci_has_address(host) + !!vbasedev->sysfsdev +
                (vbasedev->fd >= 0) + served;

    if (named != 1) {
        error_setg(errp, named ? "only one of host=, sysfsdev=, fd= and "
                   "socket= can be specified" : "no device specified");
        error_append_hint(errp, "Use host=DOMAIN:BUS:SLOT.FUNCTION: a PCI "
                          "function of the host that is bound to dtio-pci. Or "
                          "use socket=unix:PATH: one that is served there.\n");
        return false;
    }
    if (served) {
        return true;
    }
    if (dtio_pci_has_address(host)) {
        vbasedev->sysfsdev =
            g_strdup_printf("/sys/bus/pci/devices/%04x:%02x:%02x.%x",
                            host->domain, host->bus, host->slot,
                            host->function);
    }
    return !vbasedev->sysfsdev ||
           dtio_host_check_pci(vbasedev->sysfsdev, errp);
}

/* A file descriptor shows its driver only by the answers to dtio's ioctls. */
static bool dtio_pci_check_driver(DtioPci *dtio, struct dtio_device_info *info,
                                  Error **errp)
{
    ERRP_GUARD();
    int ret;

    *info = (struct dtio_device_info) { .size = sizeof(*info) };
    ret = dtio->ops->device_info(&VFIO_PCI_DEVICE(dtio)->vbasedev, info);
    if (!ret || (ret == -ENOTTY && dtio->served.socket)) {
        return true;
    }
    if (ret == -ENOTTY) {
        error_setg(errp, "the host device is not bound to dtio-pci");
        error_append_hint(errp, "For a PCI function that another VFIO driver "
                          "has there is -device vfio-pci.\n");
    } else {
        error_setg_errno(errp, -ret, "failed to get device info");
    }
    return false;
}

/* Adds hints to VFIO's error about a function that cannot be opened. */
static void dtio_pci_hint(VFIOPCIDevice *vdev, Error *const *errp)
{
    VFIODevice *vbasedev = &vdev->vbasedev;

    if (!vbasedev->sysfsdev || vbasedev->bcontainer) {
        return;
    }
    dtio_host_hint_token(vbasedev->sysfsdev, vbasedev->iommufd != NULL, errp);
    dtio_host_hint(vbasedev->sysfsdev, vbasedev->iommufd != NULL, errp);
}

static void dtio_pci_set_machine(FdtDeviceIf *dev, const FdtMachineInfo *info)
{
    DTIO_PCI(dev)->node.machine = *info;
}

static bool dtio_pci_add_nodes(FdtDeviceIf *dev, Error **errp)
{
    ERRP_GUARD();
    DtioPci *dtio = DTIO_PCI(dev);

    if (!dtio_pci_add_node(dtio, errp)) {
        error_prepend(errp, VFIO_MSG_PREFIX,
                      VFIO_PCI_DEVICE(dtio)->vbasedev.name);
        return false;
    }
    return true;
}

static void dtio_pci_realize(PCIDevice *pdev, Error **errp)
{
    ERRP_GUARD();
    DtioPci *dtio = DTIO_PCI(pdev);
    VFIOPCIDevice *vdev = VFIO_PCI_DEVICE(pdev);
    VFIODevice *vbasedev = &vdev->vbasedev;
    DtioNode *node = &dtio->node;
    struct dtio_device_info info;

    if (!dtio_node_read_overlay(node, errp) ||
        !dtio_pci_identify(dtio, errp) ||
        (!vbasedev->no_mmap &&
         !dtio_place_check_mapping(&node->machine, errp))) {
        return;
    }
    if (dtio_socket_options_given(&dtio->served.options)) {
        dtio_pci_realize_served(dtio, errp);
    } else {
        DTIO_PCI_GET_CLASS(dtio)->parent_realize(pdev, errp);
    }
    if (*errp) {
        dtio_pci_hint(vdev, errp);
        return;
    }
    if (!dtio_pci_check_driver(dtio, &info, errp) ||
        !dtio_snapshot_read(vbasedev, &node->snapshot, &node->snapshot_size,
                            errp)) {
        error_prepend(errp, VFIO_MSG_PREFIX, vbasedev->name);
        dtio_node_clear(node);
        dtio_served_stop(&dtio->served);
        DTIO_PCI_GET_CLASS(dtio)->parent_exit(pdev);
        return;
    }
    trace_dtio_pci_realize(vbasedev->name, info.num_regions, info.num_irqs);
}

static void dtio_pci_exit(PCIDevice *pdev)
{
    DtioPci *dtio = DTIO_PCI(pdev);

    dtio_pci_remove_node(dtio);
    dtio_served_stop(&dtio->served);
    DTIO_PCI_GET_CLASS(dtio)->parent_exit(pdev);
}

static void dtio_pci_instance_init(Object *obj)
{
    DtioPci *dtio = DTIO_PCI(obj);

    dtio->ops = &dtio_io_ops_ioctl;
    dtio_socket_options_init(&dtio->served.options);
}

static void dtio_pci_instance_finalize(Object *obj)
{
    DtioPci *dtio = DTIO_PCI(obj);

    dtio_node_clear(&dtio->node);
    dtio_socket_options_clear(&dtio->served.options);
}

static DtioSocketOptions *dtio_pci_socket_options(Object *obj)
{
    return &DTIO_PCI(obj)->served.options;
}

static const Property dtio_pci_properties[] = {
    DEFINE_PROP_STRING("dt-drop", DtioPci, node.drop),
    DEFINE_PROP_STRING("dt-set", DtioPci, node.set),
    DEFINE_PROP_STRING("dt-overlay", DtioPci, node.overlay_file),
};

static void dtio_pci_class_init(ObjectClass *klass, const void *data)
{
    DtioPciClass *dpc = DTIO_PCI_CLASS(klass);
    PCIDeviceClass *pdc = PCI_DEVICE_CLASS(klass);
    FdtDeviceIfClass *fdc = FDT_DEVICE_IF_CLASS(klass);

    DEVICE_CLASS(klass)->desc =
        "Assignment of a PCI function that the host's dtio-pci has, or that "
        "another process serves";
    device_class_set_props(DEVICE_CLASS(klass), dtio_pci_properties);
    dtio_socket_options_add_properties(klass, dtio_pci_socket_options);
    dtio_node_describe_props(klass);
    dpc->parent_realize = pdc->realize;
    dpc->parent_exit = pdc->exit;
    pdc->realize = dtio_pci_realize;
    pdc->exit = dtio_pci_exit;
    fdc->set_machine = dtio_pci_set_machine;
    fdc->add_nodes = dtio_pci_add_nodes;
}

static const TypeInfo dtio_pci_types[] = {
    {
        .name = TYPE_DTIO_PCI,
        .parent = TYPE_VFIO_PCI,
        .instance_size = sizeof(DtioPci),
        .instance_init = dtio_pci_instance_init,
        .instance_finalize = dtio_pci_instance_finalize,
        .class_size = sizeof(DtioPciClass),
        .class_init = dtio_pci_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { TYPE_FDT_DEVICE_IF },
            { }
        },
    },
};

DEFINE_TYPES(dtio_pci_types)
