// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a program describes is kept, as it may change it, and a device is built of all of
 * it when it is realized. Each step is tried before it is kept: libdtio-serve says
 * whether there can be such a device.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "shim.h"

/* PCI has no more of I/O space in one BAR; a longer one is described as memory. */
#define LONGEST_IO	256
/* Where the table of MSI-X goes, which programs of libvfio-user do not describe */
#define TABLE_LENGTH	0x20000
#define PBA_OFFSET	0x10000

int shim_refuse(int err)
{
	errno = err;
	return -1;
}

static int add_bar(vfu_ctx_t *ctx, struct dtio_serve_device *device, unsigned int bar)
{
	const struct shim_region *from = &ctx->regions[bar];
	struct dtio_serve_region region = {
		.length = from->size, .fd = from->fd, .fd_offset = from->offset,
		.num_areas = from->num_areas,
		.access = (from->flags & VFU_REGION_FLAG_READ ? DTIO_REGION_READ : 0) |
			  (from->flags & VFU_REGION_FLAG_WRITE ? DTIO_REGION_WRITE : 0),
	};
	bool io = !(from->flags & VFU_REGION_FLAG_MEM) && from->size <= LONGEST_IO;
	uint32_t flags = (io ? DTIO_PCI_BAR_IO : 0) |
			 (from->flags & VFU_REGION_FLAG_64_BITS ? DTIO_PCI_BAR_64BIT : 0) |
			 (from->flags & VFU_REGION_FLAG_PREFETCH ?
			  DTIO_PCI_BAR_PREFETCHABLE : 0);
	struct dtio_mmap_area *areas = NULL;
	uint32_t i;
	int err;

	if (from->num_areas) {
		areas = calloc(from->num_areas, sizeof(*areas));
		if (!areas)
			return -ENOMEM;
	}
	for (i = 0; i < from->num_areas; i++) {
		areas[i].offset = (uintptr_t)from->areas[i].iov_base;
		areas[i].length = from->areas[i].iov_len;
	}
	region.areas = areas;
	err = dtio_serve_set_bar(device, bar, flags, &region, NULL);
	free(areas);
	return err;
}

static int add_msix(vfu_ctx_t *ctx, struct dtio_serve_device *device)
{
	const struct dtio_serve_region table = {
		.length = TABLE_LENGTH, .fd = -1,
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE,
	};
	unsigned int bar;
	int err;

	if (!ctx->irqs[VFU_DEV_MSIX_IRQ])
		return 0;
	for (bar = 0; bar < 6; bar++) {
		if (dtio_serve_set_bar(device, bar, 0, &table, NULL))
			continue;
		err = dtio_serve_add_msix(device, ctx->irqs[VFU_DEV_MSIX_IRQ], bar, 0,
					  PBA_OFFSET, NULL);
		return err < 0 ? err : 0;
	}
	return -ENOSPC;
}

static int fill(vfu_ctx_t *ctx, struct dtio_serve_device *device, int *last)
{
	const struct dtio_serve_pci pci = {
		.pin = ctx->irqs[VFU_DEV_INTX_IRQ], .express = ctx->express,
		.errors = ctx->irqs[VFU_DEV_ERR_IRQ],
	};
	int err = dtio_serve_set_pci(device, &pci, NULL);
	size_t i;

	for (i = 0; !err && i < 6; i++)
		if (ctx->regions[i].size)
			err = add_bar(ctx, device, (unsigned int)i);
	for (i = 0; err >= 0 && i < ctx->num_capabilities; i++) {
		const struct shim_capability *from = &ctx->capabilities[i];

		err = dtio_serve_add_capability(device, from->at, from->body, from->size,
						from->writable, NULL);
		*last = err;
	}
	if (err >= 0 && ctx->irqs[VFU_DEV_MSI_IRQ])
		err = dtio_serve_add_msi(device, ctx->irqs[VFU_DEV_MSI_IRQ], NULL);
	return err < 0 ? err : add_msix(ctx, device);
}

int shim_build(vfu_ctx_t *ctx, struct dtio_serve_device **device, int *last)
{
	const struct dtio_serve_description description = {
		.bus = DTIO_BUS_PCI, .name = "shim", .ops = &shim_ops, .opaque = ctx,
		.dma = true, .trust_memory = true,
		.max_maps = ctx->max_maps < 65535 ? (uint32_t)ctx->max_maps : 65535,
	};
	int ignored, err = dtio_serve_device_new(&description, device, NULL);

	if (err)
		return err;
	err = fill(ctx, *device, last ? last : &ignored);
	if (err)
		dtio_serve_device_free(*device);
	return err;
}

int shim_try(vfu_ctx_t *ctx, int *last)
{
	struct dtio_serve_device *device;
	int err = shim_build(ctx, &device, last);

	if (!err)
		dtio_serve_device_free(device);
	return err;
}

int vfu_pci_init(vfu_ctx_t *ctx, vfu_pci_type_t type, int header, int revision)
{
	(void)revision;
	if (header != PCI_HEADER_TYPE_NORMAL)
		return shim_refuse(EINVAL);
	ctx->express = type == VFU_PCI_TYPE_EXPRESS;
	return 0;
}

void shim_free_region(struct shim_region *region)
{
	free(region->areas);
	free(region->doorbells);
	*region = (struct shim_region){ .fd = -1 };
}

/* Configuration space is libdtio-serve's: a program cannot answer for it. */
static int check_region(int index, size_t size, vfu_region_access_cb_t *access, int flags,
			const struct iovec *areas, uint32_t num_areas, int fd)
{
	if (index < 0 || index >= VFU_PCI_DEV_NUM_REGIONS || flags & ~VFU_REGION_FLAG_MASK ||
	    !(flags & VFU_REGION_FLAG_RW) || !areas != !num_areas ||
	    (flags & VFU_REGION_FLAG_ALWAYS_CB && !access))
		return EINVAL;
	if (index == VFU_PCI_DEV_CFG_REGION_IDX)
		return flags & VFU_REGION_FLAG_ALWAYS_CB ? ENOTSUP :
		       flags & VFU_REGION_FLAG_MEM ? EINVAL : 0;
	if (index > VFU_PCI_DEV_BAR5_REGION_IDX && size)
		return ENOTSUP;
	return areas && fd < 0 ? EINVAL : 0;
}

int vfu_setup_region(vfu_ctx_t *ctx, int index, size_t size,
		     vfu_region_access_cb_t *access, int flags, struct iovec *areas,
		     uint32_t num_areas, int fd, uint64_t offset)
{
	int err = check_region(index, size, access, flags, areas, num_areas, fd);
	struct shim_region before, *region;

	if (err)
		return shim_refuse(err);
	region = &ctx->regions[index];
	before = *region;
	*region = (struct shim_region){
		.size = size, .flags = flags, .num_areas = num_areas, .fd = fd,
		.offset = offset, .access = access,
	};
	if (num_areas) {
		region->areas = calloc(num_areas, sizeof(*areas));
		if (!region->areas)
			return shim_refuse(ENOMEM);
		memcpy(region->areas, areas, num_areas * sizeof(*areas));
	}
	if (shim_try(ctx, NULL)) {
		shim_free_region(region);
		*region = before;
		return shim_refuse(EINVAL);
	}
	shim_free_region(&before);
	return 0;
}

int vfu_setup_device_nr_irqs(vfu_ctx_t *ctx, enum vfu_dev_irq_type type, uint32_t count)
{
	if (type >= VFU_DEV_NUM_IRQS)
		return shim_refuse(EINVAL);
	ctx->irqs[type] = count;
	return 0;
}

int vfu_setup_irq_state_callback(vfu_ctx_t *ctx, enum vfu_dev_irq_type type,
				 vfu_dev_irq_state_cb_t *callback)
{
	if (type >= VFU_DEV_NUM_IRQS)
		return shim_refuse(EINVAL);
	ctx->irq_state[type] = callback;
	return 0;
}

int vfu_setup_device_reset_cb(vfu_ctx_t *ctx, vfu_reset_cb_t *reset)
{
	ctx->reset = reset;
	return 0;
}

void vfu_setup_device_quiesce_cb(vfu_ctx_t *ctx, vfu_device_quiesce_cb_t *quiesce)
{
	ctx->quiesce = quiesce;
}

int vfu_setup_device_dma(vfu_ctx_t *ctx, size_t max_regions,
			 vfu_dma_register_cb_t *registered,
			 vfu_dma_unregister_cb_t *unregistered)
{
	ctx->max_maps = max_regions;
	ctx->dma_register = registered;
	ctx->dma_unregister = unregistered;
	return 0;
}

/* It is no offer of libdtio-serve's: the client is told so, and the program is not. */
int vfu_setup_device_migration_callbacks(vfu_ctx_t *ctx,
					 const vfu_migration_callbacks_t *callbacks)
{
	(void)ctx;
	return callbacks->version == VFU_MIGR_CALLBACKS_VERS ? 0 : shim_refuse(EINVAL);
}
