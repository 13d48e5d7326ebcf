// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What can be passed on of a device, as it grows: by what an open device says
 * (device/resources.c), or by what its node says (predict.c).
 */
#include <stdlib.h>
#include <string.h>

#include "tree/resources.h"
#include "libdtio.h"

static void free_irqs(struct dtio_host_irq *irqs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		free((char *)irqs[i].child);
		free((char *)irqs[i].controller);
	}
	free(irqs);
}

void dtio_free_resources(struct dtio_resources *resources)
{
	free(resources->regions);
	for (size_t i = 0; i < resources->num_child_regions; i++)
		free((char *)resources->child_regions[i].child);
	free(resources->child_regions);
	free_irqs(resources->irqs, resources->num_irqs);
	free_irqs(resources->child_irqs, resources->num_child_irqs);
	*resources = (struct dtio_resources){ 0 };
}

/* The array with an entry number @index; NULL for want of memory. */
static void *extend(void *array, size_t *count, size_t index, size_t size)
{
	char *bigger;

	if (index < *count)
		return array;
	bigger = reallocarray(array, index + 1, size);
	if (bigger) {
		memset(bigger + *count * size, 0, (index + 1 - *count) * size);
		*count = index + 1;
	}
	return bigger;
}

struct dtio_host_region *region_at(struct dtio_resources *resources,
				   size_t index)
{
	struct dtio_host_region *regions;

	regions = extend(resources->regions, &resources->num_regions, index,
			 sizeof(*regions));
	if (!regions)
		return NULL;
	resources->regions = regions;
	return &regions[index];
}

struct dtio_host_irq *irq_at(struct dtio_resources *resources,
			     size_t index)
{
	struct dtio_host_irq *irqs;

	irqs = extend(resources->irqs, &resources->num_irqs, index,
		      sizeof(*irqs));
	if (!irqs)
		return NULL;
	resources->irqs = irqs;
	return &irqs[index];
}

/* The array with one more entry, which takes @child over; NULL for want of memory. */
static void *extend_for(char *child, void *array, size_t *count, size_t size)
{
	void *bigger = child ? extend(array, count, *count, size) : NULL;

	if (!bigger)
		free(child);
	return bigger;
}

/* The next one of a node below the device's; takes @child over. */
struct dtio_host_irq *add_child_irq(struct dtio_resources *resources,
				    char *child, uint32_t index)
{
	struct dtio_host_irq *irqs;

	irqs = extend_for(child, resources->child_irqs,
			  &resources->num_child_irqs, sizeof(*irqs));
	if (!irqs)
		return NULL;
	resources->child_irqs = irqs;
	irqs += resources->num_child_irqs - 1;
	irqs->child = child;
	irqs->index = index;
	return irqs;
}

struct dtio_host_region *add_child_region(struct dtio_resources *resources,
					  char *child, uint32_t index)
{
	struct dtio_host_region *regions;

	regions = extend_for(child, resources->child_regions,
			     &resources->num_child_regions, sizeof(*regions));
	if (!regions)
		return NULL;
	resources->child_regions = regions;
	regions += resources->num_child_regions - 1;
	regions->child = child;
	regions->index = index;
	return regions;
}
