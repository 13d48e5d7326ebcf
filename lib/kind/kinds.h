/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the driver knows of kinds of device and of power domain; see kinds.c. */
#ifndef DTIO_KIND_KINDS_H
#define DTIO_KIND_KINDS_H

#include <stdbool.h>
#include <stdint.h>

struct known {
	/* It reads and writes memory by itself; otherwise it never does. */
	bool bus_master;
	/* There is a reset by registers, which has been tried on a device. */
	bool has_reset, reset_tried;
	/* How far into its registers that goes, in bytes */
	uint64_t reset_length;
	/*
	 * It is one by the registers of an 8250, of which it takes that many; how far
	 * these go is for the node to say.
	 */
	uint32_t uart_registers;
};

/* False: nothing is known of that kind. */
bool known_find(const char *compatible, struct known *known);

/*
 * Whether a power domain of such a provider is known to cut the power when it goes
 * off.
 */
bool known_domain(const char *compatible);

/* What a kind is that the system stands on: "the DDR controller"; NULL: of no such */
const char *known_never(const char *compatible);
/* ... and what is right below a node with that among its compatible strings */
const char *known_never_below(const char *compatible);

/* Whether the DMA of a kind goes by the streams that the node above has in "iommus" */
bool known_streams_above(const char *compatible);

#endif /* DTIO_KIND_KINDS_H */
