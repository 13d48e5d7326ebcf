/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory of a ring: files that are mapped here, and of which some are handed out. */
#ifndef DTIO_SHMEM_MEMORY_H
#define DTIO_SHMEM_MEMORY_H

#include "layout.h"

/* One file. */
struct piece {
	int fd;				/* -1: there is none */
	uint8_t *memory;		/* NULL: not mapped here */
	uint64_t size;
};

struct memory {
	struct piece common, table, pairs, state;
	int table_to_read;		/* the table's file, by which it cannot be written */
};

struct memory_source {
	const char *file;		/* common memory is this one; NULL: of its own */
	bool huge;			/* it is of huge pages */
	/*
	 * Peers are handed descriptors by which they could write more than is theirs; else what
	 * is a peer's own is written by the server, for it.
	 */
	bool trust_peers;
	bool kept;			/* the next server is to be able to map it for writing */
	uint64_t state;			/* size of what the server remembers */
};

void memory_init(struct memory *memory);
/* What is in @memory already (a server before this one has left it) is used as it is. */
int memory_make(struct memory *memory, const struct layout *layout,
		const struct memory_source *source, char **error);
void memory_free(struct memory *memory);
/* Makes it 0, for all who have it mapped. */
void memory_clear(void *place, uint64_t size);

#endif /* DTIO_SHMEM_MEMORY_H */
