/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One node, as if it were a device of the host; see trial.c. */
#ifndef DTIO_CORPUS_TRIAL_H
#define DTIO_CORPUS_TRIAL_H

#include <stdatomic.h>

#include "batch.h"
#include "outcomes.h"
#include "rates.h"
#include "references.h"

/* Room for the hashes of several times the different nodes there are */
#define TRIAL_SEEN (1 << 17)

/* What is known from the kernel's sources */
struct known {
	struct references *references;
	struct rates *rates;
};

struct trial {
	const struct known *known;
	const void *base;	/* the guest's tree without the device */
	void *guest;		/* room for it with the device */
	struct batch *batch;
	struct dtio_arena *arena;	/* of what is said of drivers */
	/* hashes of the nodes that any process has looked at; 0: free */
	atomic_uint_least64_t *seen;
	const char *board;	/* for who reads of a failure */
	size_t failures;
};

struct trial *trial_new(const struct known *known, const void *guest,
			atomic_uint_least64_t *seen);
/* How many failures there were; frees the trial, and what its outcomes say of drivers. */
size_t trial_finish(struct trial *trial);

/* What the next device's guest has room for */
struct room trial_room(const struct trial *trial);

/*
 * Fills in what becomes of the device, placed in that room with what is offered by a
 * page, unless it fails, which is said.
 */
void trial_run(struct trial *trial, struct tree *host, struct node *device,
	       const DtioFdtPlacement *placement, const struct offers *offers,
	       const struct sharers *sharers, struct outcome *outcome);

#endif
