// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Registers are words. An access that is not of whole aligned words is one of bytes: a read
 * has what is there, without what reading does, and a write does nothing.
 */
#include <string.h>

#include "registers.h"

#define RING_SIGNATURE	0x6d687364

static struct kept *kept_of(const struct registers *registers)
{
	return &registers->ring->kept[registers->peer->identity];
}

/* All that reading changes, for a whole word */
static void was_read(struct registers *registers, uint64_t offset)
{
	struct ring *ring = registers->ring;
	uint32_t identity = registers->peer->identity;
	struct kept *kept = kept_of(registers);
	uint32_t vectors = ring->layout.vectors;

	if (offset >= COUNT && offset < COUNT + 4 * vectors) {
		ring_read_count(ring, identity, (uint32_t)(offset - COUNT) / 4, true);
	} else if (offset == INTR_STATUS && kept->intr_status) {
		/* What came by INTx does not come once more by a message. */
		if (kept->intr_status & INTR_RING)
			memset(ring_pending(ring, identity, 0), 0, vectors);
		if (kept->intr_status & INTR_EVENT)
			*ring_pending(ring, identity, vectors) = 0;
		kept->intr_status = 0;
		registers->line(registers->opaque);
	}
}

static uint32_t value_of(const struct registers *registers, uint64_t offset)
{
	struct ring *ring = registers->ring;
	const struct layout *layout = &ring->layout;
	const struct kept *kept = kept_of(registers);

	if (offset >= COUNT && offset < COUNT + 4 * layout->vectors)
		return ring_read_count(ring, registers->peer->identity,
				       (uint32_t)(offset - COUNT) / 4, false);
	switch (offset) {
	case INTR_MASK:
		return kept->intr_mask;
	case INTR_STATUS:
		return kept->intr_status;
	case POSITION:
		return registers->peer->identity;
	case SIGNATURE:
		return RING_SIGNATURE;
	case VERSION:
		return 1;
	case FEATURES:
		return (layout->has_blocks ? FEATURE_BLOCKS : 0) |
		       (layout->private_size ? FEATURE_PRIVATE : 0) |
		       (registers->fast ? FEATURE_FAST : 0);
	case PEERS:
		return layout->peers;
	case VECTORS:
		return layout->vectors;
	case INTERRUPTS:
		return registers->interrupts(registers->opaque);
	case STATE:
		return kept->word;
	case RING_STATUS:
		return kept->ring_status;
	case GENERATION:
		return kept->generation;
	case CHANGES:
		return ring_changes(ring);
	case COMMON_LOW:
		return (uint32_t)layout->common;
	case COMMON_HIGH:
		return (uint32_t)(layout->common >> 32);
	case BLOCKS:
		return (uint32_t)layout->blocks;
	case BLOCK_SIZE:
		return (uint32_t)layout->block_size;
	case SECTION:
		return (uint32_t)layout->section;
	case SECTION_SIZE:
		return (uint32_t)layout->section_size;
	case PRIVATE:
		return (uint32_t)layout->private;
	case PRIVATE_SIZE:
		return (uint32_t)layout->private_size;
	default:
		return 0;
	}
}

static void write_word(struct registers *registers, uint64_t offset, uint32_t value)
{
	struct ring *ring = registers->ring;
	struct kept *kept = kept_of(registers);

	/* One that reset behind the back of whoever waits for it is not there yet. */
	if (!ring_is_there(ring, registers->peer->identity))
		return;
	if (offset == INTR_MASK) {
		kept->intr_mask = value & (INTR_RING | INTR_EVENT);
		registers->line(registers->opaque);
	} else if (offset == DOORBELL) {
		kept->ring_status = ring_doorbell(ring, registers->peer->identity, value);
	} else if (offset == FAST_DOORBELL && registers->fast) {
		ring_interrupt(ring, value);
	} else if (offset == STATE) {
		ring_set_word(ring, registers->peer->identity, value);
	}
}

void registers_read(struct registers *registers, uint64_t offset, void *data,
		    size_t count)
{
	uint8_t *to = data;
	uint32_t value;

	while (count) {
		value = value_of(registers, offset & ~UINT64_C(3));
		if (offset % 4 || count < 4) {
			*to++ = (uint8_t)(value >> offset % 4 * 8);
			offset++;
			count--;
			continue;
		}
		was_read(registers, offset);
		memcpy(to, &value, 4);
		to += 4;
		offset += 4;
		count -= 4;
	}
}

void registers_write(struct registers *registers, uint64_t offset, const void *data,
		     size_t count)
{
	const uint8_t *from = data;
	uint32_t value;

	if (offset % 4)
		return;
	for (; count >= 4; from += 4, offset += 4, count -= 4) {
		memcpy(&value, from, 4);
		write_word(registers, offset, value);
	}
}

void registers_reset(struct registers *registers)
{
	struct kept *kept = kept_of(registers);

	kept->intr_mask = 0;
	kept->intr_status = 0;
	kept->ring_status = 0;
	if (ring_is_there(registers->ring, registers->peer->identity))
		ring_set_word(registers->ring, registers->peer->identity, 0);
}
