// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A device tree node for a PCI function, as firmware would have written one. The
 * kernel looks for a function's node when it finds the function, so the function is
 * removed and found again by a rescan.
 */
#include <linux/module.h>
#include <linux/of.h>
#include <linux/pci.h>

/* dtio_test_function.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_function_begin[],
	__dtbo_dtio_test_function_end[];

static int overlay;

/* The function that dtio_test_function.dtso has a node for */
#define FUNCTION	PCI_DEVFN(1, 0)

static void forget_function(struct pci_bus *bus)
{
	struct pci_dev *pdev = pci_get_slot(bus, FUNCTION);

	if (pdev)
		pci_stop_and_remove_bus_device(pdev);
	pci_dev_put(pdev);
}

static int __init function_init(void)
{
	struct pci_bus *bus = pci_find_bus(0, 0);
	int ret;

	if (!bus)
		return -ENODEV;
	pci_lock_rescan_remove();
	forget_function(bus);
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_function_begin,
				   __dtbo_dtio_test_function_end -
				   __dtbo_dtio_test_function_begin,
				   &overlay, NULL);
	pci_rescan_bus(bus);
	pci_unlock_rescan_remove();
	return ret;
}
module_init(function_init);

static void __exit function_exit(void)
{
	struct pci_bus *bus = pci_find_bus(0, 0);

	pci_lock_rescan_remove();
	if (bus)
		forget_function(bus);
	of_overlay_remove(&overlay);
	if (bus)
		pci_rescan_bus(bus);
	pci_unlock_rescan_remove();
}
module_exit(function_exit);

MODULE_DESCRIPTION("a device tree node for a PCI function, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
