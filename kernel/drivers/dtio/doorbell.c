// SPDX-License-Identifier: GPL-2.0-only
/*
 * The second address of the doorbell that a device's MSIs are written to.
 *
 * The interrupt core maps the doorbell's page in the IOMMU domain of each device
 * that has MSIs. A guest's driver writes messages to the address of the
 * guest's doorbell, so the same page is mapped there, too. The domain belongs to
 * iommufd or to a VFIO container. Neither offers to map a doorbell for a driver, so
 * dtio maps it without them, which is safe because:
 *
 * - The address is in the window that IOMMU drivers keep free for doorbells:
 *   the domain's owner maps nothing there as long as the device is attached.
 * - The group's mutex is held around each use of a domain. Without it the group's
 *   domain cannot be replaced, and the owner frees a domain only afterwards.
 * - The mapping goes before the device is detached, attached to something else or
 *   closed. The group's other devices share the domain and may change it as well:
 *   they have to be dtio's, and have one device set, whose lock the VFIO core holds
 *   around all of that.
 *
 * With a container nothing is detached before the group's devices are closed.
 *
 * Locking: the device set's lock, @dtio->lock, dtio_doorbell_lock, the group's
 * mutex, in that order.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/iommu.h>
#include <linux/mutex.h>

#include "compat.h"
#include "dtio.h"

/*
 * Guards the list, and that what is found at an address is still there when it is
 * mapped or unmapped: groups may share a domain.
 */
static DEFINE_MUTEX(dtio_doorbell_lock);
static LIST_HEAD(dtio_doorbells);

/*
 * Whether the IOMMU keeps @address free for doorbells. The interrupt core fills
 * the window from the lower end on: with @second, the address has to be in the
 * upper half.
 */
static bool dtio_doorbell_is_reserved(struct device *dev, u64 address,
				      bool second)
{
	struct iommu_resv_region *region;
	bool reserved = false;
	LIST_HEAD(regions);

	iommu_get_resv_regions(dev, &regions);
	list_for_each_entry(region, &regions, list) {
		u64 begin = region->start + (second ? region->length / 2 : 0);

		if (region->type == IOMMU_RESV_SW_MSI && address >= begin &&
		    address - region->start < region->length)
			reserved = true;
	}
	iommu_put_resv_regions(dev, &regions);
	return reserved;
}

static bool dtio_doorbell_is_same(const struct dtio_doorbell *doorbell,
				  const struct dtio_doorbell *other)
{
	return doorbell->domain == other->domain &&
	       doorbell->address == other->address &&
	       doorbell->page == other->page;
}

/* Whether a device other than the one of @doorbell has it as well */
static bool dtio_doorbell_is_shared(const struct dtio_doorbell *doorbell)
{
	struct dtio_doorbell *other;

	lockdep_assert_held(&dtio_doorbell_lock);
	list_for_each_entry(other, &dtio_doorbells, entry)
		if (other != doorbell && dtio_doorbell_is_same(other, doorbell))
			return true;
	return false;
}

/* iommu_group_for_each_dev() calls this with the group's mutex held. */
static int dtio_doorbell_unmap_page(struct device *dev, void *data)
{
	const struct dtio_doorbell *doorbell = data;
	struct iommu_domain *domain = dtio_group_domain(dev);

	/* Another driver may own the group by now, and have replaced the domain. */
	if (domain == doorbell->domain &&
	    iommu_iova_to_phys(domain, doorbell->address) == doorbell->page)
		iommu_unmap(domain, doorbell->address, PAGE_SIZE);
	return 1;
}

static void dtio_doorbell_remove(struct dtio_doorbell *doorbell,
				 struct iommu_group *group)
{
	lockdep_assert_held(&dtio_doorbell_lock);
	if (list_empty(&doorbell->entry))
		return;
	if (!dtio_doorbell_is_shared(doorbell))
		iommu_group_for_each_dev(group, doorbell,
					 dtio_doorbell_unmap_page);
	list_del_init(&doorbell->entry);
}

static void dtio_doorbell_unmap(struct dtio_device *dtio)
{
	struct iommu_group *group;

	lockdep_assert_held(&dtio->vdev.dev_set->lock);
	if (list_empty(&dtio->doorbell.entry))
		return;
	group = iommu_group_get(dtio->vdev.dev);
	scoped_guard(mutex, &dtio_doorbell_lock)
		dtio_doorbell_remove(&dtio->doorbell, group);
	iommu_group_put(group);
}

struct dtio_doorbell_request {
	struct dtio_device *dtio;
	u64 message;
	u64 address;
	struct dtio_doorbell found;
};

/* iommu_group_for_each_dev() calls this with the group's mutex held. */
static int dtio_doorbell_map_page(struct device *dev, void *data)
{
	struct dtio_doorbell_request *request = data;
	struct dtio_doorbell *found = &request->found;
	struct iommu_domain *domain;
	phys_addr_t doorbell, present;
	int ret;

	if (dev != request->dtio->vdev.dev)
		return 0;

	domain = dtio_group_domain(dev);
	if (!domain || !(domain->type & __IOMMU_DOMAIN_PAGING) ||
	    !dtio_doorbell_is_reserved(dev, request->message, false))
		return -ENXIO;
	doorbell = iommu_iova_to_phys(domain, request->message);
	if (!doorbell)
		return -ENXIO;
	if (offset_in_page(request->address) != offset_in_page(doorbell) ||
	    !dtio_doorbell_is_reserved(dev, request->address, true))
		return -EINVAL;

	found->domain = domain;
	found->address = request->address & PAGE_MASK;
	found->page = doorbell & PAGE_MASK;
	present = iommu_iova_to_phys(domain, found->address);
	if (present)
		return present == found->page &&
		       dtio_doorbell_is_shared(found) ? 1 : -EEXIST;
	ret = iommu_map(domain, found->address, found->page, PAGE_SIZE,
			IOMMU_WRITE | IOMMU_NOEXEC | IOMMU_MMIO,
			GFP_KERNEL_ACCOUNT);
	return ret ?: 1;
}

/* Whether a driver other than dtio may replace the group's domain */
static int dtio_doorbell_find_stranger(struct device *dev, void *data)
{
	struct dtio_device *dtio = data;

	if (!READ_ONCE(dev->driver) ||
	    vfio_find_device_in_devset(dtio->vdev.dev_set, dev))
		return 0;
	dev_notice_ratelimited(dtio->vdev.dev, "its MSIs get no second address: %s, of the same IOMMU group, has a driver that is not dtio. Unbind it: echo %s > /sys/bus/%s/devices/%s/driver/unbind\n",
			       dev_name(dev), dev_name(dev), dev->bus->name,
			       dev_name(dev));
	return -EBUSY;
}

static int dtio_doorbell_add(struct dtio_device *dtio, struct iommu_group *group,
			     u64 message, u64 address)
{
	struct dtio_doorbell_request request = {
		.dtio = dtio,
		.message = message,
		.address = address,
	};
	struct dtio_doorbell *doorbell = &dtio->doorbell;
	int ret;

	ret = iommu_group_for_each_dev(group, dtio, dtio_doorbell_find_stranger);
	if (ret)
		return ret;

	guard(mutex)(&dtio_doorbell_lock);
	ret = iommu_group_for_each_dev(group, &request, dtio_doorbell_map_page);
	if (ret < 0)
		return ret;
	if (!list_empty(&doorbell->entry) &&
	    dtio_doorbell_is_same(doorbell, &request.found))
		return 0;

	dtio_doorbell_remove(doorbell, group);
	doorbell->domain = request.found.domain;
	doorbell->address = request.found.address;
	doorbell->page = request.found.page;
	list_add(&doorbell->entry, &dtio_doorbells);
	return 0;
}

/**
 * dtio_doorbell_map - make the doorbell appear at a second address
 * @dtio: the device; its device set's lock is held
 * @message: where its messages go, as the device sees memory
 * @address: where they may go as well, as the device sees memory
 *
 * The device gets no more than one: a former one is taken away. Devices that share
 * a domain share the page.
 *
 * Return: 0; -ENXIO if @message is not translated; -EINVAL if no doorbell can be
 * at @address; -EEXIST if something else is there; -EBUSY if a device of the
 * group has another driver; or what mapping it returns.
 */
int dtio_doorbell_map(struct dtio_device *dtio, u64 message, u64 address)
{
	struct iommu_group *group;
	int ret;

	lockdep_assert_held(&dtio->vdev.dev_set->lock);

	/* Not attached itself: its domain may go with the group's other devices. */
	if (vfio_iommufd_device_ictx(&dtio->vdev) && !dtio->doorbell.attached)
		return -ENXIO;

	group = iommu_group_get(dtio->vdev.dev);
	if (!group)
		return -ENXIO;
	ret = dtio_doorbell_add(dtio, group, message, address);
	iommu_group_put(group);
	return ret;
}

/**
 * dtio_doorbell_replace - a device is about to be attached by iommufd
 * @dtio: the device; its device set's lock is held
 *
 * If it is attached already, the domain of its whole group is replaced.
 */
void dtio_doorbell_replace(struct dtio_device *dtio)
{
	struct vfio_device *vdev;

	if (!dtio->doorbell.attached)
		return;
	list_for_each_entry(vdev, &dtio->vdev.dev_set->device_list, dev_set_list)
		dtio_doorbell_unmap(to_dtio(vdev));
}

/**
 * dtio_doorbell_attached - a device has been attached by iommufd
 * @dtio: the device; its device set's lock is held
 */
void dtio_doorbell_attached(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->vdev.dev_set->lock);
	dtio->doorbell.attached = true;
}

/**
 * dtio_doorbell_detach - a device is about to be detached, or is being closed
 * @dtio: the device; its device set's lock is held
 *
 * The group keeps its domain, and its other devices what they have in it, while
 * another of its devices is attached.
 */
void dtio_doorbell_detach(struct dtio_device *dtio)
{
	dtio_doorbell_unmap(dtio);
	dtio->doorbell.attached = false;
}
