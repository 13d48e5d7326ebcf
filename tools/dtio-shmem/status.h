/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a server says of itself, for people. */
#ifndef DTIO_SHMEM_STATUS_H
#define DTIO_SHMEM_STATUS_H

#include "options.h"

/* The exit status */
int status(const struct status_options *options);

#endif /* DTIO_SHMEM_STATUS_H */
