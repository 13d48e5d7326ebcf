// SPDX-License-Identifier: GPL-2.0-only
/*
 * Registers of nodes below the device's that are part of it, beside the device's own:
 * serial engines of a wrapper, a USB controller in its glue. The driver that dtio has
 * replaced would have made devices of these nodes.
 *
 * Such a node may master the bus, and the device's verdict on DMA has not asked for it.
 * So its registers go along only if that is in bounds, too.
 */
#include <linux/device.h>
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/of.h>
#include <linux/of_address.h>

#include "dtio.h"

/* What dtio_child_regions_init() goes through the nodes with */
struct dtio_child_filler {
	struct dtio_device *dtio;
	bool asked;	/* the administrator, about DMA */
	bool assumed;	/* there is none, was the answer */
};

/*
 * Entry @index of "reg". Nodes of a bus without addresses in memory have no such one, nor
 * does what no "ranges" leads to.
 */
static bool dtio_child_entry(struct device_node *np, unsigned int index,
			     struct resource *res)
{
	return !of_address_to_resource(np, index, res) &&
	       resource_type(res) == IORESOURCE_MEM && resource_size(res);
}

static int dtio_child_count(struct device_node *np, void *data)
{
	unsigned int *count = data;
	struct resource res;
	int i;

	for (i = 0; of_get_address(np, i, NULL, NULL); i++)
		*count += dtio_child_entry(np, i, &res);
	return 0;
}

/**
 * dtio_child_regions_count - how many rows dtio_child_regions_init() may add
 * @dtio: the device
 *
 * Return: their number, at most.
 */
unsigned int dtio_child_regions_count(struct dtio_device *dtio)
{
	unsigned int count = 0;

	dtio_of_each_part(dtio->vdev.dev->of_node, dtio_child_count, &count);
	return count;
}

/*
 * Whether registers are among those of a row, up to @align: the rest of the last page of
 * one that is mapped has been claimed with it.
 */
static bool dtio_child_is_among(const struct dtio_device *dtio,
				const struct resource *res, u64 align)
{
	unsigned int i;

	for (i = 0; i < dtio->num_regions; i++) {
		const struct dtio_region *region = &dtio->regions[i];
		u64 length = region->length;

		if (region->type != DTIO_REGION_MMIO && region->type != DTIO_REGION_CHILD)
			continue;
		if (region->mmap.reason == DTIO_MMAP_OK)
			length = ALIGN(length, align);
		if (res->start >= region->address &&
		    res->end - region->address < length)
			return true;
	}
	return false;
}

static bool dtio_child_assume_no_dma(struct dtio_child_filler *filler)
{
	struct dtio_device *dtio = filler->dtio;

	if (dtio->dma == DTIO_DMA_ASSUMED_NONE)
		return true;
	if (!filler->asked)
		filler->assumed = dtio_policy_use(DTIO_POLICY_ASSUME_NO_DMA,
						  dtio->vdev.dev);
	filler->asked = true;
	return filler->assumed;
}

/* Why a node's DMA is not in bounds, or NULL. One without a driver is the device's. */
static const char *dtio_child_dma(struct dtio_child_filler *filler,
				  struct device_node *np)
{
	const struct dtio_known *known = dtio_known_find(np);

	if (of_property_present(np, "iommus"))
		return "the IOMMU in front of it is for devices of its own";
	if (!of_property_present(np, "compatible"))
		return NULL;
	if (known && !known->bus_master)
		return NULL;
	if (filler->dtio->dma == DTIO_DMA_IOMMU && dtio_known_streams_above(np))
		return NULL;
	if (known)
		return "its kind is known to do DMA, and no IOMMU is in front of it";
	return dtio_child_assume_no_dma(filler) ? NULL :
	       "it may do DMA and no IOMMU is in front of it. If you know that neither it nor the device does: set assume_no_dma, and bind the device again";
}

static int dtio_child_claim(struct dtio_device *dtio, struct device_node *np,
			    const struct resource *res)
{
	struct device *dev = dtio->vdev.dev;
	int ret;

	if (dtio_child_is_among(dtio, res, PAGE_SIZE))
		return 0;
	ret = dtio_pages_claim(dev, res->start, resource_size(res));
	if (ret == -EBUSY)
		dtio_note(dev,
			  "%pR of %pOF is not passed on: part of it has been claimed, see /proc/iomem",
			  res, np);
	return ret;
}

static int dtio_child_add(struct dtio_device *dtio, struct device_node *np,
			  unsigned int index, const struct resource *res)
{
	struct dtio_region *region = &dtio->regions[dtio->num_regions];
	int ret;

	ret = dtio_child_claim(dtio, np, res);
	if (ret)
		return ret == -EBUSY ? 0 : ret;
	ret = dtio_region_init(dtio->vdev.dev, region, np, index, res);
	if (ret)
		return ret;
	of_node_get(np);
	dtio->num_regions++;
	return 0;
}

static int dtio_child_add_all(struct device_node *np, void *data)
{
	struct dtio_child_filler *filler = data;
	struct dtio_device *dtio = filler->dtio;
	const char *why = NULL;
	struct resource res;
	int ret = 0, i;

	for (i = 0; !ret && of_get_address(np, i, NULL, NULL); i++) {
		if (!dtio_child_entry(np, i, &res) ||
		    dtio_child_is_among(dtio, &res, 1))
			continue;
		why = dtio_child_dma(filler, np);
		if (why)
			break;
		ret = dtio_child_add(dtio, np, i, &res);
	}
	if (why)
		dtio_note(dtio->vdev.dev, "registers of %pOF are not passed on: %s",
			  np, why);
	return ret;
}

/**
 * dtio_child_regions_init - add the registers of nodes below the device's to the table
 * @dtio: the device; the table has all other rows, and room
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_child_regions_init(struct dtio_device *dtio)
{
	struct dtio_child_filler filler = { .dtio = dtio };

	return dtio_of_each_part(dtio->vdev.dev->of_node, dtio_child_add_all,
				 &filler);
}

/**
 * dtio_has_child_region - whether registers of a node below are the device's
 * @dtio: the device
 * @np: the node
 *
 * Return: whether some are a region.
 */
bool dtio_has_child_region(struct dtio_device *dtio, struct device_node *np)
{
	unsigned int i;

	for (i = dtio->snapshot_index + 1; i < dtio->num_regions; i++)
		if (dtio->regions[i].np == np)
			return true;
	return false;
}

/**
 * dtio_child_regions_drop - take the registers of a node below out of the table again
 * @dtio: the device, being bound
 * @np: the node
 * @property: the property with what its registers need to answer, which the system lacks
 */
void dtio_child_regions_drop(struct dtio_device *dtio, struct device_node *np,
			     const char *property)
{
	unsigned int kept = dtio->snapshot_index + 1, i;

	for (i = kept; i < dtio->num_regions; i++) {
		if (dtio->regions[i].np == np)
			of_node_put(np);
		else
			dtio->regions[kept++] = dtio->regions[i];
	}
	if (kept < dtio->num_regions)
		dtio_note(dtio->vdev.dev,
			  "registers of %pOF are not passed on: its %s are not there, or have no driver yet",
			  np, property);
	dtio->num_regions = kept;
}
