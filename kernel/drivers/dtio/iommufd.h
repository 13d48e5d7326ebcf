/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How a device with an IOMMU gets an address space by iommufd.
 */
#ifndef DTIO_IOMMUFD_H
#define DTIO_IOMMUFD_H

#include <linux/vfio.h>

/* iommufd.c: operations of &struct vfio_device_ops, by their names there */
#if IS_ENABLED(CONFIG_IOMMUFD)
int dtio_iommufd_bind(struct vfio_device *vdev, struct iommufd_ctx *ictx,
		      u32 *out_device_id);
void dtio_iommufd_unbind(struct vfio_device *vdev);
int dtio_iommufd_attach_ioas(struct vfio_device *vdev, u32 *pt_id);
void dtio_iommufd_detach_ioas(struct vfio_device *vdev);
#else
#define dtio_iommufd_bind		vfio_iommufd_physical_bind
#define dtio_iommufd_unbind		vfio_iommufd_physical_unbind
#define dtio_iommufd_attach_ioas	vfio_iommufd_physical_attach_ioas
#define dtio_iommufd_detach_ioas	vfio_iommufd_physical_detach_ioas
#endif

#endif /* DTIO_IOMMUFD_H */
