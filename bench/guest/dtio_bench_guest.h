/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the figures of a guest are measured with; dtio_bench_guest.c has the concept.
 */
#ifndef DTIO_BENCH_GUEST_H
#define DTIO_BENCH_GUEST_H

#include <linux/types.h>

struct dentry;
struct platform_driver;

/* How often each is repeated; the middle one counts. */
#define BENCH_RUNS	101

/* Where each figure has a file */
extern struct dentry *bench_folder;

/* Of a device whose clock's rate is set: dtio_bench_rate.c */
extern struct platform_driver bench_rate_driver;

static inline u64 bench_counter(void)
{
	u64 value;

	asm volatile("mrs %0, cntvct_el0" : "=r"(value) : : "memory");
	return value;
}

/* The register that tells a trace of exits which of them belong to what is measured */
void bench_open_mark(void);
void bench_close_mark(void);
void bench_next_mark(void);

/* How long @run takes, in instructions; @before is not counted, and may be NULL. */
u64 bench_middle_of(void *data, void (*before)(void *data),
		    void (*run)(void *data));

#endif
