/*
 * dtio: PCI bridges, in the guest's device tree
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Linux looks for a function's node below that of the bus which the function is
 * on, so a function that is behind a bridge in the guest has a node only if the
 * bridge has one. It has no other effect: what a bridge is, the guest finds out
 * by itself. But Linux takes a bridge with a node at its word. Interrupt lines
 * of all that is behind it are then looked up there, and no longer found out
 * from the slots that they come through, and so is the bridge's own line. So
 * the node says what holds for every bridge ("interrupt-map", PCI-to-PCI Bridge
 * Architecture Specification 1.2, 9.1): line P of slot S is the bridge's line
 * P + S.
 *
 * Bus numbers are the guest's to give, so there are none (they are 0), as in a
 * device tree whose firmware has not given any.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* asprintf() */
#endif

#include "internal.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUM_PINS 4

/* The line that @pin of what is in @slot leads to, both counted from 1 */
static uint32_t swizzle(uint32_t slot, uint32_t pin)
{
    return (pin - 1 + slot) % NUM_PINS + 1;
}

static bool has_cells(const void *fdt, int node, const char *name,
                      uint32_t wanted)
{
    int length;
    const fdt32_t *cells = fdt_getprop(fdt, node, name, &length);

    return cells && length == sizeof(*cells) && fdt32_ld(cells) == wanted;
}

/* Whether "interrupt-map" of a bridge can lead to its lines */
static bool is_pci_bus(const void *fdt, int node)
{
    return node >= 0 &&
           has_cells(fdt, node, "#address-cells", DTIO_GEN_PCI_ADDRESS_CELLS) &&
           has_cells(fdt, node, "#size-cells", DTIO_GEN_PCI_SIZE_CELLS) &&
           has_cells(fdt, node, "#interrupt-cells", 1);
}

/* The node of what is at @devfn on a bus, as Linux finds it; < 0: none */
static int find_function(const void *fdt, int bus, uint8_t devfn)
{
    int child;

    fdt_for_each_subnode(child, fdt, bus) {
        int length;
        const fdt32_t *reg = fdt_getprop(fdt, child, "reg", &length);

        if (reg && length >= DTIO_GEN_PCI_ADDRESS_CELLS * 4 &&
            (fdt32_ld(reg) >> DTIO_GEN_PHYS_HI_DEVFN & 0xff) == devfn) {
            return child;
        }
    }
    return child;
}

/* A bus that bridges lead to has a phandle. */
static int bus_phandle(void *guest, int bus, DtioFdtAllocPhandle *alloc_phandle,
                       void *opaque, uint32_t *phandle)
{
    *phandle = fdt_get_phandle(guest, bus);
    if (*phandle) {
        return 0;
    }
    *phandle = alloc_phandle(opaque);
    return fdt_setprop_u32(guest, bus, "phandle", *phandle);
}

/* Slots that are four apart have the same lines: the mask makes them one. */
static int put_interrupt_map(void *guest, int node, uint32_t address,
                             uint32_t bus)
{
    int err = fdt_setprop(guest, node, "interrupt-map", NULL, 0);

    for (uint32_t slot = 0; slot < NUM_PINS && !err; slot++) {
        for (uint32_t pin = 1; pin <= NUM_PINS && !err; pin++) {
            const uint32_t cells[] = {
                slot << 3 << DTIO_GEN_PHYS_HI_DEVFN, 0, 0, pin,
                bus, address, 0, 0, swizzle(slot, pin),
            };

            for (size_t i = 0; i < ARRAY_LENGTH(cells) && !err; i++) {
                err = fdt_appendprop_u32(guest, node, "interrupt-map",
                                         cells[i]);
            }
        }
    }
    return err;
}

static int put_mask(void *guest, int node)
{
    const fdt32_t mask[] = {
        cpu_to_fdt32((NUM_PINS - 1) << 3 << DTIO_GEN_PHYS_HI_DEVFN), 0, 0,
        cpu_to_fdt32(7),
    };

    return fdt_setprop(guest, node, "interrupt-map-mask", mask, sizeof(mask));
}

static int put_properties(void *guest, int node, const DtioFdtBridge *bridge,
                          uint32_t bus)
{
    uint32_t address = bridge->devfn << DTIO_GEN_PHYS_HI_DEVFN;
    const fdt32_t reg[DTIO_GEN_PCI_ADDRESS_CELLS + DTIO_GEN_PCI_SIZE_CELLS] = {
        cpu_to_fdt32(address),
    };
    int err = put_mask(guest, node);

    if (!err) {
        err = put_interrupt_map(guest, node, address, bus);
    }
    if (!err) {
        err = fdt_setprop_u32(guest, node, "#interrupt-cells", 1);
    }
    if (!err && bridge->pin) {
        err = fdt_setprop_u32(guest, node, "interrupts", bridge->pin);
    }
    if (!err) {
        err = fdt_setprop(guest, node, "ranges", NULL, 0);
    }
    if (!err) {
        err = fdt_setprop_u32(guest, node, "#size-cells",
                              DTIO_GEN_PCI_SIZE_CELLS);
    }
    if (!err) {
        err = fdt_setprop_u32(guest, node, "#address-cells",
                              DTIO_GEN_PCI_ADDRESS_CELLS);
    }
    if (!err) {
        err = fdt_setprop(guest, node, "reg", reg, sizeof(reg));
    }
    return err ? err : fdt_setprop_string(guest, node, "device_type", "pci");
}

static char *bridge_name(uint8_t devfn)
{
    char *name;
    int err = devfn & 7 ?
              asprintf(&name, "pcie@%x,%x", devfn >> 3, devfn & 7) :
              asprintf(&name, "pcie@%x", devfn >> 3);

    return err < 0 ? NULL : name;
}

/* Returns the bridge's node, which may have been there, or an error. */
static int add_bridge(void *guest, int bus, const DtioFdtBridge *bridge,
                      DtioFdtAllocPhandle *alloc_phandle, void *opaque)
{
    int node = find_function(guest, bus, bridge->devfn), err;
    uint32_t phandle;
    char *name;

    if (node != -FDT_ERR_NOTFOUND) {
        return node;
    }
    err = bus_phandle(guest, bus, alloc_phandle, opaque, &phandle);
    if (err) {
        return err;
    }
    name = bridge_name(bridge->devfn);
    node = name ? fdt_add_subnode(guest, bus, name) : -FDT_ERR_NOSPACE;
    free(name);
    if (node >= 0) {
        err = put_properties(guest, node, bridge, phandle);
    }
    return err ? err : node;
}

/* Appends the name of a node to a path, which it takes; NULL without memory. */
static char *append_name(char *path, const void *fdt, int node)
{
    char *longer;

    if (asprintf(&longer, "%s/%s", path, fdt_get_name(fdt, node, NULL)) < 0) {
        longer = NULL;
    }
    free(path);
    return longer;
}

char *dtio_fdt_add_bridges(DtioFdt *result, void *guest, const char *host,
                           const DtioFdtBridge *bridges, size_t count,
                           DtioFdtAllocPhandle *alloc_phandle, void *opaque)
{
    int node = fdt_path_offset(guest, host);
    char *path = strdup(host);

    for (size_t i = 0; i < count && path; i++) {
        if (!is_pci_bus(guest, node)) {
            dtio_fdt_refuse(result, NULL, "%s of the guest is no PCI bus",
                            path);
            free(path);
            return NULL;
        }
        node = add_bridge(guest, node, &bridges[i], alloc_phandle, opaque);
        if (node < 0) {
            dtio_fdt_refuse(result, NULL, "cannot write the guest's device "
                            "tree: %s", fdt_strerror(node));
            free(path);
            return NULL;
        }
        path = append_name(path, guest, node);
    }
    return path;
}
