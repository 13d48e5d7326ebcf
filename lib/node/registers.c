/*
 * dtio: registers of the device, in the guest's node
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * "reg" says where the guest finds them. "ranges" says the same of those that
 * children of the device have, which are pieces of the device's own, or are
 * beside these and passed on, too.
 */

#include "internal.h"

#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

size_t dtio_gen_host_regions(DtioGen *g, const uint8_t **data)
{
    int length;

    *data = dtio_gen_get(g, g->device, "reg", &length);
    return *data ?
           (size_t)length / (4 * (g->address_cells + g->size_cells)) : 0;
}

bool dtio_gen_has_region(const DtioGen *g, size_t index)
{
    return index < g->placement->num_regions &&
           g->placement->regions[index].size;
}

void dtio_gen_check_regions(DtioGen *g)
{
    const uint8_t *data;
    size_t count = dtio_gen_host_regions(g, &data);

    if (g->placement->num_regions > count) {
        dtio_gen_refuse(g, "reg", NULL,
                        "the device has %zu regions but its node %zu",
                        g->placement->num_regions, count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        if (dtio_gen_has_region(g, i)) {
            return;
        }
    }
    dtio_gen_refuse(g, "reg", NULL, "there are no registers to pass on");
}

void dtio_gen_put_reg(DtioGen *g)
{
    const uint8_t *data;
    size_t count = dtio_gen_host_regions(g, &data);
    DtioGenBuffer buffer = { 0 };

    dtio_gen_check_gap(g, count, "reg", "reg-names", "region",
                       dtio_gen_has_region);
    for (size_t i = 0; i < count; i++) {
        if (dtio_gen_has_region(g, i)) {
            dtio_gen_append_cells(g, &buffer, g->placement->regions[i].address,
                                  2);
            dtio_gen_append_cells(g, &buffer, g->placement->regions[i].size, 2);
        }
    }
    dtio_gen_put_buffer(g, "reg", &buffer);
}

/*
 * A window of "ranges" leads to the guest as far as it leads to the device's
 * own registers. Both are addresses on the bus that the device is on.
 */
static void add_window(DtioGen *g, uint64_t child, uint64_t parent,
                       uint64_t last)
{
    int step = 4 * (g->address_cells + g->size_cells);
    const uint8_t *data;
    size_t count = dtio_gen_host_regions(g, &data);

    for (size_t i = 0; i < count; i++, data += step) {
        uint64_t begin = dtio_gen_read_cells(data, g->address_cells);
        uint64_t size =
            dtio_gen_read_cells(data + 4 * g->address_cells, g->size_cells);
        uint64_t end = begin + size - 1;
        uint64_t from = begin > parent ? begin : parent;
        uint64_t to = end < last ? end : last;

        if (!dtio_gen_has_region(g, i) || !size || end < begin || from > to) {
            continue;
        }
        if (!dtio_gen_make_room(g, (void **)&g->spans, g->num_spans,
                                sizeof(*g->spans))) {
            return;
        }
        g->spans[g->num_spans++] = (DtioGenSpan) {
            .child = child + (from - parent),
            .guest = g->placement->regions[i].address + (from - begin),
            .size = to - from + 1,
        };
    }
}

/* Fills g->spans from "ranges". An empty one means the same addresses. */
static void read_ranges(DtioGen *g, const uint8_t *data, int length,
                        int child_cells, int size_cells)
{
    int step = 4 * (child_cells + g->address_cells + size_cells);

    g->num_spans = 0;
    if (!length) {
        add_window(g, 0, 0, UINT64_MAX);
    }
    for (; length >= step; data += step, length -= step) {
        uint64_t child = dtio_gen_read_cells(data, child_cells);
        uint64_t parent = dtio_gen_read_cells(data + 4 * child_cells,
                                              g->address_cells);
        uint64_t size = dtio_gen_read_cells(
            data + 4 * (child_cells + g->address_cells), size_cells);
        uint64_t last = parent + size - 1;

        if (size) {
            add_window(g, child, parent, last < parent ? UINT64_MAX : last);
        }
    }
}

/* What can be said of one node's children in plain numbers */
static bool read_cells(DtioGen *g, int node, int *address, int *size)
{
    *address = fdt_address_cells(g->host, dtio_gen_offset(g, node));
    *size = fdt_size_cells(g->host, dtio_gen_offset(g, node));
    return *address >= 1 && *address <= 2 && *size >= 1 && *size <= 2;
}

/* Takes an address from below a node to above it; false: it does not lead there. */
static bool through_ranges(DtioGen *g, int node, uint64_t *address)
{
    int child_cells, parent_cells, size_cells, unused, length, step;
    const uint8_t *data = dtio_gen_get(g, node, "ranges", &length);

    if (!data || !read_cells(g, node, &child_cells, &size_cells) ||
        !read_cells(g, dtio_gen_parent(g, node), &parent_cells, &unused)) {
        return false;
    }
    step = 4 * (child_cells + parent_cells + size_cells);
    for (int at = 0; at + step <= length; at += step) {
        uint64_t child = dtio_gen_read_cells(data + at, child_cells);
        uint64_t parent = dtio_gen_read_cells(data + at + 4 * child_cells,
                                              parent_cells);
        uint64_t size = dtio_gen_read_cells(
            data + at + 4 * (child_cells + parent_cells), size_cells);

        if (*address >= child && *address - child < size) {
            *address = parent + (*address - child);
            return true;
        }
    }
    return !length;
}

/* By its path; < 0: it is no node below the device's */
static int find_child(DtioGen *g, const char *path)
{
    int node = *path == '/' ? dtio_gen_find_node(g, 0, path + 1) : -1;

    return node < 0 || node == g->device || !dtio_gen_goes_along(g, node) ?
           -1 : node;
}

/* Where a child's registers are on the bus that the device is to its children */
static bool find_child_region(DtioGen *g, const DtioFdtChildRegion *region,
                              uint64_t *address)
{
    int node = find_child(g, region->path), above, length;
    int address_cells, size_cells, step;
    const uint8_t *data;

    if (node < 0) {
        return false;
    }
    above = dtio_gen_parent(g, node);
    data = dtio_gen_get(g, node, "reg", &length);
    if (!data || !read_cells(g, above, &address_cells, &size_cells)) {
        return false;
    }
    step = 4 * (address_cells + size_cells);
    if (region->index >= (uint32_t)(length / step)) {
        return false;
    }
    *address = dtio_gen_read_cells(data + region->index * step, address_cells);
    for (; above != g->device; above = dtio_gen_parent(g, above)) {
        if (!through_ranges(g, above, address)) {
            return false;
        }
    }
    return true;
}

void dtio_gen_check_child_regions(DtioGen *g)
{
    const DtioFdtPlacement *placement = g->placement;
    uint64_t address;

    for (size_t i = 0; i < placement->num_child_regions; i++) {
        const DtioFdtChildRegion *region = &placement->child_regions[i];

        if (find_child(g, region->path) < 0) {
            dtio_gen_refuse(g, NULL, NULL,
                            "the device has registers of %s, which is no node "
                            "below its own", region->path);
        } else if (!find_child_region(g, region, &address)) {
            dtio_gen_refuse(g, NULL, NULL,
                            "the device has registers of %s that its \"reg\" "
                            "does not lead to", region->path);
        }
    }
}

/* Those of children that are beside the device's own */
static void add_child_regions(DtioGen *g)
{
    const DtioFdtPlacement *placement = g->placement;

    for (size_t i = 0; i < placement->num_child_regions; i++) {
        const DtioFdtChildRegion *region = &placement->child_regions[i];
        DtioGenSpan span = {
            .guest = region->region.address,
            .size = region->region.size,
        };

        if (!span.size || !find_child_region(g, region, &span.child)) {
            continue;
        }
        if (!dtio_gen_make_room(g, (void **)&g->spans, g->num_spans,
                                sizeof(*g->spans))) {
            return;
        }
        g->spans[g->num_spans++] = span;
    }
}

static bool is_covered(const DtioGen *g, uint64_t address, uint64_t size)
{
    for (size_t i = 0; i < g->num_spans; i++) {
        const DtioGenSpan *span = &g->spans[i];

        if (address >= span->child && address - span->child <= span->size &&
            size <= span->size - (address - span->child)) {
            return true;
        }
    }
    return false;
}

static bool is_available(DtioGen *g, int node)
{
    const DtioGenChange *change = dtio_gen_find_change(g, node, "status");
    size_t length;
    int host_length;
    const void *status = dtio_gen_get(g, node, "status", &host_length);

    if (change && change->set) {
        status = change->value.data;
        length = change->value.length;
    } else if (status) {
        length = host_length;
    } else {
        return true;
    }
    return (length >= sizeof("okay") &&
            !memcmp(status, "okay", sizeof("okay"))) ||
           (length >= sizeof("ok") && !memcmp(status, "ok", sizeof("ok")));
}

/* The first of a child's registers that the guest does not get; false: none */
static bool find_lack(DtioGen *g, int child, int child_cells, int size_cells,
                      uint64_t *address)
{
    int step = 4 * (child_cells + size_cells), length = 0;
    const uint8_t *data = dtio_gen_get(g, child, "reg", &length);

    for (; length >= step; data += step, length -= step) {
        uint64_t size = dtio_gen_read_cells(data + 4 * child_cells, size_cells);

        *address = dtio_gen_read_cells(data, child_cells);
        if (size && !is_covered(g, *address, size)) {
            return true;
        }
    }
    return false;
}

static bool has_child_regions(const DtioGen *g)
{
    for (size_t i = 0; i < g->placement->num_child_regions; i++) {
        if (g->placement->child_regions[i].region.size) {
            return true;
        }
    }
    return false;
}

bool dtio_gen_lacks_registers(DtioGen *g, int child)
{
    int child_cells, size_cells;
    uint64_t address;

    return !dtio_gen_is_pci(g) && dtio_gen_parent(g, child) == g->device &&
           has_child_regions(g) && is_available(g, child) &&
           read_cells(g, g->device, &child_cells, &size_cells) &&
           find_lack(g, child, child_cells, size_cells, &address);
}

/*
 * Registers of a child that are not passed on are not the guest's. A device that
 * has children for the guest goes there without the others.
 */
static void check_child(DtioGen *g, int child, int child_cells,
                        int size_cells)
{
    size_t back = dtio_gen_enter(g, dtio_gen_name(g, child));
    uint64_t address;

    if (find_lack(g, child, child_cells, size_cells, &address)) {
        if (has_child_regions(g)) {
            dtio_gen_tell(g, "reg", "the host does not pass its registers on");
        } else {
            dtio_gen_refuse(g, "reg", dtio_gen_is_part(g, child) ?
                            "Set its status to \"disabled\"; its driver does "
                            "not do without the one above it." :
                            "Pass this node instead of the one above it, or "
                            "set its status to \"disabled\".",
                            "its registers at 0x%llx are not among those of %s",
                            (unsigned long long)address, g->device_path);
        }
    }
    dtio_gen_leave(g, back);
}

void dtio_gen_put_ranges(DtioGen *g, const void *data, int length)
{
    DtioGenBuffer buffer = { 0 };
    int child_cells, size_cells, child;

    if (!read_cells(g, g->device, &child_cells, &size_cells)) {
        dtio_gen_refuse(g, "ranges", NULL,
                        "addresses of %d cells and sizes of %d "
                        "cells are not those of registers in memory",
                        child_cells, size_cells);
        return;
    }
    read_ranges(g, data, length, child_cells, size_cells);
    add_child_regions(g);
    dtio_gen_for_each_child(child, g, g->device) {
        if (is_available(g, child)) {
            check_child(g, child, child_cells, size_cells);
        }
    }
    if (!g->num_spans) {
        /* written without entries it would lead not nowhere but everywhere */
        dtio_gen_note(g, "ranges", "leads to none of the device's registers");
        return;
    }
    for (size_t i = 0; i < g->num_spans; i++) {
        const DtioGenSpan *span = &g->spans[i];

        if (size_cells == 1 && span->size > UINT32_MAX) {
            dtio_gen_refuse(
                g, "ranges", NULL,
                "a window of 4 GiB or more does not fit into one cell");
        }
        dtio_gen_append_cells(g, &buffer, span->child, child_cells);
        dtio_gen_append_cells(g, &buffer, span->guest, 2);
        dtio_gen_append_cells(g, &buffer, span->size, size_cells);
    }
    dtio_gen_put_buffer(g, "ranges", &buffer);
}
