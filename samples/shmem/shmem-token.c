// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Guests that find one another and pass a token round: "shmem-token DEVICE PEERS ROUNDS".
 * Each says by its state word that it plays. When as many do, the one with the lowest
 * identity begins: who has the token writes the number of the step into the common
 * memory and rings the next one. Afterwards each says who comes and who goes, until its
 * input ends.
 */
#include <err.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "peer.h"

#define PLAYS	1

/* In the common memory */
struct board {
	_Atomic uint64_t steps;
};

struct player {
	uint32_t identity;
	uint32_t generation;
};

static struct player *players;
static unsigned int num_players;

/* Those that play, in the order of their identities; says who is new and who is gone. */
static void look(const struct peer *peer)
{
	struct player *now = calloc(peer->info.peers, sizeof(*now));
	struct dtio_shmem_peer row;
	unsigned int i, n = 0, old = 0;

	if (!now)
		err(1, NULL);
	peer_changes(peer);
	for (i = 0; i < peer->info.peers; i++) {
		bool was = old < num_players && players[old].identity == i;

		row = peer_row(peer, i);
		if (was && (row.state != PLAYS ||
			    row.generation != players[old].generation)) {
			printf("peer %u is gone, generation %u\n", i,
			       players[old].generation);
			was = false;
			old++;
		} else if (was) {
			old++;
		}
		if (row.state != PLAYS)
			continue;
		if (!was)
			printf("peer %u is there, generation %u\n", i, row.generation);
		now[n++] = (struct player){ i, row.generation };
	}
	fflush(stdout);
	free(players);
	players = now;
	num_players = n;
}

static uint32_t next_of(const struct peer *peer)
{
	unsigned int i;

	for (i = 0; i < num_players; i++)
		if (players[i].identity > peer->info.identity)
			return players[i].identity;
	return players[0].identity;
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* A step is one ring: it is mine if the number of steps says so. */
static void play(const struct peer *peer, uint64_t steps)
{
	struct board *board = peer->common;
	uint64_t mine = 0, at;
	unsigned int place = 0;
	double began = now();

	while (players[place].identity != peer->info.identity)
		place++;
	while ((at = atomic_load(&board->steps)) < steps) {
		if (at % num_players != place) {
			peer_wait(peer, 1000);
			peer_take(peer, 0);
			peer_changes(peer);
			continue;
		}
		mine++;
		atomic_store(&board->steps, at + 1);
		/* All wait for the last one. */
		if (at + 1 == steps)
			peer_ring(peer, DTIO_SHMEM_ALL, 0);
		else if (!peer_ring(peer, next_of(peer), 0))
			errx(1, "peer %u is gone, with the token", next_of(peer));
	}
	printf("%llu steps, %llu of them mine, in %.1f s\n", (unsigned long long)steps,
	       (unsigned long long)mine, now() - began);
	fflush(stdout);
}

/* Until the input ends */
static void watch(const struct peer *peer)
{
	struct pollfd files[] = {
		{ .fd = peer->fd, .events = POLLPRI },
		{ .fd = STDIN_FILENO, .events = POLLIN },
	};
	char byte;

	look(peer);
	for (;;) {
		if (poll(files, 2, -1) < 0)
			err(1, "poll");
		if (files[0].revents & POLLHUP)
			errx(1, "%s: the device is gone", peer->path);
		if (files[0].revents)
			look(peer);
		if (files[1].revents && read(STDIN_FILENO, &byte, 1) <= 0)
			return;
	}
}

int main(int argc, char **argv)
{
	unsigned long wanted, rounds;
	struct peer peer;

	if (argc != 4) {
		fputs("usage: shmem-token DEVICE PEERS ROUNDS\n", stderr);
		return 2;
	}
	wanted = strtoul(argv[2], NULL, 10);
	rounds = strtoul(argv[3], NULL, 10);
	peer_open(&peer, argv[1]);
	printf("I am peer %u, generation %u\n", peer.info.identity, peer.info.generation);
	peer_set_state(&peer, PLAYS);
	for (look(&peer); num_players < wanted; look(&peer))
		peer_wait(&peer, -1);
	if (rounds)
		play(&peer, rounds * wanted);
	watch(&peer);
	return 0;
}
