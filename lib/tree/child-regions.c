// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Registers that go along with a device beside its own: those of nodes below it that are
 * part of it (parts.c), where the processor has them. What is among the device's own is
 * none of them, as the guest reaches it there; nor is what reaches into others, which the
 * driver cannot claim a second time.
 */
#include <errno.h>
#include <stdlib.h>

#include "tree/child-regions.h"
#include "tree/parts.h"
#include "tree/registers.h"

struct collector {
	/* What has been found; the device's own first */
	struct dtio_host_region *regions;
	size_t count;
	visit_child_region *visit;
	void *opaque;
};

/* Neither is empty. */
static bool overlaps(const struct dtio_host_region *region,
		     const struct dtio_host_region *other)
{
	return region->address <= other->address + (other->length - 1) &&
	       other->address <= region->address + (region->length - 1);
}

static bool is_known(const struct collector *collector,
		     const struct dtio_host_region *region)
{
	for (size_t i = 0; i < collector->count; i++)
		if (overlaps(region, &collector->regions[i]))
			return true;
	return false;
}

static int add_known(struct collector *collector,
		     const struct dtio_host_region *region)
{
	struct dtio_host_region *regions =
		reallocarray(collector->regions, collector->count + 1,
			     sizeof(*regions));

	if (!regions)
		return -ENOMEM;
	regions[collector->count++] = *region;
	collector->regions = regions;
	return 0;
}

static int visit_part_regions(void *opaque, const struct node *node)
{
	const size_t count = node_num_regions(node);
	struct collector *collector = opaque;
	int err = 0;

	for (size_t i = 0; !err && i < count; i++) {
		struct child_region found = { .node = node, .index = i };

		if (!node_region(node, i, &found.region) ||
		    !found.region.length ||
		    is_known(collector, &found.region))
			continue;
		err = add_known(collector, &found.region);
		if (!err)
			err = collector->visit(collector->opaque, &found);
	}
	return err;
}

int each_child_region(const struct tree *tree, const struct node *device,
		      const bool *devices, visit_child_region *visit,
		      void *opaque)
{
	const size_t count = node_num_regions(device);
	struct collector collector = { .visit = visit, .opaque = opaque };
	struct dtio_host_region own;
	int err = 0;

	for (size_t i = 0; !err && i < count; i++)
		if (node_region(device, i, &own) && own.length)
			err = add_known(&collector, &own);
	if (!err)
		err = each_part(tree, device, devices, visit_part_regions,
				&collector);
	free(collector.regions);
	return err;
}
