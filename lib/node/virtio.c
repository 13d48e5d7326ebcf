/*
 * dtio: virtio devices that QEMU adds, in the guest's tree
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * What a guest has from QEMU in place of the host's providers, SCMI and GPIO
 * lines, is behind a virtio device of the kind that has to be described:
 * virtio-mmio. Its nodes belong to no one device of the host's, so they are a
 * tree apart from those of devices.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* asprintf() */
#endif

#include "internal.h"

#include <errno.h>
#include <inttypes.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void dtio_gen_begin_virtio(DtioGen *g, const DtioFdtRegion *registers,
                           uint32_t spi)
{
    /* a shared peripheral interrupt, rising edge */
    const fdt32_t interrupts[] = {
        cpu_to_fdt32(0), cpu_to_fdt32(spi), cpu_to_fdt32(1),
    };
    DtioGenBuffer reg = { 0 };
    char *name;

    if (asprintf(&name, "virtio_mmio@%" PRIx64, registers->address) < 0) {
        g->err = -ENOMEM;
        return;
    }
    dtio_gen_append_cells(g, &reg, registers->address, 2);
    dtio_gen_append_cells(g, &reg, registers->size, 2);
    dtio_gen_begin_node(g, name);
    free(name);
    dtio_gen_put_string(g, "compatible", "virtio,mmio");
    dtio_gen_put_buffer(g, "reg", &reg);
    dtio_gen_put(g, "interrupts", interrupts, sizeof(interrupts));
    dtio_gen_put(g, "dma-coherent", "", 0);
}

static void put_tree(DtioGen *g, DtioGenPut *put, const void *opaque)
{
    dtio_gen_wrote(g, fdt_create(g->out, (int)g->out_size));
    if (!g->err) {
        dtio_gen_wrote(g, fdt_finish_reservemap(g->out));
    }
    dtio_gen_begin_node(g, "");
    dtio_gen_put_u32(g, "#address-cells", 2);
    dtio_gen_put_u32(g, "#size-cells", 2);
    put(g, opaque);
    dtio_gen_end_node(g);
    if (!g->err) {
        dtio_gen_wrote(g, fdt_finish(g->out));
    }
}

bool dtio_gen_make_tree(DtioFdt *result, DtioGenPut *put, const void *opaque)
{
    DtioGen g = { .result = result, .out_size = 4096 };

    memset(result, 0, sizeof(*result));
    do {
        void *out = realloc(g.out, g.out_size);

        if (!out) {
            free(g.out);
            return false;
        }
        g.out = out;
        g.err = 0;
        put_tree(&g, put, opaque);
        g.out_size *= 2;
    } while (g.err == -ENOSPC && g.out_size < INT32_MAX / 2);
    if (g.err) {
        free(g.out);
        return false;
    }
    result->fdt = g.out;
    return true;
}
