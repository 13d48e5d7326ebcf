// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Whether a device behind an IOMMU could raise the interrupts of others. An MSI is a
 * write like any other DMA: what tells devices apart by more than the address, an ITS,
 * isolates their MSIs. VFIO opens no device of which Linux does not know that
 * (msi_device_has_isolated_msi() in kernel/irq/msi.c), nor one that shares its IOMMU
 * group with such a device, unless its parameter allow_unsafe_interrupts is set.
 *
 * On systems with a device tree Linux knows it by the MSI controller alone: that of the
 * node's own "msi-parent" (of_msi_configure() in drivers/of/irq.c), which it does not
 * read of AMBA devices, and of PCI functions that of "msi-map" above them, else of the
 * host bridge's "msi-parent" (pci_set_msi_domain() in drivers/pci/probe.c).
 */
#include <string.h>

#include "board/streams.h"
#include "tree/id-map.h"
#include "verdict/internal.h"

enum isolation {
	ISOLATED,
	EXPOSED,
	UNKNOWN,	/* it is not for the device tree to tell */
};

/* ------------------------------------------------------------------------ */
/* One device                                                                */
/* ------------------------------------------------------------------------ */

static bool isolates(const struct node *controller)
{
	const struct node *above = controller->parent;

	if (!node_is_enabled(controller) ||
	    !node_property(controller, "msi-controller"))
		return false;
	/* Before Socionext's ITS, the address that is written to stands for the device. */
	if (node_has_string(controller, "compatible", "arm,gic-v3-its"))
		return !node_property(controller, "socionext,synquacer-pre-its");
	/* What devices refer to is a frame of the ITS. */
	return above && node_has_string(above, "compatible", "arm,gic-v5-its");
}

/* By "msi-parent"; NULL: it has none that is enabled */
static const struct node *find_own_controller(const struct tree *tree,
					      const struct dtio_host_device *device)
{
	const struct dtio_host_reference *first;

	if (!own_references(device, "msi-parent", &first))
		return NULL;
	return tree_path(tree, first->provider);
}

static const struct node *find_mapped(const struct tree *tree,
				      const struct node *node, uint32_t requester)
{
	struct id_map map = id_map(tree, node_property(node, "msi-map"),
				   "#msi-cells");
	struct id_map_entry entry;
	uint32_t mask;

	if (node_u32(node, "msi-map-mask", &mask))
		requester &= mask;
	while (next_id_map_entry(&map, &entry))
		if (id_map_entry_has(&entry, requester))
			return entry.provider;
	return NULL;
}

/* The nearest map decides, be there an entry for the function or not. */
static const struct node *
find_function_controller(const struct tree *tree,
			 const struct dtio_host_device *function)
{
	const struct dtio_host_device *above = function;
	const struct node *found = NULL;
	uint32_t requester;

	while (above && !(above->node && node_property(above->node, "msi-map")))
		above = above->parent;
	if (above && find_requester(function, &requester))
		found = find_mapped(tree, above->node, requester);
	return found ?: find_own_controller(tree, find_host_bridge(function));
}

static enum isolation isolation_of(const struct dtio_board *board,
				   const struct dtio_host_device *device)
{
	const struct dtio_host_device *bridge = find_host_bridge(device);
	const struct node *controller = NULL;

	if (!board->tree || !board->is_whole || !bridge || !bridge->node)
		return UNKNOWN;
	if (is_function(device))
		controller = find_function_controller(board->tree->tree, device);
	else if (strcmp(device->bus, "amba"))
		controller = find_own_controller(board->tree->tree, device);
	return controller && isolates(controller) ? ISOLATED : EXPOSED;
}

/* ------------------------------------------------------------------------ */
/* Its IOMMU group                                                           */
/* ------------------------------------------------------------------------ */

/* The device itself, or the first of its group that could; NULL: none is known to. */
static const struct dtio_host_device *find_exposed(const struct judge *judge)
{
	const struct dtio_board *board = judge->board;
	const struct dtio_host_device *device = judge->device;
	const struct stream_group *group = device->stream_group;

	if (isolation_of(board, device) == EXPOSED)
		return device;
	for (size_t i = 0; device->iommu_group && i < board->num_devices; i++)
		if (share_group(&board->devices[i], device) &&
		    isolation_of(board, &board->devices[i]) == EXPOSED)
			return &board->devices[i];
	for (size_t i = 0; group && i < group->num_members; i++)
		if (isolation_of(board, group->members[i]) == EXPOSED)
			return group->members[i];
	return NULL;
}

/* ------------------------------------------------------------------------ */
/* What to say of it                                                         */
/* ------------------------------------------------------------------------ */

const struct dtio_step *allow_interrupts_step(struct judge *judge)
{
	return step_with(judge, DTIO_STEP_ALLOW_UNSAFE_INTERRUPTS, judge->device,
			 NULL);
}

/* dtio_dma_tell() in kernel/drivers/dtio/dma.c */
bool is_said_to_be_exposed(const struct dtio_host_device *device)
{
	return device->verdict && strstr(device->verdict, "no isolated MSIs");
}

/* What dtio's driver says of a function is about other things. */
static bool has_driver_said(const struct dtio_host_device *device)
{
	return dtio_is_bound(device) && device->verdict && !is_function(device);
}

void judge_messages(struct judge *judge)
{
	const struct dtio_host_device *exposed;
	const char *subject = "it";

	if (has_driver_said(judge->device))
		return;
	exposed = find_exposed(judge);
	if (!exposed)
		return;
	if (exposed != judge->device)
		subject = text(judge, "%s, which is in its IOMMU group,",
			       exposed->name);
	if (judge->board->allow_unsafe_interrupts)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "nothing is known to keep %s from raising interrupts of other devices (it has no isolated MSIs), which VFIO's parameter allow_unsafe_interrupts accepts",
			    subject);
	else
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    allow_interrupts_step(judge),
			    "nothing is known to keep %s from raising interrupts of other devices (it has no isolated MSIs), and VFIO does not let it be opened: if you trust the users of such devices, set VFIO's parameter allow_unsafe_interrupts, which is for all of them",
			    subject);
}
