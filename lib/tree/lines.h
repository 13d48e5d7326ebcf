/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The interrupt lines that go along with a device; see lines.c, repeated-irqs.c. */
#ifndef DTIO_TREE_LINES_H
#define DTIO_TREE_LINES_H

#include "libdtio.h"
#include "tree/tree.h"

/* An interrupt of @node, which is a device's or part of it: entry @index there */
struct line {
	const struct node *node;
	uint32_t index;
	const struct node *controller;	/* NULL: an absent interrupt */
	const uint8_t *specifier;
	uint32_t cells;
};

/*
 * Calls @visit for each line that goes along with the device: first for those of its
 * own, then for those of the nodes below it that are part of it. @devices says of each
 * node of the tree whether the system has a device for it that stays; NULL: what the
 * tree tells of that. Ends early with what @visit returns if that is not 0.
 */
typedef int visit_line(void *opaque, const struct line *line);
int each_line(const struct tree *tree, const struct node *device,
	      const bool *devices, visit_line *visit, void *opaque);

/* The two arrays of a device's lines; children's are numbered after its own. */
struct device_lines {
	struct dtio_host_irq *irqs;
	size_t num_irqs;
	struct dtio_host_irq *child_irqs;
	size_t num_child_irqs;
};

/* Says of each of the device's lines whether one before it is the same. */
int find_repeated_irqs(const struct tree *tree, const struct node *device,
		       const bool *devices, const struct device_lines *lines);

#endif /* DTIO_TREE_LINES_H */
