/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The interrupts of a node; see irqs.c. */
#ifndef DTIO_TREE_IRQS_H
#define DTIO_TREE_IRQS_H

#include "libdtio.h"
#include "tree/tree.h"

/*
 * Calls @visit for each of the node's interrupts, in order: with the controller
 * and what it knows the interrupt by, as big-endian cells; or with NULL for one
 * that is absent. Ends early with what @visit returns if that is not 0.
 */
typedef int visit_irq(void *opaque, const struct node *controller,
		      const uint8_t *specifier, uint32_t cells);
int each_irq(const struct tree *tree, const struct node *device,
	     visit_irq *visit, void *opaque);

/*
 * Which cell says how a line is triggered, and not which one it is; @cells for none. It
 * is the last one, but for a GIC's, where it is the third.
 */
uint32_t irq_sense_cell(const struct node *controller, uint32_t cells);

/* @usable and @edge of it */
struct dtio_host_irq judge_irq(const struct node *controller,
			       const uint8_t *specifier, uint32_t cells);

#endif /* DTIO_TREE_IRQS_H */
