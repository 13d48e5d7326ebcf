// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Whether two windows meet in a page, for every page size that ARM has: the rule
 * by which the driver maps a region or refuses to. The driver's own header is
 * compiled here as it is.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

typedef uint64_t u64;
#include "../../../kernel/drivers/dtio/pages.h"

struct window {
	u64 start;
	u64 length;
};

/* For 4, 16 and 64 KiB: do they meet? */
static const struct {
	const char *what;
	struct window region;
	struct window other;
	bool meet[3];
} cases[] = {
	{ "a page each, side by side",
	  { 0x30880000, 0x1000 }, { 0x30881000, 0x1000 },
	  { false, true, true } },
	{ "64 KiB each, side by side (i.MX 8M Plus UART3 and UART1)",
	  { 0x30880000, 0x10000 }, { 0x30860000, 0x10000 },
	  { false, false, false } },
	{ "64 KiB each, touching",
	  { 0x30880000, 0x10000 }, { 0x30890000, 0x10000 },
	  { false, false, false } },
	{ "eight virtio-mmio slots of a page: the next one",
	  { 0x0a000000, 0x200 }, { 0x0a000200, 0x200 },
	  { true, true, true } },
	{ "eight virtio-mmio slots of a page: the first of the next page",
	  { 0x0a000000, 0x200 }, { 0x0a001000, 0x200 },
	  { false, true, true } },
	{ "the window before, ending where the page begins",
	  { 0x09020000, 0x18 }, { 0x09010000, 0x1000 },
	  { false, false, false } },
	{ "the window before, in the region's 64 KiB page",
	  { 0x09018000, 0x1000 }, { 0x09010000, 0x1000 },
	  { false, false, true } },
	{ "the window after, in the region's 16 KiB page",
	  { 0x09010000, 0x1000 }, { 0x09012000, 0x1000 },
	  { false, true, true } },
	{ "one byte, last of the region's page",
	  { 0x1000, 0x10 }, { 0x1fff, 1 },
	  { true, true, true } },
	{ "one byte, first after the region's page",
	  { 0x1000, 0x10 }, { 0x2000, 1 },
	  { false, true, true } },
	{ "one byte, last before the region's page",
	  { 0x10000, 0x10 }, { 0xffff, 1 },
	  { false, false, false } },
	{ "inside", { 0x10000, 0x10000 }, { 0x14000, 0x100 },
	  { true, true, true } },
	{ "around", { 0x14000, 0x100 }, { 0x10000, 0x10000 },
	  { true, true, true } },
	{ "nothing is nowhere", { 0x10000, 0x1000 }, { 0x10000, 0 },
	  { false, false, false } },
	{ "the end of the address space",
	  { 0xffffffffffff0000, 0x8000 }, { 0xfffffffffffff000, 0x1000 },
	  { false, false, true } },
};

/* The same of a window that goes beyond the region, or does not */
static const struct {
	const char *what;
	struct window region;
	struct window other;
	bool meet[3];
} beside[] = {
	{ "around, and the region fills its pages of 4 KiB",
	  { 0x10000, 0x1000 }, { 0x10000, 0x10000 },
	  { false, true, true } },
	{ "around, and the region fills its pages of 16 KiB",
	  { 0x10000, 0x4000 }, { 0x0, 0x100000 },
	  { false, false, true } },
	{ "around a part of a page (sharkl3: mpll@0 in syscon@40359000)",
	  { 0x40359000, 0x4 }, { 0x40359000, 0x400 },
	  { true, true, true } },
	{ "inside", { 0x10000, 0x100 }, { 0x10080, 0x80 },
	  { false, false, false } },
	{ "one byte, first after the region",
	  { 0x10000, 0x100 }, { 0x10100, 1 },
	  { true, true, true } },
	{ "one byte, last of the region's page",
	  { 0x10000, 0x100 }, { 0x10fff, 1 },
	  { true, true, true } },
	{ "one byte, first after the region's page",
	  { 0x10000, 0x100 }, { 0x11000, 1 },
	  { false, true, true } },
	{ "before", { 0x10000, 0x100 }, { 0xf000, 0x1000 },
	  { false, false, false } },
	{ "nothing is nowhere", { 0x10000, 0x100 }, { 0x10100, 0 },
	  { false, false, false } },
	{ "the end of the address space",
	  { 0xffffffffffff0000, 0xff00 }, { 0xffffffffffffff00, 0x100 },
	  { true, true, true } },
};

int main(void)
{
	static const u64 page_sizes[] = { 4096, 16384, 65536 };
	const size_t count = sizeof(cases) / sizeof(cases[0]);
	const size_t beside_count = sizeof(beside) / sizeof(beside[0]);
	unsigned int number = 0;
	bool good = true;

	puts("TAP version 13");
	for (size_t i = 0; i < count; i++) {
		for (size_t size = 0; size < 3; size++) {
			bool meet = dtio_pages_overlap(cases[i].region.start,
						       cases[i].region.length,
						       cases[i].other.start,
						       cases[i].other.length,
						       page_sizes[size]);
			bool ok = meet == cases[i].meet[size];

			good &= ok;
			printf("%s %u pages of %lu KiB: %s\n",
			       ok ? "ok" : "not ok", ++number,
			       (unsigned long)page_sizes[size] / 1024,
			       cases[i].what);
		}
	}
	for (size_t i = 0; i < beside_count; i++) {
		for (size_t size = 0; size < 3; size++) {
			bool meet = dtio_pages_beside(beside[i].region.start,
						      beside[i].region.length,
						      beside[i].other.start,
						      beside[i].other.length,
						      page_sizes[size]);
			bool ok = meet == beside[i].meet[size];

			good &= ok;
			printf("%s %u beside, pages of %lu KiB: %s\n",
			       ok ? "ok" : "not ok", ++number,
			       (unsigned long)page_sizes[size] / 1024,
			       beside[i].what);
		}
	}
	printf("1..%u\n", number);
	return good ? 0 : 1;
}
