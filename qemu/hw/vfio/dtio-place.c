/*
 * dtio: where a device is in the guest
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Registers go to the platform bus, where there is room, unless the user wants
 * them elsewhere: at an address of his own, or where the host has them. Then
 * there must be nothing else, neither now nor when memory is plugged in later.
 *
 * The platform bus places what has no place once the device is realized, and
 * ends QEMU if it cannot. So that a device is refused instead, its registers
 * and interrupts are placed here, in realize, in the same way.
 */

#include "qemu/osdep.h"
#include "dtio-place.h"
#include "hw/arm/virt.h"
#include "hw/core/boards.h"
#include "hw/core/platform-bus.h"
#include "hw/mem/memory-device.h"
#include "qapi/error.h"
#include "qemu/bitmap.h"
#include "qemu/cutils.h"
#include "system/address-spaces.h"
#include "system/kvm.h"

#define DTIO_PLACE_HINT \
    "addresses= has one entry for each entry of the node's reg, separated by " \
    "colons: a number, host for the address on the host, or auto.\n"

/* As messages have it */
static char *dtio_place_range(uint64_t address, uint64_t size)
{
    return g_strdup_printf("0x%" PRIx64 "-0x%" PRIx64, address,
                           address + size - 1);
}

bool dtio_place_check(const char *addresses, uint32_t num_regions,
                      Error **errp)
{
    ERRP_GUARD();
    g_auto(GStrv) entries = g_strsplit(addresses ? addresses : "", ":", -1);

    if (g_strv_length(entries) > num_regions) {
        error_setg(errp, "addresses has %u entries and the device %u regions",
                   g_strv_length(entries), num_regions);
        error_append_hint(errp, DTIO_PLACE_HINT);
        return false;
    }
    return true;
}

bool dtio_place_check_mapping(Error **errp)
{
    ERRP_GUARD();
    const VirtMachineState *vms = (VirtMachineState *)
        object_dynamic_cast(qdev_get_machine(), TYPE_VIRT_MACHINE);

    /* kvm_arch_prepare_memory_region(), and then QEMU's kvm_set_phys_mem() */
    if (vms && vms->mte && kvm_enabled()) {
        error_setg(errp, "a guest with memory tags cannot have the device's "
                   "registers mapped: KVM takes nothing but memory that has "
                   "tags");
        error_append_hint(errp, "Use -machine mte=off, or x-no-mmap=on, with "
                          "which each access is slow.\n");
        return false;
    }
    return true;
}

/* What the user wants for a region; *@fixed is false if it is nothing. */
static bool dtio_place_wish(const char *addresses, uint32_t dt_index,
                            uint64_t host, bool *fixed, uint64_t *address,
                            Error **errp)
{
    ERRP_GUARD();
    g_auto(GStrv) entries = g_strsplit(addresses ? addresses : "", ":", -1);
    const char *entry = dt_index < g_strv_length(entries) ?
                        entries[dt_index] : "auto";

    *fixed = strcmp(entry, "auto") != 0;
    if (!*fixed) {
        return true;
    }
    if (!strcmp(entry, "host")) {
        *address = host;
        return true;
    }
    if (!qemu_strtou64(entry, NULL, 0, address)) {
        return true;
    }
    error_setg(errp, "'%s' is no address for region %u", entry, dt_index);
    error_append_hint(errp, DTIO_PLACE_HINT);
    return false;
}

static bool dtio_place_overlaps(uint64_t address, uint64_t size,
                                uint64_t other, uint64_t other_size)
{
    return address < other + other_size && other < address + size;
}

static bool dtio_place_is_in_bounds(uint64_t address, uint64_t size,
                                    Error **errp)
{
    VirtMachineState *vms = VIRT_MACHINE(qdev_get_machine());
    /* KVM is set up for addresses of as many bits as the machine needs. */
    int bits = 64 - clz64(vms->highest_gpa);

    if (address & (qemu_real_host_page_size() - 1)) {
        error_setg(errp, "0x%" PRIx64 " is not the beginning of a page",
                   address);
        return false;
    }
    if (size > 1ULL << bits || address > (1ULL << bits) - size) {
        error_setg(errp, "it would end behind the guest's physical addresses, "
                   "which have %d bits", bits);
        return false;
    }
    return true;
}

static bool dtio_place_is_free(uint64_t address, uint64_t size, Error **errp)
{
    MachineState *machine = MACHINE(qdev_get_machine());
    DeviceMemoryState *later = machine->device_memory;
    MemoryRegionSection there = memory_region_find(get_system_memory(),
                                                   address, size);
    g_autofree char *range = dtio_place_range(address, size);
    g_autofree char *other = NULL;

    if (there.mr) {
        other = dtio_place_range(there.offset_within_address_space,
                                 int128_get64(there.size));
        error_setg(errp, "%s is where the guest has %s, %s", range,
                   memory_region_name(there.mr), other);
        memory_region_unref(there.mr);
        return false;
    }
    if (later && dtio_place_overlaps(address, size, later->base,
                                     memory_region_size(&later->mr))) {
        other = dtio_place_range(later->base, memory_region_size(&later->mr));
        error_setg(errp, "%s is where memory may be plugged in, %s", range,
                   other);
        return false;
    }
    return true;
}

static PlatformBusDevice *dtio_place_bus(void)
{
    VirtMachineState *vms = VIRT_MACHINE(qdev_get_machine());

    return PLATFORM_BUS_DEVICE(vms->platform_bus_dev);
}

static uint64_t dtio_place_bus_base(void)
{
    VirtMachineState *vms = VIRT_MACHINE(qdev_get_machine());

    return vms->memmap[VIRT_PLATFORM_BUS].base;
}

static bool dtio_place_map_fixed(MemoryRegion *mr, uint64_t address,
                                 Error **errp)
{
    uint64_t size = memory_region_size(mr), base = dtio_place_bus_base();
    PlatformBusDevice *bus = dtio_place_bus();
    g_autofree char *range = NULL, *other = NULL;

    if (!dtio_place_is_in_bounds(address, size, errp) ||
        !dtio_place_is_free(address, size, errp)) {
        return false;
    }
    if (!dtio_place_overlaps(address, size, base, bus->mmio_size)) {
        memory_region_add_subregion(get_system_memory(), address, mr);
    } else if (address >= base && address - base + size <= bus->mmio_size) {
        /* So that the bus places nothing else there. */
        memory_region_add_subregion(&bus->mmio, address - base, mr);
    } else {
        range = dtio_place_range(address, size);
        other = dtio_place_range(base, bus->mmio_size);
        error_setg(errp, "%s is partly on the platform bus, %s", range, other);
        return false;
    }
    return true;
}

/* Aligned to its size rounded up, as the platform bus itself does it. */
static bool dtio_place_map_on_bus(MemoryRegion *mr, Error **errp)
{
    ERRP_GUARD();
    uint64_t size = memory_region_size(mr);
    PlatformBusDevice *bus = dtio_place_bus();
    uint64_t step = pow2ceil(size);

    for (uint64_t at = 0; at + size <= bus->mmio_size; at += step) {
        MemoryRegionSection there = memory_region_find(&bus->mmio, at, size);

        if (!there.mr) {
            memory_region_add_subregion(&bus->mmio, at, mr);
            return true;
        }
        memory_region_unref(there.mr);
    }
    error_setg(errp, "the platform bus has no room left for 0x%" PRIx64
               " bytes", size);
    error_append_hint(errp, "Give it an address, for instance above the "
                      "guest's memory. " DTIO_PLACE_HINT);
    return false;
}

bool dtio_place_map(SysBusDevice *sbdev, int n, const char *addresses,
                    uint32_t dt_index, uint64_t host, Error **errp)
{
    ERRP_GUARD();
    MemoryRegion *mr = sysbus_mmio_get_region(sbdev, n);
    uint64_t address = 0;
    bool fixed, mapped;

    if (!dtio_place_wish(addresses, dt_index, host, &fixed, &address, errp)) {
        return false;
    }
    mapped = fixed ? dtio_place_map_fixed(mr, address, errp) :
                     dtio_place_map_on_bus(mr, errp);
    if (!mapped) {
        error_prepend(errp, "region %u cannot be mapped: ", dt_index);
    }
    return mapped;
}

void dtio_place_unmap(MemoryRegion *mr)
{
    if (mr && mr->container) {
        memory_region_del_subregion(mr->container, mr);
    }
}

bool dtio_place_connect(SysBusDevice *sbdev, int n, Error **errp)
{
    ERRP_GUARD();
    VirtMachineState *vms = VIRT_MACHINE(qdev_get_machine());
    PlatformBusDevice *bus = dtio_place_bus();
    unsigned long line = find_first_zero_bit(bus->used_irqs, bus->num_irqs);

    if (vms->gic_version == VIRT_GIC_VERSION_5) {
        error_setg(errp, "the guest has a GICv5, and its node can name "
                   "interrupts of a GICv2 to GICv4 only");
        error_append_hint(errp, "Use -machine virt,gic-version=3.\n");
        return false;
    }
    if (line >= bus->num_irqs) {
        error_setg(errp, "the platform bus has no interrupt line left of its "
                   "%u", bus->num_irqs);
        error_append_hint(errp, "Pass fewer devices to this guest.\n");
        return false;
    }
    set_bit(line, bus->used_irqs);
    sysbus_connect_irq(sbdev, n, bus->irqs[line]);
    return true;
}

void dtio_place_disconnect(SysBusDevice *sbdev, int n)
{
    PlatformBusDevice *bus = dtio_place_bus();
    int line = sysbus_is_irq_connected(sbdev, n) ?
               platform_bus_get_irqn(bus, sbdev, n) : -1;

    if (line >= 0) {
        sysbus_connect_irq(sbdev, n, NULL);
        clear_bit(line, bus->used_irqs);
    }
}
