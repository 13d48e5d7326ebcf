/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Giving devices to dtio and back; see bind.c. */
#ifndef DTIO_LS_BIND_H
#define DTIO_LS_BIND_H

#include <stdbool.h>

#include "libdtio.h"

struct bind_options {
	bool force;	/* whatever stands on them */
	bool persist;	/* at each start of the system, or no longer */
	bool dry_run;	/* only tell */
	bool saved;	/* those that --persist has kept; no names */
};

/*
 * The devices of these names, or device tree paths, with all that goes along: prints
 * a line for each driver that changed. Both return EXIT_FOUND if it is done, or was;
 * EXIT_NOTHING if one is not there, or it was refused; EXIT_TROUBLE if a step
 * failed. Then nothing has changed; but of those that were saved, each is bound that
 * can be.
 */
int bind_devices(const struct dtio_board *board, char **names,
		 const struct bind_options *options);
int release_devices(const struct dtio_board *board, char **names,
		    const struct bind_options *options);

#endif /* DTIO_LS_BIND_H */
