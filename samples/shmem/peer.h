/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A dtio-shmem as the samples use it: opened, asked and mapped. Errors end the program. */
#ifndef PEER_H
#define PEER_H

#include <linux/dtio-shmem.h>
#include <stdbool.h>
#include <stdint.h>

struct peer {
	const char *path;
	int fd;
	struct dtio_shmem_info info;
	void *common;
};

/* Opens the file @path, which must be a dtio-shmem with a table. */
void peer_open(struct peer *peer, const char *path);

/* Rings; false: no such peer is there. */
bool peer_ring(const struct peer *peer, uint32_t identity, uint32_t vector);
/* Without an exit, and without an answer: the device has to have DTIO_SHMEM_FAST. */
void peer_ring_fast(const struct peer *peer, uint32_t identity, uint32_t vector);

void peer_set_state(const struct peer *peer, uint32_t state);

/* A row; what is read after peer_changes() is no older. */
struct dtio_shmem_peer peer_row(const struct peer *peer, uint32_t identity);
struct dtio_shmem_changes peer_changes(const struct peer *peer);

/* How many rings of a vector, since the last time */
uint64_t peer_take(const struct peer *peer, uint32_t vector);

/* Waits for a ring, or a change of peers; false: @ms are over. */
bool peer_wait(const struct peer *peer, int ms);

#endif
