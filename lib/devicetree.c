// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The device tree of the running system, read where every user may: a directory
 * for a node and a file for a property below /sys/firmware/devicetree/base.
 * (The flattened one in /sys/firmware/fdt is for root alone.)
 *
 * Nodes are read when asked for. A phandle may be anywhere: the tree is walked
 * from its root, level by level, as far as it takes to find it, and the next
 * search goes on from there.
 *
 * The tree may be anybody's, so lengths and cell counts are checked, and what
 * does not add up is treated as absent, as the kernel does.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "internal.h"

/* The addresses of buses with more cells are not plain numbers (PCI). */
#define MAX_CELLS 2

struct node {
	char *path;
	uint32_t phandle;	/* 0: none, or not looked into yet */
};

struct devicetree {
	char *base;
	/* Nodes that have been come across, and how many have been looked into. */
	struct node *nodes;
	size_t num_nodes;
	size_t num_visited;
};

struct property {
	unsigned char *data;
	size_t length;
};

static char *property_path(const struct devicetree *tree, const char *node,
			   const char *name)
{
	return format_string("%s%s/%s", tree->base,
			     strcmp(node, "/") ? node : "", name);
}

static int get_property(const struct devicetree *tree, const char *node,
			const char *name, struct property *property)
{
	char *path, *data;
	int err;

	path = property_path(tree, node, name);
	if (!path)
		return -ENOMEM;
	err = sysfs_read(path, &data, &property->length);
	free(path);
	if (!err)
		property->data = (unsigned char *)data;
	return err;
}

static uint32_t read_cell(const unsigned char *data)
{
	return (uint32_t)data[0] << 24 | (uint32_t)data[1] << 16 |
	       (uint32_t)data[2] << 8 | data[3];
}

static uint64_t read_cells(const unsigned char *data, size_t cells)
{
	uint64_t value = 0;

	for (; cells; cells--, data += 4)
		value = value << 32 | read_cell(data);
	return value;
}

static int get_cell(const struct devicetree *tree, const char *node,
		    const char *name, uint32_t *value)
{
	struct property property;
	int err;

	err = get_property(tree, node, name, &property);
	if (err)
		return err;
	if (property.length == 4)
		*value = read_cell(property.data);
	else
		err = -EINVAL;
	free(property.data);
	return err;
}

/* Devicetree Specification, 2.3.5: two address cells and one size cell. */
static uint32_t address_cells(const struct devicetree *tree, const char *node)
{
	uint32_t cells = 2;

	get_cell(tree, node, "#address-cells", &cells);
	return cells;
}

static uint32_t size_cells(const struct devicetree *tree, const char *node)
{
	uint32_t cells = 1;

	get_cell(tree, node, "#size-cells", &cells);
	return cells;
}

/* Makes the path its parent's; false for the root, which has none. */
static bool go_to_parent(char *node)
{
	char *slash = strrchr(node, '/');

	if (!slash || !slash[1])
		return false;
	slash[slash == node] = '\0';
	return true;
}

void dt_close(struct devicetree *tree)
{
	if (!tree)
		return;
	while (tree->num_nodes)
		free(tree->nodes[--tree->num_nodes].path);
	free(tree->nodes);
	free(tree->base);
	free(tree);
}

static int add_node(struct devicetree *tree, const char *path)
{
	struct node *bigger;
	char *copy;

	/* A power of two is full. */
	if (!(tree->num_nodes & (tree->num_nodes - 1))) {
		bigger = reallocarray(tree->nodes, tree->num_nodes * 2 + 1,
				      sizeof(*bigger));
		if (!bigger)
			return -ENOMEM;
		tree->nodes = bigger;
	}
	copy = strdup(path);
	if (!copy)
		return -ENOMEM;
	tree->nodes[tree->num_nodes++] = (struct node){ .path = copy };
	return 0;
}

int dt_open(const char *base, struct devicetree **tree)
{
	struct stat status;

	if (stat(base, &status))
		return -errno;

	*tree = calloc(1, sizeof(**tree));
	if (!*tree)
		return -ENOMEM;
	(*tree)->base = strdup(base);
	if (!(*tree)->base || add_node(*tree, "/")) {
		dt_close(*tree);
		return -ENOMEM;
	}
	return 0;
}

int dt_compatible(const struct devicetree *tree, const char *node,
		  char ***strings)
{
	struct property property;
	size_t count = 0, position;
	char **result;
	int err;

	err = get_property(tree, node, "compatible", &property);
	if (err == -ENOMEM)
		return err;
	if (err)
		property = (struct property){ 0 };

	/* The NUL that sysfs_read() adds ends a last string that has none. */
	for (position = 0; position < property.length; count++)
		position += strlen((char *)property.data + position) + 1;

	result = calloc(count + 1, sizeof(*result));
	if (!result)
		goto err_property;
	position = 0;
	for (size_t i = 0; i < count; i++) {
		result[i] = strdup((char *)property.data + position);
		if (!result[i])
			goto err_strings;
		position += strlen(result[i]) + 1;
	}
	free(property.data);
	*strings = result;
	return 0;

err_strings:
	free_strings(result, count);
err_property:
	free(property.data);
	return -ENOMEM;
}

/*
 * Takes an address of the children of @bus to one of the bus's own parent by
 * "ranges"; false if it is none there.
 */
static bool translate_once(const struct devicetree *tree, const char *bus,
			   uint32_t child_cells, uint32_t parent_cells,
			   uint64_t *address)
{
	struct property ranges;
	uint32_t length_cells;
	size_t entry;
	bool found;

	if (get_property(tree, bus, "ranges", &ranges))
		return false;

	length_cells = size_cells(tree, bus);
	found = ranges.length == 0;
	if (length_cells > MAX_CELLS || found)
		goto out;

	entry = 4 * ((size_t)child_cells + parent_cells + length_cells);
	for (size_t at = 0; ranges.length - at >= entry; at += entry) {
		const unsigned char *cells = ranges.data + at;
		uint64_t child, parent, length;

		child = read_cells(cells, child_cells);
		cells += 4 * child_cells;
		parent = read_cells(cells, parent_cells);
		cells += 4 * parent_cells;
		length = read_cells(cells, length_cells);

		if (*address >= child && *address - child < length) {
			*address = *address - child + parent;
			found = true;
			break;
		}
	}
out:
	free(ranges.data);
	return found;
}

/* @node is the device's; it is used up. */
static bool translate(const struct devicetree *tree, char *node,
		      uint64_t *address)
{
	uint32_t cells, parent_cells;

	if (!go_to_parent(node))
		return false;
	cells = address_cells(tree, node);

	while (strcmp(node, "/")) {
		char *bus = strdup(node);
		bool found = false;

		go_to_parent(node);
		parent_cells = address_cells(tree, node);
		if (bus && cells && cells <= MAX_CELLS &&
		    parent_cells && parent_cells <= MAX_CELLS)
			found = translate_once(tree, bus, cells, parent_cells,
					       address);
		free(bus);
		if (!found)
			return false;
		cells = parent_cells;
	}
	return true;
}

int dt_regions(const struct devicetree *tree, const char *node,
	       struct dtio_host_region **regions, size_t *count)
{
	uint32_t addresses, sizes;
	struct property reg;
	size_t entry, done = 0;
	char *bus;
	int err;

	*regions = NULL;
	*count = 0;

	bus = strdup(node);
	if (!bus)
		return -ENOMEM;
	if (!go_to_parent(bus)) {
		free(bus);
		return 0;
	}
	addresses = address_cells(tree, bus);
	sizes = size_cells(tree, bus);
	free(bus);
	if (!addresses || addresses > MAX_CELLS || !sizes || sizes > MAX_CELLS)
		return 0;

	err = get_property(tree, node, "reg", &reg);
	if (err)
		return err == -ENOMEM ? err : 0;

	entry = 4 * ((size_t)addresses + sizes);
	if (reg.length < entry) {
		free(reg.data);
		return 0;
	}
	*regions = calloc(reg.length / entry, sizeof(**regions));
	if (!*regions) {
		free(reg.data);
		return -ENOMEM;
	}
	for (; done < reg.length / entry; done++) {
		const unsigned char *cells = reg.data + done * entry;
		struct dtio_host_region *region = *regions + done;
		char *walk = strdup(node);
		bool found;

		region->address = read_cells(cells, addresses);
		region->length = read_cells(cells + 4 * addresses, sizes);
		found = walk && translate(tree, walk, &region->address);
		free(walk);
		if (!found)
			break;
	}
	free(reg.data);
	*count = done;
	return 0;
}

static bool is_directory(const char *path, const struct dirent *entry)
{
	struct stat status;

	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type == DT_DIR;
	return !lstat(path, &status) && S_ISDIR(status.st_mode);
}

static int add_children(struct devicetree *tree, const char *node)
{
	struct dirent *entry;
	char *path;
	int err = 0;
	DIR *dir;

	path = property_path(tree, node, "");
	if (!path)
		return -ENOMEM;
	dir = opendir(path);
	free(path);
	if (!dir)
		return 0;

	while (!err && (entry = readdir(dir))) {
		char *full;

		if (entry->d_name[0] == '.')
			continue;
		full = property_path(tree, node, entry->d_name);
		if (!full)
			err = -ENOMEM;
		else if (is_directory(full, entry))
			err = add_node(tree, full + strlen(tree->base));
		free(full);
	}
	closedir(dir);
	return err;
}

/* Looks into the next node. */
static int visit(struct devicetree *tree)
{
	struct node *node = &tree->nodes[tree->num_visited++];
	int err;

	err = get_cell(tree, node->path, "phandle", &node->phandle);
	return err == -ENOMEM ? err : add_children(tree, node->path);
}

/* The node that has the phandle, or NULL. */
static int find_phandle(struct devicetree *tree, uint32_t phandle,
			const char **node)
{
	*node = NULL;
	for (size_t i = 0; phandle && i < tree->num_nodes; i++) {
		int err = i == tree->num_visited ? visit(tree) : 0;

		if (err)
			return err;
		if (tree->nodes[i].phandle == phandle) {
			*node = tree->nodes[i].path;
			break;
		}
	}
	return 0;
}

/*
 * The "#interrupt-cells" that rule the node's "interrupts", 0 if none do:
 * Devicetree Specification, 2.4.1. A parent without that property hands on to
 * its own. A tree is no deeper than its path has slashes, but "interrupt-parent"
 * can lead in a circle: no walk has more steps than nodes were come across.
 */
static int interrupt_cells(struct devicetree *tree, const char *node,
			   uint32_t *cells)
{
	char *walk = strdup(node);
	size_t jumps = 0;
	int err = 0;

	if (!walk)
		return -ENOMEM;
	*cells = 0;
	do {
		const char *parent = NULL;
		uint32_t phandle;

		if (!get_cell(tree, walk, "interrupt-parent", &phandle)) {
			err = find_phandle(tree, phandle, &parent);
			if (err || !parent || jumps++ > tree->num_nodes)
				break;
			free(walk);
			walk = strdup(parent);
			if (!walk)
				err = -ENOMEM;
		} else if (!go_to_parent(walk)) {
			break;
		}
	} while (!err && get_cell(tree, walk, "#interrupt-cells", cells));

	free(walk);
	return err;
}

static int count_extended(struct devicetree *tree,
			  const struct property *property, size_t *count)
{
	size_t at = 0;

	while (property->length - at >= 4) {
		uint32_t phandle = read_cell(property->data + at), cells;
		const char *parent = NULL;
		int err;

		at += 4;
		/* A phandle of 0 keeps the place of an absent interrupt. */
		if (phandle) {
			err = find_phandle(tree, phandle, &parent);
			if (err)
				return err;
			if (!parent || get_cell(tree, parent,
						"#interrupt-cells", &cells))
				return 0;
			if ((property->length - at) / 4 < cells)
				return 0;
			at += 4 * (size_t)cells;
		}
		++*count;
	}
	return 0;
}

int dt_count_irqs(struct devicetree *tree, const char *node, size_t *count)
{
	struct property property;
	uint32_t cells;
	int err;

	*count = 0;
	err = get_property(tree, node, "interrupts-extended", &property);
	if (!err) {
		err = count_extended(tree, &property, count);
		free(property.data);
		return err;
	}
	if (err == -ENOMEM)
		return err;

	err = get_property(tree, node, "interrupts", &property);
	if (err)
		return err == -ENOMEM ? err : 0;
	err = interrupt_cells(tree, node, &cells);
	if (!err && cells)
		*count = property.length / 4 / cells;
	free(property.data);
	return err;
}
