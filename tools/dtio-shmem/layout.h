/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where what is in a ring's memory: numbers that follow from what was asked for, and that
 * stay the same as long as the ring. All offsets are of whole pages of the host.
 */
#ifndef DTIO_SHMEM_LAYOUT_H
#define DTIO_SHMEM_LAYOUT_H

#include <stdbool.h>
#include <stdint.h>

#define MAX_PEERS	65535
#define MAX_VECTORS	256

/* The head of the table, and its rows */
enum {
	TABLE_SIGNATURE = 0x00, TABLE_VERSION = 0x04, TABLE_CHANGES = 0x08,
	TABLE_PEERS = 0x0c, TABLE_VECTORS = 0x10, TABLE_ROWS = 0x14,
	TABLE_ROW_SIZE = 0x18, TABLE_COUNTS = 0x1c, TABLE_PRESENT = 0x20,
	TABLE_HEAD = 0x40,
	ROW_GENERATION = 0x0, ROW_FLAGS = 0x4, ROW_WORD = 0x8, ROW_SIZE = 0x10,
};

#define ROW_THERE	(1 << 0)
#define ROW_IVSHMEM		(1 << 1)

struct layout {
	uint32_t peers, vectors;
	uint64_t common;		/* size of the common memory */
	uint64_t rows, counts;		/* offsets in the table */
	bool has_blocks;
	uint64_t blocks, block_size;	/* offset of the first, and from one to the next */
	uint64_t section, section_size;	/* in each block */
	uint64_t table;			/* size of BAR4: a power of two, as are those below */
	uint64_t private, private_size;	/* offset in BAR5, and from one to the next */
	uint64_t own;			/* size of BAR5; 0: none */
	uint64_t pairs;			/* size of the file of private memory; 0: none */
};

/* What was asked for */
struct sizes {
	uint64_t peers, vectors, common, section, private;
	bool fast;			/* blocks are there for their counters, too */
};

/* 0, or a negative errno and one line that says what to do */
int lay_out(const struct sizes *asked, struct layout *layout, char **error);
/* Where the private memory of two peers is in its file: the same, whichever is first */
uint64_t place_of_pair(const struct layout *layout, uint32_t one, uint32_t other);

#endif /* DTIO_SHMEM_LAYOUT_H */
