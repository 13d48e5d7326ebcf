/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the calls work on: one open device, a few eventfds and a few windows of
 * address space to map it into. All threads share it.
 */
#ifndef DTIO_FUZZ_TARGET_H
#define DTIO_FUZZ_TARGET_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "board/types.h"
#include "libdtio.h"

#define EVENTFDS	6
#define WINDOWS		4
#define WINDOW_SIZE	(1ul << 20)

struct target {
	const struct dtio_host_device *device;
	struct dtio_handle handle;
	atomic_int fd;			/* -1 while nobody has it open */
	int eventfds[EVENTFDS];
	char *windows;			/* WINDOWS of WINDOW_SIZE */
	/* What the device said of itself, for arguments that make sense. */
	uint32_t num_regions;
	uint32_t num_irqs;
	uint32_t num_resources;
	struct dtio_region_info *regions;
	/*
	 * How much of each region answers on the bus. Where nothing does, the
	 * kernel cannot survive an access that it makes for a user.
	 */
	uint64_t answers;
};

extern struct target target;

/* Finds the device and asks it; returns NULL, or what failed. free() it. */
char *target_find(const char *name);

/* Closes the device, if it is open, and opens it; all windows are empty then. */
int target_open(enum dtio_entry entry);

/*
 * Shortens an access of the kernel's so that it stays where something answers;
 * false if nothing is left of it. @limit is where the region then ends.
 */
bool target_answers(uint64_t offset, uint64_t *length);

/* Empties a window. */
void target_clear(unsigned int window);

#endif /* DTIO_FUZZ_TARGET_H */
