/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* By what else devices are known; see names.c. */
#ifndef DTIO_BOARD_NAMES_H
#define DTIO_BOARD_NAMES_H

#include "board/node-owners.h"

/* 0 or -ENOMEM: the device tree's aliases */
int find_aliases(const struct board_nodes *nodes);
/* ... and what drivers of a running system have made of devices */
int find_names(struct dtio_board *board, const char *sysroot);

#endif /* DTIO_BOARD_NAMES_H */
