/*
 * dtio-epc: the endpoint controller as a device of the platform bus
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It writes its own node into the device tree. Each doorbell has an IRQ.
 */

#include "qemu/osdep.h"
#include "epc.h"
#include "hw/arm/fdt.h"
#include "hw/core/fdt-device.h"
#include "hw/core/irq.h"
#include "hw/core/sysbus.h"
#include "hw/misc/dtio-epc.h"
#include "migration/vmstate.h"
#include "properties.h"
#include "qapi/error.h"
#include "qemu/module.h"
#include "qemu/units.h"
#include "system/address-spaces.h"
#include "system/device_tree.h"

OBJECT_DECLARE_SIMPLE_TYPE(DtioEpcPlatform, DTIO_EPC)

/* The platform bus of machine virt has 32 MiB for all of its devices. */
#define EPC_PLATFORM_WINDOW_SIZE (8 * MiB)

struct DtioEpcPlatform {
    SysBusDevice parent_obj;

    DtioEpc epc;
    FdtMachineInfo machine;
    qemu_irq lines[EPC_NUM_LINES];
    qemu_irq doorbells[EPC_MAX_DOORBELLS];
};

static DtioEpcPlatform *dtio_epc_platform_of(DtioEpc *epc)
{
    return container_of(epc, DtioEpcPlatform, epc);
}

static void dtio_epc_platform_set_line(DtioEpc *epc, DtioEpcLine line, bool up,
                                       bool again)
{
    qemu_set_irq(dtio_epc_platform_of(epc)->lines[line], up);
}

static bool dtio_epc_platform_ring(DtioEpc *epc, uint32_t number)
{
    qemu_irq_pulse(dtio_epc_platform_of(epc)->doorbells[number]);
    return false;
}

static void dtio_epc_platform_update_doorbells(DtioEpc *epc)
{
}

static const DtioEpcBus dtio_epc_platform_bus = {
    .set_line = dtio_epc_platform_set_line,
    .ring = dtio_epc_platform_ring,
    .update_doorbells = dtio_epc_platform_update_doorbells,
};

static void dtio_epc_platform_add_irq(DtioEpcPlatform *s, GArray *cells,
                                      GString *names, int number,
                                      const char *name, uint32_t trigger)
{
    const FdtMachineInfo *machine = &s->machine;
    uint32_t irq[] = {
        cpu_to_be32(GIC_FDT_IRQ_TYPE_SPI),
        cpu_to_be32(machine->platform_bus_irq +
                    platform_bus_get_irqn(machine->platform_bus,
                                          SYS_BUS_DEVICE(s), number)),
        cpu_to_be32(trigger),
    };

    g_array_append_vals(cells, irq, ARRAY_SIZE(irq));
    g_string_append_len(names, name, strlen(name) + 1);
}

static void dtio_epc_platform_write_irqs(DtioEpcPlatform *s, const char *path)
{
    g_autoptr(GArray) cells = g_array_new(false, false, sizeof(uint32_t));
    g_autoptr(GString) names = g_string_new(NULL);
    void *fdt = s->machine.fdt;

    dtio_epc_platform_add_irq(s, cells, names, EPC_LINE_EVENT, "event",
                              GIC_FDT_IRQ_FLAGS_LEVEL_HI);
    dtio_epc_platform_add_irq(s, cells, names, EPC_LINE_DMA, "dma",
                              GIC_FDT_IRQ_FLAGS_LEVEL_HI);
    for (uint32_t i = 0; i < s->epc.properties.doorbells; i++) {
        g_autofree char *name = g_strdup_printf("doorbell%u", i);

        dtio_epc_platform_add_irq(s, cells, names, EPC_NUM_LINES + i, name,
                                  GIC_FDT_IRQ_FLAGS_EDGE_LO_HI);
    }
    qemu_fdt_setprop(fdt, path, "interrupts", cells->data,
                     cells->len * sizeof(uint32_t));
    qemu_fdt_setprop(fdt, path, "interrupt-names", names->str, names->len);
}

static hwaddr dtio_epc_platform_address(const DtioEpcPlatform *s, int region)
{
    return s->machine.platform_bus_base +
           platform_bus_get_mmio_addr(s->machine.platform_bus,
                                      SYS_BUS_DEVICE(s), region);
}

static bool dtio_epc_platform_add_nodes(FdtDeviceIf *dev, Error **errp)
{
    static const char names[] = "registers\0window";
    DtioEpcPlatform *s = DTIO_EPC(dev);
    hwaddr registers = dtio_epc_platform_address(s, 0);
    hwaddr window = dtio_epc_platform_address(s, 1);
    g_autofree char *path = g_strdup_printf("/pcie-endpoint@%" PRIx64,
                                            registers);
    void *fdt = s->machine.fdt;

    /* With -dtb, the node is left to the user's own tree. */
    if (!fdt || s->machine.user_fdt) {
        return true;
    }
    qemu_fdt_add_subnode(fdt, path);
    qemu_fdt_setprop_string(fdt, path, "compatible", "dtio,epc-1");
    qemu_fdt_setprop_sized_cells(fdt, path, "reg", 2, registers, 2, EPC_SIZE,
                                 2, window, 2,
                                 s->epc.properties.window_size);
    qemu_fdt_setprop(fdt, path, "reg-names", names, sizeof(names));
    qemu_fdt_setprop(fdt, path, "dma-coherent", NULL, 0);
    dtio_epc_platform_write_irqs(s, path);
    return true;
}

static void dtio_epc_platform_set_machine(FdtDeviceIf *dev,
                                          const FdtMachineInfo *info)
{
    DTIO_EPC(dev)->machine = *info;
}

static void dtio_epc_platform_realize(DeviceState *dev, Error **errp)
{
    DtioEpcPlatform *s = DTIO_EPC(dev);
    SysBusDevice *sbdev = SYS_BUS_DEVICE(dev);
    DtioEpc *epc = &s->epc;

    epc->device = dev;
    epc->bus = &dtio_epc_platform_bus;
    epc->dma = &address_space_memory;
    epc->attrs = MEMTXATTRS_UNSPECIFIED;
    epc->direct = true;
    if (!fdt_device_check_spis(&s->machine, errp) ||
        !dtio_epc_init(epc, errp)) {
        return;
    }
    sysbus_init_mmio(sbdev, &epc->registers);
    sysbus_init_mmio(sbdev, &epc->window);
    for (unsigned i = 0; i < EPC_NUM_LINES; i++) {
        sysbus_init_irq(sbdev, &s->lines[i]);
    }
    for (uint32_t i = 0; i < epc->properties.doorbells; i++) {
        sysbus_init_irq(sbdev, &s->doorbells[i]);
    }
}

static void dtio_epc_platform_unrealize(DeviceState *dev)
{
    dtio_epc_exit(&DTIO_EPC(dev)->epc);
}

static void dtio_epc_platform_reset_hold(Object *obj, ResetType type)
{
    dtio_epc_reset(&DTIO_EPC(obj)->epc);
}

static const VMStateDescription dtio_epc_platform_vmstate = {
    .name = TYPE_DTIO_EPC,
    .unmigratable = 1,
};

static void dtio_epc_platform_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);
    FdtDeviceIfClass *fdc = FDT_DEVICE_IF_CLASS(klass);

    dc->realize = dtio_epc_platform_realize;
    dc->unrealize = dtio_epc_platform_unrealize;
    dc->vmsd = &dtio_epc_platform_vmstate;
    dc->desc = "PCI endpoint controller of the platform bus: this machine is "
               "a PCI device of another";
    dc->user_creatable = true;
    rc->phases.hold = dtio_epc_platform_reset_hold;
    fdc->set_machine = dtio_epc_platform_set_machine;
    fdc->add_nodes = dtio_epc_platform_add_nodes;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    dtio_epc_class_set_properties(klass,
                                  offsetof(DtioEpcPlatform, epc.properties),
                                  EPC_PLATFORM_WINDOW_SIZE);
}

static const TypeInfo dtio_epc_platform_types[] = {
    {
        .name = TYPE_DTIO_EPC,
        .parent = TYPE_DYNAMIC_SYS_BUS_DEVICE,
        .instance_size = sizeof(DtioEpcPlatform),
        .class_init = dtio_epc_platform_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { TYPE_FDT_DEVICE_IF },
            { }
        },
    },
};

DEFINE_TYPES(dtio_epc_platform_types)
