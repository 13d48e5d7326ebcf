/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Whether two windows meet in a page. Apart from the rest, and with the page
 * size as an argument, so that it can be tested for every page size anywhere.
 */
#ifndef DTIO_PAGES_H
#define DTIO_PAGES_H

#include <linux/types.h>

/*
 * A node above the device may have in its "reg" what the device is in:
 *
 *  - of a bus that is one of the first and none of the second, that is where its
 *    children are. It has no registers of its own.
 *  - one of the second has registers there that any driver may use, even where its
 *    children have theirs.
 *  - any other has what is not its child's.
 */
#define DTIO_PURE_BUSES	"simple-bus", "simple-pm-bus", "arm,amba-bus", "isa"
#define DTIO_SHARED_BLOCKS	"syscon", "simple-mfd"

/**
 * dtio_pages_overlap - does a window reach into the pages of a region
 * @start: where the region begins
 * @length: of the region, not 0
 * @other: where the window begins
 * @other_length: of the window; one of 0 reaches nowhere
 * @page_size: a power of 2
 *
 * Neither may wrap around the end of the address space.
 */
static inline bool dtio_pages_overlap(u64 start, u64 length, u64 other,
				      u64 other_length, u64 page_size)
{
	u64 first = start & ~(page_size - 1);
	u64 last = (start + length - 1) | (page_size - 1);

	return other_length && other <= last && other + (other_length - 1) >= first;
}

/**
 * dtio_pages_beside - does a window reach into the pages of a region, beside it
 * @start: where the region begins, on a page
 * @length: of the region, not 0
 * @other: where the window begins
 * @other_length: of the window; one of 0 reaches nowhere
 * @page_size: a power of 2
 *
 * Neither may wrap around the end of the address space.
 */
static inline bool dtio_pages_beside(u64 start, u64 length, u64 other,
				     u64 other_length, u64 page_size)
{
	u64 end = start + (length - 1);
	u64 last = end | (page_size - 1);

	return end < last && other_length && other <= last &&
	       other + (other_length - 1) > end;
}

#endif /* DTIO_PAGES_H */
