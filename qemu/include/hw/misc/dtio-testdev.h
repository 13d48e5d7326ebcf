/*
 * A device to test device assignment with
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_MISC_DTIO_TESTDEV_H
#define HW_MISC_DTIO_TESTDEV_H

#define TYPE_DTIO_TESTDEV "dtio-testdev"

#endif /* HW_MISC_DTIO_TESTDEV_H */
