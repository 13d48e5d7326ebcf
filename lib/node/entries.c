/*
 * dtio: the entries of a reference, and which of them the guest keeps
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * A list of references is read one entry at a time, each as long as the node
 * that it leads to says.
 */

#include "internal.h"

#include <libfdt.h>

/* How many arguments the node referred to takes, -1 if it does not say. */
static int count_args(const DtioGenCursor *cursor, const DtioGenTarget *target)
{
    const DtioFdtReference *reference = cursor->reference;
    const fdt32_t *cells;
    int length;

    if (!reference->cells) {
        return reference->args == DTIO_FDT_THE_REST ? cursor->length / 4 - 1 :
               reference->args;
    }
    cells = dtio_gen_get(cursor->g, target->node, reference->cells,
                        &length);
    if (!cells || length != sizeof(*cells)) {
        return reference->optional ? 0 : -1;
    }
    return fdt32_ld(cells) <= MAX_ARGS ? (int)fdt32_ld(cells) : -1;
}

bool dtio_gen_next_entry(DtioGenCursor *cursor, DtioGenEntry *entry)
{
    uint32_t phandle;
    int args = 0;

    if (!cursor->length || cursor->broken) {
        return false;
    }
    cursor->broken = true;
    if (cursor->length < 4) {
        return false;
    }
    phandle = dtio_gen_read_cells(cursor->data, 1);
    *entry = (DtioGenEntry) { .data = cursor->data };
    if (phandle && phandle != UINT32_MAX) {
        entry->target = dtio_gen_find_target(cursor->g, phandle);
        if (!entry->target) {
            return false;
        }
        entry->leads_out = !entry->target->goes_along;
        args = count_args(cursor, entry->target);
    }
    if (entry->leads_out && cursor->name) {
        entry->resource = dtio_gen_find_resource(cursor->g, cursor->name,
                                                 cursor->index);
        entry->leads_out = !entry->resource;
    }
    cursor->index++;
    if (args < 0 || cursor->length / 4 < args + 1) {
        return false;
    }
    entry->length = 4 * (args + 1);
    cursor->data += entry->length;
    cursor->length -= entry->length;
    cursor->broken = false;
    return true;
}

DtioGenKeep dtio_gen_keep(DtioGen *g, const DtioFdtReference *reference,
                          int node, const char *name, const void *data,
                          int length)
{
    DtioGenCursor cursor = {
        .g = g, .reference = reference, .name = name, .data = data,
        .length = length,
    };
    int count = 0, leading_out = 0, empty = 0;
    DtioGenEntry entry;

    while (dtio_gen_next_entry(&cursor, &entry)) {
        count++;
        leading_out += entry.leads_out;
        empty += reference->holes && !entry.target;
    }
    if (cursor.broken || (leading_out && leading_out + empty == count)) {
        return DTIO_GEN_KEEP_NONE;
    }
    if (!leading_out) {
        return DTIO_GEN_KEEP_ALL;
    }
    return reference->holes ||
           (reference->names &&
            dtio_gen_count_strings(g, node, reference->names) == count) ?
           DTIO_GEN_KEEP_SOME : DTIO_GEN_KEEP_NONE;
}

DtioGenKeep dtio_gen_keep_property(DtioGen *g,
                                   const DtioFdtReference *reference,
                                   int node, const char *name)
{
    int length;
    const void *data = dtio_gen_get(g, node, name, &length);

    return data ? dtio_gen_keep(g, reference, node, name, data, length) :
           DTIO_GEN_KEEP_ALL;
}

bool dtio_gen_is_left_out(DtioGen *g, int node, const char *name)
{
    int length;
    const void *data = dtio_gen_get(g, node, name, &length);
    const DtioFdtReference *reference = dtio_fdt_find_reference(name);

    return data && reference &&
           dtio_gen_keep(g, reference, node, name, data, length) ==
           DTIO_GEN_KEEP_NONE;
}
