/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Memory of this program's own whose physical addresses are known, so that a
 * device can be told of it.
 */
#ifndef TESTDEV_PAGES_H
#define TESTDEV_PAGES_H

#include <stddef.h>
#include <stdint.h>

#define PAGE	4096

/* Physical addresses, the end not included */
struct range {
	uint64_t begin, end;
};

struct page {
	uint8_t *data;
	uint64_t address;
};

/* Exits if there are no @count pages to be had in @range. */
void pages_find(struct page *pages, size_t count, struct range range);

/* The kernel may move pages. It has no reason to; but then nothing is proven. */
void pages_check(const struct page *pages, size_t count);

#endif /* TESTDEV_PAGES_H */
