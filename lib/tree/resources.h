/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What can be passed on of a device, as it grows; see resources.c. */
#ifndef DTIO_TREE_RESOURCES_H
#define DTIO_TREE_RESOURCES_H

#include "libdtio.h"

/*
 * What of a device's registers and interrupts can be passed on: one for each
 * entry of the node's "reg" and of its interrupts, and for each interrupt and each region
 * of a node below it that goes along. The length of a region that cannot be passed on is 0. Of
 * regions, there are @address and @length; of interrupts, @usable, @edge, @repeated and
 * @same_as, of those of nodes below also @child and @index, and of interrupts if they are
 * guessed also @controller. A PCI function has none of these: a guest finds them by itself.
 */
struct dtio_resources {
	bool is_function;	/* of PCI */
	uint8_t devfn;		/* its number on its bus: device << 3 | function */
	struct dtio_host_region *regions;
	size_t num_regions;
	struct dtio_host_irq *irqs;
	size_t num_irqs;
	struct dtio_host_irq *child_irqs;
	size_t num_child_irqs;
	struct dtio_host_region *child_regions;
	size_t num_child_regions;
};

void dtio_free_resources(struct dtio_resources *resources);

/* The entry of that number, with zeroed ones before it; NULL for want of memory. */
struct dtio_host_region *region_at(struct dtio_resources *resources,
				   size_t index);
struct dtio_host_irq *irq_at(struct dtio_resources *resources,
			     size_t index);
/* The next one of a node below the device's; takes @child over. */
struct dtio_host_irq *add_child_irq(struct dtio_resources *resources,
				    char *child, uint32_t index);

struct dtio_host_region *add_child_region(struct dtio_resources *resources,
					  char *child, uint32_t index);

#endif /* DTIO_TREE_RESOURCES_H */
