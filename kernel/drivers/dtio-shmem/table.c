// SPDX-License-Identifier: GPL-2.0-only
/* The table: who is there. It is memory, which the device changes at any time. */
#include <asm/barrier.h>
#include <linux/errno.h>

#include "shmem.h"

/* Read again as often as this, a row that changes all the time is given up. */
#define SHMEM_TABLE_TRIES	1000

/* CHANGES: odd while a row is being changed, and then two more than before */
u32 shmem_changes(struct shmem *shmem)
{
	return shmem_table_word(shmem,
				offsetof(struct dtio_shmem_table, changes));
}

/* How many peers are there */
u32 shmem_present(struct shmem *shmem)
{
	return shmem_table_word(shmem,
				offsetof(struct dtio_shmem_table, present));
}

/**
 * shmem_read_peer - read a row whose words fit together
 * @shmem: the device, bound
 * @peer: the answer, with @peer filled in
 *
 * Return: 0, -EINVAL if there is no such row, -EAGAIN if it does not keep still.
 */
int shmem_read_peer(struct shmem *shmem, struct dtio_shmem_peer *peer)
{
	u32 row, changes;
	int tries;

	if (!shmem->dtio)
		return -EOPNOTSUPP;
	if (peer->peer >= shmem->peers)
		return -EINVAL;
	row = shmem->rows + shmem->row_size * peer->peer;
	for (tries = 0; tries < SHMEM_TABLE_TRIES; tries++) {
		changes = shmem_changes(shmem);
		/* What is read now is no older than the number. */
		virt_rmb();
		peer->generation =
			shmem_table_word(shmem, row +
					 offsetof(struct dtio_shmem_row,
						  generation));
		peer->presence =
			shmem_table_word(shmem, row +
					 offsetof(struct dtio_shmem_row,
						  presence));
		peer->state =
			shmem_table_word(shmem, row +
					 offsetof(struct dtio_shmem_row,
						  state));
		/* The words before are no newer than the number after. */
		virt_rmb();
		if (!(changes & 1) && shmem_changes(shmem) == changes)
			return 0;
	}
	return -EAGAIN;
}
