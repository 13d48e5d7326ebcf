/* SPDX-License-Identifier: GPL-2.0-or-later */
/* FAST_DOORBELL without this process: a peer's writes signal another peer's interrupt. */
#ifndef DTIO_SHMEM_BELLS_H
#define DTIO_SHMEM_BELLS_H

#include "served.h"

/* -ENOMEM. What it makes is freed by bells_end(). */
int bells_init(struct served *served);
void bells_end(struct served *served);
/* Its client asks for them, */
void bells_asked(struct served *served);
/* and has the latest, no others. */
void bells_taken(struct served *served);
/* The peer is gone: it rings no more. */
void bells_leave(struct served *served);
/* An interrupt of the peer's has another eventfd, or another way. */
void bells_moved(struct served *served, uint32_t index, uint32_t sub_index);
/* The peer can be rung otherwise than before, or is gone. */
void bells_update(const struct served *changed);

#endif /* DTIO_SHMEM_BELLS_H */
