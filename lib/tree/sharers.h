/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which nodes name the same resource; see sharers.c. */
#ifndef DTIO_TREE_SHARERS_H
#define DTIO_TREE_SHARERS_H

#include "tree/entries.h"

struct sharers;

/* NULL for want of memory. The tree has to outlive it. */
struct sharers *sharers_new(const struct tree *tree);
void sharers_free(struct sharers *sharers);

/* A node outside the device that names what @entry does, too; NULL: there is none */
const struct node *sharer_of(const struct sharers *sharers,
			     const struct node *device,
			     const struct entry *entry);

#endif /* DTIO_TREE_SHARERS_H */
