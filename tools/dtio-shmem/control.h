/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A socket that tells whoever connects the state of the ring, as JSON, and is closed then. */
#ifndef DTIO_SHMEM_CONTROL_H
#define DTIO_SHMEM_CONTROL_H

#include "ring.h"
#include "watch.h"

struct control;

/* @fd listens. @memory_kind is a word for what common memory is in. */
int control_start(struct control **control, struct ring *ring, struct watcher *watcher,
		  const char *memory_kind, int fd);
void control_end(struct control *control);

#endif /* DTIO_SHMEM_CONTROL_H */
