/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How a device gets back to a known state.
 */
#ifndef DTIO_RESET_H
#define DTIO_RESET_H

#include <uapi/linux/dtio.h>

struct dtio_device;

/* reset.c */
int dtio_reset_verdict(struct dtio_device *dtio);
int dtio_reset_init(struct dtio_device *dtio);
int dtio_reset_try(struct dtio_device *dtio);
void dtio_reset_release(struct dtio_device *dtio);
int dtio_reset(struct dtio_device *dtio);
const char *dtio_reset_name(enum dtio_reset reset);

#endif /* DTIO_RESET_H */
