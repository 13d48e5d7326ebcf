// SPDX-License-Identifier: GPL-2.0-or-later
/* What the processes of the race suite share. */
#include <stdarg.h>
#include <stdio.h>

#include "calls.h"
#include "race.h"

struct arena *arena;
uint64_t race_seed;
struct target devices[MAX_DEVICES];
unsigned int num_devices;
uint32_t messages[MAX_DEVICES];

void race_wrong(const char *format, ...)
{
	va_list args;

	if (atomic_exchange(&arena->is_wrong, true))
		return;
	va_start(args, format);
	vsnprintf(arena->wrong, sizeof(arena->wrong), format, args);
	va_end(args);
}

uint64_t race_random(unsigned int slot)
{
	uint64_t state = race_seed;

	state ^= (uint64_t)slot << 56;
	state ^= (uint64_t)atomic_fetch_add(&arena->slots[slot].generation, 1) << 32;
	return next_random(&state);
}
