/*
 * dtio: the state of an assigned device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_DEVICE_H
#define HW_VFIO_DTIO_DEVICE_H

#include "io.h"
#include "irq.h"
#include "msi.h"
#include "region.h"
#include "request.h"
#include "reset-page.h"
#include "resources.h"
#include "served.h"
#include "tree.h"
#include "hw/core/sysbus.h"
#include "hw/vfio/dtio.h"
#include "hw/vfio/vfio-device.h"

/**
 * DtioChildEntry: an entry of the interrupts of a node below the device's
 *
 * @path: path of that node on the host
 * @dt_index: of the entry in its list of interrupts
 * @irq: the IRQ, which may be that of an entry before it
 */
typedef struct DtioChildEntry {
    char *path;
    uint32_t dt_index;
    DtioIrq *irq;
} DtioChildEntry;

/**
 * DtioPlatform: the device
 *
 * @vbasedev: as VFIO's core has it
 * @ops: dtio's calls beside VFIO's, see io.h
 * @served: what is held of one that another process serves
 * @host: property host
 * @addresses: property addresses
 * @use_irqfd: property x-irqfd
 * @resources_text: property resources
 * @gpios_text: property gpios
 * @pins_text: property pins
 * @regions: regions that the guest has
 * @irqs: wired IRQs that the guest has
 * @num_irqs: number of them
 * @msi: MSIs that the guest has
 * @num_dt_regions: entries of the node's "reg", passed on or not
 * @num_child_regions: those of @regions that nodes below have, the last ones
 * @entries: of the node's interrupts, the IRQ of each (DtioIrq), which may be
 *           that of one before it; NULL if the guest does not get it
 * @child_entries: array of DtioChildEntry, of those that the guest gets
 * @resources: its clocks, reset lines, power domains and supplies
 * @reset_page: the page of its reset lines, if the guest has them so
 * @dma: the device does DMA, through an IOMMU
 * @node: its part of the guest's device tree
 * @request: how the host asks for the device
 * @taken_back: the host has taken the device back, and the object is without it
 */
typedef struct DtioPlatform {
    SysBusDevice parent_obj;

    VFIODevice vbasedev;
    const DtioIOOps *ops;
    DtioServed served;
    char *host;
    char *addresses;
    bool use_irqfd;
    char *resources_text;
    char *gpios_text;
    char *pins_text;

    DtioRegions regions;
    DtioIrq *irqs;
    uint32_t num_irqs;
    DtioMsi msi;
    uint32_t num_dt_regions;
    uint32_t num_child_regions;
    GPtrArray *entries;
    GArray *child_entries;
    DtioResources resources;
    DtioResetPage reset_page;
    bool dma;
    DtioNode node;

    DtioRequest request;
    bool taken_back;
} DtioPlatform;

OBJECT_DECLARE_SIMPLE_TYPE(DtioPlatform, DTIO_PLATFORM)

/**
 * dtio_platform_populate: set up what the device has on the host
 *
 * @dtio: the device, attached
 * @errp: where to say what failed; what has been set up stays
 */
bool dtio_platform_populate(DtioPlatform *dtio, Error **errp);

/**
 * dtio_platform_write_node: make a device's nodes, see DtioNodeWrite
 */
void *dtio_platform_write_node(DtioNode *node, void *fdt, const GArray *peers,
                               Error **errp);

#endif /* HW_VFIO_DTIO_DEVICE_H */
