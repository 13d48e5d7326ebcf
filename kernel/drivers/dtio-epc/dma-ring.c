// SPDX-License-Identifier: GPL-2.0-only
/*
 * The ring of a channel: what the device works on. Which entries are done is read from
 * memory, not from a register.
 *
 * All but allocation is called with the channel's lock held.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>
#include <linux/io-64-nonatomic-lo-hi.h>

#include "dma.h"

#define DTIO_EPC_ENTRIES	256

/**
 * dtio_epc_ring_alloc - give a channel a ring
 * @channel: without one, and without its lock
 *
 * Return: 0, -ENOMEM, or -ENODEV if the device is gone.
 */
int dtio_epc_ring_alloc(struct dtio_epc_channel *channel)
{
	guard(mutex)(&channel->ring_mutex);
	if (channel->gone)
		return -ENODEV;
	channel->ring = dma_alloc_coherent(channel->epc->dev,
					   DTIO_EPC_ENTRIES * sizeof(*channel->ring),
					   &channel->ring_bus, GFP_KERNEL);
	return channel->ring ? 0 : -ENOMEM;
}

/**
 * dtio_epc_ring_free - take the ring away
 * @channel: whose ring the device does not work on; without its lock
 */
void dtio_epc_ring_free(struct dtio_epc_channel *channel)
{
	guard(mutex)(&channel->ring_mutex);
	/* A device that does not stop keeps the memory. */
	if (channel->ring && !channel->stopping)
		dma_free_coherent(channel->epc->dev,
				  DTIO_EPC_ENTRIES * sizeof(*channel->ring),
				  channel->ring, channel->ring_bus);
	channel->ring = NULL;
}

static u32 dtio_epc_control(struct dtio_epc_channel *channel)
{
	return EPC_CHANNEL_ON | (channel->paused ? EPC_CHANNEL_PAUSE : 0);
}

static void dtio_epc_ring_start(struct dtio_epc_channel *channel)
{
	writeq(channel->ring_bus, channel->registers + EPC_RING);
	writel(DTIO_EPC_ENTRIES, channel->registers + EPC_ENTRIES);
	writel(dtio_epc_control(channel), channel->registers + EPC_CHANNEL_CONTROL);
	channel->put = 0;
	channel->taken = 0;
	channel->on = true;
}

static bool dtio_epc_ring_is_full(struct dtio_epc_channel *channel)
{
	return channel->put - channel->taken == DTIO_EPC_ENTRIES;
}

static void dtio_epc_put_copy(struct dtio_epc_channel *channel,
			      struct dtio_epc_transfer *transfer)
{
	struct dtio_epc_entry *entry = &channel->ring[channel->put % DTIO_EPC_ENTRIES];
	struct dtio_epc_copy *copy = &transfer->copies[transfer->put];
	u32 flags = transfer->flags;

	transfer->put++;
	channel->put++;
	/* Where the driver goes on: with the client, or with what had no room */
	if (transfer->put == transfer->count || dtio_epc_ring_is_full(channel))
		flags |= EPC_ENTRY_INTERRUPT;
	*entry = (struct dtio_epc_entry){
		.source = cpu_to_le64(copy->source),
		.destination = cpu_to_le64(copy->destination),
		.bytes = cpu_to_le32(copy->bytes),
		.flags = cpu_to_le32(flags),
	};
}

/**
 * dtio_epc_ring_feed - put copies of issued transfers into the ring
 * @channel: the channel
 */
void dtio_epc_ring_feed(struct dtio_epc_channel *channel)
{
	struct dtio_epc_transfer *transfer;
	u32 before;

	if (!channel->ring || channel->stopping || list_empty(&channel->issued))
		return;
	if (!channel->on)
		dtio_epc_ring_start(channel);
	before = channel->put;
	list_for_each_entry(transfer, &channel->issued, link)
		while (transfer->put < transfer->count &&
		       !dtio_epc_ring_is_full(channel))
			dtio_epc_put_copy(channel, transfer);
	/* Written after the entries: that is what writel() promises. */
	if (channel->put != before)
		writel(channel->put, channel->registers + EPC_PRODUCED);
}

/* Makes a transfer known as done. */
static void dtio_epc_finish(struct dtio_epc_channel *channel,
			    struct dtio_epc_transfer *transfer)
{
	s32 added = transfer->tx.cookie - channel->chan.completed_cookie;
	u64 passed = added > 0 && added < 64 ? BIT_ULL(added) - 1 : U64_MAX;

	/* Transfers whose cookies are passed over were terminated: they have failed. */
	channel->failures = passed == U64_MAX ? 0 : channel->failures << added;
	channel->failures |= (passed & ~1ULL) | transfer->failed;
	channel->chan.completed_cookie = transfer->tx.cookie;
	list_move_tail(&transfer->link, &channel->done);
}

/**
 * dtio_epc_ring_collect - look which entries are done
 * @channel: the channel
 *
 * Return: whether there are transfers in @done.
 */
bool dtio_epc_ring_collect(struct dtio_epc_channel *channel)
{
	while (channel->on && channel->taken != channel->put) {
		struct dtio_epc_entry *entry =
			&channel->ring[channel->taken % DTIO_EPC_ENTRIES];
		struct dtio_epc_transfer *transfer =
			list_first_entry(&channel->issued, struct dtio_epc_transfer, link);
		u32 status = le32_to_cpu(READ_ONCE(entry->status));

		if (!status)
			break;
		/* What the device has written before is there, too. */
		dma_rmb();
		transfer->failed |= status != EPC_ENTRY_DONE;
		transfer->done++;
		channel->taken++;
		if (transfer->done == transfer->count)
			dtio_epc_finish(channel, transfer);
	}
	return !list_empty(&channel->done);
}

/**
 * dtio_epc_ring_stop - keep the device from the ring, if it is not idle
 * @channel: the channel, whose issued transfers are taken away next
 *
 * The device may access memory until dtio_epc_ring_has_stopped().
 */
void dtio_epc_ring_stop(struct dtio_epc_channel *channel)
{
	if (!channel->on || channel->taken == channel->put)
		return;
	channel->on = false;
	channel->stopping = true;
	writel(0, channel->registers + EPC_CHANNEL_CONTROL);
	if (!dtio_epc_ring_has_stopped(channel))
		schedule_work(&channel->settle);
}

bool dtio_epc_ring_has_stopped(struct dtio_epc_channel *channel)
{
	if (channel->stopping &&
	    !(readl(channel->registers + EPC_CHANNEL_CONTROL) & EPC_CHANNEL_ON))
		channel->stopping = false;
	return !channel->stopping;
}

/* The device loses its registers, or is not to have them any more. */
void dtio_epc_ring_forget(struct dtio_epc_channel *channel)
{
	if (channel->on)
		writel(0, channel->registers + EPC_CHANNEL_CONTROL);
	channel->on = false;
}

/* Whether the device has met an entry that it cannot work on */
bool dtio_epc_ring_is_stuck(struct dtio_epc_channel *channel)
{
	return channel->on && channel->taken != channel->put &&
	       readl(channel->registers + EPC_CHANNEL_STATE) == EPC_CHANNEL_STOPPED;
}

/**
 * dtio_epc_ring_fail - stop, and make all issued transfers known as failed
 * @channel: the channel
 */
void dtio_epc_ring_fail(struct dtio_epc_channel *channel)
{
	struct dtio_epc_transfer *transfer, *next;

	dtio_epc_ring_stop(channel);
	list_for_each_entry_safe(transfer, next, &channel->issued, link) {
		transfer->failed = true;
		dtio_epc_finish(channel, transfer);
	}
}

void dtio_epc_ring_pause(struct dtio_epc_channel *channel, bool paused)
{
	channel->paused = paused;
	if (channel->on)
		writel(dtio_epc_control(channel),
		       channel->registers + EPC_CHANNEL_CONTROL);
}
