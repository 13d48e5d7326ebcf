/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The board's device as one that is served; see served.c. */
#ifndef DTIO_SERVE_SERVED_H
#define DTIO_SERVE_SERVED_H

#include "host.h"
#include "lines.h"
#include "memory.h"
#include "registers.h"

struct served {
	const struct host *host;
	struct registers registers;
	struct lines lines;
	struct memory memory;		/* of a device that does DMA */
	struct dtio_serve_device *device;
};

/* Ends the program with one line if that fails. */
void open_served(struct served *served, const struct host *host);
void close_served(struct served *served);

bool does_dma(const struct served *served);

#endif /* DTIO_SERVE_SERVED_H */
