/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How the registers of a kind of device bring it back to a known state.
 */
#ifndef DTIO_RECIPE_H
#define DTIO_RECIPE_H

#include <linux/types.h>

struct dtio_device;

/**
 * enum dtio_step_op - what a step does
 * @DTIO_STEP_WRITE: write the value
 * @DTIO_STEP_CHANGE: read, take the bits of the mask out, put the value in, write
 * @DTIO_STEP_READ: read, for what reading does
 * @DTIO_STEP_PAUSE: as many microseconds as the value says; no register is touched
 * @DTIO_STEP_WAIT: until the bits of the mask equal the value
 */
enum dtio_step_op {
	DTIO_STEP_WRITE,
	DTIO_STEP_CHANGE,
	DTIO_STEP_READ,
	DTIO_STEP_PAUSE,
	DTIO_STEP_WAIT,
};

/**
 * struct dtio_step - one step of a recipe
 * @reg: where the register is in region 0, in bytes; of an 8250, its number
 * @width: of the access, in bytes: 1, 2 or 4; 0: as the node of an 8250 says
 * @op: one of &enum dtio_step_op
 * @mask: see @op
 * @value: see @op
 */
struct dtio_step {
	u16 reg;
	u8 width;
	u8 op;
	u32 mask;
	u32 value;
};

/**
 * struct dtio_recipe - a reset by registers
 * @tried: on a device, if only an emulated one; otherwise it is what the kind's driver
 *	in Linux does, and has only been compiled
 * @num_steps: how many @steps there are
 * @steps: in order
 */
struct dtio_recipe {
	bool tried;
	unsigned int num_steps;
	const struct dtio_step *steps;
};

/**
 * struct dtio_recipe_layout - where the registers of an 8250 are
 * @offset: of the first one in region 0, in bytes
 * @shift: number n is n << @shift bytes after the first one
 * @width: of each access, in bytes
 */
struct dtio_recipe_layout {
	u32 offset;
	u32 shift;
	u32 width;
};

int dtio_recipe_init(struct dtio_device *dtio);
u64 dtio_recipe_end(const struct dtio_recipe *recipe,
		    const struct dtio_recipe_layout *layout);
int dtio_recipe_run(struct dtio_device *dtio);

#endif /* DTIO_RECIPE_H */
