// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * PCI capabilities, those that libvfio-user knows: how long each is, and which bits of it
 * are the client's to write. In libdtio-serve a program says so itself.
 */
#include <errno.h>
#include <string.h>

#include "shim.h"

#define EXPRESS_LENGTH	60
#define DEVICE_CONTROL	8

static size_t length_of(const uint8_t *body, bool extended)
{
	uint32_t vendor;

	if (extended) {
		memcpy(&vendor, body + 4, sizeof(vendor));
		return body[0] == PCI_EXT_CAP_ID_DSN ? 12 :
		       body[0] == PCI_EXT_CAP_ID_VNDR ? vendor >> 20 : 0;
	}
	switch (body[0]) {
	case PCI_CAP_ID_PM:
		return PCI_PM_SIZEOF;
	case PCI_CAP_ID_EXP:
		return EXPRESS_LENGTH;
	case PCI_CAP_ID_MSIX:
		return PCI_CAP_MSIX_SIZEOF;
	case PCI_CAP_ID_MSI:
		return 24;
	case PCI_CAP_ID_VNDR:
		return body[2];
	default:
		return 0;
	}
}

static void set_writable(struct shim_capability *one, bool extended)
{
	size_t from = extended ? 8 : one->body[0] == PCI_CAP_ID_EXP ? DEVICE_CONTROL :
		      one->body[0] == PCI_CAP_ID_VNDR ? 3 : 4;
	size_t to = one->size;

	if (extended && one->body[0] == PCI_EXT_CAP_ID_DSN)
		return;
	if (!extended && one->body[0] == PCI_CAP_ID_PM)
		to = 6;
	if (!extended && one->body[0] == PCI_CAP_ID_MSI)
		one->writable[2] = 0x71;
	if (!extended && one->body[0] == PCI_CAP_ID_MSIX) {
		one->writable[3] = 0xc0;
		to = from;
	}
	memset(one->writable + from, 0xff, to - from);
}

static int add(vfu_ctx_t *ctx, struct shim_capability *one)
{
	int at = 0, err;

	if (ctx->num_capabilities == CAPABILITIES)
		return shim_refuse(ENOSPC);
	ctx->capabilities[ctx->num_capabilities++] = *one;
	err = shim_try(ctx, &at);
	if (!err && ctx->device)
		at = dtio_serve_add_capability(ctx->device, one->at, one->body, one->size,
					       one->writable, NULL);
	if (!err && at >= 0)
		return at;
	ctx->num_capabilities--;
	return shim_refuse(EINVAL);
}

ssize_t vfu_pci_add_capability(vfu_ctx_t *ctx, size_t at, int flags, void *data)
{
	bool extended = flags & VFU_CAP_FLAG_EXTENDED;
	struct shim_capability one = {
		.at = (uint16_t)(extended && !at ? PCI_CFG_SPACE_SIZE : at),
		.size = length_of(data, extended),
	};
	size_t i;

	if (flags & ~(VFU_CAP_FLAG_EXTENDED | VFU_CAP_FLAG_CALLBACK | VFU_CAP_FLAG_READONLY) ||
	    (flags & VFU_CAP_FLAG_CALLBACK &&
	     !ctx->regions[VFU_PCI_DEV_CFG_REGION_IDX].access) ||
	    (extended ? !ctx->express : at >= PCI_CFG_SPACE_SIZE))
		return shim_refuse(EINVAL);
	if (!one.size)
		return shim_refuse(ENOTSUP);
	/* A function of PCI Express has this one of libdtio-serve's own. */
	if (!extended && ctx->express && *(uint8_t *)data == PCI_CAP_ID_EXP)
		return (ssize_t)shim_find(ctx, false, 0, PCI_CAP_ID_EXP);
	/* The next place, where libdtio-serve wants to be told */
	for (i = 0; extended && !at && i < ctx->num_capabilities; i++)
		if (ctx->capabilities[i].at >= PCI_CFG_SPACE_SIZE)
			one.at = (uint16_t)((ctx->capabilities[i].at +
					     ctx->capabilities[i].size + 3) & ~3UL);
	memcpy(one.body, data, one.size);
	if (!(flags & VFU_CAP_FLAG_READONLY))
		set_writable(&one, extended);
	return add(ctx, &one);
}

vfu_pci_config_space_t *vfu_pci_get_config_space(vfu_ctx_t *ctx)
{
	return ctx->device ? (void *)dtio_serve_config(ctx->device) : NULL;
}

static size_t next_of(const uint8_t *config, bool extended, size_t at)
{
	uint32_t header;

	if (!extended)
		return config[at ? at + 1 : PCI_CAPABILITY_LIST];
	if (!at)
		return PCI_CFG_SPACE_SIZE;
	memcpy(&header, config + at, sizeof(header));
	return header >> 20;
}

size_t shim_find(vfu_ctx_t *ctx, bool extended, size_t behind, int id)
{
	const uint8_t *config = dtio_serve_config(ctx->device);
	size_t at;

	for (at = next_of(config, extended, behind); at; at = next_of(config, extended, at))
		if (config[at] == id)
			return at;
	return 0;
}

size_t vfu_pci_find_next_capability(vfu_ctx_t *ctx, bool extended, size_t behind, int id)
{
	const uint8_t *config = ctx->device ? dtio_serve_config(ctx->device) : NULL;
	size_t end = extended ? PCI_CFG_SPACE_EXP_SIZE : PCI_CFG_SPACE_SIZE, at = 0;

	if (!config || behind + PCI_CAP_LIST_NEXT >= end) {
		errno = EINVAL;
		return 0;
	}
	while (behind && at != behind) {
		at = next_of(config, extended, at);
		if (!at) {
			errno = ENOENT;
			return 0;
		}
	}
	return shim_find(ctx, extended, behind, id);
}

size_t vfu_pci_find_capability(vfu_ctx_t *ctx, bool extended, int id)
{
	return vfu_pci_find_next_capability(ctx, extended, 0, id);
}
