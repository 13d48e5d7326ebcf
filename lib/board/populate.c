// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which nodes of a device tree become devices, and by which names, when there is
 * no running system to ask: as Linux does it (drivers/of/platform.c and
 * of_device_make_bus_id() in drivers/of/device.c). At boot it makes devices of the
 * nodes on buses that need no driver. What is in memory below other devices, their
 * drivers make a device of: here it is one, too, if an address of the processor
 * leads there.
 */
#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "board/board.h"
#include "libdtio.h"
#include "tree/buses.h"
#include "tree/registers.h"
#include "tree/tree.h"

/* reserved_mem_matches */
static bool is_made_of_memory(const struct node *node)
{
	static const char *const made[] = {
		"phram", "qcom,rmtfs-mem", "qcom,cmd-db", "qcom,smem",
		"ramoops", "nvmem-rmem", "google,open-dice", NULL
	};

	return node_matches(node, made);
}

/* Its name up to the unit address */
static int base_length(const struct node *node)
{
	return (int)strcspn(node->name, "@");
}

static int first_bit(uint32_t mask)
{
	return mask ? __builtin_ctz(mask) : -1;
}

/* of_device_make_bus_id() */
static const char *make_name(struct dtio_arena *arena, const struct node *node)
{
	const char *rest = "", *colon = "";

	for (; node->parent; node = node->parent) {
		struct dtio_host_region region;
		uint32_t mask;

		if (!node_region(node, 0, &region)) {
			rest = arena_format(arena, "%s%s%s", node->name, colon,
					    rest);
			if (!rest)
				return NULL;
			colon = ":";
			continue;
		}
		if (node_u32(node, "mask", &mask))
			return arena_format(arena, "%" PRIx64 ".%x.%.*s%s%s",
					    region.address,
					    (unsigned int)first_bit(mask),
					    base_length(node), node->name,
					    colon, rest);
		return arena_format(arena, "%" PRIx64 ".%.*s%s%s",
				    region.address, base_length(node),
				    node->name, colon, rest);
	}
	return rest;
}

static int add(struct dtio_board *board, const char *bus,
	       const struct node *node)
{
	struct dtio_host_device *device = board_add(board);

	if (!device)
		return -ENOMEM;
	device->bus = bus;
	device->node = node;
	device->dt_path = board_node_path(board, node);
	device->name = make_name(board->arena, node);
	return device->dt_path && device->name ? 0 : -ENOMEM;
}

/* What drivers make devices of, below a device or a node that is none */
static int add_in_memory(struct dtio_board *board, const struct node *parent)
{
	struct dtio_host_region region;
	int err = 0;

	for (const struct node *node = parent->child; !err && node;
	     node = node->next) {
		if (!node_is_enabled_itself(node))
			continue;
		if (node_property(node, "compatible") &&
		    node_region(node, 0, &region))
			err = add(board, "platform", node);
		if (!err)
			err = add_in_memory(board, node);
	}
	return err;
}

/* of_platform_bus_create() for each child */
static int add_children(struct dtio_board *board, const struct node *parent)
{
	int err = 0;

	for (const struct node *node = parent->child; !err && node;
	     node = node->next) {
		if (!node_is_populated(node))
			continue;
		if (node_has_string(node, "compatible", "arm,primecell")) {
			err = add(board, "amba", node);
			continue;
		}
		err = add(board, "platform", node);
		if (!err)
			err = node_is_simple_bus(node) ?
				      add_children(board, node) :
				      add_in_memory(board, node);
	}
	return err;
}

static int add_reserved_memory(struct dtio_board *board)
{
	const struct node *all = tree_path(board->tree->tree,
					   "/reserved-memory");
	int err = 0;

	for (const struct node *node = all ? all->child : NULL; !err && node;
	     node = node->next)
		if (is_made_of_memory(node) && node_is_enabled_itself(node))
			err = add(board, "platform", node);
	return err;
}

static int add_framebuffer(struct dtio_board *board)
{
	const struct node *chosen = tree_path(board->tree->tree, "/chosen");

	for (const struct node *node = chosen ? chosen->child : NULL; node;
	     node = node->next)
		if (node_has_string(node, "compatible", "simple-framebuffer") &&
		    node_is_enabled_itself(node))
			return add(board, "platform", node);
	return 0;
}

/* "/firmware" need not say what it is compatible with. */
static int add_firmware(struct dtio_board *board)
{
	const struct node *firmware = tree_path(board->tree->tree, "/firmware");

	if (!firmware || node_property(firmware, "compatible"))
		return 0;
	return add_children(board, firmware);
}

int populate(struct dtio_board *board)
{
	int err;

	err = add_reserved_memory(board);
	if (!err)
		err = add_firmware(board);
	if (!err)
		err = add_framebuffer(board);
	if (!err)
		err = add_children(board, board->tree->tree->nodes);
	return err;
}
