/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Configuration space of a served PCI function. */
#ifndef DTIO_SERVE_PCI_H
#define DTIO_SERVE_PCI_H

#include "serve/device.h"

/* The client writes; true: it has asked for a function level reset. */
bool write_config(struct dtio_serve_device *device, uint64_t offset,
		  const uint8_t *data, size_t count);
/* As it was when the first client came. */
void reset_config(struct dtio_serve_device *device);
/* A client comes: what has been set up is what a reset restores. */
void realize_config(struct dtio_serve_device *device);

#endif /* DTIO_SERVE_PCI_H */
