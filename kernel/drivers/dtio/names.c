// SPDX-License-Identifier: GPL-2.0-only
/*
 * Names for people: in sysfs, in the log and as the administrator gives them.
 */
#include <linux/export.h>

#include "names.h"

/**
 * dtio_dma_name - what keeps a device's DMA in bounds, as sysfs and the log have it
 * @dma: what does
 *
 * Return: its name.
 */
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
 * dtio_reset_name - how a device is reset, as sysfs and the log have it
 * @reset: the way
 *
 * Return: its name.
 */
const char *dtio_reset_name(enum dtio_reset reset)
{
	switch (reset) {
	case DTIO_RESET_NONE:
		return "none";
	case DTIO_RESET_CONTROLLER:
		return "controller";
	case DTIO_RESET_REGISTERS:
		return "registers";
	case DTIO_RESET_POWER:
		return "power";
	case DTIO_RESET_PCI:
		return "pci";
	}
	return "unknown";
}
EXPORT_SYMBOL_GPL(dtio_reset_name);

/**
 * dtio_policy_name - an override of the administrator
 * @policy: the override
 *
 * Return: the name of the files by which it is given, and which tell of it.
 */
const char *dtio_policy_name(enum dtio_policy policy)
{
	switch (policy) {
	case DTIO_POLICY_ASSUME_NO_DMA:
		return "assume_no_dma";
	case DTIO_POLICY_ALLOW_NO_RESET:
		return "allow_no_reset";
	case DTIO_POLICY_ALLOW_READ_WRITE:
		return "allow_read_write";
	case DTIO_POLICY_KEEP_MEMORY:
		return "keep_memory";
	case DTIO_POLICY_ALLOW_SHARED_RESOURCES:
		return "allow_shared_resources";
	case DTIO_POLICY_COUNT:
		break;
	}
	return "unknown";
}
