/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Devices whose DMA may go on after they were closed: their IOMMU group is blocked.
 */
#ifndef DTIO_BLOCKED_H
#define DTIO_BLOCKED_H

#include <linux/types.h>

struct dtio_device;
struct iommufd_ctx;

/* blocked.c */
int dtio_blocked_init(struct dtio_device *dtio);
void dtio_blocked_release(struct dtio_device *dtio);
void dtio_blocked_unbind(struct dtio_device *dtio);
void dtio_blocked_add(struct dtio_device *dtio, struct iommufd_ctx *ictx);
int dtio_blocked_retry(struct dtio_device *dtio, bool binding);
void dtio_blocked_module_init(void);
void dtio_blocked_module_exit(void);

#endif /* DTIO_BLOCKED_H */
