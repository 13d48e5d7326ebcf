/*
 * dtio: references to other nodes, in the guest's node
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A phandle of the host's means nothing to the guest. One that leads to a node
 * that the guest gets, with this device or with another, is written with the
 * number that this node has in the guest, and any other is left out, together
 * with the name that goes with it. A list of several can be left out in part
 * only if they have names.
 */

#include "dtio-fdt-internal.h"

#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

static int compare_targets(const void *a, const void *b)
{
    const DtioGenTarget *x = a, *y = b;

    if (x->phandle != y->phandle) {
        return x->phandle < y->phandle ? -1 : 1;
    }
    return x->node < y->node ? -1 : x->node > y->node;
}

DtioGenTarget *dtio_gen_find_target(DtioGen *g, uint32_t phandle)
{
    size_t low = 0, high = g->num_targets;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (g->targets[middle].phandle < phandle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < g->num_targets && g->targets[low].phandle == phandle ?
           &g->targets[low] : NULL;
}

bool dtio_gen_goes_along(const DtioGen *g, int node)
{
    return node >= g->device && node < g->device_end;
}

int dtio_gen_check_tree(const void *fdt, size_t size)
{
    if (size >= FDT_V1_SIZE && fdt_magic(fdt) == FDT_MAGIC &&
        fdt_version(fdt) < 16) {
        return -FDT_ERR_BADVERSION;
    }
    return fdt_check_full(fdt, size);
}

bool dtio_gen_read_phandle(const void *fdt, int node, uint32_t *phandle)
{
    int property;

    *phandle = 0;
    fdt_for_each_property_offset(property, fdt, node) {
        const char *name;
        int length;
        const void *data = fdt_getprop_by_offset(fdt, property, &name, &length);

        if (!data || length < 0) {
            return false;
        }
        if (length == sizeof(fdt32_t) &&
            (!strcmp(name, "phandle") ||
             (!*phandle && !strcmp(name, "linux,phandle")))) {
            *phandle = fdt32_ld(data);
        }
    }
    return true;
}

/* What the guest gets: the device, its children, and the nodes of its peers */
static void mark_targets(DtioGen *g)
{
    const DtioFdtPlacement *placement = g->placement;

    for (size_t i = 0; i < g->num_targets; i++) {
        g->targets[i].goes_along = dtio_gen_goes_along(g, g->targets[i].node);
    }
    for (size_t i = 0; placement && i < placement->num_peers; i++) {
        const DtioFdtPeer *peer = &placement->peers[i];
        DtioGenTarget *target = dtio_gen_find_target(g, peer->host_phandle);

        if (peer->guest_phandle > g->last_phandle) {
            g->last_phandle = peer->guest_phandle;
        }
        if (target) {
            target->goes_along = true;
            target->guest_phandle = peer->guest_phandle;
        }
    }
}

static void add_place(DtioGen *g, int node, int parent)
{
    if (dtio_gen_make_room(g, (void **)&g->places, g->num_places,
                           sizeof(*g->places))) {
        g->places[g->num_places++] = (DtioGenPlace) { node, parent };
    }
}

static void add_target(DtioGen *g, int node)
{
    uint32_t phandle;

    if (!dtio_gen_read_phandle(g->host, node, &phandle)) {
        g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot is no sound "
                                 "device tree: a property is longer than can "
                                 "be");
        return;
    }
    if (phandle && phandle != UINT32_MAX &&
        dtio_gen_make_room(g, (void **)&g->targets, g->num_targets,
                           sizeof(*g->targets))) {
        g->targets[g->num_targets++] = (DtioGenTarget) {
            .phandle = phandle, .node = node
        };
    }
}

/* The children end with the first node that is no deeper than the device. */
void dtio_gen_collect_nodes(DtioGen *g)
{
    int depth = 0, device_depth = -1;
    int above[MAX_DEPTH + 2] = { -1 };

    g->device_end = INT32_MAX;
    for (int node = 0; node >= 0 && depth >= 0 && !g->err;
         node = fdt_next_node(g->host, node, &depth)) {
        if (depth > MAX_DEPTH) {
            g->err = dtio_fdt_refuse(g->result, NULL,
                                     "the snapshot has nodes deeper than %d "
                                     "levels", MAX_DEPTH);
            return;
        }
        if (node == g->device) {
            device_depth = depth;
        } else if (device_depth >= 0 && depth <= device_depth &&
                   g->device_end == INT32_MAX) {
            g->device_end = node;
        }
        add_place(g, node, above[depth]);
        above[depth + 1] = node;
        add_target(g, node);
    }
    if (g->num_targets && !g->err) {
        qsort(g->targets, g->num_targets, sizeof(*g->targets),
              compare_targets);
        mark_targets(g);
    }
}

int dtio_gen_parent(const DtioGen *g, int node)
{
    size_t low = 0, high = g->num_places;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (g->places[middle].node < node) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < g->num_places && g->places[low].node == node ?
           g->places[low].parent : -1;
}

uint32_t dtio_gen_new_phandle(DtioGen *g)
{
    const DtioFdtPlacement *placement = g->placement;

    return placement->alloc_phandle ?
           placement->alloc_phandle(placement->opaque) : ++g->last_phandle;
}

uint32_t dtio_gen_guest_phandle(DtioGen *g, DtioGenTarget *target)
{
    if (!target->guest_phandle) {
        target->guest_phandle = dtio_gen_new_phandle(g);
    }
    return target->guest_phandle;
}

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
    cells = fdt_getprop(cursor->g->host, target->node, reference->cells,
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
    if (args < 0 || cursor->length / 4 < args + 1) {
        return false;
    }
    entry->length = 4 * (args + 1);
    cursor->data += entry->length;
    cursor->length -= entry->length;
    cursor->broken = false;
    return true;
}

typedef enum Keep {
    KEEP_NONE,
    KEEP_SOME,
    KEEP_ALL,
} Keep;

/*
 * Which entries of a list go along. If some do and some do not, the guest could
 * not tell which are left unless they have names.
 */
static Keep judge(DtioGen *g, const DtioFdtReference *reference, int node,
                  const void *data, int length)
{
    DtioGenCursor cursor = { g, reference, data, length, false };
    int count = 0, leading_out = 0;
    DtioGenEntry entry;

    while (dtio_gen_next_entry(&cursor, &entry)) {
        count++;
        leading_out += entry.leads_out;
    }
    if (cursor.broken || (count && leading_out == count)) {
        return KEEP_NONE;
    }
    if (!leading_out) {
        return KEEP_ALL;
    }
    return reference->names &&
           fdt_stringlist_count(g->host, node, reference->names) == count ?
           KEEP_SOME : KEEP_NONE;
}

/* As judge(), for a property by its name; one that is absent is no obstacle. */
static Keep judge_property(DtioGen *g, const DtioFdtReference *reference,
                           int node, const char *name)
{
    int length;
    const void *data = fdt_getprop(g->host, node, name, &length);

    return data ? judge(g, reference, node, data, length) : KEEP_ALL;
}

void dtio_gen_append_entry(DtioGen *g, DtioGenBuffer *buffer,
                           const DtioGenEntry *entry)
{
    dtio_gen_append_cells(
        g, buffer, entry->target ? dtio_gen_guest_phandle(g, entry->target) : 0,
        1);
    dtio_gen_append(g, buffer, entry->data + 4, entry->length - 4);
}

bool dtio_gen_is_left_out(DtioGen *g, int node, const char *name)
{
    int length;
    const void *data = fdt_getprop(g->host, node, name, &length);
    const DtioFdtReference *reference = dtio_fdt_find_reference(name);

    return data && reference &&
           judge(g, reference, node, data, length) == KEEP_NONE;
}

void dtio_gen_put_references(DtioGen *g, DtioGenNode *node,
                             const DtioFdtReference *reference,
                             const char *name, const void *data, int length)
{
    DtioGenCursor cursor = { g, reference, data, length, false };
    DtioGenBuffer buffer = { 0 };
    DtioGenEntry entry;

    switch (judge(g, reference, node->offset, data, length)) {
    case KEEP_NONE:
        dtio_gen_lose(g, node, name);
        return;
    case KEEP_SOME:
        dtio_gen_tell(g, name, "refers in part to what stays with the host");
        break;
    case KEEP_ALL:
        break;
    }
    while (dtio_gen_next_entry(&cursor, &entry)) {
        if (!entry.leads_out) {
            dtio_gen_append_entry(g, &buffer, &entry);
        }
    }
    dtio_gen_put_buffer(g, name, &buffer);
}

/* Appends a string of a list of strings, or nothing if it has no such one. */
void dtio_gen_append_string(DtioGen *g, DtioGenBuffer *buffer, int node,
                            const char *names, int index)
{
    int length;
    const char *string = fdt_stringlist_get(g->host, node, names, index,
                                            &length);

    if (string) {
        dtio_gen_append(g, buffer, string, length + 1);
    }
}

void dtio_gen_put_reference_names(DtioGen *g, const DtioGenNode *node,
                                  const DtioFdtReference *reference,
                                  const char *names, const void *data,
                                  int length)
{
    int list_length = 0;
    const void *list = fdt_getprop(g->host, node->offset, reference->name,
                                   &list_length);
    DtioGenCursor cursor = { g, reference, list, list_length, false };
    DtioGenBuffer buffer = { 0 };
    DtioGenEntry entry;

    switch (judge_property(g, reference, node->offset, reference->name)) {
    case KEEP_NONE:
        return;
    case KEEP_ALL:
        dtio_gen_put(g, names, data, length);
        return;
    case KEEP_SOME:
        break;
    }
    for (int i = 0; dtio_gen_next_entry(&cursor, &entry); i++) {
        if (!entry.leads_out) {
            dtio_gen_append_string(g, &buffer, node->offset, names, i);
        }
    }
    dtio_gen_put_buffer(g, names, &buffer);
}

/* Whether all properties of a kind go along, as far as they refer to nodes. */
static bool set_goes_along(DtioGen *g, const DtioGenNode *node,
                           DtioFdtKind kind)
{
    int property;

    fdt_for_each_property_offset(property, g->host, node->offset) {
        const char *name;
        int length;
        const void *data = fdt_getprop_by_offset(g->host, property, &name,
                                                 &length);
        const DtioFdtReference *reference = dtio_fdt_find_reference(name);

        if (reference && reference->kind == kind &&
            reference->args != DTIO_FDT_NO_PHANDLE &&
            judge(g, reference, node->offset, data, length) != KEEP_ALL) {
            return false;
        }
    }
    return true;
}

/* Each says something of the same entry of another: all or none of them. */
void dtio_gen_put_set(DtioGen *g, DtioGenNode *node,
                      const DtioFdtReference *reference, const char *name,
                      const void *data, int length)
{
    if (!set_goes_along(g, node, reference->kind)) {
        dtio_gen_note(g, name, "refers to what stays with the host");
    } else if (reference->args == DTIO_FDT_NO_PHANDLE) {
        dtio_gen_put(g, name, data, length);
    } else {
        dtio_gen_put_references(g, node, reference, name, data, length);
    }
}
