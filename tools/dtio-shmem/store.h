/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * systemd keeps descriptors for a service while it is restarted, and passes them to the next
 * process: sd_notify(3) and sd_listen_fds(3) say how, which is a variable and a datagram.
 */
#ifndef DTIO_SHMEM_STORE_H
#define DTIO_SHMEM_STORE_H

#include "memory.h"

/* Whether there is somebody who may keep them */
bool store_is_there(void);
/* What the server before has left */
void store_take(struct memory *memory);
/* What this one would leave; a file of the user's is opened anew. */
void store_keep(const struct memory *memory, bool with_common);
/* A state, as "READY=1" */
void store_tell(const char *state);

#endif /* DTIO_SHMEM_STORE_H */
