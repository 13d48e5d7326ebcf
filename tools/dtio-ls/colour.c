// SPDX-License-Identifier: GPL-2.0-or-later
/* Colour: three for the verdict, two for what is assigned. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "colour.h"

bool is_colour_wanted(void)
{
	const char *refused = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return isatty(STDOUT_FILENO) && !(refused && *refused) && terminal &&
	       strcmp(terminal, "dumb");
}

const char *verdict_colour(enum verdict_answer answer)
{
	switch (answer) {
	case VERDICT_YES:
		return "\033[32m";
	case VERDICT_CHANGE:
		return "\033[33m";
	default:
		return "\033[31m";
	}
}

const char *state_colour(const char *state)
{
	if (state && !strcmp(state, "dtio"))
		return "\033[36m";
	return state && !strcmp(state, "open") ? "\033[35m" : "";
}
