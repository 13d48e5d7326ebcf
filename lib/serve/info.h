/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Questions about the device: each appends its reply, or returns a negative errno. */
#ifndef DTIO_SERVE_INFO_H
#define DTIO_SERVE_INFO_H

#include "serve/stream.h"

typedef int question(struct dtio_serve_client *client,
		     const struct wire_header *request, const uint8_t *payload,
		     size_t size);

/* vfio-user's */
question tell_device_info, tell_region_info, tell_region_io_fds, tell_irq_info;
/* dtio's */
question tell_dtio_device, tell_dtio_region, tell_dtio_irq, tell_dtio_string,
	 tell_dtio_irq_state;

#endif /* DTIO_SERVE_INFO_H */
