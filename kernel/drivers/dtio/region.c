// SPDX-License-Identifier: GPL-2.0-only
/*
 * The region table: what the device's node and bus say of its windows, its
 * reserved memory and the snapshot. access.c has read and write, mapping.c mmap.
 */
#include <linux/device.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/of.h>
#include <linux/property.h>
#include <linux/slab.h>

#include "dtio.h"

/* "reg-io-width" (devicetree schema reg-io-width.yaml) leaves one width. */
static void dtio_region_set_widths(struct dtio_region *region,
				   struct device *dev)
{
	u32 width;

	region->narrowest = 1;
	region->widest = 4;
	if (device_property_read_u32(dev, "reg-io-width", &width))
		return;
	if (!is_power_of_2(width) || width > 8) {
		dev_warn(dev, "reg-io-width = <%u> is not a width; ignored\n",
			 width);
		return;
	}
	region->narrowest = width;
	region->widest = width;
}

static int dtio_region_init_memory(struct dtio_device *dtio,
				   struct dtio_region *region,
				   const struct resource *res)
{
	struct device *dev = dtio->vdev.dev;
	u32 width;
	int ret;

	region->type = DTIO_REGION_MMIO;
	/* Set for prefetchable memory space, by what "ranges" says of it. */
	region->memory = res->flags & IORESOURCE_PREFETCH ?
				 DTIO_MEMORY_WRITE_COMBINE : DTIO_MEMORY_DEVICE;
	region->access = DTIO_REGION_READ | DTIO_REGION_WRITE;
	dtio_region_set_widths(region, dev);

	ret = dtio_pages_claim(dev, res->start, region->length);
	if (ret == -EBUSY)
		return dtio_refuse(dev, ret,
				   "somebody else holds part of %pR, see /proc/iomem",
				   res);
	if (ret)
		return ret;

	region->base = devm_ioremap(dev, res->start, region->length);
	if (!region->base)
		return dtio_refuse(dev, -ENOMEM, "cannot map %pR", res);
	for (width = region->narrowest; width <= region->widest; width *= 2)
		region->single |= BIT(width);

	return dtio_pages_verdict(dtio, region);
}

static int dtio_region_init(struct dtio_device *dtio, unsigned int index,
			    const struct resource *res)
{
	struct dtio_region *region = &dtio->regions[index];
	const char *name;

	region->dt_index = index;
	region->address = res->start;
	region->length = resource_size(res);
	if (!of_property_read_string_index(dtio->vdev.dev->of_node, "reg-names",
					   index, &name))
		region->name = name;

	if (resource_type(res) == IORESOURCE_MEM && region->length)
		return dtio_region_init_memory(dtio, region, res);

	region->type = resource_type(res) == IORESOURCE_IO ? DTIO_REGION_PIO :
							     DTIO_REGION_MMIO;
	region->mmap_reason = DTIO_MMAP_NOT_MEMORY;
	return 0;
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
	unsigned int count = 0, reserved = dtio_reserved_count(dtio);
	struct dtio_region *snapshot;
	struct resource res;
	unsigned int i;
	int ret;

	while (!dtio->bus->get_resource(dev, count, &res))
		count++;

	dtio->regions = kcalloc(count + reserved + 1, sizeof(*dtio->regions),
				GFP_KERNEL);
	if (!dtio->regions)
		return -ENOMEM;

	for (i = 0; i < count; i++) {
		ret = dtio->bus->get_resource(dev, i, &res);
		if (!ret)
			ret = dtio_region_init(dtio, i, &res);
		if (ret)
			return ret;
	}

	for (i = 0; i < reserved; i++) {
		ret = dtio_reserved_init(dtio, &dtio->regions[count + i], i);
		if (ret)
			return ret;
	}

	/* Its length is known when it has been made, see dtio_region_length(). */
	snapshot = &dtio->regions[count + reserved];
	snapshot->type = DTIO_REGION_DT_SNAPSHOT;
	snapshot->memory = DTIO_MEMORY_CACHED;
	snapshot->access = DTIO_REGION_READ;
	snapshot->narrowest = 1;
	snapshot->widest = 8;
	snapshot->mmap_reason = DTIO_MMAP_NOT_MEMORY;
	snapshot->dt_index = DTIO_NO_INDEX;

	dtio->num_regions = count + reserved + 1;
	return 0;
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
