/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef DTIO_SERVE_SOURCE_H
#define DTIO_SERVE_SOURCE_H

/*
 * A flattened device tree of a piece of source, to be freed, and the path of the first
 * node in it, to be freed, too. 0 or a negative errno.
 */
int tree_of_source(const char *source, void **tree, char **path, char **error);

#endif /* DTIO_SERVE_SOURCE_H */
