/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What an IOMMU cannot tell apart; see streams.c. */
#ifndef DTIO_BOARD_STREAMS_H
#define DTIO_BOARD_STREAMS_H

#include <stdbool.h>

#include "libdtio.h"

bool share_stream(const struct dtio_host_device *a,
		  const struct dtio_host_device *b);

#endif /* DTIO_BOARD_STREAMS_H */
