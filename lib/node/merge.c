/*
 * dtio: generated nodes into the guest's device tree
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * All or nothing: what could go wrong is looked at before anything is written.
 * The nodes arrive in their order, before those that the guest has already, and
 * the aliases among the guest's own. A node without properties stands for the
 * guest's own of that name: those below it go there.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* asprintf() */
#endif

#include "internal.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Offsets of the properties or of the children of a node, in their order */
static int *list_offsets(const void *fdt, int node,
                         int (*first)(const void *fdt, int node),
                         int (*next)(const void *fdt, int offset),
                         size_t *count)
{
    int *offsets;

    *count = 0;
    for (int at = first(fdt, node); at >= 0; at = next(fdt, at)) {
        (*count)++;
    }
    /* also for none, which is told from a failure to allocate */
    offsets = malloc((*count + 1) * sizeof(*offsets));
    if (offsets) {
        size_t i = 0;

        for (int at = first(fdt, node); at >= 0; at = next(fdt, at)) {
            offsets[i++] = at;
        }
    }
    return offsets;
}

/* libfdt adds at the front, so what is to come first has to be added last. */
static int copy_properties(void *guest, int to, const void *from, int node)
{
    size_t count;
    int *properties = list_offsets(from, node, fdt_first_property_offset,
                                   fdt_next_property_offset, &count);
    int err = properties ? 0 : -FDT_ERR_NOSPACE;

    while (!err && count--) {
        const char *name;
        int length;
        const void *data = fdt_getprop_by_offset(from, properties[count],
                                                 &name, &length);

        err = fdt_setprop(guest, to, name, data, length);
    }
    free(properties);
    return err;
}

bool dtio_gen_is_place(const void *fdt, int node)
{
    return fdt_first_property_offset(fdt, node) == -FDT_ERR_NOTFOUND;
}

static int copy_nodes(void *guest, int to, const void *from, int node)
{
    size_t count;
    int *children = list_offsets(from, node, fdt_first_subnode,
                                 fdt_next_subnode, &count);
    int err = children ? 0 : -FDT_ERR_NOSPACE;

    while (!err && count--) {
        const char *name = fdt_get_name(from, children[count], NULL);
        int added;

        if (!node && !strcmp(name, "aliases")) {
            continue;
        }
        added = dtio_gen_is_place(from, children[count]) ?
                fdt_subnode_offset(guest, to, name) : -FDT_ERR_NOTFOUND;
        if (added < 0) {
            added = fdt_add_subnode(guest, to, name);
        }
        err = added < 0 ? added :
              copy_properties(guest, added, from, children[count]);
        if (!err) {
            err = copy_nodes(guest, added, from, children[count]);
        }
    }
    free(children);
    return err;
}

/* An alias is a word and a number ("serial2"); only the number may change. */
static int copy_alias(void *guest, int aliases, const char *name,
                      const void *path, int length)
{
    size_t stem = strlen(name);
    char *free_name = NULL;
    int err;

    if (!fdt_getprop(guest, aliases, name, NULL)) {
        return fdt_setprop(guest, aliases, name, path, length);
    }
    while (stem && name[stem - 1] >= '0' && name[stem - 1] <= '9') {
        stem--;
    }
    for (unsigned i = 0; ; i++) {
        if (asprintf(&free_name, "%.*s%u", (int)stem, name, i) < 0) {
            return -FDT_ERR_NOSPACE;
        }
        if (!fdt_getprop(guest, aliases, free_name, NULL)) {
            break;
        }
        free(free_name);
    }
    err = fdt_setprop(guest, aliases, free_name, path, length);
    free(free_name);
    return err;
}

static int copy_aliases(void *guest, const void *from)
{
    int list = fdt_path_offset(from, "/aliases");
    int aliases = fdt_path_offset(guest, "/aliases");
    int property;

    if (list < 0) {
        return 0;
    }
    if (aliases == -FDT_ERR_NOTFOUND) {
        aliases = fdt_add_subnode(guest, 0, "aliases");
    }
    if (aliases < 0) {
        return aliases;
    }
    fdt_for_each_property_offset(property, from, list) {
        const char *name;
        int length;
        const void *path = fdt_getprop_by_offset(from, property, &name,
                                                 &length);
        int err = copy_alias(guest, aliases, name, path, length);

        if (err) {
            return err;
        }
    }
    return 0;
}

static size_t free_room(const void *guest)
{
    size_t used = fdt_off_dt_strings(guest) + fdt_size_dt_strings(guest);
    size_t size = fdt_totalsize(guest);

    return used < size ? size - used : 0;
}

/* Room enough for all that is copied, with the longest numbers for aliases. */
static bool has_room(const void *guest, const void *from)
{
    int aliases = fdt_path_offset(from, "/aliases"), property;
    size_t needed = fdt_size_dt_struct(from) + fdt_size_dt_strings(from);

    if (aliases >= 0) {
        fdt_for_each_property_offset(property, from, aliases) {
            needed += sizeof("4294967295");
        }
    }
    return needed <= free_room(guest);
}

static void refuse_for_room(DtioFdt *result)
{
    dtio_fdt_refuse(result, "Pass fewer devices.",
                    "the guest's device tree has no room left for it");
}

bool dtio_fdt_check_room(DtioFdt *result, const void *guest, size_t reserve)
{
    if (free_room(guest) < reserve) {
        refuse_for_room(result);
        return false;
    }
    return true;
}

/* Refuses if the guest has one of the nodes below @node already, below @to. */
static bool are_new(DtioFdt *result, int node, const void *guest, int to)
{
    const void *from = result->fdt;
    int child;

    fdt_for_each_subnode(child, from, node) {
        const char *name = fdt_get_name(from, child, NULL);
        int same = fdt_subnode_offset(guest, to, name);

        if (same < 0 || (!node && !strcmp(name, "aliases"))) {
            continue;
        }
        if (!dtio_gen_is_place(from, child)) {
            dtio_fdt_refuse(result, NULL, "the guest's device tree has a node "
                            "%s%s already", node ? "" : "/", name);
            return false;
        }
        if (!are_new(result, child, guest, same)) {
            return false;
        }
    }
    return true;
}

bool dtio_fdt_merge(DtioFdt *result, void *guest)
{
    const void *from = result->fdt;
    int err;

    if (!are_new(result, 0, guest, 0)) {
        return false;
    }
    if (!has_room(guest, from)) {
        refuse_for_room(result);
        return false;
    }
    err = copy_nodes(guest, 0, from, 0);
    if (!err) {
        err = copy_aliases(guest, from);
    }
    if (err) {
        dtio_fdt_refuse(result, NULL, "cannot write the guest's device "
                        "tree: %s", fdt_strerror(err));
    }
    return !err;
}

/* Whether an alias leads to one of the nodes, or to a node below one. */
static bool leads_to(const void *nodes, const char *path, int length)
{
    int node = 0;

    if (length < 2 || path[0] != '/' || path[length - 1]) {
        return false;
    }
    do {
        size_t end = strcspn(++path, "/");

        node = fdt_subnode_offset_namelen(nodes, node, path, end);
        path += end;
    } while (*path && node >= 0 && dtio_gen_is_place(nodes, node));
    return node >= 0 && !dtio_gen_is_place(nodes, node);
}

/* The first of the aliases that lead to the nodes, or NULL */
static const char *find_alias(const void *nodes, const void *guest, int aliases)
{
    int property;

    fdt_for_each_property_offset(property, guest, aliases) {
        const char *name;
        int length;
        const char *path = fdt_getprop_by_offset(guest, property, &name,
                                                 &length);

        if (path && leads_to(nodes, path, length)) {
            return name;
        }
    }
    return NULL;
}

static void delete_nodes(void *guest, int to, const void *nodes, int node)
{
    int child;

    fdt_for_each_subnode(child, nodes, node) {
        const char *name = fdt_get_name(nodes, child, NULL);
        int same = fdt_subnode_offset(guest, to, name);

        if (same < 0 || (!node && !strcmp(name, "aliases"))) {
            continue;
        }
        if (dtio_gen_is_place(nodes, child)) {
            delete_nodes(guest, same, nodes, child);
        }
        /* an empty one that the guest did not have has been added, too */
        if (!dtio_gen_is_place(nodes, child) ||
            (dtio_gen_is_place(guest, same) &&
             fdt_first_subnode(guest, same) < 0)) {
            fdt_del_node(guest, same);
        }
    }
}

void dtio_fdt_unmerge(const void *nodes, void *guest)
{
    int aliases = fdt_path_offset(guest, "/aliases");
    const char *name;

    /* the properties move up with each that goes, so look from the front */
    while (aliases >= 0 && (name = find_alias(nodes, guest, aliases))) {
        fdt_delprop(guest, aliases, name);
    }
    delete_nodes(guest, 0, nodes, 0);
}
