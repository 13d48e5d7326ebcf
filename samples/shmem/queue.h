/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A queue of messages in memory that many share: any number of writers and readers, and
 * each of them may die at any instruction. Nobody takes a lock. A slot says in one word
 * what it is and whose: free, being written, full, or being read. One whose owner is no
 * longer there is taken back by the next who finds it: a message that was not written to
 * its end is skipped, one that was not read to its end is given to another reader. So a
 * message is given to one reader, and to another one if that dies before it is done.
 */
#ifndef QUEUE_H
#define QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whoever is in the queue: who it is, and a number that no other one of that identity has */
struct queue_member {
	uint16_t identity;
	uint16_t run;
};

/* What the queue asks of the place where it is */
struct queue_ops {
	/* Whether such a member is still there. One that is not never comes back. */
	bool (*is_there)(void *opaque, struct queue_member member);
	/* Wakes all that wait to read, or to write. */
	void (*wake)(void *opaque, bool readers);
};

struct queue {
	void *memory;
	uint32_t slots;		/* not read from memory again, where others write */
	uint32_t slot_size;
	struct queue_member self;
	const struct queue_ops *ops;
	void *opaque;
};

/*
 * The memory of @size, zeros at first, as a queue. Each member has to give the same
 * @slots, of @slot_size bytes with their head. False if it does not fit, or the memory
 * has a queue of another shape.
 */
bool queue_init(struct queue *queue, void *memory, size_t size, uint32_t slots,
		uint32_t slot_size);

/* How long a message may be */
size_t queue_max_length(const struct queue *queue);

/* A number for &struct queue_member.run, another one each time, not 0 */
uint16_t queue_new_run(struct queue *queue);

/* False: the queue is full. Then a wake-up of writers tells that it may no longer be. */
bool queue_put(struct queue *queue, const void *message, size_t length);

/*
 * The next message, into @message with room for queue_max_length(). False: there is none.
 * Then a wake-up of readers tells that there may be.
 */
bool queue_get(struct queue *queue, void *message, size_t *length);

/* The same in two steps each, between which a member may die. Slots are numbers from 0 on. */
bool queue_claim_put(struct queue *queue, uint64_t *position);
void queue_end_put(struct queue *queue, uint64_t position, const void *message,
		   size_t length);
bool queue_claim_get(struct queue *queue, uint64_t *position);
void queue_end_get(struct queue *queue, uint64_t position, void *message, size_t *length);

/* Takes back what members left who are no longer there. To be called when one has gone. */
void queue_take_back(struct queue *queue);

#endif
