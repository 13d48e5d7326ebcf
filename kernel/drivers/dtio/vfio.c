// SPDX-License-Identifier: GPL-2.0-only
/*
 * The standard VFIO device ioctls, answered from the same tables as dtio's own,
 * so that a VFIO user that knows nothing of dtio can drive the device.
 */
#include <linux/cleanup.h>
#include <linux/err.h>
#include <linux/overflow.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>
#include <linux/vfio.h>

#include "compat.h"
#include "dtio.h"

static long dtio_vfio_get_info(struct dtio_device *dtio, void __user *arg)
{
	const size_t minsz = offsetofend(struct vfio_device_info, num_irqs);
	struct vfio_device_info info;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz)
		return -EINVAL;

	info.flags = dtio->bus->vfio_flags;
	if (dtio->reset.way != DTIO_RESET_NONE)
		info.flags |= VFIO_DEVICE_FLAGS_RESET;
	info.num_regions = dtio->num_regions;
	info.num_irqs = dtio->num_irqs;
	return copy_to_user(arg, &info, minsz) ? -EFAULT : 0;
}

/* A device region is what VFIO knows; anything else says what it is. */
static int dtio_vfio_region_caps(const struct dtio_region *region,
				 struct vfio_info_cap *caps)
{
	struct vfio_region_info_cap_type type = {
		.header.id = VFIO_REGION_INFO_CAP_TYPE,
		.header.version = 1,
		.type = DTIO_VFIO_REGION_TYPE,
		.subtype = region->type,
	};

	if (region->type != DTIO_REGION_DT_SNAPSHOT)
		return 0;
	return vfio_info_add_capability(caps, &type.header, sizeof(type));
}

/**
 * dtio_vfio_region_info - VFIO_DEVICE_GET_REGION_INFO
 * @vdev: the device
 * @info: the index on input, all else on output
 * @caps: where to add capabilities
 *
 * Return: 0, -EINVAL if there is no such region, or why the snapshot cannot be
 * made.
 */
int dtio_vfio_region_info(struct vfio_device *vdev,
			  struct vfio_region_info *info,
			  struct vfio_info_cap *caps)
{
	struct dtio_device *dtio = to_dtio(vdev);
	struct dtio_region *region = dtio_region_get(dtio, info->index);
	u64 length;
	int ret;

	if (!region)
		return -EINVAL;

	ret = dtio_region_length(dtio, region, &length);
	if (ret)
		return ret;

	info->offset = DTIO_INDEX_TO_OFFSET(region - dtio->regions);
	info->size = length;
	info->flags = 0;
	if (region->access & DTIO_REGION_READ)
		info->flags |= VFIO_REGION_INFO_FLAG_READ;
	if (region->access & DTIO_REGION_WRITE)
		info->flags |= VFIO_REGION_INFO_FLAG_WRITE;
	/* VFIO's users take from the other two what a mapping may be used for. */
	if (region->access & DTIO_REGION_MMAP)
		info->flags |= VFIO_REGION_INFO_FLAG_READ |
			       VFIO_REGION_INFO_FLAG_WRITE |
			       VFIO_REGION_INFO_FLAG_MMAP;
	return dtio_vfio_region_caps(region, caps);
}

static long dtio_vfio_get_irq_info(struct dtio_device *dtio, void __user *arg)
{
	const size_t minsz = offsetofend(struct vfio_irq_info, count);
	struct vfio_irq_info info;
	struct dtio_irq *irq;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz)
		return -EINVAL;

	irq = dtio_irq_get(dtio, info.index);
	if (!irq)
		return -EINVAL;

	info.flags = 0;
	if (irq->features & DTIO_IRQ_EVENTFD)
		info.flags |= VFIO_IRQ_INFO_EVENTFD;
	if (irq->features & DTIO_IRQ_MASKABLE)
		info.flags |= VFIO_IRQ_INFO_MASKABLE;
	if (irq->features & DTIO_IRQ_AUTOMASKED)
		info.flags |= VFIO_IRQ_INFO_AUTOMASKED;
	info.count = dtio_irq_count(irq);
	return copy_to_user(arg, &info, minsz) ? -EFAULT : 0;
}

static long dtio_vfio_set_irqs(struct dtio_device *dtio, void __user *arg)
{
	u8 *data __free(kfree) = NULL;
	const size_t minsz = offsetofend(struct vfio_irq_set, count);
	struct vfio_irq_set hdr;
	struct dtio_irq *irq;
	size_t size = 0;
	int ret;

	if (copy_from_user(&hdr, arg, minsz))
		return -EFAULT;

	irq = dtio_irq_get(dtio, hdr.index);
	if (!irq)
		return -EINVAL;
	/* A line that cannot be used has one, too: it is refused for what it is. */
	ret = vfio_set_irqs_validate_and_prepare(&hdr, dtio_irq_count(irq) ?: 1,
						 dtio->num_irqs, &size);
	if (ret)
		return ret;

	if (size) {
		void *copy = memdup_user(arg + minsz, size);

		if (IS_ERR(copy))
			return PTR_ERR(copy);
		data = copy;
	}
	return dtio_irq_set(irq, hdr.flags, hdr.start, hdr.count, data);
}

/*
 * No interrupt fires and nobody touches the registers while the device is in
 * reset; afterwards every trigger is armed again and unmasked, and mappings
 * come back as they are touched.
 */
static long dtio_vfio_reset(struct dtio_device *dtio)
{
	int ret;

	if (dtio->reset.way == DTIO_RESET_NONE)
		return -EINVAL;

	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;
	dtio_irqs_quiesce(dtio);
	dtio_regions_revoke(dtio, false);
	ret = dtio_reset(dtio);
	/* A device whose power did not come back must not be touched. */
	dtio_regions_restore(dtio, dtio->power.on);
	dtio_irqs_resume(dtio);
	return ret;
}

/**
 * dtio_vfio_ioctl - the standard VFIO device ioctls
 * @dtio: the device
 * @cmd: ioctl number
 * @arg: pointer to the ioctl's structure
 *
 * Return: 0, or a negative errno as include/uapi/linux/vfio.h promises.
 */
long dtio_vfio_ioctl(struct dtio_device *dtio, unsigned int cmd,
		     unsigned long arg)
{
	void __user *uarg = (void __user *)arg;

	switch (cmd) {
	case VFIO_DEVICE_GET_INFO:
		return dtio_vfio_get_info(dtio, uarg);
	case VFIO_DEVICE_GET_REGION_INFO:
		return dtio_compat_region_info(&dtio->vdev, uarg,
					       dtio_vfio_region_info);
	case VFIO_DEVICE_GET_IRQ_INFO:
		return dtio_vfio_get_irq_info(dtio, uarg);
	case VFIO_DEVICE_SET_IRQS:
		return dtio_vfio_set_irqs(dtio, uarg);
	case VFIO_DEVICE_RESET:
		return dtio_vfio_reset(dtio);
	default:
		return -ENOTTY;
	}
}
