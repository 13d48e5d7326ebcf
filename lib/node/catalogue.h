/*
 * dtio: which properties of a device tree refer to other nodes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * See catalogue.c for the concept. Nothing here needs QEMU.
 */

#ifndef DTIO_NODE_CATALOGUE_H
#define DTIO_NODE_CATALOGUE_H

#include <stdbool.h>

/**
 * DtioFdtKind: what is to be done with a reference that leaves the device
 *
 * @DTIO_FDT_REFERENCE: it is left out, with its name
 * @DTIO_FDT_CLOCKS: it becomes a fixed-clock
 * @DTIO_FDT_ASSIGNED_CLOCKS: all properties of this kind are left out, as each
 *                            says something of the same entry of another
 * @DTIO_FDT_PIN_STATES: the same
 * @DTIO_FDT_HOST_ONLY: it is left out wherever it leads to: it is about what
 *                      the host does and the guest does not see. DMA addresses
 *                      are the guest's own physical ones, and pins are as they
 *                      should be
 * @DTIO_FDT_MSI_PARENT: it leads to the guest's interrupt controller, if the
 *                       guest gets the device's MSIs
 */
typedef enum DtioFdtKind {
    DTIO_FDT_REFERENCE,
    DTIO_FDT_CLOCKS,
    DTIO_FDT_ASSIGNED_CLOCKS,
    DTIO_FDT_PIN_STATES,
    DTIO_FDT_HOST_ONLY,
    DTIO_FDT_MSI_PARENT,
} DtioFdtKind;

/* Of DtioFdtReference.args: the entry takes up what is left of the property */
#define DTIO_FDT_THE_REST (-1)
/* Of DtioFdtReference.args: it says something of the others of its kind */
#define DTIO_FDT_NO_PHANDLE (-2)

/**
 * DtioFdtReference: a property whose value is a list of entries, each a phandle
 * and its arguments
 *
 * @name: its name
 * @cells: the property of the node referred to that says how many arguments
 *         there are; NULL: there are always @args
 * @names: the property that names the entries, or NULL
 * @args: see @cells; may be DTIO_FDT_THE_REST or DTIO_FDT_NO_PHANDLE
 * @kind: what is to be done with it
 * @optional: a node without @cells takes no arguments
 * @holes: an entry that is left empty is none to the driver, and no other one
 */
typedef struct DtioFdtReference {
    const char *name;
    const char *cells;
    const char *names;
    int args;
    DtioFdtKind kind;
    bool optional;
    bool holes;
} DtioFdtReference;

/**
 * dtio_fdt_find_reference: look a property up by its name
 *
 * @name: name of the property
 *
 * Returns what is known of it, or NULL if it refers to no other node.
 */
const DtioFdtReference *dtio_fdt_find_reference(const char *name);

/**
 * dtio_fdt_find_reference_by_names: look up whose entries a property names
 *
 * @names: name of the property with the names ("clock-names")
 *
 * Returns what is known of the property with the entries ("clocks"), or NULL.
 */
const DtioFdtReference *dtio_fdt_find_reference_by_names(const char *names);

#endif /* DTIO_NODE_CATALOGUE_H */
