// SPDX-License-Identifier: GPL-2.0-only
/*
 * System sleep. A device would lose its state, and its user, who alone could
 * bring it back, would not know. So the system does not sleep while somebody
 * has the device open, and nobody opens it from when the system has made up its
 * mind to sleep until it is awake again.
 *
 * This is a notifier and not the driver's suspend callback: VFIO's core holds a
 * runtime PM reference around each ioctl of a driver that has any such callback,
 * and a reset by power would find the device in use by itself.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/notifier.h>
#include <linux/suspend.h>

#include "dtio.h"

static int dtio_sleep_event(struct notifier_block *notifier,
			    unsigned long event, void *data)
{
	struct dtio_device *dtio = container_of(notifier, struct dtio_device,
						sleep.notifier);

	guard(mutex)(&dtio->sleep.lock);
	switch (event) {
	case PM_HIBERNATION_PREPARE:
	case PM_SUSPEND_PREPARE:
	case PM_RESTORE_PREPARE:
		if (dtio->sleep.prevented) {
			dev_warn(dtio->vdev.dev,
				 "keeps the system awake: it is assigned and in use\n");
			return notifier_from_errno(-EBUSY);
		}
		dtio->sleep.near = true;
		break;
	default:
		dtio->sleep.near = false;
		break;
	}
	return NOTIFY_OK;
}

/**
 * dtio_sleep_init - learn of system sleep from now on
 * @dtio: the device
 *
 * Return: 0 or a negative errno.
 */
int dtio_sleep_init(struct dtio_device *dtio)
{
	dtio->sleep.notifier.notifier_call = dtio_sleep_event;
	return register_pm_notifier(&dtio->sleep.notifier);
}

/**
 * dtio_sleep_release - undo dtio_sleep_init()
 * @dtio: the device
 */
void dtio_sleep_release(struct dtio_device *dtio)
{
	unregister_pm_notifier(&dtio->sleep.notifier);
}

/**
 * dtio_sleep_prevent - keep the system awake, on open
 * @dtio: the device
 *
 * Return: 0, or -EBUSY if the system is about to sleep.
 */
int dtio_sleep_prevent(struct dtio_device *dtio)
{
	guard(mutex)(&dtio->sleep.lock);
	if (dtio->sleep.near)
		return -EBUSY;
	dtio->sleep.prevented = true;
	return 0;
}

/**
 * dtio_sleep_allow - let the system sleep again, on close
 * @dtio: the device
 */
void dtio_sleep_allow(struct dtio_device *dtio)
{
	guard(mutex)(&dtio->sleep.lock);
	dtio->sleep.prevented = false;
}
