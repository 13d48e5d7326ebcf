// SPDX-License-Identifier: GPL-2.0-only
/*
 * Facts about kinds of device that no device tree tells: whether it has a bus
 * master of its own, how its registers reset it, and whether a power domain really
 * cuts the power. They are data, in kinds/; nothing here knows how a device works.
 */
#include <linux/array_size.h>
#include <linux/of.h>
#include <linux/string.h>

#include "dtio.h"

#define DTIO_RECIPE(_name, ...)						\
	static const struct dtio_reset_step _name##_steps[] = { __VA_ARGS__ }; \
	static const struct dtio_reset_recipe _name = {			\
		.num_steps = ARRAY_SIZE(_name##_steps),			\
		.steps = _name##_steps,					\
	}

#define WRITE8(_offset, _value)						\
	{ .offset = (_offset), .width = 1, .op = DTIO_STEP_WRITE,	\
	  .value = (_value) }
#define WRITE32(_offset, _value)					\
	{ .offset = (_offset), .width = 4, .op = DTIO_STEP_WRITE,	\
	  .value = (_value) }
#define WAIT32(_offset, _mask, _value)					\
	{ .offset = (_offset), .width = 4, .op = DTIO_STEP_WAIT,	\
	  .mask = (_mask), .value = (_value) }

#include "kinds/all.h"
#undef DTIO_RECIPE

struct dtio_kind {
	const char *compatible;
	struct dtio_known known;
};

#define DTIO_KIND(_compatible, _no_bus_master, _reset)			\
	{ .compatible = (_compatible),					\
	  .known = { .no_bus_master = (_no_bus_master), .reset = (_reset) } },

static const struct dtio_kind dtio_kinds[] = {
#include "kinds/all.h"
};

#undef DTIO_KIND

/**
 * dtio_known_find - look up a kind of device
 * @np: its node, or NULL
 *
 * Return: the facts, or NULL if none are known.
 */
const struct dtio_known *dtio_known_find(struct device_node *np)
{
	const char *compatible;
	unsigned int i;

	if (!np || of_property_read_string(np, "compatible", &compatible))
		return NULL;

	for (i = 0; i < ARRAY_SIZE(dtio_kinds); i++)
		if (!strcmp(dtio_kinds[i].compatible, compatible))
			return &dtio_kinds[i].known;
	return NULL;
}

#define DTIO_DOMAIN(_compatible)	_compatible,

static const char *const dtio_domains[] = {
#include "kinds/all.h"
};

/**
 * dtio_known_domain - whether a power domain is known to cut the power
 * @np: the node that the device's "power-domains" refers to
 *
 * Return: whether it is.
 */
bool dtio_known_domain(struct device_node *np)
{
	struct device_node *provider = of_node_get(np);
	const char *compatible = NULL;
	bool known;

	while (provider && of_property_read_string(provider, "compatible",
						   &compatible))
		provider = of_get_next_parent(provider);

	known = provider && match_string(dtio_domains, ARRAY_SIZE(dtio_domains),
					 compatible) >= 0;
	of_node_put(provider);
	return known;
}
