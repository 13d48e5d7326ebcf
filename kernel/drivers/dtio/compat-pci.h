/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * compat.h's part for PCI: what differs between the kernels' vfio-pci-core.
 */
#ifndef DTIO_COMPAT_PCI_H
#define DTIO_COMPAT_PCI_H

#include <linux/pci.h>
#include <linux/rwsem.h>
#include <linux/sizes.h>
#include <linux/vfio_pci_core.h>

/* Operations that only newer cores have, all of them vfio-pci-core's own. */
#ifdef DTIO_HAVE_GET_REGION_INFO_CAPS
#define DTIO_PCI_REGION_OPS						\
	.get_region_info_caps = vfio_pci_ioctl_get_region_info,
#else
#define DTIO_PCI_REGION_OPS
#endif

/* Whether the core asks for a virtual function's token by group and by cdev. */
#ifdef DTIO_HAVE_MATCH_TOKEN_UUID
#define DTIO_PCI_CORE_ASKS_FOR_TOKEN	true
#define DTIO_PCI_TOKEN_OPS						\
	.match_token_uuid = vfio_pci_core_match_token_uuid,
#else
#define DTIO_PCI_CORE_ASKS_FOR_TOKEN	false
#define DTIO_PCI_TOKEN_OPS
#endif

#ifdef DTIO_HAVE_PASID
#define DTIO_PCI_PASID_OPS						\
	.pasid_attach_ioas = vfio_iommufd_physical_pasid_attach_ioas,	\
	.pasid_detach_ioas = vfio_iommufd_physical_pasid_detach_ioas,
#else
#define DTIO_PCI_PASID_OPS
#endif

/* Older cores have one parameter for the functions of all drivers, vfio-pci's. */
static inline int dtio_pci_enable(struct vfio_pci_core_device *core,
				  bool nointxmask)
{
#ifdef DTIO_HAVE_PCI_SET_PARAMS
	int ret = vfio_pci_core_enable(core);

	/* What that function would have found out */
	if (nointxmask)
		core->pci_2_3 = false;
	return ret;
#else
	core->nointxmask = nointxmask;
	return vfio_pci_core_enable(core);
#endif
}

/* Whether each function has its own word for the power it idles with */
#ifdef DTIO_HAVE_PCI_IDLE_D3
#define DTIO_PCI_IDLE_D3	true

static inline void dtio_pci_set_idle_d3(struct vfio_pci_core_device *core,
					bool disable)
{
	core->disable_idle_d3 = disable;
}
#else
#define DTIO_PCI_IDLE_D3	false

static inline void dtio_pci_set_idle_d3(struct vfio_pci_core_device *core,
					bool disable)
{
}
#endif

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

	/* Reading the ROM takes memory decoding. */
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
