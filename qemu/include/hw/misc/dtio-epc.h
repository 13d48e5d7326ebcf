/*
 * A PCI endpoint controller
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_MISC_DTIO_EPC_H
#define HW_MISC_DTIO_EPC_H

#define TYPE_DTIO_EPC "dtio-epc"

#endif /* HW_MISC_DTIO_EPC_H */
