/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whether devices may be bound, by their verdicts; see consent.c. */
#ifndef DTIO_LS_CONSENT_H
#define DTIO_LS_CONSENT_H

#include <libdtio.h>
#include <stdbool.h>
#include <stddef.h>

/* @overrides: those that are set on the way, DTIO_OVERRIDE_* */
struct consent {
	unsigned int overrides;
	bool force;
};

/*
 * EXIT_FOUND: the device may be bound, together with @devices. EXIT_NOTHING: why not has
 * been printed, and what to do.
 */
int ask_consent(const struct dtio_board *board,
		const struct dtio_host_device *device,
		const struct consent *consent,
		const struct dtio_host_device *const *devices, size_t count);

#endif /* DTIO_LS_CONSENT_H */
