/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which device a node of a board's tree is part of; see node-owners.c. */
#ifndef DTIO_BOARD_NODE_OWNERS_H
#define DTIO_BOARD_NODE_OWNERS_H

#include "board/board.h"

struct board_node {
	/* The nearest device at the node or above it; NULL: there is none */
	const struct dtio_host_device *device;
	const char *path;		/* as far as it has been asked for */
	size_t end;			/* number of the first node not below it */
	bool is_enabled;		/* as all above it */
};

struct board_nodes {
	struct dtio_board *board;
	const struct tree *tree;
	struct board_node *nodes;	/* in the order of the tree's own */
};

/* 0 or -ENOMEM */
int board_nodes_read(struct board_nodes *nodes, struct dtio_board *board);
void board_nodes_free(struct board_nodes *nodes);

struct board_node *board_node(const struct board_nodes *nodes,
			      const struct node *node);
/* It is the node of a device, not just part of one. */
bool node_is_device(const struct board_nodes *nodes, const struct node *node);
/* One is the other, or below it. */
bool nodes_are_related(const struct board_nodes *nodes,
		       const struct node *left, const struct node *right);
/* In the board's arena; NULL for want of memory. */
const char *path_of_node(const struct board_nodes *nodes,
			 const struct node *node);

#endif /* DTIO_BOARD_NODE_OWNERS_H */
