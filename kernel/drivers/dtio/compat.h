/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every difference between the kernel versions that dtio builds on, and
 * nothing else. Kbuild looks for each feature in the headers of the kernel at
 * hand (stable kernels carry backports, so a version number tells too little)
 * and defines DTIO_HAVE_*.
 */
#ifndef DTIO_COMPAT_H
#define DTIO_COMPAT_H

#include <linux/vfio.h>

#endif /* DTIO_COMPAT_H */
