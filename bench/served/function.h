/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a guest that is one small program does with the PCI function in slot 1, and says. */
#ifndef BENCH_FUNCTION_H
#define BENCH_FUNCTION_H

#include <stdint.h>

/* Where place() has put the base address registers' spaces */
extern uint32_t bars[6];

/* A word of such a space */
volatile uint32_t *word(uint32_t bar, uint32_t offset);

/* Gives the function addresses, memory and bus mastering. */
void place(void);

/* Its first message calls handler() from now on: MSI-X, or MSI if it has no MSI-X. */
void enable_interrupt(void);

/* Around what a handler does: which interrupt it is, and that it is over */
uint32_t begin_interrupt(void);
void end_interrupt(uint32_t number);

/* Ticks of the generic timer */
uint64_t now(void);

/* On the UART, a line of a word and a hexadecimal number */
void say(const char *what, uint64_t number);

#endif
