/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What dtio knows of a device, bound or not: the administrator's overrides, and how
 * the last attempt to bind it ended. In sysfs it is the device's folder "dtio".
 */
#ifndef DTIO_RECORD_H
#define DTIO_RECORD_H

#include <linux/compiler_attributes.h>
#include <linux/device/bus.h>
#include <linux/types.h>

#include <uapi/linux/dtio.h>

#include "policy.h"

struct device;
struct notifier_block;

/* For the bus drivers, around registering theirs */
int dtio_records_watch(const struct bus_type *bus, struct notifier_block *watch);
void dtio_records_unwatch(const struct bus_type *bus,
			  struct notifier_block *watch);

/* For binding and unbinding; with the device locked */
int dtio_record_begin(struct device *dev);
int dtio_record_ready(struct device *dev, enum dtio_dma dma,
		      enum dtio_reset (*reset)(struct device *dev));
void dtio_record_end(struct device *dev, int error);
__printf(3, 4)
int dtio_refuse(struct device *dev, int error, const char *fmt, ...);
__printf(2, 3)
void dtio_note(struct device *dev, const char *fmt, ...);

/* For policy.c */
int dtio_record_give(struct device *dev, enum dtio_policy policy);
int dtio_record_take_back(struct device *dev, enum dtio_policy policy);
bool dtio_record_has(struct device *dev, enum dtio_policy policy);

#endif /* DTIO_RECORD_H */
