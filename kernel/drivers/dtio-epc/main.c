// SPDX-License-Identifier: GPL-2.0-only
/* The module: a driver of two buses. */
#include <linux/module.h>

#include "dma.h"
#include "epc.h"

static int __init dtio_epc_init(void)
{
	int ret = 0;

	if (IS_ENABLED(CONFIG_PCI))
		ret = dtio_epc_pci_register();
	if (ret)
		return ret;
	if (IS_ENABLED(CONFIG_OF))
		ret = dtio_epc_platform_register();
	if (ret && IS_ENABLED(CONFIG_PCI))
		dtio_epc_pci_unregister();
	return ret;
}
module_init(dtio_epc_init);

static void __exit dtio_epc_exit(void)
{
	if (IS_ENABLED(CONFIG_OF))
		dtio_epc_platform_unregister();
	if (IS_ENABLED(CONFIG_PCI))
		dtio_epc_pci_unregister();
	/* Engines that clients had for longer than there was a driver of the device */
	dtio_epc_free_released();
}
module_exit(dtio_epc_exit);

MODULE_DESCRIPTION("dtio-epc: an endpoint controller for virtual machines");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
