// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which devices the system stands on: taking one away would stop the host, or set
 * the DMA and the interrupts of others free.
 *
 * It begins with those that say so themselves (controllers of clocks, power,
 * interrupts; IOMMUs; what the driver's tables name), with what processors, memory,
 * firmware and the watch over temperatures refer to, with regulators that are
 * always on or feed a device at work, and with the chips on a bus that run the board,
 * of which a tree seldom tells what for. From there it goes on from device to device: what
 * one of these needs is needed, too. So the I2C bus with the PMIC that feeds the
 * processors is one, and so are the clocks of the bus.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "board/board.h"
#include "board/references.h"
#include "board/system.h"
#include "kind/kinds.h"
#include "libdtio.h"
#include "tree/strings.h"
#include "tree/tree.h"

struct search {
	const struct board_nodes *nodes;
	struct dtio_board *board;
	/* Devices that have been found, in that order; each is there once. */
	struct dtio_host_device **found;
	size_t num_found, num_followed;
	/* What is looked at: a node that is no device's, or a device */
	const struct node *node;
	const struct dtio_host_device *device;
};

static const char *name_of(const struct search *search)
{
	return search->device ? search->device->name : search->node->name;
}

/* @why is in the board's arena; NULL: there was no memory for it. */
static int add(struct search *search, const struct dtio_host_device *device,
	       const char *why)
{
	struct dtio_host_device *own =
		&search->board->devices[device - search->board->devices];

	if (!why)
		return -ENOMEM;
	own->system = why;
	search->found[search->num_found++] = own;
	return 0;
}

/* ------------------------------------------------------------------------ */
/* What a device is                                                          */
/* ------------------------------------------------------------------------ */

/* What the kind of the node above says of it; NULL: nothing */
static const char *find_never_below(const struct node *above)
{
	struct strings kinds = string_list(above, "compatible");
	const char *kind, *what = NULL;

	while (!what && (kind = next_string(&kinds)))
		what = known_never_below(kind);
	return what;
}

/* As the driver does (kernel/drivers/dtio/system.c): these it never takes. */
static const char *find_never(struct dtio_arena *arena,
			      const struct dtio_host_device *device)
{
	const struct node *node = device->node, *above = node->parent;
	const char *kind = *device->compatible;
	const char *what = kind ? known_never(kind) : NULL;

	if (node_property(node, "#iommu-cells"))
		return "is an IOMMU, which keeps the DMA of others in bounds";
	if (node_property(node, "msi-controller"))
		return "is an MSI controller, which brings the host its interrupts";
	if (node_property(node, "interrupt-controller") &&
	    !node_property(node, "gpio-controller"))
		return "is an interrupt controller, which brings the host its interrupts";
	if (above && node_property(above, "#iommu-cells"))
		return "is a part of an IOMMU, which keeps the DMA of others in bounds";
	if (above && !strcmp(above->name, "reserved-memory"))
		return "is reserved memory";
	if (above && !what)
		what = find_never_below(above);
	return what ? arena_format(arena, "is %s, which the host never gives away",
				   what) : NULL;
}

/* Devices that give a clock to a neighbour are no clock controllers. */
static bool is_more_than_clocks(const struct node *node)
{
	static const char *const names[] = {
		"audio-controller", "camera", "can", "codec", "csi", "dp",
		"dsi", "edp", "ethernet", "ethernet-phy", "hdmi", "hdmi-tx",
		"i2c", "i2s", "isp", "mmc", "pcie", "phy", "pwm", "rtc", "sai",
		"serial", "spi", "sound", "ufs", "usb", "usb-phy", "usb2phy",
		"usb2-phy", "usb3-phy", "video-codec",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (node_is_named(node, names[i]))
			return true;
	return strstr(node->name, "phy");
}

/*
 * What the firmware works with, too, and keeps the SoC from overheating by: a lock in the
 * registers says whose turn it is, and a guest need not give it back.
 */
static const char *find_shared_with_firmware(const struct node *node)
{
	static const char *const kinds[] = {
		/* has_bl30_integration in drivers/iio/adc/meson_saradc.c */
		"amlogic,meson-axg-saradc", "amlogic,meson-gxbb-saradc",
		"amlogic,meson-gxl-saradc", "amlogic,meson-gxm-saradc",
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (node_has_string(node, "compatible", kinds[i]))
			return "measures the temperature of the SoC for the firmware, too";
	return NULL;
}

/* A controller without consumers in the tree has others: in firmware, in drivers. */
static const char *find_controller(const struct dtio_host_device *device)
{
	static const struct {
		const char *property, *what;
	} controllers[] = {
		{ "#clock-cells", "is a clock controller" },
		{ "#hwlock-cells", "is a controller of hardware locks, which firmware and processors share" },
		{ "#interconnect-cells", "is an interconnect, which carries the traffic of others" },
		{ "#mbox-cells", "is a mailbox, by which the host talks to other processors" },
		{ "#nvmem-cell-cells", "has the board's fuses or serial numbers" },
		{ "#pinctrl-cells", "is a pin controller" },
		{ "#power-domain-cells", "is a power controller" },
		{ "#reset-cells", "is a reset controller" },
		{ "#thermal-sensor-cells", "measures the temperature of the SoC for the host" },
	};
	const struct node *node = device->node;
	const char *shared = find_shared_with_firmware(node);
	struct known known;

	if (shared)
		return shared;
	/* Somebody has looked at that kind, and it is a device; but for the firmware's, too. */
	if (*device->compatible && known_find(*device->compatible, &known) &&
	    !node_is_named(node, "thermal-sensor"))
		return NULL;
	for (size_t i = 0; i < sizeof(controllers) / sizeof(*controllers); i++)
		if (node_property(node, controllers[i].property) &&
		    (i || !is_more_than_clocks(node)))
			return controllers[i].what;
	if (node_is_named(node, "pinctrl") || node_is_named(node, "pin-controller"))
		return "is a pin controller";
	/* Without the property that makes it one to Linux, it routes interrupts all the same. */
	if (node_is_named(node, "interrupt-controller"))
		return "is an interrupt controller";
	if (node_is_named(node, "efuse") || node_is_named(node, "nvmem"))
		return "has the board's fuses or serial numbers";
	if (node_is_named(node, "memory-controller"))
		return "is a memory controller";
	if (node_is_named(node, "sram"))
		return "is on-chip memory, which firmware and drivers share";
	return NULL;
}

static int find_what_they_are(struct search *search)
{
	for (size_t i = 0; i < search->board->num_devices; i++) {
		struct dtio_host_device *device = &search->board->devices[i];
		const char *why;
		int err = 0;

		if (!device->node || !strcmp(device->bus, "pci"))
			continue;
		why = find_never(search->board->arena, device);
		device->is_never_given = why;
		if (!why)
			why = find_controller(device);
		if (why)
			err = add(search, device, why);
		if (err)
			return err;
	}
	return 0;
}

/* ------------------------------------------------------------------------ */
/* Who needs it                                                              */
/* ------------------------------------------------------------------------ */

/* What is looked at needs the node. */
static int need(struct search *search, const struct node *provider,
		const char *property)
{
	const struct dtio_host_device *device =
		board_node(search->nodes, provider)->device;
	const char *name = name_of(search);

	if (!device || device == search->device || device->system)
		return 0;
	return add(search, device, search->device ?
		   arena_format(search->board->arena,
				"is needed by %s (%s), which %s",
				name, property, search->device->system) :
		   arena_format(search->board->arena,
				"is needed by the system's %s (%s)", name,
				property));
}

/* The other end of a graph does not need this one more than this one needs it. */
static int need_reference(void *opaque, const struct reference *reference)
{
	if (!strcmp(reference->property, "remote-endpoint"))
		return 0;
	return need(opaque, reference->provider, reference->property);
}

/* What is no device, and is at work all the same */
static int find_needed_by_all(struct search *search)
{
	static const char *const names[] = {
		"cpus", "firmware", "memory", "psci", "thermal-zones",
	};
	const struct tree *tree = search->nodes->tree;
	const struct node *node = tree->nodes;
	int err = 0;

	for (const struct node *top = node->child; top; top = top->next) {
		const struct node *end;
		size_t i = 0;

		while (i < sizeof(names) / sizeof(*names) &&
		       !node_is_named(top, names[i]))
			i++;
		if (i == sizeof(names) / sizeof(*names))
			continue;
		end = tree->nodes + board_node(search->nodes, top)->end;
		for (node = top; !err && node < end; node++) {
			search->node = node;
			if (board_node(search->nodes, node)->is_enabled)
				err = each_reference(search->nodes, node,
						     need_reference, search);
		}
	}
	return err;
}

/* With a tree alone all are. */
static bool is_at_work(const struct search *search,
		       const struct dtio_host_device *device)
{
	return search->board->source == DTIO_SOURCE_DTB || device->driver;
}

/* Whether one of the node's compatibles begins so */
static bool is_kind(const struct node *node, const char *begin)
{
	struct strings kinds = string_list(node, "compatible");
	const char *kind;

	while ((kind = next_string(&kinds)))
		if (!strncmp(kind, begin, strlen(begin)))
			return true;
	return false;
}

/*
 * What a chip on a bus, a node below a device's, does for the board that no reference of
 * the tree says; NULL: nothing
 */
static const char *find_chip(const struct node *node)
{
	static const struct {
		const char *kind, *name, *property, *what;
	} chips[] = {
		{ "google,cros-ec-", NULL, NULL, "the embedded controller" },
		{ NULL, "embedded-controller", NULL, "the embedded controller" },
		{ "zii,rave-sp-", "mcu", NULL, "the controller" },
		{ "gw,gsc", NULL, NULL, "the controller" },
		{ "fsl,fpga-qixis", NULL, NULL, "the controller" },
		{ NULL, NULL, "system-power-controller", "the power controller" },
		{ NULL, "pmic", NULL, "the PMIC" },
	};

	for (size_t i = 0; i < sizeof(chips) / sizeof(*chips); i++)
		if ((!chips[i].kind || is_kind(node, chips[i].kind)) &&
		    (!chips[i].name || node_is_named(node, chips[i].name)) &&
		    (!chips[i].property || node_property(node, chips[i].property)))
			return chips[i].what;
	return NULL;
}

/*
 * Why nobody may have the device that the node is of, or is below; NULL if there is no
 * memory for it. @found: whether there is a reason at all
 */
typedef const char *tell(struct dtio_arena *arena, const struct node *node,
			 bool is_device, bool *found);

static const char *tell_always_on(struct dtio_arena *arena,
				  const struct node *node, bool is_device,
				  bool *found)
{
	(void)is_device;
	*found = node_property(node, "regulator-always-on");
	return *found ? arena_format(arena, "has the regulator %s, which is always on",
				     node->name) : NULL;
}

static const char *tell_chip(struct dtio_arena *arena, const struct node *node,
			     bool is_device, bool *found)
{
	const char *chip = is_device ? NULL : find_chip(node);

	*found = chip;
	if (chip)
		return arena_format(arena, "has %s %s, which the board runs by",
				    chip, node->name);
	*found = !is_device && node_property(node, "compatible") &&
		 (node_is_named(node, "regulator") ||
		  node_property(node, "regulator-boot-on"));
	return *found ? arena_format(arena,
				     "has the regulator %s, and what that feeds the tree does not tell",
				     node->name) : NULL;
}

static int find_on_them(struct search *search, tell *tell)
{
	const struct tree *tree = search->nodes->tree;
	int err = 0;

	for (size_t i = 0; !err && i < tree->num_nodes; i++) {
		const struct node *node = &tree->nodes[i];
		const struct board_node *at = board_node(search->nodes, node);
		const char *why;
		bool found;

		if (!at->is_enabled || !at->device || at->device->system)
			continue;
		why = tell(search->board->arena, node,
			   node == at->device->node, &found);
		if (found)
			err = add(search, at->device, why);
	}
	return err;
}

static int need_supply(void *opaque, const struct reference *reference)
{
	struct search *search = opaque;
	const struct dtio_host_device *device =
		board_node(search->nodes, reference->provider)->device;

	if (reference->kind != DTIO_REFERENCE_SUPPLY || !device ||
	    device == search->device || device->system)
		return 0;
	return add(search, device,
		   arena_format(search->board->arena, "feeds %s (%s)",
				search->device->name, reference->property));
}

static int find_supplies(struct search *search)
{
	const struct dtio_board *board = search->board;
	int err = 0;

	for (size_t i = 0; !err && i < board->num_devices; i++) {
		search->device = &board->devices[i];
		if (search->device->node && is_at_work(search, search->device))
			err = each_device_reference(search->nodes,
						    search->device->node,
						    need_supply, search);
	}
	search->device = NULL;
	return err;
}

static int need_controllers(struct search *search)
{
	const struct dtio_host_device *device = search->device;
	const char *last = NULL;
	int err = 0;

	for (size_t i = 0; !err && i < device->num_irqs; i++) {
		const char *path = device->irqs[i].controller;
		const struct node *node;

		if (!path || path == last)
			continue;
		last = path;
		node = tree_path(search->nodes->tree, path);
		if (node)
			err = need(search, node, "interrupts");
	}
	return err;
}

/* What is found has more found behind it, until nothing is new. */
static int follow(struct search *search)
{
	int err = 0;

	while (!err && search->num_followed < search->num_found) {
		const struct dtio_host_device *device =
			search->found[search->num_followed++];

		search->device = device;
		err = each_device_reference(search->nodes, device->node,
					    need_reference, search);
		if (!err)
			err = need_controllers(search);
		if (!err && device->parent && device->parent->node)
			err = need(search, device->parent->node, "it is behind it");
	}
	return err;
}

int find_system(const struct board_nodes *nodes)
{
	struct dtio_board *board = nodes->board;
	struct search search = {
		.nodes = nodes,
		.board = board,
		.found = calloc(board->num_devices + 1, sizeof(*search.found)),
	};
	int err;

	if (!search.found)
		return -ENOMEM;
	err = find_what_they_are(&search);
	if (!err)
		err = find_needed_by_all(&search);
	if (!err)
		err = find_on_them(&search, tell_always_on);
	if (!err)
		err = find_supplies(&search);
	if (!err)
		err = follow(&search);
	/* What is needed by nothing that the tree has */
	if (!err)
		err = find_on_them(&search, tell_chip);
	if (!err)
		err = follow(&search);
	free(search.found);
	return err;
}
