/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading and writing a device's regions. */
#ifndef DTIO_SERVE_REGION_H
#define DTIO_SERVE_REGION_H

#include "serve/device.h"

/* 0, a negative errno or DTIO_SERVE_LATER */
int read_region(struct dtio_serve_device *device, uint32_t index, uint64_t offset,
		uint8_t *data, size_t count);
/* Where all of that is in memory, to be read; NULL: read_region() is the way. */
const uint8_t *region_memory(struct dtio_serve_device *device, uint32_t index,
			     uint64_t offset, size_t count);
int write_region(struct dtio_serve_device *device, uint32_t index, uint64_t offset,
		 const uint8_t *data, size_t count);

#endif /* DTIO_SERVE_REGION_H */
