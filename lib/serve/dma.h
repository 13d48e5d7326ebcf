/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The client's memory, as it has been told to us. */
#ifndef DTIO_SERVE_DMA_H
#define DTIO_SERVE_DMA_H

#include "serve/stream.h"

/* A descriptor of -1: none came. It is the callee's. */
int map_memory(struct dtio_serve_client *client,
	       const struct wire_dma_map *request, int fd);
/* @first is the number of those that go, in the order of addresses, *@count how many. */
int find_mapped(const struct dtio_serve_client *client,
		const struct wire_dma_unmap *request, size_t *first,
		size_t *count);
void unmap_memory(struct dtio_serve_client *client, size_t first, size_t count);
/* The one with @address, or NULL. */
struct map *find_map(const struct dtio_serve_client *client, uint64_t address);
/* Where the next one begins behind @address, which is of none; 0: there is none. */
uint64_t next_map(const struct dtio_serve_client *client, uint64_t address);
/* To or from a file; 0 or a negative errno. */
int access_file(const struct map *map, uint64_t address, void *data,
		size_t count, bool write);

#endif /* DTIO_SERVE_DMA_H */
