/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The registers of a peer, docs/specs/dtio-shmem.rst. */
#ifndef DTIO_SHMEM_REGISTERS_H
#define DTIO_SHMEM_REGISTERS_H

#include "ring.h"

#define REGISTERS_LENGTH	0x1000

enum {
	INTR_MASK = 0x00, INTR_STATUS = 0x04, POSITION = 0x08, DOORBELL = 0x0c,
	SIGNATURE = 0x10, VERSION = 0x14, FEATURES = 0x18, PEERS = 0x1c, VECTORS = 0x20,
	INTERRUPTS = 0x24, STATE = 0x28, RING_STATUS = 0x2c, GENERATION = 0x30,
	CHANGES = 0x34, COMMON_LOW = 0x38, COMMON_HIGH = 0x3c, BLOCKS = 0x40,
	BLOCK_SIZE = 0x44, SECTION = 0x48, SECTION_SIZE = 0x4c, PRIVATE = 0x50,
	PRIVATE_SIZE = 0x54, COUNT = 0x100, FAST_DOORBELL = 0x800,
};

#define INTR_RING	(1 << 0)
#define INTR_EVENT	(1 << 1)

#define FEATURE_BLOCKS		(1 << 0)
#define FEATURE_PRIVATE		(1 << 1)
#define FEATURE_FAST		(1 << 2)

/* Of INTERRUPTS */
enum way { WAY_NONE, WAY_INTX, WAY_MSI, WAY_MSIX };

struct registers {
	struct ring *ring;
	const struct peer *peer;
	bool fast;			/* FAST_DOORBELL rings */
	/* What is read from INTERRUPTS */
	uint32_t (*interrupts)(void *opaque);
	/* INTR_MASK or INTR_STATUS may be other than they were. */
	void (*line)(void *opaque);
	void *opaque;
};

void registers_read(struct registers *registers, uint64_t offset, void *data,
		    size_t count);
void registers_write(struct registers *registers, uint64_t offset, const void *data,
		     size_t count);
void registers_reset(struct registers *registers);

#endif /* DTIO_SHMEM_REGISTERS_H */
