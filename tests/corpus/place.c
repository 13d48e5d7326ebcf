// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Where QEMU puts what the driver would offer of a device (lib/resources.c):
 * registers onto the platform bus, which is 32 MiB at 0xc000000, each at a
 * multiple of its size; larger ones are placed by the user, here above memory. A
 * device behind an IOMMU does DMA.
 */
#include "place.h"

#include <stdlib.h>

#include "internal.h"

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

static void place_regions(DtioFdtPlacement *placement,
			  const struct dtio_resources *offered,
			  struct room *room)
{
	DtioFdtRegion *regions = allocate(offered->num_regions,
					  sizeof(*regions));

	for (size_t i = 0; i < offered->num_regions; i++) {
		uint64_t length = offered->regions[i].length;
		uint64_t low = room->low;

		if (!length)
			continue;
		regions[i].size = length;
		regions[i].address = take(&low, length);
		if (length > BUS_END - BUS_BEGIN || low > BUS_END)
			regions[i].address = take(&room->high, length);
		else
			room->low = low;
	}
	placement->regions = regions;
	placement->num_regions = offered->num_regions;
}

static void place_irqs(DtioFdtPlacement *placement,
		       const struct dtio_resources *offered, struct room *room)
{
	DtioFdtIrq *irqs = allocate(offered->num_irqs, sizeof(*irqs));

	for (size_t i = 0; i < offered->num_irqs; i++) {
		irqs[i].usable = offered->irqs[i].usable;
		irqs[i].edge = offered->irqs[i].edge;
		if (offered->irqs[i].repeated)
			irqs[i].spi = irqs[offered->irqs[i].same_as].spi;
		else if (irqs[i].usable)
			irqs[i].spi = room->spi++;
	}
	placement->irqs = irqs;
	placement->num_irqs = offered->num_irqs;
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
	place_irqs(placement, &offered, room);
	dtio_free_resources(&offered);
}

void placement_clear(DtioFdtPlacement *placement)
{
	free((void *)placement->regions);
	free((void *)placement->irqs);
}
