/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What an IOMMU cannot tell apart; see streams.c. */
#ifndef DTIO_BOARD_STREAMS_H
#define DTIO_BOARD_STREAMS_H

#include <stdbool.h>

#include "libdtio.h"

/* Whether one of the device's references is to the very same: a line, a stream */
bool refers_to(const struct dtio_host_device *device,
	       const struct dtio_host_reference *reference);
bool share_stream(const struct dtio_host_device *a,
		  const struct dtio_host_device *b);

#endif /* DTIO_BOARD_STREAMS_H */
