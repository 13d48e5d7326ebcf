/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How a device gets back to a known state.
 */
#ifndef DTIO_RESET_H
#define DTIO_RESET_H

#include <uapi/linux/dtio.h>

#include "domain.h"
#include "recipe.h"

struct dtio_device;
struct reset_control;

/* How long a reset line is held */
#define DTIO_RESET_HOLD_US	20

/**
 * struct dtio_resetting - how a device gets back to a known state
 * @way: one of &enum dtio_reset
 * @lines: the reset lines that its node names, in its order, or NULL
 * @num_lines: how many
 * @pulses_only: they can only be given a pulse, not be held
 * @domain: its power domain, if that is the way
 * @layout: where the registers of an 8250 are, if it is one that they reset
 */
struct dtio_resetting {
	enum dtio_reset way;
	struct reset_control **lines;
	unsigned int num_lines;
	bool pulses_only;
	struct dtio_domain domain;
	struct dtio_recipe_layout layout;
};

/* reset.c: the device's way, found on bind */
int dtio_reset_verdict(struct dtio_device *dtio);
int dtio_reset_init(struct dtio_device *dtio);
int dtio_reset_try(struct dtio_device *dtio);
void dtio_reset_release(struct dtio_device *dtio);

/* reset-ways.c: going it */
int dtio_reset_once(struct dtio_device *dtio);
int dtio_reset(struct dtio_device *dtio);

#endif /* DTIO_RESET_H */
