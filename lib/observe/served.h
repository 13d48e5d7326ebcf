/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A board whose devices other processes serve; see served.c. */
#ifndef DTIO_OBSERVE_SERVED_H
#define DTIO_OBSERVE_SERVED_H

#include "libdtio.h"

/* Without devices; NULL for want of memory. */
struct dtio_board *dtio_new_served_board(void);

/*
 * The device that is served at @address, as one more of the board's, which is left alone if
 * that fails. @keys is as for dtio_observe().
 */
int dtio_add_served(struct dtio_board *board, const char *address, const char *keys,
		    char **error);

#endif /* DTIO_OBSERVE_SERVED_H */
