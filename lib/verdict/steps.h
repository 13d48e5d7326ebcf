/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a reason asks for, and how it is typed; see steps.c. */
#ifndef DTIO_VERDICT_STEPS_H
#define DTIO_VERDICT_STEPS_H

#include <stdbool.h>

#include "verdict/reasons.h"

/*
 * These are for give_reason() and live as long as the verdict. For want of memory they
 * are NULL, which nobody gets to see: there is no verdict then.
 */
const struct dtio_step *unbind_step(struct judge *judge,
				    const struct dtio_host_device *device);
const struct dtio_step *release_step(struct judge *judge,
				     const struct dtio_host_device *device);
/* Sets an override of the judged device: DTIO_OVERRIDE_* */
const struct dtio_step *override_step(struct judge *judge,
				      unsigned int override);
/*
 * Gives the judged device to dtio, by force if an earlier reason says so. That takes from
 * their drivers what else has to lose them.
 */
const struct dtio_step *bind_step(struct judge *judge);
/* The same, with its group; of one that dtio has, the member alone */
const struct dtio_step *group_step(struct judge *judge,
				   const struct dtio_host_device *member);
const struct dtio_step *forced_step(struct judge *judge);
/* One that is about no more than a text: DTIO_STEP_LOAD, _UNMOUNT and so on */
const struct dtio_step *step_with(struct judge *judge, enum dtio_step_kind kind,
				  const struct dtio_host_device *device,
				  const char *what);
const struct dtio_step *end_step(struct judge *judge, pid_t process);

/* Whether an earlier reason gives the judged device to dtio, by force or not */
bool is_bind_said(const struct judge *judge, bool force);

#endif /* DTIO_VERDICT_STEPS_H */
