/*
 * dtio: what the generator and the merging of guest nodes share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_FDT_INTERNAL_H
#define HW_VFIO_DTIO_FDT_INTERNAL_H

#include "dtio-fdt.h"

/**
 * dtio_fdt_refuse: say that the snapshot or the guest's tree as a whole is why
 *
 * @result: takes the refusal
 * @hint: what to do about it, or NULL
 * @format: why, in one line
 *
 * Returns -EINVAL, or -ENOMEM if there is no memory left to say why.
 */
int __attribute__((format(printf, 3, 4)))
dtio_fdt_refuse(DtioFdt *result, const char *hint, const char *format, ...);

#endif /* HW_VFIO_DTIO_FDT_INTERNAL_H */
