/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef DTIO_SERVE_RESET_H
#define DTIO_SERVE_RESET_H

#include "serve/device.h"

/* As the device's own function: 0, a negative errno or DTIO_SERVE_LATER */
int reset_device(struct dtio_serve_device *device);

#endif /* DTIO_SERVE_RESET_H */
