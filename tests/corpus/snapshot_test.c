// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Snapshots that the driver made on a board, beside those that libdtio makes
 * from the board's device tree: they are the same but for the rates of clocks,
 * which are not in the tree. TAP.
 *
 * usage: snapshot_test TREE SNAPSHOT...
 */
#include <libfdt.h>
#include <linux/dtio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tree.h"
#include "tree/snapshot.h"
#include "tree/tree.h"

static bool differs(const struct node *node, const char *what, const char *name)
{
	char *path = node_path(node);

	printf("# %s: %s %s\n", path, what, name);
	free(path);
	return false;
}

static bool same_property(const struct node *node, const struct property *real,
			  const struct property *made)
{
	if (strcmp(real->name, made->name))
		return differs(node, "has another property than", real->name);
	if (real->length != made->length)
		return differs(node, "has another length of", real->name);
	return !strcmp(real->name, DTIO_SNAPSHOT_CLOCK_RATES) ||
	       !memcmp(real->data, made->data, real->length) ||
	       differs(node, "has another value of", real->name);
}

static bool same_node(const struct node *real, const struct node *made)
{
	const struct node *x = real->child, *y = made->child;

	if (strcmp(real->name, made->name))
		return differs(made, "is not", real->name);
	if (real->num_properties != made->num_properties)
		return differs(made, "has more or fewer properties than", "it");
	for (size_t i = 0; i < real->num_properties; i++)
		if (!same_property(made, &real->properties[i],
				   &made->properties[i]))
			return false;
	for (; x && y; x = x->next, y = y->next)
		if (!same_node(x, y))
			return false;
	return x == y || differs(made, "has more or fewer children than", "it");
}

static bool compare(struct tree *host, const char *file)
{
	size_t size;
	struct tree *real = tree_new(read_file(file, &size)), *made;
	const struct property *path = node_property(real->nodes,
						    DTIO_SNAPSHOT_DEVICE);
	struct node *device = tree_path(host, (const char *)path->data);
	void *snapshot = device ? snapshot_make(host, device, likely_clock_rate,
						&size) : NULL;
	bool same;

	if (!snapshot) {
		printf("# the tree has no %s\n", (const char *)path->data);
		tree_free(real);
		return false;
	}
	made = tree_new(snapshot);
	same = same_node(real->nodes, made->nodes);
	tree_free(made);
	tree_free(real);
	return same;
}

int main(int argc, char **argv)
{
	struct tree *host;
	int failures = 0;
	size_t size;

	if (argc < 3) {
		fprintf(stderr, "usage: snapshot_test TREE SNAPSHOT...\n");
		return 2;
	}
	host = tree_new(read_file(argv[1], &size));
	for (int i = 2; i < argc; i++) {
		const char *name = strrchr(argv[i], '/');
		bool same = compare(host, argv[i]);

		failures += !same;
		printf("%sok %d the driver's snapshot is as expected: %s\n",
		       same ? "" : "not ", i - 1, name ? name + 1 : argv[i]);
	}
	printf("1..%d\n", argc - 2);
	tree_free(host);
	return failures != 0;
}
