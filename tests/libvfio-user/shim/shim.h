/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * libvfio-user's functions in front of libdtio-serve: what a program has described so far,
 * and the device that is made of it. So libvfio-user's own tests, as they are, ask our
 * server. What is sent and answered is libdtio-serve's alone.
 */
#ifndef SHIM_H
#define SHIM_H

#include <dtio/loop.h>

#include "libvfio-user.h"

#define CAPABILITIES	16

struct shim_region {
	size_t size;			/* 0: none */
	int flags;
	struct iovec *areas;
	uint32_t num_areas;
	int fd;
	uint64_t offset;
	vfu_region_access_cb_t *access;
	struct dtio_serve_doorbell *doorbells;	/* until it is described anew */
	size_t num_doorbells;
};

struct shim_capability {
	uint8_t body[256], writable[256];
	size_t size;
	uint16_t at;			/* what was asked for */
};

/* What waits until the device is quiet */
enum shim_pending { PENDING_NOTHING, PENDING_RESET, PENDING_UNMAP, PENDING_GONE };

struct vfu_ctx {
	struct dtio_serve_device *device;	/* NULL: not realized */
	struct dtio_loop *loop;
	struct dtio_loop_service service;
	char *path;
	bool listens;
	void *private;

	bool express;
	struct shim_region regions[VFU_PCI_DEV_NUM_REGIONS];
	struct shim_capability capabilities[CAPABILITIES];
	size_t num_capabilities;
	uint32_t irqs[VFU_DEV_NUM_IRQS];
	size_t max_maps;

	vfu_reset_cb_t *reset;
	vfu_device_quiesce_cb_t *quiesce;
	vfu_dma_register_cb_t *dma_register;
	vfu_dma_unregister_cb_t *dma_unregister;
	vfu_dev_irq_state_cb_t *irq_state[VFU_DEV_NUM_IRQS];

	bool gone;
	unsigned int calls;		/* of the device's functions */
	enum shim_pending pending;
	struct iovec unmapping;
	struct iovec *maps;
	size_t num_maps;
};

/* -1, and errno */
int shim_refuse(int err);
/* A device of what is described. A negative errno; @last is the last capability's offset. */
int shim_build(vfu_ctx_t *ctx, struct dtio_serve_device **device, int *last);
/* Whether what is described can be, as libdtio-serve has it; as shim_build() */
int shim_try(vfu_ctx_t *ctx, int *last);
void shim_free_region(struct shim_region *region);
/* Where the capability is, or 0 */
size_t shim_find(vfu_ctx_t *ctx, bool extended, size_t behind, int id);

extern const struct dtio_serve_ops shim_ops;

void shim_add_map(vfu_ctx_t *ctx, uint64_t address, uint64_t length);
void shim_remove_map(vfu_ctx_t *ctx, uint64_t address, uint64_t length);
vfu_dma_info_t shim_map_info(vfu_ctx_t *ctx, const struct iovec *map);

#endif /* SHIM_H */
