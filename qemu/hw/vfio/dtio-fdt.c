/*
 * dtio: from the host's device tree node to the guest's
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A function of two things: the snapshot, which is all that the host's device
 * tree says of a device, and the placement, which is where the guest finds the
 * device's registers and interrupts. Its value is a small tree of its own, or
 * a reason why there is none. The device's node comes first in it, then one
 * "fixed-clock" for each clock that the device takes from the host.
 *
 * The value is a tree apart, and not an edit of the guest's tree, so that a
 * refusal leaves nothing half done, and so that whoever wants to see, check or
 * compare what a guest would get can do so without a guest.
 *
 * There is no code for any one device here. What is done depends on the kind of
 * a property alone:
 *
 *  - what says where registers and interrupts are is written anew;
 *  - what refers to another node is kept, with a new phandle, if that node goes
 *    along, being the device or below it. Otherwise the node is the host's, and
 *    the reference is left out together with the names that go with it. Linux
 *    does without: it takes an absent regulator, pin state, power domain or
 *    reset as "already taken care of", which is true, as the host's driver
 *    holds them as long as the device is open;
 *  - a clock of the host becomes a "fixed-clock" at the rate it has there;
 *  - all else is copied byte for byte.
 *
 * Which properties refer to other nodes is in dtio-fdt-catalogue.c, and how the
 * value gets into the guest's tree in dtio-fdt-merge.c.
 *
 * What holds for the device as well as for its children differs in one thing:
 * a device that cannot be described is refused; a child that cannot be is kept
 * but gets status "disabled", so that one broken sensor does not cost the bus.
 * A child's interrupt which leads out of the device is left out (the host has
 * it, dtio does not), and the child is left to its driver, which often polls.
 *
 * These files include nothing of QEMU's, not even qemu/osdep.h: the unit tests
 * and dtio-ls compile them as they are.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* asprintf() */
#endif

#include "dtio-fdt-catalogue.h"
#include "dtio-fdt-internal.h"

#include <errno.h>
#include <libfdt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ARRAY_LENGTH(array) (sizeof(array) / sizeof(*(array)))

/* Linux unflattens no deeper tree (FDT_MAX_DEPTH, drivers/of/fdt.c) */
#define MAX_DEPTH 64

/* No specifier has more cells (MAX_PHANDLE_ARGS, include/linux/of.h) */
#define MAX_ARGS 16

/* Arrays begin with room for as many; a power of two */
#define FIRST_ROOM 8

/* of a GIC's interrupt specifier, dt-bindings/interrupt-controller/arm-gic.h */
#define GIC_SPI 0
#define IRQ_TYPE_EDGE_RISING 1
#define IRQ_TYPE_LEVEL_HIGH 4

/* ------------------------------------------------------------------------ */
/* The state of one generation                                               */
/* ------------------------------------------------------------------------ */

typedef struct Buffer {
    uint8_t *data;
    size_t length;
    size_t room;
} Buffer;

/* A node of the snapshot that has a phandle */
typedef struct Target {
    uint32_t phandle;
    int node;
    uint32_t guest_phandle; /* 0: nothing in the guest refers to it */
} Target;

/* A clock of the host that the guest sees as a fixed-clock */
typedef struct Clock {
    const uint8_t *specifier;
    int length;
    uint32_t rate;
    uint32_t guest_phandle;
} Clock;

/* A span of the device's registers as its children address it */
typedef struct Span {
    uint64_t child;
    uint64_t guest;
    uint64_t size;
} Span;

typedef struct Generator {
    const void *host;
    const DtioFdtPlacement *placement;
    DtioFdt *result;

    int device;     /* the device's node */
    int device_end; /* the first node after its children */
    const char *device_path;
    int address_cells; /* of the device's "reg" */
    int size_cells;
    bool coherent;
    char *guest_name;

    Target *targets; /* ordered by phandle */
    size_t num_targets;
    Clock *clocks;
    size_t num_clocks;
    uint32_t last_phandle;

    Span *spans;
    size_t num_spans;

    Buffer path; /* of the node being looked at, on the host */

    void *out;
    size_t out_size;

    /*
     * The first error: -EINVAL refused, the result says why; -ENOMEM; -ENOSPC
     * the output is to be made larger. Nothing is written after it.
     */
    int err;
} Generator;

/* The node being written */
typedef struct Node {
    int offset;
    bool is_device;
    bool disabled; /* what it needs cannot be described */
} Node;

static bool grow(void **array, size_t count, size_t size)
{
    void *larger;

    /* a power of two: time for twice as many */
    if (count && (count < FIRST_ROOM || count & (count - 1))) {
        return true;
    }
    if (count > SIZE_MAX / 2 / size) {
        return false;
    }
    larger = realloc(*array, (count ? 2 * count : FIRST_ROOM) * size);
    if (larger) {
        *array = larger;
    }
    return larger;
}

/* Makes room for one more in an array that has @count. */
static bool make_room(Generator *g, void **array, size_t count, size_t size)
{
    if (!g->err && !grow(array, count, size)) {
        g->err = -ENOMEM;
    }
    return !g->err;
}

static void append(Generator *g, Buffer *buffer, const void *data,
                   size_t length)
{
    if (g->err || !length) {
        return;
    }
    if (length > buffer->room - buffer->length) {
        size_t room = 2 * buffer->room + length;
        uint8_t *larger = realloc(buffer->data, room);

        if (!larger) {
            g->err = -ENOMEM;
            return;
        }
        buffer->data = larger;
        buffer->room = room;
    }
    memcpy(buffer->data + buffer->length, data, length);
    buffer->length += length;
}

static void append_cells(Generator *g, Buffer *buffer, uint64_t value,
                         int cells)
{
    while (cells--) {
        fdt32_t cell = cpu_to_fdt32((uint32_t)(value >> 32 * cells));

        append(g, buffer, &cell, sizeof(cell));
    }
}

static uint64_t read_cells(const uint8_t *data, int cells)
{
    uint64_t value = 0;

    for (int i = 0; i < cells; i++) {
        value = value << 32 | fdt32_ld((const fdt32_t *)(data + 4 * i));
    }
    return value;
}

/* Goes down to a child; returns what leave() needs to come back. */
static size_t enter(Generator *g, const char *name)
{
    size_t length = g->path.length;

    if (length) {
        g->path.length--;
        append(g, &g->path, "/", 1);
    }
    append(g, &g->path, name, strlen(name) + 1);
    return length;
}

static void leave(Generator *g, size_t length)
{
    if (!g->err) {
        g->path.length = length;
        g->path.data[length - 1] = '\0';
    }
}

static int __attribute__((format(printf, 5, 0)))
fail(DtioFdt *result, const char *node, const char *property, const char *hint,
     const char *format, va_list ap)
{
    result->node = node ? strdup(node) : NULL;
    result->property = property ? strdup(property) : NULL;
    result->hint = hint ? strdup(hint) : NULL;
    if (vasprintf(&result->reason, format, ap) < 0) {
        result->reason = NULL;
        return -ENOMEM;
    }
    return -EINVAL;
}

/* Refuses because of the node being looked at. */
static void __attribute__((format(printf, 4, 5)))
refuse(Generator *g, const char *property, const char *hint,
       const char *format, ...)
{
    va_list ap;

    if (g->err) {
        return;
    }
    va_start(ap, format);
    g->err = fail(g->result, (char *)g->path.data, property, hint, format, ap);
    va_end(ap);
}

int dtio_fdt_refuse(DtioFdt *result, const char *hint, const char *format, ...)
{
    va_list ap;
    int err;

    va_start(ap, format);
    err = fail(result, NULL, NULL, hint, format, ap);
    va_end(ap);
    return err;
}

static void note(Generator *g, const char *property, const char *reason)
{
    DtioFdt *result = g->result;
    DtioFdtNote *added;

    if (!make_room(g, (void **)&result->notes, result->num_notes,
                   sizeof(*result->notes))) {
        return;
    }
    added = &result->notes[result->num_notes++];
    added->node = strdup((char *)g->path.data);
    added->property = strdup(property);
    added->reason = reason;
    if (!added->node || !added->property) {
        g->err = -ENOMEM;
    }
}

static void clear_notes(DtioFdt *result)
{
    for (size_t i = 0; i < result->num_notes; i++) {
        free(result->notes[i].node);
        free(result->notes[i].property);
    }
    free(result->notes);
    result->notes = NULL;
    result->num_notes = 0;
}

/* Nothing else can go wrong with names and sizes out of a sound tree. */
static void wrote(Generator *g, int fdt_error)
{
    if (fdt_error) {
        g->err = -ENOSPC;
    }
}

static void begin_node(Generator *g, const char *name)
{
    if (!g->err && g->out) {
        wrote(g, fdt_begin_node(g->out, name));
    }
}

static void end_node(Generator *g)
{
    if (!g->err && g->out) {
        wrote(g, fdt_end_node(g->out));
    }
}

static void put(Generator *g, const char *name, const void *data, int length)
{
    if (!g->err && g->out) {
        wrote(g, fdt_property(g->out, name, data, length));
    }
}

static void put_string(Generator *g, const char *name, const char *string)
{
    put(g, name, string, strlen(string) + 1);
}

static void put_u32(Generator *g, const char *name, uint32_t value)
{
    fdt32_t cell = cpu_to_fdt32(value);

    put(g, name, &cell, sizeof(cell));
}

/* Writes what was collected, and releases it. */
static void put_buffer(Generator *g, const char *name, Buffer *buffer)
{
    put(g, name, buffer->length ? (void *)buffer->data : "", buffer->length);
    free(buffer->data);
}

/* ------------------------------------------------------------------------ */
/* Phandles                                                                  */
/* ------------------------------------------------------------------------ */

static int compare_targets(const void *a, const void *b)
{
    const Target *x = a, *y = b;

    if (x->phandle != y->phandle) {
        return x->phandle < y->phandle ? -1 : 1;
    }
    return x->node < y->node ? -1 : x->node > y->node;
}

static Target *find_target(Generator *g, uint32_t phandle)
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

static bool goes_along(const Generator *g, int node)
{
    return node >= g->device && node < g->device_end;
}

/*
 * The node's phandle, or 0. False: one of its properties is longer than can be,
 * which fdt_check_full() of libfdt before 1.7 does not find if the length is
 * close to 2^32: that wraps around, and looks like one close to 0.
 */
static bool read_phandle(const void *fdt, int node, uint32_t *phandle)
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

/*
 * Collects the nodes that have a phandle, and finds where the device's children
 * end: with the first node that is no deeper than the device.
 */
static void collect_targets(Generator *g)
{
    int depth = 0, device_depth = -1;

    g->device_end = INT32_MAX;
    for (int node = 0; node >= 0; node = fdt_next_node(g->host, node, &depth)) {
        uint32_t phandle;

        if (!read_phandle(g->host, node, &phandle)) {
            g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot is no "
                                     "sound device tree: a property is longer "
                                     "than can be");
            return;
        }
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
        if (phandle && phandle != UINT32_MAX) {
            if (!make_room(g, (void **)&g->targets, g->num_targets,
                           sizeof(*g->targets))) {
                return;
            }
            g->targets[g->num_targets++] = (Target) { phandle, node, 0 };
        }
    }
    if (g->num_targets) {
        qsort(g->targets, g->num_targets, sizeof(*g->targets),
              compare_targets);
    }
}

static uint32_t new_phandle(Generator *g)
{
    const DtioFdtPlacement *placement = g->placement;

    return placement->alloc_phandle ?
           placement->alloc_phandle(placement->opaque) : ++g->last_phandle;
}

static uint32_t guest_phandle(Generator *g, Target *target)
{
    if (!target->guest_phandle) {
        target->guest_phandle = new_phandle(g);
    }
    return target->guest_phandle;
}

/* ------------------------------------------------------------------------ */
/* Lists of references                                                       */
/* ------------------------------------------------------------------------ */

typedef struct Entry {
    const uint8_t *data; /* the phandle, then the arguments */
    int length;
    Target *target; /* NULL: left empty, for an entry that is not there */
    bool leads_out;
} Entry;

typedef struct Cursor {
    Generator *g;
    const DtioFdtReference *reference;
    const uint8_t *data;
    int length;
    bool broken; /* the rest cannot be divided into entries */
} Cursor;

/* How many arguments the node referred to takes, -1 if it does not say. */
static int count_args(const Cursor *cursor, const Target *target)
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

static bool next_entry(Cursor *cursor, Entry *entry)
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
    phandle = read_cells(cursor->data, 1);
    *entry = (Entry) { .data = cursor->data };
    if (phandle && phandle != UINT32_MAX) {
        entry->target = find_target(cursor->g, phandle);
        if (!entry->target) {
            return false;
        }
        entry->leads_out = !goes_along(cursor->g, entry->target->node);
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
static Keep judge(Generator *g, const DtioFdtReference *reference, int node,
                  const void *data, int length)
{
    Cursor cursor = { g, reference, data, length, false };
    int count = 0, leading_out = 0;
    Entry entry;

    while (next_entry(&cursor, &entry)) {
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
static Keep judge_property(Generator *g, const DtioFdtReference *reference,
                           int node, const char *name)
{
    int length;
    const void *data = fdt_getprop(g->host, node, name, &length);

    return data ? judge(g, reference, node, data, length) : KEEP_ALL;
}

static void append_entry(Generator *g, Buffer *buffer, const Entry *entry)
{
    append_cells(g, buffer,
                 entry->target ? guest_phandle(g, entry->target) : 0, 1);
    append(g, buffer, entry->data + 4, entry->length - 4);
}

static void put_references(Generator *g, const Node *node,
                           const DtioFdtReference *reference, const char *name,
                           const void *data, int length)
{
    Cursor cursor = { g, reference, data, length, false };
    Buffer buffer = { 0 };
    Entry entry;

    switch (judge(g, reference, node->offset, data, length)) {
    case KEEP_NONE:
        note(g, name, "refers to what stays with the host");
        return;
    case KEEP_SOME:
        note(g, name, "refers in part to what stays with the host");
        break;
    case KEEP_ALL:
        break;
    }
    while (next_entry(&cursor, &entry)) {
        if (!entry.leads_out) {
            append_entry(g, &buffer, &entry);
        }
    }
    put_buffer(g, name, &buffer);
}

/* Appends a string of a list of strings, or nothing if it has no such one. */
static void append_string(Generator *g, Buffer *buffer, int node,
                          const char *names, int index)
{
    int length;
    const char *string = fdt_stringlist_get(g->host, node, names, index,
                                            &length);

    if (string) {
        append(g, buffer, string, length + 1);
    }
}

static void put_reference_names(Generator *g, const Node *node,
                                const DtioFdtReference *reference,
                                const char *names, const void *data,
                                int length)
{
    int list_length = 0;
    const void *list = fdt_getprop(g->host, node->offset, reference->name,
                                   &list_length);
    Cursor cursor = { g, reference, list, list_length, false };
    Buffer buffer = { 0 };
    Entry entry;

    switch (judge_property(g, reference, node->offset, reference->name)) {
    case KEEP_NONE:
        return;
    case KEEP_ALL:
        put(g, names, data, length);
        return;
    case KEEP_SOME:
        break;
    }
    for (int i = 0; next_entry(&cursor, &entry); i++) {
        if (!entry.leads_out) {
            append_string(g, &buffer, node->offset, names, i);
        }
    }
    put_buffer(g, names, &buffer);
}

/* Whether all properties of a kind go along, as far as they refer to nodes. */
static bool set_goes_along(Generator *g, const Node *node, DtioFdtKind kind)
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
static void put_set(Generator *g, const Node *node,
                    const DtioFdtReference *reference, const char *name,
                    const void *data, int length)
{
    if (!set_goes_along(g, node, reference->kind)) {
        note(g, name, "refers to what stays with the host");
    } else if (reference->args == DTIO_FDT_NO_PHANDLE) {
        put(g, name, data, length);
    } else {
        put_references(g, node, reference, name, data, length);
    }
}

/* ------------------------------------------------------------------------ */
/* Clocks                                                                    */
/* ------------------------------------------------------------------------ */

/* Two references to the same clock of the host are one clock to the guest. */
static uint32_t fixed_clock(Generator *g, const Entry *entry, uint32_t rate)
{
    for (size_t i = 0; i < g->num_clocks; i++) {
        const Clock *clock = &g->clocks[i];

        if (clock->length == entry->length &&
            !memcmp(clock->specifier, entry->data, entry->length)) {
            return clock->guest_phandle;
        }
    }
    if (!make_room(g, (void **)&g->clocks, g->num_clocks,
                   sizeof(*g->clocks))) {
        return 0;
    }
    g->clocks[g->num_clocks] = (Clock) {
        entry->data, entry->length, rate, new_phandle(g)
    };
    return g->clocks[g->num_clocks++].guest_phandle;
}

static void put_clocks(Generator *g, Node *node,
                       const DtioFdtReference *reference, const void *data,
                       int length)
{
    Cursor cursor = { g, reference, data, length, false };
    Buffer buffer = { 0 };
    int rates_length = 0;
    const uint8_t *rates = fdt_getprop(g->host, node->offset,
                                       "dtio,clock-rates", &rates_length);
    const char *problem = NULL, *hint = NULL;
    Entry entry;

    for (int i = 0; !problem && next_entry(&cursor, &entry); i++) {
        uint64_t rate = i < rates_length / 8 ? read_cells(rates + 8 * i, 2) : 0;

        if (!entry.leads_out) {
            append_entry(g, &buffer, &entry);
        } else if (!rate) {
            problem = "the host does not know the rate of one of its clocks";
            hint = "See \"dtio,clock-rates\" there, and load the driver of the "
                   "clock's provider on the host.";
        } else if (rate > UINT32_MAX) {
            problem = "one of its clocks is faster than a fixed-clock can be, "
                      "which is 4294967295 Hz";
            hint = "Set a lower rate on the host.";
        } else {
            append_cells(g, &buffer, fixed_clock(g, &entry, rate), 1);
        }
    }
    if (cursor.broken) {
        problem = "its clocks cannot be told apart";
    }
    if (!problem) {
        put_buffer(g, "clocks", &buffer);
        return;
    }
    free(buffer.data);
    if (node->is_device) {
        refuse(g, "clocks", hint, "%s", problem);
    } else {
        node->disabled = true;
        note(g, "clocks", problem);
    }
}

static void put_fixed_clocks(Generator *g)
{
    for (size_t i = 0; i < g->num_clocks; i++) {
        char *name, *at;

        if (asprintf(&name, "clock-%s-%zu", g->guest_name, i) < 0) {
            g->err = -ENOMEM;
            return;
        }
        /* it has no address: its name may not look as if it had */
        at = strchr(name, '@');
        if (at) {
            *at = '-';
        }
        begin_node(g, name);
        free(name);
        put_string(g, "compatible", "fixed-clock");
        put_u32(g, "#clock-cells", 0);
        put_u32(g, "clock-frequency", g->clocks[i].rate);
        put_u32(g, "phandle", g->clocks[i].guest_phandle);
        end_node(g);
    }
}

/* ------------------------------------------------------------------------ */
/* Registers                                                                 */
/* ------------------------------------------------------------------------ */

static size_t host_regions(Generator *g, const uint8_t **data)
{
    int length;

    *data = fdt_getprop(g->host, g->device, "reg", &length);
    return *data ?
           (size_t)length / (4 * (g->address_cells + g->size_cells)) : 0;
}

static bool has_region(const Generator *g, size_t index)
{
    return index < g->placement->num_regions &&
           g->placement->regions[index].size;
}

/*
 * An entry that the guest does not get moves those after it up, so it can only
 * be left out if they are told apart by name or if none follows.
 */
static void check_gap(Generator *g, size_t count, const char *property,
                      const char *names, const char *what,
                      bool (*has)(const Generator *g, size_t index))
{
    bool named = fdt_stringlist_count(g->host, g->device, names) == (int)count;
    size_t gap = count;

    for (size_t i = 0; i < count; i++) {
        if (!has(g, i)) {
            gap = i < gap ? i : gap;
        } else if (gap < i && !named) {
            refuse(g, property, NULL,
                   "%s %zu cannot be passed on, and without \"%s\" the guest "
                   "cannot tell the others apart", what, gap, names);
        }
    }
    if (gap < count) {
        note(g, property, "has entries that cannot be passed on");
    }
}

static void check_regions(Generator *g)
{
    const uint8_t *data;
    size_t count = host_regions(g, &data);

    if (g->placement->num_regions > count) {
        refuse(g, "reg", NULL, "the device has %zu regions but its node %zu",
               g->placement->num_regions, count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        if (has_region(g, i)) {
            return;
        }
    }
    refuse(g, "reg", NULL, "there are no registers to pass on");
}

static void put_reg(Generator *g)
{
    const uint8_t *data;
    size_t count = host_regions(g, &data);
    Buffer buffer = { 0 };

    check_gap(g, count, "reg", "reg-names", "region", has_region);
    for (size_t i = 0; i < count; i++) {
        if (has_region(g, i)) {
            append_cells(g, &buffer, g->placement->regions[i].address, 2);
            append_cells(g, &buffer, g->placement->regions[i].size, 2);
        }
    }
    put_buffer(g, "reg", &buffer);
}

/*
 * A window of "ranges" leads to the guest as far as it leads to the device's
 * own registers. Both are addresses on the bus that the device is on.
 */
static void add_window(Generator *g, uint64_t child, uint64_t parent,
                       uint64_t last)
{
    int step = 4 * (g->address_cells + g->size_cells);
    const uint8_t *data;
    size_t count = host_regions(g, &data);

    for (size_t i = 0; i < count; i++, data += step) {
        uint64_t begin = read_cells(data, g->address_cells);
        uint64_t size = read_cells(data + 4 * g->address_cells, g->size_cells);
        uint64_t end = begin + size - 1;
        uint64_t from = begin > parent ? begin : parent;
        uint64_t to = end < last ? end : last;

        if (!has_region(g, i) || !size || end < begin || from > to) {
            continue;
        }
        if (!make_room(g, (void **)&g->spans, g->num_spans,
                       sizeof(*g->spans))) {
            return;
        }
        g->spans[g->num_spans++] = (Span) {
            .child = child + (from - parent),
            .guest = g->placement->regions[i].address + (from - begin),
            .size = to - from + 1,
        };
    }
}

/* Fills g->spans from "ranges". An empty one means the same addresses. */
static void read_ranges(Generator *g, const uint8_t *data, int length,
                        int child_cells, int size_cells)
{
    int step = 4 * (child_cells + g->address_cells + size_cells);

    g->num_spans = 0;
    if (!length) {
        add_window(g, 0, 0, UINT64_MAX);
    }
    for (; length >= step; data += step, length -= step) {
        uint64_t child = read_cells(data, child_cells);
        uint64_t parent = read_cells(data + 4 * child_cells,
                                     g->address_cells);
        uint64_t size = read_cells(data + 4 * (child_cells + g->address_cells),
                                   size_cells);
        uint64_t last = parent + size - 1;

        if (size) {
            add_window(g, child, parent, last < parent ? UINT64_MAX : last);
        }
    }
}

static bool is_covered(const Generator *g, uint64_t address, uint64_t size)
{
    for (size_t i = 0; i < g->num_spans; i++) {
        const Span *span = &g->spans[i];

        if (address >= span->child && address - span->child <= span->size &&
            size <= span->size - (address - span->child)) {
            return true;
        }
    }
    return false;
}

static bool is_available(const void *fdt, int node)
{
    return !fdt_getprop(fdt, node, "status", NULL) ||
           fdt_stringlist_search(fdt, node, "status", "okay") >= 0 ||
           fdt_stringlist_search(fdt, node, "status", "ok") >= 0;
}

/* Registers of a child that are not the device's are not the guest's. */
static void check_child(Generator *g, int child, int child_cells,
                        int size_cells)
{
    int step = 4 * (child_cells + size_cells), length = 0;
    const uint8_t *data = fdt_getprop(g->host, child, "reg", &length);
    size_t back = enter(g, fdt_get_name(g->host, child, NULL));

    for (; length >= step; data += step, length -= step) {
        uint64_t address = read_cells(data, child_cells);
        uint64_t size = read_cells(data + 4 * child_cells, size_cells);

        if (size && !is_covered(g, address, size)) {
            refuse(g, "reg", "Pass this node instead of the one above it, or "
                   "disable it in the host's device tree.",
                   "its registers at 0x%llx are not among those of %s",
                   (unsigned long long)address, g->device_path);
        }
    }
    leave(g, back);
}

static void put_ranges(Generator *g, const void *data, int length)
{
    int child_cells = fdt_address_cells(g->host, g->device);
    int size_cells = fdt_size_cells(g->host, g->device);
    Buffer buffer = { 0 };
    int child;

    if (child_cells < 1 || child_cells > 2 ||
        size_cells < 1 || size_cells > 2) {
        refuse(g, "ranges", NULL, "addresses of %d cells and sizes of %d "
               "cells are not those of registers in memory",
               child_cells, size_cells);
        return;
    }
    read_ranges(g, data, length, child_cells, size_cells);
    fdt_for_each_subnode(child, g->host, g->device) {
        if (is_available(g->host, child)) {
            check_child(g, child, child_cells, size_cells);
        }
    }
    if (!g->num_spans) {
        /* written without entries it would lead not nowhere but everywhere */
        note(g, "ranges", "leads to none of the device's registers");
        return;
    }
    for (size_t i = 0; i < g->num_spans; i++) {
        const Span *span = &g->spans[i];

        if (size_cells == 1 && span->size > UINT32_MAX) {
            refuse(g, "ranges", NULL,
                   "a window of 4 GiB or more does not fit into one cell");
        }
        append_cells(g, &buffer, span->child, child_cells);
        append_cells(g, &buffer, span->guest, 2);
        append_cells(g, &buffer, span->size, size_cells);
    }
    put_buffer(g, "ranges", &buffer);
}

/* ------------------------------------------------------------------------ */
/* Interrupts                                                                */
/* ------------------------------------------------------------------------ */

static bool has_irq(const Generator *g, size_t index)
{
    return index < g->placement->num_irqs && g->placement->irqs[index].usable;
}

/*
 * The node that "interrupts" of @node are lines of, or -1. As Linux does it in
 * of_irq_find_parent(), drivers/of/irq.c.
 */
static int interrupt_parent(Generator *g, int node)
{
    for (int i = 0; i < MAX_DEPTH; i++) {
        int length;
        const fdt32_t *phandle = fdt_getprop(g->host, node, "interrupt-parent",
                                             &length);

        if (phandle && length == sizeof(*phandle)) {
            Target *target = find_target(g, fdt32_ld(phandle));

            node = target ? target->node : -1;
        } else {
            node = fdt_parent_offset(g->host, node);
        }
        if (node < 0 ||
            fdt_getprop(g->host, node, "#interrupt-cells", NULL)) {
            return node;
        }
    }
    return -1;
}

/* Whether a child's interrupts stay inside the device. */
static bool interrupts_go_along(Generator *g, int node)
{
    int parent = interrupt_parent(g, node);

    /* a nexus leads on to somewhere else */
    return parent >= 0 && goes_along(g, parent) &&
           !fdt_getprop(g->host, parent, "interrupt-map", NULL);
}

/* How many cells an entry of the device's "interrupts" has; 0: not known */
static uint32_t interrupt_cells(Generator *g)
{
    int parent = interrupt_parent(g, g->device), length;
    const fdt32_t *cells = parent < 0 ? NULL :
        fdt_getprop(g->host, parent, "#interrupt-cells", &length);

    return cells && length == sizeof(*cells) && fdt32_ld(cells) <= MAX_ARGS ?
           fdt32_ld(cells) : 0;
}

/* How many interrupts the host's node has, -1 if that cannot be found out. */
static int host_irqs(Generator *g, const char **property)
{
    size_t wanted = g->placement->num_irqs;
    int count = 0, length, entry_length;
    const void *data;

    *property = "interrupts-extended";
    data = fdt_getprop(g->host, g->device, *property, &length);
    if (data) {
        Cursor cursor = {
            g, dtio_fdt_find_reference(*property), data, length, false
        };
        Entry entry;

        while (next_entry(&cursor, &entry)) {
            count++;
        }
        return cursor.broken ? -1 : count;
    }
    *property = "interrupts";
    if (!fdt_getprop(g->host, g->device, *property, &length)) {
        return 0;
    }
    entry_length = 4 * interrupt_cells(g);
    count = entry_length && length % entry_length == 0 ?
            length / entry_length : -1;
    if (wanted && (size_t)count != wanted && length % (4 * wanted) == 0) {
        /*
         * A bus that the device is on may translate interrupts, as Arm's boards
         * do. A snapshot does not say so, but the host's driver knows.
         */
        count = wanted;
    }
    return count;
}

static void check_irqs(Generator *g)
{
    const char *property;
    int count = host_irqs(g, &property);

    if (count < 0) {
        refuse(g, property, NULL, "its interrupts cannot be told apart");
    } else if (g->placement->num_irqs != (size_t)count) {
        refuse(g, property, NULL,
               "the device has %zu interrupts but its node %d",
               g->placement->num_irqs, count);
    }
}

static void put_irqs(Generator *g, const char *property)
{
    size_t count = g->placement->num_irqs;
    Buffer buffer = { 0 };

    check_gap(g, count, property, "interrupt-names", "interrupt", has_irq);
    for (size_t i = 0; i < count; i++) {
        const DtioFdtIrq *irq = &g->placement->irqs[i];

        if (irq->usable) {
            append_cells(g, &buffer, GIC_SPI, 1);
            append_cells(g, &buffer, irq->spi, 1);
            append_cells(g, &buffer, irq->edge ? IRQ_TYPE_EDGE_RISING :
                         IRQ_TYPE_LEVEL_HIGH, 1);
        }
    }
    if (buffer.length) {
        put_buffer(g, "interrupts", &buffer);
    }
}

/* "reg-names" and "interrupt-names", without the names of what is left out */
static void put_resource_names(Generator *g, const char *names,
                               const void *data, int length, size_t count,
                               bool (*has)(const Generator *g, size_t index))
{
    Buffer buffer = { 0 };
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        if (has(g, i)) {
            kept++;
            append_string(g, &buffer, g->device, names, i);
        }
    }
    if (kept && kept < count) {
        put_buffer(g, names, &buffer);
        return;
    }
    if (kept == count) {
        put(g, names, data, length);
    }
    free(buffer.data);
}

/* ------------------------------------------------------------------------ */
/* Nodes                                                                     */
/* ------------------------------------------------------------------------ */

/* What is written anew for the device's own node; false: nothing of the kind */
static bool put_device_property(Generator *g, const char *name,
                                const void *data, int length)
{
    bool extended = fdt_getprop(g->host, g->device, "interrupts-extended",
                                NULL);
    const uint8_t *reg;

    if (!strcmp(name, "reg")) {
        put_reg(g);
    } else if (!strcmp(name, "reg-names")) {
        put_resource_names(g, name, data, length, host_regions(g, &reg),
                           has_region);
    } else if (!strcmp(name, "ranges")) {
        put_ranges(g, data, length);
    } else if (!strcmp(name, "interrupts-extended") ||
               (!strcmp(name, "interrupts") && !extended)) {
        put_irqs(g, name);
    } else if (!strcmp(name, "interrupt-names")) {
        put_resource_names(g, name, data, length, g->placement->num_irqs,
                           has_irq);
    } else {
        /* the rest is said by put_last_properties() and by the guest's root */
        return !strcmp(name, "interrupts") ||
               !strcmp(name, "interrupt-parent") ||
               !strcmp(name, "dma-coherent") ||
               !strcmp(name, "dma-noncoherent");
    }
    return true;
}

/*
 * A child's interrupts may lead to a controller of the device because the
 * device or a bus above it says so, which the guest's bus does not: the child
 * has to.
 */
static void put_inherited_interrupt_parent(Generator *g, const Node *node)
{
    int parent = interrupt_parent(g, node->offset), at = node->offset;
    Target *target;

    while (at != g->device &&
           !fdt_getprop(g->host, at, "interrupt-parent", NULL)) {
        at = fdt_parent_offset(g->host, at);
        if (at == parent) {
            return;
        }
    }
    target = find_target(g, fdt_get_phandle(g->host, parent));
    if (at == g->device && target) {
        put_u32(g, "interrupt-parent", guest_phandle(g, target));
    }
}

/* What has another rule for a child; false: nothing of the kind */
static bool put_child_property(Generator *g, const Node *node,
                               const char *name)
{
    bool interrupts = !strcmp(name, "interrupts");

    if (!interrupts && strcmp(name, "interrupt-names")) {
        return false;
    }
    if (fdt_getprop(g->host, node->offset, "interrupts-extended", NULL)) {
        /* which takes precedence, and must not give way when it is left out */
        return interrupts;
    }
    if (interrupts_go_along(g, node->offset)) {
        if (interrupts) {
            put_inherited_interrupt_parent(g, node);
        }
        return false;
    }
    if (interrupts) {
        note(g, name, "the line stays with the host");
    }
    return true;
}

static void put_reference(Generator *g, Node *node,
                          const DtioFdtReference *reference, const char *name,
                          const void *data, int length)
{
    switch (reference->kind) {
    case DTIO_FDT_REFERENCE:
        put_references(g, node, reference, name, data, length);
        break;
    case DTIO_FDT_CLOCKS:
        put_clocks(g, node, reference, data, length);
        break;
    case DTIO_FDT_ASSIGNED_CLOCKS:
    case DTIO_FDT_PIN_STATES:
        put_set(g, node, reference, name, data, length);
        break;
    case DTIO_FDT_HOST_ONLY:
        note(g, name, "is the host's affair");
        break;
    }
}

/* A hog's "gpios" are lines of its own parent, with no phandle. */
static bool is_hog(const Generator *g, const Node *node, const char *name)
{
    return !strcmp(name, "gpios") &&
           fdt_getprop(g->host, node->offset, "gpio-hog", NULL);
}

static void put_property(Generator *g, Node *node, const char *name,
                         const void *data, int length)
{
    const DtioFdtReference *reference = dtio_fdt_find_reference(name);
    const DtioFdtReference *named = dtio_fdt_find_reference_by_names(name);

    if (!strcmp(name, "phandle") || !strcmp(name, "linux,phandle") ||
        !strcmp(name, "status") || !strncmp(name, "dtio,", strlen("dtio,"))) {
        return;
    }
    if (node->is_device ? put_device_property(g, name, data, length) :
        put_child_property(g, node, name)) {
        return;
    }
    if (reference && !is_hog(g, node, name)) {
        put_reference(g, node, reference, name, data, length);
    } else if (!strcmp(name, "dma-ranges") && length) {
        note(g, name, "the guest's DMA addresses are its physical ones");
    } else if (named && named->kind == DTIO_FDT_REFERENCE) {
        put_reference_names(g, node, named, name, data, length);
    } else {
        put(g, name, data, length);
    }
}

/* What does not depend on the host's having it */
static void put_last_properties(Generator *g, const Node *node)
{
    int length;
    const void *status = fdt_getprop(g->host, node->offset, "status", &length);
    uint32_t phandle = fdt_get_phandle(g->host, node->offset);
    const Target *target = phandle ? find_target(g, phandle) : NULL;

    if (node->is_device) {
        /*
         * The root of a guest says that DMA is coherent, and that holds for
         * all below it that does not say otherwise.
         */
        put(g, g->coherent ? "dma-coherent" : "dma-noncoherent", "", 0);
        put_string(g, "status", "okay");
    } else if (node->disabled) {
        put_string(g, "status", "disabled");
    } else if (status) {
        put(g, "status", status, length);
    }
    if (target && target->node == node->offset && target->guest_phandle) {
        put_u32(g, "phandle", target->guest_phandle);
    }
}

static void put_node(Generator *g, int offset, const char *name)
{
    Node node = { .offset = offset, .is_device = offset == g->device };
    int property, child;

    begin_node(g, name);
    fdt_for_each_property_offset(property, g->host, offset) {
        const char *property_name;
        int length;
        const void *data = fdt_getprop_by_offset(g->host, property,
                                                 &property_name, &length);

        if (!g->err) {
            put_property(g, &node, property_name, data, length);
        }
    }
    put_last_properties(g, &node);
    fdt_for_each_subnode(child, g->host, offset) {
        const char *child_name = fdt_get_name(g->host, child, NULL);
        size_t back;

        if (g->err) {
            return;
        }
        back = enter(g, child_name);
        put_node(g, child, child_name);
        leave(g, back);
    }
    end_node(g);
}

/*
 * Some drivers take the number of their port from an alias and do without the
 * device if there is none, so the aliases of what goes along go along.
 */
static void put_aliases(Generator *g)
{
    int aliases = fdt_path_offset(g->host, "/aliases");
    size_t path_length = strlen(g->device_path);
    int property;

    if (aliases < 0) {
        return;
    }
    begin_node(g, "aliases");
    fdt_for_each_property_offset(property, g->host, aliases) {
        const char *name;
        int length;
        const char *path = fdt_getprop_by_offset(g->host, property, &name,
                                                 &length);
        Buffer buffer = { 0 };

        if (memchr(path, '\0', length) &&
            !strncmp(path, g->device_path, path_length) &&
            (!path[path_length] || path[path_length] == '/')) {
            append(g, &buffer, "/", 1);
            append(g, &buffer, g->guest_name, strlen(g->guest_name));
            append(g, &buffer, path + path_length,
                   strlen(path + path_length) + 1);
            put_buffer(g, name, &buffer);
        }
    }
    end_node(g);
}

/* Writes all there is to write; without g->out, goes through the motions. */
static void put_all(Generator *g)
{
    clear_notes(g->result);
    if (g->out) {
        wrote(g, fdt_create(g->out, g->out_size));
    }
    if (!g->err && g->out) {
        wrote(g, fdt_finish_reservemap(g->out));
    }
    begin_node(g, "");
    put_u32(g, "#address-cells", 2);
    put_u32(g, "#size-cells", 2);
    put_node(g, g->device, g->guest_name);
    put_fixed_clocks(g);
    put_aliases(g);
    end_node(g);
    if (!g->err && g->out) {
        wrote(g, fdt_finish(g->out));
    }
}

/*
 * A node comes before what refers to it as often as after, so which nodes need
 * a phandle is found out first, without writing anything.
 */
static void put_all_twice(Generator *g)
{
    size_t path_length = g->path.length;

    put_all(g);
    g->out_size = fdt_totalsize(g->host) + 4096;
    while (!g->err) {
        void *out = realloc(g->out, g->out_size);

        if (!out) {
            g->err = -ENOMEM;
            return;
        }
        g->out = out;
        put_all(g);
        if (g->err != -ENOSPC) {
            return;
        }
        if (g->out_size > INT32_MAX / 2) {
            g->err = dtio_fdt_refuse(g->result, NULL, "the guest's node "
                                     "would be too large");
            return;
        }
        g->out_size *= 2;
        g->err = 0;
        leave(g, path_length);
    }
}

/* ------------------------------------------------------------------------ */
/* The device                                                                */
/* ------------------------------------------------------------------------ */

static void find_device(Generator *g)
{
    int length;

    g->device_path = fdt_getprop(g->host, 0, "dtio,device", &length);
    if (!g->device_path || length < 2 || g->device_path[0] != '/' ||
        strnlen(g->device_path, length) + 1 != (size_t)length) {
        g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot does not say "
                                 "which node is the device's");
        return;
    }
    g->device = fdt_path_offset(g->host, g->device_path);
    if (g->device <= 0) {
        g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot has no node %s",
                                 g->device_path);
        return;
    }
    enter(g, g->device_path);
}

static void read_coherence(Generator *g, int node)
{
    if (fdt_getprop(g->host, node, "dma-coherent", NULL)) {
        g->coherent = true;
    } else if (fdt_getprop(g->host, node, "dma-noncoherent", NULL)) {
        g->coherent = false;
    }
}

/*
 * What the buses above say, from the root down to the device. The nearest word
 * on coherence counts, and no word means no (of_dma_is_coherent()).
 */
static void read_buses(Generator *g)
{
    const char *name = g->device_path + 1;
    int bus = 0, node = 0;

    read_coherence(g, node);
    while (node != g->device && node >= 0) {
        size_t length = strcspn(name, "/");

        bus = node;
        node = fdt_subnode_offset_namelen(g->host, bus, name, length);
        if (node >= 0) {
            read_coherence(g, node);
        }
        name += length + (name[length] == '/');
    }
    g->address_cells = fdt_address_cells(g->host, bus);
    g->size_cells = fdt_size_cells(g->host, bus);
}

static void check_device(Generator *g)
{
    read_buses(g);
    if (g->address_cells < 1 || g->address_cells > 2 ||
        g->size_cells < 1 || g->size_cells > 2) {
        refuse(g, "reg", "Pass the bus that it is on.",
               "it is on a bus whose devices have no registers in memory");
    }
    if (!fdt_getprop(g->host, g->device, "compatible", NULL)) {
        refuse(g, "compatible", NULL,
               "without it no driver of the guest would find the device");
    }
    if (fdt_stringlist_search(g->host, g->device, "device_type", "pci") >= 0) {
        refuse(g, "device_type", "Pass the PCI devices behind it one by one.",
               "a PCI host bridge cannot be passed as a whole");
    }
}

static void choose_name(Generator *g)
{
    const char *name = fdt_get_name(g->host, g->device, NULL);
    size_t i = 0;

    /* check_regions() has seen to it that there is one */
    while (!has_region(g, i)) {
        i++;
    }
    if (asprintf(&g->guest_name, "%.*s@%llx", (int)strcspn(name, "@"), name,
                 (unsigned long long)g->placement->regions[i].address) < 0) {
        g->guest_name = NULL;
        g->err = -ENOMEM;
    }
}

/* What has to be known of a snapshot before any more is done with it */
static void open_snapshot(Generator *g, size_t size)
{
    int err = fdt_check_full(g->host, size);

    if (err) {
        g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot is no sound "
                                 "device tree: %s", fdt_strerror(err));
        return;
    }
    find_device(g);
    if (!g->err) {
        collect_targets(g);
    }
}

static void generate(Generator *g)
{
    void (*const steps[])(Generator *g) = {
        check_device, check_regions, check_irqs, choose_name, put_all_twice,
    };

    for (size_t i = 0; i < ARRAY_LENGTH(steps) && !g->err; i++) {
        steps[i](g);
    }
}

static void generator_clear(Generator *g)
{
    free(g->out);
    free(g->guest_name);
    free(g->path.data);
    free(g->spans);
    free(g->clocks);
    free(g->targets);
}

bool dtio_fdt_generate(DtioFdt *result, const void *snapshot, size_t size,
                       const DtioFdtPlacement *placement,
                       const DtioFdtPolicy *policy)
{
    Generator g = {
        .host = snapshot,
        .placement = placement,
        .result = result,
    };

    memset(result, 0, sizeof(*result));
    open_snapshot(&g, size);
    if (!g.err && policy && (policy->drop || policy->set || policy->overlay)) {
        g.err = dtio_fdt_refuse(result, NULL, "there are no policies yet");
    }
    generate(&g);
    if (g.err == -ENOMEM) {
        dtio_fdt_clear(result);
    }
    if (!g.err) {
        result->fdt = g.out;
        g.out = NULL;
    }
    generator_clear(&g);
    return !g.err;
}

bool dtio_fdt_list_phandles(const void *snapshot, size_t size,
                            uint32_t **phandles, size_t *count)
{
    DtioFdt unused = { 0 };
    Generator g = { .host = snapshot, .result = &unused };

    *phandles = NULL;
    *count = 0;
    open_snapshot(&g, size);
    for (size_t i = 0; i < g.num_targets && !g.err; i++) {
        const Target *target = &g.targets[i];

        /* what refers to a phandle given twice leads to the first */
        if (goes_along(&g, target->node) &&
            target == find_target(&g, target->phandle) &&
            make_room(&g, (void **)phandles, *count, sizeof(**phandles))) {
            (*phandles)[(*count)++] = target->phandle;
        }
    }
    if (g.err) {
        free(*phandles);
        *phandles = NULL;
        *count = 0;
    }
    generator_clear(&g);
    dtio_fdt_clear(&unused);
    return !g.err;
}

void dtio_fdt_clear(DtioFdt *result)
{
    clear_notes(result);
    free(result->fdt);
    free(result->node);
    free(result->property);
    free(result->reason);
    free(result->hint);
    memset(result, 0, sizeof(*result));
}
