// SPDX-License-Identifier: GPL-2.0-only
/*
 * Facts about kinds of device that no device tree tells: whether a device of the kind
 * masters the bus, how its registers reset it, and whether a power domain really cuts
 * the power. They are data, in kinds/; nothing here knows how a device works.
 */
#include <linux/array_size.h>
#include <linux/of.h>
#include <linux/string.h>

#include "dtio.h"

#define TRIED			true
#define UNTRIED			false
#define NO_BUS_MASTER		false
#define BUS_MASTER		true

#define DTIO_RECIPE(_name, _tried, ...)					\
	static const struct dtio_step _name##_steps[] = { __VA_ARGS__ };	\
	static const struct dtio_recipe _name = {			\
		.tried = (_tried),					\
		.num_steps = ARRAY_SIZE(_name##_steps),			\
		.steps = _name##_steps,					\
	}

#define STEP(_reg, _width, _op, _mask, _value)				\
	{ .reg = (_reg), .width = (_width), .op = DTIO_STEP_##_op,	\
	  .mask = (_mask), .value = (_value) }

#define WRITE8(_offset, _value)		STEP(_offset, 1, WRITE, 0, _value)
#define WRITE16(_offset, _value)	STEP(_offset, 2, WRITE, 0, _value)
#define WRITE32(_offset, _value)	STEP(_offset, 4, WRITE, 0, _value)
#define CHANGE8(_offset, _mask, _value)	STEP(_offset, 1, CHANGE, _mask, _value)
#define CHANGE32(_offset, _mask, _value) STEP(_offset, 4, CHANGE, _mask, _value)
#define READ8(_offset)			STEP(_offset, 1, READ, 0, 0)
#define READ32(_offset)			STEP(_offset, 4, READ, 0, 0)
#define WAIT8(_offset, _mask, _value)	STEP(_offset, 1, WAIT, _mask, _value)
#define WAIT32(_offset, _mask, _value)	STEP(_offset, 4, WAIT, _mask, _value)
#define PAUSE(_us)			STEP(0, 4, PAUSE, 0, _us)
#define UART_WRITE(_number, _value)	STEP(_number, 0, WRITE, 0, _value)
#define UART_READ(_number)		STEP(_number, 0, READ, 0, 0)
#define UART_WAIT(_number, _mask, _value) STEP(_number, 0, WAIT, _mask, _value)

#include "kinds/all.h"
#undef DTIO_RECIPE

struct dtio_kind {
	const char *compatible;
	struct dtio_known known;
};

#define DTIO_KIND(_compatible, _bus_master, _reset)			\
	{ .compatible = (_compatible),					\
	  .known = { .bus_master = (_bus_master), .reset = (_reset) } },

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

#undef DTIO_DOMAIN

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

#define DTIO_NEVER(_compatible, _what)	{ (_compatible), (_what) },

static const struct {
	const char *compatible;
	const char *what;
} dtio_nevers[] = {
#include "kinds/all.h"
};

#undef DTIO_NEVER

/**
 * dtio_known_never - whether the system stands on devices of a kind
 * @np: the node of one
 *
 * Return: what it is, as in "the DDR controller", or NULL if nothing is known.
 */
const char *dtio_known_never(struct device_node *np)
{
	const char *compatible;
	unsigned int i;

	if (of_property_read_string(np, "compatible", &compatible))
		return NULL;
	for (i = 0; i < ARRAY_SIZE(dtio_nevers); i++)
		if (!strcmp(dtio_nevers[i].compatible, compatible))
			return dtio_nevers[i].what;
	return NULL;
}

#define DTIO_NEVER_BELOW(_compatible, _what)	{ (_compatible), (_what) },

static const struct {
	const char *compatible;
	const char *what;
} dtio_nevers_below[] = {
#include "kinds/all.h"
};

/**
 * dtio_known_never_below - whether what is right below a node cannot change its driver
 * @np: the node
 *
 * Return: what that is, or NULL if nothing is known.
 */
const char *dtio_known_never_below(struct device_node *np)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(dtio_nevers_below); i++)
		if (of_device_is_compatible(np, dtio_nevers_below[i].compatible))
			return dtio_nevers_below[i].what;
	return NULL;
}

#undef DTIO_NEVER_BELOW

#define DTIO_STREAMS_ABOVE(_compatible)	_compatible,

static const char *const dtio_streams_above[] = {
#include "kinds/all.h"
};

/**
 * dtio_known_streams_above - whether a node's DMA goes by the streams of the one above
 * @np: the node
 *
 * Return: whether the "iommus" of the node above are what bounds it.
 */
bool dtio_known_streams_above(struct device_node *np)
{
	const char *compatible;

	return !of_property_read_string(np, "compatible", &compatible) &&
	       match_string(dtio_streams_above, ARRAY_SIZE(dtio_streams_above),
			    compatible) >= 0;
}
