/*
 * dtio: the nodes by which a guest finds SCMI
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * One for all devices, with a node for each protocol that has domains: what
 * refers to a domain refers to the protocol's node, by the domain's number. A
 * voltage domain has a node of its own, as regulators have. As the binding
 * arm,scmi.yaml of Linux has it. Messages go over a virtio device, which is
 * one of the kind that has to be described.
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

enum {
    PROTOCOL_POWER = 0x11,
    PROTOCOL_CLOCK = 0x14,
    PROTOCOL_RESET = 0x16,
    PROTOCOL_VOLTAGE = 0x17,
};

static void begin_numbered(DtioGen *g, const char *name, uint32_t number)
{
    char *full;

    if (asprintf(&full, "%s@%x", name, (unsigned int)number) < 0) {
        g->err = -ENOMEM;
        return;
    }
    dtio_gen_begin_node(g, full);
    free(full);
    dtio_gen_put_u32(g, "reg", number);
}

/* No node if @phandle is 0. */
static void put_provider(DtioGen *g, uint32_t protocol, const char *cells,
                         uint32_t phandle)
{
    if (!phandle) {
        return;
    }
    begin_numbered(g, "protocol", protocol);
    dtio_gen_put_u32(g, cells, 1);
    dtio_gen_put_u32(g, "phandle", phandle);
    dtio_gen_end_node(g);
}

/* Linux sets a voltage only between two that differ. */
static void put_regulator(DtioGen *g, const DtioFdtRegulator *regulator)
{
    begin_numbered(g, "regulator", regulator->number);
    if (regulator->highest > regulator->lowest) {
        dtio_gen_put_u32(g, "regulator-min-microvolt", regulator->lowest);
        dtio_gen_put_u32(g, "regulator-max-microvolt", regulator->highest);
    }
    dtio_gen_put_u32(g, "phandle", regulator->phandle);
    dtio_gen_end_node(g);
}

static void put_regulators(DtioGen *g, const DtioFdtScmi *scmi)
{
    if (!scmi->num_regulators) {
        return;
    }
    begin_numbered(g, "protocol", PROTOCOL_VOLTAGE);
    dtio_gen_begin_node(g, "regulators");
    dtio_gen_put_u32(g, "#address-cells", 1);
    dtio_gen_put_u32(g, "#size-cells", 0);
    for (size_t i = 0; i < scmi->num_regulators; i++) {
        put_regulator(g, &scmi->regulators[i]);
    }
    dtio_gen_end_node(g);
    dtio_gen_end_node(g);
}

static void put_transport(DtioGen *g, const DtioFdtScmi *scmi)
{
    /* a shared peripheral interrupt, rising edge */
    const fdt32_t interrupts[] = {
        cpu_to_fdt32(0), cpu_to_fdt32(scmi->transport_spi), cpu_to_fdt32(1),
    };
    DtioGenBuffer reg = { 0 };
    char *name;

    if (!scmi->transport.size) {
        return;
    }
    if (asprintf(&name, "virtio_mmio@%" PRIx64, scmi->transport.address) < 0) {
        g->err = -ENOMEM;
        return;
    }
    dtio_gen_append_cells(g, &reg, scmi->transport.address, 2);
    dtio_gen_append_cells(g, &reg, scmi->transport.size, 2);
    dtio_gen_begin_node(g, name);
    free(name);
    dtio_gen_put_string(g, "compatible", "virtio,mmio");
    dtio_gen_put_buffer(g, "reg", &reg);
    dtio_gen_put(g, "interrupts", interrupts, sizeof(interrupts));
    dtio_gen_put(g, "dma-coherent", "", 0);
    dtio_gen_end_node(g);
}

/* The node "firmware" is a place: a guest may have other firmware. */
static void put_all(DtioGen *g, const DtioFdtScmi *scmi)
{
    dtio_gen_wrote(g, fdt_create(g->out, (int)g->out_size));
    if (!g->err) {
        dtio_gen_wrote(g, fdt_finish_reservemap(g->out));
    }
    dtio_gen_begin_node(g, "");
    dtio_gen_put_u32(g, "#address-cells", 2);
    dtio_gen_put_u32(g, "#size-cells", 2);
    dtio_gen_begin_node(g, "firmware");
    dtio_gen_begin_node(g, "scmi");
    dtio_gen_put_string(g, "compatible", "arm,scmi-virtio");
    dtio_gen_put_u32(g, "#address-cells", 1);
    dtio_gen_put_u32(g, "#size-cells", 0);
    put_provider(g, PROTOCOL_POWER, "#power-domain-cells", scmi->powers);
    put_provider(g, PROTOCOL_CLOCK, "#clock-cells", scmi->clocks);
    put_provider(g, PROTOCOL_RESET, "#reset-cells", scmi->resets);
    put_regulators(g, scmi);
    dtio_gen_end_node(g);
    dtio_gen_end_node(g);
    put_transport(g, scmi);
    dtio_gen_end_node(g);
    if (!g->err) {
        dtio_gen_wrote(g, fdt_finish(g->out));
    }
}

bool dtio_fdt_make_scmi(DtioFdt *result, const DtioFdtScmi *scmi)
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
        put_all(&g, scmi);
        g.out_size *= 2;
    } while (g.err == -ENOSPC && g.out_size < INT32_MAX / 2);
    if (g.err) {
        free(g.out);
        return false;
    }
    result->fdt = g.out;
    return true;
}
