// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Makes a PCI function, which must have no driver, one that dtio refuses: of a kind
 * whose errata let its user harm the host, or with virtual functions that others may
 * use.
 */
#include <linux/module.h>
#include <linux/pci.h>

static char *function;
module_param(function, charp, 0);
MODULE_PARM_DESC(function, "its name, as 0000:00:01.0");

static bool denied;
module_param(denied, bool, 0);
MODULE_PARM_DESC(denied, "it says that it is Intel QuickAssist");

static int vfs;
module_param(vfs, int, 0);
MODULE_PARM_DESC(vfs, "it has so many virtual functions");

static struct pci_dev *pdev;
static u16 vendor, device;

static int __init refused_init(void)
{
	struct device *dev;
	int ret = 0;

	dev = function ? bus_find_device_by_name(&pci_bus_type, NULL, function) :
			 NULL;
	if (!dev)
		return -ENODEV;
	pdev = to_pci_dev(dev);
	vendor = pdev->vendor;
	device = pdev->device;

	if (vfs)
		ret = pci_enable_sriov(pdev, vfs);
	if (ret) {
		pci_dev_put(pdev);
		return ret;
	}
	if (denied) {
		pdev->vendor = PCI_VENDOR_ID_INTEL;
		pdev->device = PCI_DEVICE_ID_INTEL_QAT_C62X;
	}
	return 0;
}
module_init(refused_init);

static void __exit refused_exit(void)
{
	pdev->vendor = vendor;
	pdev->device = device;
	if (vfs)
		pci_disable_sriov(pdev);
	pci_dev_put(pdev);
}
module_exit(refused_exit);

MODULE_DESCRIPTION("PCI functions that dtio refuses, for its tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
