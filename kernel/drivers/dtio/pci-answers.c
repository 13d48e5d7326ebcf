// SPDX-License-Identifier: GPL-2.0-only
/*
 * What dtio's own ioctls answer of a PCI function. The configuration space and
 * vfio-pci-core have all of it; with these answers a user needs to know neither of
 * them.
 */
#include <linux/array_size.h>
#include <linux/dma-map-ops.h>
#include <linux/io.h>
#include <linux/math.h>
#include <linux/minmax.h>
#include <linux/mm.h>
#include <linux/nospec.h>
#include <linux/pci.h>

#include "compat-pci.h"
#include "dtio.h"
#include "pci.h"

/* Widths of accesses in bytes, or-ed: what everything has, and what BARs have. */
#define DTIO_PCI_WIDTHS		(1 | 2 | 4)
#ifdef ioread64
#define DTIO_PCI_BAR_WIDTHS	(DTIO_PCI_WIDTHS | 8)
#else
#define DTIO_PCI_BAR_WIDTHS	DTIO_PCI_WIDTHS
#endif

#define DTIO_PCI_VGA_LENGTH	0xc0000

static int dtio_pci_device_info(struct vfio_device *vdev,
				struct dtio_device_info *info)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);

	info->bus = DTIO_BUS_PCI;
	info->dma = DTIO_DMA_IOMMU;
	info->reset = dtio->core.reset_works ? DTIO_RESET_PCI : DTIO_RESET_NONE;
	info->features = 0;
	if (dev_is_dma_coherent(vdev->dev))
		info->features |= DTIO_DEVICE_DMA_COHERENT;
	info->num_regions = VFIO_PCI_NUM_REGIONS + dtio->core.num_regions;
	info->num_irqs = VFIO_PCI_NUM_IRQS;
	info->snapshot_index = dtio->snapshot_index;
	return 0;
}

static enum dtio_mmap_reason
dtio_pci_bar_mmap_reason(struct vfio_pci_core_device *core, unsigned int bar)
{
	if (core->bar_mmap_supported[bar])
		return DTIO_MMAP_OK;
	if (pci_resource_flags(core->pdev, bar) & IORESOURCE_IO)
		return DTIO_MMAP_NOT_MEMORY;
	if (offset_in_page(pci_resource_start(core->pdev, bar)))
		return DTIO_MMAP_NOT_PAGES;
	return DTIO_MMAP_SHARED_PAGE;
}

static u32 dtio_pci_bar_flags(struct pci_dev *pdev, unsigned int bar)
{
	unsigned long flags = pci_resource_flags(pdev, bar);

	return (flags & IORESOURCE_IO ? DTIO_PCI_BAR_IO : 0) |
	       (flags & IORESOURCE_MEM_64 ? DTIO_PCI_BAR_64BIT : 0) |
	       (flags & IORESOURCE_PREFETCH ? DTIO_PCI_BAR_PREFETCHABLE : 0);
}

/* Where the MSI-X table and pending bits are, those that are in this BAR. */
static void dtio_pci_msix_info(struct vfio_pci_core_device *core,
			       unsigned int bar, struct dtio_region_info *info)
{
	struct pci_dev *pdev = core->pdev;
	u32 pba;

	if (!pdev->msix_cap)
		return;
	if (core->msix_bar == bar) {
		info->msix_table_offset = core->msix_offset;
		info->msix_table_length = core->msix_size;
	}

	pci_read_config_dword(pdev, pdev->msix_cap + PCI_MSIX_PBA, &pba);
	if ((pba & PCI_MSIX_PBA_BIR) == bar) {
		unsigned int vectors = core->msix_size / PCI_MSIX_ENTRY_SIZE;

		info->msix_pba_offset = pba & PCI_MSIX_PBA_OFFSET;
		info->msix_pba_length = DIV_ROUND_UP(vectors, 64) * 8;
	}
}

static int dtio_pci_bar_info(struct vfio_pci_core_device *core,
			     unsigned int bar, struct dtio_region_info *info)
{
	struct pci_dev *pdev = core->pdev;
	u64 mappable = 0;

	info->length = pci_resource_len(pdev, bar);
	if (!info->length)
		return -ENOENT;

	info->type = DTIO_REGION_PCI_BAR;
	info->access = DTIO_REGION_READ | DTIO_REGION_WRITE;
	info->access_widths = DTIO_PCI_BAR_WIDTHS;
	info->memory = DTIO_MEMORY_DEVICE;
	info->address = pci_resource_start(pdev, bar);
	info->pci_bar = bar;
	info->pci_flags = dtio_pci_bar_flags(pdev, bar);
	dtio_pci_msix_info(core, bar, info);

	info->mmap_reason = dtio_pci_bar_mmap_reason(core, bar);
	if (info->mmap_reason == DTIO_MMAP_OK) {
		info->access |= DTIO_REGION_MMAP;
		mappable = PAGE_ALIGN(info->length);
	}
	return dtio_answer_areas(info, mappable);
}

/* What cannot be mapped. */
static int dtio_pci_other_info(struct dtio_region_info *info,
			       enum dtio_region_type type, u32 access,
			       u64 length)
{
	if (!length)
		return -ENOENT;

	info->type = type;
	info->access = access;
	info->access_widths = DTIO_PCI_WIDTHS;
	info->mmap_reason = DTIO_MMAP_NOT_MEMORY;
	info->memory = DTIO_MEMORY_DEVICE;
	info->address = 0;
	info->length = length;
	return dtio_answer_areas(info, 0);
}

static int dtio_pci_rom_info(struct vfio_pci_core_device *core,
			     struct dtio_region_info *info)
{
	int ret = dtio_pci_other_info(info, DTIO_REGION_PCI_ROM,
				      DTIO_REGION_READ,
				      dtio_pci_rom_length(core));

	info->address = pci_resource_start(core->pdev, PCI_ROM_RESOURCE);
	return ret;
}

/* dtio alone adds regions. */
static int dtio_pci_own_info(struct vfio_pci_core_device *core,
			     unsigned int number, struct dtio_region_info *info)
{
	const struct vfio_pci_region *region;
	int ret;

	if (number >= core->num_regions)
		return -ENOENT;
	region = &core->region[array_index_nospec(number, core->num_regions)];
	ret = dtio_pci_other_info(info, region->subtype, DTIO_REGION_READ,
				  region->size);
	info->access_widths = 1 | 2 | 4 | 8;
	info->memory = DTIO_MEMORY_CACHED;
	return ret;
}

static int dtio_pci_region_info(struct vfio_device *vdev,
				struct dtio_region_info *info)
{
	struct vfio_pci_core_device *core = &to_dtio_pci(vdev)->core;
	const u32 both = DTIO_REGION_READ | DTIO_REGION_WRITE;

	info->dt_index = DTIO_NO_INDEX;
	info->offset = VFIO_PCI_INDEX_TO_OFFSET(info->index);

	switch (info->index) {
	case VFIO_PCI_BAR0_REGION_INDEX ... VFIO_PCI_BAR5_REGION_INDEX:
		return dtio_pci_bar_info(core,
					 array_index_nospec(info->index,
							    PCI_STD_NUM_BARS),
					 info);
	case VFIO_PCI_ROM_REGION_INDEX:
		return dtio_pci_rom_info(core, info);
	case VFIO_PCI_CONFIG_REGION_INDEX:
		return dtio_pci_other_info(info, DTIO_REGION_PCI_CONFIG, both,
					   core->pdev->cfg_size);
	case VFIO_PCI_VGA_REGION_INDEX:
		return dtio_pci_other_info(info, DTIO_REGION_PCI_VGA, both,
					   core->has_vga ? DTIO_PCI_VGA_LENGTH :
							   0);
	default:
		return dtio_pci_own_info(core,
					 info->index - VFIO_PCI_NUM_REGIONS,
					 info);
	}
}

static const struct {
	enum dtio_irq_type type;
	const char *name;
} dtio_pci_irqs[VFIO_PCI_NUM_IRQS] = {
	[VFIO_PCI_INTX_IRQ_INDEX] = { DTIO_IRQ_PCI_INTX, "intx" },
	[VFIO_PCI_MSI_IRQ_INDEX] = { DTIO_IRQ_PCI_MSI, "msi" },
	[VFIO_PCI_MSIX_IRQ_INDEX] = { DTIO_IRQ_PCI_MSIX, "msix" },
	[VFIO_PCI_ERR_IRQ_INDEX] = { DTIO_IRQ_PCI_ERROR, "error" },
	[VFIO_PCI_REQ_IRQ_INDEX] = { DTIO_IRQ_REQUEST, "request" },
};

static u32 dtio_pci_irq_count(struct vfio_pci_core_device *core,
			      enum dtio_irq_type type)
{
	switch (type) {
	case DTIO_IRQ_PCI_INTX:
		/* VFIO hides a pin that cannot be used. */
		return core->vconfig[PCI_INTERRUPT_PIN] ? 1 : 0;
	case DTIO_IRQ_PCI_MSI:
		return max(pci_msi_vec_count(core->pdev), 0);
	case DTIO_IRQ_PCI_MSIX:
		return max(pci_msix_vec_count(core->pdev), 0);
	case DTIO_IRQ_PCI_ERROR:
		return pci_is_pcie(core->pdev) ? 1 : 0;
	default:
		return 1;
	}
}

static u32 dtio_pci_irq_features(struct vfio_pci_core_device *core,
				 enum dtio_irq_type type)
{
	if (type == DTIO_IRQ_PCI_INTX)
		return DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE |
		       DTIO_IRQ_AUTOMASKED;
	if (type == DTIO_IRQ_PCI_MSIX && core->has_dyn_msix)
		return DTIO_IRQ_EVENTFD;
	return DTIO_IRQ_EVENTFD | DTIO_IRQ_NORESIZE;
}

static int dtio_pci_irq_info(struct vfio_device *vdev,
			     struct dtio_irq_info *info)
{
	struct vfio_pci_core_device *core = &to_dtio_pci(vdev)->core;
	u32 index = info->index;

	if (index >= VFIO_PCI_NUM_IRQS)
		return -ENOENT;
	index = array_index_nospec(index, VFIO_PCI_NUM_IRQS);

	info->type = dtio_pci_irqs[index].type;
	info->count = dtio_pci_irq_count(core, info->type);
	info->status = info->count ? DTIO_IRQ_OK : DTIO_IRQ_ABSENT;
	info->features = dtio_pci_irq_features(core, info->type);
	info->trigger = info->type == DTIO_IRQ_PCI_INTX ?
				DTIO_IRQ_TRIGGER_LEVEL_LOW : 0;
	info->dt_index = DTIO_NO_INDEX;
	return 0;
}

static int dtio_pci_string(struct vfio_device *vdev, struct dtio_string *cmd)
{
	u32 index = cmd->index;

	switch (cmd->object) {
	case DTIO_OBJECT_DEVICE:
		if (cmd->kind == DTIO_STRING_NAME)
			return dtio_answer_string(cmd, dev_name(vdev->dev));
		if (cmd->kind == DTIO_STRING_DT_PATH && vdev->dev->of_node)
			return dtio_answer_path(cmd, vdev->dev->of_node);
		return -ENOENT;
	case DTIO_OBJECT_IRQ:
		if (cmd->kind != DTIO_STRING_NAME || index >= VFIO_PCI_NUM_IRQS)
			return -ENOENT;
		index = array_index_nospec(index, VFIO_PCI_NUM_IRQS);
		return dtio_answer_string(cmd, dtio_pci_irqs[index].name);
	default:
		return -ENOENT;
	}
}

/* vfio-pci-core does not export the state of a line, nor the messages. */
const struct dtio_answers dtio_pci_answers = {
	.device_info = dtio_pci_device_info,
	.region_info = dtio_pci_region_info,
	.irq_info = dtio_pci_irq_info,
	.string = dtio_pci_string,
};
