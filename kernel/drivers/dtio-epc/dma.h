/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * DMA channels as Linux's DMA engines: an engine for transfers between bus addresses, and
 * one, on devices that have it, for those between bus and host addresses.
 *
 * A transfer is a list of copies. It is prepared and submitted by a client, issued, and
 * its copies are put into the channel's ring as there is room. When the last one is done
 * the transfer is, and the client is called back.
 *
 * Clients may hold a channel for longer than the device is bound. From then on the
 * channel has no ring, and transfers cannot be prepared.
 */
#ifndef DTIO_EPC_DMA_H
#define DTIO_EPC_DMA_H

#include <linux/types.h>

#include "epc.h"

#ifdef CONFIG_DMA_ENGINE

#include <linux/dmaengine.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>

/**
 * struct dtio_epc_copy - what one entry of a ring does
 * @source: address
 * @destination: address
 * @bytes: not 0
 */
struct dtio_epc_copy {
	u64 source;
	u64 destination;
	u32 bytes;
};

/**
 * struct dtio_epc_transfer - a transfer
 * @tx: what the client knows of it
 * @link: in a list of its channel
 * @flags: EPC_ENTRY_* of all its entries
 * @put: copies that are, or were, in the ring
 * @done: copies that are done
 * @failed: one of them has failed
 * @count: of @copies
 * @copies: the copies
 */
struct dtio_epc_transfer {
	struct dma_async_tx_descriptor tx;
	struct list_head link;
	u32 flags;
	u32 put;
	u32 done;
	bool failed;
	u32 count;
	struct dtio_epc_copy copies[] __counted_by(count);
};

/**
 * struct dtio_epc_channel - a channel
 * @chan: what clients know of it
 * @epc: the controller, valid until the channel is @gone
 * @registers: of the channel
 * @direction: that it is for
 * @ring_mutex: guards @ring coming and going
 * @lock: guards all that follows, and the registers
 * @config: of slave transfers
 * @ring: of entries, or NULL
 * @ring_bus: its bus address
 * @put: entries that were put into it
 * @taken: entries that were seen to be done
 * @on: the device works on the ring
 * @stopping: it was told to stop, and may be accessing memory yet
 * @paused: it pauses
 * @gone: the device is being unbound
 * @prepared: transfers that are not submitted
 * @submitted: that are not issued
 * @issued: that are not done
 * @done: whose clients have to be called back
 * @terminated: that are freed when the device has stopped
 * @failures: which of the last 64 cookies have failed; bit 0 is the completed one
 * @complete: looks for what is done, in a softirq
 * @settle: waits until the device has stopped
 */
struct dtio_epc_channel {
	struct dma_chan chan;
	struct dtio_epc *epc;
	void __iomem *registers;
	enum dma_transfer_direction direction;

	/* Guards @ring coming and going */
	struct mutex ring_mutex;
	/* Guards all that follows, and the registers */
	spinlock_t lock;
	struct dma_slave_config config;
	struct dtio_epc_entry *ring;
	dma_addr_t ring_bus;
	u32 put;
	u32 taken;
	bool on;
	bool stopping;
	bool paused;
	bool gone;
	struct list_head prepared;
	struct list_head submitted;
	struct list_head issued;
	struct list_head done;
	struct list_head terminated;
	u64 failures;
	struct work_struct complete;
	struct work_struct settle;
};

/**
 * struct dtio_epc_engine - channels of one kind
 * @device: what Linux knows of them
 * @link: in the list of those that are to be freed
 * @count: of @channels
 * @channels: the channels
 */
struct dtio_epc_engine {
	struct dma_device device;
	struct list_head link;
	u32 count;
	struct dtio_epc_channel channels[] __counted_by(count);
};

static inline struct dtio_epc_channel *dtio_epc_channel_of(struct dma_chan *chan)
{
	return container_of(chan, struct dtio_epc_channel, chan);
}

/* dma-ring.c */
int dtio_epc_ring_alloc(struct dtio_epc_channel *channel);
void dtio_epc_ring_free(struct dtio_epc_channel *channel);
void dtio_epc_ring_feed(struct dtio_epc_channel *channel);
bool dtio_epc_ring_collect(struct dtio_epc_channel *channel);
void dtio_epc_ring_fail(struct dtio_epc_channel *channel);
void dtio_epc_ring_stop(struct dtio_epc_channel *channel);
bool dtio_epc_ring_has_stopped(struct dtio_epc_channel *channel);
void dtio_epc_ring_forget(struct dtio_epc_channel *channel);
bool dtio_epc_ring_is_stuck(struct dtio_epc_channel *channel);
void dtio_epc_ring_pause(struct dtio_epc_channel *channel, bool paused);

/* dma-prepare.c */
struct dma_async_tx_descriptor *
dtio_epc_prepare_memcpy(struct dma_chan *chan, dma_addr_t to, dma_addr_t from, size_t bytes,
			unsigned long flags);
struct dma_async_tx_descriptor *
dtio_epc_prepare_slave(struct dma_chan *chan, struct scatterlist *list, unsigned int length,
		       enum dma_transfer_direction direction, unsigned long flags,
		       void *context);

/* dma-queue.c */
dma_cookie_t dtio_epc_submit(struct dma_async_tx_descriptor *tx);
void dtio_epc_issue(struct dma_chan *chan);
enum dma_status dtio_epc_tx_status(struct dma_chan *chan, dma_cookie_t cookie,
				   struct dma_tx_state *state);
int dtio_epc_terminate(struct dma_chan *chan);
void dtio_epc_synchronize(struct dma_chan *chan);
void dtio_epc_free_prepared(struct dtio_epc_channel *channel);
void dtio_epc_channel_init(struct dtio_epc_channel *channel);
void dtio_epc_channel_sleep(struct dtio_epc_channel *channel, bool gone);

/* dma.c */
int dtio_epc_dma_register(struct dtio_epc *epc);
void dtio_epc_dma_unregister(struct dtio_epc *epc);
void dtio_epc_dma_sleep(struct dtio_epc *epc);
void dtio_epc_dma_interrupt(struct dtio_epc *epc, u32 channels);
void dtio_epc_free_released(void);

#else

static inline int dtio_epc_dma_register(struct dtio_epc *epc)
{
	return 0;
}

static inline void dtio_epc_dma_unregister(struct dtio_epc *epc)
{
}

static inline void dtio_epc_dma_sleep(struct dtio_epc *epc)
{
}

static inline void dtio_epc_dma_interrupt(struct dtio_epc *epc, u32 channels)
{
}

static inline void dtio_epc_free_released(void)
{
}

#endif /* CONFIG_DMA_ENGINE */

#endif /* DTIO_EPC_DMA_H */
