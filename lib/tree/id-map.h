/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* "iommu-map" and "msi-map" of a PCI host bridge; see id-map.c. */
#ifndef DTIO_TREE_ID_MAP_H
#define DTIO_TREE_ID_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tree/tree.h"

/* What goes where: @count requester IDs from @first on */
struct id_map_entry {
	uint32_t first, count;
	const struct node *provider;	/* NULL: it leads nowhere */
	/* By what the provider knows the first of them */
	const uint8_t *args;
	uint32_t num_args;
};

struct id_map {
	const struct tree *tree;
	const struct property *property;
	const char *cells;	/* where a provider says how many arguments it takes */
	bool one_cell;
	size_t at;
};

/* As many arguments as Linux reads of a reference (MAX_PHANDLE_ARGS) */
#define ID_MAP_MAX_ARGS	16

struct id_map id_map(const struct tree *tree, const struct property *property,
		     const char *cells);
/* The next of its entries; false: there are no more, or the rest cannot be divided. */
bool next_id_map_entry(struct id_map *map, struct id_map_entry *entry);
bool id_map_entry_has(const struct id_map_entry *entry, uint32_t id);

#endif /* DTIO_TREE_ID_MAP_H */
