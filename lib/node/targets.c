/*
 * dtio: nodes of the snapshot, and what leads to them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Which nodes the snapshot has, which of them go along with the device, and
 * which number each has in the guest that another node refers to.
 */

#include "internal.h"

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
    return node >= g->device && node < g->places[g->device].end;
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

static void add_target(DtioGen *g, int node)
{
    uint32_t phandle = dtio_gen_phandle(g, node);

    if (phandle && phandle != UINT32_MAX &&
        dtio_gen_make_room(g, (void **)&g->targets, g->num_targets,
                           sizeof(*g->targets))) {
        g->targets[g->num_targets++] = (DtioGenTarget) {
            .phandle = phandle, .node = node
        };
    }
}

void dtio_gen_collect_targets(DtioGen *g)
{
    for (size_t i = 0; i < g->num_places && !g->err; i++) {
        add_target(g, (int)i);
    }
    if (g->num_targets && !g->err) {
        qsort(g->targets, g->num_targets, sizeof(*g->targets),
              compare_targets);
        mark_targets(g);
    }
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
        g->has_new_phandles = true;
    }
    return target->guest_phandle;
}
