// SPDX-License-Identifier: GPL-2.0-only
/*
 * Who else lives in the pages of a region.
 *
 * The MMU maps whole pages, so a region may be mapped only if every byte of its
 * pages belongs to the device. The device tree tells where all other devices
 * are, disabled ones too: their registers are there whatever their status. What
 * is left over in the last page is claimed, so that nobody moves in later.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/of.h>
#include <linux/of_address.h>
#include <linux/slab.h>

#include "dtio.h"
#include "pages.h"

static bool dtio_is_below(struct device_node *np, struct device_node *above)
{
	struct device_node *parent = of_node_get(np);

	while (parent && parent != above)
		parent = of_get_next_parent(parent);
	of_node_put(parent);
	return parent;
}

/* A bus above the device spans it; what is below it is part of it. */
static bool dtio_is_other(struct device_node *np, struct device_node *device)
{
	return !dtio_is_below(np, device) && !dtio_is_below(device, np);
}

static bool dtio_node_shares_page(struct device_node *np,
				  const struct dtio_region *region)
{
	struct resource res;
	int i;

	for (i = 0; !of_address_to_resource(np, i, &res); i++)
		if (resource_type(&res) == IORESOURCE_MEM &&
		    dtio_pages_overlap(region->address, region->length,
				       res.start, resource_size(&res),
				       PAGE_SIZE))
			return true;
	return false;
}

static int dtio_pages_find_owner(struct dtio_device *dtio,
				 struct dtio_region *region)
{
	struct device *dev = dtio->vdev.dev;
	struct device_node *np;

	for_each_node_with_property(np, "reg") {
		if (!dtio_is_other(np, dev->of_node) ||
		    !dtio_node_shares_page(np, region))
			continue;
		region->mmap_owner = devm_kasprintf(dev, GFP_KERNEL, "%pOF", np);
		of_node_put(np);
		return region->mmap_owner ? 0 : -ENOMEM;
	}
	return 0;
}

/**
 * dtio_pages_claim - claim a window of memory space for the device
 * @dev: the device; the claim ends when it is unbound
 * @start: where the window begins
 * @length: of the window
 *
 * Return: 0, -EBUSY if somebody else holds part of it, -ENOMEM.
 */
int dtio_pages_claim(struct device *dev, u64 start, u64 length)
{
	if (devm_request_mem_region(dev, start, length, dev_name(dev)))
		return 0;
	/* The resource tree does not say which of the two it was. */
	return region_intersects(start, length, IORESOURCE_MEM | IORESOURCE_BUSY,
				 IORES_DESC_NONE) == REGION_DISJOINT ?
		       -ENOMEM : -EBUSY;
}

/**
 * dtio_pages_verdict - find out whether a region can be mapped
 * @dtio: the device
 * @region: a region in memory space, already claimed
 *
 * Sets the region's @mmap_reason and @mmap_owner, and lets it be mapped if it
 * can.
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_pages_verdict(struct dtio_device *dtio, struct dtio_region *region)
{
	struct device *dev = dtio->vdev.dev;
	u64 rest;
	int ret;

	/* A mapping begins on a page, and so must what is mapped. */
	if (!PAGE_ALIGNED(region->address)) {
		region->mmap_reason = DTIO_MMAP_NOT_PAGES;
		return 0;
	}

	ret = dtio_pages_find_owner(dtio, region);
	if (ret)
		return ret;

	rest = PAGE_ALIGN(region->length) - region->length;
	if (!region->mmap_owner && rest) {
		ret = dtio_pages_claim(dev, region->address + region->length,
				       rest);
		if (ret == -ENOMEM)
			return ret;
		if (ret)
			region->mmap_owner = "a resource in /proc/iomem";
	}

	if (region->mmap_owner) {
		region->mmap_reason = DTIO_MMAP_SHARED_PAGE;
		return 0;
	}
	dtio_region_allow_mmap(region);
	return 0;
}
