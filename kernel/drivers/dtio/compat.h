/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every difference between the kernels that dtio builds on, and nothing else. The
 * Makefile looks for each feature in the headers of the kernel at hand (stable
 * kernels carry backports, so a version number tells too little) and defines
 * DTIO_HAVE_*. What is for PCI alone is in compat-pci.h.
 */
#ifndef DTIO_COMPAT_H
#define DTIO_COMPAT_H

#include <linux/iommu.h>
#include <linux/mm.h>
#ifdef DTIO_HAVE_PFN_T
#include <linux/pfn_t.h>
#endif
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vfio.h>

/* The domain of @dev's IOMMU group, whose mutex is held */
#ifdef DTIO_HAVE_DRIVER_DOMAIN
#define dtio_group_domain(dev)	iommu_driver_get_domain_for_dev(dev)
#else
#define dtio_group_domain(dev)	iommu_get_domain_for_dev(dev)
#endif

/* A page table entry's own type for page frame numbers has come and gone. */
#ifdef DTIO_HAVE_PFN_T
#define dtio_huge_pfn(pfn)	__pfn_to_pfn_t(pfn, PFN_DEV)
#else
#define dtio_huge_pfn(pfn)	(pfn)
#endif

/* arm64's set_pte_at() calls, with DEBUG_VM, what is not exported to modules. */
static inline void dtio_set_pte_at(struct mm_struct *mm, unsigned long address,
				   pte_t *pte, pte_t entry)
{
#ifdef CONFIG_ARM64
	set_pte(pte, entry);
#else
	set_pte_at(mm, address, pte, entry);
#endif
}

/* What the driver's function looks like; newer cores call it themselves. */
typedef int (*dtio_region_info_fn)(struct vfio_device *vdev,
				   struct vfio_region_info *info,
				   struct vfio_info_cap *caps);

#ifdef DTIO_HAVE_GET_REGION_INFO_CAPS

/* Operations that only newer cores have. */
#define DTIO_NEWER_OPS	.get_region_info_caps = dtio_vfio_region_info,

static inline long dtio_compat_region_info(struct vfio_device *vdev,
					   void __user *arg,
					   dtio_region_info_fn fn)
{
	return -ENOTTY;
}

#else

#define DTIO_NEWER_OPS

/* VFIO_DEVICE_GET_REGION_INFO, whole, as newer cores do it for their drivers. */
static inline long dtio_compat_region_info(struct vfio_device *vdev,
					   void __user *arg,
					   dtio_region_info_fn fn)
{
	const size_t minsz = offsetofend(struct vfio_region_info, offset);
	struct vfio_info_cap caps = {};
	struct vfio_region_info info;
	int ret;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz)
		return -EINVAL;

	info.cap_offset = 0;
	ret = fn(vdev, &info, &caps);
	if (ret)
		goto out;
	/* As most are; the rest of this would be one instruction in ten. */
	if (!caps.size)
		return copy_to_user(arg, &info, minsz) ? -EFAULT : 0;

	info.flags |= VFIO_REGION_INFO_FLAG_CAPS;
	if (info.argsz < sizeof(info) + caps.size) {
		/* Tells the caller how much room to come back with. */
		info.argsz = sizeof(info) + caps.size;
	} else {
		vfio_info_cap_shift(&caps, sizeof(info));
		if (copy_to_user(arg + sizeof(info), caps.buf, caps.size)) {
			ret = -EFAULT;
			goto out;
		}
		info.cap_offset = sizeof(info);
	}
	if (copy_to_user(arg, &info, minsz))
		ret = -EFAULT;
out:
	kfree(caps.buf);
	return ret;
}

#endif /* DTIO_HAVE_GET_REGION_INFO_CAPS */

#endif /* DTIO_COMPAT_H */
