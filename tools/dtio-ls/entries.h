/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The devices of a table in their order; see entries.c. */
#ifndef DTIO_LS_ENTRIES_H
#define DTIO_LS_ENTRIES_H

#include "select.h"

struct entry {
	const struct dtio_host_device *device;
	/* Numbers of entries; NO_ENTRY: there is none */
	size_t parent, child, next;
	size_t last_child;
	size_t depth;
};

#define NO_ENTRY ((size_t)-1)

struct entries {
	struct entry *list;	/* a parent comes before its children */
	size_t count;
};

/* All that are selected; in a tree, what they are below, too. */
struct entries list_entries(const struct dtio_board *board,
			    const struct selection *selection, bool tree);

#endif /* DTIO_LS_ENTRIES_H */
