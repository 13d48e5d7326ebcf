/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A property that is a list of strings. */
#ifndef DTIO_TREE_STRINGS_H
#define DTIO_TREE_STRINGS_H

#include "tree/tree.h"

/*
 * A list of strings; an empty one if there is none or its last string has no end.
 * Of names, an empty one and one after the last are NULL.
 */
struct strings {
	const char *data;
	size_t left;
};

struct strings string_list(const struct node *node, const char *name);
/* NULL: there are no more. */
const char *next_string(struct strings *strings);
const char *next_name(struct strings *strings);

#endif /* DTIO_TREE_STRINGS_H */
