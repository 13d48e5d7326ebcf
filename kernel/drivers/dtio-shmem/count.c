// SPDX-License-Identifier: GPL-2.0-only
/*
 * How often each vector was rung since the peer arrived: the sum of what the device
 * counts, in the table, and of what senders of fast rings count in their own blocks.
 * QEMU's device counts nothing; there it is how often it interrupted.
 *
 * Counters are 32 bits wide and go on for ever; totals have what was added to them since
 * they were last looked at. A sender's counters begin anew with its generation. The ones
 * that move backwards otherwise are those of a sender that does not keep to the rules,
 * and nothing is added.
 */
#include <asm/barrier.h>
#include <linux/atomic.h>
#include <linux/slab.h>

#include "shmem.h"

/**
 * shmem_count_init - make room for a device's counts
 * @shmem: the device, being bound, whose layout is known
 *
 * Return: 0 or -ENOMEM.
 */
int shmem_count_init(struct shmem *shmem)
{
	shmem->rung = bitmap_zalloc(shmem->vectors + 1, GFP_KERNEL);
	shmem->totals = kvcalloc(shmem->vectors + 1, sizeof(*shmem->totals),
				 GFP_KERNEL);
	shmem->last = kvcalloc(shmem->vectors + 1, sizeof(*shmem->last),
			       GFP_KERNEL);
	shmem->interrupted = kvcalloc(shmem->vectors + 1,
				      sizeof(*shmem->interrupted), GFP_KERNEL);
	if (!shmem->rung || !shmem->totals || !shmem->last ||
	    !shmem->interrupted)
		return -ENOMEM;

	/* What came before the driver */
	bitmap_fill(shmem->rung, shmem->vectors);
	if (!(shmem->features & SHMEM_HAS_FAST))
		return 0;
	shmem->fast_last = kvcalloc(size_mul(shmem->peers, shmem->vectors),
				    sizeof(*shmem->fast_last), GFP_KERNEL);
	shmem->generations = kvcalloc(shmem->peers, sizeof(*shmem->generations),
				      GFP_KERNEL);
	return shmem->fast_last && shmem->generations ? 0 : -ENOMEM;
}

/* What was added to a counter, which is remembered */
static u32 shmem_added(u32 *last, u32 now)
{
	s32 added = now - *last;

	*last = now;
	return max(added, 0);
}

static u32 shmem_generation(struct shmem *shmem, u32 peer)
{
	return shmem_table_word(shmem, shmem->rows + shmem->row_size * peer +
				offsetof(struct dtio_shmem_row, generation));
}

/* A counter, and the generation that it is of */
static u32 shmem_fast_counter(struct shmem *shmem, u32 sender,
			      unsigned int vector, u32 *generation)
{
	u32 offset = shmem->blocks + shmem->block_size * sender +
		     4 * (shmem->identity * shmem->vectors + vector);
	u32 now;

	do {
		*generation = shmem_generation(shmem, sender);
		/* A new peer's counters are cleared before it has a generation. */
		virt_rmb();
		now = shmem_table_word(shmem, offset);
		/* ... and those of the last one are read before that. */
		virt_rmb();
	} while (shmem_generation(shmem, sender) != *generation);
	return now;
}

static u64 shmem_fast_added(struct shmem *shmem, unsigned int vector)
{
	u32 sender, now, generation;
	u64 added = 0;
	u32 *last;

	for (sender = 0; sender < shmem->peers; sender++) {
		now = shmem_fast_counter(shmem, sender, vector, &generation);
		last = shmem->fast_last + (size_t)sender * shmem->vectors;
		if (shmem->generations[sender] != generation) {
			memset(last, 0, shmem->vectors * sizeof(*last));
			shmem->generations[sender] = generation;
		}
		added += shmem_added(&last[vector], now);
	}
	return added;
}

static u64 shmem_all_added(struct shmem *shmem, unsigned int vector)
{
	u64 added;
	u32 now;

	if (!shmem->dtio)
		now = atomic_read(&shmem->interrupted[vector]);
	else
		now = shmem_table_word(shmem, shmem->row_counts + 4 * vector);
	added = shmem_added(&shmem->last[vector], now);
	/* Cleared first, in this order: the bit of a ring that comes now stays. */
	if (shmem->fast_last && test_and_clear_bit(vector, shmem->rung))
		added += shmem_fast_added(shmem, vector);
	return added;
}

/**
 * shmem_count - how often a vector was rung
 * @shmem: the device, bound
 * @vector: below its number of vectors
 *
 * Not for interrupt handlers.
 *
 * Return: rings since the peer arrived.
 */
u64 shmem_count(struct shmem *shmem, unsigned int vector)
{
	u64 total;

	spin_lock(&shmem->count_lock);
	if (!shmem->asleep)
		shmem->totals[vector] += shmem_all_added(shmem, vector);
	total = shmem->totals[vector];
	spin_unlock(&shmem->count_lock);
	return total;
}
