/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A program's table of figures, each of them one operation on its device. Run over
 * a table, it prints lines of NAME UNIT VALUE.
 */
#ifndef BENCH_FIGURES_H
#define BENCH_FIGURES_H

#include <stddef.h>

#include "counter.h"

struct figure {
	const char *name;
	struct operation operation;
	/* around all repetitions; may be NULL */
	void (*begin)(void);
	void (*end)(void);
};

void measure_figures(const struct figure *figures, size_t count);

/* Runs one forever, for bench/where to look at; dies if there is none called so. */
void __attribute__((noreturn))
repeat_figure(const struct figure *figures, size_t count, const char *name);

#endif /* BENCH_FIGURES_H */
