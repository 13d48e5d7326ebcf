/*
 * A UART whose clock has two sources
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_MISC_DTIO_UART_TESTDEV_H
#define HW_MISC_DTIO_UART_TESTDEV_H

#define TYPE_DTIO_UART_TESTDEV "dtio-uart-testdev"

#endif /* HW_MISC_DTIO_UART_TESTDEV_H */
