/*
 * dtio: the memory that a served device reaches
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket-dma.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_DMA_H
#define HW_VFIO_DTIO_SOCKET_DMA_H

#include "hw/vfio/vfio-container.h"
#include "socket.h"

#define TYPE_DTIO_CONTAINER TYPE_VFIO_IOMMU "-dtio"
OBJECT_DECLARE_SIMPLE_TYPE(DtioContainer, DTIO_CONTAINER)

/**
 * DtioContainer: the memory of one device
 *
 * @parent_obj: as VFIO's core has it
 * @socket: the connection
 * @opaque: what the device's transport keeps
 * @detached: called when the device gives the container up
 * @batch: many ranges change at once
 * @lock: protects @ranges
 * @ranges: DtioContainerRange, in order
 */
struct DtioContainer {
    VFIOContainer parent_obj;

    DtioSocket *socket;
    void *opaque;
    void (*detached)(void *opaque);
    bool batch;
    QemuMutex lock;
    GTree *ranges;
};

/**
 * dtio_container_attach: have a device reach an address space
 *
 * @socket: the connection
 * @vbasedev: the device, which is set up as VFIO's core has it
 * @info: what the server says of it
 * @as: the address space
 * @errp: where to say what failed
 *
 * Returns the container, or NULL. It is released when the device is detached
 * (vfio_device_detach()).
 */
DtioContainer *dtio_container_attach(DtioSocket *socket, VFIODevice *vbasedev,
                                     struct vfio_device_info *info,
                                     AddressSpace *as, Error **errp);

/**
 * dtio_container_restore: tell a server that is there again
 *
 * @container: the memory
 *
 * Returns 0 or -errno.
 */
int dtio_container_restore(DtioContainer *container);

#endif /* HW_VFIO_DTIO_SOCKET_DMA_H */
