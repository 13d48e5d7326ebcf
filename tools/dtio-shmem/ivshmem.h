/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Peers that speak the protocol of QEMU's ivshmem-server, version 0: a message is a number
 * of 64 bits and perhaps a descriptor. They ring one another, and other peers, by eventfds.
 */
#ifndef DTIO_SHMEM_IVSHMEM_H
#define DTIO_SHMEM_IVSHMEM_H

#include "ring.h"
#include "watch.h"

struct ivshmem;

/* @ring's function for changes is this one's from now on. */
int ivshmem_start(struct ivshmem **ivshmem, struct ring *ring, struct watcher *watcher);
void ivshmem_end(struct ivshmem *ivshmem);
/* @fd listens. */
int ivshmem_listen(struct ivshmem *ivshmem, int fd);
/* A connection. It is the callee's, which closes it in the end. */
int ivshmem_connect(struct ivshmem *ivshmem, int fd);

#endif /* DTIO_SHMEM_IVSHMEM_H */
