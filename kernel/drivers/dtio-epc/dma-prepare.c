// SPDX-License-Identifier: GPL-2.0-only
/* Transfers being made out of what clients ask for. In any context. */
#include <linux/cleanup.h>
#include <linux/scatterlist.h>
#include <linux/sizes.h>
#include <linux/slab.h>

#include "dma.h"

/* Of one entry, so that a transfer can be terminated in between */
#define DTIO_EPC_LONGEST	((size_t)SZ_1G)

static struct dtio_epc_transfer *dtio_epc_new_transfer(struct dtio_epc_channel *channel,
						       size_t count, unsigned long flags)
{
	struct dtio_epc_transfer *transfer;

	transfer = kzalloc(struct_size(transfer, copies, count), GFP_NOWAIT);
	if (!transfer)
		return NULL;
	transfer->count = count;
	dma_async_tx_descriptor_init(&transfer->tx, &channel->chan);
	transfer->tx.flags = flags;
	transfer->tx.cookie = -EBUSY;
	transfer->tx.tx_submit = dtio_epc_submit;
	return transfer;
}

/* @bytes are left of what begins at @source and @destination. */
static void dtio_epc_fill_memcpy(struct dtio_epc_transfer *transfer, u64 source,
				 u64 destination, size_t bytes)
{
	u32 i;

	for (i = 0; i < transfer->count; i++) {
		transfer->copies[i] = (struct dtio_epc_copy){
			.source = source,
			.destination = destination,
			.bytes = min(bytes, DTIO_EPC_LONGEST),
		};
		source += transfer->copies[i].bytes;
		destination += transfer->copies[i].bytes;
		bytes -= transfer->copies[i].bytes;
	}
}

struct dma_async_tx_descriptor *
dtio_epc_prepare_memcpy(struct dma_chan *chan, dma_addr_t to, dma_addr_t from, size_t bytes,
			unsigned long flags)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);
	struct dtio_epc_transfer *transfer;

	if (!bytes || channel->direction != DMA_MEM_TO_MEM)
		return NULL;
	transfer = dtio_epc_new_transfer(channel, DIV_ROUND_UP(bytes, DTIO_EPC_LONGEST),
					 flags);
	if (!transfer)
		return NULL;
	scoped_guard(spinlock_irqsave, &channel->lock) {
		if (channel->gone)
			break;
		dtio_epc_fill_memcpy(transfer, dtio_epc_bus_address(channel->epc, from),
				     dtio_epc_bus_address(channel->epc, to), bytes);
		list_add_tail(&transfer->link, &channel->prepared);
		return &transfer->tx;
	}
	kfree(transfer);
	return NULL;
}

/* Returns whether the list can be done. */
static bool dtio_epc_fill_slave(struct dtio_epc_channel *channel,
				struct dtio_epc_transfer *transfer, struct scatterlist *list)
{
	bool to_host = channel->direction == DMA_MEM_TO_DEV;
	u64 host = to_host ? channel->config.dst_addr : channel->config.src_addr;
	struct scatterlist *part;
	unsigned int i;

	transfer->flags = to_host ? EPC_ENTRY_TO_HOST : EPC_ENTRY_FROM_HOST;
	for_each_sg(list, part, transfer->count, i) {
		u64 bus = dtio_epc_bus_address(channel->epc, sg_dma_address(part));

		if (!sg_dma_len(part))
			return false;
		transfer->copies[i] = (struct dtio_epc_copy){
			.source = to_host ? bus : host,
			.destination = to_host ? host : bus,
			.bytes = sg_dma_len(part),
		};
		host += sg_dma_len(part);
	}
	return true;
}

/*
 * What is the device of others is the host here: its address goes on from one part of
 * the list to the next. The channel does not know for which function it is; the host's
 * memory is that of function 0.
 */
struct dma_async_tx_descriptor *
dtio_epc_prepare_slave(struct dma_chan *chan, struct scatterlist *list, unsigned int length,
		       enum dma_transfer_direction direction, unsigned long flags,
		       void *context)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);
	struct dtio_epc_transfer *transfer;

	if (!length || direction != channel->direction)
		return NULL;
	transfer = dtio_epc_new_transfer(channel, length, flags);
	if (!transfer)
		return NULL;
	scoped_guard(spinlock_irqsave, &channel->lock) {
		if (channel->gone || !dtio_epc_fill_slave(channel, transfer, list))
			break;
		list_add_tail(&transfer->link, &channel->prepared);
		return &transfer->tx;
	}
	kfree(transfer);
	return NULL;
}
