// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A guest that shares memory with another one by the PCI function in slot 1, which is an
 * ivshmem-doorbell or a dtio-shmem. The handler of one that is built with -DANSWER rings the
 * other guest, which rings it RINGS times, sleeps until the answer is there, and then copies.
 * That one says on its UART how many ticks of the generic timer each took, as
 * hexadecimal numbers behind "ring" (to the other guest and back), "own" (a copy within its own
 * memory), "into" and "out" (of the common memory).
 *
 * -DDOORBELL=OFFSET is the register to ring by. -DFAST counts the ring in the guest's own
 * block before.
 */
#include <stddef.h>
#include <stdint.h>

#define SPI		80	/* the first one of the frame that takes MSIs */
#define VECTORS		1	/* of each peer */
#define SETTLE		(62500000 / 5)
#define COPIED		(64 << 10)
#define COPIES		16	/* for one number */

/* Addresses, from start.S */
extern volatile uint32_t ECAM[], BAR[], UART[], GICD[], GICC[], GICV2M[];

/* Identities, and 1: who answers, and is ready to, and who asks */
struct shared {
	uint32_t answers, asks;
};

static uint32_t bars[6];
static volatile struct shared *shared;
static volatile uint32_t rung;

static volatile uint32_t *word(uint32_t bar, uint32_t offset)
{
	return (volatile uint32_t *)(uintptr_t)(bars[bar] + offset);
}

static volatile uint32_t *config(uint32_t offset)
{
	return &ECAM[offset / 4];
}

static void place(void)
{
	uint32_t at = (uint32_t)(uintptr_t)BAR, bar, size;

	for (bar = 0; bar < 6; bar++) {
		volatile uint32_t *base = config(0x10 + 4 * bar);

		*base = 0xffffffff;
		size = -(*base & ~15u);
		if (!size)
			continue;
		at = (at + size - 1) & -size;
		bars[bar] = at;
		at += size;
		if ((*base & 6) == 4) {
			*base = bars[bar];
			bar++;
			*config(0x10 + 4 * bar) = 0;
		} else {
			*base = bars[bar];
		}
	}
	*config(4) = 6;
}

static void enable_interrupt(void)
{
	uint32_t at = *config(0x34) & 0xff;
	volatile uint32_t *entry;

	while ((*config(at) & 0xff) != 0x11)
		at = *config(at) >> 8 & 0xff;
	entry = word(*config(at + 4) & 7, *config(at + 4) & ~7u);
	*config(at) = *config(at) | 1u << 31;
	entry[0] = (uint32_t)(uintptr_t)GICV2M + 0x40;
	entry[1] = 0;
	entry[2] = SPI;
	entry[3] = 0;

	GICD[0] = 1;
	((volatile uint8_t *)GICD)[0x800 + SPI] = 1;
	GICD[0xc00 / 4 + SPI / 16] = 2u << SPI % 16 * 2;
	GICD[0x100 / 4 + SPI / 32] = 1u << SPI % 32;
	GICC[1] = 0xff;
	GICC[0] = 1;
	__asm__ volatile("msr daifclr, #2");
}

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
	uint32_t number = GICC[0xc / 4];

	rung++;
#ifdef ANSWER
	ring(shared->asks - 1);
#endif
	GICC[0x10 / 4] = number;
}

#ifdef ANSWER

static void run(void)
{
	shared->answers = identity() + 1;
	for (;;)
		__asm__ volatile("wfi");
}

#else

static uint64_t now(void)
{
	uint64_t ticks;

	__asm__ volatile("isb\n mrs %0, cntvct_el0" : "=r" (ticks) : : "memory");
	return ticks;
}

static void say(const char *what, uint64_t number)
{
	int shift;

	for (; *what; what++)
		*UART = *what;
	*UART = ' ';
	for (shift = 60; shift >= 0; shift -= 4)
		*UART = "0123456789abcdef"[number >> shift & 15];
	*UART = '\n';
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
	uint64_t began;
	uint32_t i;

	shared->asks = identity() + 1;
	while (!shared->answers)
		;
	/* Each has to be told of the other one before it can ring it. */
	for (began = now(); now() - began < SETTLE;)
		;
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
