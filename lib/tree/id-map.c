// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Maps of a PCI host bridge, "iommu-map" and "msi-map": from which requester ID on,
 * which provider, from which of its own numbers on, how many. A provider that needs more
 * than one cell for a number has these here, as Linux reads it from 7.1 on.
 */
#include "tree/id-map.h"

/*
 * Some trees have entries for one cell and an IOMMU that takes two: then all are for the
 * same IOMMU and a single requester (of_check_bad_map() in drivers/of/base.c).
 */
static bool is_map_of_one_cell(const struct property *map)
{
	size_t cells = map->length / 4;

	if (cells % 4)
		return false;
	for (size_t at = 0; at < cells; at += 4)
		if (cell_at(map->data, at + 1) != cell_at(map->data, 1) ||
		    cell_at(map->data, at + 3) != 1)
			return false;
	return true;
}

struct id_map id_map(const struct tree *tree, const struct property *property,
		     const char *cells)
{
	return (struct id_map){
		.tree = tree,
		.property = property,
		.cells = cells,
		.one_cell = is_map_of_one_cell(property),
	};
}

bool next_id_map_entry(struct id_map *map, struct id_map_entry *entry)
{
	const uint8_t *data = map->property->data;
	size_t cells = map->property->length / 4, at = map->at;

	if (at + 4 > cells)
		return false;
	*entry = (struct id_map_entry){
		.first = cell_at(data, at),
		.provider = tree_phandle(map->tree, cell_at(data, at + 1)),
		.args = data + 4 * (at + 2),
		.num_args = 1,
	};
	if (entry->provider && !map->one_cell)
		node_u32(entry->provider, map->cells, &entry->num_args);
	if (entry->num_args > cells - at - 3 || entry->num_args > ID_MAP_MAX_ARGS)
		return false;
	entry->count = cell_at(data, at + 2 + entry->num_args);
	map->at = at + 3 + entry->num_args;
	return true;
}

bool id_map_entry_has(const struct id_map_entry *entry, uint32_t id)
{
	return id >= entry->first && id - entry->first < entry->count;
}
