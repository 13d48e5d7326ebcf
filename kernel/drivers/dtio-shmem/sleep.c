// SPDX-License-Identifier: GPL-2.0-only
/*
 * A device that is being reset, or that system sleep cuts off: its memory cannot be read
 * meanwhile, and would say nonsense. Mappings are taken away, calls and faults wait.
 */
#include <linux/device.h>
#include <linux/pm.h>

#include "shmem.h"

static void shmem_set_asleep(struct shmem *shmem, bool asleep)
{
	spin_lock(&shmem->count_lock);
	WRITE_ONCE(shmem->asleep, asleep);
	spin_unlock(&shmem->count_lock);
}

/**
 * shmem_sleep - keep everything away from a device
 * @shmem: the device, bound
 */
void shmem_sleep(struct shmem *shmem)
{
	shmem_set_asleep(shmem, true);
	synchronize_srcu(&shmem->srcu);
	shmem_stop_looking(shmem);
	shmem_unmap(shmem);
}

/**
 * shmem_wake_up - let a device be used again, and look what has come meanwhile
 * @shmem: the device, bound
 */
void shmem_wake_up(struct shmem *shmem)
{
	/* In this order: a state that is set meanwhile is written by one of both. */
	shmem_set_asleep(shmem, false);
	shmem_restore(shmem);
	shmem_look_soon(shmem);
	shmem_wake_all(shmem);
}

static int shmem_suspend(struct device *dev)
{
	shmem_sleep(dev_get_drvdata(dev));
	return 0;
}

static int shmem_resume(struct device *dev)
{
	shmem_wake_up(dev_get_drvdata(dev));
	return 0;
}

DEFINE_SIMPLE_DEV_PM_OPS(shmem_pm_ops, shmem_suspend, shmem_resume);
