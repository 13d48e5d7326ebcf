/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What can be passed on of a device, as it grows; see resources.c. */
#ifndef DTIO_TREE_RESOURCES_H
#define DTIO_TREE_RESOURCES_H

#include "libdtio.h"

/* The entry of that number, with zeroed ones before it; NULL for want of memory. */
struct dtio_host_region *region_at(struct dtio_resources *resources,
				   size_t index);
struct dtio_host_irq *irq_at(struct dtio_resources *resources,
			     size_t index);
/* The next one of a node below the device's; takes @child over. */
struct dtio_host_irq *add_child_irq(struct dtio_resources *resources,
				    char *child, uint32_t index);

#endif /* DTIO_TREE_RESOURCES_H */
