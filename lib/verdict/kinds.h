/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the driver knows of kinds of device and of power domain; see kinds.c. */
#ifndef DTIO_KNOWN_H
#define DTIO_KNOWN_H

#include <stdbool.h>
#include <stdint.h>

struct known {
	bool no_bus_master;
	/* How far into its registers a reset by them goes; 0: there is none. */
	uint64_t reset_length;
};

/* False: nothing is known of that kind. */
bool known_find(const char *compatible, struct known *known);

/*
 * Whether a power domain of such a provider is known to cut the power when it goes
 * off.
 */
bool known_domain(const char *compatible);

#endif /* DTIO_KNOWN_H */
