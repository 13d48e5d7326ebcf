/*
 * dtio: regions of a served device that are not mapped for a while
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See mapping.c for the concept.
 */

#ifndef HW_VFIO_DTIO_MAPPING_H
#define HW_VFIO_DTIO_MAPPING_H

#include "socket.h"
#include "hw/vfio/vfio-region.h"

typedef struct DtioMapping DtioMapping;

/**
 * DtioMappings: those of a device
 *
 * @regions: appends to an array the regions (VFIORegion) that the guest has
 * @vbasedev: the device
 * @socket: the connection
 * @list: one for each region that the server has
 * @num: how many
 * @lock: protects what the server has told, in @list
 * @renew: the main loop, to do what it has told
 */
typedef struct DtioMappings {
    void (*regions)(VFIODevice *vbasedev, GPtrArray *regions);
    VFIODevice *vbasedev;
    DtioSocket *socket;
    DtioMapping *list;
    uint32_t num;
    QemuMutex lock;
    QEMUBH *renew;
} DtioMappings;

/**
 * dtio_mappings_init: get ready for what the server tells
 *
 * @mappings: with @regions, @vbasedev and @socket
 * @num: how many regions the server has
 */
void dtio_mappings_init(DtioMappings *mappings, uint32_t num);

/**
 * dtio_mappings_start: the device is all set up
 *
 * @mappings: those of the device
 */
void dtio_mappings_start(DtioMappings *mappings);

/**
 * dtio_mappings_stop: the regions are about to go
 *
 * @mappings: those of the device
 */
void dtio_mappings_stop(DtioMappings *mappings);

/**
 * dtio_mappings_exit: the opposite of dtio_mappings_init()
 *
 * @mappings: those of the device, initialized or not; nothing uses its memory
 *            any more
 */
void dtio_mappings_exit(DtioMappings *mappings);

#endif /* HW_VFIO_DTIO_MAPPING_H */
