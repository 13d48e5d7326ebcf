/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The overrides that can be set for a device; see overrides.c. */
#ifndef DTIO_BOARD_OVERRIDES_H
#define DTIO_BOARD_OVERRIDES_H

#include <stdbool.h>
#include <stddef.h>

#include "libdtio.h"

struct override {
	enum dtio_override flag;
	const char *name;	/* in the file of saved devices, and in sysfs */
	bool for_driver;	/* it is set in the driver */
};

extern const struct override all_overrides[];
extern const size_t num_overrides;

/* -EINVAL if one is not known; @name is the device they are for. */
int check_overrides(const char *name, unsigned int overrides, char **error);

#endif /* DTIO_BOARD_OVERRIDES_H */
