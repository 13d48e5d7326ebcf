// SPDX-License-Identifier: GPL-2.0-only
/* Ringing others: by the device, which counts, or past it, by a counter of one's own. */
#include <linux/bitfield.h>
#include <linux/cleanup.h>
#include <linux/errno.h>
#include <linux/io.h>

#include "shmem.h"

static u32 shmem_doorbell(u32 peer, u32 vector)
{
	return peer << 16 | vector;
}

static int shmem_ring_fast(struct shmem *shmem, u32 peer, u32 vector)
{
	__le32 *counters = shmem->memory[SHMEM_MEMORY_OWN].kernel;
	__le32 *counter;

	if (!(shmem->features & SHMEM_HAS_FAST))
		return -EOPNOTSUPP;
	if (peer >= shmem->peers || vector >= shmem->vectors)
		return -EINVAL;
	counter = &counters[peer * shmem->vectors + vector];
	scoped_guard(spinlock, &shmem->fast_lock) {
		/* The receiver that sees this counter sees what was written before. */
		virt_wmb();
		WRITE_ONCE(*counter,
			   cpu_to_le32(le32_to_cpu(READ_ONCE(*counter)) + 1));
	}
	/* Has a write barrier */
	writel(shmem_doorbell(peer, vector),
	       shmem->registers + SHMEM_FAST_DOORBELL);
	return 0;
}

/**
 * shmem_ring - ioctl(DTIO_SHMEM_RING)
 * @shmem: the device, bound
 * @ring: what to ring, and the answer
 *
 * Return: 0 or a negative errno as the ioctl promises.
 */
int shmem_ring(struct shmem *shmem, struct dtio_shmem_ring *ring)
{
	u32 status;

	ring->status = DTIO_SHMEM_UNKNOWN;
	ring->counted = 0;
	if (ring->flags & ~(DTIO_SHMEM_RING_FAST | DTIO_SHMEM_RING_NO_STATUS))
		return -EOPNOTSUPP;
	if (ring->peer > U16_MAX || ring->vector > U16_MAX)
		return -EINVAL;
	if (ring->flags & DTIO_SHMEM_RING_FAST)
		return shmem_ring_fast(shmem, ring->peer, ring->vector);

	guard(mutex)(&shmem->ring_lock);
	writel(shmem_doorbell(ring->peer, ring->vector),
	       shmem->registers + SHMEM_DOORBELL);
	if (!shmem->dtio || ring->flags & DTIO_SHMEM_RING_NO_STATUS)
		return 0;
	status = readl(shmem->registers + SHMEM_RING_STATUS);
	if (status == U32_MAX)
		return -EIO;
	ring->status = FIELD_GET(SHMEM_STATUS, status);
	ring->counted = FIELD_GET(SHMEM_COUNTED, status);
	return 0;
}
