/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Rules that have to be true of any board, held against all of Linux's. The output
 * is TAP: a rule is one test, whatever number of boards there are.
 */
#ifndef DTIO_TESTS_RULES_H
#define DTIO_TESTS_RULES_H

#include "board/types.h"
#include "libdtio.h"

struct rule {
	const char *what;
	size_t broken;
};

/* Counts what breaks the rule, and tells of the first: @who, and @why or with whom. */
void hold(struct rule *rule, bool good, const struct dtio_board *board,
	  const char *who, const char *why);
_Noreturn void bail_out(const char *what);
/* Of processor time */
double seconds(void);

/*
 * Reads each device tree in @folder and below, and returns how many there were;
 * without any, the whole test has been skipped.
 */
size_t each_board(const char *folder, void check(struct dtio_board *board));
/*
 * The results, and whether there was something to look at, so that nothing is not
 * taken for good. Returns the exit status.
 */
int report(const struct rule *const *rules, size_t count, bool looked);

#endif
