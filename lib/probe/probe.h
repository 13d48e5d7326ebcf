/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Whether the guest's stock driver would probe; see probe.c. */
#ifndef DTIO_PROBE_H
#define DTIO_PROBE_H

#include <stddef.h>

#include "base/arena.h"
#include "node/node.h"
#include "probe/drivers.h"
#include "tree/offers.h"
#include "tree/tree.h"

/*
 * What is asked about
 *
 * @host: the host's tree; @device: the device's node in it
 * @placement: what the generator was told of the device's registers and interrupts;
 *             NULL for a node below it, whose own properties tell
 * @offers: what QEMU offers of the device's resources, of which those by @ways are in the
 *          guest; NULL: none
 * @guest: a tree that the generator made (DtioFdt.fdt); @offset: of the node there
 */
struct probe {
	const struct tree *host;
	const struct node *device;
	const DtioFdtPlacement *placement;
	const struct offers *offers;
	unsigned int ways;
	const void *guest;
	int offset;
};

/*
 * What comes of it
 *
 * @driver: path in Linux's sources, a constant; "-": Linux has none, as somebody has
 *          looked; NULL: none is known
 * @num_needs: how many things it is known to need
 * @lacks: what of these the host's node has and the guest's not
 * @absent: what the host's node has not either
 */
struct probe_result {
	const char *driver;
	size_t num_needs;
	struct probe_need *lacks, *absent;
	size_t num_lacks, num_absent;
};

/*
 * Of several drivers for the device, it is about the one that lacks least. The arrays
 * of @result are from @arena, what they refer to is constant. 0 or -ENOMEM.
 */
int probe_device(const struct probe *probe, struct dtio_arena *arena,
		 struct probe_result *result);

/*
 * What is needed, in words from @arena: "reset `core`", "parent's data",
 * "`memory-region`". NULL for want of memory.
 */
char *probe_words(const struct probe_need *need, struct dtio_arena *arena);

/* The same without which one of its kind it is: "reset" */
char *probe_kind_words(const struct probe_need *need, struct dtio_arena *arena);

#endif /* DTIO_PROBE_H */
