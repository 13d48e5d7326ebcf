/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Who else has the interrupt line of a device; see shared-irqs.c. */
#ifndef DTIO_SHARED_IRQS_H
#define DTIO_SHARED_IRQS_H

#include "board/node-owners.h"

/* Fills in @shared_with of the devices' interrupts. 0 or -ENOMEM. */
int find_shared_irqs(const struct board_nodes *nodes);

#endif /* DTIO_SHARED_IRQS_H */
