/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A flattened device tree from a file; see file.c. */
#ifndef DTIO_TREE_FILE_H
#define DTIO_TREE_FILE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * "-" is the standard input. 0 with what there is in *@fdt, to be freed, which need be no
 * device tree; or a negative errno.
 */
int read_tree_file(const char *file, void **fdt, size_t *size);

#endif /* DTIO_TREE_FILE_H */
