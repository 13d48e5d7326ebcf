/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How a served peer is interrupted: by MSI-X, MSI, INTx, or the interrupts of a node. */
#ifndef DTIO_SHMEM_INTERRUPTS_H
#define DTIO_SHMEM_INTERRUPTS_H

#include "served.h"

/* Interrupts of a node but the event: vectors share them if there are more. */
#define MAX_RING_INTERRUPTS	16

/* INTERRUPTS */
uint32_t interrupts_register(const struct served *served);
/* A vector, or the event. False: no interrupt is enabled for it, it is kept. */
bool interrupt(struct served *served, uint32_t vector);
/* That raises a vector, as long as nothing changes; -1: there is none. */
int interrupts_eventfd(const struct served *served, uint32_t vector);
/* More may be enabled than was: what is kept is told. */
void interrupts_changed(struct served *served);
/* INTx follows INTR_STATUS and INTR_MASK. */
void interrupts_line(struct served *served);

#endif /* DTIO_SHMEM_INTERRUPTS_H */
