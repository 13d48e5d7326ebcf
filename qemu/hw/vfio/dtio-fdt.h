/*
 * dtio: from the host's device tree node to the guest's
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See dtio-fdt.c for the concept. Nothing here needs QEMU.
 */

#ifndef HW_VFIO_DTIO_FDT_H
#define HW_VFIO_DTIO_FDT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * DtioFdtRegion: where the guest finds one entry of the node's "reg"
 *
 * @address: guest physical address
 * @size: length in bytes; 0 if the guest does not get this region
 */
typedef struct DtioFdtRegion {
    uint64_t address;
    uint64_t size;
} DtioFdtRegion;

/**
 * DtioFdtIrq: what the guest gets for one entry of the node's "interrupts"
 *
 * @usable: false if the host cannot pass this interrupt on
 * @edge: edge triggered; otherwise level triggered. A GIC takes its shared
 *        interrupts as rising edge or high level only
 * @spi: number of the shared peripheral interrupt at the guest's GIC
 */
typedef struct DtioFdtIrq {
    bool usable;
    bool edge;
    uint32_t spi;
} DtioFdtIrq;

/**
 * DtioFdtPlacement: where the device's resources are in the guest
 *
 * @regions: one for each entry of "reg"
 * @num_regions: number of them
 * @irqs: one for each entry of "interrupts" or "interrupts-extended"
 * @num_irqs: number of them
 * @alloc_phandle: returns a phandle that the guest's tree does not have yet;
 *                 NULL to number from 1
 * @opaque: passed to @alloc_phandle
 */
typedef struct DtioFdtPlacement {
    const DtioFdtRegion *regions;
    size_t num_regions;
    const DtioFdtIrq *irqs;
    size_t num_irqs;
    uint32_t (*alloc_phandle)(void *opaque);
    void *opaque;
} DtioFdtPlacement;

/**
 * DtioFdtNote: what the guest's node lacks of the host's, and why
 *
 * @node: path of the node on the host
 * @property: name of the property
 * @reason: why it was left out or changed
 */
typedef struct DtioFdtNote {
    char *node;
    char *property;
    const char *reason;
} DtioFdtNote;

/**
 * DtioFdt: the outcome
 *
 * @fdt: a tree of its own whose nodes belong into the guest's root, or NULL
 *       if there is a reason not to make it
 * @notes: what was left out
 * @num_notes: number of them
 * @node: refused: path of the node on the host, or NULL
 * @property: refused: name of the property, or NULL
 * @reason: refused: why, in one line; NULL if memory ran out
 * @hint: refused: what to do about it, in one line, or NULL
 */
typedef struct DtioFdt {
    void *fdt;
    DtioFdtNote *notes;
    size_t num_notes;
    char *node;
    char *property;
    char *reason;
    char *hint;
} DtioFdt;

/**
 * dtio_fdt_generate: make the guest's nodes for a device
 *
 * @result: the outcome; released with dtio_fdt_clear() in either case
 * @snapshot: the snapshot, see "Device tree snapshot" in linux/dtio.h
 * @size: number of bytes that can be read at @snapshot
 * @placement: where the device's resources are in the guest
 *
 * Returns true if @result has the nodes, false if it has a refusal.
 */
bool dtio_fdt_generate(DtioFdt *result, const void *snapshot, size_t size,
                       const DtioFdtPlacement *placement);

/**
 * dtio_fdt_merge: add generated nodes to the guest's tree
 *
 * @result: the outcome of dtio_fdt_generate(); takes the refusal, if any
 * @guest: the guest's tree, open for writing (see fdt_open_into())
 *
 * An alias keeps the host's number if the guest has it free, otherwise it
 * gets the lowest free one.
 *
 * Returns true if the guest's tree has the nodes. Otherwise it is as it was.
 */
bool dtio_fdt_merge(DtioFdt *result, void *guest);

/**
 * dtio_fdt_clear: release what a DtioFdt holds
 *
 * @result: may be zeroed or cleared before
 */
void dtio_fdt_clear(DtioFdt *result);

#endif /* HW_VFIO_DTIO_FDT_H */
