/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Facts about kinds of device that no device tree tells.
 */
#ifndef DTIO_KNOWN_H
#define DTIO_KNOWN_H

#include <linux/types.h>

struct device_node;

/**
 * struct dtio_reset_step - one step of a reset by registers
 * @offset: register in region 0
 * @width: of the access, in bytes: 1, 2 or 4
 * @op: write @value, or wait until the bits of @mask equal @value
 * @mask: bits that a wait looks at
 * @value: see @op
 */
struct dtio_reset_step {
	u16 offset;
	u8 width;
	enum { DTIO_STEP_WRITE, DTIO_STEP_WAIT } op;
	u32 mask;
	u32 value;
};

/**
 * struct dtio_reset_recipe - a reset by registers
 * @num_steps: how many @steps there are
 * @steps: in order
 */
struct dtio_reset_recipe {
	unsigned int num_steps;
	const struct dtio_reset_step *steps;
};

/**
 * struct dtio_known - facts about a kind of device that no device tree tells
 * @no_bus_master: it never reads or writes memory by itself
 * @reset: how its own registers bring it back to a known state, or NULL
 */
struct dtio_known {
	bool no_bus_master;
	const struct dtio_reset_recipe *reset;
};

/* known.c */
const struct dtio_known *dtio_known_find(struct device_node *np);
bool dtio_known_domain(struct device_node *np);

#endif /* DTIO_KNOWN_H */
