/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The second address of the doorbell that a device's MSIs are written to.
 */
#ifndef DTIO_DOORBELL_H
#define DTIO_DOORBELL_H

#include <linux/list.h>
#include <linux/types.h>

struct dtio_device;
struct iommu_domain;

/**
 * struct dtio_doorbell - a second mapping of the doorbell
 * @entry: among those of all devices; empty while there is none
 * @domain: the IOMMU domain that has it. Compared freely, dereferenced only where
 *          the mutex of the device's IOMMU group is held and this is the group's
 *          domain
 * @address: page there
 * @page: the doorbell's page in physical memory
 * @attached: iommufd has attached the device to @domain, or to another one
 *
 * Guarded by the device set's lock; what devices of several sets compare, by
 * dtio_doorbell_lock as well.
 */
struct dtio_doorbell {
	struct list_head entry;
	struct iommu_domain *domain;
	u64 address;
	phys_addr_t page;
	bool attached;
};

int dtio_doorbell_map(struct dtio_device *dtio, u64 message, u64 address);
void dtio_doorbell_replace(struct dtio_device *dtio);
void dtio_doorbell_attached(struct dtio_device *dtio);
void dtio_doorbell_detach(struct dtio_device *dtio);

#endif /* DTIO_DOORBELL_H */
