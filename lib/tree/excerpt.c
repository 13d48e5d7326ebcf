// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The part of the running system's device tree that describes one device: its node,
 * those above it, those below it that have interrupts, or registers in memory, and the
 * interrupt controllers on the way of all these. A device tree has thousands of properties, each a file; this
 * reads some dozens.
 *
 * Which node has a phandle is found by walking the tree from its root, level by
 * level, no farther than it takes, and the next search goes on from there.
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "tree/flatten.h"
#include "tree/tree.h"

/* A node that has been come across; the root's path is "". */
struct place {
	char *path;
	uint32_t phandle;	/* 0: none, or not looked into yet */
};

struct excerpt {
	const char *base;
	struct place *places;
	size_t num_places;
	size_t num_visited;	/* how many have been looked into */
	/* Paths of the nodes that belong in; the root's is "". */
	char **wanted;
	size_t num_wanted;
};

static int read_cells(const struct excerpt *excerpt, const char *node,
		      const char *name, uint8_t **cells, size_t *count)
{
	size_t length;
	char *data;
	int err;

	err = sysfs_try_read(format_string("%s%s/%s", excerpt->base, node,
					   name), &data, &length);
	*cells = (uint8_t *)data;
	*count = length / 4;
	return err;
}

static int add_place(struct excerpt *excerpt, const char *path)
{
	struct place *bigger;
	char *copy;

	/* A power of two is full. */
	if (!(excerpt->num_places & (excerpt->num_places - 1))) {
		bigger = reallocarray(excerpt->places,
				      excerpt->num_places * 2 + 1,
				      sizeof(*bigger));
		if (!bigger)
			return -ENOMEM;
		excerpt->places = bigger;
	}
	copy = strdup(path);
	if (!copy)
		return -ENOMEM;
	excerpt->places[excerpt->num_places++] = (struct place){ .path = copy };
	return 0;
}

static bool is_directory(const char *path, const struct dirent *entry)
{
	struct stat status;

	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type == DT_DIR;
	return !lstat(path, &status) && S_ISDIR(status.st_mode);
}

static int add_children(struct excerpt *excerpt, const char *node)
{
	struct dirent *entry;
	int err = 0;
	char *path;
	DIR *dir;

	path = format_string("%s%s", excerpt->base, node);
	if (!path)
		return -ENOMEM;
	dir = opendir(path);
	while (!err && dir && (entry = readdir(dir))) {
		char *child;

		if (entry->d_name[0] == '.')
			continue;
		child = format_string("%s/%s", path, entry->d_name);
		if (!child)
			err = -ENOMEM;
		else if (is_directory(child, entry))
			err = add_place(excerpt, child + strlen(excerpt->base));
		free(child);
	}
	if (dir)
		closedir(dir);
	free(path);
	return err;
}

/* Looks into the next node. */
static int visit(struct excerpt *excerpt)
{
	size_t at = excerpt->num_visited++, count;
	uint8_t *cells;
	int err;

	err = read_cells(excerpt, excerpt->places[at].path, "phandle", &cells,
			 &count);
	if (err)
		return err;
	if (count == 1)
		excerpt->places[at].phandle = cell_at(cells, 0);
	free(cells);
	return add_children(excerpt, excerpt->places[at].path);
}

/* The node that has the phandle, or NULL. */
static int find_phandle(struct excerpt *excerpt, uint32_t phandle,
			const char **node)
{
	*node = NULL;
	for (size_t i = 0; phandle && i < excerpt->num_places; i++) {
		int err = i == excerpt->num_visited ? visit(excerpt) : 0;

		if (err)
			return err;
		if (excerpt->places[i].phandle == phandle) {
			*node = excerpt->places[i].path;
			break;
		}
	}
	return 0;
}

static bool is_wanted(const struct excerpt *excerpt, const char *path,
		      size_t length)
{
	for (size_t i = 0; i < excerpt->num_wanted; i++)
		if (!strncmp(excerpt->wanted[i], path, length) &&
		    !excerpt->wanted[i][length])
			return true;
	return false;
}

static int want_one(struct excerpt *excerpt, const char *path, size_t length)
{
	char **bigger;

	if (is_wanted(excerpt, path, length))
		return 0;
	bigger = reallocarray(excerpt->wanted, excerpt->num_wanted + 1,
			      sizeof(*bigger));
	if (!bigger)
		return -ENOMEM;
	excerpt->wanted = bigger;
	bigger[excerpt->num_wanted] = strndup(path, length);
	return bigger[excerpt->num_wanted] ? excerpt->num_wanted++, 0 : -ENOMEM;
}

/* The node and all above it */
static int want(struct excerpt *excerpt, const char *path)
{
	int err = want_one(excerpt, path, 0);

	for (const char *end = path; !err && *end; ) {
		end += 1 + strcspn(end + 1, "/");
		if (end[-1] != '/')
			err = want_one(excerpt, path, (size_t)(end - path));
	}
	return err;
}

/*
 * All nodes that a property may refer to. Its cells are not told apart: one that
 * is no phandle is that of no node, or of one too many.
 */
static int want_references(struct excerpt *excerpt, const char *path,
			   const char *property)
{
	uint8_t *cells;
	size_t count;
	int err;

	err = read_cells(excerpt, path, property, &cells, &count);
	for (size_t i = 0; !err && i < count; i++) {
		const char *node;

		err = find_phandle(excerpt, cell_at(cells, i), &node);
		if (!err && node)
			err = want(excerpt, node);
	}
	free(cells);
	return err;
}

/* Whether a node has a property; or -ENOMEM */
static int has_property(const struct excerpt *excerpt, const char *node,
			const char *name)
{
	int err = sysfs_find(format_string("%s%s/%s", excerpt->base, node,
					   name));

	return err == -ENOENT ? 0 : err ? err : 1;
}

/* @is_mapped: "ranges" of the node above lead to the node's registers, if it has any. */
static int want_if_passed_on(struct excerpt *excerpt, const char *node,
			     bool is_mapped)
{
	int has = has_property(excerpt, node, "interrupts");

	if (!has)
		has = has_property(excerpt, node, "interrupts-extended");
	if (!has && is_mapped)
		has = has_property(excerpt, node, "reg");
	if (has <= 0)
		return has;
	has = want(excerpt, node);
	return has ? has : want_references(excerpt, node,
					   "interrupts-extended");
}

/* Those below with interrupts or registers, which may go along with the device's */
static int want_below(struct excerpt *excerpt, const char *node)
{
	const int is_mapped = has_property(excerpt, node, "ranges");
	struct dirent *entry;
	int err = 0;
	char *path;
	DIR *dir;

	if (is_mapped < 0)
		return is_mapped;
	path = format_string("%s%s", excerpt->base, node);
	if (!path)
		return -ENOMEM;
	dir = opendir(path);
	while (!err && dir && (entry = readdir(dir))) {
		char *child;

		if (entry->d_name[0] == '.')
			continue;
		child = format_string("%s/%s", path, entry->d_name);
		if (!child) {
			err = -ENOMEM;
		} else if (is_directory(child, entry)) {
			const char *below = child + strlen(excerpt->base);

			err = want_if_passed_on(excerpt, below, is_mapped);
			if (!err)
				err = want_below(excerpt, below);
		}
		free(child);
	}
	if (dir)
		closedir(dir);
	free(path);
	return err;
}

/* What becomes wanted on the way is asked for its interrupt parent, too. */
static int collect(struct excerpt *excerpt, const char *device)
{
	int err;

	err = want(excerpt, device);
	if (!err)
		err = want_references(excerpt, device, "interrupts-extended");
	if (!err)
		err = want_below(excerpt, device);
	for (size_t i = 0; !err && i < excerpt->num_wanted; i++) {
		/* Not the entry itself: the list may move. */
		char *path = strdup(excerpt->wanted[i]);

		err = path ? want_references(excerpt, path, "interrupt-parent") :
			     -ENOMEM;
		free(path);
	}
	return err;
}

static bool belongs(void *opaque, const char *path)
{
	const struct excerpt *excerpt = opaque;

	path += strlen(excerpt->base);
	return is_wanted(excerpt, path, strlen(path));
}

int dt_excerpt(const char *base, const char *device, void **fdt)
{
	struct excerpt excerpt = { .base = base };
	int err;

	err = add_place(&excerpt, "");
	if (!err)
		err = collect(&excerpt, device);
	if (!err)
		err = dt_flatten(base, belongs, &excerpt, fdt);

	while (excerpt.num_places)
		free(excerpt.places[--excerpt.num_places].path);
	free(excerpt.places);
	free_strings(excerpt.wanted, excerpt.num_wanted);
	return err;
}
