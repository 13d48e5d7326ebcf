/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * compat.h's part for PCI: what differs between the kernels' vfio-pci-core.
 */
#ifndef DTIO_COMPAT_PCI_H
#define DTIO_COMPAT_PCI_H

#include <linux/atomic.h>
#include <linux/kconfig.h>
#include <linux/pci.h>
#include <linux/pid.h>
#include <linux/rwsem.h>
#include <linux/sched.h>
#include <linux/sizes.h>
#include <linux/vfio_pci_core.h>

#include "pci.h"

/* Operations that only newer cores have. */
#ifdef DTIO_HAVE_GET_REGION_INFO_CAPS
#define DTIO_PCI_REGION_OPS						\
	.get_region_info_caps = vfio_pci_ioctl_get_region_info,
#else
#define DTIO_PCI_REGION_OPS
#endif

/*
 * Who opens a virtual function whose physical one has a user (see enable_sriov), or
 * that one once more, has to show the token that the two share. Newer cores ask for
 * it in both ways in. Older ones ask who gets the function out of its group, and let
 * anybody in by the character device; so it is noted who was asked.
 */
#ifdef DTIO_HAVE_MATCH_TOKEN_UUID

#define DTIO_PCI_TOKEN_OPS						\
	.release = vfio_pci_core_release_dev,				\
	.match = vfio_pci_core_match,					\
	.match_token_uuid = vfio_pci_core_match_token_uuid,		\
	.bind_iommufd = vfio_iommufd_physical_bind,

static inline void dtio_pci_forget_asker(struct dtio_pci_device *dtio)
{
}

#else

/* Once let in, who was asked is like anybody else. */
static inline void dtio_pci_forget_asker(struct dtio_pci_device *dtio)
{
	put_pid(xchg(&dtio->asker, NULL));
}

static inline int dtio_pci_match(struct vfio_device *vdev, char *buf)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	int ret = vfio_pci_core_match(vdev, buf);

	if (ret > 0)
		put_pid(xchg(&dtio->asker, get_pid(task_pid(current))));
	return ret;
}

static inline int dtio_pci_bind_iommufd(struct vfio_device *vdev,
					struct iommufd_ctx *ictx, u32 *id)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	struct pci_dev *pdev = dtio->core.pdev;
	bool token = dtio->core.sriov_pf_core_dev || pci_num_vf(pdev);

	if (!IS_ENABLED(CONFIG_IOMMUFD))
		return -EOPNOTSUPP;
	/* With an iommufd in the container's place, a group leads here, too. */
	if (token && READ_ONCE(dtio->asker) != task_pid(current)) {
		pci_info_ratelimited(pdev, "VF token required to access device, which this kernel takes by its group alone: VFIO_GROUP_GET_DEVICE_FD of \"%s vf_token=UUID\"\n",
				     pci_name(pdev));
		return -EACCES;
	}
	return vfio_iommufd_physical_bind(vdev, ictx, id);
}

static inline void dtio_pci_release(struct vfio_device *vdev)
{
	dtio_pci_forget_asker(to_dtio_pci(vdev));
	vfio_pci_core_release_dev(vdev);
}

#define DTIO_PCI_TOKEN_OPS						\
	.release = dtio_pci_release,					\
	.match = dtio_pci_match,					\
	.bind_iommufd = dtio_pci_bind_iommufd,

#endif /* DTIO_HAVE_MATCH_TOKEN_UUID */

#ifdef DTIO_HAVE_PASID
#define DTIO_PCI_PASID_OPS						\
	.pasid_attach_ioas = vfio_iommufd_physical_pasid_attach_ioas,	\
	.pasid_detach_ioas = vfio_iommufd_physical_pasid_detach_ioas,
#else
#define DTIO_PCI_PASID_OPS
#endif

/* Older cores have one parameter for the functions of all drivers, vfio-pci's. */
static inline int dtio_pci_enable(struct dtio_pci_device *dtio)
{
	struct vfio_pci_core_device *core = &dtio->core;
#ifdef DTIO_HAVE_PCI_SET_PARAMS
	int ret = vfio_pci_core_enable(core);

	/* What it would have found out otherwise */
	if (dtio->nointxmask)
		core->pci_2_3 = false;
	return ret;
#else
	core->nointxmask = dtio->nointxmask;
	return vfio_pci_core_enable(core);
#endif
}

/* Newer cores export BARs as DMA buffers, if the driver says where they are. */
static inline void dtio_pci_allow_dmabuf(struct vfio_pci_core_device *core)
{
#ifdef DTIO_HAVE_PCI_OPS
	static const struct vfio_pci_device_ops ops = {
		.get_dmabuf_phys = vfio_pci_core_get_dmabuf_phys,
	};

	core->pci_ops = &ops;
#endif
}

/* How long VFIO says that the expansion ROM is; 0: it is not there. */
#ifdef DTIO_HAVE_GET_REGION_INFO_CAPS

static inline u64 dtio_pci_rom_length(struct vfio_pci_core_device *core)
{
	struct vfio_region_info info = { .index = VFIO_PCI_ROM_REGION_INDEX };
	struct vfio_info_cap caps = {};

	/* A ROM has no capabilities. */
	if (vfio_pci_ioctl_get_region_info(&core->vdev, &info, &caps))
		return 0;
	return info.size;
}

#else

static inline u64 dtio_pci_rom_length(struct vfio_pci_core_device *core)
{
	struct pci_dev *pdev = core->pdev;
	u64 length = pci_resource_len(pdev, PCI_ROM_RESOURCE);
	void __iomem *rom;
	size_t size;
	u16 command;

	if (!length && pci_resource_flags(pdev, PCI_ROM_RESOURCE) &
		       IORESOURCE_ROM_SHADOW)
		length = SZ_128K;
	if (!length)
		return 0;

	/* To look whether it is there, the function has to answer in memory. */
	down_write(&core->memory_lock);
	pci_read_config_word(pdev, PCI_COMMAND, &command);
	if (!(command & PCI_COMMAND_MEMORY))
		pci_write_config_word(pdev, PCI_COMMAND,
				      command | PCI_COMMAND_MEMORY);
	rom = pci_map_rom(pdev, &size);
	if (rom)
		pci_unmap_rom(pdev, rom);
	pci_write_config_word(pdev, PCI_COMMAND, command);
	up_write(&core->memory_lock);
	return rom ? length : 0;
}

#endif /* DTIO_HAVE_GET_REGION_INFO_CAPS */

#endif /* DTIO_COMPAT_PCI_H */
