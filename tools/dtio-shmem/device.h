/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a peer's device is to libdtio-serve: its description, and its regions. */
#ifndef DTIO_SHMEM_DEVICE_H
#define DTIO_SHMEM_DEVICE_H

#include "served.h"

/* What a region of the device is */
enum region_kind { REGION_REGISTERS, REGION_TABLE, REGION_OWN, REGION_COMMON, REGION_OTHER };

/* 0, or a negative errno and one line */
int device_describe(struct served *served, const struct dtio_serve_ops *ops, char **error);
enum region_kind device_region(const struct served *served, uint32_t index);
/* It has an identity now, so memory of its own. */
void device_move(struct served *served);

#endif /* DTIO_SHMEM_DEVICE_H */
