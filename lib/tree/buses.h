/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Of which nodes Linux makes devices at boot; see buses.c. */
#ifndef DTIO_TREE_BUSES_H
#define DTIO_TREE_BUSES_H

#include <stdbool.h>

#include "tree/tree.h"

/* "compatible" with one of a list that ends with NULL */
bool node_matches(const struct node *node, const char *const *compatible);
/* Linux makes devices of what is on it at boot. */
bool node_is_simple_bus(const struct node *node);
/* Whatever those above it are */
bool node_is_enabled_itself(const struct node *node);
/* Linux makes a device of it if it is on a simple bus. */
bool node_is_populated(const struct node *node);

#endif /* DTIO_TREE_BUSES_H */
