/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What people look at: how wide it is, and whether it has colours. */
#ifndef DTIO_LS_TERMINAL_H
#define DTIO_LS_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

#include "verdict/verdict.h"

/* Of standard output, in columns; 0 if it is no terminal. */
size_t terminal_width(void);

/* On a terminal that has colours, unless NO_COLOR says otherwise. */
bool is_colour_wanted(void);

/* The escape sequences; "" for none. */
const char *verdict_colour(enum dtio_answer answer);
const char *state_colour(const char *state);
#define COLOUR_END "\033[0m"
#define COLOUR_BOLD "\033[1m"

/*
 * A line that begins with @indent, blanks and tabs. It is folded between words if
 * the terminal is not as wide.
 */
void print_folded(const char *indent, const char *text);

#endif /* DTIO_LS_TERMINAL_H */
