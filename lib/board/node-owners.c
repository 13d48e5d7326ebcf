// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which device a node of a board's tree is part of: the one whose node it is, or
 * else the nearest one above it. So what is on an I2C bus is part of the bus's
 * controller, and the pins of a pin controller are part of that.
 *
 * Nodes are numbered in the order of the tree, a parent before its children: those
 * below a node are the ones from its own number to .end.
 */
#include <errno.h>
#include <stdlib.h>

#include "board/node-owners.h"
#include "board/board.h"
#include "libdtio.h"
#include "tree/tree.h"

struct board_node *board_node(const struct board_nodes *nodes,
			      const struct node *node)
{
	return &nodes->nodes[node - nodes->tree->nodes];
}

bool node_is_device(const struct board_nodes *nodes, const struct node *node)
{
	const struct dtio_host_device *device = board_node(nodes, node)->device;

	return device && device->node == node;
}

static bool is_within(const struct board_nodes *nodes, const struct node *node,
		      const struct node *above)
{
	return node >= above && (size_t)(node - nodes->tree->nodes) <
				board_node(nodes, above)->end;
}

bool nodes_are_related(const struct board_nodes *nodes,
		       const struct node *left, const struct node *right)
{
	return is_within(nodes, left, right) || is_within(nodes, right, left);
}

const char *path_of_node(const struct board_nodes *nodes,
			 const struct node *node)
{
	struct board_node *at = board_node(nodes, node);

	if (!at->path)
		at->path = node_is_device(nodes, node) ?
				   at->device->dt_path :
				   board_node_path(nodes->board, node);
	return at->path;
}

/* Of two with the same node it is the upper one's: the other was made by it. */
static void place_devices(struct board_nodes *nodes)
{
	const struct dtio_board *board = nodes->board;

	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];
		struct board_node *at;

		if (!device->node)
			continue;
		at = board_node(nodes, device->node);
		if (!at->device || at->device->parent == device)
			at->device = device;
	}
}

static void read_down(struct board_nodes *nodes)
{
	for (size_t i = 0; i < nodes->tree->num_nodes; i++) {
		const struct node *node = &nodes->tree->nodes[i];
		struct board_node *at = &nodes->nodes[i], *above = NULL;

		if (node->parent)
			above = board_node(nodes, node->parent);
		at->end = i + 1;
		at->is_enabled = (!above || above->is_enabled) &&
				 (!node_property(node, "status") ||
				  node_is_enabled(node));
		if (!at->device && above)
			at->device = above->device;
	}
}

static void read_up(struct board_nodes *nodes)
{
	for (size_t i = nodes->tree->num_nodes; i-- > 1; ) {
		struct board_node *above =
			board_node(nodes, nodes->tree->nodes[i].parent);

		if (above->end < nodes->nodes[i].end)
			above->end = nodes->nodes[i].end;
	}
}

int board_nodes_read(struct board_nodes *nodes, struct dtio_board *board)
{
	*nodes = (struct board_nodes) {
		.board = board,
		.tree = board->tree->tree,
	};
	nodes->nodes = calloc(nodes->tree->num_nodes, sizeof(*nodes->nodes));
	if (!nodes->nodes)
		return -ENOMEM;
	place_devices(nodes);
	read_down(nodes);
	read_up(nodes);
	return 0;
}

void board_nodes_free(struct board_nodes *nodes)
{
	free(nodes->nodes);
}
