// SPDX-License-Identifier: GPL-2.0-only
/*
 * The device tree snapshot of a PCI function, as one more region of VFIO's. VFIO
 * tells the length of a region without asking its driver, so it is made when the
 * device is opened.
 */
#include <linux/minmax.h>
#include <linux/of.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "dtio.h"
#include "pci.h"

static ssize_t dtio_pci_snapshot_rw(struct vfio_pci_core_device *core,
				    char __user *buf, size_t count,
				    loff_t *ppos, bool write)
{
	unsigned int index = VFIO_PCI_OFFSET_TO_INDEX(*ppos);
	const struct vfio_pci_region *region =
		&core->region[index - VFIO_PCI_NUM_REGIONS];
	u64 at = *ppos & VFIO_PCI_OFFSET_MASK;

	if (write || at > region->size)
		return -EINVAL;
	count = min_t(u64, count, region->size - at);
	if (copy_to_user(buf, region->data + at, count))
		return -EFAULT;
	*ppos += count;
	return count;
}

static void dtio_pci_snapshot_release(struct vfio_pci_core_device *core,
				      struct vfio_pci_region *region)
{
	kvfree(region->data);
}

static const struct vfio_pci_regops dtio_pci_snapshot_ops = {
	.rw = dtio_pci_snapshot_rw,
	.release = dtio_pci_snapshot_release,
};

/**
 * dtio_pci_snapshot_add - add the snapshot to the regions, if there is one
 * @dtio: the device, being opened
 *
 * The region goes when vfio-pci-core disables the device.
 *
 * Return: 0, or as dtio_snapshot_make().
 */
int dtio_pci_snapshot_add(struct dtio_pci_device *dtio)
{
	struct vfio_pci_core_device *core = &dtio->core;
	struct device_node *np = core->pdev->dev.of_node;
	size_t length;
	void *blob;
	int ret;

	dtio->snapshot_index = DTIO_NO_INDEX;
	if (!IS_ENABLED(CONFIG_OF) || !np)
		return 0;

	ret = dtio_snapshot_make(np, &dtio->rates, &blob, &length);
	if (ret)
		return ret;

	ret = vfio_pci_core_register_dev_region(core, DTIO_VFIO_REGION_TYPE,
						DTIO_REGION_DT_SNAPSHOT,
						&dtio_pci_snapshot_ops, length,
						VFIO_REGION_INFO_FLAG_READ,
						blob);
	if (ret) {
		kvfree(blob);
		return ret;
	}
	dtio->snapshot_index = VFIO_PCI_NUM_REGIONS + core->num_regions - 1;
	return 0;
}
