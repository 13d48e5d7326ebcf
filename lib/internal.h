/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the files of libdtio share with each other. */
#ifndef DTIO_INTERNAL_H
#define DTIO_INTERNAL_H

#include "libdtio.h"

/* Leaves one line in *@error and returns -@err, so that callers return it. */
__attribute__((format(printf, 3, 4)))
int fail(char **error, int err, const char *format, ...);

/* A new string, or NULL for want of memory. */
__attribute__((format(printf, 1, 2)))
char *format_string(const char *format, ...);

/*
 * sysfs: small files, links whose last component is a name, directories whose
 * entries are. Each returns 0 or a negative errno.
 */

/* A whole file and, for those who want text, a NUL behind it. */
int sysfs_read(const char *path, char **data, size_t *length);
/* A file of one line, without its end. */
int sysfs_read_line(const char *path, char **line);
/* In one write(2), as attributes want it. */
int sysfs_write(const char *path, const char *text);
/* What a link says, and the last component of that. */
int sysfs_link(const char *path, char **target);
int sysfs_link_name(const char *path, char **name);
/* Sorted; without those that begin with a dot. */
int sysfs_list(const char *path, char ***names, size_t *count);
void free_strings(char **strings, size_t count);

/*
 * The device tree as the kernel shows it: a directory for a node, a file for a
 * property. Nodes are named by their path, the root by "/".
 */
struct devicetree;

/* Where it is below sysfs. */
#define DT_BASE "/firmware/devicetree/base"

int dt_open(const char *base, struct devicetree **tree);
void dt_close(struct devicetree *tree);
/* Ends with NULL; empty if the node has no "compatible". */
int dt_compatible(const struct devicetree *tree, const char *node,
		  char ***strings);
/* The entries of "reg" that lead to an address of the CPU, up to the first
 * that does not: the kernel makes a device's resources like that.
 */
int dt_regions(const struct devicetree *tree, const char *node,
	       struct dtio_host_region **regions, size_t *count);
int dt_count_irqs(struct devicetree *tree, const char *node, size_t *count);

/* All of it as one flattened tree; free() it. */
int dt_flatten(const char *base, void **fdt);

/* See unflatten.h. */
struct tree;
struct node;

/* What the driver would offer of the node. */
int guess_resources(const struct tree *tree, const struct node *device,
		    struct dtio_resources *resources);

/* Fills in @users of the devices that dtio has. */
int find_users(struct dtio_host_list *list);

#endif /* DTIO_INTERNAL_H */
