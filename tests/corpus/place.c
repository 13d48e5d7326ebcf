// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Where QEMU puts what the driver would offer of a device (lib/tree/predict.c):
 * registers onto the platform bus, which is 32 MiB at 0xc000000, each at a
 * multiple of its size; larger ones are placed by the user, here above memory. A
 * device behind an IOMMU does DMA.
 */
#include "place.h"

#include <stdlib.h>
#include <string.h>

#include "tree/predict.h"
#include "tree/tree.h"
#include "verdict/places.h"

#define BUS_BEGIN 0xc000000u
#define BUS_END 0xe000000u
#define ABOVE_MEMORY 0x8000000000u
/* The first of the platform bus, see hw/arm/virt.c */
#define FIRST_SPI 112
#define FIRST_PHANDLE 0x8004
/* Of the GIC, as in guest.dts */
#define GIC_PHANDLE 0x8002

struct room room_new(void)
{
	return (struct room) {
		BUS_BEGIN, ABOVE_MEMORY, FIRST_SPI, FIRST_PHANDLE
	};
}

static uint64_t take(uint64_t *next, uint64_t size)
{
	uint64_t align = 0x1000, address;

	while (align < size && align < 1ull << 40)
		align <<= 1;
	address = (*next + align - 1) / align * align;
	*next = address + (size + 0xfff) / 0x1000 * 0x1000;
	return address;
}

static DtioFdtRegion place_region(uint64_t length, struct room *room)
{
	DtioFdtRegion region = { .size = length };
	uint64_t low = room->low;

	if (!length)
		return region;
	region.address = take(&low, length);
	if (length > BUS_END - BUS_BEGIN || low > BUS_END)
		region.address = take(&room->high, length);
	else
		room->low = low;
	return region;
}

static void place_regions(DtioFdtPlacement *placement,
			  const struct dtio_resources *offered,
			  struct room *room)
{
	DtioFdtRegion *regions = allocate(offered->num_regions,
					  sizeof(*regions));

	for (size_t i = 0; i < offered->num_regions; i++)
		regions[i] = place_region(offered->regions[i].length, room);
	placement->regions = regions;
	placement->num_regions = offered->num_regions;
}

static void place_child_regions(DtioFdtPlacement *placement,
				const struct dtio_resources *offered,
				struct room *room)
{
	DtioFdtChildRegion *regions = allocate(offered->num_child_regions,
					       sizeof(*regions));

	for (size_t i = 0; i < offered->num_child_regions; i++) {
		const struct dtio_host_region *region =
			&offered->child_regions[i];

		regions[i] = (DtioFdtChildRegion) {
			.path = strdup(region->child),
			.index = region->index,
			.region = place_region(region->length, room),
		};
		if (!regions[i].path)
			abort();
	}
	placement->child_regions = regions;
	placement->num_child_regions = offered->num_child_regions;
}

/* Those of the device's own come first, then those of nodes below it. */
static uint32_t spi_of(const DtioFdtPlacement *placement, uint32_t number)
{
	return number < placement->num_irqs ?
	       placement->irqs[number].spi :
	       placement->child_irqs[number - placement->num_irqs].irq.spi;
}

static DtioFdtIrq place_irq(const DtioFdtPlacement *placement,
			    const struct dtio_host_irq *offered,
			    struct room *room)
{
	DtioFdtIrq irq = {
		.usable = offered->usable,
		.edge = offered->edge,
	};

	if (offered->repeated)
		irq.spi = spi_of(placement, offered->same_as);
	else if (irq.usable)
		irq.spi = room->spi++;
	return irq;
}

static void place_irqs(DtioFdtPlacement *placement,
		       const struct dtio_resources *offered, struct room *room)
{
	DtioFdtIrq *irqs = allocate(offered->num_irqs, sizeof(*irqs));
	DtioFdtChildIrq *children = allocate(offered->num_child_irqs,
					     sizeof(*children));

	placement->irqs = irqs;
	placement->num_irqs = offered->num_irqs;
	for (size_t i = 0; i < offered->num_irqs; i++)
		irqs[i] = place_irq(placement, &offered->irqs[i], room);
	placement->child_irqs = children;
	placement->num_child_irqs = offered->num_child_irqs;
	for (size_t i = 0; i < offered->num_child_irqs; i++) {
		const struct dtio_host_irq *irq = &offered->child_irqs[i];

		children[i] = (DtioFdtChildIrq) {
			.path = strdup(irq->child),
			.index = irq->index,
			.irq = place_irq(placement, irq, room),
		};
		if (!children[i].path)
			abort();
	}
}

static uint32_t next_phandle(void *opaque)
{
	struct room *room = opaque;

	return room->phandle++;
}

void placement_make(DtioFdtPlacement *placement, const struct tree *tree,
		    const struct node *device, struct room *room)
{
	struct dtio_resources offered;

	if (guess_resources(tree, device, &offered))
		abort();
	*placement = (DtioFdtPlacement) {
		.alloc_phandle = next_phandle,
		.opaque = room,
		.gic_phandle = GIC_PHANDLE,
		.dma = node_property(device, "iommus"),
	};
	place_regions(placement, &offered, room);
	place_child_regions(placement, &offered, room);
	place_irqs(placement, &offered, room);
	dtio_free_resources(&offered);
}

void placement_give_page(DtioFdtPlacement *placement,
			 const struct offers *offers, struct room *room)
{
	struct places places = { 0 };

	if (places_give(&places, offers, OFFER_PAGE, placement))
		abort();
	if (!placement->num_resources)
		return;
	placement->reset_page.size = 0x1000;
	placement->reset_page.address = take(&room->low,
					     placement->reset_page.size);
}

void placement_clear(DtioFdtPlacement *placement)
{
	free((void *)placement->resources);
	free((void *)placement->regions);
	free((void *)placement->irqs);
	for (size_t i = 0; i < placement->num_child_irqs; i++)
		free((char *)placement->child_irqs[i].path);
	free((void *)placement->child_irqs);
	for (size_t i = 0; i < placement->num_child_regions; i++)
		free((char *)placement->child_regions[i].path);
	free((void *)placement->child_regions);
}
