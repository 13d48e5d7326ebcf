/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What an IOMMU cannot tell apart; see streams.c. */
#ifndef DTIO_BOARD_STREAMS_H
#define DTIO_BOARD_STREAMS_H

#include <stdbool.h>
#include <stddef.h>

#include "libdtio.h"

/* Whether one of the device's references is to the very same: a line, a stream */
bool refers_to(const struct dtio_host_device *device,
	       const struct dtio_host_reference *reference);

/* Devices that can only be assigned together, in the board's order */
struct stream_group {
	const char *name;	/* a number, from 0 on */
	const struct dtio_host_device **members;
	size_t num_members;
};

/* With a tree alone: the @stream_group of each device. 0 or -ENOMEM */
int find_stream_groups(struct dtio_board *board);

/* Of a running system: whether they are in one IOMMU group, so that they go together */
bool share_group(const struct dtio_host_device *a,
		 const struct dtio_host_device *b);

#endif /* DTIO_BOARD_STREAMS_H */
