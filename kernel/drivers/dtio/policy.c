// SPDX-License-Identifier: GPL-2.0-only
/*
 * The administrator's overrides for a device.
 *
 * Each override is an attribute of the dtio bus drivers, so that it can be given
 * before the device is bound: writing a name sets the override for the device of this
 * name, writing it with a '-' in front takes it back. Which were given is told by
 * the device's own files, see record.c. Every change is logged, and the kernel is
 * tainted when dtio acts on an override.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/panic.h>
#include <linux/pid.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/sysfs.h>

#include "names.h"
#include "policy.h"
#include "record.h"

/* What it means that dtio acts on an override; for the log and the verdict */
static const char *const dtio_policy_effects[] = {
	[DTIO_POLICY_ASSUME_NO_DMA] =
		"no IOMMU is in front of it, and it does no DMA by the administrator's override alone",
	[DTIO_POLICY_ALLOW_NO_RESET] =
		"it cannot be reset; what one user leaves in it the next one finds, as the administrator allowed",
	[DTIO_POLICY_ALLOW_READ_WRITE] =
		"its user can make the kernel access any of its registers, as the administrator allowed",
	[DTIO_POLICY_KEEP_MEMORY] =
		"what one user leaves in its reserved memory the next one finds, as the administrator allowed",
	[DTIO_POLICY_ALLOW_SHARED_RESOURCES] =
		"its user can change clocks, reset lines, supplies, GPIO lines and pins that other devices have, too, as the administrator allowed",
};

/**
 * dtio_policy_use - act on an override of the administrator, if it was given
 * @policy: the override, without which the caller would act otherwise
 * @dev: the device, between dtio_record_begin() and dtio_record_end()
 *
 * Acting on it is what taints the kernel, as VFIO's no-IOMMU mode does: an override
 * that was not needed, or was taken back in time, has harmed nothing.
 *
 * Return: whether it was given.
 */
bool dtio_policy_use(enum dtio_policy policy, struct device *dev)
{
	if (!dtio_record_has(dev, policy))
		return false;

	dtio_note(dev, "%s", dtio_policy_effects[policy]);
	add_taint(TAINT_USER, LOCKDEP_STILL_OK);
	return true;
}

static int dtio_policy_give(struct device *dev, enum dtio_policy policy)
{
	int ret = dtio_record_give(dev, policy);

	if (!ret)
		dev_notice(dev, "administrator (%s, pid %d) set %s\n",
			   current->comm, task_pid_nr(current),
			   dtio_policy_name(policy));
	return ret;
}

static int dtio_policy_take_back(struct device *dev, enum dtio_policy policy)
{
	int ret = dtio_record_take_back(dev, policy);

	if (!ret)
		dev_notice(dev, "administrator (%s, pid %d) took back %s\n",
			   current->comm, task_pid_nr(current),
			   dtio_policy_name(policy));
	return ret;
}

static ssize_t dtio_policy_store(struct device_driver *drv, const char *buf,
				 size_t count, enum dtio_policy policy)
{
	char *copy __free(kfree) = kstrndup(buf, count, GFP_KERNEL);
	struct device *dev;
	bool take_back;
	char *name;
	int ret;

	if (!copy)
		return -ENOMEM;

	name = strim(copy);
	take_back = *name == '-';
	dev = bus_find_device_by_name(drv->bus, NULL, name + take_back);
	if (!dev)
		return -ENODEV;
	ret = take_back ? dtio_policy_take_back(dev, policy) :
			  dtio_policy_give(dev, policy);
	put_device(dev);
	return ret ?: count;
}

#define DTIO_POLICY_ATTR(_name, _policy)				\
static ssize_t _name##_store(struct device_driver *drv,			\
			     const char *buf, size_t count)		\
{									\
	return dtio_policy_store(drv, buf, count, _policy);		\
}									\
static DRIVER_ATTR_WO(_name)

DTIO_POLICY_ATTR(assume_no_dma, DTIO_POLICY_ASSUME_NO_DMA);
DTIO_POLICY_ATTR(allow_no_reset, DTIO_POLICY_ALLOW_NO_RESET);
DTIO_POLICY_ATTR(allow_read_write, DTIO_POLICY_ALLOW_READ_WRITE);
DTIO_POLICY_ATTR(keep_memory, DTIO_POLICY_KEEP_MEMORY);
DTIO_POLICY_ATTR(allow_shared_resources, DTIO_POLICY_ALLOW_SHARED_RESOURCES);

static struct attribute *dtio_driver_attrs[] = {
	&driver_attr_assume_no_dma.attr,
	&driver_attr_allow_no_reset.attr,
	&driver_attr_allow_read_write.attr,
	&driver_attr_keep_memory.attr,
	&driver_attr_allow_shared_resources.attr,
	NULL
};

static const struct attribute_group dtio_driver_group = {
	.attrs = dtio_driver_attrs,
};

const struct attribute_group *dtio_driver_groups[] = {
	&dtio_driver_group,
	NULL
};
EXPORT_SYMBOL_GPL(dtio_driver_groups);
