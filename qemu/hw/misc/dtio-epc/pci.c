/*
 * dtio-epc-pci: the endpoint controller as a PCI function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Its interrupts are MSI-X, with a message for each doorbell, or INTx for all.
 */

#include "qemu/osdep.h"
#include "epc.h"
#include "hw/pci/msix.h"
#include "hw/pci/pci_device.h"
#include "hw/pci/pcie.h"
#include "migration/vmstate.h"
#include "properties.h"
#include "qapi/error.h"
#include "qemu/module.h"
#include "qemu/units.h"
#include "system/address-spaces.h"

#define TYPE_DTIO_EPC_PCI "dtio-epc-pci"
OBJECT_DECLARE_SIMPLE_TYPE(DtioEpcPci, DTIO_EPC_PCI)

#define EPC_PCI_DEVICE_ID   0x10f0
#define EPC_PCI_EXP_OFFSET  0x80

/* Messages of the lines, and those of doorbells behind them */
#define EPC_PCI_DOORBELL_0  EPC_NUM_LINES

#define EPC_PCI_WINDOW_SIZE (1 * GiB)

struct DtioEpcPci {
    PCIDevice parent_obj;

    DtioEpc epc;
    bool msix_enabled;
};

static DtioEpcPci *dtio_epc_pci_of(DtioEpc *epc)
{
    return container_of(epc, DtioEpcPci, epc);
}

static void dtio_epc_pci_update_intx(DtioEpc *epc)
{
    PCIDevice *pdev = PCI_DEVICE(dtio_epc_pci_of(epc));

    pci_set_irq(pdev, !msix_enabled(pdev) &&
                (epc->lines[EPC_LINE_EVENT] || epc->lines[EPC_LINE_DMA] ||
                 epc->doorbell_status));
}

static void dtio_epc_pci_set_line(DtioEpc *epc, DtioEpcLine line, bool up,
                                  bool again)
{
    PCIDevice *pdev = PCI_DEVICE(dtio_epc_pci_of(epc));

    if (!msix_enabled(pdev)) {
        dtio_epc_pci_update_intx(epc);
    } else if (up) {
        msix_notify(pdev, line);
    }
}

static bool dtio_epc_pci_ring(DtioEpc *epc, uint32_t number)
{
    PCIDevice *pdev = PCI_DEVICE(dtio_epc_pci_of(epc));

    if (!msix_enabled(pdev)) {
        return false;
    }
    msix_notify(pdev, EPC_PCI_DOORBELL_0 + number);
    return true;
}

static const DtioEpcBus dtio_epc_pci_bus = {
    .set_line = dtio_epc_pci_set_line,
    .ring = dtio_epc_pci_ring,
    .update_doorbells = dtio_epc_pci_update_intx,
};

/* What was up before there were messages has not been told by one. */
static void dtio_epc_pci_write_config(PCIDevice *pdev, uint32_t address,
                                      uint32_t value, int length)
{
    DtioEpcPci *s = DTIO_EPC_PCI(pdev);

    pci_default_write_config(pdev, address, value, length);
    if (pci_is_express(pdev)) {
        pcie_cap_flr_write_config(pdev, address, value, length);
    }
    if (msix_enabled(pdev) == s->msix_enabled) {
        return;
    }
    s->msix_enabled = msix_enabled(pdev);
    if (s->msix_enabled) {
        s->epc.doorbell_status = 0;
        for (DtioEpcLine line = 0; line < EPC_NUM_LINES; line++) {
            if (s->epc.lines[line]) {
                msix_notify(pdev, line);
            }
        }
    }
    dtio_epc_pci_update_intx(&s->epc);
}

static void dtio_epc_pci_exit(PCIDevice *pdev)
{
    DtioEpcPci *s = DTIO_EPC_PCI(pdev);

    dtio_epc_exit(&s->epc);
    msix_uninit_exclusive_bar(pdev);
    if (pci_is_express(pdev)) {
        pcie_cap_exit(pdev);
    }
}

static bool dtio_epc_pci_add_capabilities(DtioEpcPci *s, Error **errp)
{
    PCIDevice *pdev = PCI_DEVICE(s);
    uint32_t messages = EPC_PCI_DOORBELL_0 + s->epc.properties.doorbells;

    if (msix_init_exclusive_bar(pdev, messages, 1, errp)) {
        return false;
    }
    for (uint32_t i = 0; i < messages; i++) {
        msix_vector_use(pdev, i);
    }
    if (!pci_bus_is_express(pci_get_bus(pdev))) {
        pdev->cap_present &= ~QEMU_PCI_CAP_EXPRESS;
    } else if (pcie_endpoint_cap_init(pdev, EPC_PCI_EXP_OFFSET) < 0) {
        error_setg(errp, "no PCI Express capability");
        msix_uninit_exclusive_bar(pdev);
        return false;
    } else {
        pcie_cap_flr_init(pdev);
    }
    return true;
}

static void dtio_epc_pci_realize(PCIDevice *pdev, Error **errp)
{
    DtioEpcPci *s = DTIO_EPC_PCI(pdev);
    DtioEpc *epc = &s->epc;

    epc->device = DEVICE(pdev);
    epc->bus = &dtio_epc_pci_bus;
    epc->dma = pci_get_address_space(pdev);
    epc->attrs = (MemTxAttrs) { .requester_id = pci_requester_id(pdev) };
    epc->direct = pci_device_iommu_address_space(pdev) ==
                  &address_space_memory;
    if (!dtio_epc_init(epc, errp)) {
        return;
    }
    pci_config_set_interrupt_pin(pdev->config, 1);
    pci_register_bar(pdev, 0, PCI_BASE_ADDRESS_SPACE_MEMORY, &epc->registers);
    pci_register_bar(pdev, 2, PCI_BASE_ADDRESS_SPACE_MEMORY |
                     PCI_BASE_ADDRESS_MEM_TYPE_64 |
                     PCI_BASE_ADDRESS_MEM_PREFETCH, &epc->window);
    if (!dtio_epc_pci_add_capabilities(s, errp)) {
        dtio_epc_exit(epc);
    }
}

static void dtio_epc_pci_reset_hold(Object *obj, ResetType type)
{
    DtioEpcPci *s = DTIO_EPC_PCI(obj);

    dtio_epc_reset(&s->epc);
    s->msix_enabled = false;
    pci_set_irq(PCI_DEVICE(s), 0);
}

/* Taken back in realize, if the bus has no place for what it stands for */
static void dtio_epc_pci_init(Object *obj)
{
    PCI_DEVICE(obj)->cap_present |= QEMU_PCI_CAP_EXPRESS;
}

static const VMStateDescription dtio_epc_pci_vmstate = {
    .name = TYPE_DTIO_EPC_PCI,
    .unmigratable = 1,
};

static void dtio_epc_pci_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    PCIDeviceClass *pc = PCI_DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);

    pc->realize = dtio_epc_pci_realize;
    pc->exit = dtio_epc_pci_exit;
    pc->config_write = dtio_epc_pci_write_config;
    pc->vendor_id = PCI_VENDOR_ID_REDHAT_QUMRANET;
    pc->device_id = EPC_PCI_DEVICE_ID;
    pc->subsystem_vendor_id = PCI_SUBVENDOR_ID_REDHAT_QUMRANET;
    pc->subsystem_id = PCI_SUBDEVICE_ID_QEMU;
    pc->revision = 1;
    pc->class_id = PCI_CLASS_MEMORY_OTHER;
    rc->phases.hold = dtio_epc_pci_reset_hold;
    dc->desc = "PCI endpoint controller: this machine is a PCI device of "
               "another";
    dc->vmsd = &dtio_epc_pci_vmstate;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    dtio_epc_class_set_properties(klass, offsetof(DtioEpcPci, epc.properties),
                                  EPC_PCI_WINDOW_SIZE);
}

static const TypeInfo dtio_epc_pci_types[] = {
    {
        .name = TYPE_DTIO_EPC_PCI,
        .parent = TYPE_PCI_DEVICE,
        .instance_size = sizeof(DtioEpcPci),
        .instance_init = dtio_epc_pci_init,
        .class_init = dtio_epc_pci_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { INTERFACE_PCIE_DEVICE },
            { INTERFACE_CONVENTIONAL_PCI_DEVICE },
            { },
        },
    },
};

DEFINE_TYPES(dtio_epc_pci_types)
