/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where a device of the corpus goes in the guest; see place.c. */
#ifndef DTIO_CORPUS_PLACE_H
#define DTIO_CORPUS_PLACE_H

#include "node/node.h"
#include "tree/offers.h"
#include "tree.h"

/* What the guest has not given away yet */
struct room {
	uint64_t low, high;	/* next address below and above 4 GiB */
	uint32_t spi;
	uint32_t phandle;
};

/* The room in a guest with no device yet */
struct room room_new(void);

/*
 * Places the device's registers and interrupts as QEMU would if the driver of
 * the host offered them. To be released with placement_clear().
 */
void placement_make(DtioFdtPlacement *placement, const struct tree *tree,
		    const struct node *device, struct room *room);
/* With the reset lines that QEMU offers by a page; @offers has to outlive it. */
void placement_give_page(DtioFdtPlacement *placement,
			 const struct offers *offers, struct room *room);
void placement_clear(DtioFdtPlacement *placement);

#endif
