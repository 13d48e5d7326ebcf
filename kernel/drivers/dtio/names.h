/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names for people: in sysfs, in the log and as the administrator gives them.
 */
#ifndef DTIO_NAMES_H
#define DTIO_NAMES_H

#include <uapi/linux/dtio.h>

#include "policy.h"

const char *dtio_dma_name(enum dtio_dma dma);
const char *dtio_reset_name(enum dtio_reset reset);
const char *dtio_policy_name(enum dtio_policy policy);

#endif /* DTIO_NAMES_H */
