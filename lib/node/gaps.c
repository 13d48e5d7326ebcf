/*
 * dtio: registers and interrupts that the guest does not get
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * "reg" and "interrupts" are lists without phandles: what an entry is for is
 * told by its place, or by its name in "reg-names" or "interrupt-names". An
 * entry that the guest does not get would move those after it up. An interrupt
 * keeps its place all the same: "interrupts-extended" may have a phandle of 0
 * there (interrupts.c). For registers there is no such way.
 */

#include "internal.h"

#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

/*
 * An entry that moves those after it up can only be left out if they are told
 * apart by name. Some drivers go by places although there are names.
 */
void dtio_gen_check_gap(DtioGen *g, size_t count, const char *property,
                        const char *names, const char *what,
                        DtioGenHas *has)
{
    bool named = dtio_gen_count_strings(g, g->device, names) == (int)count;
    bool moved = false;
    size_t gap = count;

    for (size_t i = 0; i < count; i++) {
        if (!has(g, i)) {
            gap = i < gap ? i : gap;
            continue;
        }
        moved = moved || gap < i;
        if (gap < i && !named) {
            dtio_gen_refuse(
                g, property, NULL,
                "%s %zu cannot be passed on, and without \"%s\" the guest "
                "cannot tell the others apart",
                what, gap, names);
        }
    }
    if (moved) {
        dtio_gen_tell(g, property,
                      "has entries that cannot be passed on, which others "
                      "follow: a driver that goes by their places instead of "
                      "their names takes one for another");
    } else if (gap < count) {
        dtio_gen_note(g, property, "has entries that cannot be passed on");
    }
}

/* "reg-names" and "interrupt-names", without the names of what is left out */
void dtio_gen_put_resource_names(DtioGen *g, const char *names,
                                 const void *data, int length, size_t count,
                                 DtioGenHas *has)
{
    DtioGenBuffer buffer = { 0 };
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        if (has(g, i)) {
            kept++;
            dtio_gen_append_string(g, &buffer, g->device, names, i);
        }
    }
    if (kept && kept < count) {
        dtio_gen_put_buffer(g, names, &buffer);
        return;
    }
    if (kept == count) {
        dtio_gen_put(g, names, data, length);
    }
    free(buffer.data);
}
