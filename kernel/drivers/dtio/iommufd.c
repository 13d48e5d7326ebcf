// SPDX-License-Identifier: GPL-2.0-only
/*
 * How a device with an IOMMU gets an address space by iommufd, and loses it. VFIO
 * calls these with the lock of the device set held: bind before the device is
 * opened, unbind after it has been closed, attach and detach in between.
 */
#include <linux/vfio.h>

#include "dtio.h"
#include "iommufd.h"

int dtio_iommufd_bind(struct vfio_device *vdev, struct iommufd_ctx *ictx,
		      u32 *out_device_id)
{
	return vfio_iommufd_physical_bind(vdev, ictx, out_device_id);
}

void dtio_iommufd_unbind(struct vfio_device *vdev)
{
	vfio_iommufd_physical_unbind(vdev);
}

/* Also replaces the address space that is attached. */
int dtio_iommufd_attach_ioas(struct vfio_device *vdev, u32 *pt_id)
{
	return vfio_iommufd_physical_attach_ioas(vdev, pt_id);
}

void dtio_iommufd_detach_ioas(struct vfio_device *vdev)
{
	vfio_iommufd_physical_detach_ioas(vdev);
}
