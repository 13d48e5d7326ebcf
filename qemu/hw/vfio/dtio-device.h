/*
 * dtio: what QEMU holds of an assigned device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_DEVICE_H
#define HW_VFIO_DTIO_DEVICE_H

#include "dtio-irq.h"
#include "hw/sysbus.h"
#include "hw/vfio/dtio.h"
#include "hw/vfio/vfio-device.h"
#include "hw/vfio/vfio-region.h"
#include "qemu/notify.h"

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
 * @num_dt_regions: entries of the node's "reg", passed on or not
 * @num_dt_irqs: entries of the node's interrupts, passed on or not
 * @snapshot: what the host's driver says of the node
 * @snapshot_size: its length in bytes
 * @nodes: the tree whose nodes the guest got, or NULL before that
 * @machine_done: for making them
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
    uint32_t num_dt_regions;
    uint32_t num_dt_irqs;
    void *snapshot;
    size_t snapshot_size;
    void *nodes;
    Notifier machine_done;
} DtioPlatform;

OBJECT_DECLARE_SIMPLE_TYPE(DtioPlatform, DTIO_PLATFORM)

/**
 * dtio_platform_guest_address: where the guest has a region
 *
 * @region: the region
 */
uint64_t dtio_platform_guest_address(const DtioRegion *region);

/**
 * dtio_monitor_init: offer "info dtio" in the monitor
 */
void dtio_monitor_init(void);

#endif /* HW_VFIO_DTIO_DEVICE_H */
