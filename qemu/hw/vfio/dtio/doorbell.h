/*
 * dtio: doorbells of a served device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See doorbell.c for the concept.
 */

#ifndef HW_VFIO_DTIO_DOORBELL_H
#define HW_VFIO_DTIO_DOORBELL_H

#include "socket.h"
#include "hw/vfio/vfio-region.h"

typedef struct DtioDoorbells DtioDoorbells;

/**
 * dtio_doorbells_update: take those that a server has in a region
 *
 * @place: all of the device, or NULL; those that it had in the region are
 *         released. Changed with the BQL held alone
 * @socket: the connection
 * @region: the region, as the guest has it
 */
void dtio_doorbells_update(DtioDoorbells **place, DtioSocket *socket,
                           VFIORegion *region);

/**
 * dtio_doorbells_remove: release all of a device
 *
 * @place: what dtio_doorbells_update() has made; the regions are there
 */
void dtio_doorbells_remove(DtioDoorbells **place);

/**
 * dtio_doorbells_ring: signal the doorbell that is meant by a write
 *
 * @place: all of the device, or NULL
 * @region: index of the region
 * @offset: where the guest writes
 * @size: how many bytes, 1, 2, 4 or 8
 * @data: what it writes
 *
 * In any thread. Returns false if there is none.
 */
bool dtio_doorbells_ring(DtioDoorbells *const *place, uint8_t region,
                         uint64_t offset, unsigned size, const void *data);

#endif /* HW_VFIO_DTIO_DOORBELL_H */
