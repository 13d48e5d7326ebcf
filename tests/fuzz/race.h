/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the processes of the race suite share: who they are, how far each has come,
 * and the devices. The memory is mapped before the first of them is made.
 */
#ifndef DTIO_FUZZ_RACE_H
#define DTIO_FUZZ_RACE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "target.h"

#define MAX_DEVICES	4
/* Each leader opens a device, and its members use what it has opened. */
#define LEADERS		4
#define MEMBERS		2
/* The last one is the administrator. */
#define SLOTS		(LEADERS * (1 + MEMBERS) + 1)
#define ADMIN		(SLOTS - 1)

struct slot {
	atomic_int pid;			/* 0: free */
	atomic_uint_fast64_t calls;	/* only grows: who does not call hangs */
	atomic_uint generation;		/* how many processes have been here */
};

struct arena {
	struct slot slots[SLOTS];
	atomic_bool stop;
	/* The administrator wants all devices closed for a while. */
	atomic_bool quiet;
	atomic_uint_fast64_t opens, refused, attached, doorbells, unbinds, binds,
			     reloads, forks;
	/* What a process found wrong; the first one says it. */
	atomic_bool is_wrong;
	char wrong[256];
};

extern struct arena *arena;
extern uint64_t race_seed;

/* As asked before anything was raced for; the windows and eventfds are shared. */
extern struct target devices[MAX_DEVICES];
extern unsigned int num_devices;
/* Index of each one's first interrupt by message; num_irqs: it has none. */
extern uint32_t messages[MAX_DEVICES];

__attribute__((format(printf, 1, 2)))
void race_wrong(const char *format, ...);

/* The numbers of this process: from the seed, its slot and its generation. */
uint64_t race_random(unsigned int slot);

static inline void race_count(unsigned int slot)
{
	atomic_fetch_add_explicit(&arena->slots[slot].calls, 1,
				  memory_order_relaxed);
}

#endif /* DTIO_FUZZ_RACE_H */
