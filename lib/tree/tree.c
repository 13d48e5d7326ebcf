// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A device tree taken apart, as the kernel does it at boot: after that a parent,
 * a phandle or a path is found without reading the whole of it again, which is
 * what makes a corpus of a thousand boards a matter of seconds. A bus may have any
 * number of children, so a step of a path is found by a hash of the parent and the name.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "tree/tree.h"
#include "base/text.h"

/* Never NULL for want of anything to allocate. */
static void *allocate(size_t count, size_t size)
{
	return calloc(count ? count : 1, size);
}

uint32_t cell_at(const uint8_t *data, size_t index)
{
	return fdt32_ld((const fdt32_t *)(data + 4 * index));
}

uint64_t cells_at(const uint8_t *data, size_t count)
{
	uint64_t value = 0;

	for (size_t i = 0; i < count; i++)
		value = value << 32 | cell_at(data, i);
	return value;
}

static void count_items(const void *fdt, size_t *nodes, size_t *properties)
{
	int offset = 0, next;
	uint32_t tag;

	*nodes = *properties = 0;
	do {
		tag = fdt_next_tag(fdt, offset, &next);
		*nodes += tag == FDT_BEGIN_NODE;
		*properties += tag == FDT_PROP;
		offset = next;
	} while (tag != FDT_END);
}

static void read_property(struct node *node, struct property *property)
{
	if ((!strcmp(property->name, "phandle") ||
	     !strcmp(property->name, "linux,phandle")) &&
	    property->length == sizeof(fdt32_t) && !node->phandle)
		node->phandle = cell_at(property->data, 0);
}

/*
 * Properties come before children, and all is inside the root: libfdt's check
 * takes no offence at either.
 */
static bool read_items(struct tree *tree)
{
	struct property *property = tree->properties;
	struct node *node = NULL, *last = NULL;	/* last: closed just before */
	struct node *unused = tree->nodes;
	int offset = 0, next, length;
	uint32_t tag;

	for (;; offset = next) {
		tag = fdt_next_tag(tree->fdt, offset, &next);
		if (tag == FDT_BEGIN_NODE) {
			*unused = (struct node) {
				.name = fdt_get_name(tree->fdt, offset, NULL),
				.parent = node,
				.properties = property,
			};
			if (last)
				last->next = unused;
			else if (node)
				node->child = unused;
			node = unused++;
			last = NULL;
		} else if (tag == FDT_PROP) {
			property->data = fdt_getprop_by_offset(
				tree->fdt, offset, &property->name, &length);
			if (!node || last || !property->data || length < 0)
				return false;
			property->length = length;
			node->num_properties++;
			read_property(node, property++);
		} else if (tag == FDT_END_NODE) {
			last = node;
			node = node->parent;
		} else if (tag == FDT_END) {
			return tree->num_nodes;
		}
	}
}

static int compare_phandles(const void *a, const void *b)
{
	const struct node *x = *(struct node *const *)a;
	const struct node *y = *(struct node *const *)b;

	if (x->phandle != y->phandle)
		return x->phandle < y->phandle ? -1 : 1;
	return x < y ? -1 : x > y;
}

static bool sort_phandles(struct tree *tree)
{
	tree->by_phandle = allocate(tree->num_nodes, sizeof(struct node *));
	if (!tree->by_phandle)
		return false;
	for (size_t i = 0; i < tree->num_nodes; i++)
		if (tree->nodes[i].phandle)
			tree->by_phandle[tree->num_phandles++] =
				&tree->nodes[i];
	qsort(tree->by_phandle, tree->num_phandles, sizeof(struct node *),
	      compare_phandles);
	return true;
}

static bool is_child(const struct node *node, const struct node *parent,
		     const char *name, size_t length)
{
	return node->parent == parent && !strncmp(node->name, name, length) &&
	       !node->name[length];
}

/* Where the child is, or would be */
static struct node **find_slot(const struct tree *tree,
			       const struct node *parent, const char *name,
			       size_t length)
{
	size_t slot = hash_string((size_t)(parent - tree->nodes), name,
				  length);

	for (;; slot++) {
		struct node **at = &tree->by_name[slot & (tree->num_slots - 1)];

		if (!*at || is_child(*at, parent, name, length))
			return at;
	}
}

/* Of children with the same name, the first is the one that is found. */
static bool hash_names(struct tree *tree)
{
	for (tree->num_slots = 1; tree->num_slots < 2 * tree->num_nodes; )
		tree->num_slots *= 2;
	tree->by_name = allocate(tree->num_slots, sizeof(struct node *));
	if (!tree->by_name)
		return false;
	for (size_t i = 1; i < tree->num_nodes; i++) {
		struct node *node = &tree->nodes[i];
		struct node **slot = find_slot(tree, node->parent, node->name,
					       strlen(node->name));

		if (!*slot)
			*slot = node;
	}
	return true;
}

static bool find_aliases(struct tree *tree)
{
	tree->aliases = tree_path(tree, "/aliases");
	if (!tree->aliases)
		return true;
	tree->num_aliases = tree->aliases->num_properties;
	tree->alias = allocate(tree->num_aliases, sizeof(*tree->alias));
	if (!tree->alias)
		return false;
	/* From the last on, so that a node's are in their order */
	for (size_t i = tree->num_aliases; i--; ) {
		const struct property *property = &tree->aliases->properties[i];
		const char *path = (const char *)property->data;
		bool is_path = property->length && *path == '/' &&
			       memchr(path, '\0', property->length);
		struct node *node = is_path ? tree_path(tree, path) : NULL;

		tree->alias[i] = (struct alias) {
			property, node, node ? node->alias : NULL
		};
		if (node)
			node->alias = &tree->alias[i];
	}
	return true;
}

/* Returns 0 or the errno. */
static int read_tree(struct tree *tree)
{
	const void *fdt = tree->fdt;
	size_t properties;

	count_items(fdt, &tree->num_nodes, &properties);
	tree->written = allocate(fdt_size_dt_strings(fdt),
				 sizeof(*tree->written));
	tree->nodes = allocate(tree->num_nodes, sizeof(*tree->nodes));
	tree->properties = allocate(properties, sizeof(*tree->properties));
	if (!tree->written || !tree->nodes || !tree->properties)
		return ENOMEM;
	if (!read_items(tree))
		return EINVAL;
	return sort_phandles(tree) && hash_names(tree) && find_aliases(tree) ?
	       0 : ENOMEM;
}

struct tree *tree_new(void *fdt)
{
	struct tree *tree = allocate(1, sizeof(*tree));
	int err;

	if (!tree) {
		free(fdt);
		errno = ENOMEM;
		return NULL;
	}
	tree->fdt = fdt;
	err = read_tree(tree);
	if (!err)
		return tree;
	tree_free(tree);
	errno = err;
	return NULL;
}

void tree_free(struct tree *tree)
{
	free(tree->written);
	free(tree->alias);
	free(tree->by_name);
	free(tree->by_phandle);
	free(tree->properties);
	free(tree->nodes);
	free(tree->fdt);
	free(tree);
}

const struct property *node_property(const struct node *node, const char *name)
{
	/* Few begin alike: most are passed over without a call. */
	for (size_t i = 0; i < node->num_properties; i++)
		if (*node->properties[i].name == *name &&
		    !strcmp(node->properties[i].name, name))
			return &node->properties[i];
	return NULL;
}

struct node *tree_phandle(const struct tree *tree, uint32_t phandle)
{
	size_t low = 0, high = tree->num_phandles;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (tree->by_phandle[middle]->phandle < phandle)
			low = middle + 1;
		else
			high = middle;
	}
	return phandle && low < tree->num_phandles &&
	       tree->by_phandle[low]->phandle == phandle ?
	       tree->by_phandle[low] : NULL;
}

struct node *tree_path(const struct tree *tree, const char *path)
{
	struct node *node = tree->nodes;

	while (node && *path == '/' && path[1]) {
		size_t length = strcspn(++path, "/");

		node = *find_slot(tree, node, path, length);
		path += length;
	}
	return node;
}

struct node *tree_alias(const struct tree *tree, const char *name)
{
	for (size_t i = 0; i < tree->num_aliases; i++)
		if (!strcmp(tree->alias[i].property->name, name))
			return tree->alias[i].node;
	return NULL;
}

char *node_path(const struct node *node)
{
	size_t length = 1;
	char *path, *at;

	for (const struct node *up = node; up->parent; up = up->parent)
		length += strlen(up->name) + 1;
	path = allocate(1, length + 1);
	if (!path)
		return NULL;
	at = path + length - 1;
	*path = '/';
	for (; node->parent; node = node->parent) {
		length = strlen(node->name);
		at -= length + 1;
		*at = '/';
		memcpy(at + 1, node->name, length);
	}
	return path;
}

bool node_has_string(const struct node *node, const char *property,
		     const char *string)
{
	const struct property *list = node_property(node, property);
	size_t length = strlen(string) + 1;

	for (size_t at = 0; list && at < list->length; ) {
		const char *item = (const char *)list->data + at;
		size_t item_length = strnlen(item, list->length - at) + 1;

		if (item_length == length && at + length <= list->length &&
		    !memcmp(item, string, length))
			return true;
		at += item_length;
	}
	return false;
}

bool node_is_named(const struct node *node, const char *name)
{
	size_t length = strcspn(node->name, "@");

	return length == strlen(name) && !strncmp(node->name, name, length);
}

bool node_is_enabled(const struct node *node)
{
	for (; node; node = node->parent) {
		const struct property *status = node_property(node, "status");

		/* a list has one entry only, see of_device_is_available() */
		if (status && strncmp((const char *)status->data, "okay",
				      status->length) &&
		    strncmp((const char *)status->data, "ok", status->length))
			return false;
	}
	return true;
}

bool node_u32(const struct node *node, const char *name, uint32_t *value)
{
	const struct property *property = node_property(node, name);

	if (!property || property->length < sizeof(fdt32_t))
		return false;
	*value = cell_at(property->data, 0);
	return true;
}
