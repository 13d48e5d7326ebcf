/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Clocks with a rate of 0 Hz; see rates.c. */
#ifndef DTIO_CORPUS_RATES_H
#define DTIO_CORPUS_RATES_H

#include "tree.h"

struct rates;

/* Reads zero-rates.txt; ends the program if it cannot. */
struct rates *rates_read(const char *path);
void rates_free(struct rates *rates);

/* As snapshot_make(), with the likely rates, but for the clocks of the list */
void *rates_snapshot(const struct rates *rates, struct tree *host,
		     struct node *device, size_t *size);

#endif
