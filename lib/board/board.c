// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A board: a device tree, and the devices of a system that it describes. Whoever
 * knows of the devices adds them (a running system, a dump, or the tree itself);
 * what follows from the tree is found here, the same way for all three.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "board/board.h"
#include "base/arena.h"
#include "libdtio.h"
#include "tree/tree.h"

struct dtio_board *board_new(enum dtio_source source, const char *origin)
{
	struct dtio_arena *arena = arena_new();
	struct dtio_board *board = NULL;

	if (!arena)
		return NULL;
	board = arena_alloc(arena, 1, sizeof(*board));
	if (board) {
		board->arena = arena;
		board->source = source;
		board->origin = arena_string(arena, origin);
		board->page_size = (size_t)sysconf(_SC_PAGESIZE);
	}
	if (!board || !board->origin) {
		arena_free(arena);
		return NULL;
	}
	return board;
}

void dtio_free_board(struct dtio_board *board)
{
	if (!board)
		return;
	dtio_free_tree(board->tree);
	for (size_t i = 0; i < board->num_trees; i++)
		dtio_free_tree(board->trees[i]);
	arena_free(board->arena);
}

struct dtio_host_device *board_add(struct dtio_board *board)
{
	static const char *const none[] = { NULL };
	struct dtio_host_device *devices, *device;

	devices = arena_extend(board->arena, board->devices,
			       &board->num_devices, sizeof(*devices));
	if (!devices)
		return NULL;
	board->devices = devices;
	device = &devices[board->num_devices - 1];
	device->compatible = none;
	return device;
}

const char *board_node_path(struct dtio_board *board, const struct node *node)
{
	char *path = node_path(node);
	const char *copy = path ? arena_string(board->arena, path) : NULL;

	free(path);
	return copy;
}

bool dtio_is_bound(const struct dtio_host_device *device)
{
	return device->driver && !strncmp(device->driver, "dtio-", 5);
}

/* By the bus's number: what a made-up dump has may be none of these. */
bool dtio_has_driver(const struct dtio_board *board,
		     const struct dtio_host_device *device)
{
	static const char *const buses[] = {
		[DTIO_BUS_PLATFORM] = "platform",
		[DTIO_BUS_AMBA] = "amba",
		[DTIO_BUS_PCI] = "pci",
	};

	for (size_t i = 1; i < sizeof(buses) / sizeof(*buses); i++)
		if (!strcmp(device->bus, buses[i]))
			return board->drivers & 1u << i;
	return false;
}
