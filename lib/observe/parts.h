/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Regions and interrupts of a served device; see parts.c. */
#ifndef DTIO_OBSERVE_PARTS_H
#define DTIO_OBSERVE_PARTS_H

#include "board/board.h"
#include "observe/observer.h"

/* Whose they are; the device has what its node says, in the memory of the board. */
struct parts {
	struct dtio_board *board;
	struct dtio_observer *observer;
	struct dtio_host_device *device;
};

/* In the place of what the node says. 0, or a negative errno and a line in *@error */
int read_regions(const struct parts *parts, uint32_t count, char **error);
int read_irqs(const struct parts *parts, uint32_t count, char **error);

#endif /* DTIO_OBSERVE_PARTS_H */
