/*
 * dtio: a PCI function, in the guest's node
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * A guest finds PCI functions, their registers and their interrupts by itself,
 * and looks into the device tree for what cannot be found out: a node below
 * that of the bus, whose "reg" begins with the function's number on the bus. So
 * of the places that the host's node tells, that number is written anew and all
 * others are left out. The bus is the guest's own, with a node in its tree
 * already (bridges.c): here that node is empty, and only says where
 * the others belong (dtio_fdt_merge()).
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* asprintf() */
#endif

#include "internal.h"

#include <errno.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool dtio_gen_is_pci(const DtioGen *g)
{
    return g->placement->pci_bus;
}

void dtio_gen_check_pci_bus(DtioGen *g)
{
    if (g->address_cells != DTIO_GEN_PCI_ADDRESS_CELLS ||
        g->size_cells != DTIO_GEN_PCI_SIZE_CELLS) {
        dtio_gen_refuse(g, "reg", NULL, "its node is not on a PCI bus");
    }
}

/* The rest of a path after the name that it begins with, "/name" */
static const char *after_name(const char *path)
{
    return path + 1 + strcspn(path + 1, "/");
}

void dtio_gen_begin_pci_bus(DtioGen *g)
{
    const char *path = dtio_gen_is_pci(g) ? g->placement->pci_bus : "";

    while (*path && !g->err) {
        const char *rest = after_name(path);
        char *name = strndup(path + 1, rest - path - 1);

        if (!name) {
            g->err = -ENOMEM;
            return;
        }
        dtio_gen_begin_node(g, name);
        free(name);
        path = rest;
    }
}

void dtio_gen_end_pci_bus(DtioGen *g)
{
    const char *path = dtio_gen_is_pci(g) ? g->placement->pci_bus : "";

    for (; *path; path = after_name(path)) {
        dtio_gen_end_node(g);
    }
}

/* "reg" of a function begins with its place in configuration space. */
static void put_reg(DtioGen *g)
{
    DtioGenBuffer buffer = { 0 };

    dtio_gen_append_cells(g, &buffer,
                          g->placement->pci_devfn << DTIO_GEN_PHYS_HI_DEVFN, 1);
    dtio_gen_append_cells(g, &buffer, 0, DTIO_GEN_PCI_ADDRESS_CELLS - 1);
    dtio_gen_append_cells(g, &buffer, 0, DTIO_GEN_PCI_SIZE_CELLS);
    dtio_gen_put_buffer(g, "reg", &buffer);
}

bool dtio_gen_put_pci_property(DtioGen *g, const char *name)
{
    static const char *const found_out[] = {
        "assigned-addresses", "dma-coherent", "dma-noncoherent",
        "interrupt-names", "interrupt-parent", "interrupts",
        "interrupts-extended", "reg-names",
    };

    if (!strcmp(name, "reg")) {
        put_reg(g);
        return true;
    }
    if (!strcmp(name, "ranges")) {
        dtio_gen_note(g, name, "the guest has the function's registers "
                      "elsewhere");
        return true;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(found_out); i++) {
        if (!strcmp(name, found_out[i])) {
            return true;
        }
    }
    return false;
}

void dtio_gen_choose_pci_names(DtioGen *g)
{
    const DtioFdtPlacement *placement = g->placement;
    const char *name = dtio_gen_name(g, g->device);

    if (asprintf(&g->guest_name, "%.*s@%x,%x", (int)strcspn(name, "@"), name,
                 placement->pci_devfn >> 3, placement->pci_devfn & 7) < 0) {
        g->guest_name = NULL;
        g->err = -ENOMEM;
        return;
    }
    if (asprintf(&g->result->path, "%s/%s", placement->pci_bus,
                 g->guest_name) < 0) {
        g->result->path = NULL;
        g->err = -ENOMEM;
    }
}
