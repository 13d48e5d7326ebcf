/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The board that servers are; see served.c. */
#ifndef DTIO_LS_SERVED_H
#define DTIO_LS_SERVED_H

#include <stdbool.h>
#include <stddef.h>

#include "libdtio.h"

/*
 * What is served at the @count addresses, some of which may be folders of sockets; @keys is a
 * folder for TLS, or NULL. *@all says whether every one answered; of each that did
 * not, a line on standard error says why. Ends the program if none did.
 */
struct dtio_board *read_served(const char *const *addresses, size_t count,
			       const char *keys, bool *all);

#endif /* DTIO_LS_SERVED_H */
