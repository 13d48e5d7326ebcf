// SPDX-License-Identifier: GPL-2.0-only
/*
 * Devices whose DMA may go on after close, because the reset at close failed or because
 * they have none. Their IOMMU group is blocked: dtio claims its DMA ownership, so that
 * the IOMMU core leaves it in the blocking domain and gives it to no driver and to no
 * other user, until a reset has succeeded. That outlasts the binding to dtio.
 *
 * By iommufd, the group never leaves the blocking domain. iommufd claims it with
 * the context as the owner, claims of one owner count, and dtio's is added before
 * iommufd's ends.
 *
 * A container of type 1 gives its claim up after the device has been closed,
 * and whatever the count is. dtio can claim the group only then; until it has, the
 * group is in its default domain. Nothing is mapped there as long as the group
 * has no other driver: a group whose default domain is identity, and a device that
 * has no reset, are not opened through a container (dma.c).
 */
#include <linux/amba/bus.h>
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/iommu.h>
#include <linux/iommufd.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#include "blocked.h"
#include "dtio.h"

/**
 * struct dtio_blocked - a device that is blocked, or may come to be
 * @link: in dtio_blocked_list, while it is blocked
 * @dev: the device, with a reference
 * @group: its IOMMU group, with a reference; the owner of dtio's own claims
 * @ictx: the owner of the claim, with a reference, if that is an iommufd context
 *        which could be taken for another one once it were freed; or NULL
 * @claimed: dtio has a claim on @group
 *
 * Allocated when the device is bound, for nothing may fail at close.
 */
struct dtio_blocked {
	struct list_head link;
	struct device *dev;
	struct iommu_group *group;
	struct iommufd_ctx *ictx;
	bool claimed;
};

/* Guards the list, and @claimed and @ictx of all on it. Taken inside dtio->lock. */
static DEFINE_MUTEX(dtio_blocked_lock);
static LIST_HEAD(dtio_blocked_list);

static void dtio_blocked_free(struct dtio_blocked *blocked)
{
	iommu_group_put(blocked->group);
	put_device(blocked->dev);
	kfree(blocked);
}

static bool dtio_blocked_is(struct dtio_blocked *blocked)
{
	guard(mutex)(&dtio_blocked_lock);
	return !list_empty(&blocked->link);
}

static void dtio_blocked_claim(struct work_struct *work);
static DECLARE_DELAYED_WORK(dtio_blocked_work, dtio_blocked_claim);

/* Claims what a container has given up since; true if all is claimed. */
static bool dtio_blocked_claim_all(void)
{
	struct dtio_blocked *blocked;
	bool all = true;

	guard(mutex)(&dtio_blocked_lock);
	list_for_each_entry(blocked, &dtio_blocked_list, link) {
		if (!blocked->claimed)
			blocked->claimed =
				!iommu_device_claim_dma_owner(blocked->dev,
							      blocked->group);
		all &= blocked->claimed;
	}
	return all;
}

static void dtio_blocked_claim(struct work_struct *work)
{
	if (!dtio_blocked_claim_all())
		schedule_delayed_work(&dtio_blocked_work, 1);
}

static void dtio_blocked_remove(struct dtio_blocked *blocked)
{
	lockdep_assert_held(&dtio_blocked_lock);

	list_del_init(&blocked->link);
	if (blocked->claimed)
		iommu_device_release_dma_owner(blocked->dev);
	blocked->claimed = false;
	if (blocked->ictx)
		iommufd_ctx_put(blocked->ictx);
	blocked->ictx = NULL;
	module_put(THIS_MODULE);
}

/**
 * dtio_blocked_init - prepare for a device that cannot be reset at close
 * @dtio: the device; has an IOMMU
 *
 * A device that was blocked when it was bound the last time still is.
 *
 * Return: 0, or -ENOMEM.
 */
int dtio_blocked_init(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	struct dtio_blocked *blocked;

	scoped_guard(mutex, &dtio_blocked_lock) {
		list_for_each_entry(blocked, &dtio_blocked_list, link) {
			if (blocked->dev != dev)
				continue;
			dtio->blocked = blocked;
			return 0;
		}
	}

	blocked = kzalloc(sizeof(*blocked), GFP_KERNEL);
	if (!blocked)
		return -ENOMEM;
	INIT_LIST_HEAD(&blocked->link);
	blocked->dev = get_device(dev);
	blocked->group = iommu_group_get(dev);
	dtio->blocked = blocked;
	return 0;
}

/**
 * dtio_blocked_release - undo dtio_blocked_init()
 * @dtio: the device; if it is blocked, it stays so
 */
void dtio_blocked_release(struct dtio_device *dtio)
{
	struct dtio_blocked *blocked = dtio->blocked;

	dtio->blocked = NULL;
	if (!blocked)
		return;
	guard(mutex)(&dtio_blocked_lock);
	if (list_empty(&blocked->link))
		dtio_blocked_free(blocked);
}

/**
 * dtio_blocked_unbind - keep other drivers from a device that is blocked
 * @dtio: the device, closed for good; its driver is being unbound
 */
void dtio_blocked_unbind(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;

	if (!dtio->blocked || !dtio_blocked_is(dtio->blocked))
		return;

	/* A container has given it up by now, if it was the group's last device. */
	dtio_blocked_claim_all();
	dev_warn(dev, "its DMA stays blocked without a driver; other drivers cannot be bound to it (EBUSY). To reset it, bind it to %s again, or boot the system anew\n",
		 dev->driver->name);
}

static int dtio_blocked_count(struct device *dev, void *data)
{
	++*(unsigned int *)data;
	return 0;
}

/**
 * dtio_blocked_add - block a device's DMA
 * @dtio: the device; closed without a reset that succeeded
 * @ictx: the iommufd context that still owns its group, or NULL if a container does
 */
void dtio_blocked_add(struct dtio_device *dtio, struct iommufd_ctx *ictx)
{
	struct dtio_blocked *blocked = dtio->blocked;
	struct device *dev = dtio->vdev.dev;
	unsigned int devices = 0;

	if (dtio->reset.way == DTIO_RESET_NONE)
		dev_err(dev, "blocked: it cannot be reset, and the DMA of its last user may go on. It is opened again after the next boot of the system\n");
	else
		dev_err(dev, "blocked: it was not reset, and the DMA of its last user may go on. It is opened again when a reset succeeds: an open by iommufd tries that, and so does unbinding and binding it\n");

	guard(mutex)(&dtio_blocked_lock);
	if (!list_empty(&blocked->link))
		return;

	/* VFIO holds references to the bus driver's module, which needs this one. */
	__module_get(THIS_MODULE);
	list_add_tail(&blocked->link, &dtio_blocked_list);
	if (!ictx) {
		schedule_delayed_work(&dtio_blocked_work, 0);
		return;
	}

	blocked->claimed = !WARN_ON(iommu_device_claim_dma_owner(dev, ictx));
	/*
	 * A context that is freed may be followed by one at the same address,
	 * whose claims would count as well. Only drivers of other devices of the
	 * group could make some. The reference keeps what is mapped there pinned.
	 */
	iommu_group_for_each_dev(blocked->group, &devices, dtio_blocked_count);
	if (devices > 1 && IS_ENABLED(CONFIG_IOMMUFD)) {
		iommufd_ctx_get(ictx);
		blocked->ictx = ictx;
	}
}

static int dtio_blocked_reset(struct dtio_device *dtio)
{
	int ret;

	if (dtio->reset.way == DTIO_RESET_NONE)
		return -EOPNOTSUPP;

	ret = dtio_power_on(dtio);
	if (ret)
		return ret;
	ret = dtio_reset(dtio);
	dtio_power_off(dtio);
	return ret;
}

#define DTIO_BLOCKED_BY							\
	"the DMA of its IOMMU group is blocked, as long as %s has not been reset after its last user"

static int dtio_blocked_refuse(struct dtio_device *dtio,
			       const struct dtio_blocked *by, bool binding)
{
	struct device *dev = dtio->vdev.dev;

	if (binding)
		return dtio_refuse(dev, -EIO, DTIO_BLOCKED_BY,
				   dev_name(by->dev));
	dev_err_ratelimited(dev, "refused: " DTIO_BLOCKED_BY "\n",
			    dev_name(by->dev));
	return -EIO;
}

/**
 * dtio_blocked_retry - reset a device that is blocked, before it is used again
 * @dtio: the device; closed
 * @binding: it is being bound
 *
 * Return: 0 if neither the device nor its group is blocked any more, -EIO, refused
 * with the reason logged, if it is, -EBUSY if the system is about to sleep.
 */
int dtio_blocked_retry(struct dtio_device *dtio, bool binding)
{
	struct dtio_blocked *other;
	int ret;

	lockdep_assert_held(&dtio->lock);

	if (!dtio->blocked)
		return 0;

	if (dtio_blocked_is(dtio->blocked)) {
		ret = dtio_sleep_prevent(dtio);
		if (ret)
			return ret;
		ret = dtio_blocked_reset(dtio);
		dtio_sleep_allow(dtio);
		if (ret)
			return dtio_blocked_refuse(dtio, dtio->blocked, binding);
		dev_notice(dtio->vdev.dev, "reset, no longer blocked\n");
		scoped_guard(mutex, &dtio_blocked_lock)
			dtio_blocked_remove(dtio->blocked);
	}

	guard(mutex)(&dtio_blocked_lock);
	list_for_each_entry(other, &dtio_blocked_list, link)
		if (other->group == dtio->blocked->group)
			return dtio_blocked_refuse(dtio, other, binding);
	return 0;
}

/* A device leaves the system: so does its group, which must have no owner then. */
static int dtio_blocked_notify(struct notifier_block *notifier,
			       unsigned long event, void *data)
{
	struct dtio_blocked *blocked, *next;

	if (event != BUS_NOTIFY_REMOVED_DEVICE)
		return NOTIFY_DONE;

	guard(mutex)(&dtio_blocked_lock);
	list_for_each_entry_safe(blocked, next, &dtio_blocked_list, link) {
		if (blocked->dev != data)
			continue;
		dev_warn(blocked->dev, "removed while its DMA is blocked: no longer blocked if it comes back\n");
		dtio_blocked_remove(blocked);
		dtio_blocked_free(blocked);
	}
	return NOTIFY_OK;
}

/* Before the IOMMU core's own, which has the default priority. */
static struct notifier_block dtio_blocked_platform_notifier = {
	.notifier_call = dtio_blocked_notify,
	.priority = 1,
};

static struct notifier_block dtio_blocked_amba_notifier = {
	.notifier_call = dtio_blocked_notify,
	.priority = 1,
};

void dtio_blocked_module_init(void)
{
	bus_register_notifier(&platform_bus_type,
			      &dtio_blocked_platform_notifier);
	if (IS_ENABLED(CONFIG_ARM_AMBA))
		bus_register_notifier(&amba_bustype,
				      &dtio_blocked_amba_notifier);
}

void dtio_blocked_module_exit(void)
{
	if (IS_ENABLED(CONFIG_ARM_AMBA))
		bus_unregister_notifier(&amba_bustype,
					&dtio_blocked_amba_notifier);
	bus_unregister_notifier(&platform_bus_type,
				&dtio_blocked_platform_notifier);
	/* Every entry holds a reference to the module; the work may be a late one. */
	cancel_delayed_work_sync(&dtio_blocked_work);
}
