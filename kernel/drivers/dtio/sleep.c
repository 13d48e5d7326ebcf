// SPDX-License-Identifier: GPL-2.0-only
/*
 * System sleep. A device would lose its state; only the user could restore it, and is
 * not told. So the system does not sleep while a device is open, and no device is
 * opened from when the system begins to go to sleep until it is awake again, whenever
 * the device was bound.
 *
 * This is a notifier and not the driver's suspend callback: VFIO's core holds a
 * runtime PM reference around each ioctl of a driver that has any such callback,
 * and that reference would keep a reset by power from turning the power off.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/pid.h>
#include <linux/suspend.h>

#include "dtio.h"

/* Guards all below, and @sleep of all devices. */
static DEFINE_MUTEX(dtio_sleep_lock);
static LIST_HEAD(dtio_sleep_preventers);
static bool dtio_sleep_ahead;

static int dtio_sleep_event(struct notifier_block *notifier,
			    unsigned long event, void *data)
{
	struct dtio_device *dtio;

	guard(mutex)(&dtio_sleep_lock);
	switch (event) {
	case PM_HIBERNATION_PREPARE:
	case PM_SUSPEND_PREPARE:
	case PM_RESTORE_PREPARE:
		list_for_each_entry(dtio, &dtio_sleep_preventers, sleep.link)
			dev_warn(dtio->vdev.dev,
				 "keeps the system awake: %s (pid %d) has it open; end its virtual machine, or unbind it, and sleep again\n",
				 dtio->sleep.comm, dtio->sleep.pid);
		if (!list_empty(&dtio_sleep_preventers))
			return notifier_from_errno(-EBUSY);
		dtio_sleep_ahead = true;
		break;
	default:
		dtio_sleep_ahead = false;
		break;
	}
	return NOTIFY_OK;
}

static struct notifier_block dtio_sleep_notifier = {
	.notifier_call = dtio_sleep_event,
};

/**
 * dtio_sleep_init - learn of system sleep from now on
 *
 * Return: 0 or a negative errno.
 */
int dtio_sleep_init(void)
{
	unsigned int flags;
	int ret;

	/* While the system goes to sleep, it is too late to learn that it does. */
	flags = lock_system_sleep();
	ret = register_pm_notifier(&dtio_sleep_notifier);
	unlock_system_sleep(flags);
	return ret;
}

/**
 * dtio_sleep_exit - undo dtio_sleep_init()
 */
void dtio_sleep_exit(void)
{
	unregister_pm_notifier(&dtio_sleep_notifier);
}

/**
 * dtio_sleep_prevent - keep the system awake, on open
 * @dtio: the device
 *
 * Return: 0, or -EBUSY if the system is going to sleep.
 */
int dtio_sleep_prevent(struct dtio_device *dtio)
{
	guard(mutex)(&dtio_sleep_lock);
	if (dtio_sleep_ahead)
		return -EBUSY;
	list_add_tail(&dtio->sleep.link, &dtio_sleep_preventers);
	dtio->sleep.pid = task_tgid_nr(current);
	get_task_comm(dtio->sleep.comm, current);
	return 0;
}

/**
 * dtio_sleep_allow - let the system sleep again, on close
 * @dtio: the device; may have been taken from its user before
 */
void dtio_sleep_allow(struct dtio_device *dtio)
{
	guard(mutex)(&dtio_sleep_lock);
	list_del_init(&dtio->sleep.link);
}
