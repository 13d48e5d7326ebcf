/*
 * Device tree nodes of the test device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What a kernel finds looks like a small system on a chip: a bus with the
 * device on it, and beside the device the controllers that its node refers to.
 * All of them but the device itself are of kinds that Linux has drivers for, so
 * its clock, supply and reset line are held and let go by the usual means.
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "dtio-testdev-fdt.h"
#include "hw/arm/fdt.h"
#include "hw/misc/dtio-testdev-regs.h"
#include "qemu/bswap.h"
#include "qemu/host-utils.h"
#include "system/device_tree.h"

typedef struct TestdevNodes {
    void *fdt;
    const TestdevPlacement *placement;
    char *bus;
    uint32_t reset;
    uint32_t gpio;
    uint32_t clock;
    uint32_t supply;
    uint32_t reserved;
} TestdevNodes;

static uint32_t testdev_add_phandle(TestdevNodes *nodes, const char *path)
{
    uint32_t phandle = qemu_fdt_alloc_phandle(nodes->fdt);

    qemu_fdt_setprop_cell(nodes->fdt, path, "phandle", phandle);
    return phandle;
}

/* Addresses on the bus are offsets into the device's window. */
static void testdev_add_bus(TestdevNodes *nodes)
{
    hwaddr base = nodes->placement->base;

    qemu_fdt_add_subnode(nodes->fdt, nodes->bus);
    qemu_fdt_setprop_string(nodes->fdt, nodes->bus, "compatible",
                            "simple-bus");
    qemu_fdt_setprop_cell(nodes->fdt, nodes->bus, "#address-cells", 1);
    qemu_fdt_setprop_cell(nodes->fdt, nodes->bus, "#size-cells", 1);
    qemu_fdt_setprop_sized_cells(nodes->fdt, nodes->bus, "ranges",
                                 1, 0, 2, base, 1, TESTDEV_WINDOW_SIZE);
}

static char *testdev_add_block(TestdevNodes *nodes, const char *name,
                               const char *compatible, uint32_t offset,
                               uint32_t size)
{
    char *path = g_strdup_printf("%s/%s@%x", nodes->bus, name, offset);

    qemu_fdt_add_subnode(nodes->fdt, path);
    qemu_fdt_setprop_string(nodes->fdt, path, "compatible", compatible);
    qemu_fdt_setprop_cells(nodes->fdt, path, "reg", offset, size);
    return path;
}

static void testdev_add_reset_controller(TestdevNodes *nodes)
{
    g_autofree char *path =
        testdev_add_block(nodes, "reset-controller", "snps,dw-high-reset",
                          TESTDEV_RESET_CONTROLLER, 4);

    qemu_fdt_setprop_cell(nodes->fdt, path, "#reset-cells", 1);
    nodes->reset = testdev_add_phandle(nodes, path);
}

static void testdev_add_gpio_controller(TestdevNodes *nodes)
{
    g_autofree char *path = testdev_add_block(nodes, "gpio", "wd,mbl-gpio",
                                              TESTDEV_GPIO, 4);

    qemu_fdt_setprop_string(nodes->fdt, path, "reg-names", "dat");
    qemu_fdt_setprop(nodes->fdt, path, "gpio-controller", NULL, 0);
    qemu_fdt_setprop_cell(nodes->fdt, path, "#gpio-cells", 2);
    nodes->gpio = testdev_add_phandle(nodes, path);
}

static void testdev_add_clock(TestdevNodes *nodes)
{
    g_autofree char *path = g_strdup_printf("/testdev-clock-%" PRIx64,
                                            nodes->placement->base);

    qemu_fdt_add_subnode(nodes->fdt, path);
    qemu_fdt_setprop_string(nodes->fdt, path, "compatible",
                            "gpio-gate-clock");
    qemu_fdt_setprop_cell(nodes->fdt, path, "#clock-cells", 0);
    qemu_fdt_setprop_cell(nodes->fdt, path, "clocks",
                          nodes->placement->clock_phandle);
    qemu_fdt_setprop_cells(nodes->fdt, path, "enable-gpios", nodes->gpio,
                           ctz32(TESTDEV_GPIO_CLOCK), 0);
    nodes->clock = testdev_add_phandle(nodes, path);
}

static void testdev_add_supply(TestdevNodes *nodes)
{
    g_autofree char *name = g_strdup_printf("testdev-supply-%" PRIx64,
                                            nodes->placement->base);
    g_autofree char *path = g_strdup_printf("/%s", name);

    qemu_fdt_add_subnode(nodes->fdt, path);
    qemu_fdt_setprop_string(nodes->fdt, path, "compatible", "regulator-fixed");
    qemu_fdt_setprop_string(nodes->fdt, path, "regulator-name", name);
    qemu_fdt_setprop_cell(nodes->fdt, path, "regulator-min-microvolt", 1800000);
    qemu_fdt_setprop_cell(nodes->fdt, path, "regulator-max-microvolt", 1800000);
    qemu_fdt_setprop_cells(nodes->fdt, path, "gpio", nodes->gpio,
                           ctz32(TESTDEV_GPIO_SUPPLY), 0);
    qemu_fdt_setprop(nodes->fdt, path, "enable-active-high", NULL, 0);
    nodes->supply = testdev_add_phandle(nodes, path);
}

/* At the top of RAM, below what earlier devices have taken. */
static void testdev_add_reserved_memory(TestdevNodes *nodes)
{
    const char *parent = "/reserved-memory";
    hwaddr base = nodes->placement->ram_end;
    g_autofree char *path = NULL;

    if (fdt_path_offset(nodes->fdt, parent) < 0) {
        qemu_fdt_add_subnode(nodes->fdt, parent);
        qemu_fdt_setprop_cell(nodes->fdt, parent, "#address-cells", 2);
        qemu_fdt_setprop_cell(nodes->fdt, parent, "#size-cells", 2);
        qemu_fdt_setprop(nodes->fdt, parent, "ranges", NULL, 0);
    }
    do {
        base -= TESTDEV_RESERVED_SIZE;
        g_free(path);
        path = g_strdup_printf("%s/testdev@%" PRIx64, parent, base);
    } while (fdt_path_offset(nodes->fdt, path) >= 0);

    qemu_fdt_add_subnode(nodes->fdt, path);
    qemu_fdt_setprop_sized_cells(nodes->fdt, path, "reg",
                                 2, base, 2, TESTDEV_RESERVED_SIZE);
    qemu_fdt_setprop(nodes->fdt, path, "no-map", NULL, 0);
    nodes->reserved = testdev_add_phandle(nodes, path);
}

static void testdev_add_device(TestdevNodes *nodes)
{
    static const char reg_names[] = "control\0small\0shared\0msi\0buffer";
    static const char interrupt_names[] = "level\0edge";
    const TestdevPlacement *placement = nodes->placement;
    void *fdt = nodes->fdt;
    g_autofree char *path =
        testdev_add_block(nodes, "testdev", "dtio,testdev", TESTDEV_CONTROL,
                          TESTDEV_PAGE_SIZE);

    qemu_fdt_setprop_cells(fdt, path, "reg",
                           TESTDEV_CONTROL, TESTDEV_PAGE_SIZE,
                           TESTDEV_SMALL, TESTDEV_STORAGE_SIZE,
                           TESTDEV_SHARED, TESTDEV_STORAGE_SIZE,
                           TESTDEV_MSI, TESTDEV_PAGE_SIZE,
                           TESTDEV_BUFFER, TESTDEV_BUFFER_SIZE);
    qemu_fdt_setprop(fdt, path, "reg-names", reg_names, sizeof(reg_names));
    qemu_fdt_setprop_cells(fdt, path, "interrupts",
                           GIC_FDT_IRQ_TYPE_SPI, placement->level_spi,
                           GIC_FDT_IRQ_FLAGS_LEVEL_HI,
                           GIC_FDT_IRQ_TYPE_SPI, placement->edge_spi,
                           GIC_FDT_IRQ_FLAGS_EDGE_LO_HI);
    qemu_fdt_setprop(fdt, path, "interrupt-names", interrupt_names,
                     sizeof(interrupt_names));
    qemu_fdt_setprop_cell(fdt, path, "clocks", nodes->clock);
    qemu_fdt_setprop_string(fdt, path, "clock-names", "core");
    qemu_fdt_setprop_cells(fdt, path, "resets", nodes->reset,
                           ctz32(TESTDEV_RESET_LINE));
    qemu_fdt_setprop_string(fdt, path, "reset-names", "core");
    qemu_fdt_setprop_cell(fdt, path, "vdd-supply", nodes->supply);
    qemu_fdt_setprop_cells(fdt, path, "iommus", placement->iommu_phandle,
                           placement->requester_id);
    if (placement->msi_phandle) {
        qemu_fdt_setprop_cells(fdt, path, "msi-parent", placement->msi_phandle,
                               placement->requester_id);
    }
    qemu_fdt_setprop_cell(fdt, path, "memory-region", nodes->reserved);
    qemu_fdt_setprop_string(fdt, path, "memory-region-names", "shared-memory");
    if (placement->reg_io_width) {
        qemu_fdt_setprop_cell(fdt, path, "reg-io-width",
                              placement->reg_io_width);
    }
}

void dtio_testdev_add_nodes(void *fdt, const TestdevPlacement *placement)
{
    g_autofree char *bus = g_strdup_printf("/testdev-bus@%" PRIx64,
                                           placement->base);
    TestdevNodes nodes = {
        .fdt = fdt,
        .placement = placement,
        .bus = bus,
    };

    testdev_add_bus(&nodes);
    testdev_add_reset_controller(&nodes);
    testdev_add_gpio_controller(&nodes);
    testdev_add_clock(&nodes);
    testdev_add_supply(&nodes);
    testdev_add_reserved_memory(&nodes);
    testdev_add_device(&nodes);
    g_free(testdev_add_block(&nodes, "neighbour", "dtio,testdev-neighbour",
                             TESTDEV_NEIGHBOUR, TESTDEV_STORAGE_SIZE));
    g_free(testdev_add_block(&nodes, "monitor", "dtio,testdev-monitor",
                             TESTDEV_MONITOR, TESTDEV_PAGE_SIZE));
}
