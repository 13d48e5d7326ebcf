/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From devices to the nodes that a guest would have of them; see guest.c. */
#ifndef DTIO_GUEST_H
#define DTIO_GUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "libdtio.h"
#include "node/node.h"
#include "tree/predict.h"
#include "verdict/places.h"

/* A device of a guest: what the generator is told of it, and what it made. */
struct dtio_guest_device {
	char *path;
	bool by_tree;		/* told by the tree, not by the device itself */
	bool dma;		/* it does DMA, through an IOMMU */
	void *snapshot;		/* with the resources, of an open device or of a tree */
	size_t size;
	struct dtio_resources resources;
	struct offers offers;	/* by which of the guest's ways, is not said */
	DtioFdtPlacement placement;	/* of these, once the nodes were made */
	DtioFdt made;		/* the nodes, or a refusal */
};

/* Zeroes are a guest without devices. */
struct dtio_guest {
	struct dtio_guest_device *devices;
	size_t num_devices;
	/* What the devices share */
	DtioFdtPeer *peers;
	size_t num_peers;
	uint32_t last_phandle;
	uint32_t next_spi;
	uint64_t next_page;
	/* There is one device, and nothing refers to what is below its node. */
	bool is_alone;
	/* How QEMU is told to offer the devices' resources, a set; where they are then */
	unsigned int ways;
	bool calls;		/* SCMI goes by calls, not over virtio */
	struct places places;
	DtioFdt scmi;		/* the nodes of SCMI, if the guest has it */
	DtioFdt gpio;		/* those of the controller of its GPIO lines, likewise */
};

/*
 * One more device, of which nothing is known but its path in the device tree; NULL for
 * want of memory. It stays where it is until the next one.
 */
struct dtio_guest_device *dtio_guest_add(struct dtio_guest *guest,
					 const char *path);

/*
 * Fills in what the tree tells of the device. 0, or a negative errno and a line in
 * *@error.
 */
int dtio_guest_ask_tree(struct dtio_guest_device *device,
			struct dtio_tree *tree, char **error);

/* Leaves in each device's @made the nodes or a refusal. 0 or -ENOMEM */
int dtio_guest_generate(struct dtio_guest *guest);

void dtio_guest_clear(struct dtio_guest *guest);

#endif /* DTIO_GUEST_H */
