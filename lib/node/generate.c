/*
 * dtio: from the host's device tree node to the guest's
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * A function of three things: the snapshot, which is all that the host's device
 * tree says of a device; the placement, which is where the guest finds the
 * device's registers and interrupts; and the policy, which is what the user
 * wants to have otherwise. Its value is a small tree of its own, or a reason
 * why there is none. The device's node comes first in it, on a bus of its own
 * if its DMA has limits, then one "fixed-clock" for each clock that the device
 * takes from the host. An overlay may add more.
 *
 * The value is a tree apart, and not an edit of the guest's tree, so that a
 * refusal leaves nothing half done, and so that what a guest would get can be
 * seen, checked and compared without a guest.
 *
 * There is no code for any one device here. What is done depends on the kind of
 * a property alone:
 *
 *  - what says where registers and interrupts are is written anew;
 *  - what refers to another node is kept, with a new phandle, if that node goes
 *    along, being the device or below it, or goes to the guest with another
 *    device. Otherwise the node is the host's, and the reference is left out
 *    together with the names that go with it. What that means to the guest's
 *    driver is in losses.c: Linux does without an absent regulator,
 *    pin state or power domain, which the host's driver holds as long as the
 *    device is open, but not every driver without a reset or a PHY;
 *  - a clock of the host becomes a "fixed-clock" at the rate it has there;
 *  - a clock, a reset line, a power domain or a supply that the guest has from
 *    QEMU instead of the host leads to the node by which it does;
 *  - all else is copied byte for byte.
 *
 * This file has what holds for nodes as a whole. Each kind of property that has
 * a rule of its own has a file of its own, too: registers.c, interrupts.c,
 * references.c, clocks.c and resources.c, and dma.c for the bus. What the
 * guest has from QEMU by SCMI has its nodes from scmi.c. Which properties refer to
 * other nodes is in catalogue.c, which devices are of no use without the one
 * above them in parents.c, the policy in policy.c and overlay.c, how the value
 * gets into the guest's tree in merge.c, and what that means to the rest of the
 * tree in coherence.c.
 *
 * What holds for the device as well as for its children differs in one thing:
 * a device that cannot be described is refused; a child that cannot be is kept
 * but gets status "disabled", so that one broken sensor does not cost the bus.
 * A child's interrupt which leads out of the device is the guest's if the host
 * passes it on, as it does if nothing of the host's has the child. Otherwise it
 * is left out, and the child is left to its driver, which often polls.
 *
 * These files include nothing of QEMU's, not even qemu/osdep.h: the unit tests
 * and dtio-ls compile them as they are.
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

/* What is written anew for the device's own node; false: nothing of the kind */
static bool put_device_property(DtioGen *g, DtioGenNode *node,
                                const char *name, const void *data, int length)
{
    const uint8_t *reg;

    if (dtio_gen_is_pci(g)) {
        return dtio_gen_put_pci_property(g, name);
    }
    if (!strcmp(name, "reg")) {
        dtio_gen_put_reg(g);
    } else if (!strcmp(name, "reg-names")) {
        dtio_gen_put_resource_names(g, name, data, length,
                                    dtio_gen_host_regions(g, &reg),
                                    dtio_gen_has_region);
    } else if (!strcmp(name, "ranges")) {
        dtio_gen_put_ranges(g, data, length);
    } else if (!strcmp(name, "interrupts-extended") ||
               (!strcmp(name, "interrupts") &&
                !dtio_gen_get(g, g->device, "interrupts-extended",
                             NULL))) {
        dtio_gen_put_irqs(g, node, name);
    } else if (!strcmp(name, "interrupt-names") && !g->irqs_of_peers) {
        dtio_gen_put_resource_names(g, name, data, length,
                                    g->placement->num_irqs,
                                    dtio_gen_has_irq_entry);
    } else {
        /* the rest is said by put_last_properties() and by the guest's root */
        return !strcmp(name, "interrupts") ||
               !strcmp(name, "interrupt-parent") ||
               !strcmp(name, "dma-coherent") ||
               !strcmp(name, "dma-noncoherent");
    }
    return true;
}

/* Interrupts of a child that the guest gets from its GIC */
static bool put_child_irq_property(DtioGen *g, const DtioGenNode *node,
                                   const char *name, const void *data,
                                   int length)
{
    bool extended = dtio_gen_get(g, node->number, "interrupts-extended",
                                NULL);

    if (!strcmp(name, extended ? "interrupts-extended" : "interrupts")) {
        dtio_gen_put_child_irqs(g, node);
    } else if (!strcmp(name, "interrupt-names")) {
        dtio_gen_put_child_irq_names(g, node, data, length);
    } else {
        /* of both lists the first one takes precedence */
        return !strcmp(name, "interrupts") ||
               (!strcmp(name, "interrupt-parent") && !extended);
    }
    return true;
}

/* What has another rule for a child; false: nothing of the kind */
static bool put_child_property(DtioGen *g, const DtioGenNode *node,
                               const char *name, const void *data, int length)
{
    bool interrupts = !strcmp(name, "interrupts");

    if (strncmp(name, "interrupt", strlen("interrupt"))) {
        return false;
    }
    if (dtio_gen_has_child_irqs(g, node)) {
        return put_child_irq_property(g, node, name, data, length);
    }
    if (!interrupts && strcmp(name, "interrupt-names")) {
        return false;
    }
    if (dtio_gen_get(g, node->number, "interrupts-extended", NULL)) {
        /* which takes precedence, and must not give way when it is left out */
        return interrupts;
    }
    if (dtio_gen_interrupts_go_along(g, node->number)) {
        if (interrupts) {
            dtio_gen_put_inherited_interrupt_parent(g, node);
        }
        return false;
    }
    if (interrupts) {
        dtio_gen_tell(g, name, "the line stays with the host");
    }
    return true;
}

/* The controller knows the device by a number that comes after its phandle. */
static void put_msi_parent(DtioGen *g, const DtioGenNode *node,
                           const char *name)
{
    const DtioFdtPlacement *placement = g->placement;
    DtioGenBuffer parent = { 0 };

    if (!node->is_device || !placement->msi_phandle) {
        dtio_gen_note(g, name, "the guest gets no MSIs from it");
        return;
    }
    dtio_gen_append_cells(g, &parent, placement->msi_phandle, 1);
    dtio_gen_append_cells(g, &parent, placement->msi_device, 1);
    dtio_gen_put_buffer(g, name, &parent);
}

static void put_reference(DtioGen *g, DtioGenNode *node,
                          const DtioFdtReference *reference, const char *name,
                          const void *data, int length)
{
    switch (reference->kind) {
    case DTIO_FDT_REFERENCE:
        dtio_gen_put_references(g, node, reference, name, data, length);
        break;
    case DTIO_FDT_CLOCKS:
        dtio_gen_put_clocks(g, node, reference, data, length);
        break;
    case DTIO_FDT_ASSIGNED_CLOCKS:
    case DTIO_FDT_PIN_STATES:
        dtio_gen_put_set(g, node, reference, name, data, length);
        break;
    case DTIO_FDT_HOST_ONLY:
        dtio_gen_note(g, name, "is the host's affair");
        break;
    case DTIO_FDT_MSI_PARENT:
        put_msi_parent(g, node, name);
        break;
    }
}

/* A hog's "gpios" are lines of its own parent, with no phandle. */
static bool is_hog(const DtioGen *g, const DtioGenNode *node, const char *name)
{
    return !strcmp(name, "gpios") &&
           dtio_gen_get(g, node->number, "gpio-hog", NULL);
}

static void put_property(DtioGen *g, DtioGenNode *node, const char *name,
                         const void *data, int length)
{
    const DtioFdtReference *reference = dtio_fdt_find_reference(name);
    const DtioFdtReference *named = dtio_fdt_find_reference_by_names(name);

    if (dtio_gen_find_change(g, node->number, name)) {
        return;
    }
    if (!strcmp(name, "phandle") || !strcmp(name, "linux,phandle") ||
        !strcmp(name, "status") || !strncmp(name, "dtio,", strlen("dtio,"))) {
        return;
    }
    if (node->is_device ? put_device_property(g, node, name, data, length) :
        put_child_property(g, node, name, data, length)) {
        return;
    }
    if (dtio_gen_lose_mode(g, node, name)) {
        return;
    }
    if (reference && !is_hog(g, node, name)) {
        put_reference(g, node, reference, name, data, length);
    } else if (!strcmp(name, "dma-ranges") && length) {
        dtio_gen_note(g, name,
                      "the guest's DMA addresses are its physical ones");
    } else if (named && named->kind == DTIO_FDT_REFERENCE) {
        dtio_gen_put_reference_names(g, node, named, name, data, length);
    } else {
        dtio_gen_put(g, name, data, length);
    }
}

static void put_status(DtioGen *g, const DtioGenNode *node)
{
    int length;
    const void *status = dtio_gen_get(g, node->number, "status", &length);

    if (dtio_gen_is_set(g, node->number, "status")) {
        return;
    }
    if (node->is_device) {
        dtio_gen_put_string(g, "status", "okay");
    } else if (node->disabled) {
        dtio_gen_put_string(g, "status", "disabled");
    } else if (status) {
        dtio_gen_put(g, "status", status, length);
    }
}

/* What does not depend on the host's having it */
static void put_last_properties(DtioGen *g, const DtioGenNode *node)
{
    uint32_t phandle = dtio_gen_phandle(g, node->number);
    const DtioGenTarget *target =
        phandle ? dtio_gen_find_target(g, phandle) : NULL;

    if (node->is_device && !dtio_gen_is_pci(g) &&
        !dtio_gen_is_set(g, node->number, "dma-coherent") &&
        !dtio_gen_is_set(g, node->number, "dma-noncoherent")) {
        /*
         * The root of a guest says that DMA is coherent, and that holds for
         * all below it that does not say otherwise. For PCI its bus says it.
         */
        dtio_gen_put(g, g->coherent ? "dma-coherent" : "dma-noncoherent", "",
                     0);
    }
    dtio_gen_put_precautions(g, node);
    put_status(g, node);
    dtio_gen_put_changes(g, node->number);
    if (target && target->node == node->number && target->guest_phandle) {
        dtio_gen_put_u32(g, "phandle", target->guest_phandle);
    }
}

/* As of_device_is_available() says; what the user has touched is used. */
static bool is_unused(const DtioGen *g, const DtioGenNode *node)
{
    return !node->is_device &&
           dtio_gen_get(g, node->number, "status", NULL) &&
           dtio_gen_find_string(g, node->number, "status", "okay") < 0 &&
           dtio_gen_find_string(g, node->number, "status", "ok") < 0 &&
           !dtio_gen_find_change(g, node->number, "status");
}

static void put_node(DtioGen *g, int number, const char *name)
{
    DtioGenNode node = { .number = number, .is_device = number == g->device };
    bool above = g->unused;
    size_t count;
    const DtioGenProperty *properties = dtio_gen_properties(g, number, &count);
    int child;

    g->unused = above || is_unused(g, &node);
    node.disabled = dtio_gen_lacks_registers(g, number);
    dtio_gen_begin_node(g, name);
    for (size_t i = 0; i < count && !g->err; i++) {
        put_property(g, &node, properties[i].name, properties[i].data,
                     properties[i].length);
    }
    put_last_properties(g, &node);
    dtio_gen_for_each_child(child, g, number) {
        const char *child_name = dtio_gen_name(g, child);
        size_t back;

        if (g->err) {
            return;
        }
        back = dtio_gen_enter(g, child_name);
        put_node(g, child, child_name);
        dtio_gen_leave(g, back);
    }
    g->unused = above;
    dtio_gen_end_node(g);
}

/*
 * Some drivers take the number of their port from an alias and do without the
 * device if there is none, so the aliases of what goes along go along.
 */
static void put_aliases(DtioGen *g)
{
    int aliases = dtio_gen_find_node(g, 0, "aliases");
    size_t path_length = strlen(g->device_path), count;
    const DtioGenProperty *properties;

    if (aliases < 0) {
        return;
    }
    dtio_gen_begin_node(g, "aliases");
    properties = dtio_gen_properties(g, aliases, &count);
    for (size_t i = 0; i < count; i++) {
        const char *path = (const char *)properties[i].data;
        DtioGenBuffer buffer = { 0 };

        if (memchr(path, '\0', properties[i].length) &&
            !strncmp(path, g->device_path, path_length) &&
            (!path[path_length] || path[path_length] == '/')) {
            dtio_gen_append(g, &buffer, g->result->path,
                            strlen(g->result->path));
            dtio_gen_append(g, &buffer, path + path_length,
                            strlen(path + path_length) + 1);
            dtio_gen_put_buffer(g, properties[i].name, &buffer);
        }
    }
    dtio_gen_end_node(g);
}

/* Writes all there is to write. */
static void put_all(DtioGen *g)
{
    dtio_gen_clear_notes(g->result);
    g->unused = false;
    /* looking for each name among those before takes most of the time */
    dtio_gen_wrote(g, fdt_create_with_flags(g->out, g->out_size,
                                            FDT_CREATE_FLAG_NO_NAME_DEDUP));
    if (!g->err) {
        dtio_gen_wrote(g, fdt_finish_reservemap(g->out));
    }
    dtio_gen_begin_node(g, "");
    dtio_gen_put_u32(g, "#address-cells", 2);
    dtio_gen_put_u32(g, "#size-cells", 2);
    dtio_gen_begin_pci_bus(g);
    dtio_gen_begin_bus(g);
    put_node(g, g->device, g->guest_name);
    dtio_gen_end_bus(g);
    dtio_gen_end_pci_bus(g);
    dtio_gen_put_fixed_clocks(g);
    dtio_gen_put_reset_page(g);
    put_aliases(g);
    dtio_gen_end_node(g);
    if (!g->err) {
        dtio_gen_wrote(g, fdt_finish(g->out));
    }
}

/*
 * A node comes before what refers to it as often as after: if it turned out that
 * one needs a phandle, all is written once more.
 */
static void put_all_with_phandles(DtioGen *g)
{
    size_t path_length = g->path.length;
    bool again = true;

    g->out_size = 2 * fdt_totalsize(g->host) + 4096;
    while (again && !g->err) {
        void *out = realloc(g->out, g->out_size);

        if (!out) {
            g->err = -ENOMEM;
            return;
        }
        g->out = out;
        g->has_new_phandles = false;
        put_all(g);
        again = g->has_new_phandles;
        if (g->err != -ENOSPC) {
            continue;
        }
        if (g->out_size > INT32_MAX / 2) {
            g->err = dtio_fdt_refuse(g->result, NULL, "the guest's node "
                                     "would be too large");
            return;
        }
        g->out_size *= 2;
        g->err = 0;
        again = true;
        dtio_gen_leave(g, path_length);
    }
}

static void find_device(DtioGen *g)
{
    int length;

    g->device_path = g->num_places ?
        dtio_gen_get(g, 0, "dtio,device", &length) : NULL;
    if (!g->device_path || length < 2 || g->device_path[0] != '/' ||
        strnlen(g->device_path, length) + 1 != (size_t)length) {
        g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot does not say "
                                 "which node is the device's");
        return;
    }
    g->device = dtio_gen_find_node(g, 0, g->device_path + 1);
    if (g->device <= 0) {
        g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot has no node %s",
                                 g->device_path);
        return;
    }
    dtio_gen_enter(g, g->device_path);
}

/*
 * What the buses above say. The nearest word on coherence counts, and no word
 * means no (of_dma_is_coherent()).
 */
static void read_buses(DtioGen *g)
{
    int bus = dtio_gen_offset(g, dtio_gen_parent(g, g->device));
    int node = g->device;

    while (node >= 0 && !dtio_gen_get(g, node, "dma-coherent", NULL) &&
           !dtio_gen_get(g, node, "dma-noncoherent", NULL)) {
        node = dtio_gen_parent(g, node);
    }
    g->coherent = node >= 0 && dtio_gen_get(g, node, "dma-coherent", NULL);
    g->address_cells = fdt_address_cells(g->host, bus);
    g->size_cells = fdt_size_cells(g->host, bus);
}

/* What a guest needs that does not find the device by itself */
static void check_platform_device(DtioGen *g)
{
    if (g->address_cells < 1 || g->address_cells > 2 ||
        g->size_cells < 1 || g->size_cells > 2) {
        dtio_gen_refuse(
            g, "reg", "Pass the bus that it is on.",
            "it is on a bus whose devices have no registers in memory");
    }
    if (!dtio_gen_get(g, g->device, "compatible", NULL) &&
        !dtio_gen_is_set(g, g->device, "compatible")) {
        dtio_gen_refuse(
            g, "compatible", NULL,
            "without it no driver of the guest would find the device");
    }
    dtio_gen_check_part(g);
}

static void check_device(DtioGen *g)
{
    read_buses(g);
    if (dtio_gen_is_pci(g)) {
        dtio_gen_check_pci_bus(g);
    } else {
        check_platform_device(g);
    }
    if (dtio_gen_find_string(g, g->device, "device_type", "pci") >= 0) {
        dtio_gen_refuse(g, "device_type",
                        "Pass the PCI devices behind it one by one.",
                        "a PCI host bridge cannot be passed as a whole");
    }
}

/* @at: what comes between the name and the address */
static char *make_name(DtioGen *g, const char *before, const char *at)
{
    const char *name = dtio_gen_name(g, g->device);
    char *made;
    size_t i = 0;

    /* dtio_gen_check_regions() has seen to it that there is one */
    while (!dtio_gen_has_region(g, i)) {
        i++;
    }
    if (asprintf(&made, "%s%.*s%s%" PRIx64, before, (int)strcspn(name, "@"),
                 name, at, g->placement->regions[i].address) < 0) {
        g->err = -ENOMEM;
        return NULL;
    }
    return made;
}

static void choose_names(DtioGen *g)
{
    const char *bus = "";

    g->guest_name = make_name(g, "", "@");
    if (g->num_windows) {
        /* it has no address: its name may not look as if it had */
        bus = g->bus_name = make_name(g, "bus-", "-");
    }
    if (!g->err && asprintf(&g->result->path, "%s%s/%s", *bus ? "/" : "", bus,
                            g->guest_name) < 0) {
        g->result->path = NULL;
        g->err = -ENOMEM;
    }
}

/* What has to be known of a snapshot before any more is done with it */
static void open_snapshot(DtioGen *g, size_t size)
{
    bool is_sound = g->placement && g->placement->is_sound;
    int err = is_sound ? 0 : dtio_gen_check_tree(g->host, size);

    if (err) {
        g->err = dtio_fdt_refuse(g->result, NULL, "the snapshot is no sound "
                                 "device tree: %s", fdt_strerror(err));
        return;
    }
    dtio_gen_read_host(g);
    if (!g->err) {
        find_device(g);
    }
    if (!g->err) {
        dtio_gen_collect_targets(g);
    }
}

static void generate(DtioGen *g)
{
    void (*const steps[])(DtioGen *g) = {
        dtio_gen_read_changes, check_device, dtio_gen_check_regions,
        dtio_gen_check_irqs, dtio_gen_check_child_irqs,
        dtio_gen_check_child_regions, dtio_gen_read_windows, choose_names,
        put_all_with_phandles, dtio_gen_apply_overlay,
    };
    void (*const pci_steps[])(DtioGen *g) = {
        dtio_gen_read_changes, check_device, dtio_gen_choose_pci_names,
        put_all_with_phandles, dtio_gen_apply_overlay,
    };
    bool pci = dtio_gen_is_pci(g);
    size_t count = pci ? ARRAY_LENGTH(pci_steps) : ARRAY_LENGTH(steps);

    for (size_t i = 0; i < count && !g->err; i++) {
        (pci ? pci_steps : steps)[i](g);
    }
}

static void generator_clear(DtioGen *g)
{
    free(g->out);
    free(g->guest_name);
    free(g->bus_name);
    free(g->path.data);
    free(g->spans);
    free(g->windows);
    free(g->clocks);
    free(g->places);
    free(g->properties);
    free(g->targets);
    dtio_gen_clear_changes(g);
}

bool dtio_fdt_generate(DtioFdt *result, const void *snapshot, size_t size,
                       const DtioFdtPlacement *placement,
                       const DtioFdtPolicy *policy)
{
    static const DtioFdtPolicy no_policy;
    DtioGen g = {
        .host = snapshot,
        .placement = placement,
        .policy = policy ? policy : &no_policy,
        .result = result,
    };

    memset(result, 0, sizeof(*result));
    open_snapshot(&g, size);
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
    DtioGen g = { .host = snapshot, .result = &unused };

    *phandles = NULL;
    *count = 0;
    open_snapshot(&g, size);
    for (size_t i = 0; i < g.num_targets && !g.err; i++) {
        const DtioGenTarget *target = &g.targets[i];

        /* what refers to a phandle given twice leads to the first */
        if (dtio_gen_goes_along(&g, target->node) &&
            target == dtio_gen_find_target(&g, target->phandle) &&
            dtio_gen_make_room(&g, (void **)phandles, *count,
                               sizeof(**phandles))) {
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
    dtio_gen_clear_notes(result);
    free(result->fdt);
    free(result->path);
    free(result->node);
    free(result->property);
    free(result->reason);
    free(result->hint);
    memset(result, 0, sizeof(*result));
}
