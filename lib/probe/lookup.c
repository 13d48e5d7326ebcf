// SPDX-License-Identifier: LGPL-2.1-or-later
/* Drivers by the compatibles of nodes, and what they need, out of the table. */
#include <stdlib.h>
#include <string.h>

#include "probe/drivers.h"

static int compare(const void *name, const void *match)
{
	const struct driver_match *at = match;

	return strcmp(name, driver_table.compatibles + at->compatible);
}

static size_t find(const char *name, const struct driver_match **first)
{
	const struct driver_match *begin = driver_table.matches;
	const struct driver_match *end = begin + driver_table.num_matches;
	const struct driver_match *found, *last;

	found = bsearch(name, begin, driver_table.num_matches, sizeof(*begin),
			compare);
	if (!found)
		return 0;
	for (last = found; last + 1 < end && !compare(name, last + 1); last++)
		;
	while (found > begin && !compare(name, found - 1))
		found--;
	*first = found;
	return last - found + 1;
}

size_t drivers_find(const struct node *node, const struct driver_match **first)
{
	const struct property *list = node_property(node, "compatible");
	const char *name, *end;
	size_t count = 0;

	*first = NULL;
	if (!list || !list->length || list->data[list->length - 1])
		return 0;
	name = (const char *)list->data;
	end = name + list->length;
	for (; name < end && !count; name += strlen(name) + 1)
		count = find(name, first);
	return count;
}

static const struct driver_entry *entry(const struct driver_match *match)
{
	return &driver_table.drivers[match->driver];
}

const char *driver_path(const struct driver_match *match)
{
	return driver_table.paths + entry(match)->path;
}

bool driver_stays(const struct driver_match *match)
{
	return entry(match)->stays;
}

bool driver_leaves(const struct driver_match *match)
{
	return entry(match)->leaves;
}

size_t driver_num_needs(const struct driver_match *match)
{
	return entry(match)->count;
}

struct probe_need driver_need(const struct driver_match *match, size_t index)
{
	const struct need_entry *need = &driver_table.needs[
		driver_table.lists[entry(match)->first + index]];
	const char *condition = driver_table.arguments + need->if_argument;

	return (struct probe_need){
		.kind = need->kind,
		.argument = driver_table.arguments + need->argument,
		.if_argument = *condition ? condition : NULL,
		.if_kind = need->if_kind,
	};
}
