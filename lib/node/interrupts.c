/*
 * dtio: interrupts of the device and of its children, in the guest's nodes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The device's own become those of the guest's GIC that the placement says, and
 * so do those of nodes below it that the placement has: chips on its bus, rings
 * of a crypto engine. Lines of a controller that the guest gets, with this
 * device or with another, stay as they are. Any other line of a child is the
 * host's.
 *
 * Drivers take interrupts by their places, even some that could take them by
 * their names. So one that the guest does not get keeps its place if others
 * follow: in "interrupts-extended" a phandle of 0 stands for it. To
 * of_irq_parse_one() of Linux it is absent, and the others are where they were.
 *
 * A child's interrupts name the guest's GIC: nodes between the child and the
 * root may be interrupt controllers.
 */

#include "internal.h"

#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

/* of a GIC's interrupt specifier, dt-bindings/interrupt-controller/arm-gic.h */
#define GIC_SPI 0
#define IRQ_TYPE_EDGE_RISING 1
#define IRQ_TYPE_LEVEL_HIGH 4

#define HAS_GAPS \
    "has entries that cannot be passed on, which others follow: a driver " \
    "that counts its interrupts sees those before them only"

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
        const fdt32_t *phandle = dtio_gen_get(g, node, "interrupt-parent",
                                             &length);

        if (phandle && length == sizeof(*phandle)) {
            DtioGenTarget *target = dtio_gen_find_target(g, fdt32_ld(phandle));

            node = target ? target->node : -1;
        } else {
            node = dtio_gen_parent(g, node);
        }
        if (node < 0 ||
            dtio_gen_get(g, node, "#interrupt-cells", NULL)) {
            return node;
        }
    }
    return -1;
}

/* Whether the guest gets an interrupt controller with another device. */
static bool is_peer(DtioGen *g, int controller)
{
    DtioGenTarget *target =
        dtio_gen_find_target(g, dtio_gen_phandle(g, controller));

    /* a nexus is none, and leads on to somewhere else */
    return target && target->goes_along && target->node == controller &&
           !dtio_gen_goes_along(g, controller) &&
           dtio_gen_get(g, controller, "interrupt-controller", NULL);
}

bool dtio_gen_interrupts_go_along(DtioGen *g, int node)
{
    int parent = interrupt_parent(g, node);

    if (parent >= 0 && dtio_gen_goes_along(g, parent)) {
        return !dtio_gen_get(g, parent, "interrupt-map", NULL);
    }
    return parent >= 0 && is_peer(g, parent);
}

static void put_interrupt_parent(DtioGen *g, int controller)
{
    DtioGenTarget *target =
        dtio_gen_find_target(g, dtio_gen_phandle(g, controller));

    if (target) {
        dtio_gen_put_u32(g, "interrupt-parent",
                         dtio_gen_guest_phandle(g, target));
    }
}

/* How many cells an entry of a node's "interrupts" has; 0: not known */
static uint32_t interrupt_cells(DtioGen *g, int node)
{
    int parent = interrupt_parent(g, node), length;
    const fdt32_t *cells = parent < 0 ? NULL :
        dtio_gen_get(g, parent, "#interrupt-cells", &length);

    return cells && length == sizeof(*cells) && fdt32_ld(cells) <= MAX_ARGS ?
           fdt32_ld(cells) : 0;
}

/* How many interrupts a node of the host's has, -1 if that cannot be told. */
static int host_irqs(DtioGen *g, int node, const char **property)
{
    int count = 0, length, entry_length;
    const void *data;

    *property = "interrupts-extended";
    data = dtio_gen_get(g, node, *property, &length);
    if (data) {
        DtioGenCursor cursor = {
            .g = g, .reference = dtio_fdt_find_reference(*property),
            .data = data, .length = length,
        };
        DtioGenEntry entry;

        while (dtio_gen_next_entry(&cursor, &entry)) {
            count++;
        }
        return cursor.broken ? -1 : count;
    }
    *property = "interrupts";
    if (!dtio_gen_get(g, node, *property, &length)) {
        return 0;
    }
    entry_length = 4 * interrupt_cells(g, node);
    return entry_length && length % entry_length == 0 ?
           length / entry_length : -1;
}

/*
 * A bus that the device is on may translate interrupts, as Arm's boards do. A
 * snapshot does not say so, but the host's driver knows.
 */
static bool may_have_irqs(DtioGen *g, int node, const char *property,
                          size_t count)
{
    int length;

    return !strcmp(property, "interrupts") && count &&
           dtio_gen_get(g, node, property, &length) &&
           length && length % 4 == 0 && (size_t)length / 4 % count == 0;
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
    const void *data = dtio_gen_get(g, g->device, property, &length);
    DtioGenCursor cursor = {
        .g = g, .reference = reference, .data = data, .length = length,
    };
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
    size_t placed = g->placement->num_irqs;
    const char *property;
    int count = host_irqs(g, g->device, &property);

    if ((count < 0 || (size_t)count != placed) &&
        may_have_irqs(g, g->device, property, placed)) {
        count = placed;
    }
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
    const void *data = dtio_gen_get(g, g->device, property, &length);

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
        dtio_gen_tell(g, property, HAS_GAPS);
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
    int parent = interrupt_parent(g, node->number), at = node->number;

    while (at != g->device &&
           !dtio_gen_get(g, at, "interrupt-parent", NULL)) {
        at = dtio_gen_parent(g, at);
        if (at == parent) {
            return;
        }
    }
    if (at == g->device) {
        put_interrupt_parent(g, parent);
    }
}

/* A child's list of interrupts, while it is gone through */
typedef struct ChildIrqs {
    DtioGenCursor cursor;
    bool plain;   /* "interrupts", whose entries do not name their controller */
    size_t count; /* of its entries */
    size_t next;
} ChildIrqs;

/* What becomes of an entry: of the guest's GIC, or as it is, or absent */
typedef struct ChildIrq {
    const DtioFdtIrq *irq;
    DtioGenEntry entry;
    bool goes_along;
} ChildIrq;

/* What becomes of all: those after the last that the guest gets are left out */
typedef struct ChildFate {
    size_t count;
    size_t kept; /* 0: the list cannot be divided as the host does it */
    bool has_gaps;
} ChildFate;

void dtio_gen_check_child_irqs(DtioGen *g)
{
    const DtioFdtPlacement *placement = g->placement;

    for (size_t i = 0; i < placement->num_child_irqs; i++) {
        const char *path = placement->child_irqs[i].path;
        int node = *path == '/' ? dtio_gen_find_node(g, 0, path + 1) : -1;

        if (node < 0 || node == g->device || !dtio_gen_goes_along(g, node)) {
            dtio_gen_refuse(g, NULL, NULL,
                            "the device has an interrupt of %s, which is no "
                            "node below its own", path);
        }
    }
}

/* What the guest gets of the child being looked at; NULL: not from its GIC */
static const DtioFdtIrq *find_child_irq(const DtioGen *g, size_t index)
{
    const DtioFdtPlacement *placement = g->placement;

    for (size_t i = 0; i < placement->num_child_irqs; i++) {
        const DtioFdtChildIrq *child = &placement->child_irqs[i];

        if (child->index == index && child->irq.usable &&
            !strcmp(child->path, (const char *)g->path.data)) {
            return &child->irq;
        }
    }
    return NULL;
}

/* How many interrupts the child has at least, by the last of these */
static size_t count_child_irqs(const DtioGen *g)
{
    const DtioFdtPlacement *placement = g->placement;
    size_t count = 0;

    for (size_t i = 0; i < placement->num_child_irqs; i++) {
        const DtioFdtChildIrq *child = &placement->child_irqs[i];

        if (child->irq.usable && child->index >= count &&
            !strcmp(child->path, (const char *)g->path.data)) {
            count = (size_t)child->index + 1;
        }
    }
    return count;
}

static ChildIrqs begin_child_irqs(DtioGen *g, const DtioGenNode *node)
{
    const char *property;
    int count = host_irqs(g, node->number, &property), length;
    const void *data = dtio_gen_get(g, node->number, property, &length);
    ChildIrqs irqs = {
        .plain = !strcmp(property, "interrupts"),
        .count = count < 0 ? 0 : count,
    };
    size_t placed = count_child_irqs(g);

    if (irqs.count < placed &&
        may_have_irqs(g, node->number, property, placed)) {
        irqs.count = placed;
    }
    irqs.cursor = (DtioGenCursor) {
        .g = g,
        .reference = dtio_fdt_find_reference("interrupts-extended"),
        .data = data,
        .length = data ? length : 0,
    };
    return irqs;
}

static bool next_child_irq(ChildIrqs *irqs, ChildIrq *next)
{
    *next = (ChildIrq) { 0 };
    if (irqs->plain ? irqs->next == irqs->count :
        !dtio_gen_next_entry(&irqs->cursor, &next->entry)) {
        return false;
    }
    next->irq = find_child_irq(irqs->cursor.g, irqs->next++);
    next->goes_along = next->entry.target && !next->entry.leads_out;
    return true;
}

static ChildFate judge_child_irqs(DtioGen *g, const DtioGenNode *node)
{
    ChildIrqs irqs = begin_child_irqs(g, node);
    ChildFate fate = { 0 };
    ChildIrq next;

    while (next_child_irq(&irqs, &next)) {
        fate.count++;
        if (next.irq || next.goes_along) {
            fate.has_gaps = fate.has_gaps || fate.kept + 1 < fate.count;
            fate.kept = fate.count;
        }
    }
    if (irqs.cursor.broken || fate.count < count_child_irqs(g)) {
        fate.kept = 0;
    }
    return fate;
}

bool dtio_gen_has_child_irqs(DtioGen *g, const DtioGenNode *node)
{
    /* what the user drops or sets is the user's affair */
    return g->placement->gic_phandle && count_child_irqs(g) &&
           !dtio_gen_find_change(g, node->number, "interrupts") &&
           !dtio_gen_find_change(g, node->number, "interrupts-extended") &&
           !dtio_gen_is_set(g, node->number, "interrupt-parent");
}

static void append_child_irq(DtioGen *g, DtioGenBuffer *buffer,
                             const ChildIrq *irq, bool plain)
{
    if (!irq->irq && irq->goes_along) {
        dtio_gen_append_entry(g, buffer, &irq->entry);
        return;
    }
    if (!plain) {
        dtio_gen_append_cells(g, buffer, irq->irq ?
                              g->placement->gic_phandle : 0, 1);
    }
    if (irq->irq) {
        append_irq(g, buffer, irq->irq);
    }
}

void dtio_gen_put_child_irqs(DtioGen *g, const DtioGenNode *node)
{
    ChildFate fate = judge_child_irqs(g, node);
    ChildIrqs irqs = begin_child_irqs(g, node);
    const char *property = irqs.plain ? "interrupts" : "interrupts-extended";
    bool plain = irqs.plain && !fate.has_gaps;
    DtioGenBuffer buffer = { 0 };
    ChildIrq next;

    if (!fate.kept) {
        dtio_gen_tell(g, property, "its entries cannot be told apart");
        return;
    }
    for (size_t i = 0; i < fate.kept && next_child_irq(&irqs, &next); i++) {
        append_child_irq(g, &buffer, &next, plain);
    }
    if (fate.has_gaps) {
        dtio_gen_tell(g, property, HAS_GAPS);
    } else if (fate.kept < fate.count) {
        dtio_gen_tell(g, property, "has entries that cannot be passed on");
    }
    if (plain) {
        dtio_gen_put_u32(g, "interrupt-parent", g->placement->gic_phandle);
    }
    dtio_gen_put_buffer(g, plain ? "interrupts" : "interrupts-extended",
                        &buffer);
}

void dtio_gen_put_child_irq_names(DtioGen *g, const DtioGenNode *node,
                                  const void *names, int length)
{
    ChildFate fate = judge_child_irqs(g, node);
    DtioGenBuffer buffer = { 0 };

    if (fate.kept && fate.kept == fate.count) {
        dtio_gen_put(g, "interrupt-names", names, length);
        return;
    }
    for (size_t i = 0; i < fate.kept; i++) {
        dtio_gen_append_string(g, &buffer, node->number, "interrupt-names", i);
    }
    if (fate.kept) {
        dtio_gen_put_buffer(g, "interrupt-names", &buffer);
    }
}
