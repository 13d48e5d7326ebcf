// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which nodes name the same resource, by the rules of dtio's driver (sharers.c,
 * gpio-sharers.c and clock-guard.c there): those that are enabled, they and all above them, and are not
 * part of the device, whether they have a driver or not.
 *
 * All entries of a tree are in chains by a hash of what they name, so that a whole
 * board's devices can be asked about.
 */
#include "tree/sharers.h"

#include <errno.h>
#include <stdlib.h>

#include "tree/parts.h"

#define NONE UINT32_MAX

struct named {
	struct entry entry;
	uint32_t next;		/* of the chain */
};

struct sharers {
	struct named *all;
	size_t count, room;
	uint32_t *chains;
	size_t num_chains;	/* a power of two */
};

static size_t chain_of(const struct sharers *sharers,
		       const struct entry *entry)
{
	return (hash_entry(entry) >> 12) & (sharers->num_chains - 1);
}

static int add(void *opaque, const struct entry *entry)
{
	struct sharers *sharers = opaque;

	if (!entry->provider)
		return 0;
	if (sharers->count == sharers->room) {
		size_t room = sharers->room ? 2 * sharers->room : 256;
		struct named *all = reallocarray(sharers->all, room,
						 sizeof(*all));

		if (!all)
			return -ENOMEM;
		sharers->all = all;
		sharers->room = room;
	}
	sharers->all[sharers->count++] = (struct named){ *entry, NONE };
	return 0;
}

/* Those of one chain come in the order of the tree. */
static int link_all(struct sharers *sharers)
{
	sharers->num_chains = 256;
	while (sharers->num_chains < sharers->count)
		sharers->num_chains *= 2;
	sharers->chains = malloc(sharers->num_chains *
				 sizeof(*sharers->chains));
	if (!sharers->chains)
		return -ENOMEM;
	for (size_t i = 0; i < sharers->num_chains; i++)
		sharers->chains[i] = NONE;
	for (size_t i = sharers->count; i--; ) {
		uint32_t *chain = &sharers->chains[
			chain_of(sharers, &sharers->all[i].entry)];

		sharers->all[i].next = *chain;
		*chain = (uint32_t)i;
	}
	return 0;
}

struct sharers *sharers_new(const struct tree *tree)
{
	struct sharers *sharers = calloc(1, sizeof(*sharers));
	int err = sharers ? 0 : -ENOMEM;

	for (size_t i = 0; i < tree->num_nodes && !err; i++) {
		err = each_entry(tree, &tree->nodes[i], add, sharers);
		if (!err)
			err = each_gpio_irq(tree, &tree->nodes[i], add,
					    sharers);
	}
	if (!err)
		err = link_all(sharers);
	if (!err)
		return sharers;
	sharers_free(sharers);
	return NULL;
}

void sharers_free(struct sharers *sharers)
{
	if (!sharers)
		return;
	free(sharers->chains);
	free(sharers->all);
	free(sharers);
}

const struct node *sharer_of(const struct sharers *sharers,
			     const struct node *device,
			     const struct entry *entry)
{
	uint32_t at = sharers->chains[chain_of(sharers, entry)];

	for (; at != NONE; at = sharers->all[at].next) {
		const struct entry *other = &sharers->all[at].entry;

		if (is_same_entry(other, entry) &&
		    !node_is_part(other->node, device) &&
		    node_is_enabled(other->node))
			return other->node;
	}
	return NULL;
}
