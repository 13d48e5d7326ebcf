// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * How fast memory and rings are. "shmem-throughput DEVICE copy" copies into the common
 * memory, out of it, and within the guest's own, in MB/s; "answer" in one guest and "ask
 * PEER" in another pass rings to and fro, and tell how long one takes; with "fast" in both,
 * rings without an exit.
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "peer.h"

#define ROUNDS		1000
#define COPIED		(UINT64_C(256) << 20)
#define READY		1	/* the state of one that answers */

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

/* False: it is not there. Of a fast ring that is not known. */
static bool ring(const struct peer *peer, uint32_t other, bool fast)
{
	if (!fast)
		return peer_ring(peer, other, 0);
	peer_ring_fast(peer, other, 0);
	return true;
}

/* Whoever asks says in the common memory who it is, and waits until this one is ready. */
static void answer(const struct peer *peer, bool fast)
{
	volatile uint32_t *who = peer->common;
	int i;

	peer_take(peer, 0);
	peer_set_state(peer, READY);
	for (i = 0; i < ROUNDS; i++) {
		wait_for_ring(peer);
		ring(peer, *who, fast);
	}
}

static void wait_until_ready(const struct peer *peer, uint32_t other)
{
	for (;;) {
		peer_changes(peer);
		if (peer_row(peer, other).state == READY)
			return;
		if (!peer_wait(peer, 60000))
			errx(1, "peer %u does not answer: start \"answer\" there", other);
		peer_take(peer, 0);
	}
}

static void ask(const struct peer *peer, uint32_t other, bool fast)
{
	volatile uint32_t *who = peer->common;
	double began;
	int i;

	*who = peer->info.identity;
	wait_until_ready(peer, other);
	peer_take(peer, 0);
	began = now();
	for (i = 0; i < ROUNDS; i++) {
		if (!ring(peer, other, fast))
			errx(1, "peer %u is not there", other);
		wait_for_ring(peer);
	}
	printf("a ring and its answer: %.1f us\n", (now() - began) / ROUNDS * 1e6);
}

int main(int argc, char **argv)
{
	bool fast = argc > 3 && !strcmp(argv[argc - 1], "fast");
	struct peer peer;

	argc -= fast;
	if (argc == 3 && !strcmp(argv[2], "copy") && !fast) {
		peer_open(&peer, argv[1]);
		copy_all(&peer);
	} else if (argc == 3 && !strcmp(argv[2], "answer")) {
		peer_open(&peer, argv[1]);
		answer(&peer, fast);
	} else if (argc == 4 && !strcmp(argv[2], "ask")) {
		peer_open(&peer, argv[1]);
		ask(&peer, (uint32_t)strtoul(argv[3], NULL, 10), fast);
	} else {
		fputs("usage: shmem-throughput DEVICE copy|answer|ask PEER [fast]\n", stderr);
		return 2;
	}
	return 0;
}
