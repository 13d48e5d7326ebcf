// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the driver knows of kinds of device, from the driver's own tables: whether
 * one has no bus master, how much of its registers is touched to reset it, and which
 * power domains really cut the power.
 */
#include <stddef.h>
#include <string.h>

#include "verdict/kinds.h"

/* Where the register of a step ends: that is all that counts here. */
#define WRITE8(offset, value)		((offset) + 1)
#define WRITE32(offset, value)		((offset) + 4)
#define WAIT32(offset, mask, value)	((offset) + 4)

struct recipe {
	const uint16_t *ends;
	size_t num_ends;
};

#define DTIO_RECIPE(name, ...)						\
	static const uint16_t name##_ends[] = { __VA_ARGS__ };		\
	static const struct recipe name = {				\
		name##_ends, sizeof(name##_ends) / sizeof(*name##_ends)	\
	}

#include "dtio/kinds/all.h"
#undef DTIO_RECIPE

struct kind {
	const char *compatible;
	bool no_bus_master;
	const struct recipe *recipe;
};

#define DTIO_KIND(compatible, no_bus_master, recipe)			\
	{ compatible, no_bus_master, recipe },

static const struct kind kinds[] = {
#include "dtio/kinds/all.h"
};

#undef DTIO_KIND

static uint64_t length_of(const struct recipe *recipe)
{
	uint16_t length = 0;

	for (size_t i = 0; recipe && i < recipe->num_ends; i++)
		if (recipe->ends[i] > length)
			length = recipe->ends[i];
	return length;
}

bool known_find(const char *compatible, struct known *known)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (strcmp(kinds[i].compatible, compatible))
			continue;
		*known = (struct known){
			.no_bus_master = kinds[i].no_bus_master,
			.reset_length = length_of(kinds[i].recipe),
		};
		return true;
	}
	return false;
}

#define DTIO_DOMAIN(compatible)	compatible,

static const char *const domains[] = {
#include "dtio/kinds/all.h"
};

bool known_domain(const char *compatible)
{
	for (size_t i = 0; i < sizeof(domains) / sizeof(*domains); i++)
		if (!strcmp(domains[i], compatible))
			return true;
	return false;
}
