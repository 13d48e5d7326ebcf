// SPDX-License-Identifier: GPL-2.0-only
/*
 * Which PCI functions are assigned: the module's parameters, and the verdict on a
 * function.
 */
#define pr_fmt(fmt)	KBUILD_MODNAME ": " fmt

#include <linux/device.h>
#include <linux/iommu.h>
#include <linux/module.h>
#include <linux/pci.h>

#include "compat-pci.h"
#include "pci.h"
#include "record.h"

/* The names are vfio-pci's: the same administrators set them. */
bool dtio_pci_nointxmask;
module_param_named(nointxmask, dtio_pci_nointxmask, bool, 0644);
MODULE_PARM_DESC(nointxmask, "Mask the pins of functions bound from now on at the interrupt controller, as if they could not do so themselves; needs a line that no other device shares");

bool dtio_pci_disable_idle_d3;

/* Where a kernel lacks it, the module is loaded all the same. */
static int dtio_pci_take_disable_idle_d3(const char *text,
					 const struct kernel_param *param)
{
	bool before = dtio_pci_disable_idle_d3;
	int ret = param_set_bool(text, param);

	if (ret || DTIO_PCI_IDLE_D3 || !dtio_pci_disable_idle_d3)
		return ret;
	dtio_pci_disable_idle_d3 = before;
	pr_warn("disable_idle_d3: this kernel has one for all drivers, that of vfio-pci: load vfio-pci with disable_idle_d3=1\n");
	return param->mod && param->mod->state == MODULE_STATE_LIVE ?
	       -EOPNOTSUPP : 0;
}

static const struct kernel_param_ops dtio_pci_disable_idle_d3_ops = {
	.flags = KERNEL_PARAM_OPS_FL_NOARG,
	.set = dtio_pci_take_disable_idle_d3,
	.get = param_get_bool,
};
module_param_cb(disable_idle_d3, &dtio_pci_disable_idle_d3_ops,
		&dtio_pci_disable_idle_d3, 0644);
__MODULE_PARM_TYPE(disable_idle_d3, "bool");
MODULE_PARM_DESC(disable_idle_d3, "Leave functions bound from now on powered while they are closed");

static bool disable_denylist;
module_param(disable_denylist, bool, 0444);
MODULE_PARM_DESC(disable_denylist, "Take functions whose errata let their user harm the host");

bool dtio_pci_enable_sriov;
#ifdef CONFIG_PCI_IOV
module_param_named(enable_sriov, dtio_pci_enable_sriov, bool, 0644);
MODULE_PARM_DESC(enable_sriov, "Let virtual functions be made while dtio has the physical one, whose user has to know how to drive both");
#endif

static bool require_reset;
module_param(require_reset, bool, 0644);
MODULE_PARM_DESC(require_reset, "Refuse functions that cannot be reset by themselves");

/*
 * Functions whose errata let their user harm the host, from vfio-pci's list. They
 * are not for users that are not trusted.
 */
static const struct pci_device_id dtio_pci_denied[] = {
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_QAT_C3XXX) },
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_QAT_C3XXX_VF) },
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_QAT_C62X) },
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_QAT_C62X_VF) },
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_QAT_DH895XCC) },
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_QAT_DH895XCC_VF) },
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_DSA_SPR0) },
	{ PCI_VDEVICE(INTEL, PCI_DEVICE_ID_INTEL_IAX_SPR0) },
	{}
};

static int dtio_pci_errata_verdict(struct pci_dev *pdev)
{
	struct device *dev = &pdev->dev;

	if (!pci_match_id(dtio_pci_denied, pdev))
		return 0;
	if (!disable_denylist)
		return dtio_refuse(dev, -EINVAL,
				   "its errata let a user of it harm the host. If all its users are trusted, load dtio-pci with disable_denylist=1");
	dtio_note(dev,
		  "its errata let a user of it harm the host, as disable_denylist accepts");
	return 0;
}

/**
 * dtio_pci_reset - how a function is reset
 * @dev: the function
 *
 * Return: %DTIO_RESET_PCI or %DTIO_RESET_NONE.
 */
enum dtio_reset dtio_pci_reset(struct device *dev)
{
	/* The first of the methods that sysfs lists in "reset_method" */
	return to_pci_dev(dev)->reset_methods[0] ? DTIO_RESET_PCI :
						   DTIO_RESET_NONE;
}

static int dtio_pci_reset_verdict(struct pci_dev *pdev)
{
	struct device *dev = &pdev->dev;

	if (dtio_pci_reset(dev) != DTIO_RESET_NONE)
		return 0;
	if (require_reset)
		return dtio_refuse(dev, -EPERM,
				   "it cannot be reset by itself, and require_reset is set. To assign it all the same: echo 0 > /sys/module/dtio_pci/parameters/require_reset, and bind it again");
	dtio_note(dev,
		  "it cannot be reset by itself; what one user leaves in it the next one may find");
	return 0;
}

/**
 * dtio_pci_verdict - find out whether a function may be assigned
 * @pdev: the function
 *
 * Refuses what vfio-pci-core would refuse without a word, or has no reason to
 * refuse.
 *
 * Return: 0, or a negative errno, refused.
 */
int dtio_pci_verdict(struct pci_dev *pdev)
{
	struct device *dev = &pdev->dev;
	int ret;

	if (pdev->hdr_type != PCI_HEADER_TYPE_NORMAL)
		return dtio_refuse(dev, -EINVAL,
				   "it is a bridge, on which what is behind it depends. Bind the functions behind it, one by one");
	ret = dtio_pci_errata_verdict(pdev);
	if (ret)
		return ret;
	if (pci_num_vf(pdev))
		return dtio_refuse(dev, -EBUSY,
				   "it has virtual functions, which others may use. Bind those, or first: echo 0 > /sys/bus/pci/devices/%s/sriov_numvfs",
				   dev_name(dev));
	/* Otherwise VFIO might take it in its no-IOMMU mode. */
	if (!device_iommu_mapped(dev))
		return dtio_refuse(dev, -EPERM,
				   "it does DMA and no IOMMU is in front of it. Have the firmware or the kernel command line turn on the one of its host bridge, if it has one");
	return dtio_pci_reset_verdict(pdev);
}
