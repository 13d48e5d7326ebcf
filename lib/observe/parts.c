// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Regions and interrupts of a served device, as the server tells of them. What it says
 * comes from which entry of its node's properties has the place and the controller from
 * there.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include <linux/pci_regs.h>

#include "base/arena.h"
#include "base/text.h"
#include "observe/parts.h"

/* The part of configuration space that all functions have */
#define HEADER_SIZE	64

static int no_memory(char **error)
{
	return fail(error, ENOMEM, "out of memory");
}

/* *@name stays as it is if the server has none. */
static int read_name(const struct parts *parts, enum dtio_object object, uint32_t index,
		     const char **name, char **error)
{
	char *told;
	int err;

	err = dtio_observer_string(parts->observer, object, index, DTIO_STRING_NAME,
				   &told, error);
	if (err)
		return err == -ENOENT ? 0 : err;
	*name = arena_string(parts->board->arena, told);
	free(told);
	return *name ? 0 : no_memory(error);
}

/* ------------------------------------------------------------------------ */
/* Regions                                                                   */
/* ------------------------------------------------------------------------ */

/* As those of the board's own functions are called */
static const char *function_region_name(const struct parts *parts,
					const struct dtio_region_info *info)
{
	struct dtio_arena *arena = parts->board->arena;

	switch (info->type) {
	case DTIO_REGION_PCI_BAR:
		return arena_format(arena, "BAR %" PRIu32, info->pci_bar);
	case DTIO_REGION_PCI_ROM:
		return "ROM";
	default:
		return "config";
	}
}

static int fill_region(const struct parts *parts, const struct dtio_region_info *info,
		       const struct dtio_host_device *node,
		       struct dtio_host_region *region, char **error)
{
	*region = (struct dtio_host_region){
		.type = info->type, .length = info->length,
		.mmap = info->mmap_reason,
		.pci_bar = info->pci_bar, .pci_flags = info->pci_flags,
		.msix_table_offset = info->msix_table_offset,
		.msix_table_length = info->msix_table_length,
		.msix_pba_offset = info->msix_pba_offset,
		.msix_pba_length = info->msix_pba_length,
	};
	if (info->type != DTIO_REGION_MMIO) {
		region->name = function_region_name(parts, info);
		return region->name ? 0 : no_memory(error);
	}
	if (info->dt_index < node->num_regions) {
		region->address = node->regions[info->dt_index].address;
		region->name = node->regions[info->dt_index].name;
	}
	return read_name(parts, DTIO_OBJECT_REGION, info->index, &region->name, error);
}

/* Those that a board's devices have, too */
static bool is_listed(const struct dtio_region_info *info)
{
	switch (info->type) {
	case DTIO_REGION_MMIO:
	case DTIO_REGION_PCI_BAR:
	case DTIO_REGION_PCI_ROM:
	case DTIO_REGION_PCI_CONFIG:
		return true;
	default:
		return false;
	}
}

/* An older server tells no observer what configuration space has. */
static int read_header(const struct parts *parts, uint32_t config, char **error)
{
	struct dtio_host_device *device = parts->device;
	uint8_t header[HEADER_SIZE];
	int err;

	err = dtio_observer_read(parts->observer, config, 0, header, sizeof(header), error);
	if (err)
		return err == -EPERM ? 0 : err;
	device->pci_id = (uint32_t)(header[PCI_VENDOR_ID + 1] << 8 | header[PCI_VENDOR_ID]) << 16 |
			 (uint32_t)(header[PCI_DEVICE_ID + 1] << 8 | header[PCI_DEVICE_ID]);
	device->pci_class = (uint32_t)(header[PCI_CLASS_DEVICE + 1] << 16 |
				       header[PCI_CLASS_DEVICE] << 8 |
				       header[PCI_CLASS_PROG]);
	device->is_bridge = (header[PCI_HEADER_TYPE] & 0x7f) != PCI_HEADER_TYPE_NORMAL;
	return 0;
}

int read_regions(const struct parts *parts, uint32_t count, char **error)
{
	/* What the node says, which is needed until all have been read */
	const struct dtio_host_device node = *parts->device;
	struct dtio_host_device *device = parts->device;
	struct dtio_host_region *regions = NULL;
	struct dtio_region_info info;
	size_t num_regions = 0;
	int err = 0;

	for (uint32_t i = 0; i < count && !err; i++) {
		err = dtio_observer_region(parts->observer, i, &info, error);
		if (err == -ENOENT || (!err && !is_listed(&info))) {
			err = 0;
			continue;
		}
		if (err)
			break;
		regions = arena_extend(parts->board->arena, regions, &num_regions,
				       sizeof(*regions));
		if (!regions)
			return no_memory(error);
		err = fill_region(parts, &info, &node, &regions[num_regions - 1], error);
		if (!err && info.type == DTIO_REGION_PCI_CONFIG)
			err = read_header(parts, i, error);
	}
	device->regions = regions;
	device->num_regions = regions ? num_regions : 0;
	return err;
}

/* ------------------------------------------------------------------------ */
/* Interrupts                                                                */
/* ------------------------------------------------------------------------ */

/* NULL: not one by which guests are interrupted */
static const char *way_of(const struct dtio_irq_info *info)
{
	switch (info->type) {
	case DTIO_IRQ_PCI_INTX:
		return "INTx";
	case DTIO_IRQ_PCI_MSI:
	case DTIO_IRQ_MSI:
		return "MSI";
	case DTIO_IRQ_PCI_MSIX:
		return "MSI-X";
	default:
		return NULL;
	}
}

static int fill_irq(const struct parts *parts, const struct dtio_irq_info *info,
		    const struct dtio_host_device *node, struct dtio_host_irq *irq,
		    char **error)
{
	const uint32_t levels = DTIO_IRQ_TRIGGER_LEVEL_HIGH | DTIO_IRQ_TRIGGER_LEVEL_LOW;

	if (info->type == DTIO_IRQ_WIRED && info->dt_index < node->num_irqs)
		*irq = node->irqs[info->dt_index];
	irq->type = info->type;
	irq->usable = info->status == DTIO_IRQ_OK && info->count;
	irq->count = info->count;
	irq->repeated = info->status == DTIO_IRQ_REPEATED;
	irq->same_as = irq->repeated ? info->same_as : 0;
	irq->edge = info->type != DTIO_IRQ_PCI_INTX && !(info->trigger & levels);
	if (info->type != DTIO_IRQ_WIRED) {
		irq->name = way_of(info);
		return 0;
	}
	return read_name(parts, DTIO_OBJECT_IRQ, info->index, &irq->name, error);
}

static bool is_shown(const struct dtio_irq_info *info)
{
	if (info->type == DTIO_IRQ_WIRED)
		return true;
	/* A way in which a function cannot interrupt is none. */
	return way_of(info) && info->status == DTIO_IRQ_OK && info->count;
}

int read_irqs(const struct parts *parts, uint32_t count, char **error)
{
	const struct dtio_host_device node = *parts->device;
	struct dtio_host_device *device = parts->device;
	struct dtio_host_irq *irqs = NULL;
	struct dtio_irq_info info;
	size_t num_irqs = 0;
	bool children = false;
	int err = 0;

	for (uint32_t i = 0; i < count && !err; i++) {
		err = dtio_observer_irq(parts->observer, i, &info, error);
		children |= !err && info.type == DTIO_IRQ_CHILD;
		if (err == -ENOENT || (!err && !is_shown(&info))) {
			err = 0;
			continue;
		}
		if (err)
			break;
		irqs = arena_extend(parts->board->arena, irqs, &num_irqs, sizeof(*irqs));
		if (!irqs)
			return no_memory(error);
		err = fill_irq(parts, &info, &node, &irqs[num_irqs - 1], error);
	}
	device->irqs = irqs;
	device->num_irqs = irqs ? num_irqs : 0;
	/* An entry that is repeated names one before it that is there. */
	for (size_t i = 0; i < device->num_irqs; i++)
		if (irqs[i].same_as >= i)
			irqs[i].repeated = false;
	/* Of nodes below, the server says no more than that it has lines of theirs. */
	if (!children)
		device->num_child_irqs = 0;
	for (size_t i = 0; i < device->num_child_irqs; i++)
		device->child_irqs[i].repeated = false;
	return err;
}
