// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the administrator says of a device, by its name.
 *
 * Two attributes of each dtio bus driver, so that the word can be given before
 * the device is bound: "assume_no_dma" and "allow_no_reset". Writing a name
 * adds it, writing it with a '-' in front takes it back, reading lists them.
 * Every change is logged.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/sysfs.h>

#include "dtio.h"

struct dtio_policy_entry {
	struct list_head link;
	const struct bus_type *bus;
	char name[];
};

/* Guards the lists below. */
static DEFINE_MUTEX(dtio_policy_lock);

static struct list_head dtio_policies[DTIO_POLICY_COUNT] = {
	LIST_HEAD_INIT(dtio_policies[DTIO_POLICY_ASSUME_NO_DMA]),
	LIST_HEAD_INIT(dtio_policies[DTIO_POLICY_ALLOW_NO_RESET]),
};

static struct dtio_policy_entry *dtio_policy_find(enum dtio_policy policy,
						  const struct bus_type *bus,
						  const char *name)
{
	struct dtio_policy_entry *entry;

	lockdep_assert_held(&dtio_policy_lock);

	list_for_each_entry(entry, &dtio_policies[policy], link)
		if (entry->bus == bus && !strcmp(entry->name, name))
			return entry;
	return NULL;
}

bool dtio_policy_has(enum dtio_policy policy, struct device *dev)
{
	guard(mutex)(&dtio_policy_lock);
	return dtio_policy_find(policy, dev->bus, dev_name(dev));
}

void dtio_policy_release(void)
{
	struct dtio_policy_entry *entry, *next;
	unsigned int i;

	for (i = 0; i < DTIO_POLICY_COUNT; i++)
		list_for_each_entry_safe(entry, next, &dtio_policies[i], link)
			kfree(entry);
}

static ssize_t dtio_policy_show(struct device_driver *drv, char *buf,
				enum dtio_policy policy)
{
	struct dtio_policy_entry *entry;
	ssize_t len = 0;

	guard(mutex)(&dtio_policy_lock);
	list_for_each_entry(entry, &dtio_policies[policy], link)
		if (entry->bus == drv->bus)
			len += sysfs_emit_at(buf, len, "%s\n", entry->name);
	return len;
}

static int dtio_policy_add(const struct bus_type *bus, const char *name,
			   enum dtio_policy policy, const char *what)
{
	size_t size = strlen(name) + 1;
	struct dtio_policy_entry *entry;
	struct device *dev;

	/* A name that no device has is a slip of the pen. */
	dev = bus_find_device_by_name(bus, NULL, name);
	if (!dev)
		return -ENODEV;
	dev_notice(dev, "administrator (%s, pid %d) set %s\n", current->comm,
		   task_pid_nr(current), what);
	put_device(dev);

	guard(mutex)(&dtio_policy_lock);
	if (dtio_policy_find(policy, bus, name))
		return 0;
	entry = kzalloc(struct_size(entry, name, size), GFP_KERNEL);
	if (!entry)
		return -ENOMEM;
	entry->bus = bus;
	memcpy(entry->name, name, size);
	list_add_tail(&entry->link, &dtio_policies[policy]);
	return 0;
}

static int dtio_policy_remove(const struct bus_type *bus, const char *name,
			      enum dtio_policy policy, const char *what)
{
	struct dtio_policy_entry *entry;

	guard(mutex)(&dtio_policy_lock);
	entry = dtio_policy_find(policy, bus, name);
	if (!entry)
		return -ENOENT;
	pr_notice("dtio: %s: administrator (%s, pid %d) took back %s\n", name,
		  current->comm, task_pid_nr(current), what);
	list_del(&entry->link);
	kfree(entry);
	return 0;
}

static ssize_t dtio_policy_store(struct device_driver *drv, const char *buf,
				 size_t count, enum dtio_policy policy,
				 const char *what)
{
	char *copy __free(kfree) = kstrndup(buf, count, GFP_KERNEL);
	char *name;
	int ret;

	if (!copy)
		return -ENOMEM;

	name = strim(copy);
	if (*name == '-')
		ret = dtio_policy_remove(drv->bus, name + 1, policy, what);
	else
		ret = dtio_policy_add(drv->bus, name, policy, what);
	return ret ?: count;
}

static ssize_t assume_no_dma_show(struct device_driver *drv, char *buf)
{
	return dtio_policy_show(drv, buf, DTIO_POLICY_ASSUME_NO_DMA);
}

static ssize_t assume_no_dma_store(struct device_driver *drv, const char *buf,
				   size_t count)
{
	return dtio_policy_store(drv, buf, count, DTIO_POLICY_ASSUME_NO_DMA,
				 "assume_no_dma");
}
static DRIVER_ATTR_RW(assume_no_dma);

static ssize_t allow_no_reset_show(struct device_driver *drv, char *buf)
{
	return dtio_policy_show(drv, buf, DTIO_POLICY_ALLOW_NO_RESET);
}

static ssize_t allow_no_reset_store(struct device_driver *drv, const char *buf,
				    size_t count)
{
	return dtio_policy_store(drv, buf, count, DTIO_POLICY_ALLOW_NO_RESET,
				 "allow_no_reset");
}
static DRIVER_ATTR_RW(allow_no_reset);

static struct attribute *dtio_driver_attrs[] = {
	&driver_attr_assume_no_dma.attr,
	&driver_attr_allow_no_reset.attr,
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
