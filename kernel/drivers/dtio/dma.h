/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What keeps a device's DMA in bounds: away from memory that is not its user's.
 */
#ifndef DTIO_DMA_H
#define DTIO_DMA_H

#include <uapi/linux/dtio.h>

struct device;
struct dtio_device;
struct dtio_known;

/* dma.c */
int dtio_dma_verdict(struct device *dev, const struct dtio_known *known);
int dtio_dma_init(struct dtio_device *dtio);
void dtio_dma_tell(struct dtio_device *dtio);
int dtio_dma_open(struct dtio_device *dtio);
void dtio_dma_close(struct dtio_device *dtio);
void dtio_dma_explain_eperm(struct device *dev);

#endif /* DTIO_DMA_H */
