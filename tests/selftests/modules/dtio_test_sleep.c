// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Delays system sleep after all other notifiers were called, and before processes are
 * frozen.
 */
#include <linux/delay.h>
#include <linux/limits.h>
#include <linux/module.h>
#include <linux/notifier.h>
#include <linux/suspend.h>

static unsigned int pause_ms = 1000;
module_param(pause_ms, uint, 0);
MODULE_PARM_DESC(pause_ms, "how long");

static bool ahead;
module_param(ahead, bool, 0444);
MODULE_PARM_DESC(ahead, "it is on its way");

static int sleep_event(struct notifier_block *notifier, unsigned long event,
		       void *data)
{
	WRITE_ONCE(ahead, event == PM_SUSPEND_PREPARE);
	if (event == PM_SUSPEND_PREPARE)
		msleep(pause_ms);
	return NOTIFY_OK;
}

static struct notifier_block sleep_notifier = {
	.notifier_call = sleep_event,
	.priority = INT_MIN,
};

static int __init sleep_init(void)
{
	return register_pm_notifier(&sleep_notifier);
}
module_init(sleep_init);

static void __exit sleep_exit(void)
{
	unregister_pm_notifier(&sleep_notifier);
}
module_exit(sleep_exit);

MODULE_DESCRIPTION("a long way to system sleep, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
