/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which properties refer to other nodes; see references.c. */
#ifndef DTIO_CORPUS_REFERENCES_H
#define DTIO_CORPUS_REFERENCES_H

#include "tree.h"

/* Of reference.args: the guest gets none; the entry takes up what is left */
#define NEVER (-1)
#define THE_REST (-2)

struct reference {
	char *name, *cells;	/* cells: NULL if @args says it */
	int args;
	bool optional;
};

struct references;

/* Reads references.txt; ends the program if it cannot. */
struct references *references_read(const char *path);
void references_free(struct references *references);

/* NULL: the property refers to nothing */
const struct reference *references_find(const struct references *all,
					const struct node *node,
					const char *name);
/* How many arguments a reference to @target has; -1: it does not say */
int reference_args(const struct reference *reference,
		   const struct node *target);

#endif
