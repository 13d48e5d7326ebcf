// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Two guests that are one small program each. The one built with -DENDPOINT has a dtio-epc-pci
 * in slot 1 (docs/specs/dtio-epc.rst) and makes a function of it, with a page of memory and
 * an MSI, which it raises RINGS times; each time it looks until the handler of the other
 * guest, the function's host, has counted it in that page. It says on its UART how many ticks
 * of the generic timer each took, as hexadecimal numbers behind "heard".
 */
#include "../served/function.h"

#define PAGE		4096
#define PAUSE		(62500000 / 5000)

#ifdef ENDPOINT

#define CONTROL		0x2c
#define FUNCTION	0x20000
#define ID		(FUNCTION + 0x00)
#define CLASS		(FUNCTION + 0x04)
#define MSI		(FUNCTION + 0x14)
#define MSI_ENABLED	(FUNCTION + 0x20)
#define RAISE		(FUNCTION + 0x34)
#define BAR0_COUNT	(FUNCTION + 0x84)
#define BAR0_SIZE	(FUNCTION + 0x88)
#define BAR0_LIST	(FUNCTION + 0x90)
#define BAR0_ACTION	(FUNCTION + 0x98)

static volatile uint32_t memory[PAGE / 4] __attribute__((aligned(PAGE)));
static const uint64_t pieces[][2] = { { (uintptr_t)memory, PAGE } };

static void offer(void)
{
	*word(0, ID) = 0x6c724c52;
	*word(0, CLASS) = 0xff000000;
	*word(0, MSI) = 1;
	*word(0, BAR0_COUNT) = 1;
	*word(0, BAR0_SIZE) = PAGE;
	*word(0, BAR0_LIST) = (uint32_t)(uintptr_t)pieces;
	*word(0, BAR0_ACTION) = 1;
	*word(0, CONTROL) = 1;
}

static void wait(uint64_t ticks)
{
	uint64_t began = now();

	while (now() - began < ticks)
		;
}

static uint64_t call(void)
{
	uint32_t before = memory[0];
	uint64_t began = now();

	*word(0, RAISE) = 2;
	while (memory[0] == before)
		;
	return now() - began;
}

void handler(void)
{
}

void guest(void)
{
	static uint64_t spent[RINGS];
	uint32_t i;

	place();
	offer();
	while (!*word(0, MSI_ENABLED))
		wait(PAUSE);
	for (i = 0; i < RINGS; i++) {
		/* The host sleeps. */
		wait(PAUSE);
		spent[i] = call();
	}
	for (i = 0; i < RINGS; i++)
		say("heard", spent[i]);
}

#else

void handler(void)
{
	uint32_t number = begin_interrupt();

	++*word(0, 0);
	end_interrupt(number);
}

void guest(void)
{
	place();
	enable_interrupt();
	for (;;)
		__asm__ volatile("wfi");
}

#endif
