/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the system stands on; see system.c. */
#ifndef DTIO_BOARD_SYSTEM_H
#define DTIO_BOARD_SYSTEM_H

#include "board/node-owners.h"

/* Says of each device whether the system stands on it, and why. 0 or -ENOMEM */
int find_system(const struct board_nodes *nodes);

#endif /* DTIO_BOARD_SYSTEM_H */
