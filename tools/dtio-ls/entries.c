// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Which devices a table has and in which order. In a tree each is below the one it is
 * behind, whether or not that was asked for.
 */
#include <stdlib.h>

#include "dtio-ls.h"
#include "entries.h"

struct lister {
	const struct dtio_board *board;
	struct entries entries;
	size_t *places;		/* of the board's devices, or NO_ENTRY */
	size_t last_top;
};

static size_t *place_of(const struct lister *lister,
			const struct dtio_host_device *device)
{
	return &lister->places[dtio_board_index(lister->board, device)];
}

static void put_below(struct lister *lister, size_t number, size_t parent)
{
	struct entry *list = lister->entries.list;
	size_t *last = parent == NO_ENTRY ? &lister->last_top :
					    &list[parent].last_child;

	if (*last != NO_ENTRY)
		list[*last].next = number;
	else if (parent != NO_ENTRY)
		list[parent].child = number;
	*last = number;
}

static void add_entry(struct lister *lister,
		      const struct dtio_host_device *device, bool tree)
{
	const struct dtio_host_device *above = tree ?
		dtio_device_parent(device) : NULL;
	size_t parent = above ? *place_of(lister, above) : NO_ENTRY;
	size_t number = lister->entries.count++;

	lister->entries.list[number] = (struct entry) {
		.device = device,
		.parent = parent,
		.child = NO_ENTRY,
		.next = NO_ENTRY,
		.last_child = NO_ENTRY,
		.depth = above ? lister->entries.list[parent].depth + 1 : 0,
	};
	*place_of(lister, device) = number;
	put_below(lister, number, parent);
}

/* What is above the device, if that is not there yet. */
static const struct dtio_host_device *
missing_parent(const struct lister *lister,
	       const struct dtio_host_device *device)
{
	const struct dtio_host_device *above = dtio_device_parent(device);

	return above && *place_of(lister, above) == NO_ENTRY ? above : NULL;
}

/* From the top down, without recursion: a made-up tree is as deep as it likes. */
static void add_ancestors(struct lister *lister,
			  const struct dtio_host_device *device)
{
	const struct dtio_host_device *top;

	while ((top = missing_parent(lister, device))) {
		const struct dtio_host_device *above;

		while ((above = missing_parent(lister, top)))
			top = above;
		add_entry(lister, top, true);
	}
}

struct entries list_entries(const struct dtio_board *board,
			    const struct selection *selection, bool tree)
{
	size_t count = dtio_board_num_devices(board);
	struct lister lister = {
		.board = board,
		.places = allocate(count, sizeof(*lister.places)),
		.last_top = NO_ENTRY,
	};

	lister.entries.list = allocate(count, sizeof(*lister.entries.list));
	for (size_t i = 0; i < count; i++)
		lister.places[i] = NO_ENTRY;
	for (size_t i = 0; i < selection->count; i++) {
		const struct dtio_host_device *device = selection->devices[i];

		if (tree)
			add_ancestors(&lister, device);
		if (*place_of(&lister, device) == NO_ENTRY)
			add_entry(&lister, device, tree);
	}
	free(lister.places);
	return lister.entries;
}
