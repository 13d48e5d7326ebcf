// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A guest that shares memory with another one by the PCI function in slot 1, which is an
 * ivshmem-doorbell or a dtio-shmem. The other guest rings one that is built with -DANSWER RINGS
 * times and looks until the handler there has counted it; RINGS times more, sleeping until
 * the handler has rung, too; and then copies. It says on its UART how many ticks of the generic
 * timer each took, as hexadecimal numbers behind "heard", "ring" (to the other guest and
 * back), "own" (a copy within its own memory), "into" and "out" (of the common memory).
 *
 * -DDOORBELL=OFFSET is the register to ring by. -DFAST counts the ring in the guest's own
 * block before.
 */
#include <stddef.h>

#include "function.h"

#define VECTORS		1	/* of each peer */
#define SETTLE		(62500000 / 5)
#define PAUSE		(62500000 / 5000)
#define COPIED		(64 << 10)
#define COPIES		16	/* for one number */

/*
 * Identities, and 1: who answers, and is ready to, and who asks; and how many rings came
 * that are not answered by a ring
 */
struct shared {
	uint32_t answers, asks, heard;
};

static volatile struct shared *shared;
static volatile uint32_t rung;

static uint32_t identity(void)
{
	return *word(0, 8);
}

static void ring(uint32_t peer)
{
#ifdef FAST
	/* As drivers do it */
	++*word(5, 4 * peer * VECTORS);
	__asm__ volatile("dsb st" ::: "memory");
#endif
	*word(0, DOORBELL) = peer << 16;
}

void handler(void)
{
	uint32_t number = begin_interrupt();

	rung++;
#ifdef ANSWER
	if (shared->asks)
		ring(shared->asks - 1);
	else
		shared->heard = rung;
#endif
	end_interrupt(number);
}

#ifdef ANSWER

static void run(void)
{
	shared->answers = identity() + 1;
	for (;;)
		__asm__ volatile("wfi");
}

#else

static void wait(uint64_t ticks)
{
	uint64_t began = now();

	while (now() - began < ticks)
		;
}

static uint64_t call(void)
{
	uint32_t before = shared->heard;
	uint64_t began = now();

	ring(shared->answers - 1);
	while (shared->heard == before)
		;
	return now() - began;
}

/* An interrupt ends a sleep in which it is masked, too, and is taken after that. */
static uint64_t ask(void)
{
	uint32_t before = rung;
	uint64_t began = now();

	ring(shared->answers - 1);
	__asm__ volatile("msr daifset, #2");
	while (rung == before)
		__asm__ volatile("wfi\n msr daifclr, #2\n isb\n msr daifset, #2" ::: "memory");
	__asm__ volatile("msr daifclr, #2");
	return now() - began;
}

static uint64_t copy(volatile uint64_t *to, const volatile uint64_t *from)
{
	uint64_t began = now();
	size_t i, times;

	for (times = 0; times < COPIES; times++)
		for (i = 0; i < COPIED / sizeof(*to); i += 4) {
			to[i] = from[i];
			to[i + 1] = from[i + 1];
			to[i + 2] = from[i + 2];
			to[i + 3] = from[i + 3];
		}
	return now() - began;
}

static void run(void)
{
	static uint64_t first[COPIED / 8], second[COPIED / 8];
	static uint64_t spent[RINGS];
	uint64_t *common = (uint64_t *)(uintptr_t)(bars[2] + COPIED);
	uint32_t i;

	while (!shared->answers)
		;
	/* Each has to be told of the other one before it can ring it. */
	wait(SETTLE);
	for (i = 0; i < RINGS; i++) {
		spent[i] = call();
		/* The other one sleeps again. */
		wait(PAUSE);
	}
	for (i = 0; i < RINGS; i++)
		say("heard", spent[i]);
	shared->asks = identity() + 1;
	for (i = 0; i < RINGS; i++)
		spent[i] = ask();
	for (i = 0; i < RINGS; i++)
		say("ring", spent[i]);
	for (i = 0; i < 20; i++) {
		say("own", copy(second, first));
		say("into", copy(common, first));
		say("out", copy(second, common));
	}
}

#endif

void guest(void)
{
	place();
	shared = (volatile struct shared *)(uintptr_t)bars[2];
	enable_interrupt();
	run();
}
