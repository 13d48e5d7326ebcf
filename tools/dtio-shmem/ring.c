// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The table is written and never read: what is true is in the state, which is handed to no
 * peer. The state:
 *
 *	| head | kept, for each identity | counts | pending bytes |
 *
 * It is a file without contents at first, which takes memory only where it is written.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "ring.h"

#define SIGNATURE	0x6d687364
#define STATE_VERSION	1

#define BROADCAST	0xffff

enum { RING_COUNTED = 1, RING_NO_PEER = 2, RING_NO_VECTOR = 3, RING_NO_INTERRUPT = 4 };

struct head {
	uint32_t signature, version;
	uint64_t moment;		/* counts up with each identity that becomes free */
	uint32_t changes;
	uint32_t size_of_kept;
	struct layout layout;
};

static struct head *head_of(const struct ring *ring)
{
	return (struct head *)ring->memory->state.memory;
}

static uint64_t kept_size(const struct layout *layout)
{
	return sizeof(struct kept) * layout->peers;
}

static uint64_t counts_size(const struct layout *layout)
{
	return sizeof(struct count) * layout->peers * layout->vectors;
}

uint64_t ring_state_size(const struct layout *layout)
{
	return sizeof(struct head) + kept_size(layout) + counts_size(layout) +
	       (uint64_t)layout->peers * (layout->vectors + 1);
}

/* Other processors read the table meanwhile: words are written whole and in order. */
static void put(const struct ring *ring, uint64_t offset, uint32_t value)
{
	uint32_t *word = (uint32_t *)(ring->memory->table.memory + offset);

	__atomic_store_n(word, value, __ATOMIC_RELEASE);
}

static void put_row(const struct ring *ring, uint32_t identity)
{
	const struct kept *kept = &ring->kept[identity];
	uint64_t row = ring->layout.rows + (uint64_t)ROW_SIZE * identity;

	put(ring, row + ROW_GENERATION, kept->generation);
	put(ring, row + ROW_WORD, kept->word);
	put(ring, row + ROW_FLAGS, kept->flags);
}

static uint64_t index_of(const struct ring *ring, uint32_t identity, uint32_t vector)
{
	return (uint64_t)identity * ring->layout.vectors + vector;
}

static void put_count(const struct ring *ring, uint32_t identity, uint32_t vector)
{
	uint64_t index = index_of(ring, identity, vector);

	put(ring, ring->layout.counts + 4 * index, (uint32_t)ring->counts[index].rung);
}

uint8_t *ring_pending(const struct ring *ring, uint32_t identity, uint32_t vector)
{
	return ring->pending + (uint64_t)identity * (ring->layout.vectors + 1) + vector;
}

uint8_t *ring_block(const struct ring *ring, uint32_t identity)
{
	return ring->memory->table.memory + ring->layout.blocks +
	       ring->layout.block_size * identity;
}

static void put_head(const struct ring *ring)
{
	put(ring, TABLE_VERSION, 1);
	/* The server before may have ended in the middle of a change. */
	head_of(ring)->changes += head_of(ring)->changes & 1;
	put(ring, TABLE_CHANGES, head_of(ring)->changes);
	put(ring, TABLE_PEERS, ring->layout.peers);
	put(ring, TABLE_VECTORS, ring->layout.vectors);
	put(ring, TABLE_ROWS, (uint32_t)ring->layout.rows);
	put(ring, TABLE_ROW_SIZE, ROW_SIZE);
	put(ring, TABLE_COUNTS, (uint32_t)ring->layout.counts);
	put(ring, TABLE_PRESENT, ring->present);
	put(ring, TABLE_SIGNATURE, SIGNATURE);
}

/* CHANGES is odd meanwhile, so that a reader knows. */
static void show(struct ring *ring, uint32_t identity)
{
	struct head *head = head_of(ring);

	head->changes |= 1;
	put(ring, TABLE_CHANGES, head->changes);
	__atomic_thread_fence(__ATOMIC_RELEASE);
	put_row(ring, identity);
	put(ring, TABLE_PRESENT, ring->present);
	put(ring, TABLE_CHANGES, ++head->changes);
}

static void announce(struct ring *ring, uint32_t identity)
{
	uint32_t i;

	show(ring, identity);
	for (i = 0; i < ring->layout.peers; i++) {
		if (i == identity || !(ring->kept[i].flags & ROW_THERE))
			continue;
		if (ring->peers[i])
			ring->peers[i]->ops->changed(ring->peers[i], identity);
		else
			*ring_pending(ring, i, ring->layout.vectors) = 1;
	}
	if (ring->changed)
		ring->changed(ring->opaque, identity);
}

bool ring_is_there(const struct ring *ring, uint32_t identity)
{
	return identity < ring->layout.peers && ring->kept[identity].flags & ROW_THERE;
}

bool ring_is_awaited(const struct ring *ring, uint32_t identity)
{
	return ring_is_there(ring, identity) && !ring->peers[identity];
}

static void become_free(struct ring *ring, uint32_t identity)
{
	struct kept *kept = &ring->kept[identity];

	ring->present--;
	kept->flags = 0;
	kept->word = 0;
	kept->freed = ++head_of(ring)->moment;
	announce(ring, identity);
}

static int check_state(const struct ring *ring, char **error)
{
	const struct head *head = head_of(ring);

	if (head->version == STATE_VERSION && head->size_of_kept == sizeof(struct kept) &&
	    !memcmp(&head->layout, &ring->layout, sizeof(head->layout)))
		return 0;
	return fail(error, EINVAL, "the server before was another version, or had other sizes; give the same options, or stop it for good first");
}

/* Who was there is awaited; but for what has no way to come back. */
static void take_over(struct ring *ring)
{
	uint32_t i;

	for (i = 0; i < ring->layout.peers; i++)
		ring->present += ring->kept[i].flags & ROW_THERE;
	put_head(ring);
	for (i = 0; i < ring->layout.peers; i++)
		if (ring->kept[i].flags & ROW_IVSHMEM)
			become_free(ring, i);
}

int ring_start(struct ring *ring, const struct layout *layout, struct memory *memory,
	       char **error)
{
	struct head *head = (struct head *)memory->state.memory;
	uint8_t *behind = memory->state.memory + sizeof(*head);

	*ring = (struct ring){
		.layout = *layout, .memory = memory,
		.kept = (struct kept *)behind,
		.counts = (struct count *)(behind + kept_size(layout)),
		.pending = behind + kept_size(layout) + counts_size(layout),
		.peers = calloc(layout->peers, sizeof(struct peer *)),
	};
	if (!ring->peers)
		return fail(error, ENOMEM, "out of memory");
	if (head->signature) {
		int err = check_state(ring, error);

		if (!err)
			take_over(ring);
		return err;
	}
	*head = (struct head){
		.signature = SIGNATURE, .version = STATE_VERSION,
		.size_of_kept = sizeof(struct kept), .layout = *layout,
	};
	put_head(ring);
	return 0;
}

void ring_end(struct ring *ring)
{
	free(ring->peers);
}

/* Those that were never had come first. */
static int64_t free_for_longest(const struct ring *ring)
{
	int64_t found = -1;
	uint32_t i;

	for (i = 0; i < ring->layout.peers; i++) {
		if (ring->peers[i] || ring->kept[i].flags & ROW_THERE)
			continue;
		if (found < 0 || ring->kept[i].freed < ring->kept[found].freed)
			found = i;
	}
	return found;
}

bool ring_is_full(const struct ring *ring)
{
	return free_for_longest(ring) < 0;
}

int ring_reserve(struct ring *ring, struct peer *peer, int64_t wanted)
{
	int64_t found = wanted >= 0 && !ring->peers[wanted] ? wanted :
			free_for_longest(ring);

	if (found < 0)
		return -ENOSPC;
	peer->identity = (uint32_t)found;
	ring->peers[found] = peer;
	return 0;
}

static void clear_counts(struct ring *ring, uint32_t identity)
{
	uint32_t vector;

	for (vector = 0; vector < ring->layout.vectors; vector++) {
		ring->counts[index_of(ring, identity, vector)] = (struct count){ 0 };
		put_count(ring, identity, vector);
	}
	memset(ring_pending(ring, identity, 0), 0, ring->layout.vectors + 1);
}

/* What is new already is not written. */
static void clear_memory(struct ring *ring, uint32_t identity)
{
	const struct layout *layout = &ring->layout;
	uint32_t other;

	if (layout->has_blocks && ring->kept[identity].generation)
		memory_clear(ring_block(ring, identity), layout->block_size);
	for (other = 0; layout->pairs && other < layout->peers; other++)
		if (ring->kept[identity].generation)
			memory_clear(ring->memory->pairs.memory +
				     place_of_pair(layout, identity, other),
				     layout->private_size);
}

void ring_arrive(struct ring *ring, struct peer *peer, uint32_t flags, enum came came)
{
	struct kept *kept = &ring->kept[peer->identity];

	if (came == CAME_BACK)
		return;
	clear_counts(ring, peer->identity);
	clear_memory(ring, peer->identity);
	kept->generation++;
	if (!kept->generation)
		kept->generation = 1;
	kept->flags = ROW_THERE | flags;
	kept->word = 0;
	kept->intr_mask = 0;
	kept->intr_status = 0;
	kept->ring_status = 0;
	ring->present++;
	announce(ring, peer->identity);
}

void ring_leave(struct ring *ring, struct peer *peer)
{
	ring->peers[peer->identity] = NULL;
	if (ring_is_there(ring, peer->identity))
		become_free(ring, peer->identity);
}

void ring_part(struct ring *ring, struct peer *peer)
{
	ring->peers[peer->identity] = NULL;
}

int64_t ring_find_session(const struct ring *ring, const char *session)
{
	uint32_t i;

	for (i = 0; i < ring->layout.peers; i++)
		if (!ring->peers[i] && !strcmp(ring->kept[i].session, session))
			return i;
	return -1;
}

void ring_give_up(struct ring *ring)
{
	uint32_t i;

	for (i = 0; i < ring->layout.peers; i++)
		if (ring_is_awaited(ring, i))
			become_free(ring, i);
}

void ring_set_word(struct ring *ring, uint32_t identity, uint32_t word)
{
	if (ring->kept[identity].word == word)
		return;
	ring->kept[identity].word = word;
	announce(ring, identity);
}

bool ring_count(struct ring *ring, uint32_t to, uint32_t vector, uint64_t times)
{
	ring->counts[index_of(ring, to, vector)].rung += times;
	put_count(ring, to, vector);
	if (ring->peers[to])
		return ring->peers[to]->ops->rung(ring->peers[to], vector);
	*ring_pending(ring, to, vector) = 1;
	return false;
}

uint32_t ring_doorbell(struct ring *ring, uint32_t from, uint32_t value)
{
	uint32_t to = value >> 16, vector = value & 0xffff, others = 0, i;

	if (to != BROADCAST && !ring_is_there(ring, to))
		return RING_NO_PEER;
	if (vector >= ring->layout.vectors)
		return RING_NO_VECTOR;
	if (to != BROADCAST)
		return (ring_count(ring, to, vector, 1) ? RING_COUNTED :
			RING_NO_INTERRUPT) | 1 << 16;
	for (i = 0; i < ring->layout.peers; i++)
		if (i != from && ring_is_there(ring, i)) {
			ring_count(ring, i, vector, 1);
			others++;
		}
	return RING_COUNTED | others << 16;
}

void ring_interrupt(struct ring *ring, uint32_t value)
{
	uint32_t to = value >> 16, vector = value & 0xffff;

	if (!ring_is_there(ring, to) || vector >= ring->layout.vectors)
		return;
	if (ring->peers[to])
		ring->peers[to]->ops->rung(ring->peers[to], vector);
	else
		*ring_pending(ring, to, vector) = 1;
}

uint32_t ring_changes(const struct ring *ring)
{
	return head_of(ring)->changes;
}

uint32_t ring_read_count(struct ring *ring, uint32_t identity, uint32_t vector, bool take)
{
	struct count *count = &ring->counts[index_of(ring, identity, vector)];
	uint64_t since = count->rung - count->read;

	if (take)
		count->read = count->rung;
	return since < UINT32_MAX ? (uint32_t)since : UINT32_MAX;
}
