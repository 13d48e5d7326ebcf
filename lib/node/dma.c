/*
 * dtio: where a device's DMA can go
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The buses of a board may be too narrow for the whole of memory, and their
 * "dma-ranges" say so. The addresses that the device sends out are the guest's
 * physical ones, for which VFIO programs the IOMMU, but what the buses do not
 * carry does not reach it. So the windows that they have are the device's in
 * the guest, too: it gets a bus of its own there that says so, and Linux keeps
 * its buffers inside. The windows lead to where they begin, as nothing is added
 * to an address on its way.
 *
 * Which "dma-ranges" count, and how, is what Linux makes of them on the host,
 * in of_dma_get_range() and __of_translate_address(), drivers/of/address.c.
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

/* OF_MAX_ADDR_CELLS of Linux */
#define MAX_CELLS 4

/* What "dma-ranges" of a bus is made of */
typedef struct Layout {
    const uint8_t *data; /* NULL: the bus has none */
    int length;
    int child; /* cells of an address on the bus */
    int parent;
    int size;
    int step;
} Layout;

/* What a bus without a property of its own has from the one above it */
static int inherited_cells(DtioGen *g, int bus, const char *property)
{
    for (int i = 0; bus >= 0 && i <= MAX_DEPTH; i++) {
        int length;
        const fdt32_t *cells = dtio_gen_get(g, bus, property, &length);

        if (cells && length == sizeof(*cells)) {
            return fdt32_ld(cells) <= MAX_CELLS ? (int)fdt32_ld(cells) : 0;
        }
        bus = dtio_gen_parent(g, bus);
    }
    return 1;
}

/* false: it cannot be read */
static bool read_layout(DtioGen *g, int bus, Layout *layout)
{
    int above = dtio_gen_parent(g, bus);

    layout->data = dtio_gen_get(g, bus, "dma-ranges", &layout->length);
    layout->child = inherited_cells(g, bus, "#address-cells");
    layout->parent = inherited_cells(g, above, "#address-cells");
    layout->size = inherited_cells(g, bus, "#size-cells");
    layout->step = 4 * (layout->child + layout->parent + layout->size);
    return layout->child && layout->parent && layout->size;
}

/* Of three cells, the first has flags and not a part of the address. */
static uint64_t read_address(const uint8_t *data, int cells)
{
    return cells == 3 ? dtio_gen_read_cells(data + 4, 2) :
           dtio_gen_read_cells(data, cells);
}

static uint64_t entry_child(const Layout *layout, int at)
{
    return read_address(layout->data + at, layout->child);
}

static uint64_t entry_parent(const Layout *layout, int at)
{
    return read_address(layout->data + at + 4 * layout->child, layout->parent);
}

static uint64_t entry_size(const Layout *layout, int at)
{
    return dtio_gen_read_cells(layout->data + at +
                               4 * (layout->child + layout->parent),
                               layout->size);
}

/* The bus that a node's DMA goes over, which it may name: "dma-mem"; or -1 */
static int dma_parent(DtioGen *g, int node)
{
    int index = dtio_gen_find_string(g, node, "interconnect-names", "dma-mem");
    int length = 0;
    const void *data = dtio_gen_get(g, node, "interconnects", &length);
    DtioGenCursor cursor = {
        .g = g, .reference = dtio_fdt_find_reference("interconnects"),
        .data = data, .length = length,
    };
    DtioGenEntry entry;

    for (int i = 0; i <= index && dtio_gen_next_entry(&cursor, &entry); i++) {
        if (i == index && entry.target) {
            return entry.target->node;
        }
    }
    return dtio_gen_parent(g, node);
}

/* Takes an address one bus up; false: it does not lead there. */
static bool translate(DtioGen *g, int bus, uint64_t *address)
{
    Layout layout;

    if (!read_layout(g, bus, &layout)) {
        return false;
    }
    if (!layout.data || !layout.length) {
        return true;
    }
    for (int at = 0; layout.length - at >= layout.step; at += layout.step) {
        uint64_t child = entry_child(&layout, at);

        if (*address >= child &&
            *address - child < entry_size(&layout, at)) {
            *address = entry_parent(&layout, at) + (*address - child);
            return true;
        }
    }
    return false;
}

/* Whether an address above a bus is one of memory's, which is in the root. */
static bool reaches_memory(DtioGen *g, int bus, uint64_t address)
{
    bus = dma_parent(g, bus);
    for (int i = 0; bus > 0 && i <= MAX_DEPTH; i++) {
        if (!translate(g, bus, &address)) {
            return false;
        }
        bus = dma_parent(g, bus);
    }
    return !bus;
}

/* The bus whose windows are the device's, or -1 */
static int find_bus(DtioGen *g)
{
    int bus = dma_parent(g, g->device);

    for (int i = 0; bus >= 0 && i <= MAX_DEPTH; i++) {
        int length;
        const void *ranges = dtio_gen_get(g, bus, "dma-ranges", &length);

        if (ranges && length) {
            return bus;
        }
        /* the nearest bus may be without, and no other */
        if (!ranges && i) {
            return -1;
        }
        bus = dma_parent(g, bus);
    }
    return -1;
}

static int compare_windows(const void *a, const void *b)
{
    const DtioGenWindow *x = a, *y = b;

    return x->first < y->first ? -1 : x->first > y->first;
}

/* Puts windows in order, and what overlaps or adjoins into one. */
static void join_windows(DtioGen *g)
{
    size_t count = 0;

    if (!g->num_windows) {
        return;
    }
    qsort(g->windows, g->num_windows, sizeof(*g->windows), compare_windows);
    for (size_t i = 1; i < g->num_windows; i++) {
        DtioGenWindow *last = &g->windows[count];
        const DtioGenWindow *next = &g->windows[i];

        if (last->last == UINT64_MAX || next->first <= last->last + 1) {
            last->last = next->last > last->last ? next->last : last->last;
        } else {
            g->windows[++count] = *next;
        }
    }
    g->num_windows = count + 1;
}

static void add_window(DtioGen *g, uint64_t first, uint64_t size)
{
    if (size && dtio_gen_make_room(g, (void **)&g->windows, g->num_windows,
                                   sizeof(*g->windows))) {
        g->windows[g->num_windows++] = (DtioGenWindow) {
            first, size - 1 > UINT64_MAX - first ? UINT64_MAX : first + size - 1
        };
    }
}

void dtio_gen_read_windows(DtioGen *g)
{
    int bus = g->placement->dma ? find_bus(g) : -1;
    Layout layout;

    if (bus < 0 || !read_layout(g, bus, &layout)) {
        return;
    }
    for (int at = 0; layout.length - at >= layout.step; at += layout.step) {
        if (reaches_memory(g, bus, entry_parent(&layout, at))) {
            add_window(g, entry_child(&layout, at), entry_size(&layout, at));
        }
    }
    join_windows(g);
    if (g->num_windows && !g->windows[0].first &&
        g->windows[0].last == UINT64_MAX) {
        g->num_windows = 0;
    }
}

void dtio_gen_begin_bus(DtioGen *g)
{
    DtioGenBuffer buffer = { 0 };

    if (!g->bus_name) {
        return;
    }
    dtio_gen_begin_node(g, g->bus_name);
    dtio_gen_put_string(g, "compatible", "simple-bus");
    dtio_gen_put_u32(g, "#address-cells", 2);
    dtio_gen_put_u32(g, "#size-cells", 2);
    dtio_gen_put(g, "ranges", "", 0);
    for (size_t i = 0; i < g->num_windows; i++) {
        const DtioGenWindow *window = &g->windows[i];

        dtio_gen_append_cells(g, &buffer, window->first, 2);
        dtio_gen_append_cells(g, &buffer, window->first, 2);
        dtio_gen_append_cells(g, &buffer, window->last - window->first + 1, 2);
    }
    dtio_gen_put_buffer(g, "dma-ranges", &buffer);
}

void dtio_gen_end_bus(DtioGen *g)
{
    if (g->bus_name) {
        dtio_gen_end_node(g);
    }
}
