// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * By which properties nodes name the resources that dtio's driver has in its third
 * table (kernel/drivers/dtio/resource.c): clocks, reset lines and the like, each an
 * entry of a list. Another kind is another row of the table here, and in offers.c one
 * that says how it is offered.
 */
#include "tree/entries.h"

#include <string.h>

static const struct entry_list lists[] = {
	{ "clocks", "#clock-cells", ENTRY_CLOCK, false },
	{ "assigned-clocks", "#clock-cells", ENTRY_CLOCK, true },
	{ "resets", "#reset-cells", ENTRY_RESET, false },
	{ "power-domains", "#power-domain-cells", ENTRY_POWER, false },
	{ "-supply", NULL, ENTRY_SUPPLY, false },
};

const struct entry_list *entry_list_of(const char *property)
{
	size_t length = strlen(property);

	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		const char *name = lists[i].property;
		size_t name_length = strlen(name);

		if (*name == '-' ? length > name_length &&
			    !strcmp(property + length - name_length, name) :
			    !strcmp(property, name))
			return &lists[i];
	}
	return NULL;
}

/* As of_parse_phandle_with_args() of Linux; what cannot be divided ends there. */
static int each_of(const struct tree *tree, struct entry *entry,
		   visit_entry *visit, void *opaque)
{
	const struct property *property = entry->property;
	size_t cells = property->length / 4;
	int err = 0;

	for (size_t at = 0; at < cells && !err; entry->index++) {
		uint32_t phandle = cell_at(property->data, at++);

		entry->provider = phandle ? tree_phandle(tree, phandle) : NULL;
		entry->num_args = 0;
		if (phandle && !entry->provider)
			return 0;
		if (entry->provider && entry->list->cells &&
		    !node_u32(entry->provider, entry->list->cells,
			      &entry->num_args))
			return 0;
		if (entry->num_args > cells - at)
			return 0;
		entry->args = property->data + 4 * at;
		at += entry->num_args;
		err = visit(opaque, entry);
		/* of a supply the rest means nothing */
		if (!entry->list->cells)
			return err;
	}
	return err;
}

int each_entry(const struct tree *tree, const struct node *node,
	       visit_entry *visit, void *opaque)
{
	int err = 0;

	for (size_t i = 0; i < node->num_properties && !err; i++) {
		struct entry entry = {
			.node = node,
			.property = &node->properties[i],
			.list = entry_list_of(node->properties[i].name),
		};

		if (entry.list)
			err = each_of(tree, &entry, visit, opaque);
	}
	return err;
}

bool is_same_entry(const struct entry *a, const struct entry *b)
{
	return a->list->kind == b->list->kind && a->provider == b->provider &&
	       a->num_args == b->num_args &&
	       !memcmp(a->args, b->args, 4 * (size_t)a->num_args);
}
