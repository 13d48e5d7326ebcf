/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From a device to the nodes that a guest would have of it; see generate.c. */
#ifndef DTIO_LS_GENERATE_H
#define DTIO_LS_GENERATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dtio-fdt.h"
#include "libdtio.h"

/* A device of a guest: what the generator is told of it, and what it made. */
struct assigned {
	char *path;
	bool by_tree;		/* told by the tree, not by the device itself */
	bool dma;		/* it does DMA, through an IOMMU */
	void *snapshot;
	size_t size;
	struct dtio_resources resources;
	DtioFdt made;
};

/* What the devices of one guest share */
struct guest {
	struct assigned *devices;
	size_t num_devices;
	DtioFdtPeer *peers;
	size_t num_peers;
	uint32_t last_phandle;
	uint32_t next_spi;
};

/*
 * What the tree tells of the device at @device->path. 0, or a negative errno and
 * a line in *@error.
 */
int ask_tree(struct assigned *device, struct dtio_tree *tree, char **error);

/* What is below the device's node, others of the guest may refer to. */
void add_peers(struct guest *guest, const struct assigned *device);

/* Leaves in @device->made the nodes or a refusal. */
void generate(struct guest *guest, struct assigned *device);

void clear_assigned(struct assigned *device);

#endif /* DTIO_LS_GENERATE_H */
