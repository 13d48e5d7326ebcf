/*
 * dtio: virtio devices of a guest's that belong to no one assigned device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See virtio-transport.c for the concept.
 */

#ifndef HW_VFIO_DTIO_VIRTIO_TRANSPORT_H
#define HW_VFIO_DTIO_VIRTIO_TRANSPORT_H

#include "node/node.h"
#include "hw/core/fdt-device.h"
#include "hw/core/sysbus.h"

/**
 * DtioTransport: a virtio-mmio device on the platform bus
 *
 * @sbdev: the device, or NULL
 * @registers: where the guest has it
 * @spi: its interrupt
 */
typedef struct DtioTransport {
    SysBusDevice *sbdev;
    DtioFdtRegion registers;
    uint32_t spi;
} DtioTransport;

/**
 * dtio_transport_make: make one, with a virtio device behind it
 *
 * @transport: zeroed
 * @machine: what the machine tells its devices
 * @type: of the virtio device
 * @name: of the transport among the machine's objects
 * @errp: where to say that there is no place
 *
 * Returns false, and leaves nothing behind, if it failed.
 */
bool dtio_transport_make(DtioTransport *transport,
                         const FdtMachineInfo *machine, const char *type,
                         const char *name, Error **errp);

#endif /* HW_VFIO_DTIO_VIRTIO_TRANSPORT_H */
