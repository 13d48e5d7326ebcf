/*
 * An SCMI platform to test device assignment with
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_MISC_DTIO_SCMI_TESTDEV_H
#define HW_MISC_DTIO_SCMI_TESTDEV_H

#define TYPE_DTIO_SCMI_TESTDEV "dtio-scmi-testdev"

#endif /* HW_MISC_DTIO_SCMI_TESTDEV_H */
