/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Why a driver of dtio's is not there, and what to do; see loading.c. */
#ifndef DTIO_BOARD_LOADING_H
#define DTIO_BOARD_LOADING_H

#include "board/types.h"

/* Whether the kernel at hand has the module dtio-BUS, for all that is known */
int module_is_missing(const struct dtio_board *board, const char *bus,
		      bool *missing);

/*
 * What goes on behind "dtio's driver is not there", from its separator on: whether there
 * is a module and, if so, what the kernel asks of it. @command: say how to load it. To be
 * freed; NULL for want of memory.
 */
char *how_to_load(const struct dtio_board *board, const char *bus, bool command);

#endif /* DTIO_BOARD_LOADING_H */
