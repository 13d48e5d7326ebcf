// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What keeps a device's DMA in bounds, by the rules of the driver (dma.c): an IOMMU
 * in front of it, that it is of a kind that has no bus master, or the administrator's
 * word. What the driver cannot see: some nodes say that their device does DMA, and
 * then nobody can give that word.
 */
#include <libfdt.h>
#include <stdio.h>
#include <string.h>

#include "verdict/internal.h"
#include "verdict/iommu-kinds.h"
#include "verdict/kinds.h"

/* By what a function's DMA is told from that of others: bus, device, function */
static bool find_requester(const struct dtio_host_device *function,
			   uint32_t *requester)
{
	unsigned int bus, device, number;

	if (sscanf(function->name, "%*x:%x:%x.%x", &bus, &device, &number) != 3)
		return false;
	*requester = bus << 8 | device << 3 | number;
	return true;
}

static uint32_t cell_at(const void *cells, size_t index)
{
	fdt32_t cell;

	memcpy(&cell, (const char *)cells + index * sizeof(cell), sizeof(cell));
	return fdt32_to_cpu(cell);
}

/* The IOMMU that a host bridge has in front of @requester, by its "iommu-map" */
static const struct dtio_host_device *
find_mapped(const struct dtio_board *board,
	    const struct dtio_host_device *bridge, uint32_t requester)
{
	size_t length, mask_length, next = 0;
	const void *map = dtio_get_property(bridge, "iommu-map", &length);
	const void *mask = dtio_get_property(bridge, "iommu-map-mask",
					     &mask_length);

	if (mask && mask_length == sizeof(fdt32_t))
		requester &= cell_at(mask, 0);
	/*
	 * First requester, IOMMU, the first of its own numbers, how many; of these,
	 * a reference has but the last two for arguments.
	 */
	for (size_t i = 0; map && i + 4 <= length / sizeof(fdt32_t); i += 4) {
		const struct dtio_host_reference *entry;
		uint32_t first = cell_at(map, i), count = cell_at(map, i + 3);

		while (next < bridge->num_references &&
		       strcmp(bridge->references[next].property, "iommu-map"))
			next++;
		if (next == bridge->num_references)
			return NULL;
		entry = &bridge->references[next];
		/* One that leads to nothing that is enabled is no reference. */
		if (entry->num_args != 2 ||
		    entry->args[0] != cell_at(map, i + 2) ||
		    entry->args[1] != count)
			continue;
		next++;
		if (requester >= first && requester - first < count)
			return dtio_find_device(board, entry->provider);
	}
	return NULL;
}

/*
 * Whether it is behind a bridge that is no port of PCI Express. What comes from there
 * has the bridge's number, which not all IOMMUs let several functions have.
 */
static bool is_behind_bridge(const struct dtio_host_device *function)
{
	const struct dtio_host_device *above = function->parent;

	for (; above && is_function(above); above = above->parent)
		if (above->is_bridge &&
		    (!above->driver || strcmp(above->driver, "pcieport")))
			return true;
	return false;
}

static const struct dtio_host_device *
find_iommu_of_function(const struct judge *judge)
{
	const struct dtio_host_device *bridge = judge->device;
	uint32_t requester;

	if (is_behind_bridge(bridge))
		return NULL;
	while (bridge && is_function(bridge))
		bridge = bridge->parent;
	if (!bridge || !find_requester(judge->device, &requester))
		return NULL;
	return find_mapped(judge->board, bridge, requester);
}

/* The IOMMU that it is behind; NULL: none, as far as can be told */
static const struct dtio_host_device *find_iommu(const struct judge *judge)
{
	const struct dtio_host_reference *references;
	size_t count;

	if (is_function(judge->device))
		return find_iommu_of_function(judge);
	count = own_references(judge->device, "iommus", &references);

	return count ? dtio_find_device(judge->board, references->provider) :
		       NULL;
}

static bool is_dma_named(const struct dtio_host_device *device)
{
	static const char wanted[] = "dma-mem";
	size_t length;
	const char *names = dtio_get_property(device, "interconnect-names",
					      &length);

	return names && memmem(names, length, wanted, sizeof(wanted));
}

/* A property by which its node says that it does DMA; NULL: there is none. */
static const char *find_evidence(const struct dtio_host_device *device)
{
	static const char *const properties[] = {
		"iommus", "dma-coherent", "dma-noncoherent", "#dma-cells",
	};
	size_t length;

	for (size_t i = 0; i < sizeof(properties) / sizeof(*properties); i++)
		if (dtio_get_property(device, properties[i], &length))
			return properties[i];
	return is_dma_named(device) ? "interconnect-names" : NULL;
}

/* What dtio has said of a device that it has */
static void report_dma(struct judge *judge)
{
	const char *dma = judge->device->dma;

	if (!strcmp(dma, "iommu"))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its DMA goes through an IOMMU");
	else if (!strcmp(dma, "none"))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it has no bus master of its own");
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it does no DMA, by the administrator's word");
}

/*
 * A device is put behind its IOMMU when it gets its first driver, so one that has
 * none may have no group yet.
 */
static bool will_have_group(const struct judge *judge,
			    const struct dtio_host_device *iommu)
{
	if (judge->board->source == DTIO_SOURCE_DTB)
		return true;
	return iommu->driver && !judge->device->driver;
}

static bool is_behind_iommu(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const struct dtio_host_device *iommu = find_iommu(judge);

	if (!device->iommu_group && (!iommu || !will_have_group(judge, iommu)))
		return false;
	if (iommu && !iommu_is_coherent(iommu, device))
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "its IOMMU %s does not keep DMA coherent with the caches, and VFIO takes no device behind such an IOMMU",
			    iommu->name);
	else if (device->iommu_group)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its DMA goes through an IOMMU, as group %s",
			    device->iommu_group);
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its DMA goes through the IOMMU %s", iommu->name);
	return true;
}

static bool has_groups(const struct dtio_board *board)
{
	for (size_t i = 0; i < board->num_devices; i++)
		if (board->devices[i].iommu_group)
			return true;
	return false;
}

/* Without a device tree there is nothing to foretell it from, either. */
static void judge_function_dma(struct judge *judge)
{
	if ((!judge->board->tree || is_behind_bridge(judge->device)) &&
	    !judge->device->driver && has_groups(judge->board))
		give_reason(judge, DTIO_ANSWER_CHANGE, bind_command(judge),
			    "whether an IOMMU is in front of it shows when it has its first driver; without one, dtio does not take it");
	else
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "it does DMA and no IOMMU is in front of it; have the firmware or the kernel's command line turn on that of its host bridge, if there is one");
}

void judge_dma(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const char *kind = *device->compatible, *evidence;
	struct known known;

	if (device->dma) {
		report_dma(judge);
		return;
	}
	if (is_behind_iommu(judge))
		return;
	/* Of these nobody's word is taken. */
	if (is_function(device)) {
		judge_function_dma(judge);
		return;
	}
	if (kind && known_find(kind, &known) && known.no_bus_master) {
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it has no bus master of its own, as is known of \"%s\"",
			    kind);
		return;
	}
	if (device->assume_no_dma) {
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it does no DMA, by the administrator's word");
		return;
	}
	evidence = find_evidence(device);
	if (evidence)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "it does DMA (its node has \"%s\") and no IOMMU in front of it is in use",
			    evidence);
	else
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    word_command(judge, "assume_no_dma", device),
			    "it may do DMA and no IOMMU is in front of it; if you know that it does none, say so, as the kernel cannot check it");
}
