/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Devices that no guest may have.
 */
#ifndef DTIO_SYSTEM_H
#define DTIO_SYSTEM_H

struct device;

int dtio_system_verdict(struct device *dev);

#endif /* DTIO_SYSTEM_H */
