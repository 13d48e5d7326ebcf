/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a step is as people type it; see commands.c. */
#ifndef DTIO_VERDICT_COMMANDS_H
#define DTIO_VERDICT_COMMANDS_H

#include "base/arena.h"
#include "verdict/verdict.h"

/* In the arena; NULL for want of memory. */
const char *step_command(struct dtio_arena *arena, const struct dtio_step *step);

#endif /* DTIO_VERDICT_COMMANDS_H */
