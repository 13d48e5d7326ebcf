// SPDX-License-Identifier: GPL-2.0-or-later
/* Choices at random; the numbers are those of SplitMix64. */
#include "random.h"

#include <libfdt.h>

static uint64_t state;

void random_begin(uint64_t seed)
{
	state = seed;
}

uint64_t random64(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

size_t below(size_t limit)
{
	return limit ? random64() % limit : 0;
}

uint32_t any_cell(void)
{
	static const uint32_t likely[] = {
		0, 1, 2, 3, 4, 16, 17, 0x1000, 0x7fffffff, 0x80000000,
		0xfffffffc, 0xffffffff,
	};

	switch (below(3)) {
	case 0:
		return likely[below(sizeof(likely) / sizeof(*likely))];
	case 1:
		return below(300);	/* most phandles */
	default:
		return random64();
	}
}

int any_node(const void *fdt)
{
	int depth = 0, count = 0, chosen = 0;

	for (int node = 0; node >= 0; node = fdt_next_node(fdt, node, &depth))
		if (!below(++count))
			chosen = node;
	return chosen;
}

int any_property(const void *fdt, int node)
{
	int property, count = 0, chosen = -FDT_ERR_NOTFOUND;

	fdt_for_each_property_offset(property, fdt, node)
		if (!below(++count))
			chosen = property;
	return chosen;
}
