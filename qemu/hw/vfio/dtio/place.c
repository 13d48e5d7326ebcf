/*
 * dtio: where a device is in the guest
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Registers go to the platform bus, where there is room, unless the user
 * chooses an address, or the host's. Then there must be nothing else at that
 * address, neither now nor when memory is plugged in later.
 *
 * Regions without a place would get one when the machine plugs the device, but
 * then the error for want of room does not say what to do. So all are placed
 * here, in realize.
 */

#include "qemu/osdep.h"
#include "place.h"
#include "hw/core/boards.h"
#include "hw/mem/memory-device.h"
#include "qapi/error.h"
#include "qemu/cutils.h"
#include "system/address-spaces.h"
#include "system/kvm.h"

#define DTIO_PLACE_HINT \
    "addresses= has one entry for each entry of the node's reg, then one for " \
    "each region of nodes below, separated by colons: a number, host for the " \
    "address on the host, or auto.\n"

/* As errors show it */
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
        error_setg(errp, "addresses= has %u entries, but the device has %u "
                   "regions", g_strv_length(entries), num_regions);
        error_append_hint(errp, DTIO_PLACE_HINT);
        return false;
    }
    return true;
}

bool dtio_place_check_mapping(const FdtMachineInfo *machine, Error **errp)
{
    ERRP_GUARD();

    /* kvm_arch_prepare_memory_region(), and then QEMU's kvm_set_phys_mem() */
    if (machine->memory_tags && kvm_enabled()) {
        error_setg(errp, "the device's registers cannot be mapped into a guest "
                   "with MTE: KVM maps only memory that has tags");
        error_append_hint(errp, "Use -machine mte=off, or x-no-mmap=on, with "
                          "which each access is slow.\n");
        return false;
    }
    return true;
}

/* Reads the address that "addresses" has for a region; *@fixed: it has one. */
static bool dtio_place_wish(const char *addresses, uint32_t number,
                            const char *name, uint64_t host, bool *fixed,
                            uint64_t *address, Error **errp)
{
    ERRP_GUARD();
    g_auto(GStrv) entries = g_strsplit(addresses ? addresses : "", ":", -1);
    const char *entry = number < g_strv_length(entries) ?
                        entries[number] : "auto";

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
    error_setg(errp, "invalid address '%s' for %s", entry, name);
    error_append_hint(errp, DTIO_PLACE_HINT);
    return false;
}

static bool dtio_place_overlaps(uint64_t address, uint64_t size,
                                uint64_t other, uint64_t other_size)
{
    return address < other + other_size && other < address + size;
}

static bool dtio_place_is_in_bounds(const FdtMachineInfo *machine,
                                    uint64_t address, uint64_t size,
                                    Error **errp)
{
    /* KVM is set up for addresses of as many bits as the machine needs. */
    int bits = machine->address_bits;

    if (address & (qemu_real_host_page_size() - 1)) {
        error_setg(errp, "address 0x%" PRIx64 " is not page-aligned", address);
        return false;
    }
    if (size > 1ULL << bits || address > (1ULL << bits) - size) {
        error_setg(errp, "it would end beyond the guest's %d-bit physical "
                   "address space", bits);
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
        error_setg(errp, "%s overlaps %s, %s", range,
                   memory_region_name(there.mr), other);
        memory_region_unref(there.mr);
        return false;
    }
    if (later && dtio_place_overlaps(address, size, later->base,
                                     memory_region_size(&later->mr))) {
        other = dtio_place_range(later->base, memory_region_size(&later->mr));
        error_setg(errp, "%s overlaps the range for memory hotplug, %s", range,
                   other);
        return false;
    }
    return true;
}

static bool dtio_place_map_fixed(const FdtMachineInfo *machine,
                                 SysBusDevice *sbdev, int n, uint64_t address,
                                 Error **errp)
{
    MemoryRegion *mr = sysbus_mmio_get_region(sbdev, n);
    uint64_t size = memory_region_size(mr), base = machine->platform_bus_base;
    uint64_t bus_size = machine->platform_bus->mmio_size;
    g_autofree char *range = NULL, *other = NULL;

    if (!dtio_place_is_in_bounds(machine, address, size, errp) ||
        !dtio_place_is_free(address, size, errp)) {
        return false;
    }
    if (!dtio_place_overlaps(address, size, base, bus_size)) {
        memory_region_add_subregion(get_system_memory(), address, mr);
        return true;
    }
    if (address >= base && address - base + size <= bus_size) {
        /* So that the bus places nothing else there. */
        return platform_bus_map_mmio_at(machine->platform_bus, sbdev, n,
                                        address - base, errp);
    }
    range = dtio_place_range(address, size);
    other = dtio_place_range(base, bus_size);
    error_setg(errp, "%s is partly on the platform bus, %s", range, other);
    return false;
}

static bool dtio_place_map_on_bus(const FdtMachineInfo *machine,
                                  SysBusDevice *sbdev, int n,
                                  uint64_t *address, Error **errp)
{
    ERRP_GUARD();

    if (!platform_bus_map_mmio(machine->platform_bus, sbdev, n, errp)) {
        error_append_hint(errp, "Give it an address, for instance above the "
                          "guest's memory. " DTIO_PLACE_HINT);
        return false;
    }
    *address = machine->platform_bus_base +
               platform_bus_get_mmio_addr(machine->platform_bus, sbdev, n);
    return true;
}

bool dtio_place_map(const FdtMachineInfo *machine, SysBusDevice *sbdev, int n,
                    const char *addresses, uint32_t number, const char *name,
                    uint64_t host, uint64_t *guest, Error **errp)
{
    ERRP_GUARD();
    bool fixed, mapped;

    if (!dtio_place_wish(addresses, number, name, host, &fixed, guest, errp)) {
        return false;
    }
    mapped = fixed ? dtio_place_map_fixed(machine, sbdev, n, *guest, errp) :
                     dtio_place_map_on_bus(machine, sbdev, n, guest, errp);
    if (!mapped) {
        error_prepend(errp, "%s cannot be mapped: ", name);
    }
    return mapped;
}

bool dtio_place_connect(const FdtMachineInfo *machine, SysBusDevice *sbdev,
                        int n, int *spi, Error **errp)
{
    ERRP_GUARD();

    if (!fdt_device_check_spis(machine, errp)) {
        return false;
    }
    if (!platform_bus_map_irq(machine->platform_bus, sbdev, n, errp)) {
        error_append_hint(errp, "Pass fewer devices to this guest.\n");
        return false;
    }
    *spi = machine->platform_bus_irq +
           platform_bus_get_irqn(machine->platform_bus, sbdev, n);
    return true;
}

void dtio_place_remove(const FdtMachineInfo *machine, SysBusDevice *sbdev)
{
    if (machine->platform_bus) {
        platform_bus_unlink_device(machine->platform_bus, sbdev);
    }
    for (int i = 0; sysbus_has_mmio(sbdev, i); i++) {
        MemoryRegion *mr = sysbus_mmio_get_region(sbdev, i);

        if (memory_region_is_mapped(mr)) {
            memory_region_del_subregion(get_system_memory(), mr);
        }
    }
}
