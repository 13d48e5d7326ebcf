// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * From a context to a connection and back: what the client does becomes calls of the
 * program's functions. A program that is not quiet yet when memory is taken away or it is
 * reset answers later.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "shim.h"

/* More than enough to take a connection and all messages of one step of a test */
#define ROUNDS		8

static int access_region(vfu_ctx_t *ctx, uint32_t region, uint64_t offset, void *data,
			 size_t count, bool is_write)
{
	ssize_t done;

	if (region >= VFU_PCI_DEV_NUM_REGIONS || !ctx->regions[region].access)
		return -EINVAL;
	done = ctx->regions[region].access(ctx, data, count, (loff_t)offset, is_write);
	return done < 0 ? -errno : done == (ssize_t)count ? 0 : -EINVAL;
}

static int shim_read(void *opaque, uint32_t region, uint64_t offset, void *data,
		     size_t count)
{
	return access_region(opaque, region, offset, data, count, false);
}

static int shim_write(void *opaque, uint32_t region, uint64_t offset, const void *data,
		      size_t count)
{
	return access_region(opaque, region, offset, (void *)data, count, true);
}

/* 0, a negative errno, or DTIO_SERVE_LATER and @pending is noted */
static int be_quiet(vfu_ctx_t *ctx, enum shim_pending pending)
{
	ctx->calls++;
	if (!ctx->quiesce || ctx->quiesce(ctx) >= 0)
		return 0;
	if (errno != EBUSY)
		return -errno;
	ctx->pending = pending;
	return DTIO_SERVE_LATER;
}

static int call_reset(vfu_ctx_t *ctx, vfu_reset_type_t type)
{
	return ctx->reset && ctx->reset(ctx, type) < 0 ? -errno : 0;
}

static int shim_reset(void *opaque)
{
	int err = be_quiet(opaque, PENDING_RESET);

	return err ? err : call_reset(opaque, VFU_RESET_DEVICE);
}

static void shim_irq_changed(void *opaque, uint32_t index, uint32_t sub_index,
			     unsigned int state)
{
	vfu_ctx_t *ctx = opaque;

	if (index < VFU_DEV_NUM_IRQS && ctx->irq_state[index])
		ctx->irq_state[index](ctx, sub_index, 1, state & DTIO_SERVE_IRQ_MASKED);
}

static void shim_mapped(void *opaque, uint64_t address, uint64_t length)
{
	vfu_ctx_t *ctx = opaque;
	struct iovec map = { (void *)address, length };
	vfu_dma_info_t info = shim_map_info(ctx, &map);

	ctx->calls++;
	/* libdtio-serve tells of memory when it is there: that cannot be put off. */
	if (ctx->quiesce)
		ctx->quiesce(ctx);
	shim_add_map(ctx, address, length);
	if (ctx->dma_register)
		ctx->dma_register(ctx, &info);
}

static void call_unregister(vfu_ctx_t *ctx)
{
	uint64_t address = (uint64_t)ctx->unmapping.iov_base;
	size_t length = ctx->unmapping.iov_len, i;

	for (i = 0; i < ctx->num_maps; i++) {
		vfu_dma_info_t info = shim_map_info(ctx, &ctx->maps[i]);

		if (ctx->dma_unregister &&
		    (length == UINT64_MAX || (uint64_t)info.iova.iov_base == address))
			ctx->dma_unregister(ctx, &info);
	}
	shim_remove_map(ctx, address, length);
}

static int shim_unmapped(void *opaque, uint64_t address, uint64_t length)
{
	vfu_ctx_t *ctx = opaque;
	int err;

	ctx->unmapping = (struct iovec){ (void *)address, length };
	err = be_quiet(ctx, PENDING_UNMAP);
	if (!err)
		call_unregister(ctx);
	return err;
}

static void shim_gone(void *opaque)
{
	vfu_ctx_t *ctx = opaque;

	ctx->gone = true;
	shim_remove_map(ctx, 0, UINT64_MAX);
	/* What waited is answered by nobody. */
	if (!be_quiet(ctx, PENDING_GONE))
		call_reset(ctx, VFU_RESET_LOST_CONN);
}

static void shim_say(void *opaque, const char *line)
{
	(void)opaque;
	fprintf(stderr, "%s\n", line);
}

const struct dtio_serve_ops shim_ops = {
	.read = shim_read, .write = shim_write, .reset = shim_reset,
	.irq_changed = shim_irq_changed, .mapped = shim_mapped, .unmapped = shim_unmapped,
	.gone = shim_gone, .say = shim_say,
};

static int shim_accept(void *opaque, const struct dtio_loop_peer *peer,
		       struct dtio_serve_device **device)
{
	(void)peer;
	*device = ((vfu_ctx_t *)opaque)->device;
	return 0;
}

vfu_ctx_t *vfu_create_ctx(vfu_trans_t trans, const char *path, int flags, void *private,
			  vfu_dev_type_t type)
{
	vfu_ctx_t *ctx;
	int i;

	errno = trans != VFU_TRANS_SOCK || type != VFU_DEV_TYPE_PCI ? ENOTSUP : EINVAL;
	if (errno == ENOTSUP || flags & ~LIBVFIO_USER_FLAG_ATTACH_NB)
		return NULL;
	ctx = calloc(1, sizeof(*ctx));
	if (!ctx)
		return NULL;
	ctx->private = private;
	ctx->max_maps = LIBVFIO_USER_MAX_DMA_REGIONS;
	ctx->service = (struct dtio_loop_service){ .accept = shim_accept, .opaque = ctx };
	for (i = 0; i < VFU_PCI_DEV_NUM_REGIONS; i++)
		ctx->regions[i].fd = -1;
	ctx->path = strdup(path);
	if (ctx->path && !dtio_loop_new(&ctx->loop, NULL))
		return ctx;
	free(ctx->path);
	free(ctx);
	errno = ENOMEM;
	return NULL;
}

void vfu_destroy_ctx(vfu_ctx_t *ctx)
{
	int i;

	ctx->quiesce = NULL;
	dtio_loop_free(ctx->loop);
	dtio_serve_device_free(ctx->device);
	for (i = 0; i < VFU_PCI_DEV_NUM_REGIONS; i++)
		shim_free_region(&ctx->regions[i]);
	free(ctx->maps);
	free(ctx->path);
	free(ctx);
}

void *vfu_get_private(vfu_ctx_t *ctx)
{
	return ctx->private;
}

int vfu_setup_log(vfu_ctx_t *ctx, vfu_log_fn_t *log, int level)
{
	(void)ctx;
	(void)log;
	(void)level;
	return 0;
}

/* Again, when what is described has changed and no client has it */
int vfu_realize_ctx(vfu_ctx_t *ctx)
{
	struct dtio_serve_device *device;
	int err;

	if (ctx->device && dtio_serve_in_use(ctx->device))
		return shim_refuse(EBUSY);
	err = shim_build(ctx, &device, NULL);
	if (err)
		return shim_refuse(-err);
	dtio_serve_device_free(ctx->device);
	ctx->device = device;
	if (ctx->listens)
		return 0;
	err = dtio_loop_listen(ctx->loop, ctx->path, 0, &ctx->service, NULL);
	ctx->listens = err >= 0;
	return err < 0 ? shim_refuse(-err) : 0;
}

static void run(vfu_ctx_t *ctx)
{
	int i;

	for (i = 0; i < ROUNDS; i++)
		dtio_loop_run(ctx->loop, 0);
}

/*
 * The tests have connected and sent their first message by then. A client that one has
 * left behind has to go first.
 */
int vfu_attach_ctx(vfu_ctx_t *ctx)
{
	dtio_serve_disconnect(ctx->device);
	run(ctx);
	ctx->gone = !dtio_serve_in_use(ctx->device);
	return ctx->gone ? shim_refuse(EINVAL) : 0;
}

/* One message in libvfio-user: that its client has gone is told by the next call. */
int vfu_run_ctx(vfu_ctx_t *ctx)
{
	unsigned int calls = ctx->calls;
	bool gone = ctx->gone;

	if (!ctx->device)
		return shim_refuse(EINVAL);
	run(ctx);
	if (ctx->pending)
		return shim_refuse(EBUSY);
	if (gone || (ctx->gone && ctx->calls == calls + 1))
		return shim_refuse(ENOTCONN);
	return 0;
}

int vfu_device_quiesced(vfu_ctx_t *ctx, int err)
{
	enum shim_pending pending = ctx->pending;

	ctx->pending = PENDING_NOTHING;
	switch (pending) {
	case PENDING_NOTHING:
		return shim_refuse(EINVAL);
	case PENDING_GONE:
		call_reset(ctx, VFU_RESET_LOST_CONN);
		return 0;
	case PENDING_RESET:
		err = err ? -err : call_reset(ctx, VFU_RESET_DEVICE);
		break;
	case PENDING_UNMAP:
		if (!err)
			call_unregister(ctx);
		err = -err;
		break;
	}
	dtio_serve_answer(ctx->device, err, NULL, 0);
	run(ctx);
	return 0;
}

int vfu_get_poll_fd(vfu_ctx_t *ctx)
{
	return dtio_loop_fd(ctx->loop);
}

int vfu_irq_trigger(vfu_ctx_t *ctx, uint32_t sub_index)
{
	uint32_t index = ctx->irqs[VFU_DEV_MSIX_IRQ] ? VFU_DEV_MSIX_IRQ :
			 ctx->irqs[VFU_DEV_MSI_IRQ] ? VFU_DEV_MSI_IRQ : VFU_DEV_INTX_IRQ;
	int state = dtio_serve_irq_state(ctx->device, index, sub_index), err;

	if (state >= 0 && !(state & DTIO_SERVE_IRQ_ENABLED))
		return shim_refuse(ENOENT);
	err = index == VFU_DEV_INTX_IRQ ? dtio_serve_set_line(ctx->device, index, true) :
					  dtio_serve_raise(ctx->device, index, sub_index);
	return err ? shim_refuse(-err) : 0;
}

int vfu_create_ioeventfd(vfu_ctx_t *ctx, uint32_t region, int fd, size_t offset,
			 uint32_t size, uint32_t flags, uint64_t value, int shadow_fd,
			 size_t shadow_offset)
{
	struct dtio_serve_doorbell *all;
	struct shim_region *of;
	int err;

	(void)shadow_offset;
	if (region >= VFU_PCI_DEV_NUM_REGIONS)
		return shim_refuse(EINVAL);
	if (shadow_fd != -1 || fd < 0)
		return shim_refuse(ENOTSUP);
	of = &ctx->regions[region];
	all = reallocarray(of->doorbells, of->num_doorbells + 1, sizeof(*all));
	if (!all)
		return shim_refuse(ENOMEM);
	of->doorbells = all;
	all[of->num_doorbells] = (struct dtio_serve_doorbell){
		.offset = offset, .length = size, .match = flags, .value = value, .fd = fd,
	};
	err = dtio_serve_set_doorbells(ctx->device, region, all, of->num_doorbells + 1,
				       NULL);
	of->num_doorbells += !err;
	return err ? shim_refuse(-err) : 0;
}
