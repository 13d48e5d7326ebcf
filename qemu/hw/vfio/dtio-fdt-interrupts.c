/*
 * dtio: interrupts of the device, in the guest's node
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The device's own become those of the guest's GIC that the placement says.
 * Lines of a controller that the guest gets, with this device or with another,
 * stay as they are. Any other line of a child is the host's.
 *
 * Drivers take interrupts by their places, even some that could take them by
 * their names. So one that the guest does not get keeps its place if others
 * follow: in "interrupts-extended" a phandle of 0 stands for it. To
 * of_irq_parse_one() of Linux it is absent, and the others are where they were.
 */

#include "dtio-fdt-internal.h"

#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

/* of a GIC's interrupt specifier, dt-bindings/interrupt-controller/arm-gic.h */
#define GIC_SPI 0
#define IRQ_TYPE_EDGE_RISING 1
#define IRQ_TYPE_LEVEL_HIGH 4

static bool has_irq(const DtioGen *g, size_t index)
{
    return g->placement->irqs[index].usable;
}

bool dtio_gen_has_irq_entry(const DtioGen *g, size_t index)
{
    for (size_t i = index; i < g->placement->num_irqs; i++) {
        if (has_irq(g, i)) {
            return i == index || g->placement->gic_phandle;
        }
    }
    return false;
}

/*
 * The node that "interrupts" of @node are lines of, or -1. As Linux does it in
 * of_irq_find_parent(), drivers/of/irq.c.
 */
static int interrupt_parent(DtioGen *g, int node)
{
    for (int i = 0; i < MAX_DEPTH; i++) {
        int length;
        const fdt32_t *phandle = fdt_getprop(g->host, node, "interrupt-parent",
                                             &length);

        if (phandle && length == sizeof(*phandle)) {
            DtioGenTarget *target = dtio_gen_find_target(g, fdt32_ld(phandle));

            node = target ? target->node : -1;
        } else {
            node = dtio_gen_parent(g, node);
        }
        if (node < 0 ||
            fdt_getprop(g->host, node, "#interrupt-cells", NULL)) {
            return node;
        }
    }
    return -1;
}

/* Whether the guest gets an interrupt controller with another device. */
static bool is_peer(DtioGen *g, int controller)
{
    DtioGenTarget *target =
        dtio_gen_find_target(g, fdt_get_phandle(g->host, controller));

    /* a nexus is none, and leads on to somewhere else */
    return target && target->goes_along && target->node == controller &&
           !dtio_gen_goes_along(g, controller) &&
           fdt_getprop(g->host, controller, "interrupt-controller", NULL);
}

bool dtio_gen_interrupts_go_along(DtioGen *g, int node)
{
    int parent = interrupt_parent(g, node);

    if (parent >= 0 && dtio_gen_goes_along(g, parent)) {
        return !fdt_getprop(g->host, parent, "interrupt-map", NULL);
    }
    return parent >= 0 && is_peer(g, parent);
}

static void put_interrupt_parent(DtioGen *g, int controller)
{
    DtioGenTarget *target =
        dtio_gen_find_target(g, fdt_get_phandle(g->host, controller));

    if (target) {
        dtio_gen_put_u32(g, "interrupt-parent",
                         dtio_gen_guest_phandle(g, target));
    }
}

/* How many cells an entry of the device's "interrupts" has; 0: not known */
static uint32_t interrupt_cells(DtioGen *g)
{
    int parent = interrupt_parent(g, g->device), length;
    const fdt32_t *cells = parent < 0 ? NULL :
        fdt_getprop(g->host, parent, "#interrupt-cells", &length);

    return cells && length == sizeof(*cells) && fdt32_ld(cells) <= MAX_ARGS ?
           fdt32_ld(cells) : 0;
}

/* How many interrupts the host's node has, -1 if that cannot be found out. */
static int host_irqs(DtioGen *g, const char **property)
{
    size_t wanted = g->placement->num_irqs;
    int count = 0, length, entry_length;
    const void *data;

    *property = "interrupts-extended";
    data = fdt_getprop(g->host, g->device, *property, &length);
    if (data) {
        DtioGenCursor cursor = {
            g, dtio_fdt_find_reference(*property), data, length, false
        };
        DtioGenEntry entry;

        while (dtio_gen_next_entry(&cursor, &entry)) {
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

/*
 * Whether the device's interrupts are lines of controllers that the guest gets
 * with other devices, and of those alone. One that the host can pass on as well
 * has to be a line of the guest's GIC: the host has taken it.
 */
static bool irqs_lead_to_peers(DtioGen *g, const char *property)
{
    const DtioFdtReference *reference = dtio_fdt_find_reference(property);
    int parent, length;
    const void *data = fdt_getprop(g->host, g->device, property, &length);
    DtioGenCursor cursor = { g, reference, data, length, false };
    DtioGenEntry entry;

    for (size_t i = 0; i < g->placement->num_irqs; i++) {
        if (has_irq(g, i)) {
            return false;
        }
    }
    if (!data || !reference) {
        parent = data ? interrupt_parent(g, g->device) : -1;
        return parent >= 0 && is_peer(g, parent);
    }
    while (dtio_gen_next_entry(&cursor, &entry)) {
        if (!entry.target || !is_peer(g, entry.target->node)) {
            return false;
        }
    }
    return true;
}

void dtio_gen_check_irqs(DtioGen *g)
{
    const char *property;
    int count = host_irqs(g, &property);

    if (!count && (dtio_gen_find_change(g, g->device, "interrupts") ||
                   dtio_gen_find_change(g, g->device, "interrupts-extended"))) {
        /* the user does without */
        return;
    }
    if (count < 0) {
        dtio_gen_refuse(g, property, NULL,
                        "its interrupts cannot be told apart");
    } else if (g->placement->num_irqs != (size_t)count) {
        dtio_gen_refuse(g, property, NULL,
                        "the device has %zu interrupts but its node %d",
                        g->placement->num_irqs, count);
    }
    g->irqs_of_peers = irqs_lead_to_peers(g, property);
}

/* The same lines as on the host, of the same controllers */
static void put_irqs_of_peers(DtioGen *g, DtioGenNode *node,
                              const char *property)
{
    const DtioFdtReference *reference = dtio_fdt_find_reference(property);
    int length;
    const void *data = fdt_getprop(g->host, g->device, property, &length);

    if (reference) {
        dtio_gen_put_references(g, node, reference, property, data, length);
    } else {
        put_interrupt_parent(g, interrupt_parent(g, g->device));
        dtio_gen_put(g, property, data, length);
    }
}

/* Whether a phandle of 0 keeps a place before others */
static bool keeps_places(const DtioGen *g)
{
    for (size_t i = 0; i < g->placement->num_irqs; i++) {
        if (!has_irq(g, i) && dtio_gen_has_irq_entry(g, i)) {
            return true;
        }
    }
    return false;
}

static void append_irq(DtioGen *g, DtioGenBuffer *buffer,
                       const DtioFdtIrq *irq)
{
    dtio_gen_append_cells(g, buffer, GIC_SPI, 1);
    dtio_gen_append_cells(g, buffer, irq->spi, 1);
    dtio_gen_append_cells(g, buffer, irq->edge ? IRQ_TYPE_EDGE_RISING :
                          IRQ_TYPE_LEVEL_HIGH, 1);
}

void dtio_gen_put_irqs(DtioGen *g, DtioGenNode *node,
                       const char *property)
{
    size_t count = g->placement->num_irqs;
    bool extended = keeps_places(g);
    DtioGenBuffer buffer = { 0 };

    if (g->irqs_of_peers) {
        put_irqs_of_peers(g, node, property);
        return;
    }
    dtio_gen_check_gap(g, count, property, "interrupt-names", "interrupt",
                       dtio_gen_has_irq_entry);
    for (size_t i = 0; i < count; i++) {
        bool usable = has_irq(g, i);

        if (extended && dtio_gen_has_irq_entry(g, i)) {
            dtio_gen_append_cells(g, &buffer, usable ?
                                  g->placement->gic_phandle : 0, 1);
        }
        if (usable) {
            append_irq(g, &buffer, &g->placement->irqs[i]);
        }
    }
    if (extended) {
        /* of_irq_count() */
        dtio_gen_tell(g, property,
                      "has entries that cannot be passed on, which others "
                      "follow: a driver that counts its interrupts sees those "
                      "before them only");
    }
    if (buffer.length) {
        /* never both: Linux would take from the other what this one lacks */
        dtio_gen_put_buffer(g, extended ? "interrupts-extended" : "interrupts",
                            &buffer);
    }
}

/*
 * A child's interrupts may lead to a controller because the device or a bus
 * above it says so, which the guest's bus does not: the child has to.
 */
void dtio_gen_put_inherited_interrupt_parent(DtioGen *g,
                                             const DtioGenNode *node)
{
    int parent = interrupt_parent(g, node->offset), at = node->offset;

    while (at != g->device &&
           !fdt_getprop(g->host, at, "interrupt-parent", NULL)) {
        at = dtio_gen_parent(g, at);
        if (at == parent) {
            return;
        }
    }
    if (at == g->device) {
        put_interrupt_parent(g, parent);
    }
}
