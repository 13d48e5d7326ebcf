/* SPDX-License-Identifier: GPL-2.0-only */
/* What docs/specs/dtio-shmem.rst says of registers and of the PCI function. */
#ifndef DTIO_SHMEM_REGISTERS_H
#define DTIO_SHMEM_REGISTERS_H

#include <linux/bits.h>

/* Those of QEMU's ivshmem-doorbell, too */
#define SHMEM_INTR_MASK		0x000
#define SHMEM_INTR_STATUS	0x004
#define   SHMEM_INTR_RING	BIT(0)
#define   SHMEM_INTR_EVENT	BIT(1)
#define SHMEM_POSITION		0x008
#define SHMEM_DOORBELL		0x00c

#define SHMEM_SIGNATURE		0x010
#define SHMEM_VERSION		0x014
#define SHMEM_FEATURES		0x018
#define   SHMEM_HAS_BLOCKS	BIT(0)
#define   SHMEM_HAS_PRIVATE	BIT(1)
#define   SHMEM_HAS_FAST	BIT(2)
#define SHMEM_PEERS		0x01c
#define   SHMEM_MAX_PEERS	0xffff
#define SHMEM_VECTORS		0x020
#define   SHMEM_MAX_VECTORS	256
#define SHMEM_INTERRUPTS	0x024
#define   SHMEM_WAY		GENMASK(1, 0)
#define SHMEM_STATE		0x028
#define SHMEM_RING_STATUS	0x02c
#define   SHMEM_STATUS		GENMASK(3, 0)
#define   SHMEM_COUNTED		GENMASK(31, 16)
#define SHMEM_GENERATION	0x030
#define SHMEM_COMMON_LOW	0x038
#define SHMEM_COMMON_HIGH	0x03c
#define SHMEM_BLOCKS		0x040
#define SHMEM_BLOCK_SIZE	0x044
#define SHMEM_SECTION		0x048
#define SHMEM_SECTION_SIZE	0x04c
#define SHMEM_PRIVATE		0x050
#define SHMEM_PRIVATE_SIZE	0x054
#define SHMEM_FAST_DOORBELL	0x800
#define SHMEM_LENGTH		0x1000

#define SHMEM_IS_DTIO		0x6d687364	/* "dshm" */
#define SHMEM_IS_VERSION	1

/* The vendor-specific capability, counted from its beginning */
#define SHMEM_CAP_LENGTH	2
#define SHMEM_CAP_VERSION	3
#define SHMEM_CAP_SIGNATURE	4
#define SHMEM_CAP_REGISTERS	8
#define   SHMEM_CAP_IS_REGISTERS	0x10	/* in BAR 0, from 010h on */

#define SHMEM_BAR_REGISTERS	0
#define SHMEM_BAR_COMMON	2
#define SHMEM_BAR_TABLE		4
#define SHMEM_BAR_OWN		5

#endif /* DTIO_SHMEM_REGISTERS_H */
