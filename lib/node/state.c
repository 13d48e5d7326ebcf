/*
 * dtio: what one generation of guest nodes says and writes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The first error ends a generation: nothing is said, collected or written
 * after it, so whoever calls these looks at DtioGen.err only where it matters.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* asprintf() */
#endif

#include "internal.h"

#include <errno.h>
#include <libfdt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Arrays begin with room for as many; a power of two */
#define FIRST_ROOM 8

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
bool dtio_gen_make_room(DtioGen *g, void **array, size_t count, size_t size)
{
    if (!g->err && !grow(array, count, size)) {
        g->err = -ENOMEM;
    }
    return !g->err;
}

void dtio_gen_append(DtioGen *g, DtioGenBuffer *buffer, const void *data,
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

void dtio_gen_append_cells(DtioGen *g, DtioGenBuffer *buffer, uint64_t value,
                           int cells)
{
    while (cells--) {
        fdt32_t cell = cpu_to_fdt32((uint32_t)(value >> 32 * cells));

        dtio_gen_append(g, buffer, &cell, sizeof(cell));
    }
}

uint64_t dtio_gen_read_cells(const uint8_t *data, int cells)
{
    uint64_t value = 0;

    for (int i = 0; i < cells; i++) {
        value = value << 32 | fdt32_ld((const fdt32_t *)(data + 4 * i));
    }
    return value;
}

/* Goes down to a child; returns what dtio_gen_leave() needs to come back. */
size_t dtio_gen_enter(DtioGen *g, const char *name)
{
    size_t length = g->path.length;

    if (length) {
        g->path.length--;
        dtio_gen_append(g, &g->path, "/", 1);
    }
    dtio_gen_append(g, &g->path, name, strlen(name) + 1);
    return length;
}

void dtio_gen_leave(DtioGen *g, size_t length)
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
void __attribute__((format(printf, 4, 5)))
dtio_gen_refuse(DtioGen *g, const char *property, const char *hint,
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

int dtio_fdt_vrefuse(DtioFdt *result, const char *hint, const char *format,
                     va_list ap)
{
    return fail(result, NULL, NULL, hint, format, ap);
}

int dtio_fdt_refuse(DtioFdt *result, const char *hint, const char *format, ...)
{
    va_list ap;
    int err;

    va_start(ap, format);
    err = dtio_fdt_vrefuse(result, hint, format, ap);
    va_end(ap);
    return err;
}

static void add_note(DtioGen *g, const char *property, const char *reason,
                     bool missed)
{
    DtioFdt *result = g->result;
    DtioFdtNote *added;

    if (!dtio_gen_make_room(g, (void **)&result->notes, result->num_notes,
                            sizeof(*result->notes))) {
        return;
    }
    added = &result->notes[result->num_notes++];
    added->node = strdup((char *)g->path.data);
    added->property = strdup(property);
    added->reason = reason;
    added->missed = missed;
    if (!added->node || !added->property) {
        g->err = -ENOMEM;
    }
}

void dtio_gen_note(DtioGen *g, const char *property, const char *reason)
{
    add_note(g, property, reason, false);
}

void dtio_gen_tell(DtioGen *g, const char *property, const char *reason)
{
    add_note(g, property, reason, !g->unused);
}

void dtio_gen_clear_notes(DtioFdt *result)
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
void dtio_gen_wrote(DtioGen *g, int fdt_error)
{
    if (fdt_error) {
        g->err = -ENOSPC;
    }
}

void dtio_gen_begin_node(DtioGen *g, const char *name)
{
    if (!g->err) {
        dtio_gen_wrote(g, fdt_begin_node(g->out, name));
    }
}

void dtio_gen_end_node(DtioGen *g)
{
    if (!g->err) {
        dtio_gen_wrote(g, fdt_end_node(g->out));
    }
}

void dtio_gen_put(DtioGen *g, const char *name, const void *data, int length)
{
    if (!g->err) {
        dtio_gen_wrote(g, fdt_property(g->out, name, data, length));
    }
}

void dtio_gen_put_string(DtioGen *g, const char *name, const char *string)
{
    dtio_gen_put(g, name, string, strlen(string) + 1);
}

void dtio_gen_put_u32(DtioGen *g, const char *name, uint32_t value)
{
    fdt32_t cell = cpu_to_fdt32(value);

    dtio_gen_put(g, name, &cell, sizeof(cell));
}

/* Writes what was collected, and releases it. */
void dtio_gen_put_buffer(DtioGen *g, const char *name, DtioGenBuffer *buffer)
{
    dtio_gen_put(g, name, buffer->length ? (void *)buffer->data : "",
                 buffer->length);
    free(buffer->data);
}
