/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the files of this room share: how a board is made. */
#ifndef DTIO_BOARD_BOARD_H
#define DTIO_BOARD_BOARD_H

#include "board/types.h"
#include "libdtio.h"
#include "tree/predict.h"
#include "tree/tree.h"

/* device->node, of those that have a dt_path, is a struct node of the board's tree. */

/*
 * How a board is read. A source makes it and fills in what only it knows of the
 * devices; board_complete() does all the rest that follows from the tree.
 */
struct dtio_board *board_new(enum dtio_source source, const char *origin);
struct dtio_host_device *board_add(struct dtio_board *board);
int board_complete(struct dtio_board *board);
/* Of that, no more than what each node says of its own device. */
int board_read_nodes(struct dtio_board *board);
/* In the board's arena; NULL for want of memory. */
const char *board_node_path(struct dtio_board *board, const struct node *node);

/*
 * By its name on its bus or its path, and nothing else; find.c. It takes long until
 * they were put into a table, for which devices have to stay where they are.
 */
int index_names(struct dtio_board *board);
const struct dtio_host_device *find_exact(const struct dtio_board *board,
					  const char *name);

/* The devices that Linux would make of the tree; populate.c. */
int populate(struct dtio_board *board);
/* What their nodes say of them; from-node.c. */
int read_nodes(struct dtio_board *board);
/* Who else is in the pages of their registers; pages.c, pci-pages.c. */
int find_page_owners(struct dtio_board *board);
void find_bar_pages(struct dtio_board *board);

/* Of a running system alone. */
/* What the PCI function in the folder @directory of sysfs says of itself; pci.c. */
int read_pci_function(struct dtio_board *board, const char *directory,
		  struct dtio_host_device *device);
/* Whether it is of a bridge's class, which goes where there is no header to go by */
bool is_bridge_class(const struct dtio_host_device *device);
/* Fills in @users of the devices that dtio has; processes.c. */
int find_users(struct dtio_board *board, const char *sysroot);
/* What the administrator has said of many devices at once; policy.c. */
int find_policy(struct dtio_board *board, const char *sysroot);
/* Overrides for their kinds, from files; kind-overrides.c. */
int find_kind_overrides(struct dtio_board *board, const char *sysroot,
			char **error);
/* What of the system stands on them, and the same in one go; uses.c. */
int find_uses(struct dtio_board *board, const char *sysroot);
/* Which modules have a driver for them; modules.c. */
int find_modules(struct dtio_board *board, const char *sysroot);

#endif /* DTIO_BOARD_BOARD_H */
