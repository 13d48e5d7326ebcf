// SPDX-License-Identifier: GPL-2.0-only
/*
 * A row of the region table that has registers, of the device's node or of one below:
 * how they are accessed, and whether they can be mapped.
 */
#include <linux/device.h>
#include <linux/ioport.h>
#include <linux/log2.h>
#include <linux/of.h>

#include "dtio.h"

/* "reg-io-width" (devicetree schema reg-io-width.yaml) leaves one width. */
static void dtio_region_set_widths(struct dtio_region *region,
				   struct device *dev, struct device_node *np)
{
	u32 width;

	region->narrowest = 1;
	region->widest = 4;
	if (of_property_read_u32(np, "reg-io-width", &width))
		return;
	if (!is_power_of_2(width) || width > 8) {
		dev_warn(dev, "reg-io-width = <%u> is not a width; ignored\n",
			 width);
		return;
	}
	region->narrowest = width;
	region->widest = width;
}

static int dtio_region_init_memory(struct device *dev,
				   struct dtio_region *region,
				   struct device_node *np,
				   const struct resource *res)
{
	region->type = np == dev->of_node ? DTIO_REGION_MMIO : DTIO_REGION_CHILD;
	/* Set for prefetchable memory space, by what "ranges" says of it. */
	region->memory = res->flags & IORESOURCE_PREFETCH ?
				 DTIO_MEMORY_WRITE_COMBINE : DTIO_MEMORY_DEVICE;
	dtio_region_set_widths(region, dev, np);
	return dtio_pages_verdict(dev, np, res->start, region->length,
				  &region->mmap);
}

/**
 * dtio_region_init - fill a row with registers
 * @dev: the device
 * @region: the row, all zero
 * @np: the device's node, or one below it
 * @index: which entry of its "reg"
 * @res: where that is; claimed
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_region_init(struct device *dev, struct dtio_region *region,
		     struct device_node *np, unsigned int index,
		     const struct resource *res)
{
	const char *name;

	region->np = np;
	region->dt_index = index;
	region->address = res->start;
	region->length = resource_size(res);
	if (!of_property_read_string_index(np, "reg-names", index, &name))
		region->name = name;

	if (resource_type(res) == IORESOURCE_MEM && region->length)
		return dtio_region_init_memory(dev, region, np, res);

	region->type = resource_type(res) == IORESOURCE_IO ? DTIO_REGION_PIO :
							     DTIO_REGION_MMIO;
	region->mmap.reason = DTIO_MMAP_NOT_MEMORY;
	return 0;
}
