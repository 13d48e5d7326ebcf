/* SPDX-License-Identifier: GPL-2.0-only */
/* A PCI function: vfio-pci-core's device, and what dtio adds to it. */
#ifndef DTIO_PCI_H
#define DTIO_PCI_H

#include <linux/vfio_pci_core.h>

#include "ioctl.h"
#include "rates.h"

/**
 * struct dtio_pci_device - a PCI function bound to dtio
 * @core: the device as vfio-pci-core knows it; must be first
 * @snapshot_index: the snapshot's region, or %DTIO_NO_INDEX; does not change while
 *                  the device is open
 * @rates: of the clocks that its node and those below name; held while it is open
 * @nointxmask: its pin is masked at the interrupt controller
 * @asker: the process that gets it out of its group, on kernels that ask for a virtual
 *         function's token there alone; or NULL
 */
struct dtio_pci_device {
	struct vfio_pci_core_device core;
	u32 snapshot_index;
	struct dtio_rates rates;
	bool nointxmask;
	struct pid *asker;
};

static inline struct dtio_pci_device *to_dtio_pci(struct vfio_device *vdev)
{
	return container_of(vdev, struct dtio_pci_device, core.vdev);
}

/* pci-verdict.c: what the administrator wants of all functions, and the verdict */
extern bool dtio_pci_disable_idle_d3;
extern bool dtio_pci_enable_sriov;
extern bool dtio_pci_nointxmask;

enum dtio_reset dtio_pci_reset(struct device *dev);
int dtio_pci_verdict(struct pci_dev *pdev);

/* pci-token.c */
int dtio_pci_match(struct vfio_device *vdev, char *buf);
int dtio_pci_bind_iommufd(struct vfio_device *vdev, struct iommufd_ctx *ictx,
			  u32 *id);
void dtio_pci_forget_asker(struct dtio_pci_device *dtio);

/* pci-pin.c */
void dtio_pci_quiet_pin(struct vfio_pci_core_device *core);
ssize_t dtio_pci_write(struct vfio_device *vdev, const char __user *buf,
		       size_t count, loff_t *ppos);

/* pci-answers.c */
extern const struct dtio_answers dtio_pci_answers;

/* pci-snapshot.c */
int dtio_pci_snapshot_add(struct dtio_pci_device *dtio);

#endif /* DTIO_PCI_H */
