/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the drivers of Linux insist on; see getters.c. */
#ifndef DTIO_CORPUS_GETTERS_H
#define DTIO_CORPUS_GETTERS_H

#include "tree.h"

/* One thing that a driver needs, of a kind that probe.c knows */
struct need {
	const char *kind, *argument;
	/* what the node has to have for that; NULL: needed in any case */
	const char *if_kind, *if_argument;
};

/* A driver, as far as it is one for certain compatibles */
struct driver {
	const char *path, *class;
	struct need *needs;
	size_t num_needs;
	/* whether what it needs depends on nodes that the device's does not name */
	bool asks_board;
};

struct getters;

/* Reads getters.txt; ends the program if it cannot. */
struct getters *getters_read(const char *path);
void getters_free(struct getters *getters);

/*
 * The drivers, @count of them, for the first of the node's compatibles that has
 * any; NULL: Linux has none.
 */
const struct driver *const *getters_find(const struct getters *getters,
					 const struct node *node,
					 size_t *count);

#endif
