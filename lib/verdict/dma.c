// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What keeps a device's DMA in bounds, by the rules of the driver (dma.c): an IOMMU
 * in front of it, that it is of a kind that has no bus master, or the administrator's
 * word. What the driver cannot see: some nodes say that their device does DMA, and
 * then nobody can give that word.
 */
#include <libfdt.h>
#include <string.h>

#include "tree/buses.h"
#include "tree/strings.h"
#include "verdict/internal.h"
#include "verdict/iommu-kinds.h"
#include "kind/kinds.h"

/* The IOMMU that a host bridge has in front of @requester, by its "iommu-map" */
static const struct dtio_host_device *
find_mapped(const struct dtio_host_device *bridge, uint32_t requester)
{
	size_t length;
	const void *mask = dtio_get_property(bridge, "iommu-map-mask", &length);

	if (mask && length == sizeof(fdt32_t))
		requester &= fdt32_ld(mask);
	for (size_t i = 0; i < bridge->num_references; i++) {
		const struct dtio_host_reference *entry = &bridge->references[i];
		uint32_t first, count;

		if (strcmp(entry->property, "iommu-map"))
			continue;
		first = entry->args[0];
		count = entry->args[entry->num_args - 1];
		if (requester >= first && requester - first < count)
			return entry->device;
	}
	return NULL;
}

static const struct dtio_host_device *
find_iommu_of_function(const struct judge *judge)
{
	const struct dtio_host_device *bridge = find_host_bridge(judge->device);
	uint32_t requester;

	if (!bridge || is_behind_bridge(judge->device) ||
	    !find_requester(judge->device, &requester))
		return NULL;
	return find_mapped(bridge, requester);
}

/* The IOMMU that it is behind; NULL: none, as far as can be told */
static const struct dtio_host_device *find_iommu(const struct judge *judge)
{
	const struct dtio_host_reference *references;
	size_t count;

	if (is_function(judge->device))
		return find_iommu_of_function(judge);
	count = own_references(judge->device, "iommus", &references);

	return count ? references->device : NULL;
}

/* ------------------------------------------------------------------------ */
/* Evidence in the tree                                                      */
/* ------------------------------------------------------------------------ */

static bool is_dma_named(const struct dtio_host_device *device)
{
	static const char wanted[] = "dma-mem";
	size_t length;
	const char *names = dtio_get_property(device, "interconnect-names",
					      &length);

	return names && memmem(names, length, wanted, sizeof(wanted));
}

static const struct property *find_below(const struct node *node,
					 const char *name)
{
	const struct property *found = NULL;

	for (node = node->child; node && !found; node = node->next) {
		/* What is a device of its own has its own DMA. */
		if (!node_is_enabled_itself(node) ||
		    node_property(node, "compatible"))
			continue;
		found = node_property(node, name);
		if (!found)
			found = find_below(node, name);
	}
	return found;
}

/* Where its streams are, if not in its node; NULL: nowhere */
static const char *find_streams_around(const struct dtio_host_device *device)
{
	const struct node *node = device->node;
	const struct dtio_host_device *above = device->parent;

	if (!node || is_function(device))
		return NULL;
	if (find_below(node, "iommus"))
		return "nodes below it have \"iommus\"";
	/* A bus has none: it is a block that the device is part of. */
	if (above && above->node && node_property(above->node, "iommus"))
		return "its DMA is mapped for the block that it is part of, which has \"iommus\"";
	return NULL;
}

/* What in the tree says that it does DMA; NULL: nothing */
static const char *find_evidence(struct judge *judge)
{
	static const char *const properties[] = {
		"iommus", "dma-coherent", "dma-noncoherent", "#dma-cells",
	};
	const struct dtio_host_device *device = judge->device;
	size_t length;

	for (size_t i = 0; i < sizeof(properties) / sizeof(*properties); i++)
		if (dtio_get_property(device, properties[i], &length))
			return text(judge, "its node has \"%s\"",
				    properties[i]);
	if (is_dma_named(device))
		return "its node has \"interconnect-names\" with \"dma-mem\"";
	return NULL;
}

/*
 * Kinds that have the name of such a class and move nothing themselves, by their drivers
 * in Linux: processors fetch and store what they move, or a DMA engine does, or the
 * device that they are a part of. That is no word of their makers', so one is asked for.
 */
static bool is_moved_by_others(const struct dtio_host_device *device)
{
	static const char *const kinds[] = {
		"arm,pl180", "brcm,bcm2835-sdhost", "fsl,fman-memac",
		"qcom,inline-crypto-engine", "smsc,lan9115", "smsc,lan9118",
		"smsc,lan91c111",
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		for (size_t j = 0; device->compatible[j]; j++)
			if (!strcmp(device->compatible[j], kinds[i]))
				return true;
	return false;
}

/*
 * What its node is named after; names are those of the Devicetree Specification, 2.2.2,
 * and of bindings. Devices of these classes move data of their own accord.
 */
static const char *find_class(const struct dtio_host_device *device)
{
	static const struct {
		const char *name, *class;
	} classes[] = {
		{ "crypto", "a crypto engine" },
		{ "dma", "a DMA engine" },
		{ "dma-controller", "a DMA engine" },
		{ "dwmmc", "an MMC host" },
		{ "ethernet", "an Ethernet controller" },
		{ "etr", "a trace router into memory" },
		{ "gpu", "a GPU" },
		{ "mmc", "an MMC host" },
		{ "npu", "an NPU" },
		{ "pcie", "a PCI host bridge" },
		{ "remoteproc", "a processor of its own" },
		{ "sata", "a SATA controller" },
		{ "sdhci", "an MMC host" },
		{ "sdmmc", "an MMC host" },
		{ "ufs", "a UFS host" },
		{ "ufshc", "a UFS host" },
		{ "usb", "a USB controller" },
		{ "usb2", "a USB controller" },
		{ "usb3", "a USB controller" },
		{ "video-codec", "a video codec" },
		{ "video-decoder", "a video codec" },
		{ "video-encoder", "a video codec" },
		{ "virtio", "a virtio device" },
		{ "virtio_mmio", "a virtio device" },
	};
	const char *name = device->dt_path ? strrchr(device->dt_path, '/') : "";
	size_t length;

	if (!name || !*name || is_moved_by_others(device))
		return NULL;
	length = strcspn(++name, "@");
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++)
		if (strlen(classes[i].name) == length &&
		    !strncmp(classes[i].name, name, length))
			return classes[i].class;
	return NULL;
}

/* Of a function, that of its host bridge; NULL: the tree has none. */
static const struct node *find_bridge_node(const struct judge *judge)
{
	const struct dtio_host_device *bridge = find_host_bridge(judge->device);

	return bridge && judge->board->tree ? bridge->node : NULL;
}

/* The IOMMU that its node names, which is not enabled; NULL: there is none. */
static const struct node *find_iommu_that_is_off(const struct judge *judge)
{
	const struct node *node = find_bridge_node(judge), *iommu;
	const struct property *names;
	/* "iommu-map" begins with a requester ID */
	size_t at = is_function(judge->device);

	if (!node)
		return NULL;
	names = node_property(node, at ? "iommu-map" : "iommus");
	if (!names || names->length < 4 * (at + 1))
		return NULL;
	iommu = tree_phandle(judge->board->tree->tree,
			     cell_at(names->data, at));
	return iommu && !node_is_enabled(iommu) ? iommu : NULL;
}

/* It does DMA and nothing keeps it in bounds: why not? */
static void tell_no_iommu(struct judge *judge, const char *evidence)
{
	const struct dtio_host_device *iommu = find_iommu(judge);
	const struct node *off = find_iommu_that_is_off(judge);
	const char *around = find_streams_around(judge->device);
	const struct property *status = off ? node_property(off, "status") :
					      NULL;

	if (off)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "%s, and the IOMMU %s, which would be in front of it, is not enabled (status \"%.*s\"): the board's device tree or firmware has to enable it",
			    evidence, off->name,
			    status ? (int)status->length : 0,
			    status ? (const char *)status->data : "");
	else if (iommu && judge->board->source != DTIO_SOURCE_DTB)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "%s, and the IOMMU %s, which is in front of it, %s",
			    evidence, iommu->name, iommu->driver ?
			    "translates nothing for it: its driver was not there when the device's was loaded; build it into the kernel, or load it first" :
			    "has no driver: the kernel needs the one for it");
	else if (around)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "%s, and no IOMMU is in front of the device itself: %s",
			    evidence, around);
	else if (is_function(judge->device) && !find_bridge_node(judge))
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "%s, and no IOMMU is in front of it; have the firmware or the kernel's command line turn on that of its host bridge, if there is one",
			    evidence);
	else
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "%s, and no IOMMU is in front of it on this board",
			    evidence);
}

/* What dtio has said of a device that it has */
static void report_dma(struct judge *judge)
{
	const char *dma = judge->device->dma;

	if (!strcmp(dma, "iommu")) {
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its DMA goes through an IOMMU");
		judge_messages(judge);
	} else if (!strcmp(dma, "none")) {
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it has no bus master of its own");
	} else {
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is taken to do no DMA, by the override assume_no_dma");
	}
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
	if (iommu && !iommu_is_coherent(iommu, device)) {
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "its IOMMU %s does not keep DMA coherent with the caches, and VFIO takes no device behind such an IOMMU",
			    iommu->name);
		return true;
	}
	if (device->iommu_group)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its DMA goes through an IOMMU, as group %s",
			    device->iommu_group);
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its DMA goes through the IOMMU %s", iommu->name);
	judge_messages(judge);
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
		give_reason(judge, DTIO_ANSWER_CHANGE, bind_step(judge),
			    "whether an IOMMU is in front of it shows when it has its first driver; without one, dtio does not take it");
	else
		tell_no_iommu(judge, "it does DMA");
}

static void judge_known_dma(struct judge *judge, const char *kind,
			    bool bus_master)
{
	if (bus_master)
		tell_no_iommu(judge,
			      text(judge, "it is known to do DMA (\"%s\")",
				   kind));
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is known to have no bus master (\"%s\")",
			    kind);
}

/*
 * Whether the driver has to be told that a node below the device's does no DMA before
 * it passes the node's registers on, or never does: by the rule of child-region.c there.
 */
enum child_dma {
	CHILD_DMA_IN_BOUNDS,
	CHILD_DMA_NOT_KNOWN,
	CHILD_DMA_OWN_STREAMS,	/* an IOMMU is in front of it, by its own "iommus" */
	CHILD_DMA_KNOWN,
};

static enum child_dma child_dma_of(const struct node *child, bool device_has_iommu)
{
	struct strings strings = string_list(child, "compatible");
	const char *kind = next_string(&strings);
	struct known known;

	if (node_property(child, "iommus"))
		return CHILD_DMA_OWN_STREAMS;
	/* Without a driver of its own it is the device's. */
	if (!kind)
		return CHILD_DMA_IN_BOUNDS;
	if (known_find(kind, &known))
		return !known.bus_master ||
		       (device_has_iommu && known_streams_above(kind)) ?
			       CHILD_DMA_IN_BOUNDS : CHILD_DMA_KNOWN;
	return CHILD_DMA_NOT_KNOWN;
}

/*
 * Nodes right below whose registers go along, or do not for their DMA's sake. Of a device
 * that does DMA, nothing is asked: the word for what is below it would be one for it, too,
 * when its IOMMU is not there.
 */
struct parts {
	bool may_ask;
	size_t passed;
	const struct dtio_host_region *kept, *unknown;
	enum child_dma why;
};

/* Of each region of a node right below; what is further down comes with that. */
static void look_at_part(const struct judge *judge, struct parts *parts,
			 const struct dtio_host_region *region)
{
	const struct node *node = tree_path(judge->board->tree->tree,
					    region->child);
	enum child_dma why;

	if (!node || node->parent != judge->device->node)
		return;
	why = child_dma_of(node, find_iommu(judge));
	if (why == CHILD_DMA_IN_BOUNDS ||
	    (why == CHILD_DMA_NOT_KNOWN && parts->may_ask)) {
		parts->passed++;
		if (why == CHILD_DMA_NOT_KNOWN && !parts->unknown)
			parts->unknown = region;
	} else if (!parts->kept) {
		parts->kept = region;
		parts->why = why;
	}
}

/* The same word of the administrator's is for the device and what is below it. */
static bool is_override_said(const struct judge *judge)
{
	const struct dtio_verdict *verdict = judge->verdict;

	if (judge->device->assume_no_dma ||
	    judge->device->kind_overrides & DTIO_OVERRIDE_ASSUME_NO_DMA)
		return true;

	for (size_t i = 0; i < verdict->num_reasons; i++) {
		const struct dtio_step *step = verdict->reasons[i].step;

		if (step && step->kind == DTIO_STEP_OVERRIDE &&
		    step->override == DTIO_OVERRIDE_ASSUME_NO_DMA)
			return true;
	}
	return false;
}

/* Why registers of a node below stay with the host */
static const char *tell_child_dma(enum child_dma why)
{
	switch (why) {
	case CHILD_DMA_KNOWN:
		return "its kind is known to do DMA, and no IOMMU is in front of it";
	case CHILD_DMA_NOT_KNOWN:
		return "nothing tells whether it does DMA, and no IOMMU is in front of it";
	default:
		return "the IOMMU in front of it is for devices of its own";
	}
}

static const char *name_part(const struct judge *judge,
			     const struct dtio_host_region *region)
{
	return region->child + strlen(judge->device->dt_path) + 1;
}

/*
 * The driver passes on registers of a node below only if its DMA is in bounds, too
 * (child-region.c). Without any of them the device is refused as a guest's.
 */
static void judge_parts_dma(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const bool is_said = is_override_said(judge);
	struct parts parts = { .may_ask = is_said || !find_evidence(judge) };

	for (size_t i = 0; i < device->num_child_regions; i++)
		look_at_part(judge, &parts, &device->child_regions[i]);
	if (parts.kept)
		give_reason(judge, parts.passed ? DTIO_ANSWER_YES : DTIO_ANSWER_NO,
			    NULL, "registers of %s below it are not passed on: %s",
			    name_part(judge, parts.kept), tell_child_dma(parts.why));
	if (parts.unknown && !is_said)
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    override_step(judge, DTIO_OVERRIDE_ASSUME_NO_DMA),
			    "nothing tells whether %s below it does DMA, and registers of those that may are not passed on: if its manual says that it never does, set the override assume_no_dma",
			    name_part(judge, parts.unknown));
}

static void judge_own_dma(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const char *kind = *device->compatible, *evidence, *class, *around;
	struct known known;

	if (device->dma) {
		report_dma(judge);
		return;
	}
	if (is_behind_iommu(judge))
		return;
	/* Of these no word is taken. */
	if (is_function(device)) {
		judge_function_dma(judge);
		return;
	}
	if (kind && known_find(kind, &known)) {
		judge_known_dma(judge, kind, known.bus_master);
		return;
	}
	evidence = find_evidence(judge);
	around = find_streams_around(device);
	class = find_class(device);
	/* The driver takes it at that; what it does then is the administrator's. */
	if (device->assume_no_dma ||
	    device->kind_overrides & DTIO_OVERRIDE_ASSUME_NO_DMA)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is taken to do no DMA, by the override assume_no_dma%s%s%s%s%s",
			    device->assume_no_dma ? "" : " for its kind in ",
			    device->assume_no_dma ? "" : device->kind_file,
			    evidence || around || class ? ", although " : "",
			    evidence || around || !class ? "" : "it is ",
			    evidence ?: around ?: class ?: "");
	else if (evidence)
		tell_no_iommu(judge, text(judge, "it does DMA (%s)", evidence));
	else if (around)
		tell_no_iommu(judge, "it does DMA");
	else if (class)
		tell_no_iommu(judge, text(judge, "it is %s and does DMA", class));
	else
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    override_step(judge, DTIO_OVERRIDE_ASSUME_NO_DMA),
			    "no IOMMU is in front of it, and nothing tells whether it does DMA: if its manual says that it never does, set the override assume_no_dma; the kernel cannot check it, and DMA would reach all of the host's memory");
}

void judge_dma(struct judge *judge)
{
	judge_own_dma(judge);
	/* Of a device that it has, the driver has said so itself. */
	if (!judge->device->dma && judge->board->tree)
		judge_parts_dma(judge);
}
