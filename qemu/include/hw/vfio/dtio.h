/*
 * Assignment of devices that the host's device tree describes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_H
#define HW_VFIO_DTIO_H

/*
 * A dynamic sysbus device. It writes its own nodes into the guest's device
 * tree, so the machine only has to allow it.
 */
#define TYPE_DTIO_PLATFORM "dtio-platform"

#endif /* HW_VFIO_DTIO_H */
