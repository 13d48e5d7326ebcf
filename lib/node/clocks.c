/*
 * dtio: clocks of the host, in the guest's node
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The guest does not see the providers of the host's clocks, but a driver wants
 * to know their rates: each clock becomes a "fixed-clock" at the rate it has
 * there, unless the guest has it from QEMU (resources.c). The host's driver
 * keeps it running as long as the device is open.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* asprintf() */
#endif

#include "internal.h"

#include <errno.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* DTIO_CLOCK_RATE_UNKNOWN of <linux/dtio.h>; 0 is the rate of a placeholder. */
#define UNKNOWN_RATE UINT64_MAX

/* Two references to the same clock of the host are one clock to the guest. */
static uint32_t fixed_clock(DtioGen *g, const DtioGenEntry *entry,
                            uint32_t rate)
{
    for (size_t i = 0; i < g->num_clocks; i++) {
        const DtioGenClock *clock = &g->clocks[i];

        if (clock->length == entry->length &&
            !memcmp(clock->specifier, entry->data, entry->length)) {
            return clock->guest_phandle;
        }
    }
    if (!dtio_gen_make_room(g, (void **)&g->clocks, g->num_clocks,
                            sizeof(*g->clocks))) {
        return 0;
    }
    g->clocks[g->num_clocks] = (DtioGenClock) {
        entry->data, entry->length, rate, dtio_gen_new_phandle(g)
    };
    return g->clocks[g->num_clocks++].guest_phandle;
}

void dtio_gen_put_clocks(DtioGen *g, DtioGenNode *node,
                         const DtioFdtReference *reference, const void *data,
                         int length)
{
    DtioGenCursor cursor = {
        .g = g, .reference = reference, .name = reference->name, .data = data,
        .length = length,
    };
    DtioGenBuffer buffer = { 0 };
    int rates_length = 0;
    const uint8_t *rates = dtio_gen_get(g, node->number,
                                       "dtio,clock-rates", &rates_length);
    const char *problem = NULL, *hint = NULL;
    DtioGenEntry entry;

    for (int i = 0; !problem && dtio_gen_next_entry(&cursor, &entry); i++) {
        uint64_t rate = i < rates_length / 8 ?
                        dtio_gen_read_cells(rates + 8 * i, 2) : UNKNOWN_RATE;

        if (!entry.leads_out) {
            dtio_gen_append_entry(g, &buffer, &entry);
        } else if (rate == UNKNOWN_RATE) {
            problem = "the host does not know the rate of one of its clocks";
            hint = "See \"dtio,clock-rates\" there, and load the driver of the "
                   "clock's provider on the host.";
        } else if (rate > UINT32_MAX) {
            problem = "one of its clocks is faster than a fixed-clock can be, "
                      "which is 4294967295 Hz";
            hint = "Set a lower rate on the host.";
        } else {
            dtio_gen_append_cells(g, &buffer, fixed_clock(g, &entry, rate), 1);
        }
    }
    if (cursor.broken) {
        problem = "its clocks cannot be told apart";
    }
    if (!problem) {
        dtio_gen_put_buffer(g, "clocks", &buffer);
        return;
    }
    free(buffer.data);
    if (node->is_device) {
        dtio_gen_refuse(g, "clocks", hint, "%s", problem);
    } else {
        node->disabled = true;
        dtio_gen_note(g, "clocks", problem);
    }
}

void dtio_gen_put_fixed_clocks(DtioGen *g)
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
        dtio_gen_begin_node(g, name);
        free(name);
        dtio_gen_put_string(g, "compatible", "fixed-clock");
        dtio_gen_put_u32(g, "#clock-cells", 0);
        dtio_gen_put_u32(g, "clock-frequency", g->clocks[i].rate);
        dtio_gen_put_u32(g, "phandle", g->clocks[i].guest_phandle);
        dtio_gen_end_node(g);
    }
}
