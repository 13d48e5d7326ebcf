/*
 * A UART whose clock has two sources
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A driver that sets the rate of its UART's clock for each baud rate, as that
 * of Linux for DesignWare's does, is content with a clock that has few rates if
 * these are right. Here they are those of two oscillators, and a multiplexer
 * that is operated by a GPIO line chooses one of them. So the baud rate depends
 * on what is written to two devices: the divisor to the UART, the source to the
 * GPIO controller, which is the board's. A page of its own, the monitor, shows
 * what came out (docs/specs/dtio-uart-testdev.rst).
 *
 * The UART is a 16550A. The registers that DesignWare's has beside those read
 * as 0, by which drivers know that it has none of its extensions.
 */

#include "qemu/osdep.h"
#include "chardev/char-fe.h"
#include "hw/arm/fdt.h"
#include "hw/char/serial-mm.h"
#include "hw/core/fdt-device.h"
#include "hw/core/irq.h"
#include "hw/core/qdev-properties.h"
#include "hw/core/sysbus.h"
#include "hw/misc/dtio-uart-testdev.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/module.h"
#include "system/device_tree.h"
#include "trace.h"

/* Blocks, 64 KiB apart: they share no page where pages are that large */
#define UART_TESTDEV_UART 0x00000
#define UART_TESTDEV_GPIO 0x10000
#define UART_TESTDEV_MONITOR 0x20000
#define UART_TESTDEV_WINDOW_SIZE 0x30000
#define UART_TESTDEV_PAGE_SIZE 0x1000

/* The line that chooses the second source */
#define UART_TESTDEV_SELECT (1u << 0)

/* Monitor */
#define UART_TESTDEV_SOURCE 0x00
#define UART_TESTDEV_CHANGES 0x04
#define UART_TESTDEV_BAUD 0x08

#define UART_TESTDEV_REGISTER_SHIFT 2
#define UART_TESTDEV_OVERSAMPLING 16

OBJECT_DECLARE_SIMPLE_TYPE(DtioUartTestdev, DTIO_UART_TESTDEV)

/* In Hz: 16 times the highest baud rate that each of them is for */
static const uint32_t uart_testdev_sources[] = { 1843200, 24000000 };

struct DtioUartTestdev {
    SysBusDevice parent_obj;

    /* What is not covered by one of the others reads as 0. */
    MemoryRegion window;
    MemoryRegion gpio_controller;
    MemoryRegion monitor;
    SerialMM uart;
    FdtMachineInfo machine;

    uint32_t gpios;
    uint32_t changes;
};

static bool uart_testdev_source(const DtioUartTestdev *s)
{
    return s->gpios & UART_TESTDEV_SELECT;
}

static uint32_t uart_testdev_baud(const DtioUartTestdev *s)
{
    uint32_t rate = uart_testdev_sources[uart_testdev_source(s)];
    uint32_t divisor = s->uart.serial.divider;

    return divisor ? rate / (UART_TESTDEV_OVERSAMPLING * divisor) : 0;
}

static uint64_t uart_testdev_window_read(void *opaque, hwaddr offset,
                                         unsigned size)
{
    return 0;
}

static void uart_testdev_window_write(void *opaque, hwaddr offset,
                                      uint64_t value, unsigned size)
{
}

static uint64_t uart_testdev_gpio_read(void *opaque, hwaddr offset,
                                       unsigned size)
{
    DtioUartTestdev *s = opaque;

    return s->gpios;
}

static void uart_testdev_gpio_write(void *opaque, hwaddr offset, uint64_t value,
                                    unsigned size)
{
    DtioUartTestdev *s = opaque;

    if ((s->gpios ^ value) & UART_TESTDEV_SELECT) {
        s->changes++;
    }
    s->gpios = value;
    trace_dtio_uart_testdev_source(uart_testdev_source(s));
}

static uint64_t uart_testdev_monitor_read(void *opaque, hwaddr offset,
                                          unsigned size)
{
    DtioUartTestdev *s = opaque;

    switch (offset) {
    case UART_TESTDEV_SOURCE:
        return uart_testdev_source(s);
    case UART_TESTDEV_CHANGES:
        return s->changes;
    case UART_TESTDEV_BAUD:
        return uart_testdev_baud(s);
    default:
        return 0;
    }
}

#define UART_TESTDEV_OPS(name, read_function, write_function)    \
static const MemoryRegionOps uart_testdev_##name##_ops = {       \
    .read = (read_function),                                     \
    .write = (write_function),                                   \
    .endianness = DEVICE_LITTLE_ENDIAN,                          \
    .valid.min_access_size = 1,                                  \
    .valid.max_access_size = 8,                                  \
    .impl.min_access_size = 4,                                   \
    .impl.max_access_size = 4,                                   \
}

UART_TESTDEV_OPS(window, uart_testdev_window_read, uart_testdev_window_write);
UART_TESTDEV_OPS(gpio, uart_testdev_gpio_read, uart_testdev_gpio_write);
UART_TESTDEV_OPS(monitor, uart_testdev_monitor_read, uart_testdev_window_write);

static char *uart_testdev_add_node(void *fdt, const char *parent,
                                   const char *compatible, const char *format,
                                   hwaddr address)
{
    g_autofree char *name = g_strdup_printf(format, address);
    char *path = g_strdup_printf("%s/%s", parent, name);

    qemu_fdt_add_subnode(fdt, path);
    qemu_fdt_setprop_string(fdt, path, "compatible", compatible);
    return path;
}

static uint32_t uart_testdev_add_phandle(void *fdt, const char *path)
{
    uint32_t phandle = qemu_fdt_alloc_phandle(fdt);

    qemu_fdt_setprop_cell(fdt, path, "phandle", phandle);
    return phandle;
}

static uint32_t uart_testdev_add_oscillator(void *fdt, const char *format,
                                            hwaddr base, uint32_t rate)
{
    g_autofree char *path = uart_testdev_add_node(fdt, "", "fixed-clock",
                                                  format, base);

    qemu_fdt_setprop_cell(fdt, path, "#clock-cells", 0);
    qemu_fdt_setprop_cell(fdt, path, "clock-frequency", rate);
    return uart_testdev_add_phandle(fdt, path);
}

static uint32_t uart_testdev_add_gpio_controller(void *fdt, const char *bus)
{
    g_autofree char *path = uart_testdev_add_node(
        fdt, bus, "wd,mbl-gpio", "gpio@%" PRIx64, UART_TESTDEV_GPIO);

    qemu_fdt_setprop_cells(fdt, path, "reg", UART_TESTDEV_GPIO, 4);
    qemu_fdt_setprop_string(fdt, path, "reg-names", "dat");
    qemu_fdt_setprop(fdt, path, "gpio-controller", NULL, 0);
    qemu_fdt_setprop_cell(fdt, path, "#gpio-cells", 2);
    return uart_testdev_add_phandle(fdt, path);
}

static uint32_t uart_testdev_add_clock(void *fdt, hwaddr base, uint32_t gpio)
{
    uint32_t sources[] = {
        uart_testdev_add_oscillator(fdt, "uart-testdev-slow-%" PRIx64, base,
                                    uart_testdev_sources[0]),
        uart_testdev_add_oscillator(fdt, "uart-testdev-fast-%" PRIx64, base,
                                    uart_testdev_sources[1]),
    };
    g_autofree char *path = uart_testdev_add_node(
        fdt, "", "gpio-mux-clock", "uart-testdev-clock-%" PRIx64, base);

    qemu_fdt_setprop_cell(fdt, path, "#clock-cells", 0);
    qemu_fdt_setprop_cells(fdt, path, "clocks", sources[0], sources[1]);
    qemu_fdt_setprop_cells(fdt, path, "select-gpios", gpio,
                           ctz32(UART_TESTDEV_SELECT), 0);
    return uart_testdev_add_phandle(fdt, path);
}

static void uart_testdev_add_uart(void *fdt, const char *bus, uint32_t clock,
                                  int spi)
{
    g_autofree char *path = uart_testdev_add_node(
        fdt, bus, "snps,dw-apb-uart", "serial@%" PRIx64, UART_TESTDEV_UART);

    qemu_fdt_setprop_cells(fdt, path, "reg", UART_TESTDEV_UART,
                           UART_TESTDEV_PAGE_SIZE);
    qemu_fdt_setprop_cell(fdt, path, "reg-shift", UART_TESTDEV_REGISTER_SHIFT);
    qemu_fdt_setprop_cell(fdt, path, "reg-io-width", 4);
    qemu_fdt_setprop_cells(fdt, path, "interrupts", GIC_FDT_IRQ_TYPE_SPI, spi,
                           GIC_FDT_IRQ_FLAGS_LEVEL_HI);
    qemu_fdt_setprop_cell(fdt, path, "clocks", clock);
    qemu_fdt_setprop_string(fdt, path, "clock-names", "baudclk");
}

static void uart_testdev_set_machine(FdtDeviceIf *dev,
                                     const FdtMachineInfo *info)
{
    DTIO_UART_TESTDEV(dev)->machine = *info;
}

static bool uart_testdev_add_nodes(FdtDeviceIf *dev, Error **errp)
{
    DtioUartTestdev *s = DTIO_UART_TESTDEV(dev);
    const FdtMachineInfo *machine = &s->machine;
    PlatformBusDevice *platform_bus = machine->platform_bus;
    hwaddr base = machine->platform_bus_base +
                  platform_bus_get_mmio_addr(platform_bus, SYS_BUS_DEVICE(s),
                                             0);
    int spi = machine->platform_bus_irq +
              platform_bus_get_irqn(platform_bus, SYS_BUS_DEVICE(s), 0);
    void *fdt = machine->fdt;
    g_autofree char *bus = NULL;
    uint32_t gpio;

    if (!fdt || machine->user_fdt) {
        return true;
    }
    bus = uart_testdev_add_node(fdt, "", "simple-bus",
                                "uart-testdev-bus@%" PRIx64, base);
    qemu_fdt_setprop_cell(fdt, bus, "#address-cells", 1);
    qemu_fdt_setprop_cell(fdt, bus, "#size-cells", 1);
    qemu_fdt_setprop_sized_cells(fdt, bus, "ranges", 1, 0, 2, base, 1,
                                 UART_TESTDEV_WINDOW_SIZE);
    gpio = uart_testdev_add_gpio_controller(fdt, bus);
    uart_testdev_add_uart(fdt, bus, uart_testdev_add_clock(fdt, base, gpio),
                          spi);
    return true;
}

static void uart_testdev_add_block(DtioUartTestdev *s, MemoryRegion *block,
                                   const MemoryRegionOps *ops, const char *name,
                                   hwaddr offset, uint64_t size)
{
    memory_region_init_io(block, OBJECT(s), ops, s, name, size);
    memory_region_add_subregion(&s->window, offset, block);
}

static void uart_testdev_realize(DeviceState *dev, Error **errp)
{
    DtioUartTestdev *s = DTIO_UART_TESTDEV(dev);
    SysBusDevice *uart = SYS_BUS_DEVICE(&s->uart);

    if (!fdt_device_check_spis(&s->machine, errp)) {
        return;
    }
    qdev_prop_set_uint8(DEVICE(uart), "regshift", UART_TESTDEV_REGISTER_SHIFT);
    qdev_prop_set_uint8(DEVICE(uart), "endianness", DEVICE_LITTLE_ENDIAN);
    if (!sysbus_realize(uart, errp)) {
        return;
    }
    memory_region_init_io(&s->window, OBJECT(s), &uart_testdev_window_ops, s,
                          TYPE_DTIO_UART_TESTDEV, UART_TESTDEV_WINDOW_SIZE);
    memory_region_add_subregion(&s->window, UART_TESTDEV_UART,
                                sysbus_mmio_get_region(uart, 0));
    uart_testdev_add_block(s, &s->gpio_controller, &uart_testdev_gpio_ops,
                           "gpio", UART_TESTDEV_GPIO, 4);
    uart_testdev_add_block(s, &s->monitor, &uart_testdev_monitor_ops, "monitor",
                           UART_TESTDEV_MONITOR, UART_TESTDEV_PAGE_SIZE);
    sysbus_init_mmio(SYS_BUS_DEVICE(s), &s->window);
    sysbus_pass_irq(SYS_BUS_DEVICE(s), uart);
}

static void uart_testdev_init(Object *obj)
{
    DtioUartTestdev *s = DTIO_UART_TESTDEV(obj);

    object_initialize_child(obj, "uart", &s->uart, TYPE_SERIAL_MM);
    object_property_add_alias(obj, "chardev", OBJECT(&s->uart), "chardev");
}

static void uart_testdev_reset_hold(Object *obj, ResetType type)
{
    DtioUartTestdev *s = DTIO_UART_TESTDEV(obj);

    s->gpios = 0;
    s->changes = 0;
}

static const VMStateDescription uart_testdev_vmstate = {
    .name = TYPE_DTIO_UART_TESTDEV,
    .unmigratable = 1,
};

static void uart_testdev_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);
    FdtDeviceIfClass *fdc = FDT_DEVICE_IF_CLASS(klass);

    dc->desc = "A UART whose clock has two sources, to test device assignment";
    dc->vmsd = &uart_testdev_vmstate;
    dc->realize = uart_testdev_realize;
    dc->hotpluggable = false;
    rc->phases.hold = uart_testdev_reset_hold;
    fdc->set_machine = uart_testdev_set_machine;
    fdc->add_nodes = uart_testdev_add_nodes;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
}

static const TypeInfo uart_testdev_types[] = {
    {
        .name = TYPE_DTIO_UART_TESTDEV,
        .parent = TYPE_DYNAMIC_SYS_BUS_DEVICE,
        .instance_size = sizeof(DtioUartTestdev),
        .instance_init = uart_testdev_init,
        .class_init = uart_testdev_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { TYPE_FDT_DEVICE_IF },
            { }
        },
    },
};

DEFINE_TYPES(uart_testdev_types)
