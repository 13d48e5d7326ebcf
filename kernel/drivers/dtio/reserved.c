// SPDX-License-Identifier: GPL-2.0-only
/*
 * Reserved memory: memory of the system that the device tree sets aside for a
 * device (the node's "memory-region"), as regions after its registers.
 *
 * It is the user's only if it is the device's alone. Memory that the kernel uses
 * as long as the device does not ("reusable"), or that another node names too,
 * is listed and kept closed. What one user left in it is cleared before the next
 * one gets it.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/io.h>
#include <linux/mm.h>
#include <linux/of.h>
#include <linux/of_reserved_mem.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "dtio.h"

static bool dtio_names_memory(struct device_node *np,
			      struct device_node *memory)
{
	struct device_node *named;
	int i;

	for (i = 0; (named = of_parse_phandle(np, "memory-region", i)); i++) {
		of_node_put(named);
		if (named == memory)
			return true;
	}
	return false;
}

/* Path of another node that names the same memory, to be freed, or NULL. */
static const char *dtio_reserved_owner(struct device *dev,
				       struct device_node *memory)
{
	struct device_node *np;

	for_each_node_with_property(np, "memory-region") {
		if (np == dev->of_node || !dtio_names_memory(np, memory))
			continue;
		of_node_put(np);
		return devm_kasprintf(dev, GFP_KERNEL, "%pOF", np);
	}
	return NULL;
}

static int dtio_reserved_open_up(struct dtio_device *dtio,
				 struct dtio_region *region,
				 struct device_node *memory)
{
	struct device *dev = dtio->vdev.dev;
	bool uncached = of_property_read_bool(memory, "no-map");

	if (!PAGE_ALIGNED(region->address) || !PAGE_ALIGNED(region->length)) {
		region->mmap_reason = DTIO_MMAP_NOT_PAGES;
		return 0;
	}

	/*
	 * Memory that the kernel has in its own map is cached there, and must
	 * be everywhere; what it has not is mapped as devices like it.
	 */
	region->memory = uncached ? DTIO_MEMORY_WRITE_COMBINE :
				    DTIO_MEMORY_CACHED;
	region->data = devm_memremap(dev, region->address, region->length,
				     uncached ? MEMREMAP_WC : MEMREMAP_WB);
	if (IS_ERR(region->data))
		return dev_err_probe(dev, PTR_ERR(region->data),
				     "cannot map reserved memory %pOF\n", memory);

	region->access = DTIO_REGION_READ | DTIO_REGION_WRITE;
	region->narrowest = 1;
	region->widest = 8;
	dtio_region_allow_mmap(region);
	return 0;
}

/**
 * dtio_reserved_count - how many "memory-region" entries the node has
 * @dtio: the device
 *
 * Return: their number.
 */
unsigned int dtio_reserved_count(struct dtio_device *dtio)
{
	int count = of_count_phandle_with_args(dtio->vdev.dev->of_node,
					       "memory-region", NULL);

	return max(count, 0);
}

/**
 * dtio_reserved_init - fill the row of one "memory-region" entry
 * @dtio: the device
 * @region: the row
 * @index: of the entry
 *
 * Return: 0, or a negative errno with the reason logged.
 */
int dtio_reserved_init(struct dtio_device *dtio, struct dtio_region *region,
		       unsigned int index)
{
	struct device_node *memory __free(device_node) = NULL;
	struct device *dev = dtio->vdev.dev;
	struct reserved_mem *reserved;
	const char *name;

	region->type = DTIO_REGION_RESERVED_MEMORY;
	region->memory = DTIO_MEMORY_CACHED;
	region->dt_index = index;
	region->mmap_reason = DTIO_MMAP_NOT_MEMORY;
	if (!of_property_read_string_index(dev->of_node, "memory-region-names",
					   index, &name))
		region->name = name;

	memory = of_parse_phandle(dev->of_node, "memory-region", index);
	reserved = memory ? of_reserved_mem_lookup(memory) : NULL;
	if (!reserved)
		return 0;
	region->address = reserved->base;
	region->length = reserved->size;

	region->mmap_reason = DTIO_MMAP_SHARED_PAGE;
	if (of_property_read_bool(memory, "reusable")) {
		region->mmap_owner = "the kernel, which uses it in between";
		return 0;
	}
	region->mmap_owner = dtio_reserved_owner(dev, memory);
	if (region->mmap_owner)
		return 0;
	return dtio_reserved_open_up(dtio, region, memory);
}

/**
 * dtio_reserved_clear - clear what the last user left, on open
 * @dtio: the device
 */
void dtio_reserved_clear(struct dtio_device *dtio)
{
	unsigned int i;

	for (i = 0; i < dtio->num_regions; i++)
		if (dtio->regions[i].data)
			memset(dtio->regions[i].data, 0,
			       dtio->regions[i].length);
}
