// SPDX-License-Identifier: GPL-2.0-or-later
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "counter.h"

/* Runs from each place in a tick; the middle one counts, as a timer's interrupt
 * falls into some. */
#define RUNS		7

/* The longest tick there can be: how many instructions delay() has room for. */
#define LONGEST_TICK	"1000"

static inline uint64_t counter(void)
{
	uint64_t value;

	__asm__ volatile("mrs %0, cntvct_el0" : "=r"(value) : : "memory");
	return value;
}

/* Instructions per tick, at one instruction per nanosecond. */
static unsigned int tick_length(void)
{
	uint64_t frequency;

	__asm__("mrs %0, cntfrq_el0" : "=r"(frequency));
	if (!frequency || 1000000000 % frequency ||
	    1000000000 / frequency > strtoul(LONGEST_TICK, NULL, 10)) {
		fprintf(stderr,
			"bench: a counter of %" PRIu64 " Hz does not divide a second of instructions; run this by make bench\n",
			frequency);
		exit(1);
	}
	return 1000000000 / frequency;
}

static inline void wait_for_tick(void)
{
	uint64_t before = counter();

	while (counter() == before)
		;
}

/* One instruction longer for each @count. */
static inline void delay(uint64_t count)
{
	uint64_t target;

	__asm__ volatile("adr	%0, 1f\n\t"
			 "sub	%0, %0, %1, lsl #2\n\t"
			 "br	%0\n\t"
			 ".rept	" LONGEST_TICK "\n\t"
			 "nop\n\t"
			 ".endr\n"
			 "1:"
			 : "=&r"(target)
			 : "r"(count));
}

static void nothing(void)
{
	__asm__ volatile("");
}

static uint64_t __attribute__((noinline))
ticks(const struct operation *operation, unsigned int place)
{
	uint64_t begin, end;

	if (operation->before)
		operation->before();
	wait_for_tick();
	delay(place);
	begin = counter();
	operation->run();
	end = counter();
	if (operation->after)
		operation->after();
	return end - begin;
}

static int compare(const void *left, const void *right)
{
	const uint64_t a = *(const uint64_t *)left;
	const uint64_t b = *(const uint64_t *)right;

	return (a > b) - (a < b);
}

static uint64_t sum_of_ticks(const struct operation *operation,
			     unsigned int length)
{
	uint64_t sum = 0;

	for (unsigned int place = 0; place < length; place++) {
		uint64_t runs[RUNS];

		for (unsigned int i = 0; i < RUNS; i++)
			runs[i] = ticks(operation, place);
		qsort(runs, RUNS, sizeof(*runs), compare);
		sum += runs[RUNS / 2];
	}
	return sum;
}

double count_instructions(const struct operation *operation)
{
	static const struct operation empty = { .run = nothing };
	unsigned int length = tick_length();

	/* Caches that the kernel fills on first use are not what is asked. */
	sum_of_ticks(operation, 1);
	return (double)sum_of_ticks(operation, length) -
	       (double)sum_of_ticks(&empty, length);
}

uint64_t count_long_run(void (*run)(void))
{
	const struct operation operation = { .run = run };

	return ticks(&operation, 0) * tick_length();
}

void __attribute__((noinline)) begin_operation(void)
{
	__asm__ volatile("");
}

void __attribute__((noinline)) end_operation(void)
{
	__asm__ volatile("");
}

void repeat_operation(const struct operation *operation)
{
	for (;;) {
		if (operation->before)
			operation->before();
		begin_operation();
		operation->run();
		end_operation();
		if (operation->after)
			operation->after();
	}
}
