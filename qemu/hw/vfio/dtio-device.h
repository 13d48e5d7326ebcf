/*
 * dtio: what QEMU holds of an assigned device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_DEVICE_H
#define HW_VFIO_DTIO_DEVICE_H

#include "dtio-irq.h"
#include "dtio-msi.h"
#include "dtio-tree.h"
#include "hw/core/sysbus.h"
#include "hw/vfio/dtio.h"
#include "hw/vfio/vfio-device.h"
#include "qemu/event_notifier.h"
#include "vfio-region.h"

/**
 * DtioRegion: a region of registers
 *
 * @region: as VFIO's core has it
 * @dt_index: entry of the node's "reg"
 * @host_address: physical address on the host
 */
typedef struct DtioRegion {
    VFIORegion region;
    uint32_t dt_index;
    uint64_t host_address;
} DtioRegion;

/**
 * DtioPlatform: the device
 *
 * @vbasedev: as VFIO's core has it
 * @host: property host
 * @addresses: property addresses
 * @use_irqfd: property x-irqfd
 * @regions: regions that the guest has
 * @num_regions: number of them
 * @irqs: interrupts that the guest has
 * @num_irqs: number of them
 * @io_ops: how QEMU accesses the device, by its mappings where it can
 * @host_io_ops: the same by the host's driver
 * @trapped: regions are not mapped, see dtio_platform_trap()
 * @msi: messages that the guest has
 * @num_dt_regions: entries of the node's "reg", passed on or not
 * @entries: of the node's interrupts, the line of each (DtioIrq), which may be
 *           that of one before it; NULL if the guest does not get it
 * @dma: the device does DMA, through an IOMMU
 * @node: its part of the guest's device tree
 * @request: signalled by the host when it wants the device back
 * @request_index: interrupt that does so, for VFIO
 * @has_request: it does
 * @taken_back: the host has the device back, and this one is an empty shell
 */
typedef struct DtioPlatform {
    SysBusDevice parent_obj;

    VFIODevice vbasedev;
    char *host;
    char *addresses;
    bool use_irqfd;

    DtioRegion *regions;
    uint32_t num_regions;
    DtioIrq *irqs;
    uint32_t num_irqs;
    VFIODeviceIOOps io_ops;
    VFIODeviceIOOps *host_io_ops;
    bool trapped;
    DtioMsi msi;
    uint32_t num_dt_regions;
    GPtrArray *entries;
    bool dma;
    DtioNode node;

    EventNotifier request;
    uint32_t request_index;
    bool has_request;
    bool taken_back;
} DtioPlatform;

OBJECT_DECLARE_SIMPLE_TYPE(DtioPlatform, DTIO_PLATFORM)

/**
 * dtio_platform_guest_address: where the guest has a region
 *
 * @region: the region
 */
uint64_t dtio_platform_guest_address(const DtioRegion *region);

/**
 * dtio_platform_write_node: make a device's nodes, see DtioNodeWrite
 */
void *dtio_platform_write_node(DtioNode *node, void *fdt, const GArray *peers,
                               Error **errp);

/**
 * dtio_platform_trap: see each access to a register while QEMU holds a line up
 *
 * @vbasedev: the device, one of whose lines has changed
 */
void dtio_platform_trap(VFIODevice *vbasedev);

/**
 * dtio_platform_add_request: ask to be told when the host wants the device back
 *
 * @dtio: the device
 * @index: interrupt that says so, for VFIO
 * @errp: where to say what failed
 */
bool dtio_platform_add_request(DtioPlatform *dtio, uint32_t index,
                               Error **errp);

/**
 * dtio_platform_remove_request: the opposite of dtio_platform_add_request()
 *
 * @dtio: the device, with or without a request interrupt
 */
void dtio_platform_remove_request(DtioPlatform *dtio);

/**
 * dtio_monitor_init: offer "info dtio" in the monitor
 */
void dtio_monitor_init(void);

#endif /* HW_VFIO_DTIO_DEVICE_H */
