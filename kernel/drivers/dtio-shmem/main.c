// SPDX-License-Identifier: GPL-2.0-only
/* The module: a driver of two buses. */
#include <linux/module.h>

#include "shmem.h"

static int __init shmem_init(void)
{
	int ret = 0;

	if (IS_ENABLED(CONFIG_PCI))
		ret = shmem_pci_register();
	if (ret)
		return ret;
	if (IS_ENABLED(CONFIG_OF))
		ret = shmem_platform_register();
	if (ret && IS_ENABLED(CONFIG_PCI))
		shmem_pci_unregister();
	return ret;
}
module_init(shmem_init);

static void __exit shmem_exit(void)
{
	if (IS_ENABLED(CONFIG_OF))
		shmem_platform_unregister();
	if (IS_ENABLED(CONFIG_PCI))
		shmem_pci_unregister();
}
module_exit(shmem_exit);

MODULE_DESCRIPTION("dtio-shmem: memory and rings that virtual machines share");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
