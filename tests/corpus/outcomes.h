/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What became of nodes; see outcomes.c. */
#ifndef DTIO_CORPUS_OUTCOMES_H
#define DTIO_CORPUS_OUTCOMES_H

#include "probe/probe.h"
#include "tally.h"

struct outcome {
	uint64_t key;		/* of the node; 0: it is not to be known again */
	bool is_device;		/* registers in memory and a compatible */
	const char *class;	/* of its driver; NULL: it has none */
	char *reason;		/* refused; to be freed */
	bool is_right;		/* described, and nothing wrong with it */
	size_t child_irqs;	/* lines of nodes below it that go along */
	struct probe_result probe;	/* what it has is the trial's */
	size_t count;		/* of nodes, since they were last summed up */
};

struct outcomes;

struct outcomes *outcomes_new(void);
void outcomes_free(struct outcomes *outcomes);

/* NULL: no such node was seen */
struct outcome *outcomes_find(struct outcomes *outcomes, uint64_t key);
/* Takes over what @outcome has. */
struct outcome *outcomes_add(struct outcomes *outcomes,
			     const struct outcome *outcome);
/* Sums up what has been counted since, as nodes of the vendor's boards. */
void outcomes_sum(struct outcomes *outcomes, struct tally *tally,
		  const char *vendor);

#endif
