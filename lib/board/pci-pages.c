// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which regions of PCI functions can be mapped, by the rule of vfio-pci-core: memory
 * that a base address register places, in whole pages. One that is smaller than a
 * page gets the rest of it, too, if that begins the page and nobody else is there.
 */
#include <stdlib.h>
#include <string.h>

#include "board/board.h"
#include "libdtio.h"

static bool is_memory(const struct dtio_host_region *region)
{
	return region->type == DTIO_REGION_PCI_ROM ||
	       (region->type == DTIO_REGION_PCI_BAR &&
		!(region->pci_flags & DTIO_PCI_BAR_IO));
}

/* Whether the region begins between @first and @last. */
static bool begins_between(const struct dtio_host_region *region,
			   uint64_t first, uint64_t last)
{
	return is_memory(region) && region->address >= first &&
	       region->address <= last;
}

static const struct dtio_host_device *find_between(const struct dtio_board *board,
						   uint64_t first, uint64_t last)
{
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];

		if (strcmp(device->bus, "pci"))
			continue;
		for (size_t j = 0; j < device->num_regions; j++)
			if (begins_between(&device->regions[j], first, last))
				return device;
	}
	return NULL;
}

static void judge_bar(const struct dtio_board *board,
		      struct dtio_host_region *bar)
{
	uint64_t offset = board->page_size - 1;
	const struct dtio_host_device *owner;

	if (bar->length > offset)
		return;
	if (bar->address & offset) {
		bar->mmap = DTIO_MMAP_NOT_PAGES;
		return;
	}
	owner = find_between(board, bar->address + bar->length,
			     bar->address | offset);
	if (!owner)
		return;
	bar->mmap = DTIO_MMAP_SHARED_PAGE;
	bar->owner = owner->name;
}

void find_bar_pages(struct dtio_board *board)
{
	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];

		if (strcmp(device->bus, "pci"))
			continue;
		for (size_t j = 0; j < device->num_regions; j++) {
			struct dtio_host_region *region = &device->regions[j];

			region->mmap = DTIO_MMAP_OK;
			region->owner = NULL;
			if (region->type == DTIO_REGION_PCI_BAR &&
			    is_memory(region))
				judge_bar(board, region);
			else
				region->mmap = DTIO_MMAP_NOT_MEMORY;
		}
	}
}
