/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Where a guest finds what QEMU offers of its devices; see places.c. */
#ifndef DTIO_VERDICT_PLACES_H
#define DTIO_VERDICT_PLACES_H

#include "base/arena.h"
#include "node/node.h"
#include "tree/offers.h"

/*
 * The domains of SCMI and the GPIO lines that a guest's devices have so far. Zeroes, but
 * for the function that gives phandles, are none.
 *
 * @nodes: of the protocols that are in use, for dtio_fdt_make_scmi()
 * @names: what the groups and the pin states there are called
 * @gpio: phandle of the controller of the GPIO lines; 0: there is none
 * @group: how many devices have pin states
 * @next: how many of each kind there are
 */
struct places {
	DtioFdtAllocPhandle *alloc_phandle;
	void *opaque;
	DtioFdtScmi nodes;
	struct dtio_arena *names;
	uint32_t gpio, group;
	uint32_t next[ENTRY_KINDS];
};

/* Whether the guest has something by SCMI */
bool places_has_scmi(const struct places *places);
void places_clear(struct places *places);

/*
 * Fills in .resources of the placement with what is offered in these ways, whose paths are
 * those of @offers. They are to be freed. 0 or -ENOMEM.
 */
int places_give(struct places *places, const struct offers *offers,
		unsigned int ways, DtioFdtPlacement *placement);

#endif /* DTIO_VERDICT_PLACES_H */
