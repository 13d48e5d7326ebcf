// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What keeps a device's DMA in bounds, by the rules of the driver (dma.c): an IOMMU
 * in front of it, that it is of a kind that has no bus master, or the administrator's
 * word. What the driver cannot see: some nodes say that their device does DMA, and
 * then nobody can give that word.
 */
#include <string.h>

#include "known.h"
#include "verdict-internal.h"

/* The IOMMU that it is behind; NULL: none, as far as can be told */
static const struct dtio_host_device *find_iommu(const struct judge *judge)
{
	const struct dtio_host_reference *references;
	size_t count = own_references(judge->device, "iommus", &references);

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
		give_reason(judge, VERDICT_YES, NULL,
			    "its DMA goes through an IOMMU");
	else if (!strcmp(dma, "none"))
		give_reason(judge, VERDICT_YES, NULL,
			    "it has no bus master of its own");
	else
		give_reason(judge, VERDICT_YES, NULL,
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
	const struct dtio_host_device *iommu;

	if (judge->device->iommu_group) {
		give_reason(judge, VERDICT_YES, NULL,
			    "its DMA goes through an IOMMU, as group %s",
			    judge->device->iommu_group);
		return true;
	}
	iommu = find_iommu(judge);
	if (!iommu || !will_have_group(judge, iommu))
		return false;
	give_reason(judge, VERDICT_YES, NULL,
		    "its DMA goes through the IOMMU %s", iommu->name);
	return true;
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
		give_reason(judge, VERDICT_NO, NULL,
			    "it does DMA and no IOMMU is in front of it");
		return;
	}
	if (kind && known_find(kind, &known) && known.no_bus_master) {
		give_reason(judge, VERDICT_YES, NULL,
			    "it has no bus master of its own, as is known of \"%s\"",
			    kind);
		return;
	}
	if (device->assume_no_dma) {
		give_reason(judge, VERDICT_YES, NULL,
			    "it does no DMA, by the administrator's word");
		return;
	}
	evidence = find_evidence(device);
	if (evidence)
		give_reason(judge, VERDICT_NO, NULL,
			    "it does DMA (its node has \"%s\") and no IOMMU in front of it is in use",
			    evidence);
	else
		give_reason(judge, VERDICT_CHANGE,
			    word_command("assume_no_dma", device),
			    "it may do DMA and no IOMMU is in front of it; if you know that it does none, say so, as the kernel cannot check it");
}
