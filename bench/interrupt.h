/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An interrupt of the device, of which there is one at a time: it is waited for, and
 * that of a line is lowered and unmasked after that.
 */
#ifndef BENCH_INTERRUPT_H
#define BENCH_INTERRUPT_H

#include <stdint.h>

/* How the device raises and lowers it; set them first. */
extern void (*raise_interrupt)(void), (*lower_interrupt)(void);

/* Connects the first interrupt of @index, until the end. */
void begin_interrupt(uint32_t index);
void end_interrupt(uint32_t index);

/* The same for a line, which VFIO masks each time. */
void begin_line(uint32_t index);
void end_line(uint32_t index);

/* Dies unless it comes once. */
void raise_and_wait(void);
void raise_wait_and_lower(void);
void signal_unmask(void);
void lower_and_unmask(void);
void line_cycle(void);

/* What a line costs, for a table of figures; more initialisers may follow. */
#define LINE_FIGURES(name_of, ...)					\
	{								\
		.name = name_of "-delivery",				\
		.operation.run = raise_and_wait,			\
		.operation.after = lower_and_unmask,			\
		__VA_ARGS__						\
	},								\
	{								\
		.name = name_of "-unmask",				\
		.operation.before = raise_wait_and_lower,		\
		.operation.run = signal_unmask,				\
		__VA_ARGS__						\
	},								\
	{								\
		.name = name_of "-cycle",				\
		.operation.run = line_cycle,				\
		__VA_ARGS__						\
	}

#endif /* BENCH_INTERRUPT_H */
