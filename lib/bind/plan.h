/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A plan as plan.c makes it and execute.c carries it out. */
#ifndef DTIO_PLAN_H
#define DTIO_PLAN_H

#include "libdtio.h"

enum step_kind {
	STEP_NONE,
	STEP_TAKE,	/* let go, bind to dtio */
	STEP_GIVE,	/* let go of by dtio, the kernel finds a driver */
	STEP_LOSE,	/* let go */
	STEP_AGAIN,	/* let go, bind to the same driver */
	STEP_PROBE,	/* the kernel finds a driver */
};

struct step {
	enum step_kind kind;
	struct dtio_change change;
	char *driver;	/* change.to of STEP_TAKE */
};

struct dtio_plan {
	const struct dtio_board *board;
	bool release;
	struct step *steps;	/* consumers before providers */
	size_t num_steps;
	struct dtio_change *changes;
	size_t num_changes;
};

#endif /* DTIO_PLAN_H */
