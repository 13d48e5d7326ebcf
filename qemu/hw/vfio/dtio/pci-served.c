/*
 * dtio: PCI functions that another process serves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * VFIO's code for PCI is made of parts that do not know where a function is:
 * they are put together here without those that are for the host's IOMMU and
 * for the quirks of hardware.
 */

#include "qemu/osdep.h"
#include <linux/vfio.h>
#include "pci.h"
#include "pci-served-config.h"
#include "served.h"
#include "socket-io.h"
#include "hw/vfio/vfio-region.h"
#include "qapi/error.h"
#include "qemu/bswap.h"
#include "qemu/main-loop.h"
#include "qemu/units.h"

/* A ROM's image has 512 bytes at least, a ROM BAR at most 16 MiB. */
#define DTIO_PCI_ROM_MIN 512
#define DTIO_PCI_ROM_MAX (16 * MiB)

static void dtio_pci_served_regions(VFIODevice *vbasedev, GPtrArray *regions)
{
    VFIOPCIDevice *vdev = container_of(vbasedev, VFIOPCIDevice, vbasedev);

    for (int i = 0; i < PCI_ROM_SLOT; i++) {
        if (vdev->bars[i].region.mem) {
            g_ptr_array_add(regions, &vdev->bars[i].region);
        }
    }
}

static void dtio_pci_served_write_config(VFIOPCIDevice *vdev, uint32_t address)
{
    PCIDevice *pdev = PCI_DEVICE(vdev);

    vdev->vbasedev.io_ops->region_write(&vdev->vbasedev,
                                        VFIO_PCI_CONFIG_REGION_INDEX, address,
                                        2, pdev->config + address, false);
}

/* What the guest had set up, and the function knows no more */
static void dtio_pci_served_restored(VFIODevice *vbasedev, bool reset)
{
    VFIOPCIDevice *vdev = container_of(vbasedev, VFIOPCIDevice, vbasedev);
    PCIDevice *pdev = PCI_DEVICE(vdev);

    if (!reset) {
        return;
    }
    if (pdev->cap_present & QEMU_PCI_CAP_MSI) {
        dtio_pci_served_write_config(vdev, pdev->msi_cap + PCI_MSI_FLAGS);
    }
    if (pdev->cap_present & QEMU_PCI_CAP_MSIX) {
        dtio_pci_served_write_config(vdev, pdev->msix_cap + PCI_MSIX_FLAGS);
    }
    dtio_pci_served_write_config(vdev, PCI_COMMAND);
}

static int dtio_pci_served_reset(VFIOPCIDevice *vdev)
{
    if (vdev->vbasedev.reset_works) {
        dtio_socket_reset(DTIO_PCI(vdev)->served.socket);
    }
    return 0;
}

static void dtio_pci_served_compute_needs_reset(VFIODevice *vbasedev)
{
    vbasedev->needs_reset = false;
}

static bool dtio_pci_served_is_asserted(VFIODevice *vbasedev)
{
    struct dtio_irq_state state = {
        .size = sizeof(state),
        .index = VFIO_PCI_INTX_IRQ_INDEX,
    };

    return !dtio_io_ops_socket.irq_state(vbasedev, &state) &&
           (state.state & DTIO_IRQ_STATE_PENDING) &&
           !(state.state & DTIO_IRQ_STATE_UNKNOWN);
}

/*
 * After each access to a BAR, with the BQL or without it: VFIO's code takes it
 * for the one that serves INTx. A server that can be asked says whether it was,
 * and spares the guest an interrupt for nothing.
 */
static void dtio_pci_served_eoi(VFIODevice *vbasedev)
{
    VFIOPCIDevice *vdev = container_of(vbasedev, VFIOPCIDevice, vbasedev);

    if (qatomic_read(&vdev->intx.pending) &&
        !dtio_pci_served_is_asserted(vbasedev)) {
        BQL_LOCK_GUARD();
        vfio_pci_intx_eoi(vbasedev);
    }
}

static Object *dtio_pci_served_object(VFIODevice *vbasedev)
{
    return OBJECT(container_of(vbasedev, VFIOPCIDevice, vbasedev));
}

static VFIODeviceOps dtio_pci_served_ops = {
    .vfio_compute_needs_reset = dtio_pci_served_compute_needs_reset,
    .vfio_eoi = dtio_pci_served_eoi,
    .vfio_get_object = dtio_pci_served_object,
};

/*
 * While the function is set up, its configuration space is what has been looked
 * at, whatever the server says meanwhile.
 */
static int dtio_pci_served_read(VFIODevice *vbasedev, uint8_t nr, off_t off,
                                uint32_t size, void *data)
{
    VFIOPCIDevice *vdev = container_of(vbasedev, VFIOPCIDevice, vbasedev);
    int ret;

    if (nr == VFIO_PCI_CONFIG_REGION_INDEX && DTIO_PCI(vdev)->served_config &&
        off != PCI_ROM_ADDRESS && off + size <= vdev->config_size) {
        memcpy(data, DTIO_PCI(vdev)->served_config + off, size);
        return size;
    }
    ret = dtio_socket_vfio_ops.region_read(vbasedev, nr, off, size, data);
    if (nr == VFIO_PCI_CONFIG_REGION_INDEX && off == PCI_ROM_ADDRESS &&
        ret == sizeof(uint32_t)) {
        stl_le_p(data, dtio_pci_config_rom(ldl_le_p(data)));
    }
    return ret;
}

/* That a server tells of no errors is nothing to warn of. */
static int dtio_pci_served_irq_info(VFIODevice *vbasedev,
                                    struct vfio_irq_info *info)
{
    uint32_t index = info->index;
    int ret = dtio_socket_vfio_ops.get_irq_info(vbasedev, info);

    return ret || info->count || index != VFIO_PCI_ERR_IRQ_INDEX ? ret :
           -EINVAL;
}

static bool dtio_pci_served_check(DtioPci *dtio, Error **errp)
{
    VFIOPCIDevice *vdev = VFIO_PCI_DEVICE(dtio);
    int ret;

    if (vdev->config_size != PCI_CONFIG_SPACE_SIZE &&
        vdev->config_size != PCIE_CONFIG_SPACE_SIZE) {
        error_setg(errp, "its configuration space has an impossible size: %u",
                   vdev->config_size);
        return false;
    }
    dtio->served_config = g_malloc0(vdev->config_size);
    ret = dtio_socket_vfio_ops.region_read(&vdev->vbasedev,
                                           VFIO_PCI_CONFIG_REGION_INDEX, 0,
                                           vdev->config_size,
                                           dtio->served_config);
    if (ret != vdev->config_size) {
        error_setg(errp, "failed to read its configuration space: %s",
                   strreaderror(ret));
        return false;
    }
    return dtio_pci_config_check(vdev, dtio->served_config, errp);
}

/*
 * VFIO's code makes room for the ROM when the guest reads it, and takes it to
 * have a header.
 */
static bool dtio_pci_served_check_rom(VFIODevice *vbasedev, Error **errp)
{
    struct vfio_region_info *info;

    if (!vfio_device_get_region_info(vbasedev, VFIO_PCI_ROM_REGION_INDEX,
                                     &info) && info->size &&
        (info->size < DTIO_PCI_ROM_MIN || info->size > DTIO_PCI_ROM_MAX)) {
        error_setg(errp, "the size of its ROM is none of a ROM: 0x%" PRIx64,
                   (uint64_t)info->size);
        return false;
    }
    return true;
}

/* What is known of its regions has been looked at; there are no others. */
static int dtio_pci_served_no_region(VFIODevice *vbasedev,
                                     struct vfio_region_info *info, int *fd)
{
    return -EINVAL;
}

static bool dtio_pci_served_set_up(DtioPci *dtio, Error **errp)
{
    VFIOPCIDevice *vdev = VFIO_PCI_DEVICE(dtio);

    dtio->served_ops = dtio_socket_vfio_ops;
    dtio->served_ops.region_read = dtio_pci_served_read;
    dtio->served_ops.get_irq_info = dtio_pci_served_irq_info;
    vdev->vbasedev.io_ops = &dtio->served_ops;
    if (!vfio_pci_populate_device(vdev, errp) ||
        !dtio_pci_served_check_rom(&vdev->vbasedev, errp) ||
        !dtio_pci_served_check(dtio, errp) ||
        !vfio_pci_config_setup(vdev, errp)) {
        return false;
    }
    /* What the guest's reset needs, when the server has gone away, too */
    vdev->emulated_config_bits[PCI_INTERRUPT_PIN] = 0xff;
    if (vfio_pci_add_capabilities(vdev, errp) &&
        vfio_pci_interrupt_setup(vdev, errp)) {
        return true;
    }
    vfio_pci_teardown_msi(vdev);
    vfio_pci_bars_exit(vdev);
    return false;
}

bool dtio_pci_realize_served(DtioPci *dtio, Error **errp)
{
    ERRP_GUARD();
    PCIDevice *pdev = PCI_DEVICE(dtio);
    VFIOPCIDevice *vdev = VFIO_PCI_DEVICE(dtio);
    VFIODevice *vbasedev = &vdev->vbasedev;
    DtioServed *served = &dtio->served;
    bool ok;

    dtio->ops = &dtio_io_ops_socket;
    served->regions = dtio_pci_served_regions;
    served->restored = dtio_pci_served_restored;
    vbasedev->ops = &dtio_pci_served_ops;
    vbasedev->name = dtio_served_device_name(DEVICE(dtio));
    if (!dtio_served_attach(served, vbasedev,
                            pci_device_iommu_address_space(pdev), errp)) {
        return false;
    }
    ok = dtio_pci_served_set_up(dtio, errp);
    dtio->served_ops.region_read = dtio_socket_vfio_ops.region_read;
    dtio->served_ops.get_region_info = dtio_pci_served_no_region;
    g_clear_pointer(&dtio->served_config, g_free);
    if (!ok) {
        error_prepend(errp, VFIO_MSG_PREFIX, vbasedev->name);
        return false;
    }
    vdev->resetfn = dtio_pci_served_reset;
    vfio_pci_register_err_notifier(vdev);
    vfio_pci_register_req_notifier(vdev);
    if (!dtio_served_check(served, errp)) {
        DTIO_PCI_GET_CLASS(dtio)->parent_exit(pdev);
        return false;
    }
    dtio_served_start(served);
    return true;
}
