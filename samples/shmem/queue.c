// SPDX-License-Identifier: GPL-2.0-or-later
#include <stdalign.h>
#include <stdatomic.h>
#include <string.h>

#include "queue.h"

#define QUEUE_MAGIC	0x7175657565303031ull

/* All of it shared; each line of a cache has one thing that changes. */
struct head {
	_Atomic uint64_t magic;
	uint32_t slots;
	uint32_t slot_size;
	_Atomic uint32_t runs;
	alignas(64) _Atomic uint64_t tail;	/* where the next message is written */
	alignas(64) _Atomic uint64_t first;	/* where the next one is read */
	alignas(64) _Atomic uint32_t readers_wait;
	alignas(64) _Atomic uint32_t writers_wait;
	alignas(64) char end[];
};

/* What a slot is; the word of zeros is a free slot of the first lap. */
enum kind { FREE, WRITING, FULL, READING, VOID };

/*
 * A slot's word: the lap, that is how often all slots were used before, the kind, and the
 * member of WRITING and READING.
 */
#define LAP_SHIFT	35
#define KIND_SHIFT	32
#define IDENTITY_SHIFT	16

struct slot {
	_Atomic uint64_t word;
	uint32_t length;
	uint32_t reserved;
	char message[];
};

static struct head *head_of(const struct queue *queue)
{
	return queue->memory;
}

static struct slot *slot_of(const struct queue *queue, uint64_t position)
{
	return (void *)(head_of(queue)->end +
			position % queue->slots * queue->slot_size);
}

static uint64_t lap_of(const struct queue *queue, uint64_t position)
{
	return position / queue->slots;
}

static uint64_t word(uint64_t lap, enum kind kind, struct queue_member member)
{
	return lap << LAP_SHIFT | (uint64_t)kind << KIND_SHIFT |
	       (uint64_t)member.identity << IDENTITY_SHIFT | member.run;
}

static uint64_t plain(uint64_t lap, enum kind kind)
{
	return word(lap, kind, (struct queue_member){ 0, 0 });
}

static enum kind kind_of(uint64_t w)
{
	return w >> KIND_SHIFT & 7;
}

static bool is_orphan(const struct queue *queue, uint64_t w)
{
	struct queue_member member = {
		.identity = (uint16_t)(w >> IDENTITY_SHIFT),
		.run = (uint16_t)w,
	};

	return (kind_of(w) == WRITING || kind_of(w) == READING) &&
	       !queue->ops->is_there(queue->opaque, member);
}

static bool change(_Atomic uint64_t *word, uint64_t from, uint64_t to)
{
	return atomic_compare_exchange_strong(word, &from, to);
}

static void wake(struct queue *queue, bool readers)
{
	struct head *head = head_of(queue);

	if (atomic_exchange(readers ? &head->readers_wait : &head->writers_wait, 0))
		queue->ops->wake(queue->opaque, readers);
}

/* That of a slot, from its word */
static uint64_t position_of(const struct queue *queue, uint64_t slot, uint64_t w)
{
	return (w >> LAP_SHIFT) * queue->slots + slot % queue->slots;
}

/* Reading begins at @position, if it was to begin later. */
static void read_again_from(struct queue *queue, uint64_t position)
{
	_Atomic uint64_t *first = &head_of(queue)->first;
	uint64_t now = atomic_load(first);

	while (now > position && !atomic_compare_exchange_weak(first, &now, position))
		;
}

static void take_back(struct queue *queue, uint64_t position, uint64_t w)
{
	struct slot *slot = slot_of(queue, position);
	uint64_t lap = w >> LAP_SHIFT;

	if (kind_of(w) == WRITING) {
		if (change(&slot->word, w, plain(lap, VOID)))
			wake(queue, true);
	} else if (change(&slot->word, w, plain(lap, FULL))) {
		read_again_from(queue, position);
		wake(queue, true);
	}
}

void queue_take_back(struct queue *queue)
{
	uint64_t i, w;

	for (i = 0; i < queue->slots; i++) {
		w = atomic_load(&slot_of(queue, i)->word);
		if (is_orphan(queue, w))
			take_back(queue, position_of(queue, i, w), w);
		else if (kind_of(w) == FULL)
			/* One who took it back may have died before this. */
			read_again_from(queue, position_of(queue, i, w));
	}
	wake(queue, true);
	wake(queue, false);
}

bool queue_init(struct queue *queue, void *memory, size_t size, uint32_t slots,
		uint32_t slot_size)
{
	struct head *head = memory;

	queue->memory = memory;
	if (!slots || slot_size < sizeof(struct slot) + 8 || slot_size % 8 ||
	    size < sizeof(*head) ||
	    (size - sizeof(*head)) / slot_size < slots)
		return false;
	if (atomic_load(&head->magic) != QUEUE_MAGIC) {
		/* Those who come at the same time write the same. */
		head->slots = slots;
		head->slot_size = slot_size;
		atomic_store(&head->magic, QUEUE_MAGIC);
	}
	queue->slots = slots;
	queue->slot_size = slot_size;
	return head->slots == slots && head->slot_size == slot_size;
}

size_t queue_max_length(const struct queue *queue)
{
	return queue->slot_size - sizeof(struct slot);
}

uint16_t queue_new_run(struct queue *queue)
{
	uint16_t run;

	do
		run = (uint16_t)(atomic_fetch_add(&head_of(queue)->runs, 1) + 1);
	while (!run);
	return run;
}

static bool try_claim_put(struct queue *queue, uint64_t *position)
{
	struct head *head = head_of(queue);
	uint64_t at, lap, w;
	struct slot *slot;

	for (;;) {
		at = atomic_load(&head->tail);
		lap = lap_of(queue, at);
		slot = slot_of(queue, at);
		w = atomic_load(&slot->word);
		if (w == plain(lap, FREE)) {
			if (!change(&slot->word, w, word(lap, WRITING, queue->self)))
				continue;
			change(&head->tail, at, at + 1);
			*position = at;
			return true;
		}
		if (w >> LAP_SHIFT >= lap) {
			/* Another one has it: the tail is behind. */
			change(&head->tail, at, at + 1);
		} else if (is_orphan(queue, w)) {
			take_back(queue, position_of(queue, at, w), w);
		} else {
			return false;
		}
	}
}

bool queue_claim_put(struct queue *queue, uint64_t *position)
{
	if (try_claim_put(queue, position))
		return true;
	/* Whoever makes room after this sees it; before, the second try sees the room. */
	atomic_store(&head_of(queue)->writers_wait, 1);
	return try_claim_put(queue, position);
}

void queue_end_put(struct queue *queue, uint64_t position, const void *message,
		   size_t length)
{
	struct slot *slot = slot_of(queue, position);
	uint64_t lap = lap_of(queue, position);

	slot->length = (uint32_t)length;
	memcpy(slot->message, message, length);
	change(&slot->word, word(lap, WRITING, queue->self), plain(lap, FULL));
	wake(queue, true);
}

static bool try_claim_get(struct queue *queue, uint64_t *position)
{
	struct head *head = head_of(queue);
	uint64_t at, lap, w;
	struct slot *slot;

	for (;;) {
		at = atomic_load(&head->first);
		lap = lap_of(queue, at);
		slot = slot_of(queue, at);
		w = atomic_load(&slot->word);
		if (w == plain(lap, FULL)) {
			if (!change(&slot->word, w, word(lap, READING, queue->self)))
				continue;
			change(&head->first, at, at + 1);
			*position = at;
			return true;
		}
		if (is_orphan(queue, w)) {
			take_back(queue, position_of(queue, at, w), w);
		} else if (w == plain(lap, VOID)) {
			if (change(&slot->word, w, plain(lap + 1, FREE)))
				wake(queue, false);
		} else if (w >> LAP_SHIFT > lap || kind_of(w) == READING) {
			/* Of an earlier lap it is being read: there is none here yet. */
			if (w >> LAP_SHIFT < lap)
				return false;
			change(&head->first, at, at + 1);
		} else {
			/* Free, or a writer is at it: those behind it wait, too. */
			return false;
		}
	}
}

bool queue_claim_get(struct queue *queue, uint64_t *position)
{
	if (try_claim_get(queue, position))
		return true;
	atomic_store(&head_of(queue)->readers_wait, 1);
	return try_claim_get(queue, position);
}

void queue_end_get(struct queue *queue, uint64_t position, void *message, size_t *length)
{
	struct slot *slot = slot_of(queue, position);
	uint64_t lap = lap_of(queue, position);
	size_t max = queue_max_length(queue);

	/* Others write to this memory: what it says is not believed. */
	*length = slot->length < max ? slot->length : max;
	memcpy(message, slot->message, *length);
	change(&slot->word, word(lap, READING, queue->self), plain(lap + 1, FREE));
	wake(queue, false);
}

bool queue_put(struct queue *queue, const void *message, size_t length)
{
	uint64_t position;

	if (!queue_claim_put(queue, &position))
		return false;
	queue_end_put(queue, position, message, length);
	return true;
}

bool queue_get(struct queue *queue, void *message, size_t *length)
{
	uint64_t position;

	if (!queue_claim_get(queue, &position))
		return false;
	queue_end_get(queue, position, message, length);
	return true;
}
