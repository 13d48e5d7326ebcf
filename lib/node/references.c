/*
 * dtio: references to other nodes, in the guest's node
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * A phandle of the host's means nothing to the guest. One that leads to a node
 * that the guest gets, with this device or with another, is written with the
 * number that this node has in the guest. One to a resource that the guest has
 * from QEMU leads there (resources.c). Any other is left out, together with the
 * name that goes with it. A list of several can be left out in part only if
 * they have names, or if an empty entry in their place means that there is none.
 */

#include "internal.h"

#include <libfdt.h>

void dtio_gen_append_entry(DtioGen *g, DtioGenBuffer *buffer,
                           const DtioGenEntry *entry)
{
    if (entry->resource) {
        dtio_gen_append_resource(g, buffer, entry);
        return;
    }
    dtio_gen_append_cells(
        g, buffer, entry->target ? dtio_gen_guest_phandle(g, entry->target) : 0,
        1);
    dtio_gen_append(g, buffer, entry->data + 4, entry->length - 4);
}

void dtio_gen_put_references(DtioGen *g, DtioGenNode *node,
                             const DtioFdtReference *reference,
                             const char *name, const void *data, int length)
{
    DtioGenCursor cursor = {
        .g = g, .reference = reference, .name = name, .data = data,
        .length = length,
    };
    DtioGenBuffer buffer = { 0 };
    DtioGenEntry entry;

    switch (dtio_gen_keep(g, reference, node->number, name, data, length)) {
    case DTIO_GEN_KEEP_NONE:
        dtio_gen_lose(g, node, name);
        return;
    case DTIO_GEN_KEEP_SOME:
        dtio_gen_tell(g, name, "refers in part to what stays with the host");
        break;
    case DTIO_GEN_KEEP_ALL:
        break;
    }
    while (dtio_gen_next_entry(&cursor, &entry)) {
        if (!entry.leads_out) {
            dtio_gen_append_entry(g, &buffer, &entry);
        } else if (reference->holes) {
            dtio_gen_append_cells(g, &buffer, 0, 1);
        }
    }
    dtio_gen_put_buffer(g, name, &buffer);
}

/* Appends a string of a list of strings, or nothing if it has no such one. */
void dtio_gen_append_string(DtioGen *g, DtioGenBuffer *buffer, int node,
                            const char *names, int index)
{
    int length;
    const char *string = dtio_gen_string(g, node, names, index, &length);

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
    const void *list = dtio_gen_get(g, node->number, reference->name,
                                   &list_length);
    DtioGenCursor cursor = {
        .g = g, .reference = reference, .name = reference->name,
        .data = list, .length = list_length,
    };
    DtioGenBuffer buffer = { 0 };
    DtioGenEntry entry;

    switch (dtio_gen_keep_property(g, reference, node->number,
                                   reference->name)) {
    case DTIO_GEN_KEEP_NONE:
        return;
    case DTIO_GEN_KEEP_ALL:
        dtio_gen_put(g, names, data, length);
        return;
    case DTIO_GEN_KEEP_SOME:
        break;
    }
    for (int i = 0; dtio_gen_next_entry(&cursor, &entry); i++) {
        if (!entry.leads_out) {
            dtio_gen_append_string(g, &buffer, node->number, names, i);
        }
    }
    dtio_gen_put_buffer(g, names, &buffer);
}

/* What the guest has for all nodes that make up a pin state, or NULL */
static const DtioFdtResource *find_pin_state(const DtioGen *g,
                                             const DtioFdtReference *reference,
                                             const char *name)
{
    return reference->kind == DTIO_FDT_PIN_STATES ?
           dtio_gen_find_resource(g, name, 0) : NULL;
}

/* Whether all properties of a kind go along, as far as they refer to nodes. */
static bool set_goes_along(DtioGen *g, const DtioGenNode *node,
                           DtioFdtKind kind)
{
    size_t count;
    const DtioGenProperty *properties = dtio_gen_properties(g, node->number,
                                                            &count);

    for (size_t i = 0; i < count; i++) {
        const DtioFdtReference *reference =
            dtio_fdt_find_reference(properties[i].name);

        if (reference && reference->kind == kind &&
            reference->args != DTIO_FDT_NO_PHANDLE &&
            !find_pin_state(g, reference, properties[i].name) &&
            dtio_gen_keep(g, reference, node->number, properties[i].name,
                          properties[i].data, properties[i].length) !=
            DTIO_GEN_KEEP_ALL) {
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
    const DtioFdtResource *state = find_pin_state(g, reference, name);

    if (!set_goes_along(g, node, reference->kind)) {
        dtio_gen_note(g, name, "refers to what stays with the host");
    } else if (reference->args == DTIO_FDT_NO_PHANDLE) {
        dtio_gen_put(g, name, data, length);
    } else if (state) {
        dtio_gen_put_u32(g, name, state->phandle);
    } else {
        dtio_gen_put_references(g, node, reference, name, data, length);
    }
}
