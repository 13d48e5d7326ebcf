/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Colour, for people who look at a terminal and want it. */
#ifndef DTIO_LS_COLOUR_H
#define DTIO_LS_COLOUR_H

#include <stdbool.h>

#include "verdict.h"

/* On a terminal that has colours, unless NO_COLOR says otherwise. */
bool is_colour_wanted(void);

/* The escape sequences; "" for none. */
const char *verdict_colour(enum verdict_answer answer);
const char *state_colour(const char *state);
#define COLOUR_END "\033[0m"
#define COLOUR_BOLD "\033[1m"

#endif /* DTIO_LS_COLOUR_H */
