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
#include <linux/module.h>
#include <linux/pci.h>

#include "compat-pci.h"
#include "dtio.h"
#include "pci.h"

/* What the parameters say when a function is bound holds for it as long as it is. */
static int dtio_pci_init(struct vfio_device *vdev)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	int ret;

	ret = vfio_pci_core_init_dev(vdev);
	dtio_pci_set_idle_d3(&dtio->core, dtio_pci_disable_idle_d3);
	dtio->nointxmask = dtio_pci_nointxmask;
	return ret;
}

static void dtio_pci_release(struct vfio_device *vdev)
{
	dtio_pci_forget_asker(to_dtio_pci(vdev));
	vfio_pci_core_release_dev(vdev);
}

static int dtio_pci_open(struct vfio_device *vdev)
{
	struct dtio_pci_device *dtio = to_dtio_pci(vdev);
	int ret;

	dtio_pci_forget_asker(dtio);
	ret = dtio_rates_hold(&dtio->rates);
	if (ret)
		return ret;

	ret = dtio_pci_enable(&dtio->core, dtio->nointxmask);
	if (ret)
		goto out_rates;

	ret = dtio_pci_snapshot_add(dtio);
	if (ret)
		goto out_disable;

	vfio_pci_core_finish_enable(&dtio->core);
	dtio_pci_quiet_pin(&dtio->core);
	return 0;

out_disable:
	vfio_pci_core_disable(&dtio->core);
out_rates:
	dtio_rates_let_go(&dtio->rates);
	return ret;
}

static void dtio_pci_close(struct vfio_device *vdev)
{
	vfio_pci_core_close_device(vdev);
	dtio_rates_let_go(&to_dtio_pci(vdev)->rates);
}

static long dtio_pci_ioctl(struct vfio_device *vdev, unsigned int cmd,
			   unsigned long arg)
{
	long ret;

	if (_IOC_TYPE(cmd) == DTIO_TYPE)
		return dtio_ioctl_execute(vdev, &dtio_pci_answers, cmd, arg);
	ret = vfio_pci_core_ioctl(vdev, cmd, arg);
	if (cmd == VFIO_DEVICE_SET_IRQS)
		dtio_pci_quiet_pin(&to_dtio_pci(vdev)->core);
	return ret;
}

/* Its name is also the driver that VFIO wants for virtual functions made by it. */
static const struct vfio_device_ops dtio_pci_ops = {
	.name = "dtio-pci",
	.init = dtio_pci_init,
	.release = dtio_pci_release,
	.open_device = dtio_pci_open,
	.close_device = dtio_pci_close,
	.ioctl = dtio_pci_ioctl,
	.device_feature = vfio_pci_core_ioctl_feature,
	.read = vfio_pci_core_read,
	.write = dtio_pci_write,
	.mmap = vfio_pci_core_mmap,
	.request = vfio_pci_core_request,
	.match = dtio_pci_match,
	.bind_iommufd = dtio_pci_bind_iommufd,
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

	ret = dtio_rates_init(&dtio->rates, dev->of_node);
	if (ret)
		goto out_put;

	/* vfio-pci-core wants it there, and finds its own device at its beginning. */
	dev_set_drvdata(dev, &dtio->core);
	dtio_pci_allow_dmabuf(&dtio->core);
	ret = dtio_record_ready(dev, DTIO_DMA_IOMMU, dtio_pci_reset);
	if (ret)
		goto out_rates;
	ret = vfio_pci_core_register_device(&dtio->core);
	if (ret) {
		dtio_refuse(dev, ret, "VFIO did not take the device: %pe",
			    ERR_PTR(ret));
		goto out_rates;
	}

	dev_info(dev, "ready to be assigned: dma %s, reset %s\n",
		 dtio_dma_name(DTIO_DMA_IOMMU),
		 dtio_reset_name(dtio_pci_reset(dev)));
	return 0;

out_rates:
	dtio_rates_release(&dtio->rates);
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
	dtio_rates_release(&to_dtio_pci(&core->vdev)->rates);
	vfio_put_device(&core->vdev);
}

static int dtio_pci_sriov_configure(struct pci_dev *pdev, int count)
{
	if (!dtio_pci_enable_sriov) {
		pci_info(pdev, "makes no virtual functions for the host while dtio has it. If its user is to drive both: echo 1 > /sys/module/dtio_pci/parameters/enable_sriov\n");
		return -ENOENT;
	}
	return vfio_pci_core_sriov_configure(dev_get_drvdata(&pdev->dev),
					     count);
}

/*
 * Not a MODULE_DEVICE_TABLE(): of all modules with an alias "vfio_pci:" libvirt takes
 * one that fits best, and this one fits as well as vfio-pci. It is loaded by its name.
 */
static const struct pci_device_id dtio_pci_ids[] = {
	{ PCI_DRIVER_OVERRIDE_DEVICE_VFIO(PCI_ANY_ID, PCI_ANY_ID) },
	{}
};

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
