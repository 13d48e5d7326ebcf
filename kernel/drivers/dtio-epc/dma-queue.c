// SPDX-License-Identifier: GPL-2.0-only
/* Transfers on their way: submitted, issued, done, or terminated. */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/iopoll.h>
#include <linux/slab.h>

#include "dma.h"

/* How long a device may take to stop in the middle of a copy */
#define DTIO_EPC_STOP_US	(5 * USEC_PER_SEC)

dma_cookie_t dtio_epc_submit(struct dma_async_tx_descriptor *tx)
{
	struct dtio_epc_transfer *transfer =
		container_of(tx, struct dtio_epc_transfer, tx);
	struct dtio_epc_channel *channel = dtio_epc_channel_of(tx->chan);
	dma_cookie_t cookie;

	scoped_guard(spinlock_irqsave, &channel->lock) {
		cookie = tx->chan->cookie + 1;
		if (cookie < DMA_MIN_COOKIE)
			cookie = DMA_MIN_COOKIE;
		tx->chan->cookie = cookie;
		tx->cookie = cookie;
		list_move_tail(&transfer->link, &channel->submitted);
	}
	return cookie;
}

static void dtio_epc_complete_soon(struct dtio_epc_channel *channel)
{
	queue_work(system_bh_wq, &channel->complete);
}

void dtio_epc_issue(struct dma_chan *chan)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);

	scoped_guard(spinlock_irqsave, &channel->lock) {
		list_splice_tail_init(&channel->submitted, &channel->issued);
		if (channel->gone) {
			dtio_epc_ring_fail(channel);
			dtio_epc_complete_soon(channel);
		} else {
			dtio_epc_ring_feed(channel);
			/* A device that is a program may have copied already. */
			if (dtio_epc_ring_collect(channel))
				dtio_epc_complete_soon(channel);
		}
	}
}

static u64 dtio_epc_bytes_left(const struct dtio_epc_transfer *transfer)
{
	u64 left = 0;
	u32 i;

	for (i = transfer->done; i < transfer->count; i++)
		left += transfer->copies[i].bytes;
	return left;
}

static u64 dtio_epc_residue(struct list_head *transfers, dma_cookie_t cookie)
{
	struct dtio_epc_transfer *transfer;

	list_for_each_entry(transfer, transfers, link)
		if (transfer->tx.cookie == cookie)
			return dtio_epc_bytes_left(transfer);
	return 0;
}

static bool dtio_epc_has_failed(struct dtio_epc_channel *channel, dma_cookie_t cookie)
{
	s32 age = channel->chan.completed_cookie - cookie;

	return age >= 0 && age < 64 && channel->failures >> age & 1;
}

enum dma_status dtio_epc_tx_status(struct dma_chan *chan, dma_cookie_t cookie,
				   struct dma_tx_state *state)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);
	enum dma_status status;
	u64 left;

	scoped_guard(spinlock_irqsave, &channel->lock) {
		/* Clients that wait by asking need not wait for the interrupt. */
		if (dtio_epc_ring_collect(channel))
			dtio_epc_complete_soon(channel);
		status = dma_async_is_complete(cookie, chan->completed_cookie,
					       chan->cookie);
		if (status == DMA_COMPLETE && dtio_epc_has_failed(channel, cookie))
			status = DMA_ERROR;
		if (status == DMA_IN_PROGRESS && channel->paused)
			status = DMA_PAUSED;
		left = dtio_epc_residue(&channel->issued, cookie) +
		       dtio_epc_residue(&channel->submitted, cookie);
		dma_set_tx_state(state, chan->completed_cookie, chan->cookie,
				 min_t(u64, left, U32_MAX));
	}
	return status;
}

static void dtio_epc_call_back(struct dtio_epc_transfer *transfer)
{
	struct dmaengine_result result = {
		.result = transfer->failed ? DMA_TRANS_ABORTED : DMA_TRANS_NOERROR,
		.residue = min_t(u64, dtio_epc_bytes_left(transfer), U32_MAX),
	};
	struct dma_async_tx_descriptor *tx = &transfer->tx;

	dma_descriptor_unmap(tx);
	if (tx->callback_result)
		tx->callback_result(tx->callback_param, &result);
	else if (tx->callback)
		tx->callback(tx->callback_param);
}

static void dtio_epc_free_list(struct list_head *transfers)
{
	struct dtio_epc_transfer *transfer, *next;

	list_for_each_entry_safe(transfer, next, transfers, link) {
		dma_descriptor_unmap(&transfer->tx);
		kfree(transfer);
	}
}

/* In a softirq, as clients expect it */
static void dtio_epc_complete(struct work_struct *work)
{
	struct dtio_epc_channel *channel =
		container_of(work, struct dtio_epc_channel, complete);
	struct dtio_epc_transfer *transfer, *next;
	LIST_HEAD(done);

	scoped_guard(spinlock_irqsave, &channel->lock) {
		dtio_epc_ring_collect(channel);
		if (dtio_epc_ring_is_stuck(channel)) {
			dev_err(channel->epc->dev,
				"%s: a descriptor cannot be, all transfers have failed\n",
				dma_chan_name(&channel->chan));
			dtio_epc_ring_fail(channel);
		}
		dtio_epc_ring_feed(channel);
		list_splice_init(&channel->done, &done);
	}
	list_for_each_entry_safe(transfer, next, &done, link) {
		dtio_epc_call_back(transfer);
		kfree(transfer);
	}
}

/* Not what is prepared: clients of one channel that know nothing of each other have it. */
int dtio_epc_terminate(struct dma_chan *chan)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);
	LIST_HEAD(terminated);

	scoped_guard(spinlock_irqsave, &channel->lock) {
		dtio_epc_ring_collect(channel);
		dtio_epc_ring_stop(channel);
		list_splice_tail_init(&channel->submitted, &channel->terminated);
		list_splice_tail_init(&channel->issued, &channel->terminated);
		list_splice_tail_init(&channel->done, &channel->terminated);
		/* Otherwise later: the device may be accessing their memory. */
		if (!channel->stopping)
			list_splice_init(&channel->terminated, &terminated);
	}
	dtio_epc_free_list(&terminated);
	return 0;
}

/* Waits for a device that was told to stop, and goes on with what was issued since. */
static void dtio_epc_settle(struct work_struct *work)
{
	struct dtio_epc_channel *channel =
		container_of(work, struct dtio_epc_channel, settle);
	LIST_HEAD(terminated);
	u32 control;

	if (readl_poll_timeout(channel->registers + EPC_CHANNEL_CONTROL, control,
			       !(control & EPC_CHANNEL_ON), 20, DTIO_EPC_STOP_US)) {
		dev_err(channel->epc->dev, "%s does not stop: unbind the driver\n",
			dma_chan_name(&channel->chan));
		return;
	}
	scoped_guard(spinlock_irqsave, &channel->lock) {
		if (!dtio_epc_ring_has_stopped(channel))
			break;
		list_splice_init(&channel->terminated, &terminated);
		dtio_epc_ring_feed(channel);
	}
	dtio_epc_free_list(&terminated);
}

void dtio_epc_synchronize(struct dma_chan *chan)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);

	flush_work(&channel->settle);
	flush_work(&channel->complete);
}

/**
 * dtio_epc_free_prepared - free transfers that were never submitted
 * @channel: the channel, which no client has any more
 */
void dtio_epc_free_prepared(struct dtio_epc_channel *channel)
{
	LIST_HEAD(prepared);

	scoped_guard(spinlock_irqsave, &channel->lock)
		list_splice_init(&channel->prepared, &prepared);
	dtio_epc_free_list(&prepared);
}

/**
 * dtio_epc_channel_init - make a channel of zeroed memory
 * @channel: the channel
 */
void dtio_epc_channel_init(struct dtio_epc_channel *channel)
{
	channel->chan.cookie = DMA_MIN_COOKIE;
	channel->chan.completed_cookie = DMA_MIN_COOKIE;
	mutex_init(&channel->ring_mutex);
	spin_lock_init(&channel->lock);
	INIT_LIST_HEAD(&channel->prepared);
	INIT_LIST_HEAD(&channel->submitted);
	INIT_LIST_HEAD(&channel->issued);
	INIT_LIST_HEAD(&channel->done);
	INIT_LIST_HEAD(&channel->terminated);
	INIT_WORK(&channel->complete, dtio_epc_complete);
	INIT_WORK(&channel->settle, dtio_epc_settle);
}

/**
 * dtio_epc_channel_sleep - have the device leave the channel's memory alone
 * @channel: the channel
 * @gone: it does so for ever
 *
 * Those that wait for transfers are told that these have failed.
 */
void dtio_epc_channel_sleep(struct dtio_epc_channel *channel, bool gone)
{
	scoped_guard(spinlock_irqsave, &channel->lock) {
		channel->gone = gone;
		dtio_epc_ring_collect(channel);
		dtio_epc_ring_stop(channel);
	}
	flush_work(&channel->settle);
	scoped_guard(spinlock_irqsave, &channel->lock) {
		list_splice_tail_init(&channel->submitted, &channel->issued);
		dtio_epc_ring_fail(channel);
		dtio_epc_ring_forget(channel);
	}
	dtio_epc_complete_soon(channel);
	flush_work(&channel->complete);
	if (gone)
		dtio_epc_ring_free(channel);
}
