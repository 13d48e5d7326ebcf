// SPDX-License-Identifier: GPL-2.0-only
/*
 * Reserved memory: memory of the system that the device tree sets aside for a
 * device (the node's "memory-region").
 *
 * Its user may map it only if it is the device's alone. Memory that the kernel uses
 * as long as the device does not ("reusable"), or that another node names, too, is
 * listed and not given out. What firmware put there for the device stays until
 * a user may have written to it; then it is cleared before the next one gets it.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/io.h>
#include <linux/mm.h>
#include <linux/of.h>
#include <linux/of_reserved_mem.h>
#include <linux/sched.h>
#include <linux/sizes.h>
#include <linux/string.h>

#include "dtio.h"
#include "pages.h"

/* How much is mapped at a time to be cleared: some have gigabytes. */
#define DTIO_CLEAR_SIZE	SZ_4M

static bool dtio_names_memory(struct device_node *np,
			      const struct reserved_mem *memory)
{
	int count = of_count_phandle_with_args(np, "memory-region", NULL);
	int i;

	/* Entries that lead nowhere may have others behind them. */
	for (i = 0; i < count; i++) {
		struct device_node *named __free(device_node) =
			of_parse_phandle(np, "memory-region", i);
		struct reserved_mem *other =
			named ? of_reserved_mem_lookup(named) : NULL;

		if (other && dtio_pages_overlap(memory->base, memory->size,
						other->base, other->size,
						PAGE_SIZE))
			return true;
	}
	return false;
}

static int dtio_reserved_find_owner(struct device *dev,
				    const struct reserved_mem *memory,
				    struct dtio_mmap_verdict *verdict)
{
	struct device_node *np;

	for_each_node_with_property(np, "memory-region") {
		if (np == dev->of_node || !dtio_names_memory(np, memory))
			continue;
		verdict->reason = DTIO_MMAP_SHARED_PAGE;
		verdict->owner = devm_kasprintf(dev, GFP_KERNEL, "%pOF", np);
		of_node_put(np);
		return verdict->owner ? 0 : -ENOMEM;
	}
	return 0;
}

/**
 * dtio_reserved_count - how many "memory-region" entries a device's node has
 * @dev: the device
 *
 * Return: their number.
 */
unsigned int dtio_reserved_count(struct device *dev)
{
	int count = of_count_phandle_with_args(dev->of_node, "memory-region",
					       NULL);

	return max(count, 0);
}

/**
 * dtio_reserved_get - look up what one "memory-region" entry names
 * @dev: the device
 * @index: of the entry
 * @reserved: where to put it, with the verdict whether the user may have it
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_reserved_get(struct device *dev, unsigned int index,
		      struct dtio_reserved *reserved)
{
	struct device_node *node __free(device_node) =
		of_parse_phandle(dev->of_node, "memory-region", index);
	struct reserved_mem *memory = node ? of_reserved_mem_lookup(node) : NULL;

	*reserved = (struct dtio_reserved) {
		.memory = DTIO_MEMORY_CACHED,
		.mmap.reason = DTIO_MMAP_NOT_MEMORY,
	};
	if (!memory || !memory->size)
		return 0;
	reserved->address = memory->base;
	reserved->length = memory->size;

	if (of_property_read_bool(node, "reusable")) {
		reserved->mmap.reason = DTIO_MMAP_SHARED_PAGE;
		reserved->mmap.owner = "the kernel, which uses it in between";
		return 0;
	}

	/*
	 * Memory in the kernel's linear map is cached there, so all mappings of it
	 * have to be; other memory ("no-map") is write-combined, as for DMA.
	 */
	if (of_property_read_bool(node, "no-map"))
		reserved->memory = DTIO_MEMORY_WRITE_COMBINE;

	reserved->mmap.reason = PAGE_ALIGNED(memory->base) &&
				PAGE_ALIGNED(memory->size) ?
					DTIO_MMAP_OK : DTIO_MMAP_NOT_PAGES;
	return dtio_reserved_find_owner(dev, memory, &reserved->mmap);
}

static int dtio_reserved_clear_region(const struct dtio_region *region)
{
	unsigned long flags = region->memory == DTIO_MEMORY_CACHED ?
				      MEMREMAP_WB : MEMREMAP_WC;
	u64 offset;

	for (offset = 0; offset < region->length; offset += DTIO_CLEAR_SIZE) {
		size_t size = min_t(u64, region->length - offset,
				    DTIO_CLEAR_SIZE);
		void *data = memremap(region->address + offset, size, flags);

		if (!data)
			return -ENOMEM;
		memset(data, 0, size);
		memunmap(data);
		cond_resched();
	}
	return 0;
}

/**
 * dtio_reserved_clear - clear what a former user may have written
 * @dtio: the device, reset: until then it may have written there, too
 *
 * Return: 0, or a negative errno with the failure logged; then some of it is left.
 */
int dtio_reserved_clear(struct dtio_device *dtio)
{
	unsigned int i;
	int ret;

	lockdep_assert_held(&dtio->lock);

	if (!dtio->memory_used || dtio->keep_memory)
		return 0;

	for (i = 0; i < dtio->num_regions; i++) {
		const struct dtio_region *region = &dtio->regions[i];

		if (region->type != DTIO_REGION_RESERVED_MEMORY ||
		    !region->mappable)
			continue;
		ret = dtio_reserved_clear_region(region);
		if (ret) {
			dev_err(dtio->vdev.dev,
				"cannot map its reserved memory to clear it\n");
			return ret;
		}
	}
	dtio->memory_used = false;
	return 0;
}
