// SPDX-License-Identifier: GPL-2.0-only
/*
 * What else lives in the pages of a region.
 *
 * The MMU maps whole pages, so a region may be mapped only if every byte of its
 * pages belongs to the device. The device tree tells where all other devices
 * are, disabled ones too: their registers are there whatever their status. What
 * is left over in the last page is claimed, so that no other driver can later.
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

/* As all above it */
static bool dtio_node_is_enabled(struct device_node *np)
{
	bool enabled = true;

	np = of_node_get(np);
	while (np && enabled) {
		enabled = of_device_is_available(np);
		np = of_get_next_parent(np);
	}
	of_node_put(np);
	return enabled;
}

/*
 * Whether any entry of the node's "reg" is somewhere, by one of pages.h. Some blocks
 * can be one device or another, and have a node for each, of which one is enabled: what
 * has exactly the registers in question and is not enabled is the same block.
 */
static bool dtio_node_is_in(struct device_node *np, u64 start, u64 length,
			    bool (*is_in)(u64 start, u64 length, u64 other,
					  u64 other_length, u64 page_size))
{
	struct resource res;
	int i;

	/* Entries that lead nowhere may have others behind them. */
	for (i = 0; of_get_address(np, i, NULL, NULL); i++) {
		if (of_address_to_resource(np, i, &res) ||
		    resource_type(&res) != IORESOURCE_MEM ||
		    !is_in(start, length, res.start, resource_size(&res),
			   PAGE_SIZE))
			continue;
		if (res.start != start || resource_size(&res) != length ||
		    dtio_node_is_enabled(np))
			return true;
	}
	return false;
}

/*
 * Whether a node's registers are the device's anyway. In the device's own pages all
 * that is below it is. A node below may have others beside it: devices that the host
 * has made, and what is disabled, which may be somebody else's.
 */
static bool dtio_node_is_inside(struct device_node *np, struct device_node *device,
				bool own)
{
	return dtio_is_below(np, device) &&
	       (own || (dtio_node_is_enabled(np) && dtio_of_is_part(device, np)));
}

/* What is the device's shares nothing with it; above it there may be a bus. */
static bool dtio_node_shares_page(struct device_node *np,
				  struct device_node *device, bool own,
				  u64 start, u64 length)
{
	static const char *const buses[] = { DTIO_PURE_BUSES, NULL };
	static const char *const blocks[] = { DTIO_SHARED_BLOCKS, NULL };

	if (dtio_node_is_inside(np, device, own))
		return false;
	if (!dtio_is_below(device, np) ||
	    of_device_compatible_match(np, blocks))
		return dtio_node_is_in(np, start, length, dtio_pages_overlap);
	if (of_device_compatible_match(np, buses))
		return false;
	return dtio_node_is_in(np, start, length, dtio_pages_beside);
}

static int dtio_pages_find_owner(struct device *dev, bool own, u64 start,
				 u64 length, struct dtio_mmap_verdict *verdict)
{
	struct device_node *np;

	for_each_node_with_property(np, "reg") {
		if (!dtio_node_shares_page(np, dev->of_node, own, start, length))
			continue;
		verdict->reason = DTIO_MMAP_SHARED_PAGE;
		verdict->owner = devm_kasprintf(dev, GFP_KERNEL, "%pOF", np);
		of_node_put(np);
		return verdict->owner ? 0 : -ENOMEM;
	}
	return 0;
}

/**
 * dtio_pages_claim - claim a window of memory space for the device
 * @dev: the device; the claim ends when it is unbound
 * @start: where the window begins
 * @length: of the window
 *
 * Return: 0, -EBUSY if another driver has claimed part of it, -ENOMEM.
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
 * dtio_pages_verdict - find out whether a window can be mapped
 * @dev: the device
 * @np: whose window it is: the device's node, or one below
 * @start: where the window begins, in memory space; already claimed
 * @length: of the window, not 0
 * @verdict: where to put it
 *
 * Claims the rest of the last page if the window can be mapped.
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_pages_verdict(struct device *dev, struct device_node *np, u64 start,
		       u64 length, struct dtio_mmap_verdict *verdict)
{
	u64 rest = PAGE_ALIGN(length) - length;
	int ret;

	verdict->owner = NULL;
	/* A mapping begins on a page, and so must what is mapped. */
	if (!PAGE_ALIGNED(start)) {
		verdict->reason = DTIO_MMAP_NOT_PAGES;
		return 0;
	}

	verdict->reason = DTIO_MMAP_OK;
	ret = dtio_pages_find_owner(dev, np == dev->of_node, start, length, verdict);
	if (ret || verdict->reason != DTIO_MMAP_OK || !rest)
		return ret;

	ret = dtio_pages_claim(dev, start + length, rest);
	if (ret == -EBUSY) {
		verdict->reason = DTIO_MMAP_SHARED_PAGE;
		verdict->owner = "a resource in /proc/iomem";
		return 0;
	}
	return ret;
}
