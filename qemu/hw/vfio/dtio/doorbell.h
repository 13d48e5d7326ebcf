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

/**
 * dtio_doorbells_add: lead those that a server has in a region to it
 *
 * @doorbells: array of what is to be released by dtio_doorbells_remove()
 * @socket: the connection
 * @region: the region, as the guest has it
 */
void dtio_doorbells_add(GPtrArray *doorbells, DtioSocket *socket,
                        VFIORegion *region);

/**
 * dtio_doorbells_remove: the opposite, for all
 *
 * @doorbells: what dtio_doorbells_add() has added; their regions are there
 */
void dtio_doorbells_remove(GPtrArray *doorbells);

#endif /* HW_VFIO_DTIO_DOORBELL_H */
