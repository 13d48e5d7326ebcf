// SPDX-License-Identifier: GPL-2.0-only
/*
 * PCI functions. What VFIO does with them it does in vfio-pci-core: configuration
 * space, BARs, interrupts, reset, power, errors, virtual functions. dtio-pci stands
 * on it as vfio-pci does, for the same functions and the same users, and adds the
 * answers to dtio's own ioctls, the device tree snapshot, and a reason for what it
 * refuses.
 */
#include <linux/device.h>
#include <linux/err.h>
#include <linux/iommu.h>
#include <linux/module.h>
#include <linux/pci.h>

#include "compat-pci.h"
#include "dtio.h"
#include "pci.h"

/* vfio-pci's words for it, as the same people say them. */
static bool nointxmask;
module_param(nointxmask, bool, 0644);
MODULE_PARM_DESC(nointxmask, "Mask the pins of functions bound from now on at the interrupt controller, as if they could not do so themselves; needs a line that no other device has");

static bool disable_idle_d3;
module_param(disable_idle_d3, bool, 0644);
MODULE_PARM_DESC(disable_idle_d3, "Leave functions bound from now on powered while nobody uses them");

static bool disable_denylist;
module_param(disable_denylist, bool, 0444);
MODULE_PARM_DESC(disable_denylist, "Take functions whose errata let their user harm the host");

static bool enable_sriov;
#ifdef CONFIG_PCI_IOV
module_param(enable_sriov, bool, 0644);
MODULE_PARM_DESC(enable_sriov, "Let virtual functions be made while dtio has the physical one, whose user has to know how to drive both");
#endif

static bool require_reset;
module_param(require_reset, bool, 0644);
MODULE_PARM_DESC(require_reset, "Refuse functions that cannot be reset by themselves");

/*
 * Functions whose errata let their user harm the host, from vfio-pci's list. They
 * have no place with users who are not trusted.
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

static enum dtio_reset dtio_pci_reset(struct device *dev)
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

/* What vfio-pci-core would refuse without a word, or has no reason to refuse. */
static int dtio_pci_verdict(struct pci_dev *pdev)
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

/* What the parameters say when a function is bound holds for it as long as it is. */
static int dtio_pci_init(struct vfio_device *vdev)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	int ret;

	ret = vfio_pci_core_init_dev(vdev);
	dtio->core.disable_idle_d3 = disable_idle_d3;
	dtio->nointxmask = nointxmask;
	return ret;
}

static int dtio_pci_open(struct vfio_device *vdev)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	int ret;

	dtio_pci_forget_asker(dtio);
	ret = dtio_pci_enable(dtio);
	if (ret)
		return ret;

	ret = dtio_pci_snapshot_add(dtio);
	if (ret) {
		vfio_pci_core_disable(&dtio->core);
		return ret;
	}

	vfio_pci_core_finish_enable(&dtio->core);
	return 0;
}

static long dtio_pci_ioctl(struct vfio_device *vdev, unsigned int cmd,
			   unsigned long arg)
{
	if (_IOC_TYPE(cmd) == DTIO_TYPE)
		return dtio_ioctl_execute(vdev, &dtio_pci_answers, cmd, arg);
	return vfio_pci_core_ioctl(vdev, cmd, arg);
}

/* Its name is also the driver that VFIO wants for virtual functions made by it. */
static const struct vfio_device_ops dtio_pci_ops = {
	.name = "dtio-pci",
	.init = dtio_pci_init,
	.open_device = dtio_pci_open,
	.close_device = vfio_pci_core_close_device,
	.ioctl = dtio_pci_ioctl,
	.device_feature = vfio_pci_core_ioctl_feature,
	.read = vfio_pci_core_read,
	.write = vfio_pci_core_write,
	.mmap = vfio_pci_core_mmap,
	.request = vfio_pci_core_request,
	.unbind_iommufd = vfio_iommufd_physical_unbind,
	.attach_ioas = vfio_iommufd_physical_attach_ioas,
	.detach_ioas = vfio_iommufd_physical_detach_ioas,
	DTIO_PCI_REGION_OPS
	DTIO_PCI_TOKEN_OPS
	DTIO_PCI_PASID_OPS
};

static int dtio_pci_take(struct pci_dev *pdev)
{
	struct device *dev = &pdev->dev;
	struct dtio_pci_device *dtio;
	int ret;

	ret = dtio_pci_verdict(pdev);
	if (ret)
		return ret;

	dtio = vfio_alloc_device(dtio_pci_device, core.vdev, dev,
				 &dtio_pci_ops);
	if (IS_ERR(dtio))
		return PTR_ERR(dtio);

	/* vfio-pci-core wants it there, and finds its own device at its beginning. */
	dev_set_drvdata(dev, &dtio->core);
	dtio_pci_allow_dmabuf(&dtio->core);
	ret = dtio_record_ready(dev, DTIO_DMA_IOMMU, dtio_pci_reset);
	if (ret)
		goto out_put;
	ret = vfio_pci_core_register_device(&dtio->core);
	if (ret) {
		dtio_refuse(dev, ret, "VFIO did not take the device: %pe",
			    ERR_PTR(ret));
		goto out_put;
	}

	dev_info(dev, "ready to be assigned: dma %s, reset %s\n",
		 dtio_dma_name(DTIO_DMA_IOMMU),
		 dtio_reset_name(dtio_pci_reset(dev)));
	return 0;

out_put:
	vfio_put_device(&dtio->core.vdev);
	return ret;
}

static int dtio_pci_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct device *dev = &pdev->dev;
	int ret;

	ret = dtio_record_begin(dev);
	if (ret)
		return ret;

	ret = dtio_pci_take(pdev);
	if (ret)
		dtio_record_end(dev, ret);
	return ret;
}

static void dtio_pci_remove(struct pci_dev *pdev)
{
	struct vfio_pci_core_device *core = dev_get_drvdata(&pdev->dev);

	vfio_pci_core_unregister_device(core);
	dtio_record_end(&pdev->dev, 0);
	vfio_put_device(&core->vdev);
}

static int dtio_pci_sriov_configure(struct pci_dev *pdev, int count)
{
	if (!enable_sriov) {
		pci_info(pdev, "makes no virtual functions for the host while dtio has it. If its user is to drive both: echo 1 > /sys/module/dtio_pci/parameters/enable_sriov\n");
		return -ENOENT;
	}
	return vfio_pci_core_sriov_configure(dev_get_drvdata(&pdev->dev),
					     count);
}

static const struct pci_device_id dtio_pci_ids[] = {
	{ PCI_DRIVER_OVERRIDE_DEVICE_VFIO(PCI_ANY_ID, PCI_ANY_ID) },
	{}
};
MODULE_DEVICE_TABLE(pci, dtio_pci_ids);

static struct pci_driver dtio_pci_driver = {
	.name = "dtio-pci",
	.id_table = dtio_pci_ids,
	.probe = dtio_pci_probe,
	.remove = dtio_pci_remove,
	.sriov_configure = dtio_pci_sriov_configure,
	.err_handler = &vfio_pci_core_err_handlers,
	.driver_managed_dma = true,
};

static struct notifier_block dtio_pci_watch;

static int __init dtio_pci_init_module(void)
{
	int ret;

	ret = dtio_records_watch(&pci_bus_type, &dtio_pci_watch);
	if (ret)
		return ret;
	ret = pci_register_driver(&dtio_pci_driver);
	if (ret)
		dtio_records_unwatch(&pci_bus_type, &dtio_pci_watch);
	return ret;
}
module_init(dtio_pci_init_module);

static void __exit dtio_pci_exit_module(void)
{
	pci_unregister_driver(&dtio_pci_driver);
	dtio_records_unwatch(&pci_bus_type, &dtio_pci_watch);
}
module_exit(dtio_pci_exit_module);

MODULE_DESCRIPTION("dtio: assign PCI functions");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
