/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Devices a block each; see details.c. */
#ifndef DTIO_LS_DETAILS_H
#define DTIO_LS_DETAILS_H

#include <stdbool.h>

#include "select.h"

/* The driver that each has, and the modules that could have it. */
void print_drivers(const struct dtio_board *board,
		   const struct selection *selection);

/*
 * All that is known of each. With a @verbosity of 2 also what else its node refers
 * to and the node that a guest would have.
 */
void print_details(const struct dtio_board *board,
		   const struct selection *selection, int verbosity,
		   bool numeric, bool bytes);

#endif /* DTIO_LS_DETAILS_H */
