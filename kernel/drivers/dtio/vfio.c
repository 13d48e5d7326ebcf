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
#include "ioctl.h"

/* VFIO's flags of an interrupt are dtio's bits. */
static_assert(DTIO_IRQ_EVENTFD == VFIO_IRQ_INFO_EVENTFD);
static_assert(DTIO_IRQ_MASKABLE == VFIO_IRQ_INFO_MASKABLE);
static_assert(DTIO_IRQ_AUTOMASKED == VFIO_IRQ_INFO_AUTOMASKED);

/*
 * A plain VFIO user takes each index that it is told of for a line, and may connect
 * it to one of a guest. MSIs and the request interrupt have indexes after the lines';
 * the capability says how many lines there are.
 */
static int dtio_vfio_device_caps(const struct dtio_device *dtio,
				 struct vfio_info_cap *caps)
{
	struct dtio_vfio_device_cap cap = {
		.id = DTIO_VFIO_DEVICE_CAP,
		.version = 1,
		.num_irqs = dtio->num_irqs,
	};

	static_assert(offsetofend(struct dtio_vfio_device_cap, next) ==
		      sizeof(struct vfio_info_cap_header));
	return vfio_info_add_capability(caps, (void *)&cap, sizeof(cap));
}

static long dtio_vfio_get_info(struct dtio_device *dtio, void __user *arg)
{
	size_t minsz = offsetofend(struct vfio_device_info, num_irqs);
	struct vfio_device_info info = {};
	struct vfio_info_cap caps = {};
	long ret;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz)
		return -EINVAL;
	minsz = min(info.argsz, sizeof(info));

	ret = dtio_vfio_device_caps(dtio, &caps);
	if (ret)
		return ret;

	info.flags = dtio->bus->vfio_flags | VFIO_DEVICE_FLAGS_CAPS;
	if (dtio->reset.way != DTIO_RESET_NONE)
		info.flags |= VFIO_DEVICE_FLAGS_RESET;
	/* Those after it are of nodes below: plain users take all for the device's. */
	info.num_regions = dtio->snapshot_index + 1;
	info.num_irqs = dtio_irqs_count_lines(dtio);
	if (info.argsz < sizeof(info) + caps.size) {
		/* Tells the caller how much room to come back with. */
		info.argsz = sizeof(info) + caps.size;
	} else {
		vfio_info_cap_shift(&caps, sizeof(info));
		info.cap_offset = sizeof(info);
		if (copy_to_user(arg + sizeof(info), caps.buf, caps.size))
			ret = -EFAULT;
	}
	kfree(caps.buf);
	if (!ret && copy_to_user(arg, &info, minsz))
		ret = -EFAULT;
	return ret;
}

/* The one region that VFIO does not know says what it is, and its length is made. */
static noinline int dtio_vfio_snapshot_info(struct dtio_device *dtio,
					    struct vfio_region_info *info,
					    struct vfio_info_cap *caps)
{
	struct vfio_region_info_cap_type type = {
		.header.id = VFIO_REGION_INFO_CAP_TYPE,
		.header.version = 1,
		.type = DTIO_VFIO_REGION_TYPE,
		.subtype = DTIO_REGION_DT_SNAPSHOT,
	};
	int ret;

	ret = dtio_snapshot_get(dtio);
	if (ret)
		return ret;
	info->size = dtio->snapshot.length;
	return vfio_info_add_capability(caps, &type.header, sizeof(type));
}

/* Inline: with kernels whose drivers do the copying, this is most of the ioctl. */
static __always_inline int
dtio_vfio_region_answer(struct vfio_device *vdev, struct vfio_region_info *info,
			struct vfio_info_cap *caps)
{
	struct dtio_device *dtio = to_dtio(vdev);
	const struct dtio_region *region = dtio_region_get(dtio, info->index);

	if (!region)
		return -EINVAL;

	info->offset = DTIO_INDEX_TO_OFFSET(info->index);
	info->size = region->length;
	info->flags = region->vfio_flags;
	if (unlikely(region->type == DTIO_REGION_DT_SNAPSHOT))
		return dtio_vfio_snapshot_info(dtio, info, caps);
	return 0;
}

/**
 * dtio_vfio_region_info - VFIO_DEVICE_GET_REGION_INFO, for the VFIO core to copy
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
	return dtio_vfio_region_answer(vdev, info, caps);
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

	info.flags = irq->features & (DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE |
				      DTIO_IRQ_AUTOMASKED);
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
 * While the device is in reset no interrupt fires, and accesses to its registers
 * wait; afterwards every trigger is armed again and unmasked, and mappings
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
	dtio_resources_restore(dtio);
	ret = dtio_reset(dtio);
	/* A device whose power did not come back must not be touched. */
	dtio_regions_restore(dtio, dtio->power.on);
	dtio_irqs_resume(dtio);
	return ret;
}

/**
 * dtio_ioctl - every ioctl on the device's file
 * @vdev: the device
 * @cmd: ioctl number
 * @arg: pointer to the ioctl's structure
 *
 * Return: 0, or a negative errno as include/uapi/linux/dtio.h and
 * include/uapi/linux/vfio.h promise.
 */
long dtio_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
{
	struct dtio_device *dtio = to_dtio(vdev);
	void __user *uarg = (void __user *)arg;

	switch (cmd) {
	case VFIO_DEVICE_GET_INFO:
		return dtio_vfio_get_info(dtio, uarg);
	case VFIO_DEVICE_GET_REGION_INFO:
		return dtio_compat_region_info(vdev, uarg,
					       dtio_vfio_region_answer);
	case VFIO_DEVICE_GET_IRQ_INFO:
		return dtio_vfio_get_irq_info(dtio, uarg);
	case VFIO_DEVICE_SET_IRQS:
		return dtio_vfio_set_irqs(dtio, uarg);
	case VFIO_DEVICE_RESET:
		return dtio_vfio_reset(dtio);
	default:
		/* Of another type, it is ENOTTY. */
		return dtio_ioctl_execute(vdev, &dtio_own_answers, cmd, arg);
	}
}
