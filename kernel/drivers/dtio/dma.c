// SPDX-License-Identifier: GPL-2.0-only
/*
 * What keeps a device away from memory that is not its user's.
 *
 * An IOMMU does, and where there is none, only the device's own nature can: it
 * has no bus master. No device tree says that of a device, so it is taken from
 * a table of known kinds or from an explicit word of the administrator. There
 * is no third way; in particular VFIO's no-IOMMU mode is never used.
 */
#include <linux/device.h>
#include <linux/export.h>
#include <linux/iommu.h>
#include <linux/of.h>

#include "dtio.h"

const char *dtio_dma_name(enum dtio_dma dma)
{
	switch (dma) {
	case DTIO_DMA_IOMMU:
		return "iommu";
	case DTIO_DMA_NONE:
		return "none";
	case DTIO_DMA_ASSUMED_NONE:
		return "assumed-none";
	}
	return "unknown";
}
EXPORT_SYMBOL_GPL(dtio_dma_name);

/**
 * dtio_dma_verdict - find out what keeps a device's DMA in bounds
 * @dev: the device
 * @known: facts about its kind, or NULL
 *
 * Return: one of &enum dtio_dma, or -EPERM, refused.
 */
int dtio_dma_verdict(struct device *dev, const struct dtio_known *known)
{
	if (device_iommu_mapped(dev))
		return DTIO_DMA_IOMMU;

	if (known && known->no_bus_master)
		return DTIO_DMA_NONE;

	if (dtio_policy_use(DTIO_POLICY_ASSUME_NO_DMA, dev))
		return DTIO_DMA_ASSUMED_NONE;

	return dtio_refuse(dev, -EPERM,
			   "it may do DMA and no IOMMU is in front of it. If you know that it does none: echo %s > /sys/bus/%s/drivers/%s/assume_no_dma, and bind it again",
			   dev_name(dev), dev->bus->name, dev->driver->name);
}
