// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * How fast memory and rings are. "shmem-throughput DEVICE copy" copies into the common
 * memory, out of it, and within the guest's own, in MB/s; "answer" in one guest and "ask
 * PEER" in another pass rings to and fro, and tell how long one takes.
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "peer.h"

#define ROUNDS		1000
#define COPIED		(UINT64_C(256) << 20)

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Megabytes a second, after one copy that maps the pages */
static double copy(void *to, const void *from, size_t size)
{
	uint64_t done;
	double began;

	memcpy(to, from, size);
	began = now();
	for (done = 0; done < COPIED; done += size) {
		memcpy(to, from, size);
		/* The compiler has to do it each time. */
		__asm__ volatile("" ::: "memory");
	}
	return (double)done / (now() - began) / 1e6;
}

static void copy_all(const struct peer *peer)
{
	size_t size = peer->info.common_size < 1 << 20 ? peer->info.common_size : 1 << 20;
	char *first = malloc(size), *second = malloc(size);

	if (!first || !second)
		err(1, NULL);
	memset(first, 1, size);
	memset(second, 2, size);
	printf("own memory: %.0f MB/s\n", copy(second, first, size));
	printf("into the common memory: %.0f MB/s\n", copy(peer->common, first, size));
	printf("out of the common memory: %.0f MB/s\n", copy(second, peer->common, size));
	free(first);
	free(second);
}

static void wait_for_ring(const struct peer *peer)
{
	while (!peer_take(peer, 0)) {
		peer_changes(peer);
		if (!peer_wait(peer, 10000))
			errx(1, "no ring for 10 s");
	}
}

/* Whoever asks says in the common memory who it is. */
static void answer(const struct peer *peer)
{
	volatile uint32_t *who = peer->common;
	int i;

	for (i = 0; i < ROUNDS; i++) {
		wait_for_ring(peer);
		peer_ring(peer, *who, 0);
	}
}

static void ask(const struct peer *peer, uint32_t other)
{
	volatile uint32_t *who = peer->common;
	double began;
	int i;

	*who = peer->info.identity;
	began = now();
	for (i = 0; i < ROUNDS; i++) {
		if (!peer_ring(peer, other, 0))
			errx(1, "peer %u is not there", other);
		wait_for_ring(peer);
	}
	printf("a ring and its answer: %.1f us\n", (now() - began) / ROUNDS * 1e6);
}

int main(int argc, char **argv)
{
	struct peer peer;

	if (argc == 3 && !strcmp(argv[2], "copy")) {
		peer_open(&peer, argv[1]);
		copy_all(&peer);
	} else if (argc == 3 && !strcmp(argv[2], "answer")) {
		peer_open(&peer, argv[1]);
		peer_take(&peer, 0);
		answer(&peer);
	} else if (argc == 4 && !strcmp(argv[2], "ask")) {
		peer_open(&peer, argv[1]);
		peer_take(&peer, 0);
		ask(&peer, (uint32_t)strtoul(argv[3], NULL, 10));
	} else {
		fputs("usage: shmem-throughput DEVICE copy|answer|ask PEER\n", stderr);
		return 2;
	}
	return 0;
}
