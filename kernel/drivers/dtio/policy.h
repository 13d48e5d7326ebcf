/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the administrator said of a device, by name.
 */
#ifndef DTIO_POLICY_H
#define DTIO_POLICY_H

#include <linux/types.h>

struct attribute_group;
struct device;

/* policy.c: what the administrator said of a device, by name */
enum dtio_policy {
	DTIO_POLICY_ASSUME_NO_DMA,
	DTIO_POLICY_ALLOW_NO_RESET,
	DTIO_POLICY_COUNT
};

bool dtio_policy_has(enum dtio_policy policy, struct device *dev);
void dtio_policy_release(void);

extern const struct attribute_group *dtio_driver_groups[];

#endif /* DTIO_POLICY_H */
