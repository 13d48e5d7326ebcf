/*
 * dtio: the nodes by which a guest finds SCMI
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * One for all devices, with a node for each protocol that has domains: what
 * refers to a domain refers to the protocol's node, by the domain's number. A
 * voltage domain has a node of its own, as regulators have, and so has a pin
 * state, which refers to a group of pins and a function by names. As the binding
 * arm,scmi.yaml of Linux has it. Messages go over a virtio device (virtio.c) or
 * by calls to the hypervisor, with a node for the memory that they are in.
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

enum {
    PROTOCOL_POWER = 0x11,
    PROTOCOL_CLOCK = 0x14,
    PROTOCOL_RESET = 0x16,
    PROTOCOL_VOLTAGE = 0x17,
    PROTOCOL_PINCTRL = 0x19,
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

static void put_pin_state(DtioGen *g, const DtioFdtPinState *state)
{
    char *name;

    if (asprintf(&name, "state-%u-pins", (unsigned int)state->number) < 0) {
        g->err = -ENOMEM;
        return;
    }
    dtio_gen_begin_node(g, name);
    free(name);
    dtio_gen_put_string(g, "groups", state->group);
    dtio_gen_put_string(g, "function", state->function);
    dtio_gen_put_u32(g, "phandle", state->phandle);
    dtio_gen_end_node(g);
}

static void put_pin_states(DtioGen *g, const DtioFdtScmi *scmi)
{
    if (!scmi->num_pin_states) {
        return;
    }
    begin_numbered(g, "protocol", PROTOCOL_PINCTRL);
    for (size_t i = 0; i < scmi->num_pin_states; i++) {
        put_pin_state(g, &scmi->pin_states[i]);
    }
    dtio_gen_end_node(g);
}

/* It calls as it calls PSCI, by HVC or SMC. */
static void put_call(DtioGen *g, const DtioFdtScmi *scmi)
{
    dtio_gen_put_string(g, "compatible", "arm,scmi-smc");
    dtio_gen_put_u32(g, "arm,smc-id", scmi->function);
    dtio_gen_put_u32(g, "shmem", scmi->transport_phandle);
}

/* All of it is the channel's, as the binding sram.yaml wants it. */
static void put_memory(DtioGen *g, const DtioFdtScmi *scmi)
{
    const DtioFdtRegion *memory = &scmi->transport;
    const fdt32_t whole[] = { 0, cpu_to_fdt32((uint32_t)memory->size) };
    DtioGenBuffer reg = { 0 }, ranges = { 0 };
    char name[sizeof("sram@") + 16];

    snprintf(name, sizeof(name), "sram@%" PRIx64, memory->address);
    dtio_gen_append_cells(g, &reg, memory->address, 2);
    dtio_gen_append_cells(g, &reg, memory->size, 2);
    dtio_gen_append_cells(g, &ranges, 0, 1);
    dtio_gen_append_cells(g, &ranges, memory->address, 2);
    dtio_gen_append_cells(g, &ranges, memory->size, 1);
    dtio_gen_begin_node(g, name);
    dtio_gen_put_string(g, "compatible", "mmio-sram");
    dtio_gen_put_buffer(g, "reg", &reg);
    dtio_gen_put_u32(g, "#address-cells", 1);
    dtio_gen_put_u32(g, "#size-cells", 1);
    dtio_gen_put_buffer(g, "ranges", &ranges);
    dtio_gen_begin_node(g, "scmi-sram@0");
    dtio_gen_put_string(g, "compatible", "arm,scmi-shmem");
    dtio_gen_put(g, "reg", whole, sizeof(whole));
    dtio_gen_put_u32(g, "phandle", scmi->transport_phandle);
    dtio_gen_end_node(g);
    dtio_gen_end_node(g);
}

/* The node "firmware" is a place: a guest may have other firmware. */
static void put_all(DtioGen *g, const void *opaque)
{
    const DtioFdtScmi *scmi = opaque;

    dtio_gen_begin_node(g, "firmware");
    dtio_gen_begin_node(g, "scmi");
    if (scmi->function) {
        put_call(g, scmi);
    } else {
        dtio_gen_put_string(g, "compatible", "arm,scmi-virtio");
    }
    dtio_gen_put_u32(g, "#address-cells", 1);
    dtio_gen_put_u32(g, "#size-cells", 0);
    put_provider(g, PROTOCOL_POWER, "#power-domain-cells", scmi->powers);
    put_provider(g, PROTOCOL_CLOCK, "#clock-cells", scmi->clocks);
    put_provider(g, PROTOCOL_RESET, "#reset-cells", scmi->resets);
    put_regulators(g, scmi);
    put_pin_states(g, scmi);
    dtio_gen_end_node(g);
    dtio_gen_end_node(g);
    if (scmi->function) {
        put_memory(g, scmi);
    } else if (scmi->transport.size) {
        dtio_gen_begin_virtio(g, &scmi->transport, scmi->transport_spi);
        dtio_gen_end_node(g);
    }
}

bool dtio_fdt_make_scmi(DtioFdt *result, const DtioFdtScmi *scmi)
{
    return dtio_gen_make_tree(result, put_all, scmi);
}
