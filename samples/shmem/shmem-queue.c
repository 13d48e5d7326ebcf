// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Lines of text from any number of guests to any number of guests, by the queue in the
 * common memory: "shmem-queue /dev/dtio-shmem0 write" puts the lines of its input into
 * it, "read" prints them, each in one guest. One process a guest: a member is a peer, and
 * its state word says that it is there, which the kernel takes back if the process dies.
 */
#include <err.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "peer.h"
#include "queue.h"

#define SLOT_SIZE	256

/* Nobody waits longer than this for a wake-up that a member has died before it gave it. */
#define LOOK_MS		1000

static bool is_there(void *opaque, struct queue_member member)
{
	const struct peer *peer = opaque;
	struct dtio_shmem_peer row;

	if (member.identity >= peer->info.peers)
		return false;
	row = peer_row(peer, member.identity);
	return row.presence & DTIO_SHMEM_PEER_THERE && row.state == member.run;
}

/* Vector 0 is for all: whoever waits looks. */
static void wake(void *opaque, bool readers)
{
	(void)readers;
	peer_ring(opaque, DTIO_SHMEM_ALL, 0);
}

static const struct queue_ops ops = {
	.is_there = is_there,
	.wake = wake,
};

/* Until a try may have another outcome */
static void wait_for_more(const struct peer *peer, struct queue *queue)
{
	static uint32_t seen;
	uint32_t now;

	peer_wait(peer, LOOK_MS);
	peer_take(peer, 0);
	now = peer_changes(peer).changes;
	if (now != seen)
		queue_take_back(queue);
	seen = now;
}

/* For tests: dies as if killed, with a slot in its hands */
static void die_holding(struct queue *queue, bool writer)
{
	uint64_t position;

	if (writer ? queue_claim_put(queue, &position) :
		     queue_claim_get(queue, &position))
		raise(SIGKILL);
}

static void write_lines(const struct peer *peer, struct queue *queue, long die_after)
{
	size_t max = queue_max_length(queue);
	char line[SLOT_SIZE];

	while (fgets(line, (int)max, stdin)) {
		while (!queue_put(queue, line, strlen(line)))
			wait_for_more(peer, queue);
		if (--die_after == 0)
			for (;;)
				die_holding(queue, true);
	}
	if (ferror(stdin))
		err(1, "standard input");
}

static void read_lines(const struct peer *peer, struct queue *queue, long die_after)
{
	char message[SLOT_SIZE];
	size_t length;

	for (;;) {
		while (!queue_get(queue, message, &length)) {
			fflush(stdout);
			wait_for_more(peer, queue);
		}
		/* An empty line ends one reader. */
		if (length == 1 && *message == '\n')
			break;
		fwrite(message, 1, length, stdout);
		if (--die_after == 0) {
			fflush(stdout);
			for (;;)
				die_holding(queue, false);
		}
	}
	if (fflush(stdout))
		err(1, "standard output");
}

int main(int argc, char **argv)
{
	struct queue queue = { .ops = &ops };
	struct peer peer;
	uint64_t slots;
	long die_after;

	if (argc < 3 || argc > 4 || (strcmp(argv[2], "read") && strcmp(argv[2], "write"))) {
		fputs("usage: shmem-queue DEVICE read|write [DIE-AFTER]\n", stderr);
		return 2;
	}
	die_after = argc == 4 ? strtol(argv[3], NULL, 10) : 0;
	peer_open(&peer, argv[1]);
	slots = (peer.info.common_size - 4096) / SLOT_SIZE;
	if (!queue_init(&queue, peer.common, peer.info.common_size,
			slots < 1024 ? (uint32_t)slots : 1024, SLOT_SIZE))
		errx(1, "%s: in the common memory is something else", argv[1]);
	queue.opaque = &peer;
	queue.self.identity = (uint16_t)peer.info.identity;
	queue.self.run = queue_new_run(&queue);
	peer_set_state(&peer, queue.self.run);
	if (strcmp(argv[2], "write"))
		read_lines(&peer, &queue, die_after);
	else
		write_lines(&peer, &queue, die_after);
	return 0;
}
