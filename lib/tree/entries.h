/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The entries of the properties by which nodes name resources; see entries.c. */
#ifndef DTIO_TREE_ENTRIES_H
#define DTIO_TREE_ENTRIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tree/tree.h"

/* What is named: what has the same kind may be the same thing */
enum entry_kind {
	ENTRY_CLOCK,
	ENTRY_RESET,
	ENTRY_POWER,
	ENTRY_SUPPLY,
	ENTRY_GPIO,
	ENTRY_PIN_STATE,
	ENTRY_KINDS
};

/*
 * @property: its name, how it ends if this begins "-", or what a number comes after if
 *            this ends "-"
 * @cells: what of the provider says how many arguments there are; NULL: there are none
 * @only_settings: it says how what another property names is to be
 * @flags: how many arguments at the end do not say which it is
 */
struct entry_list {
	const char *property, *cells;
	enum entry_kind kind;
	bool only_settings;
	uint32_t flags;
};

/* One entry of a property; @provider: NULL: there is none, or it is empty */
struct entry {
	const struct node *node;
	const struct property *property;
	const struct entry_list *list;
	uint32_t index;
	const struct node *provider;
	const uint8_t *args;
	uint32_t num_args;
};

/* NULL: the property names none */
const struct entry_list *entry_list_of(const char *property);

/*
 * Calls @visit for each entry of all such properties of the node. Ends early with what
 * @visit returns if that is not 0.
 */
typedef int visit_entry(void *opaque, const struct entry *entry);
int each_entry(const struct tree *tree, const struct node *node,
	       visit_entry *visit, void *opaque);
/* The same for its interrupts that may be GPIO lines of their controllers */
int each_gpio_irq(const struct tree *tree, const struct node *node,
		  visit_entry *visit, void *opaque);

bool is_same_entry(const struct entry *a, const struct entry *b);
/* Of entries that are the same it is the same. */
uint32_t hash_entry(const struct entry *entry);

#endif /* DTIO_TREE_ENTRIES_H */
