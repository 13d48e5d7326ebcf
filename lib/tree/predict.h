/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A device tree to be asked; see predict.c. */
#ifndef DTIO_TREE_PREDICT_H
#define DTIO_TREE_PREDICT_H

#include "libdtio.h"
#include "tree/tree.h"

struct dtio_tree {
	struct tree *tree;
};

/* Takes @fdt over; @from is for the error. */
int tree_take(void *fdt, size_t size, const char *from,
	      struct dtio_tree **tree, char **error);

/* What the driver would offer of the node. */
int guess_resources(const struct tree *tree, const struct node *device,
		    struct dtio_resources *resources);

#endif /* DTIO_TREE_PREDICT_H */
