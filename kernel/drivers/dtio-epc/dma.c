// SPDX-License-Identifier: GPL-2.0-only
/*
 * The engines, and which channels each has.
 *
 * Function drivers take a slave channel of the controller's own device if there is one,
 * and the next best memcpy channel otherwise. A device that has both kinds of channels
 * divides them; a slave channel has one direction.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>
#include <linux/slab.h>

#include "dma.h"

static int dtio_epc_alloc_channel(struct dma_chan *chan)
{
	return dtio_epc_ring_alloc(dtio_epc_channel_of(chan));
}

static void dtio_epc_free_channel(struct dma_chan *chan)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);

	dtio_epc_terminate(chan);
	dtio_epc_synchronize(chan);
	dtio_epc_free_prepared(channel);
	scoped_guard(spinlock_irqsave, &channel->lock)
		dtio_epc_ring_forget(channel);
	dtio_epc_ring_free(channel);
}

static int dtio_epc_config(struct dma_chan *chan, struct dma_slave_config *config)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);

	scoped_guard(spinlock_irqsave, &channel->lock)
		channel->config = *config;
	return 0;
}

static int dtio_epc_pause(struct dma_chan *chan)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);

	scoped_guard(spinlock_irqsave, &channel->lock)
		dtio_epc_ring_pause(channel, true);
	return 0;
}

static int dtio_epc_resume(struct dma_chan *chan)
{
	struct dtio_epc_channel *channel = dtio_epc_channel_of(chan);

	scoped_guard(spinlock_irqsave, &channel->lock)
		dtio_epc_ring_pause(channel, false);
	return 0;
}

static void dtio_epc_caps(struct dma_chan *chan, struct dma_slave_caps *caps)
{
	caps->directions = BIT(dtio_epc_channel_of(chan)->direction);
}

/* Engines that neither the device nor a client has any more, to be freed */
static LIST_HEAD(dtio_epc_released);
static DEFINE_SPINLOCK(dtio_epc_released_lock);

/* The core holds its mutex, and looks at the channel once more before it lets go of it. */
static void dtio_epc_release_engine(struct dma_device *device)
{
	struct dtio_epc_engine *engine =
		container_of(device, struct dtio_epc_engine, device);

	scoped_guard(spinlock, &dtio_epc_released_lock)
		list_add_tail(&engine->link, &dtio_epc_released);
}

static bool dtio_epc_refuse(struct dma_chan *chan, void *param)
{
	return false;
}

/* Frees engines that were released, when the core has let go of them. */
void dtio_epc_free_released(void)
{
	struct dtio_epc_engine *engine, *next;
	dma_cap_mask_t none;
	LIST_HEAD(released);

	scoped_guard(spinlock, &dtio_epc_released_lock)
		list_splice_init(&dtio_epc_released, &released);
	/* A request that is to fail waits for the core's mutex, which is not exported. */
	dma_cap_zero(none);
	dma_request_channel(none, dtio_epc_refuse, NULL);
	list_for_each_entry_safe(engine, next, &released, link)
		kfree(engine);
}

static void dtio_epc_fill_device(struct dma_device *device, struct dtio_epc *epc)
{
	device->dev = epc->dev;
	INIT_LIST_HEAD(&device->channels);
	device->residue_granularity = DMA_RESIDUE_GRANULARITY_SEGMENT;
	device->device_alloc_chan_resources = dtio_epc_alloc_channel;
	device->device_free_chan_resources = dtio_epc_free_channel;
	device->device_issue_pending = dtio_epc_issue;
	device->device_tx_status = dtio_epc_tx_status;
	device->device_terminate_all = dtio_epc_terminate;
	device->device_synchronize = dtio_epc_synchronize;
	device->device_pause = dtio_epc_pause;
	device->device_resume = dtio_epc_resume;
	device->device_release = dtio_epc_release_engine;
}

static void dtio_epc_fill_memcpy(struct dma_device *device)
{
	dma_cap_set(DMA_MEMCPY, device->cap_mask);
	device->directions = BIT(DMA_MEM_TO_MEM);
	device->device_prep_dma_memcpy = dtio_epc_prepare_memcpy;
}

static void dtio_epc_fill_slave(struct dma_device *device)
{
	const u32 widths = BIT(DMA_SLAVE_BUSWIDTH_1_BYTE) | BIT(DMA_SLAVE_BUSWIDTH_2_BYTES) |
			   BIT(DMA_SLAVE_BUSWIDTH_4_BYTES) | BIT(DMA_SLAVE_BUSWIDTH_8_BYTES);

	dma_cap_set(DMA_SLAVE, device->cap_mask);
	/* For those that ask for this device, and no others */
	dma_cap_set(DMA_PRIVATE, device->cap_mask);
	device->directions = BIT(DMA_DEV_TO_MEM) | BIT(DMA_MEM_TO_DEV);
	device->src_addr_widths = widths;
	device->dst_addr_widths = widths;
	device->device_caps = dtio_epc_caps;
	device->device_config = dtio_epc_config;
	device->device_prep_slave_sg = dtio_epc_prepare_slave;
}

/* An engine of channels from @first on, or NULL if there are none, or an error */
static struct dtio_epc_engine *dtio_epc_new_engine(struct dtio_epc *epc, u32 first, u32 count,
						   bool slave)
{
	struct dtio_epc_engine *engine;
	u32 c;
	int ret;

	if (!count)
		return NULL;
	engine = kzalloc(struct_size(engine, channels, count), GFP_KERNEL);
	if (!engine)
		return ERR_PTR(-ENOMEM);
	engine->count = count;
	dtio_epc_fill_device(&engine->device, epc);
	if (slave)
		dtio_epc_fill_slave(&engine->device);
	else
		dtio_epc_fill_memcpy(&engine->device);
	for (c = 0; c < count; c++) {
		struct dtio_epc_channel *channel = &engine->channels[c];

		channel->epc = epc;
		channel->registers = epc->registers + EPC_CHANNEL(first + c);
		if (!slave)
			channel->direction = DMA_MEM_TO_MEM;
		else
			channel->direction = c % 2 ? DMA_MEM_TO_DEV : DMA_DEV_TO_MEM;
		dtio_epc_channel_init(channel);
		channel->chan.device = &engine->device;
		list_add_tail(&channel->chan.device_node, &engine->device.channels);
	}
	ret = dma_async_device_register(&engine->device);
	if (!ret)
		return engine;
	kfree(engine);
	return ERR_PTR(ret);
}

static void dtio_epc_engine_sleep(struct dtio_epc_engine *engine, bool gone)
{
	u32 c;

	for (c = 0; engine && c < engine->count; c++)
		dtio_epc_channel_sleep(&engine->channels[c], gone);
}

static void dtio_epc_drop_engine(struct dtio_epc_engine *engine)
{
	dtio_epc_engine_sleep(engine, true);
	if (engine)
		dma_async_device_unregister(&engine->device);
	dtio_epc_free_released();
}

/**
 * dtio_epc_dma_register - offer the device's channels
 * @epc: the controller, being bound; no handler is there yet, and interrupts wait
 *
 * Return: 0 or a negative errno.
 */
int dtio_epc_dma_register(struct dtio_epc *epc)
{
	bool memcpy = epc->features & EPC_HAS_MEMCPY;
	bool slave = epc->features & EPC_HAS_SLAVE;
	u32 slaves = slave ? epc->num_channels / (memcpy ? 2 : 1) : 0;
	u32 memcpies = memcpy ? epc->num_channels - slaves : 0;

	dma_set_max_seg_size(epc->dev, U32_MAX);
	epc->memcpy = dtio_epc_new_engine(epc, 0, memcpies, false);
	if (IS_ERR(epc->memcpy))
		return PTR_ERR(epc->memcpy);
	epc->slave = dtio_epc_new_engine(epc, memcpies, slaves, true);
	if (IS_ERR(epc->slave)) {
		dtio_epc_drop_engine(epc->memcpy);
		return PTR_ERR(epc->slave);
	}
	return 0;
}

/**
 * dtio_epc_dma_unregister - take the channels away, whoever has them
 * @epc: the controller, being unbound; no handler is there any more
 */
void dtio_epc_dma_unregister(struct dtio_epc *epc)
{
	dtio_epc_drop_engine(epc->slave);
	dtio_epc_drop_engine(epc->memcpy);
}

/**
 * dtio_epc_dma_sleep - have no channel work on anything
 * @epc: the controller
 */
void dtio_epc_dma_sleep(struct dtio_epc *epc)
{
	dtio_epc_engine_sleep(epc->slave, false);
	dtio_epc_engine_sleep(epc->memcpy, false);
}

/* Without copies of which it is not known yet that they are done, there is nothing to see. */
static bool dtio_epc_has_copies(struct dtio_epc_channel *channel)
{
	guard(spinlock_irqsave)(&channel->lock);
	return channel->put != channel->taken;
}

static void dtio_epc_look(struct dtio_epc_engine *engine, u32 channels, u32 first)
{
	u32 c;

	for (c = 0; engine && c < engine->count; c++)
		if (channels & BIT(first + c) && dtio_epc_has_copies(&engine->channels[c]))
			queue_work(system_bh_wq, &engine->channels[c].complete);
}

/**
 * dtio_epc_dma_interrupt - channels may have done something
 * @epc: the controller
 * @channels: a bit for each channel
 */
void dtio_epc_dma_interrupt(struct dtio_epc *epc, u32 channels)
{
	dtio_epc_look(epc->memcpy, channels, 0);
	dtio_epc_look(epc->slave, channels, epc->memcpy ? epc->memcpy->count : 0);
}
