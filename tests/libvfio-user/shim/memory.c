// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The client's memory as libvfio-user's programs see it: a range becomes a list of
 * pieces, each within one mapping, and a piece an address. Reading and writing by messages
 * is not here: in libvfio-user that takes a second socket, which libdtio-serve has not.
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "shim.h"

/* As the tests have it */
struct dma_sg {
	void *address;
	int region;
	uint64_t length;
	uint64_t offset;
	bool writeable;
};

size_t dma_sg_size(void)
{
	return sizeof(struct dma_sg);
}

void shim_add_map(vfu_ctx_t *ctx, uint64_t address, uint64_t length)
{
	void *more = reallocarray(ctx->maps, ctx->num_maps + 1, sizeof(*ctx->maps));

	if (!more)
		return;
	ctx->maps = more;
	ctx->maps[ctx->num_maps++] = (struct iovec){ (void *)address, length };
}

void shim_remove_map(vfu_ctx_t *ctx, uint64_t address, uint64_t length)
{
	size_t i, kept = 0;

	for (i = 0; i < ctx->num_maps; i++)
		if (length != UINT64_MAX && (uint64_t)ctx->maps[i].iov_base != address)
			ctx->maps[kept++] = ctx->maps[i];
	ctx->num_maps = kept;
}

vfu_dma_info_t shim_map_info(vfu_ctx_t *ctx, const struct iovec *map)
{
	vfu_dma_info_t info = {
		.iova = *map, .page_size = 4096, .prot = PROT_READ | PROT_WRITE,
	};
	size_t length = map->iov_len;

	if (!dtio_serve_map(ctx->device, (uint64_t)map->iov_base, &length, true,
			    &info.vaddr))
		info.mapping = (struct iovec){ info.vaddr, length };
	return info;
}

static int find(const vfu_ctx_t *ctx, uint64_t address)
{
	size_t i;

	for (i = 0; i < ctx->num_maps; i++)
		if (address - (uint64_t)ctx->maps[i].iov_base < ctx->maps[i].iov_len)
			return (int)i;
	return -1;
}

int vfu_addr_to_sgl(vfu_ctx_t *ctx, vfu_dma_addr_t address, size_t length, dma_sg_t *list,
		    size_t max, int prot)
{
	uint64_t at = (uint64_t)address;
	size_t count = 0, left;
	int map;

	for (left = length; left; count++) {
		uint64_t start, piece;

		map = find(ctx, at);
		if (map < 0)
			return shim_refuse(ENOENT);
		start = (uint64_t)ctx->maps[map].iov_base;
		piece = start + ctx->maps[map].iov_len - at;
		if (piece > left)
			piece = left;
		if (count < max)
			list[count] = (struct dma_sg){
				.address = (void *)start, .region = map + 1,
				.length = piece, .offset = at - start,
				.writeable = prot & PROT_WRITE,
			};
		at += piece;
		left -= piece;
	}
	return count <= max ? (int)count : -(int)count - 1;
}

int vfu_sgl_get(vfu_ctx_t *ctx, dma_sg_t *list, struct iovec *iov, size_t count, int flags)
{
	size_t i;

	if (flags)
		return shim_refuse(EINVAL);
	for (i = 0; i < count; i++) {
		size_t length = list[i].length;

		if (!list[i].region)
			return shim_refuse(EINVAL);
		if (dtio_serve_map(ctx->device, (uint64_t)list[i].address + list[i].offset,
				   &length, list[i].writeable, &iov[i].iov_base) ||
		    length != list[i].length)
			return shim_refuse(EFAULT);
		iov[i].iov_len = length;
	}
	return 0;
}

void vfu_sgl_put(vfu_ctx_t *ctx, dma_sg_t *list, struct iovec *iov, size_t count)
{
	(void)ctx;
	(void)list;
	(void)iov;
	(void)count;
}

int vfu_sgl_read(vfu_ctx_t *ctx, dma_sg_t *list, size_t count, void *data, int flags)
{
	(void)ctx;
	(void)list;
	(void)count;
	(void)data;
	(void)flags;
	return shim_refuse(ENOSYS);
}

int vfu_sgl_write(vfu_ctx_t *ctx, dma_sg_t *list, size_t count, void *data, int flags)
{
	return vfu_sgl_read(ctx, list, count, data, flags);
}
