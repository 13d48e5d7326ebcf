// SPDX-License-Identifier: GPL-2.0-only
/*
 * The region table: what the device's node and bus say of its windows, its
 * reserved memory and the snapshot. child-region.c has the windows of nodes below,
 * access.c read and write, mapping.c mmap.
 */
#include <linux/device.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/of.h>
#include <linux/property.h>
#include <linux/slab.h>

#include "dtio.h"

/* VFIO's flags of a region are dtio's bits. */
static_assert(DTIO_REGION_READ == VFIO_REGION_INFO_FLAG_READ);
static_assert(DTIO_REGION_WRITE == VFIO_REGION_INFO_FLAG_WRITE);
static_assert(DTIO_REGION_MMAP == VFIO_REGION_INFO_FLAG_MMAP);

static int dtio_region_init_reserved(struct device *dev,
				     struct dtio_region *region,
				     unsigned int index)
{
	struct dtio_reserved reserved;
	const char *name;
	int ret;

	ret = dtio_reserved_get(dev, index, &reserved);
	if (ret)
		return ret;

	region->type = DTIO_REGION_RESERVED_MEMORY;
	region->memory = reserved.memory;
	region->np = dev->of_node;
	region->dt_index = index;
	region->address = reserved.address;
	region->length = reserved.length;
	region->mmap = reserved.mmap;
	if (!of_property_read_string_index(dev->of_node, "memory-region-names",
					   index, &name))
		region->name = name;
	return 0;
}

static void dtio_region_init_snapshot(struct dtio_region *region)
{
	/* Its length is known when it has been made, see dtio_region_length(). */
	region->type = DTIO_REGION_DT_SNAPSHOT;
	region->memory = DTIO_MEMORY_CACHED;
	region->access = DTIO_REGION_READ;
	region->narrowest = 1;
	region->widest = 8;
	region->mmap.reason = DTIO_MMAP_NOT_MEMORY;
	region->dt_index = DTIO_NO_INDEX;
}

/*
 * An access that the device answers with an abort ends its user, by SIGBUS, if the
 * user made it, and the host if the kernel made it. So the kernel accesses for the
 * user what the user cannot map, and else only what the administrator says.
 */
static bool dtio_region_is_for_kernel(struct dtio_device *dtio,
				      const struct dtio_region *region)
{
	struct device *dev = dtio->vdev.dev;

	if ((region->type != DTIO_REGION_MMIO &&
	     region->type != DTIO_REGION_CHILD) || !region->length)
		return false;
	if (region->mmap.reason == DTIO_MMAP_OK && !dtio->read_write)
		return false;
	if (region->narrowest <= sizeof(long))
		return true;
	dev_warn(dev, "this kernel has no accesses of %u bytes: registers at %pa cannot be read and written\n",
		 region->narrowest, &region->address);
	return false;
}

/* @index: of the region; 0 has the registers that reset some kinds of device. */
static int dtio_region_map(struct dtio_device *dtio, unsigned int index)
{
	struct dtio_region *region = &dtio->regions[index];
	struct device *dev = dtio->vdev.dev;
	bool resets = !index && dtio->known && dtio->known->reset &&
		      region->type == DTIO_REGION_MMIO && region->length;
	u32 width;

	if (region->mmap.reason == DTIO_MMAP_OK)
		dtio_region_allow_mmap(region);

	if (dtio_region_is_for_kernel(dtio, region)) {
		region->access |= DTIO_REGION_READ | DTIO_REGION_WRITE;
		for (width = region->narrowest; width <= region->widest; width *= 2)
			region->single |= BIT(width);
		dtio->accesses = true;
	} else if (!resets) {
		return 0;
	}

	region->base = devm_ioremap(dev, region->address, region->length);
	if (!region->base)
		return dtio_refuse(dev, -ENOMEM, "cannot map registers at %pa",
				   &region->address);
	return 0;
}

/* VFIO's users derive the protection of a mapping from READ and WRITE. */
static void dtio_region_set_vfio_flags(struct dtio_region *region)
{
	region->vfio_flags = region->access & (DTIO_REGION_READ |
					       DTIO_REGION_WRITE |
					       DTIO_REGION_MMAP);
	if (region->access & DTIO_REGION_MMAP)
		region->vfio_flags |= VFIO_REGION_INFO_FLAG_READ |
				      VFIO_REGION_INFO_FLAG_WRITE;
}

/* The device's own; without them it is of no use. */
static int dtio_region_init_own(struct dtio_device *dtio, unsigned int index)
{
	struct device *dev = dtio->vdev.dev;
	struct resource res;
	int ret;

	ret = dtio->bus->get_resource(dev, index, &res);
	if (!ret && resource_type(&res) == IORESOURCE_MEM && resource_size(&res))
		ret = dtio_pages_claim(dev, res.start, resource_size(&res));
	if (ret == -EBUSY)
		return dtio_refuse(dev, ret,
				   "another driver has claimed part of %pR, see /proc/iomem",
				   &res);
	if (ret)
		return ret;
	return dtio_region_init(dev, &dtio->regions[index], dev->of_node, index,
				&res);
}

static bool dtio_regions_can_map(const struct dtio_device *dtio)
{
	unsigned int i;

	for (i = 0; i < dtio->num_regions; i++)
		if (dtio->regions[i].mmap.reason == DTIO_MMAP_OK &&
		    dtio->regions[i].type != DTIO_REGION_RESERVED_MEMORY)
			return true;
	return false;
}

/**
 * dtio_regions_init - fill the region table and claim the device's windows
 * @dtio: the device
 *
 * Return: 0, or a negative errno with the reason logged.
 */
int dtio_regions_init(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	unsigned int count = 0, reserved = dtio_reserved_count(dev);
	bool has_memory = false;
	struct resource res;
	unsigned int i;
	int ret;

	while (!dtio->bus->get_resource(dev, count, &res))
		count++;

	dtio->regions = kcalloc(count + reserved + 1 + dtio_child_regions_count(dtio),
				sizeof(*dtio->regions), GFP_KERNEL);
	if (!dtio->regions)
		return -ENOMEM;

	for (i = 0; i < count; i++) {
		ret = dtio_region_init_own(dtio, i);
		if (ret)
			return ret;
	}

	for (i = 0; i < reserved; i++) {
		ret = dtio_region_init_reserved(dev, &dtio->regions[count + i], i);
		if (ret)
			return ret;
		has_memory |= dtio->regions[count + i].mmap.reason == DTIO_MMAP_OK;
	}

	dtio->snapshot_index = count + reserved;
	dtio_region_init_snapshot(&dtio->regions[dtio->snapshot_index]);
	dtio->num_regions = dtio->snapshot_index + 1;

	ret = dtio_child_regions_init(dtio);
	if (ret)
		return ret;

	dtio->read_write = dtio_regions_can_map(dtio) &&
			   dtio_policy_use(DTIO_POLICY_ALLOW_READ_WRITE, dev);
	dtio->keep_memory = has_memory &&
			    dtio_policy_use(DTIO_POLICY_KEEP_MEMORY, dev);
	for (i = 0; i < dtio->num_regions; i++) {
		ret = dtio_region_map(dtio, i);
		if (ret)
			return ret;
		dtio_region_set_vfio_flags(&dtio->regions[i]);
	}
	return 0;
}

/**
 * dtio_regions_release - free the region table
 * @dtio: the device; dtio_regions_init() may have failed, or not been called
 */
void dtio_regions_release(struct dtio_device *dtio)
{
	unsigned int i;

	for (i = dtio->snapshot_index + 1; i < dtio->num_regions; i++)
		of_node_put(dtio->regions[i].np);
	kfree(dtio->regions);
}

/**
 * dtio_region_length - length of a region
 * @dtio: the device
 * @region: the region
 * @length: where to put it, in bytes
 *
 * Return: 0, or a negative errno if the snapshot cannot be made.
 */
int dtio_region_length(struct dtio_device *dtio,
		       const struct dtio_region *region,
		       u64 *length)
{
	int ret;

	if (region->type == DTIO_REGION_DT_SNAPSHOT) {
		ret = dtio_snapshot_get(dtio);
		if (ret)
			return ret;
		*length = dtio->snapshot.length;
		return 0;
	}
	*length = region->length;
	return 0;
}
