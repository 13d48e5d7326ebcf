/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * System sleep, and a device that is open.
 */
#ifndef DTIO_SLEEP_H
#define DTIO_SLEEP_H

#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/types.h>

struct dtio_device;

/**
 * struct dtio_sleep - whether the system may sleep, and whether it is going to
 * @notifier: hears of it
 * @lock: guards what follows
 * @prevented: it must not: somebody has the device open
 * @near: it has made up its mind: nobody may open the device
 */
struct dtio_sleep {
	struct notifier_block notifier;
	struct mutex lock;	/* guards all below */
	bool prevented;
	bool near;
};

/* sleep.c */
int dtio_sleep_init(struct dtio_device *dtio);
void dtio_sleep_release(struct dtio_device *dtio);
int dtio_sleep_prevent(struct dtio_device *dtio);
void dtio_sleep_allow(struct dtio_device *dtio);

#endif /* DTIO_SLEEP_H */
