// SPDX-License-Identifier: GPL-2.0-only
/*
 * How a device with an IOMMU gets an address space by iommufd, and loses it. VFIO
 * calls these with the lock of the device set held: bind before the device is
 * opened, unbind after it has been closed, attach and detach in between.
 */
#include <linux/cleanup.h>
#include <linux/vfio.h>

#include "blocked.h"
#include "dtio.h"
#include "iommufd.h"

int dtio_iommufd_bind(struct vfio_device *vdev, struct iommufd_ctx *ictx,
		      u32 *out_device_id)
{
	struct dtio_device *dtio = to_dtio(vdev);
	int ret;

	scoped_guard(mutex, &dtio->lock) {
		if (dtio->state != DTIO_CLOSED)
			return -ENODEV;
		ret = dtio_blocked_retry(dtio, false);
		if (ret)
			return ret;
	}

	ret = vfio_iommufd_physical_bind(vdev, ictx, out_device_id);
	if (ret == -EPERM)
		dtio_dma_explain_eperm(vdev->dev);
	return ret;
}

/*
 * The domain of @dtio's group may be about to go: that of all its devices, if it is
 * replaced or @dtio was the last that is attached. Those that are not have it
 * through their group alone, and do not keep it.
 */
static void dtio_iommufd_leave(struct dtio_device *dtio, bool all)
{
	struct vfio_device *vdev;

	list_for_each_entry(vdev, &dtio->vdev.dev_set->device_list, dev_set_list)
		if (all || !to_dtio(vdev)->doorbell.attached)
			dtio_msi_leave(to_dtio(vdev));
}

void dtio_iommufd_unbind(struct vfio_device *vdev)
{
	struct dtio_device *dtio = to_dtio(vdev);

	/* Before VFIO gives the group up: at no time is it in its default domain. */
	scoped_guard(mutex, &dtio->lock)
		if (dtio->used)
			dtio_blocked_add(dtio, vfio_iommufd_device_ictx(vdev));
	dtio_iommufd_leave(dtio, false);
	vfio_iommufd_physical_unbind(vdev);
}

/* Also replaces the address space that is attached. */
int dtio_iommufd_attach_ioas(struct vfio_device *vdev, u32 *pt_id)
{
	struct dtio_device *dtio = to_dtio(vdev);
	int ret;

	dtio_iommufd_leave(dtio, dtio->doorbell.attached);
	dtio_doorbell_replace(dtio);
	ret = vfio_iommufd_physical_attach_ioas(vdev, pt_id);
	if (!ret)
		dtio_doorbell_attached(dtio);
	return ret;
}

void dtio_iommufd_detach_ioas(struct vfio_device *vdev)
{
	struct dtio_device *dtio = to_dtio(vdev);

	dtio_doorbell_detach(dtio);
	dtio_iommufd_leave(dtio, false);
	vfio_iommufd_physical_detach_ioas(vdev);
}
