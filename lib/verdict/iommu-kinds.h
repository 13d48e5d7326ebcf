/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What Linux's drivers say of kinds of IOMMU; see iommu-kinds.c. */
#ifndef DTIO_IOMMU_KINDS_H
#define DTIO_IOMMU_KINDS_H

#include <stdbool.h>

#include "board/types.h"
#include "libdtio.h"

/*
 * Whether VFIO is told that DMA of @device through @iommu is coherent with the
 * caches. Of kinds that are not known, it is taken to be.
 */
bool iommu_is_coherent(const struct dtio_host_device *iommu,
		       const struct dtio_host_device *device);

#endif /* DTIO_IOMMU_KINDS_H */
