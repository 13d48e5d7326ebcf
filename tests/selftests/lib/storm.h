/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A user that does everything at once, in a thread each: registers are mapped and
 * touched, read by pread if the kernel does that, and the interrupt fires as often as
 * it can be unmasked; until the host takes the device back or the storm is stopped.
 */
#ifndef DTIO_STORM_H
#define DTIO_STORM_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct storm {
	int fd;			/* the device's descriptor */
	int trigger;
	int unmask;		/* an eventfd that unmasks, or -1 for an edge */
	uint32_t irq;		/* the interrupt that fires */
	uint64_t offset;	/* of region 0 in the file */
	bool readable;		/* the kernel reads it for a user */
	char *mapping;		/* of its first area, or NULL */
	uint64_t area;		/* where that is in the file, and its length */
	uint64_t mapped;
	pthread_t threads[4];
	int num_threads;
	atomic_bool stop;
	/* What has happened so far. */
	atomic_uint interrupts;
	atomic_uint touches;
	atomic_uint reads;
	/* How each came to its end; 0 if it did not. */
	atomic_int touch_signal;
	atomic_int read_errno;
	atomic_int set_irqs_errno;
};

/* Sets all up and starts; returns NULL, or what failed. */
const char *storm_start(struct storm *storm, int fd, uint32_t irq);

/* Stops the threads and lets go of everything but the device's descriptor. */
void storm_stop(struct storm *storm);

#endif /* DTIO_STORM_H */
