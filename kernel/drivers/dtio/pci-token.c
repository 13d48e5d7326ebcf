// SPDX-License-Identifier: GPL-2.0-only
/*
 * The token of virtual functions. A process that opens a virtual function whose
 * physical one has a user (see enable_sriov), or that physical one once more, has to
 * show the token that the two share. Newer cores ask for it both by group and by
 * character device. Older ones ask only the process that gets the function out of its
 * group, and not at the character device; so dtio notes which process that was, and
 * refuses others here.
 */
#include <linux/atomic.h>
#include <linux/kconfig.h>
#include <linux/pci.h>
#include <linux/pid.h>
#include <linux/sched.h>

#include "compat-pci.h"
#include "pci.h"

/**
 * dtio_pci_forget_asker - forget which process has shown the token
 * @dtio: the function, which is opened or released
 *
 * The token is asked for once for each open.
 */
void dtio_pci_forget_asker(struct dtio_pci_device *dtio)
{
	put_pid(xchg(&dtio->asker, NULL));
}

/* As vfio_pci_core_match(): whether the group's user names this function. */
int dtio_pci_match(struct vfio_device *vdev, char *buf)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	int ret = vfio_pci_core_match(vdev, buf);

	if (ret > 0)
		put_pid(xchg(&dtio->asker, get_pid(task_pid(current))));
	return ret;
}

/* With an iommufd in the container's place, a group leads here, too. */
int dtio_pci_bind_iommufd(struct vfio_device *vdev, struct iommufd_ctx *ictx,
			  u32 *id)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	struct pci_dev *pdev = dtio->core.pdev;
	bool needs_token = !DTIO_PCI_CORE_ASKS_FOR_TOKEN &&
			   (dtio->core.sriov_pf_core_dev || pci_num_vf(pdev));

	if (!IS_ENABLED(CONFIG_IOMMUFD))
		return -EOPNOTSUPP;
	if (needs_token && READ_ONCE(dtio->asker) != task_pid(current)) {
		pci_info_ratelimited(pdev, "VF token required to access device, which this kernel takes by its group alone: VFIO_GROUP_GET_DEVICE_FD of \"%s vf_token=UUID\"\n",
				     pci_name(pdev));
		return -EACCES;
	}
	return vfio_iommufd_physical_bind(vdev, ictx, id);
}
