/*
 * my_hw: a PCI Express device to learn with
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A timer and the interrupt line of a conventional PCI device (INTx), the one
 * that devices share and that bridges swizzle: the timer raises it, and it
 * stays up until a driver acknowledges it. That is all of it, so that each step
 * from a register to an interrupt handler can be followed. The registers are in
 * docs/specs/my_hw.rst.
 */

#include "qemu/osdep.h"
#include "hw/core/qdev-properties.h"
#include "hw/pci/pci_device.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/log.h"
#include "qemu/module.h"
#include "qemu/timer.h"
#include "qemu/units.h"
#include "trace.h"

#define TYPE_MY_HW "my_hw"
OBJECT_DECLARE_SIMPLE_TYPE(MyHWState, MY_HW)

#define MY_HW_VENDOR_ID     0x4c52
#define MY_HW_DEVICE_ID     0x6c72
#define MY_HW_REVISION      0x01
#define MY_HW_BAR_SIZE      (1 * MiB)
#define MY_HW_EXP_OFFSET    0x80
#define MY_HW_DSN_OFFSET    0x100

#define MY_HW_ID            0x00
#define   MY_HW_ID_VALUE    0x6d790100
#define MY_HW_STATUS        0x04
#define   MY_HW_RUNNING     BIT(0)
#define   MY_HW_RAISED      BIT(1)
#define MY_HW_COUNT         0x08
#define MY_HW_START         0x10
#define MY_HW_STOP          0x20
#define MY_HW_ACKNOWLEDGE   0x30

#define MY_HW_TIMEOUT_MS        2000
#define MY_HW_TIMEOUT_MS_MAX    3600000

struct MyHWState {
    PCIDevice parent_obj;

    MemoryRegion registers;
    QEMUTimer timer;
    uint32_t count;
    bool raised;

    uint32_t timeout_ms;
    uint64_t serial_number;
};

static void my_hw_set_raised(MyHWState *s, bool raised)
{
    s->raised = raised;
    pci_set_irq(PCI_DEVICE(s), raised);
}

static void my_hw_expired(void *opaque)
{
    MyHWState *s = opaque;

    s->count++;
    trace_my_hw_expired(pci_get_bdf(PCI_DEVICE(s)), s->count);
    my_hw_set_raised(s, true);
}

static uint64_t my_hw_read(void *opaque, hwaddr addr, unsigned size)
{
    MyHWState *s = opaque;

    if (size != 4 || addr % 4) {
        qemu_log_mask(LOG_GUEST_ERROR, "my_hw: read of %u bytes at 0x%"
                      HWADDR_PRIx "\n", size, addr);
        return UINT64_MAX;
    }
    switch (addr) {
    case MY_HW_ID:
        return MY_HW_ID_VALUE;
    case MY_HW_STATUS:
        return (timer_pending(&s->timer) ? MY_HW_RUNNING : 0) |
               (s->raised ? MY_HW_RAISED : 0);
    case MY_HW_COUNT:
        return s->count;
    default:
        return 0;
    }
}

static void my_hw_write(void *opaque, hwaddr addr, uint64_t value,
                        unsigned size)
{
    MyHWState *s = opaque;
    uint16_t bdf = pci_get_bdf(PCI_DEVICE(s));

    if (size != 4 || addr % 4) {
        qemu_log_mask(LOG_GUEST_ERROR, "my_hw: write of %u bytes at 0x%"
                      HWADDR_PRIx "\n", size, addr);
        return;
    }
    switch (addr) {
    case MY_HW_START:
        trace_my_hw_start(bdf, s->timeout_ms);
        timer_mod(&s->timer, qemu_clock_get_ns(QEMU_CLOCK_VIRTUAL) +
                  (int64_t)s->timeout_ms * SCALE_MS);
        break;
    case MY_HW_STOP:
        trace_my_hw_stop(bdf, timer_pending(&s->timer));
        timer_del(&s->timer);
        break;
    case MY_HW_ACKNOWLEDGE:
        trace_my_hw_acknowledge(bdf, s->raised);
        my_hw_set_raised(s, false);
        break;
    default:
        qemu_log_mask(LOG_GUEST_ERROR, "my_hw: write at 0x%" HWADDR_PRIx
                      ", where no register takes one\n", addr);
        break;
    }
}

/* An access that no register takes is to be answered as well, see there. */
static const MemoryRegionOps my_hw_ops = {
    .read = my_hw_read,
    .write = my_hw_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = {
        .min_access_size = 1,
        .max_access_size = 8,
        .unaligned = true,
    },
    .impl = {
        .min_access_size = 1,
        .max_access_size = 8,
        .unaligned = true,
    },
};

static void my_hw_write_config(PCIDevice *dev, uint32_t addr, uint32_t value,
                               int len)
{
    pci_default_write_config(dev, addr, value, len);
    if (pci_is_express(dev)) {
        pcie_cap_flr_write_config(dev, addr, value, len);
    }
}

static bool my_hw_init_express(MyHWState *s, Error **errp)
{
    PCIDevice *dev = PCI_DEVICE(s);

    if (pcie_endpoint_cap_init(dev, MY_HW_EXP_OFFSET) < 0) {
        error_setg(errp, "my_hw: no PCI Express capability");
        return false;
    }
    pcie_cap_flr_init(dev);
    pcie_dev_ser_num_init(dev, MY_HW_DSN_OFFSET, s->serial_number);
    return true;
}

static void my_hw_realize(PCIDevice *dev, Error **errp)
{
    ERRP_GUARD();
    MyHWState *s = MY_HW(dev);

    if (s->timeout_ms < 1 || s->timeout_ms > MY_HW_TIMEOUT_MS_MAX) {
        error_setg(errp, "timeout-ms=%" PRIu32 " is out of range",
                   s->timeout_ms);
        error_append_hint(errp, "Use timeout-ms=1 to timeout-ms=%d; "
                          "without it, it is %d.\n",
                          MY_HW_TIMEOUT_MS_MAX, MY_HW_TIMEOUT_MS);
        return;
    }
    if (!pci_bus_is_express(pci_get_bus(dev))) {
        dev->cap_present &= ~QEMU_PCI_CAP_EXPRESS;
    } else if (!my_hw_init_express(s, errp)) {
        return;
    }
    pci_config_set_interrupt_pin(dev->config, 1);

    timer_init_ns(&s->timer, QEMU_CLOCK_VIRTUAL, my_hw_expired, s);
    memory_region_init_io(&s->registers, OBJECT(s), &my_hw_ops, s, "my_hw",
                          MY_HW_BAR_SIZE);
    pci_register_bar(dev, 0, PCI_BASE_ADDRESS_SPACE_MEMORY, &s->registers);
}

static void my_hw_exit(PCIDevice *dev)
{
    timer_del(&MY_HW(dev)->timer);
    if (pci_is_express(dev)) {
        pcie_cap_exit(dev);
    }
}

static void my_hw_reset_hold(Object *obj, ResetType type)
{
    MyHWState *s = MY_HW(obj);

    trace_my_hw_reset(pci_get_bdf(PCI_DEVICE(s)));
    timer_del(&s->timer);
    s->count = 0;
    my_hw_set_raised(s, false);
}

/* Taken back in realize, if the bus has no place for what it stands for */
static void my_hw_init(Object *obj)
{
    PCI_DEVICE(obj)->cap_present |= QEMU_PCI_CAP_EXPRESS;
}

/* The PCI bus migrates the level of the line. */
static const VMStateDescription vmstate_my_hw = {
    .name = TYPE_MY_HW,
    .version_id = 1,
    .minimum_version_id = 1,
    .fields = (const VMStateField[]) {
        VMSTATE_PCI_DEVICE(parent_obj, MyHWState),
        VMSTATE_TIMER(timer, MyHWState),
        VMSTATE_UINT32(count, MyHWState),
        VMSTATE_BOOL(raised, MyHWState),
        VMSTATE_END_OF_LIST()
    },
};

static const Property my_hw_properties[] = {
    DEFINE_PROP_UINT32("timeout-ms", MyHWState, timeout_ms, MY_HW_TIMEOUT_MS),
    DEFINE_PROP_UINT64("serial-number", MyHWState, serial_number, 0),
};

static void my_hw_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    PCIDeviceClass *pc = PCI_DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);

    pc->realize = my_hw_realize;
    pc->exit = my_hw_exit;
    pc->config_write = my_hw_write_config;
    pc->vendor_id = MY_HW_VENDOR_ID;
    pc->device_id = MY_HW_DEVICE_ID;
    pc->revision = MY_HW_REVISION;
    pc->class_id = PCI_CLASS_OTHERS;
    rc->phases.hold = my_hw_reset_hold;
    dc->desc = "PCI Express device to learn with: a timer and INTx";
    dc->vmsd = &vmstate_my_hw;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);

    device_class_set_props(dc, my_hw_properties);
    object_class_property_set_description(klass, "timeout-ms",
        "How long after its start the timer expires, in milliseconds, "
        "1 to 3600000");
    object_class_property_set_description(klass, "serial-number",
        "The Device Serial Number that configuration space shows");
}

static const TypeInfo my_hw_types[] = {
    {
        .name = TYPE_MY_HW,
        .parent = TYPE_PCI_DEVICE,
        .instance_size = sizeof(MyHWState),
        .instance_init = my_hw_init,
        .class_init = my_hw_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { INTERFACE_PCIE_DEVICE },
            { INTERFACE_CONVENTIONAL_PCI_DEVICE },
            { },
        },
    },
};

DEFINE_TYPES(my_hw_types)
