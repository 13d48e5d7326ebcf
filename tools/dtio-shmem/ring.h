/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A ring: identities, who has which, counts, and what peers are told of one another. How a
 * peer is told is its own matter. What has to outlive this process is in the state, which
 * is memory: nothing has to be saved.
 */
#ifndef DTIO_SHMEM_RING_H
#define DTIO_SHMEM_RING_H

#include <stddef.h>

#include <dtio/user.h>

#include "memory.h"

struct peer;

/* How a peer is told; by what has counted. */
struct peer_ops {
	/* A vector was rung. False: no interrupt is enabled for it. */
	bool (*rung)(struct peer *peer, uint32_t vector);
	/* A row has changed that is not its own. */
	void (*changed)(struct peer *peer, uint32_t identity);
	bool served;			/* it is a struct served */
};

#define NO_IDENTITY	UINT32_MAX

struct peer {
	const struct peer_ops *ops;
	uint32_t identity;
};

#define CONFIG_KEPT	256

/* What the state has of an identity. */
struct kept {
	uint32_t generation;		/* as in the table */
	uint32_t flags;			/* ROW_* */
	uint32_t word;
	uint32_t intr_mask, intr_status, ring_status;
	uint32_t platform;		/* its device is one of a device tree */
	uint32_t __reserved;
	uint64_t freed;			/* when, as a number that counts up; 0: never had */
	char session[DTIO_USER_SESSION_LENGTH + 1];
	uint8_t config[CONFIG_KEPT];
};

/* Rings since the peer arrived, and how many of them it has read */
struct count {
	uint64_t rung, read;
};

enum came { CAME_NEW, CAME_BACK };

struct ring {
	struct layout layout;
	struct memory *memory;
	struct kept *kept;		/* in the state, one for each identity */
	struct count *counts;
	uint8_t *pending;		/* vector V is the event: one byte each */
	struct peer **peers;		/* those of this process, NULL: not here */
	uint32_t present;
	/* The row of @identity has changed, also if no peer is told. */
	void (*changed)(void *opaque, uint32_t identity);
	void *opaque;
};

/* Bytes of the state */
uint64_t ring_state_size(const struct layout *layout);
/*
 * The state is a new one, or that of a server before: its peers are awaited then, and
 * have their identities until they come back or are given up.
 */
int ring_start(struct ring *ring, const struct layout *layout, struct memory *memory,
	       char **error);
void ring_end(struct ring *ring);

bool ring_is_full(const struct ring *ring);
/*
 * An identity for @peer, which is not there yet. -ENOSPC: there is none left. @wanted is
 * one that it had, if that is free; -1: any.
 */
int ring_reserve(struct ring *ring, struct peer *peer, int64_t wanted);
/* It is there: with what it left behind, or with none of it. */
void ring_arrive(struct ring *ring, struct peer *peer, uint32_t flags, enum came came);
/* It is not there any more, or never was; its identity is free. */
void ring_leave(struct ring *ring, struct peer *peer);
/* This process ends, and the next one will know the peer. */
void ring_part(struct ring *ring, struct peer *peer);
/* An identity whose session is that one: awaited or free; -1: none. */
int64_t ring_find_session(const struct ring *ring, const char *session);
bool ring_is_awaited(const struct ring *ring, uint32_t identity);
/* Those who have not come back are lost. */
void ring_give_up(struct ring *ring);

uint32_t ring_changes(const struct ring *ring);
bool ring_is_there(const struct ring *ring, uint32_t identity);
void ring_set_word(struct ring *ring, uint32_t identity, uint32_t word);
/* A write to DOORBELL by @from; what becomes RING_STATUS. */
uint32_t ring_doorbell(struct ring *ring, uint32_t from, uint32_t value);
/* A write to FAST_DOORBELL: interrupts, and does not count. */
void ring_interrupt(struct ring *ring, uint32_t value);
/* @times rings of a vector that its receiver has. False: no interrupt for it is enabled. */
bool ring_count(struct ring *ring, uint32_t to, uint32_t vector, uint64_t times);
/* COUNT: what it reads as, and as what it reads next if @take. */
uint32_t ring_read_count(struct ring *ring, uint32_t identity, uint32_t vector,
			 bool take);
uint8_t *ring_pending(const struct ring *ring, uint32_t identity, uint32_t vector);
uint8_t *ring_block(const struct ring *ring, uint32_t identity);

#endif /* DTIO_SHMEM_RING_H */
