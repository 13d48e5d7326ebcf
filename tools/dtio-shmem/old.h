/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Peers that speak the protocol of QEMU's ivshmem-server, version 0: a message is a number
 * of 64 bits and perhaps a descriptor. They ring one another, and other peers, by eventfds.
 */
#ifndef DTIO_SHMEM_OLD_H
#define DTIO_SHMEM_OLD_H

#include "ring.h"
#include "watch.h"

struct old;

/* @ring's function for changes is this one's from now on. */
int old_start(struct old **old, struct ring *ring, struct watcher *watcher);
void old_end(struct old *old);
/* @fd listens. */
int old_listen(struct old *old, int fd);
/* A connection. It is the callee's, which closes it in the end. */
int old_connect(struct old *old, int fd);

#endif /* DTIO_SHMEM_OLD_H */
