/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The snapshot that the driver would make of a device; see snapshot.c. */
#ifndef DTIO_SNAPSHOT_H
#define DTIO_SNAPSHOT_H

#include "tree/tree.h"

/*
 * A rate that stands in for those which a device tree does not say, in hertz. It says
 * that of a provider with "clock-frequency"; one that is not enabled has none.
 */
#define DTIO_ASSUMED_RATE 100000000

/* The rate of a clock; 0: not known. */
typedef uint64_t clock_rate(const struct node *provider);

/*
 * What a running host would say, as far as its tree tells: a clock whose
 * provider is enabled has a driver and so a rate.
 */
clock_rate likely_clock_rate;

/*
 * The snapshot, to be freed. NULL with errno: ENOMEM, or E2BIG where the driver
 * would fail to make one.
 */
void *snapshot_make(struct tree *tree, struct node *device, clock_rate *rate,
		    size_t *size);

#endif
