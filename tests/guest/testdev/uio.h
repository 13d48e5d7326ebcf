/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The test device, as the guest's stock driver uio_pdrv_genirq offers it. */
#ifndef TESTDEV_UIO_H
#define TESTDEV_UIO_H

#include <stdint.h>

struct uio {
	int fd;
	volatile uint32_t *control;
};

void uio_open(struct uio *uio);

uint32_t uio_get(const struct uio *uio, uint32_t reg);
void uio_put(const struct uio *uio, uint32_t reg, uint32_t value);
void uio_put64(const struct uio *uio, uint32_t reg, uint64_t value);
uint64_t uio_get64(const struct uio *uio, uint32_t reg);

#endif /* TESTDEV_UIO_H */
