/*
 * dtio: an overlay on the guest's nodes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * It is applied to the finished nodes, which are a tree of their own: so it can
 * change them and add others, and cannot touch what else the guest has. The one
 * label it can refer to is "device".
 *
 * libfdt gives the phandles of an overlay the numbers that follow the highest
 * one there is. In the guest, others may have those. So as many numbers as the
 * overlay needs are taken from the guest, and for as long as it is applied
 * there is a node in the tree that has the one before them.
 */

#include "internal.h"

#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

/* For "device", in a node of its own, and for two phandles */
#define ROOM_FOR_SYMBOLS 256

#define HINT "Begin it with \"/dts-v1/; /plugin/;\", write " \
             "\"&device { ... };\" for the device's node, and compile it " \
             "with dtc -@ -O dtb."

static void __attribute__((format(printf, 2, 3)))
refuse(DtioGen *g, const char *format, ...)
{
    va_list ap;

    if (!g->err) {
        va_start(ap, format);
        g->err = dtio_fdt_vrefuse(g->result, HINT, format, ap);
        va_end(ap);
    }
}

static void refuse_references(DtioGen *g)
{
    refuse(g, "the overlay is broken: it has references where there are none");
}

/*
 * libfdt trusts that what /__local_fixups__ has a place for is there. Each
 * property there has the places of phandles in the property of the same name,
 * in the node of the same path.
 */
static bool fixups_are_sound(const void *overlay, int fixups, int node)
{
    int property, child;

    fdt_for_each_property_offset(property, overlay, fixups) {
        const char *name;
        int count, length;
        const fdt32_t *places = fdt_getprop_by_offset(overlay, property, &name,
                                                      &count);

        if (!fdt_getprop(overlay, node, name, &length)) {
            return false;
        }
        for (int i = 0; i < count / 4; i++) {
            if (length < 4 || fdt32_ld(&places[i]) > (uint32_t)length - 4) {
                return false;
            }
        }
    }
    fdt_for_each_subnode(child, overlay, fixups) {
        int same = fdt_subnode_offset(overlay, node, fdt_get_name(overlay,
                                                                  child, NULL));

        if (same < 0 || !fixups_are_sound(overlay, child, same)) {
            return false;
        }
    }
    return true;
}

/*
 * Whether "path:property:offset", of which @length bytes can be read, is the
 * place of a phandle in the overlay. libfdt writes there; it knows that path
 * and property exist, but its sum of offset and size wraps around.
 */
static bool is_place_of_phandle(const void *overlay, const char *place,
                                size_t length)
{
    const char *property = memchr(place, ':', length), *offset;
    int node, size;
    uint64_t at = 0;

    if (!property || *place != '/') {
        return false;
    }
    node = fdt_path_offset_namelen(overlay, place, property - place);
    property++;
    offset = memchr(property, ':', length - (property - place));
    if (node < 0 || !offset ||
        !fdt_getprop_namelen(overlay, node, property, offset - property,
                             &size)) {
        return false;
    }
    offset++;
    length -= offset - place;
    for (size_t i = 0; i < length; i++) {
        if (offset[i] < '0' || offset[i] > '9' || at > INT32_MAX) {
            return false;
        }
        at = at * 10 + (offset[i] - '0');
    }
    return length && at + sizeof(fdt32_t) <= (uint64_t)size;
}

/* A label has a list of strings, each the place of a phandle. */
static bool places_are_sound(const void *overlay, const char *places,
                             int length)
{
    while (length > 0) {
        const char *end = memchr(places, 0, length);

        if (!end || !is_place_of_phandle(overlay, places, end - places)) {
            return false;
        }
        length -= end + 1 - places;
        places = end + 1;
    }
    return true;
}

static void check_labels(DtioGen *g, const void *overlay)
{
    int fixups = fdt_path_offset(overlay, "/__fixups__"), property;

    if (fixups < 0) {
        return;
    }
    fdt_for_each_property_offset(property, overlay, fixups) {
        const char *label;
        int length;
        const char *places = fdt_getprop_by_offset(overlay, property, &label,
                                                   &length);

        if (places && strcmp(label, "device")) {
            refuse(g, "the overlay refers to the label \"%s\", and there is "
                   "only \"device\"", label);
        }
        if (!places || !places_are_sound(overlay, places, length)) {
            refuse_references(g);
        }
    }
}

static void check_fixups(DtioGen *g, const void *overlay)
{
    int fixups = fdt_path_offset(overlay, "/__local_fixups__");

    if (fixups >= 0 && !fixups_are_sound(overlay, fixups, 0)) {
        refuse_references(g);
    }
}

static void check_fragments(DtioGen *g, const void *overlay)
{
    int child;

    fdt_for_each_subnode(child, overlay, 0) {
        if (fdt_subnode_offset(overlay, child, "__overlay__") >= 0) {
            return;
        }
    }
    refuse(g, "the overlay has nothing that could be applied");
}

/*
 * Returns the highest phandle of the overlay, 0 if it has none. dtc numbers the
 * nodes from 1; others would be numbers given by hand.
 */
static uint32_t check_nodes(DtioGen *g, const void *overlay)
{
    uint32_t highest = 0, count = 0;
    int depth = 0;

    for (int node = 0; node >= 0 && depth >= 0 && !g->err;
         node = fdt_next_node(overlay, node, &depth)) {
        uint32_t phandle;

        if (!dtio_gen_read_phandle(overlay, node, &phandle) ||
            depth > MAX_DEPTH) {
            refuse(g, "the overlay is no sound device tree");
        }
        count++;
        highest = phandle > highest ? phandle : highest;
    }
    if (highest > count) {
        refuse(g, "the overlay has the phandle 0x%x, which is not dtc's",
               highest);
    }
    return highest;
}

/*
 * Takes as many numbers from the guest as the overlay needs, and sees to it
 * that libfdt comes to the same ones.
 */
static int reserve_phandles(DtioGen *g, void *tree, int symbols, uint32_t count)
{
    uint32_t first, highest;
    int err = fdt_find_max_phandle(tree, &highest);

    if (err || !count) {
        return err;
    }
    first = dtio_gen_new_phandle(g);
    for (uint32_t i = 1; i < count; i++) {
        if (dtio_gen_new_phandle(g) != first + i) {
            refuse(g, "the guest's phandles are not numbered one by one");
            return 0;
        }
    }
    if (highest >= first) {
        refuse(g, "the guest's phandles do not grow");
        return 0;
    }
    return highest == first - 1 ? 0 :
           fdt_setprop_u32(tree, symbols, "phandle", first - 1);
}

static int compare_phandles(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;

    return *x < *y ? -1 : *x > *y;
}

/* The phandles of a tree in order; NULL without memory, or there are none. */
static uint32_t *list_phandles(DtioGen *g, const void *tree, size_t *count)
{
    uint32_t *phandles = NULL;
    int depth = 0;

    *count = 0;
    for (int node = 0; node >= 0 && depth >= 0;
         node = fdt_next_node(tree, node, &depth)) {
        uint32_t phandle = fdt_get_phandle(tree, node);

        if (phandle && dtio_gen_make_room(g, (void **)&phandles, *count,
                                          sizeof(*phandles))) {
            phandles[(*count)++] = phandle;
        }
    }
    if (phandles) {
        qsort(phandles, *count, sizeof(*phandles), compare_phandles);
    }
    return phandles;
}

/* An overlay could give a node another phandle, or one that is not its own. */
static void check_phandles(DtioGen *g, const void *before, const void *after)
{
    size_t num_old, num_new, j = 0;
    uint32_t *old = list_phandles(g, before, &num_old);
    uint32_t *new = list_phandles(g, after, &num_new);

    for (size_t i = 1; i < num_new; i++) {
        if (new[i] == new[i - 1]) {
            refuse(g, "with the overlay, two nodes have the same phandle");
        }
    }
    for (size_t i = 0; i < num_old && !g->err; i++) {
        while (j < num_new && new[j] < old[i]) {
            j++;
        }
        if (j == num_new || new[j] != old[i]) {
            refuse(g, "the overlay has a label on a node that others refer to "
                   "already: leave the label out");
        }
    }
    free(old);
    free(new);
}

/* There is one root in the guest, and it is not these nodes'. */
static void check_root(DtioGen *g, const void *before, const void *after)
{
    int property;

    fdt_for_each_property_offset(property, after, 0) {
        const char *name;
        int length, old_length;
        const void *data = fdt_getprop_by_offset(after, property, &name,
                                                 &length);
        const void *old = fdt_getprop(before, 0, name, &old_length);

        if (!old || length != old_length || memcmp(data, old, length)) {
            refuse(g, "the overlay sets \"%s\" of the root, which is the "
                   "guest's", name);
        }
    }
}

static void refuse_place(DtioGen *g, const char *name)
{
    refuse(g, "the overlay changes the guest's own node \"%s\"", name);
}

/*
 * A node without properties stands for the guest's own of that name, so the
 * overlay may not bring one where the guest would take it for that, and may add
 * nothing to those that are there.
 */
static void check_places(DtioGen *g, const void *before, int old,
                         const void *after, int new)
{
    int child;

    fdt_for_each_subnode(child, after, new) {
        const char *name = fdt_get_name(after, child, NULL);
        int same = fdt_subnode_offset(before, old, name);
        bool is_place = dtio_gen_is_place(after, child);

        if (same < 0) {
            if (new) {
                refuse_place(g, fdt_get_name(after, new, NULL));
            } else if (is_place) {
                refuse_place(g, name);
            }
        } else if (is_place) {
            check_places(g, before, same, after, child);
        } else if (dtio_gen_is_place(before, same)) {
            refuse_place(g, name);
        }
    }
}

/*
 * Gives the tree what applying an overlay with @count phandles takes. The node
 * that the label leads to needs a phandle even if nothing refers to it.
 */
static int prepare(DtioGen *g, void *tree, uint32_t count)
{
    int symbols = fdt_add_subnode(tree, 0, "__symbols__"), device;
    int err = symbols < 0 ? symbols :
              fdt_setprop_string(tree, symbols, "device", g->result->path);

    if (err) {
        return err;
    }
    device = fdt_path_offset(tree, g->result->path);
    if (device < 0) {
        return device;
    }
    if (!fdt_get_phandle(tree, device)) {
        err = fdt_setprop_u32(tree, device, "phandle", dtio_gen_new_phandle(g));
    }
    /* it comes before the device, and is where it was */
    return err ? err : reserve_phandles(g, tree, symbols, count);
}

/* Both trees are of no use after an error. */
static int apply(DtioGen *g, void *tree, void *overlay, uint32_t count)
{
    int symbols = fdt_path_offset(overlay, "/__symbols__");
    /* its labels are of no use to the guest */
    int err = symbols < 0 ? 0 : fdt_nop_node(overlay, symbols);

    if (!err) {
        err = prepare(g, tree, count);
    }
    if (err || g->err) {
        return err;
    }
    err = fdt_overlay_apply(tree, overlay);
    if (!err) {
        symbols = fdt_path_offset(tree, "/__symbols__");
        err = symbols < 0 ? symbols : fdt_del_node(tree, symbols);
    }
    return err ? err : fdt_pack(tree);
}

static void apply_to_copies(DtioGen *g, const void *overlay, uint32_t count)
{
    size_t size = fdt_totalsize(g->out) + fdt_totalsize(overlay) +
                  strlen(g->result->path) + ROOM_FOR_SYMBOLS;
    void *tree = size <= INT32_MAX ? malloc(size) : NULL;
    void *copy = malloc(fdt_totalsize(overlay));
    int err;

    if (!tree || !copy) {
        g->err = -ENOMEM;
        goto out;
    }
    memcpy(copy, overlay, fdt_totalsize(overlay));
    err = fdt_open_into(g->out, tree, size);
    if (!err) {
        err = apply(g, tree, copy, count);
    }
    if (!err && !g->err) {
        err = fdt_check_full(tree, size);
    }
    if (err) {
        refuse(g, "the overlay cannot be applied: %s", fdt_strerror(err));
    }
    if (g->err) {
        goto out;
    }
    check_root(g, g->out, tree);
    check_places(g, g->out, 0, tree, 0);
    check_phandles(g, g->out, tree);
    if (!g->err) {
        free(g->out);
        g->out = tree;
        tree = NULL;
    }
out:
    free(copy);
    free(tree);
}

void dtio_gen_apply_overlay(DtioGen *g)
{
    const void *overlay = g->policy->overlay;
    uint32_t count;
    int err;

    if (!overlay) {
        return;
    }
    err = dtio_gen_check_tree(overlay, g->policy->overlay_size);
    if (err) {
        refuse(g, "the overlay is no sound device tree: %s", fdt_strerror(err));
        return;
    }
    check_fragments(g, overlay);
    count = check_nodes(g, overlay);
    if (!g->err) {
        check_labels(g, overlay);
        check_fixups(g, overlay);
    }
    if (!g->err) {
        apply_to_copies(g, overlay, count);
    }
}
