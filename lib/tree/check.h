/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What claims to be a flattened device tree; see check.c. */
#ifndef DTIO_TREE_CHECK_H
#define DTIO_TREE_CHECK_H

#include <stddef.h>

/* Whether it is sound; if not, the error says where it is not. */
int check_tree(const void *fdt, size_t size, const char *from, char **error);

#endif /* DTIO_TREE_CHECK_H */
