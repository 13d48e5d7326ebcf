/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A device tree to be asked; see predict.c. */
#ifndef DTIO_TREE_PREDICT_H
#define DTIO_TREE_PREDICT_H

#include "libdtio.h"
#include "tree/offers.h"
#include "tree/resources.h"
#include "tree/tree.h"

struct dtio_tree {
	struct tree *tree;
	struct sharers *sharers;	/* of all its nodes */
};

/* That of the system below @sysroot, or a flattened one in a file. */
int dtio_read_tree(const char *sysroot, struct dtio_tree **tree, char **error);
int dtio_read_dtb(const char *file, struct dtio_tree **tree, char **error);
void dtio_free_tree(struct dtio_tree *tree);

/*
 * The snapshot and the resources that dtio would give of the node at @path.
 * -ENOENT if there is no such node.
 */
int dtio_make_snapshot(struct dtio_tree *tree, const char *path, void **fdt,
		       size_t *size, char **error);
int dtio_guess_resources(const struct dtio_tree *tree, const char *path,
			 struct dtio_resources *resources, char **error);

/* The same of a node that was found; NULL: there is none. */
struct node *find_device_node(const struct dtio_tree *tree, const char *path,
			      char **error);
int make_snapshot(struct dtio_tree *tree, struct node *device, void **fdt,
		  size_t *size, char **error);

/* Takes @fdt over; @from is for the error. */
int tree_take(void *fdt, size_t size, const char *from,
	      struct dtio_tree **tree, char **error);

/* What the driver would offer of the node. */
int guess_resources(const struct tree *tree, const struct node *device,
		    struct dtio_resources *resources);

#endif /* DTIO_TREE_PREDICT_H */
