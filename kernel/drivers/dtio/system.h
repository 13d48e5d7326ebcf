/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Devices that are never assigned, as the host depends on them.
 */
#ifndef DTIO_SYSTEM_H
#define DTIO_SYSTEM_H

struct device;

int dtio_system_verdict(struct device *dev);

#endif /* DTIO_SYSTEM_H */
