/*
 * dtio: registers of the device, in the guest's node
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * "reg" says where the guest finds them. "ranges" says the same of those that
 * children of the device have, which are pieces of the device's own.
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

/* Registers of a child that are not the device's are not the guest's. */
static void check_child(DtioGen *g, int child, int child_cells,
                        int size_cells)
{
    int step = 4 * (child_cells + size_cells), length = 0;
    const uint8_t *data = dtio_gen_get(g, child, "reg", &length);
    size_t back = dtio_gen_enter(g, dtio_gen_name(g, child));

    for (; length >= step; data += step, length -= step) {
        uint64_t address = dtio_gen_read_cells(data, child_cells);
        uint64_t size = dtio_gen_read_cells(data + 4 * child_cells, size_cells);

        if (size && !is_covered(g, address, size)) {
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
    int child_cells = fdt_address_cells(g->host, dtio_gen_offset(g, g->device));
    int size_cells = fdt_size_cells(g->host, dtio_gen_offset(g, g->device));
    DtioGenBuffer buffer = { 0 };
    int child;

    if (child_cells < 1 || child_cells > 2 ||
        size_cells < 1 || size_cells > 2) {
        dtio_gen_refuse(g, "ranges", NULL,
                        "addresses of %d cells and sizes of %d "
                        "cells are not those of registers in memory",
                        child_cells, size_cells);
        return;
    }
    read_ranges(g, data, length, child_cells, size_cells);
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
