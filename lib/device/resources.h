/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What can be passed on of an open device; see resources.c. */
#ifndef DTIO_DEVICE_RESOURCES_H
#define DTIO_DEVICE_RESOURCES_H

#include "tree/resources.h"

/* Release with dtio_free_resources(). */
int dtio_get_resources(int fd, struct dtio_resources *resources, char **error);

#endif /* DTIO_DEVICE_RESOURCES_H */
