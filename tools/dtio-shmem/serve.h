/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The server: all parts together, until a signal ends it. */
#ifndef DTIO_SHMEM_SERVE_H
#define DTIO_SHMEM_SERVE_H

#include "options.h"

/* The exit status */
int serve(const struct serve_options *options);

#endif /* DTIO_SHMEM_SERVE_H */
