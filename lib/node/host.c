/*
 * dtio: what the snapshot says, read once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * libfdt looks for a node or a property from the beginning of the tree or of the
 * node on, and the generator asks for hundreds of them. So nodes and properties
 * are written down when the snapshot is opened. A node is known by its number,
 * in the order of the tree: the root is 0, and those below a node come right
 * behind it.
 */

#include "internal.h"

#include <libfdt.h>
#include <string.h>

static void add_place(DtioGen *g, int offset, int parent)
{
    if (dtio_gen_make_room(g, (void **)&g->places, g->num_places,
                           sizeof(*g->places))) {
        g->places[g->num_places++] = (DtioGenPlace) {
            .name = fdt_get_name(g->host, offset, NULL),
            .offset = offset,
            .parent = parent,
            .first_property = g->num_properties,
        };
    }
}

/*
 * The property is longer than can be, which fdt_check_full() of libfdt
 * before 1.7 does not find if the length is close to 2^32: that wraps around,
 * and looks like one close to 0.
 */
static void refuse_length(DtioGen *g)
{
    g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot is no sound device "
                             "tree: a property is longer than can be");
}

/* fdt_check_full() has looked at all else that could be wrong with it. */
static void add_property(DtioGen *g, int offset)
{
    const char *host = g->host;
    const struct fdt_property *at = (const struct fdt_property *)
        (host + fdt_off_dt_struct(host) + offset);
    DtioGenPlace *place = &g->places[g->num_places - 1];
    DtioGenProperty property = {
        .name = host + fdt_off_dt_strings(host) + fdt32_ld(&at->nameoff),
        .data = (const uint8_t *)at->data,
        .length = (int)fdt32_ld(&at->len),
    };

    if (property.length < 0) {
        refuse_length(g);
        return;
    }
    if (property.length == sizeof(fdt32_t) &&
        (!strcmp(property.name, "phandle") ||
         (!place->phandle && !strcmp(property.name, "linux,phandle")))) {
        place->phandle = fdt32_ld((const fdt32_t *)property.data);
    }
    if (dtio_gen_make_room(g, (void **)&g->properties, g->num_properties,
                           sizeof(*g->properties))) {
        g->properties[g->num_properties++] = property;
        place->num_properties++;
    }
}

/*
 * All that is in the root. What comes behind the children of a node is none of
 * its properties, to Linux and libfdt alike.
 */
void dtio_gen_read_host(DtioGen *g)
{
    int above[MAX_DEPTH + 2] = { -1 };
    int depth = 0, offset = 0, next;
    bool in_properties = false;

    g->num_places = g->num_properties = 0;
    do {
        switch (fdt_next_tag(g->host, offset, &next)) {
        case FDT_BEGIN_NODE:
            if (depth > MAX_DEPTH) {
                g->err = dtio_fdt_refuse(g->result, NULL,
                                         "the snapshot has nodes deeper than "
                                         "%d levels", MAX_DEPTH);
                return;
            }
            add_place(g, offset, above[depth]);
            above[++depth] = (int)g->num_places - 1;
            in_properties = true;
            break;
        case FDT_PROP:
            if (in_properties && !g->err) {
                add_property(g, offset);
            }
            break;
        case FDT_END_NODE:
            if (!g->err) {
                g->places[above[depth]].end = (int)g->num_places;
            }
            depth--;
            in_properties = false;
            break;
        case FDT_END:
            return;
        }
        offset = next;
    } while (depth > 0 && !g->err);
}

const DtioGenProperty *dtio_gen_properties(const DtioGen *g, int node,
                                           size_t *count)
{
    const DtioGenPlace *place = &g->places[node];

    *count = place->num_properties;
    return g->properties + place->first_property;
}

const void *dtio_gen_get(const DtioGen *g, int node, const char *name,
                         int *length)
{
    size_t count;
    const DtioGenProperty *property = dtio_gen_properties(g, node, &count);

    for (; count; count--, property++) {
        if (*property->name == *name && !strcmp(property->name, name)) {
            if (length) {
                *length = property->length;
            }
            return property->data;
        }
    }
    if (length) {
        *length = -FDT_ERR_NOTFOUND;
    }
    return NULL;
}

int dtio_gen_count_strings(const DtioGen *g, int node, const char *name)
{
    return dtio_gen_get(g, node, name, NULL) ?
           fdt_stringlist_count(g->host, dtio_gen_offset(g, node), name) :
           -FDT_ERR_NOTFOUND;
}

int dtio_gen_find_string(const DtioGen *g, int node, const char *name,
                         const char *string)
{
    return dtio_gen_get(g, node, name, NULL) ?
           fdt_stringlist_search(g->host, dtio_gen_offset(g, node), name,
                                 string) :
           -FDT_ERR_NOTFOUND;
}

const char *dtio_gen_string(const DtioGen *g, int node, const char *name,
                            int index, int *length)
{
    return fdt_stringlist_get(g->host, dtio_gen_offset(g, node), name, index,
                              length);
}

int dtio_gen_parent(const DtioGen *g, int node)
{
    return g->places[node].parent;
}

const char *dtio_gen_name(const DtioGen *g, int node)
{
    return g->places[node].name;
}

uint32_t dtio_gen_phandle(const DtioGen *g, int node)
{
    return g->places[node].phandle;
}

int dtio_gen_offset(const DtioGen *g, int node)
{
    return g->places[node].offset;
}

int dtio_gen_at(const DtioGen *g, int offset)
{
    int node = 0;

    while (g->places[node].offset < offset) {
        node++;
    }
    return node;
}

int dtio_gen_first_child(const DtioGen *g, int node)
{
    return g->places[node].end > node + 1 ? node + 1 : -1;
}

int dtio_gen_next_child(const DtioGen *g, int child)
{
    const DtioGenPlace *place = &g->places[child];

    return place->parent >= 0 && place->end < g->places[place->parent].end ?
           place->end : -1;
}

static int find_child(const DtioGen *g, int node, const char *name,
                      size_t length)
{
    int child;

    dtio_gen_for_each_child(child, g, node) {
        const char *its = dtio_gen_name(g, child);

        if (!strncmp(its, name, length) && !its[length]) {
            return child;
        }
    }
    return -1;
}

int dtio_gen_find_node(const DtioGen *g, int node, const char *path)
{
    while (node >= 0 && *path) {
        size_t length = strcspn(path, "/");

        node = find_child(g, node, path, length);
        path += length + (path[length] == '/');
    }
    return node;
}
