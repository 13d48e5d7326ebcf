/*
 * An SCMI platform to test device assignment with
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * On many boards clocks belong to firmware, which an operating system asks by
 * SCMI. Here there are a few such clocks, which drive nothing: they keep their
 * rate and whether they are on, and count what the agent does to them. The
 * counts are in a page of registers (docs/specs/dtio-scmi-testdev.rst), so that
 * a test need not believe what the kernel of the board says of its clocks.
 *
 * Messages come by the machine's virtio-scmi device, which has no clocks of its
 * own. To the board's tree a node of the page is added, and no more: which
 * devices have these clocks is for the user to say.
 */

#include "qemu/osdep.h"
#include "hw/core/fdt-device.h"
#include "hw/core/sysbus.h"
#include "hw/misc/dtio-scmi-testdev.h"
#include "hw/vfio/dtio/virtio-scmi.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/module.h"
#include "system/device_tree.h"
#include "trace.h"

#define SCMI_TESTDEV_PAGE_SIZE 0x1000

/* Registers: these for each clock */
#define SCMI_TESTDEV_STRIDE 0x20
#define SCMI_TESTDEV_RATE 0x00
#define SCMI_TESTDEV_RATES_SET 0x04
#define SCMI_TESTDEV_STATE 0x08
#define SCMI_TESTDEV_TURNED_ON 0x0c
#define SCMI_TESTDEV_TURNED_OFF 0x10

OBJECT_DECLARE_SIMPLE_TYPE(DtioScmiTestdev, DTIO_SCMI_TESTDEV)

#define MHZ 1000000

static const DtioScmiClock scmi_testdev_clocks[] = {
    {
        .name = "pll",
        .can_switch = true,
        .can_set_rate = true,
        .lowest = 8 * MHZ,
        .highest = 64 * MHZ,
        .step = 1 * MHZ,
    }, {
        .name = "other",
        .can_switch = true,
        .can_set_rate = true,
        .lowest = 8 * MHZ,
        .highest = 64 * MHZ,
        .step = 1 * MHZ,
    },
};

#define SCMI_TESTDEV_NUM_CLOCKS ARRAY_SIZE(scmi_testdev_clocks)

/* When the machine is switched on */
#define SCMI_TESTDEV_FIRST_RATE (24 * MHZ)

/* A clock, and what the agent has done to it */
typedef struct ScmiTestdevClock {
    uint32_t rate;
    uint32_t rates_set;
    bool on;
    uint32_t turned_on;
    uint32_t turned_off;
} ScmiTestdevClock;

struct DtioScmiTestdev {
    SysBusDevice parent_obj;

    MemoryRegion monitor;
    FdtMachineInfo machine;
    DtioScmiPlatform platform;
    ScmiTestdevClock clocks[SCMI_TESTDEV_NUM_CLOCKS];
};

static DtioScmiStatus scmi_testdev_rate(void *opaque, uint32_t clock,
                                        uint64_t *rate)
{
    DtioScmiTestdev *s = opaque;

    *rate = s->clocks[clock].rate;
    return DTIO_SCMI_SUCCESS;
}

/* One that the description has: it has been rounded. */
static DtioScmiStatus scmi_testdev_set_rate(void *opaque, uint32_t clock,
                                            uint64_t rate,
                                            DtioScmiRounding rounding)
{
    DtioScmiTestdev *s = opaque;

    s->clocks[clock].rate = rate;
    s->clocks[clock].rates_set++;
    trace_dtio_scmi_testdev_rate(scmi_testdev_clocks[clock].name, rate);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus scmi_testdev_state(void *opaque, uint32_t clock, bool *on)
{
    DtioScmiTestdev *s = opaque;

    *on = s->clocks[clock].on;
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus scmi_testdev_switch(void *opaque, uint32_t clock, bool on)
{
    DtioScmiTestdev *s = opaque;

    s->clocks[clock].on = on;
    if (on) {
        s->clocks[clock].turned_on++;
    } else {
        s->clocks[clock].turned_off++;
    }
    trace_dtio_scmi_testdev_switch(scmi_testdev_clocks[clock].name, on);
    return DTIO_SCMI_SUCCESS;
}

/* Counts stay: they are of what agents have asked for. */
static DtioScmiStatus scmi_testdev_forget(void *opaque)
{
    DtioScmiTestdev *s = opaque;

    for (size_t i = 0; i < SCMI_TESTDEV_NUM_CLOCKS; i++) {
        s->clocks[i].rate = SCMI_TESTDEV_FIRST_RATE;
        s->clocks[i].on = false;
    }
    return DTIO_SCMI_SUCCESS;
}

static const DtioScmiOps scmi_testdev_ops = {
    .clock_rate = scmi_testdev_rate,
    .clock_set_rate = scmi_testdev_set_rate,
    .clock_state = scmi_testdev_state,
    .clock_switch = scmi_testdev_switch,
    .forget = scmi_testdev_forget,
};

static uint64_t scmi_testdev_read(void *opaque, hwaddr offset, unsigned size)
{
    const DtioScmiTestdev *s = opaque;
    size_t number = offset / SCMI_TESTDEV_STRIDE;
    const ScmiTestdevClock *clock = &s->clocks[number];

    if (number >= SCMI_TESTDEV_NUM_CLOCKS) {
        return 0;
    }
    switch (offset % SCMI_TESTDEV_STRIDE) {
    case SCMI_TESTDEV_RATE:
        return clock->rate;
    case SCMI_TESTDEV_RATES_SET:
        return clock->rates_set;
    case SCMI_TESTDEV_STATE:
        return clock->on;
    case SCMI_TESTDEV_TURNED_ON:
        return clock->turned_on;
    case SCMI_TESTDEV_TURNED_OFF:
        return clock->turned_off;
    default:
        return 0;
    }
}

static void scmi_testdev_write(void *opaque, hwaddr offset, uint64_t value,
                               unsigned size)
{
}

static const MemoryRegionOps scmi_testdev_monitor_ops = {
    .read = scmi_testdev_read,
    .write = scmi_testdev_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid.min_access_size = 4,
    .valid.max_access_size = 4,
    .impl.min_access_size = 4,
    .impl.max_access_size = 4,
};

static void scmi_testdev_set_machine(FdtDeviceIf *dev,
                                     const FdtMachineInfo *info)
{
    DTIO_SCMI_TESTDEV(dev)->machine = *info;
}

static bool scmi_testdev_add_nodes(FdtDeviceIf *dev, Error **errp)
{
    DtioScmiTestdev *s = DTIO_SCMI_TESTDEV(dev);
    const FdtMachineInfo *machine = &s->machine;
    hwaddr address = machine->platform_bus_base +
                     platform_bus_get_mmio_addr(machine->platform_bus,
                                                SYS_BUS_DEVICE(s), 0);
    g_autofree char *path = g_strdup_printf("/scmi-testdev@%" PRIx64, address);

    if (!machine->fdt || machine->user_fdt) {
        return true;
    }
    qemu_fdt_add_subnode(machine->fdt, path);
    qemu_fdt_setprop_string(machine->fdt, path, "compatible",
                            "dtio,scmi-testdev");
    qemu_fdt_setprop_sized_cells(machine->fdt, path, "reg", 2, address,
                                 2, SCMI_TESTDEV_PAGE_SIZE);
    return true;
}

static void scmi_testdev_realize(DeviceState *dev, Error **errp)
{
    ERRP_GUARD();
    DtioScmiTestdev *s = DTIO_SCMI_TESTDEV(dev);

    if (!virtio_scmi_find()) {
        error_setg(errp, "the machine has no device that SCMI goes over");
        error_append_hint(errp, "Use -device virtio-scmi-pci before this "
                          "one.\n");
        return;
    }
    s->platform = (DtioScmiPlatform) {
        .vendor = "QEMU",
        .sub_vendor = "testdev",
        .clocks = scmi_testdev_clocks,
        .num_clocks = SCMI_TESTDEV_NUM_CLOCKS,
        .ops = &scmi_testdev_ops,
        .opaque = s,
    };
    virtio_scmi_set_platform(virtio_scmi_find(), &s->platform);
    memory_region_init_io(&s->monitor, OBJECT(s), &scmi_testdev_monitor_ops, s,
                          TYPE_DTIO_SCMI_TESTDEV, SCMI_TESTDEV_PAGE_SIZE);
    sysbus_init_mmio(SYS_BUS_DEVICE(s), &s->monitor);
}

static void scmi_testdev_reset_hold(Object *obj, ResetType type)
{
    DtioScmiTestdev *s = DTIO_SCMI_TESTDEV(obj);

    memset(s->clocks, 0, sizeof(s->clocks));
    scmi_testdev_forget(s);
}

static const VMStateDescription scmi_testdev_vmstate = {
    .name = TYPE_DTIO_SCMI_TESTDEV,
    .unmigratable = 1,
};

static void scmi_testdev_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);
    FdtDeviceIfClass *fdc = FDT_DEVICE_IF_CLASS(klass);

    dc->desc = "An SCMI platform to test device assignment with";
    dc->vmsd = &scmi_testdev_vmstate;
    dc->realize = scmi_testdev_realize;
    /* The virtio device goes on pointing to it. */
    dc->hotpluggable = false;
    rc->phases.hold = scmi_testdev_reset_hold;
    fdc->set_machine = scmi_testdev_set_machine;
    fdc->add_nodes = scmi_testdev_add_nodes;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
}

static const TypeInfo scmi_testdev_types[] = {
    {
        .name = TYPE_DTIO_SCMI_TESTDEV,
        .parent = TYPE_DYNAMIC_SYS_BUS_DEVICE,
        .instance_size = sizeof(DtioScmiTestdev),
        .class_init = scmi_testdev_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { TYPE_FDT_DEVICE_IF },
            { }
        },
    },
};

DEFINE_TYPES(scmi_testdev_types)
