// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A board whose devices other processes serve: each is asked what it is, and what its node
 * is in is read as the tree of a board with one device. What can be passed on is the
 * server's to say: regions and interrupts are those that it tells of, and the node has no
 * more of them than what they are called and where they are.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"
#include "board/board.h"
#include "observe/observer.h"
#include "observe/parts.h"
#include "observe/served.h"
#include "tree/predict.h"

/* More than any device has: what tells of more is no device. */
#define MAX_PARTS	4096
/* Likewise, in bytes */
#define MAX_SNAPSHOT	(16u << 20)

#define NODE_PROPERTY	"dtio,device"

struct dtio_board *dtio_new_served_board(void)
{
	struct dtio_board *board = board_new(DTIO_SOURCE_SERVED, "");

	/* Nothing of what servers tell is for root alone. */
	if (board)
		board->as_root = true;
	return board;
}

static const char *const buses[] = {
	[DTIO_BUS_PLATFORM] = "platform",
	[DTIO_BUS_AMBA] = "amba",
	[DTIO_BUS_PCI] = "pci",
};

static const char *const dmas[] = {
	[DTIO_DMA_IOMMU] = "iommu",
	[DTIO_DMA_NONE] = "none",
	[DTIO_DMA_ASSUMED_NONE] = "assumed-none",
};

static const char *const resets[] = {
	[DTIO_RESET_NONE] = "none",
	[DTIO_RESET_CONTROLLER] = "controller",
	[DTIO_RESET_REGISTERS] = "registers",
	[DTIO_RESET_POWER] = "power",
	[DTIO_RESET_PCI] = "pci",
};

/* NULL: none of a number that this version knows */
static const char *word(const char *const *words, size_t count, uint32_t number)
{
	return number < count ? words[number] : NULL;
}

#define WORD(words, number) word(words, sizeof(words) / sizeof(*(words)), number)

/* ------------------------------------------------------------------------ */
/* Its node                                                                  */
/* ------------------------------------------------------------------------ */

static int read_snapshot(struct dtio_observer *observer, const char *address,
			 uint32_t index, struct dtio_tree **tree, char **error)
{
	struct dtio_region_info info;
	void *fdt;
	int err;

	err = dtio_observer_region(observer, index, &info, error);
	if (err == -ENOENT || (!err && (info.type != DTIO_REGION_DT_SNAPSHOT ||
					info.length > MAX_SNAPSHOT)))
		return fail(error, EPROTO, "%s: the server says that it has a device tree snapshot, and has none that can be; update or mend it",
			    address);
	if (err)
		return err;
	fdt = malloc(info.length + 1);
	if (!fdt)
		return fail(error, ENOMEM, "out of memory");
	err = dtio_observer_read(observer, index, 0, fdt, info.length, error);
	if (!err)
		return tree_take(fdt, info.length, address, tree, error);
	free(fdt);
	return err == -EPERM ? fail(error, EPERM, "%s: the server does not let its device tree snapshot be read; update it",
				    address) : err;
}

static const struct node *find_node(const struct dtio_tree *tree)
{
	const struct property *property = node_property(tree->tree->nodes,
							NODE_PROPERTY);
	const char *path;

	if (!property || !memchr(property->data, '\0', property->length))
		return NULL;
	path = (const char *)property->data;
	return *path == '/' ? tree_path(tree->tree, path) : NULL;
}

/* What its node says of the device, in the memory of @board */
static int read_node(struct dtio_board *board, struct dtio_tree *tree,
		     const char *address, struct dtio_host_device *device, char **error)
{
	/* It does without other devices, and without other trees. */
	struct dtio_board part = *board;
	struct dtio_host_device *made;
	int err;

	part.tree = tree;
	part.has_device_tree = true;
	part.devices = NULL;
	part.num_devices = 0;
	made = board_add(&part);
	if (!made)
		return fail(error, ENOMEM, "out of memory");
	made->bus = device->bus;
	made->name = device->name;
	made->node = find_node(tree);
	if (!made->node)
		return fail(error, EPROTO, "%s: the root of the server's device tree snapshot names no node of it by \"" NODE_PROPERTY "\"; update or mend the server",
			    address);
	made->dt_path = board_node_path(&part, made->node);
	err = made->dt_path ? board_complete(&part) : -ENOMEM;
	if (err)
		return fail(error, -err, "%s: %s", address, strerror(-err));
	*device = *part.devices;
	/* What it is to a system is none of this one's business. */
	device->system = NULL;
	device->is_never_given = false;
	return 0;
}

static int add_node(struct dtio_board *board, struct dtio_observer *observer,
		    const char *address, uint32_t index,
		    struct dtio_host_device *device, char **error)
{
	struct dtio_tree *tree = NULL;
	int err;

	if (index == DTIO_NO_INDEX)
		return 0;
	err = read_snapshot(observer, address, index, &tree, error);
	if (err)
		return err;
	/* The board's, whatever comes of it: it is freed with that. */
	board->trees = arena_extend(board->arena, board->trees, &board->num_trees,
				    sizeof(struct dtio_tree *));
	if (!board->trees) {
		board->num_trees = 0;
		dtio_free_tree(tree);
		return fail(error, ENOMEM, "out of memory");
	}
	board->trees[board->num_trees - 1] = tree;
	return read_node(board, tree, address, device, error);
}

/* ------------------------------------------------------------------------ */
/* The device                                                                */
/* ------------------------------------------------------------------------ */

static int read_name(struct dtio_board *board, struct dtio_observer *observer,
		     const char *address, const char **name, char **error)
{
	char *told;
	int err;

	err = dtio_observer_string(observer, DTIO_OBJECT_DEVICE, 0, DTIO_STRING_NAME,
				   &told, error);
	if (err == -ENOENT) {
		*name = address;
		return 0;
	}
	if (err)
		return err;
	*name = *told ? arena_string(board->arena, told) : address;
	free(told);
	return *name ? 0 : fail(error, ENOMEM, "out of memory");
}

static int read_device(struct dtio_board *board, struct dtio_observer *observer,
		       struct dtio_host_device *device, char **error)
{
	struct parts parts = { .board = board, .observer = observer, .device = device };
	const char *address = device->server;
	struct dtio_device_info info;
	int err;

	err = dtio_observer_device(observer, &info, error);
	if (err)
		return err;
	device->bus = WORD(buses, info.bus);
	if (!device->bus || info.num_regions > MAX_PARTS || info.num_irqs > MAX_PARTS)
		return fail(error, EPROTO, "%s: the server tells of a device on bus %u with %u regions and %u interrupts, which cannot be; update or mend it, or update dtio",
			    address, info.bus, info.num_regions, info.num_irqs);
	err = read_name(board, observer, address, &device->name, error);
	if (!err)
		err = add_node(board, observer, address, info.snapshot_index, device,
			       error);
	if (err)
		return err;
	device->server = address;
	device->in_use = dtio_observer_in_use(observer);
	device->dma = WORD(dmas, info.dma);
	device->reset = WORD(resets, info.reset);
	err = read_regions(&parts, info.num_regions, error);
	if (!err)
		err = read_irqs(&parts, info.num_irqs, error);
	return err;
}

int dtio_add_served(struct dtio_board *board, const char *address, const char *keys,
		    char **error)
{
	static const char *const none[] = { NULL };
	struct dtio_host_device device = { .compatible = none }, *added;
	struct dtio_observer *observer;
	int err;

	device.server = arena_string(board->arena, address);
	if (!device.server)
		return fail(error, ENOMEM, "out of memory");
	err = dtio_observe(address, keys, &observer, error);
	if (err)
		return err;
	err = read_device(board, observer, &device, error);
	dtio_observer_free(observer);
	if (err)
		return err;
	added = board_add(board);
	if (!added)
		return fail(error, ENOMEM, "out of memory");
	*added = device;
	return 0;
}
