/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The device tree snapshot of a device.
 */
#ifndef DTIO_SNAPSHOT_H
#define DTIO_SNAPSHOT_H

#include <linux/mutex.h>
#include <linux/types.h>

struct device_node;
struct dtio_device;
struct dtio_rates;

/**
 * struct dtio_snapshot - the flattened device tree that describes the device
 * @lock: guards making it
 * @blob: NULL until it is first asked for
 * @length: in bytes
 */
struct dtio_snapshot {
	struct mutex lock;	/* guards making it */
	void *blob;
	size_t length;
};

/* snapshot.c */
int dtio_snapshot_make(struct device_node *np, const struct dtio_rates *rates,
		       void **blob, size_t *length);
int dtio_snapshot_get(struct dtio_device *dtio);
void dtio_snapshot_put(struct dtio_device *dtio);

#endif /* DTIO_SNAPSHOT_H */
