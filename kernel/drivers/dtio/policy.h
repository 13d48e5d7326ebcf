/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The administrator's overrides for a device.
 */
#ifndef DTIO_POLICY_H
#define DTIO_POLICY_H

#include <linux/types.h>

struct attribute_group;
struct device;

/* policy.c has a row for each, and a file of the driver. */
enum dtio_policy {
	DTIO_POLICY_ASSUME_NO_DMA,
	DTIO_POLICY_ALLOW_NO_RESET,
	DTIO_POLICY_ALLOW_READ_WRITE,
	DTIO_POLICY_KEEP_MEMORY,
	DTIO_POLICY_ALLOW_SHARED_RESOURCES,
	DTIO_POLICY_COUNT
};

/* policy.c */
bool dtio_policy_use(enum dtio_policy policy, struct device *dev);

extern const struct attribute_group *dtio_driver_groups[];

#endif /* DTIO_POLICY_H */
