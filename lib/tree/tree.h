/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A flattened device tree taken apart into nodes and properties; see tree.c. */
#ifndef DTIO_TREE_TREE_H
#define DTIO_TREE_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct property {
	const char *name;
	const uint8_t *data;
	size_t length;
};

struct node {
	const char *name;		/* with its unit address; the root's is "" */
	struct node *parent, *child, *next;
	struct property *properties;
	size_t num_properties;
	uint32_t phandle;		/* 0: none */
	const struct alias *alias;	/* its first; NULL: none */
	/* why the snapshot number .snapshot has it; see snapshot.c */
	unsigned int snapshot, kinds;
};

struct written {
	unsigned int snapshot;
	uint32_t offset;
};

struct alias {
	const struct property *property;
	struct node *node;		/* NULL: it leads nowhere */
	const struct alias *next;	/* of the same node; NULL: none */
};

struct tree {
	void *fdt;
	struct node *nodes;		/* in the order of the tree, root first */
	size_t num_nodes;
	struct property *properties;
	struct node **by_phandle;
	size_t num_phandles;
	/* Nodes by their parents and names, where a hash of both leads; tree.c */
	struct node **by_name;
	size_t num_slots;		/* a power of two */
	struct node *aliases;		/* NULL: none */
	struct alias *alias;
	size_t num_aliases;
	/*
	 * For snapshot.c: how many it made so far, and for each byte of the
	 * strings block, in which and where the name there was written last.
	 */
	unsigned int snapshots;
	struct written *written;
};

/*
 * Takes @fdt, which has to have passed fdt_check_full(), and frees it with the
 * tree. NULL with errno: ENOMEM, or EINVAL for what fdt_check_full() lets pass
 * and is no tree all the same.
 */
struct tree *tree_new(void *fdt);
void tree_free(struct tree *tree);

const struct property *node_property(const struct node *node, const char *name);
struct node *tree_phandle(const struct tree *tree, uint32_t phandle);
struct node *tree_path(const struct tree *tree, const char *path);
/* The node that "/aliases" has by that name; NULL: there is none. */
struct node *tree_alias(const struct tree *tree, const char *name);
/* To be freed; NULL for want of memory. */
char *node_path(const struct node *node);
/* Whether it is called so, without its unit address */
bool node_is_named(const struct node *node, const char *name);
/* "okay", as all above it */
bool node_is_enabled(const struct node *node);
bool node_has_string(const struct node *node, const char *property,
		     const char *string);
/* A property of one cell; false: there is none. */
bool node_u32(const struct node *node, const char *name, uint32_t *value);

uint32_t cell_at(const uint8_t *data, size_t index);
uint64_t cells_at(const uint8_t *data, size_t count);

#endif /* DTIO_TREE_TREE_H */
