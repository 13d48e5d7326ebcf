/*
 * dtio: what the host's device tree says of a device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_SNAPSHOT_H
#define HW_VFIO_DTIO_SNAPSHOT_H

#include "hw/vfio/vfio-device.h"

/**
 * dtio_snapshot_read: read a device's snapshot
 *
 * @vbasedev: the device, attached
 * @snapshot: takes the snapshot ("Device tree snapshot" in linux/dtio.h), to be
 *            released with g_free(); NULL if no device tree describes it
 * @size: takes its length in bytes
 * @errp: where to say why it cannot be read
 *
 * Returns false if there is one that cannot be read.
 */
bool dtio_snapshot_read(VFIODevice *vbasedev, void **snapshot, size_t *size,
                        Error **errp);

#endif /* HW_VFIO_DTIO_SNAPSHOT_H */
