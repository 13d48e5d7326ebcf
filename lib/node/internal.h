/*
 * dtio: what the files of the generator of guest nodes share
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#ifndef DTIO_NODE_INTERNAL_H
#define DTIO_NODE_INTERNAL_H

#include "catalogue.h"
#include "node.h"

#include <stdarg.h>

#define ARRAY_LENGTH(array) (sizeof(array) / sizeof(*(array)))

/* Linux unflattens no deeper tree (FDT_MAX_DEPTH, drivers/of/fdt.c) */
#define MAX_DEPTH 64

/* PCI Bus Binding to Open Firmware 2.1, 2.2.1.1: phys.hi phys.mid phys.lo */
#define DTIO_GEN_PCI_ADDRESS_CELLS 3
#define DTIO_GEN_PCI_SIZE_CELLS 2
#define DTIO_GEN_PHYS_HI_DEVFN 8

/* No specifier has more cells (MAX_PHANDLE_ARGS, include/linux/of.h) */
#define MAX_ARGS 16

/**
 * DtioGenBuffer: the value of a property, while it is put together
 *
 * To be zeroed at first, and released by dtio_gen_put_buffer() or with free().
 */
typedef struct DtioGenBuffer {
    uint8_t *data;
    size_t length;
    size_t room;
} DtioGenBuffer;

/* A node of the snapshot; others know it by its number in DtioGen.places. */
typedef struct DtioGenPlace {
    const char *name;
    int offset;
    int parent; /* the root's: -1 */
    int end;    /* the first node that is not below it */
    uint32_t phandle; /* 0: none */
    size_t first_property;
    size_t num_properties;
} DtioGenPlace;

typedef struct DtioGenProperty {
    const char *name;
    const uint8_t *data;
    int length;
} DtioGenProperty;

/* A node of the snapshot that has a phandle */
typedef struct DtioGenTarget {
    uint32_t phandle;
    int node;
    bool goes_along;
    uint32_t guest_phandle; /* 0: nothing in the guest refers to it */
} DtioGenTarget;

/* A clock of the host that the guest sees as a fixed-clock */
typedef struct DtioGenClock {
    const uint8_t *specifier;
    int length;
    uint32_t rate;
    uint32_t guest_phandle;
} DtioGenClock;

/* A property that the user drops or sets */
typedef struct DtioGenChange {
    int node; /* the host's */
    char *name;
    bool set;
    DtioGenBuffer value;
} DtioGenChange;

/* A span of addresses, the last one included */
typedef struct DtioGenWindow {
    uint64_t first;
    uint64_t last;
} DtioGenWindow;

/* A span of the device's registers as its children address it */
typedef struct DtioGenSpan {
    uint64_t child;
    uint64_t guest;
    uint64_t size;
} DtioGenSpan;

/**
 * DtioGen: the state of one generation
 */
typedef struct DtioGen {
    const void *host; /* the snapshot, or @edited */
    const DtioFdtPlacement *placement;
    const DtioFdtPolicy *policy;
    DtioFdt *result;

    int device; /* its node */
    const char *device_path;
    int address_cells; /* of the device's "reg" */
    int size_cells;
    bool coherent;
    bool irqs_of_peers; /* the device's own, and nobody else's */
    char *guest_name;
    char *bus_name; /* of the bus that it is on in the guest; NULL: none */

    DtioGenChange *changes;
    size_t num_changes;
    void *edited; /* the snapshot without what is changed */

    DtioGenPlace *places; /* of all nodes, in their order */
    size_t num_places;
    DtioGenProperty *properties; /* of all, in their order, too */
    size_t num_properties;
    DtioGenTarget *targets; /* ordered by phandle */
    size_t num_targets;
    DtioGenClock *clocks;
    size_t num_clocks;
    uint32_t reset_phandle; /* of the page with reset lines; 0: not needed */
    uint32_t last_phandle;
    bool has_new_phandles; /* nodes that were written before may lack them */

    DtioGenSpan *spans;
    size_t num_spans;
    DtioGenWindow *windows; /* where the device's DMA can go */
    size_t num_windows;     /* 0: everywhere */

    DtioGenBuffer path; /* of the node being looked at, on the host */
    bool unused;        /* it is a child that the guest does not look at */

    void *out;
    size_t out_size;

    /*
     * The first error: -EINVAL refused, the result says why; -ENOMEM; -ENOSPC
     * the output is to be made larger. Nothing is written after it.
     */
    int err;
} DtioGen;

/* The node being written */
typedef struct DtioGenNode {
    int number;
    bool is_device;
    bool disabled; /* what it needs cannot be described */
} DtioGenNode;

/* Whether the guest gets an entry of "reg" or "interrupts" */
typedef bool DtioGenHas(const DtioGen *g, size_t index);

/* What is said and written: state.c */

/* Makes room for one more in an array that has @count; false: g->err is set. */
bool dtio_gen_make_room(DtioGen *g, void **array, size_t count, size_t size);

void dtio_gen_append(DtioGen *g, DtioGenBuffer *buffer, const void *data,
                     size_t length);
void dtio_gen_append_cells(DtioGen *g, DtioGenBuffer *buffer, uint64_t value,
                           int cells);
uint64_t dtio_gen_read_cells(const uint8_t *data, int cells);

/* Goes down to a child; returns what dtio_gen_leave() needs to come back. */
size_t dtio_gen_enter(DtioGen *g, const char *name);
void dtio_gen_leave(DtioGen *g, size_t length);

/**
 * dtio_fdt_refuse: say that the snapshot or the guest's tree as a whole is why
 *
 * @result: takes the refusal
 * @hint: what to do about it, or NULL
 * @format: why, in one line
 *
 * Returns -EINVAL, or -ENOMEM if there is no memory left to say why.
 */
int __attribute__((format(printf, 3, 4)))
dtio_fdt_refuse(DtioFdt *result, const char *hint, const char *format, ...);
int __attribute__((format(printf, 3, 0)))
dtio_fdt_vrefuse(DtioFdt *result, const char *hint, const char *format,
                 va_list ap);

/* Refuses because of a property of the node being looked at. */
void __attribute__((format(printf, 4, 5)))
dtio_gen_refuse(DtioGen *g, const char *property, const char *hint,
                const char *format, ...);

/* Adds a note on a property of the node being looked at. */
void dtio_gen_note(DtioGen *g, const char *property, const char *reason);
/* The same, of what the guest's driver may miss, if the node has one */
void dtio_gen_tell(DtioGen *g, const char *property, const char *reason);
void dtio_gen_clear_notes(DtioFdt *result);

/* Takes what one of libfdt's functions that write returned. */
void dtio_gen_wrote(DtioGen *g, int fdt_error);

void dtio_gen_begin_node(DtioGen *g, const char *name);
void dtio_gen_end_node(DtioGen *g);
void dtio_gen_put(DtioGen *g, const char *name, const void *data, int length);
void dtio_gen_put_string(DtioGen *g, const char *name, const char *string);
void dtio_gen_put_u32(DtioGen *g, const char *name, uint32_t value);
/* Writes what was collected, and releases it. */
void dtio_gen_put_buffer(DtioGen *g, const char *name, DtioGenBuffer *buffer);

/* What the snapshot says: host.c */

/* Reads all of it; g->err if it cannot be. */
void dtio_gen_read_host(DtioGen *g);
const DtioGenProperty *dtio_gen_properties(const DtioGen *g, int node,
                                           size_t *count);
/* As fdt_getprop() */
const void *dtio_gen_get(const DtioGen *g, int node, const char *name,
                         int *length);
/* As fdt_stringlist_count(), fdt_stringlist_search() and fdt_stringlist_get() */
int dtio_gen_count_strings(const DtioGen *g, int node, const char *name);
int dtio_gen_find_string(const DtioGen *g, int node, const char *name,
                         const char *string);
const char *dtio_gen_string(const DtioGen *g, int node, const char *name,
                            int index, int *length);
const char *dtio_gen_name(const DtioGen *g, int node);
/* A node's phandle, or 0 */
uint32_t dtio_gen_phandle(const DtioGen *g, int node);
/* The node above another, < 0 above the root */
int dtio_gen_parent(const DtioGen *g, int node);
/* < 0: there is none, or no more */
int dtio_gen_first_child(const DtioGen *g, int node);
int dtio_gen_next_child(const DtioGen *g, int child);
#define dtio_gen_for_each_child(child, g, node)                             \
    for ((child) = dtio_gen_first_child(g, node); (child) >= 0;             \
         (child) = dtio_gen_next_child(g, child))
/* By its whole name in each step, from @node on down; < 0: there is none. */
int dtio_gen_find_node(const DtioGen *g, int node, const char *path);
/* To libfdt a node is where it is in the snapshot. */
int dtio_gen_offset(const DtioGen *g, int node);
int dtio_gen_at(const DtioGen *g, int offset);

/* What leads to its nodes: targets.c */

/* Collects the nodes that have a phandle, and which of them the guest gets. */
void dtio_gen_collect_targets(DtioGen *g);
/*
 * As fdt_check_full(), which before libfdt 1.7 does not survive a tree of a
 * version before 16, which Linux does not take either.
 */
int dtio_gen_check_tree(const void *fdt, size_t size);
/*
 * Whether a node of those that are made only says where those below it belong:
 * without properties it stands for the guest's own of that name.
 */
bool dtio_gen_is_place(const void *fdt, int node);
/*
 * A node's phandle, or 0. False: one of its properties is longer than can be,
 * which fdt_check_full() of libfdt before 1.7 does not find if the length is
 * close to 2^32: that wraps around, and looks like one close to 0.
 */
bool dtio_gen_read_phandle(const void *fdt, int node, uint32_t *phandle);
/* NULL: no node has it */
DtioGenTarget *dtio_gen_find_target(DtioGen *g, uint32_t phandle);
bool dtio_gen_goes_along(const DtioGen *g, int node);
/* A phandle that the guest has not */
uint32_t dtio_gen_new_phandle(DtioGen *g);
/* The phandle that a node which the guest gets has there */
uint32_t dtio_gen_guest_phandle(DtioGen *g, DtioGenTarget *target);

/* The entries of a reference: entries.c */

/* An entry of a list of references */
typedef struct DtioGenEntry {
    const uint8_t *data; /* the phandle, then the arguments */
    int length;
    DtioGenTarget *target; /* NULL: left empty, for what is not there */
    const DtioFdtResource *resource; /* the guest's instead, or NULL */
    bool leads_out;
} DtioGenEntry;

/* What is left of a list of references */
typedef struct DtioGenCursor {
    DtioGen *g;
    const DtioFdtReference *reference;
    const char *name; /* of the property; NULL: no entry of it is a resource */
    const uint8_t *data;
    int length;
    uint32_t index; /* of the next one */
    bool broken; /* the rest cannot be divided into entries */
} DtioGenCursor;

bool dtio_gen_next_entry(DtioGenCursor *cursor, DtioGenEntry *entry);

/* Which entries of a list the guest keeps */
typedef enum DtioGenKeep {
    DTIO_GEN_KEEP_NONE,
    DTIO_GEN_KEEP_SOME,
    DTIO_GEN_KEEP_ALL,
} DtioGenKeep;

/*
 * If some are kept and some are not, the guest could not tell which are left
 * unless they have names or keep their places: otherwise it keeps none. @node is
 * the one being looked at, and @name that of the property.
 */
DtioGenKeep dtio_gen_keep(DtioGen *g, const DtioFdtReference *reference,
                          int node, const char *name, const void *data,
                          int length);
/* The same for a property by its name; one that is absent is no obstacle. */
DtioGenKeep dtio_gen_keep_property(DtioGen *g,
                                   const DtioFdtReference *reference,
                                   int node, const char *name);
/* Whether the node has the property, and the guest gets nothing of it. */
bool dtio_gen_is_left_out(DtioGen *g, int node, const char *name);

/* References, written: references.c */

void dtio_gen_append_entry(DtioGen *g, DtioGenBuffer *buffer,
                           const DtioGenEntry *entry);
void dtio_gen_put_references(DtioGen *g, DtioGenNode *node,
                             const DtioFdtReference *reference,
                             const char *name, const void *data, int length);
/* @names: the property that names the entries of a list of references */
void dtio_gen_put_reference_names(DtioGen *g, const DtioGenNode *node,
                                  const DtioFdtReference *reference,
                                  const char *names, const void *data,
                                  int length);
/* A property of a kind of which all go along or none */
void dtio_gen_put_set(DtioGen *g, DtioGenNode *node,
                      const DtioFdtReference *reference, const char *name,
                      const void *data, int length);
/* Appends a string of a list of strings, or nothing if it has no such one. */
void dtio_gen_append_string(DtioGen *g, DtioGenBuffer *buffer, int node,
                            const char *names, int index);

/* What the guest loses: losses.c */

/* Says what it means that a reference is left out, or refuses. */
void dtio_gen_lose(DtioGen *g, DtioGenNode *node, const char *name);
/* Whether a property is left out, as what it takes is */
bool dtio_gen_lose_mode(DtioGen *g, const DtioGenNode *node, const char *name);
/* Adds what keeps the guest from doing harm with what it has. */
void dtio_gen_put_precautions(DtioGen *g, const DtioGenNode *node);

/* Parts of the device above: parents.c */

/* Whether a node's driver leans on that of the node above */
bool dtio_gen_is_part(DtioGen *g, int node);
/* Refuses the device if it is such a part. */
void dtio_gen_check_part(DtioGen *g);

/* Clocks: clocks.c */

void dtio_gen_put_clocks(DtioGen *g, DtioGenNode *node,
                         const DtioFdtReference *reference, const void *data,
                         int length);
/* The nodes of the clocks that dtio_gen_put_clocks() referred to */
void dtio_gen_put_fixed_clocks(DtioGen *g);

/* Resources that the guest has from QEMU: resources.c */

/* What the guest gets for an entry that leads out, or NULL */
const DtioFdtResource *dtio_gen_find_resource(const DtioGen *g,
                                              const char *property,
                                              uint32_t index);
/* Appends the entry that leads to the guest's, in place of the host's. */
void dtio_gen_append_resource(DtioGen *g, DtioGenBuffer *buffer,
                              const DtioGenEntry *entry);
/* The node of the page with reset lines, if something refers to it */
void dtio_gen_put_reset_page(DtioGen *g);

/* What goes over a virtio device: virtio.c */

/* Writes nodes of the root of a tree. */
typedef void DtioGenPut(DtioGen *g, const void *opaque);

/* Makes a tree of its own; false: memory ran out. */
bool dtio_gen_make_tree(DtioFdt *result, DtioGenPut *put, const void *opaque);
/* Begins the node of a virtio-mmio device, to end with dtio_gen_end_node(). */
void dtio_gen_begin_virtio(DtioGen *g, const DtioFdtRegion *registers,
                           uint32_t spi);

/* Registers and interrupts that the guest does not get: gaps.c */

/* Refuses if the guest could not tell what the entries are that are left. */
void dtio_gen_check_gap(DtioGen *g, size_t count, const char *property,
                        const char *names, const char *what, DtioGenHas *has);
/* "reg-names" and "interrupt-names", without the names of what is left out */
void dtio_gen_put_resource_names(DtioGen *g, const char *names,
                                 const void *data, int length, size_t count,
                                 DtioGenHas *has);

/* Registers: registers.c */

/* How many entries the host's "reg" has, and where they are */
size_t dtio_gen_host_regions(DtioGen *g, const uint8_t **data);
bool dtio_gen_has_region(const DtioGen *g, size_t index);
/* Sees to it that there is at least one region. */
void dtio_gen_check_regions(DtioGen *g);
/* Refuses what is passed on of nodes that are not below the device. */
void dtio_gen_check_child_regions(DtioGen *g);
void dtio_gen_put_reg(DtioGen *g);
void dtio_gen_put_ranges(DtioGen *g, const void *data, int length);
/*
 * Whether a node right below the device's has registers that the guest does not
 * get, although it gets those of another
 */
bool dtio_gen_lacks_registers(DtioGen *g, int child);

/* Interrupts: interrupts.c */

/*
 * Whether the guest's list has an entry for it, be it that of an interrupt that
 * the guest does not get
 */
bool dtio_gen_has_irq_entry(const DtioGen *g, size_t index);
void dtio_gen_check_irqs(DtioGen *g);
/* Refuses what is passed on of nodes that are not below the device. */
void dtio_gen_check_child_irqs(DtioGen *g);
/* @node: the device's; @property: the one that the host has them in */
void dtio_gen_put_irqs(DtioGen *g, DtioGenNode *node,
                       const char *property);
/*
 * Whether the guest gets interrupts of the child being looked at from its GIC,
 * so that they are written anew
 */
bool dtio_gen_has_child_irqs(DtioGen *g, const DtioGenNode *node);
/* One that dtio_gen_has_child_irqs(): its interrupts, in whichever property */
void dtio_gen_put_child_irqs(DtioGen *g, const DtioGenNode *node);
/* Their names, "interrupt-names" of @length bytes */
void dtio_gen_put_child_irq_names(DtioGen *g, const DtioGenNode *node,
                                  const void *names, int length);
/* Whether a child's interrupts lead to what the guest gets. */
bool dtio_gen_interrupts_go_along(DtioGen *g, int node);
/* "interrupt-parent" of a child whose interrupts go along, if it needs one */
void dtio_gen_put_inherited_interrupt_parent(DtioGen *g,
                                             const DtioGenNode *node);

/* Where DMA can go: dma.c */

/* Finds the windows that the host's buses leave the device. */
void dtio_gen_read_windows(DtioGen *g);
/* Begins the bus that tells the guest of the windows, if there are any. */
void dtio_gen_begin_bus(DtioGen *g);
void dtio_gen_end_bus(DtioGen *g);

/* PCI functions: pci.c */

bool dtio_gen_is_pci(const DtioGen *g);
/* Refuses what is not on a PCI bus of the host. */
void dtio_gen_check_pci_bus(DtioGen *g);
void dtio_gen_choose_pci_names(DtioGen *g);
/* The place of the bus that the guest has already */
void dtio_gen_begin_pci_bus(DtioGen *g);
void dtio_gen_end_pci_bus(DtioGen *g);
/* Of the function's own node; false: its rule is that of all devices */
bool dtio_gen_put_pci_property(DtioGen *g, const char *name);

/* The user's last word: policy.c and overlay.c */

/* Reads what is dropped and set; g->host has nothing of it after that. */
void dtio_gen_read_changes(DtioGen *g);
void dtio_gen_clear_changes(DtioGen *g);
/* NULL: the property is the host's */
const DtioGenChange *dtio_gen_find_change(const DtioGen *g, int node,
                                          const char *name);
bool dtio_gen_is_set(const DtioGen *g, int node, const char *name);
/* Writes what is set of a node. */
void dtio_gen_put_changes(DtioGen *g, int node);
/* Applies the overlay to what has been written. */
void dtio_gen_apply_overlay(DtioGen *g);

#endif /* DTIO_NODE_INTERNAL_H */
