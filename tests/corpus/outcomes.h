/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What became of nodes; see outcomes.c. */
#ifndef DTIO_CORPUS_OUTCOMES_H
#define DTIO_CORPUS_OUTCOMES_H

#include "probe/probe.h"
#include "tally.h"

struct outcome {
	uint64_t key;		/* of the node; 0: it is not to be known again */
	bool is_device;		/* registers in memory and a compatible */
	const char *class;	/* of its driver; NULL: no kernel for arm64 has one */
	bool has_foreign;	/* Linux has one, which no kernel for arm64 can have */
	char *reason;		/* refused; to be freed */
	bool is_right;		/* described, and nothing wrong with it */
	bool is_right_with_most;	/* the same with all that QEMU offers if it is told to */
	bool is_part;		/* refused alone, as it goes along with the one above */
	bool is_with_above;	/* described with that */
	size_t child_irqs;	/* lines of nodes below it that go along */
	/* As a guest is by default, and with SCMI, GPIO lines and pin states; what they have is the trial's. */
	struct probe_result probe, most;
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
