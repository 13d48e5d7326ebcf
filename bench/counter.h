/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Counts the instructions of one operation, exactly, with a counter that is too
 * coarse for it.
 *
 * The board is emulated such that an instruction takes one nanosecond. Its
 * counter, CNTVCT_EL0, ticks at 8 MHz there: every 125 instructions. So an
 * operation is run once for each place in a tick where it can begin. Over all of
 * those the ticks it spans differ by one, and their sum is its length.
 */
#ifndef BENCH_COUNTER_H
#define BENCH_COUNTER_H

#include <stdint.h>

/* What is measured: @run, with what has to be done around it. */
struct operation {
	void (*before)(void);
	void (*run)(void);
	void (*after)(void);
};

/* Instructions that @run takes; dies if the counter is no good for this. */
double count_instructions(const struct operation *operation);

/*
 * The same for one run of something so long, hundreds of thousands of instructions
 * and more, that a tick or a timer's interrupt makes no difference.
 */
uint64_t count_long_run(void (*run)(void));

/*
 * Runs it forever. begin_operation() and end_operation() enclose @run, for
 * bench/where to find it.
 */
void __attribute__((noreturn))
repeat_operation(const struct operation *operation);
void begin_operation(void);
void end_operation(void);

#endif /* BENCH_COUNTER_H */
