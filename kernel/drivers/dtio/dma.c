// SPDX-License-Identifier: GPL-2.0-only
/*
 * What keeps a device's DMA in bounds: away from memory that is not its user's.
 *
 * An IOMMU does. Without one, the device must have no bus master. No device tree says
 * that of a device, so it is taken from a table of known kinds or from the
 * administrator's override. There is no third way; in particular VFIO's no-IOMMU mode
 * is never used.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/export.h>
#include <linux/iommu.h>
#include <linux/iommu-dma.h>
#include <linux/of.h>
#include <linux/vfio.h>

#include "blocked.h"
#include "dtio.h"

/**
 * dtio_dma_verdict - find out what keeps a device's DMA in bounds
 * @dev: the device
 * @known: facts about its kind, or NULL
 *
 * Return: one of &enum dtio_dma, or refused -EPERM, or -EINVAL if VFIO does not
 * take the IOMMU.
 */
int dtio_dma_verdict(struct device *dev, const struct dtio_known *known)
{
	if (device_iommu_mapped(dev)) {
		/* VFIO's condition, asked before anything is claimed. */
		if (device_iommu_capable(dev, IOMMU_CAP_CACHE_COHERENCY))
			return DTIO_DMA_IOMMU;
		return dtio_refuse(dev, -EINVAL,
				   "its IOMMU does not keep DMA coherent with the caches, and VFIO takes no device behind such an IOMMU");
	}

	if (known && !known->bus_master)
		return DTIO_DMA_NONE;
	/* No override makes a known bus master harmless. */
	if (known)
		return dtio_refuse(dev, -EPERM,
				   "its kind is known to do DMA, and no IOMMU is in front of it");

	if (dtio_policy_use(DTIO_POLICY_ASSUME_NO_DMA, dev))
		return DTIO_DMA_ASSUMED_NONE;

	return dtio_refuse(dev, -EPERM,
			   "it may do DMA and no IOMMU is in front of it. If you know that it does none: echo %s > /sys/bus/%s/drivers/%s/assume_no_dma, and bind it again",
			   dev_name(dev), dev->bus->name, dev->driver->name);
}

static bool dtio_dma_isolates_messages(struct device *dev)
{
	struct iommu_group *group = iommu_group_get(dev);
	bool isolated = iommu_group_has_isolated_msi(group);

	iommu_group_put(group);
	return isolated;
}

/**
 * dtio_dma_init - prepare for what the device's DMA may come to do
 * @dtio: the device; has an IOMMU, and can be powered and reset
 *
 * Return: 0, or a negative errno: -EIO, refused, if the device has been blocked
 * since its last user, and its reset still fails.
 */
int dtio_dma_init(struct dtio_device *dtio)
{
	int ret;

	ret = dtio_blocked_init(dtio);
	if (ret)
		return ret;

	scoped_guard(mutex, &dtio->lock)
		ret = dtio_blocked_retry(dtio, true);
	if (ret) {
		dtio_blocked_release(dtio);
		return ret;
	}
	return 0;
}

/**
 * dtio_dma_tell - note in the verdict what limits how the device can be opened
 * @dtio: the device; has an IOMMU, and its reset has been tried
 */
void dtio_dma_tell(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;

	if (dtio->reset.way == DTIO_RESET_NONE)
		dtio_note(dev,
			  "without a reset its DMA can only be ended by blocking it: it can be opened once, by iommufd, until the system boots again");
	if (!dtio_dma_isolates_messages(dev))
		dtio_note(dev,
			  "its IOMMU group has no isolated MSIs, so that iommufd and containers refuse it (EPERM), unless you accept that a user may raise interrupts of other devices: echo 1 > /sys/module/iommufd/parameters/allow_unsafe_interrupts; for containers, the same in vfio_iommu_type1");
}

/**
 * dtio_dma_explain_eperm - log why iommufd refuses a device
 * @dev: the device
 */
void dtio_dma_explain_eperm(struct device *dev)
{
	if (dtio_dma_isolates_messages(dev))
		dev_notice_ratelimited(dev, "iommufd refuses it (EPERM): its IOMMU group has another owner\n");
	else
		dev_notice_ratelimited(dev, "iommufd refuses it (EPERM): its IOMMU group has no isolated MSIs. If you accept that a user may raise interrupts of other devices: echo 1 > /sys/module/iommufd/parameters/allow_unsafe_interrupts\n");
}

static void dtio_dma_refuse_identity(struct device *dev)
{
	struct iommu_group *group = iommu_group_get(dev);

	dev_err_ratelimited(dev, "refused through a container: until another user comes, its IOMMU group would be without translation, and its DMA not ended if a reset failed. Use iommufd, or with the device closed: echo DMA > /sys/kernel/iommu_groups/%d/type\n",
			    iommu_group_id(group));
	iommu_group_put(group);
}

/**
 * dtio_dma_open - see that the device's DMA can be ended whatever happens
 * @dtio: the device; in its user's address space, if that is a container's
 *
 * Return: 0, or with the reason logged -EPERM if that cannot be with a container,
 * -EIO if the device is blocked.
 */
int dtio_dma_open(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;

	lockdep_assert_held(&dtio->lock);

	if (dtio->dma != DTIO_DMA_IOMMU || vfio_iommufd_device_ictx(&dtio->vdev))
		return 0;

	if (dtio->reset.way == DTIO_RESET_NONE) {
		dev_err_ratelimited(dev, "refused through a container: it cannot be reset, and a container would not block its DMA at close. Use iommufd\n");
		return -EPERM;
	}
	/* The default domain does not change while the group is claimed. */
	if (!use_dma_iommu(dev)) {
		dtio_dma_refuse_identity(dev);
		return -EPERM;
	}
	return dtio_blocked_retry(dtio, false);
}

/**
 * dtio_dma_close - see that the device's DMA has ended
 * @dtio: the device; closed, and still in its user's address space
 */
void dtio_dma_close(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->lock);

	/* With iommufd, dtio_iommufd_unbind() does this. */
	if (dtio->used && dtio->dma == DTIO_DMA_IOMMU &&
	    !vfio_iommufd_device_ictx(&dtio->vdev))
		dtio_blocked_add(dtio, NULL);
}
