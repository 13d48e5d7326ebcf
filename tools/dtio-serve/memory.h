/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A client's memory, for a device that does DMA; see memory.c. */
#ifndef DTIO_SERVE_MEMORY_H
#define DTIO_SERVE_MEMORY_H

#include <dtio/serve.h>
#include <libdtio.h>

struct memory {
	const struct dtio_handle *handle;
	const char *device_name;
	struct dtio_serve_device *served;
	uint32_t space;			/* of the iommufd */
	bool any;			/* is mapped of this client's */
	bool told;			/* that none is */
};

/* Ends the program with one line if that fails. */
void open_memory(struct memory *memory, const struct dtio_handle *handle,
		 const char *device_name);

/* The client has memory there: as functions of struct dtio_serve_ops */
void memory_mapped(struct memory *memory, uint64_t address, uint64_t length);
int memory_unmapped(struct memory *memory, uint64_t address, uint64_t length);
/* The client's guest accesses the device. */
void memory_used(struct memory *memory);
/* The client has gone, with all of it. */
void drop_memory(struct memory *memory);

#endif /* DTIO_SERVE_MEMORY_H */
