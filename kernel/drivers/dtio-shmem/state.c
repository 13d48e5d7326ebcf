// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the driver has set in the device, and sets again after a reset: the state word,
 * which is that of one open file, and the mask of the pin.
 */
#include <linux/cleanup.h>
#include <linux/errno.h>
#include <linux/io.h>

#include "shmem.h"

static void shmem_write_state(struct shmem *shmem, u32 state)
{
	shmem->state = state;
	writel(state, shmem->registers + SHMEM_STATE);
	/* A read comes back when the write has arrived: it is in the table. */
	readl(shmem->registers + SHMEM_STATE);
}

/**
 * shmem_set_state - ioctl(DTIO_SHMEM_SET_STATE)
 * @shmem: the device, bound
 * @file: whose state it is
 * @state: anything
 *
 * Return: 0, -EOPNOTSUPP if the device has none, -EBUSY if another file has set it.
 */
int shmem_set_state(struct shmem *shmem, struct shmem_file *file, u32 state)
{
	if (!shmem->dtio)
		return -EOPNOTSUPP;
	guard(mutex)(&shmem->state_lock);
	if (shmem->state_file && shmem->state_file != file)
		return -EBUSY;
	shmem->state_file = state ? file : NULL;
	shmem_write_state(shmem, state);
	return 0;
}

/**
 * shmem_drop_state - take a file's state back, if it has set one
 * @shmem: the device, maybe no longer bound
 * @file: that is being closed
 */
void shmem_drop_state(struct shmem *shmem, struct shmem_file *file)
{
	int idx = srcu_read_lock(&shmem->srcu);

	scoped_guard(mutex, &shmem->state_lock) {
		if (shmem->state_file != file)
			break;
		shmem->state_file = NULL;
		shmem->state = 0;
		if (shmem_is_awake(shmem))
			shmem_write_state(shmem, 0);
	}
	srcu_read_unlock(&shmem->srcu, idx);
}

/**
 * shmem_restore - put into the registers what the driver wants there
 * @shmem: the device, bound; after a reset, system sleep, or when it is being bound
 */
void shmem_restore(struct shmem *shmem)
{
	if (shmem->way == DTIO_SHMEM_IRQ_INTX)
		writel(SHMEM_INTR_RING | SHMEM_INTR_EVENT,
		       shmem->registers + SHMEM_INTR_MASK);
	if (!shmem->dtio)
		return;
	guard(mutex)(&shmem->state_lock);
	shmem_write_state(shmem, shmem->state);
}

/**
 * shmem_quiet - leave the registers as a reset would
 * @shmem: the device, which nothing but the caller reaches any more
 */
void shmem_quiet(struct shmem *shmem)
{
	if (shmem->way == DTIO_SHMEM_IRQ_INTX)
		writel(0, shmem->registers + SHMEM_INTR_MASK);
	if (shmem->dtio)
		shmem_write_state(shmem, 0);
}
