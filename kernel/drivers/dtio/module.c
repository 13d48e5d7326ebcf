// SPDX-License-Identifier: GPL-2.0-only
/*
 * The module dtio: what the modules for each bus share. On a kernel without device
 * trees that is no more than what dtio-pci needs.
 */
#include <linux/init.h>
#include <linux/module.h>

#include "blocked.h"
#include "debugfs.h"
#include "resource.h"
#include "sleep.h"

static int __init dtio_init_module(void)
{
	int ret;

	if (!IS_ENABLED(CONFIG_OF))
		return 0;
	ret = dtio_sleep_init();
	if (ret)
		return ret;
	dtio_debugfs_init();
	dtio_tree_watch();
	dtio_blocked_module_init();
	return 0;
}
module_init(dtio_init_module);

static void __exit dtio_exit_module(void)
{
	if (!IS_ENABLED(CONFIG_OF))
		return;
	dtio_blocked_module_exit();
	dtio_tree_unwatch();
	dtio_debugfs_exit();
	dtio_sleep_exit();
}
module_exit(dtio_exit_module);

MODULE_DESCRIPTION("dtio: assign devices that a device tree describes");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
/* In words that kernels before and after 6.13 understand. */
MODULE_INFO(import_ns, "IOMMUFD");
