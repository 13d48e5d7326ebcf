// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * references.txt: which properties refer to other nodes, as the sources of the
 * trees have it.
 */
#include "references.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct references {
	struct reference *list;
	size_t count;
};

static int compare_names(const void *a, const void *b)
{
	const struct reference *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static struct reference read_reference(const char *name, char *cells)
{
	struct reference reference = { .name = strdup(name) };
	size_t length = strlen(cells);

	if (*cells == '#') {
		reference.optional = cells[length - 1] == '?';
		cells[length - reference.optional] = '\0';
		reference.cells = strdup(cells);
	} else if (!strcmp(cells, "never")) {
		reference.args = NEVER;
	} else if (!strcmp(cells, "*")) {
		reference.args = THE_REST;
	} else {
		reference.args = atoi(cells);
	}
	return reference;
}

struct references *references_read(const char *path)
{
	struct references *all = allocate(1, sizeof(*all));
	FILE *file = fopen(path, "r");
	char line[256], name[128], cells[128];

	if (!file) {
		perror(path);
		exit(2);
	}
	while (fgets(line, sizeof(line), file)) {
		if (*line == '#')
			continue;
		if (sscanf(line, "%127s %127s", name, cells) != 2) {
			fprintf(stderr, "%s: cannot read: %s", path, line);
			exit(2);
		}
		all->list = realloc(all->list,
				    (all->count + 1) * sizeof(*all->list));
		all->list[all->count++] = read_reference(name, cells);
	}
	fclose(file);
	qsort(all->list, all->count, sizeof(*all->list), compare_names);
	return all;
}

void references_free(struct references *references)
{
	for (size_t i = 0; i < references->count; i++) {
		free(references->list[i].name);
		free(references->list[i].cells);
	}
	free(references->list);
	free(references);
}

static const struct reference *find_exactly(const struct references *all,
					    const char *name)
{
	struct reference key = { .name = (char *)name };

	return bsearch(&key, all->list, all->count, sizeof(key), compare_names);
}

const struct reference *references_find(const struct references *all,
					const struct node *node,
					const char *name)
{
	const char *end = strrchr(name, '-');
	const char *nr_gpios = strstr(name, ",nr-gpios");

	if (nr_gpios && !nr_gpios[strlen(",nr-gpios")])
		return NULL;
	/* lines of the node's own parent, with no phandle */
	if (!strcmp(name, "gpios") && node_property(node, "gpio-hog"))
		return NULL;
	if (!strncmp(name, "pinctrl-", 8) && name[8] &&
	    strspn(name + 8, "0123456789") == strlen(name + 8))
		return find_exactly(all, "pinctrl-");
	if (end && end != name && (!strcmp(end, "-supply") ||
				   !strcmp(end, "-gpio") ||
				   !strcmp(end, "-gpios")))
		return find_exactly(all, end);
	return find_exactly(all, name);
}

int reference_args(const struct reference *reference,
		   const struct node *target)
{
	uint32_t args;

	if (!reference->cells)
		return reference->args;
	if (node_u32(target, reference->cells, &args))
		return args;
	return reference->optional ? 0 : -1;
}
