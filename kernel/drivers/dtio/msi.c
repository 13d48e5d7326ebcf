// SPDX-License-Identifier: GPL-2.0-only
/*
 * Messages of a device that is no PCI device, one row of the interrupt table.
 *
 * Where a PCI device keeps its messages is written down; a platform device has
 * them in registers of its own. So the kernel allocates the vectors and tells
 * the message of each, and the user, who knows the device, writes it to the
 * device. A wrong message does no harm: the device is behind an IOMMU and an
 * interrupt controller that looks at who is writing, or VFIO would not have
 * taken it.
 *
 * A guest's driver writes the message that the guest's interrupt controller told
 * it. Its address is made to lead to the host's doorbell, too. That takes an IOMMU
 * that translates doorbells; it keeps addresses free for them, where neither VFIO
 * nor iommufd maps what is the user's.
 *
 * How many vectors a device has no device tree tells. They are allocated when
 * their triggers are set, as many as are set.
 *
 * Locking: @dtio->lock, and dtio_msi_doorbell_lock inside it.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/eventfd.h>
#include <linux/interrupt.h>
#include <linux/iommu.h>
#include <linux/msi.h>
#include <linux/mutex.h>
#include <linux/nospec.h>
#include <linux/slab.h>

#include "dtio.h"

/**
 * struct dtio_msi_vector - one message and where it leads
 * @dtio: the device
 * @virq: the Linux interrupt
 * @trigger: signalled when the message comes, or NULL
 * @name: what /proc/interrupts shows, while there is a @trigger
 * @message: what the device has to write
 */
struct dtio_msi_vector {
	struct dtio_device *dtio;
	unsigned int virq;
	struct eventfd_ctx *trigger;
	char *name;
	struct msi_msg message;
};

static irqreturn_t dtio_msi_handler(int virq, void *data)
{
	struct dtio_msi_vector *vector = data;

	if (!READ_ONCE(vector->dtio->msi_quiet))
		eventfd_signal(vector->trigger);
	return IRQ_HANDLED;
}

/* The interrupt core tells a vector's message. */
static void dtio_msi_write_message(struct msi_desc *desc, struct msi_msg *msg)
{
	struct dtio_device *dtio = dev_get_drvdata(msi_desc_to_dev(desc));

	dtio->vectors[desc->msi_index].message = *msg;
}

static void dtio_msi_clear_trigger(struct dtio_msi_vector *vector)
{
	if (!vector->trigger)
		return;
	free_irq(vector->virq, vector);
	kfree(vector->name);
	eventfd_ctx_put(vector->trigger);
	vector->trigger = NULL;
}

static int dtio_msi_set_trigger(struct dtio_device *dtio, unsigned int number,
				int fd)
{
	struct dtio_msi_vector *vector = &dtio->vectors[number];
	struct eventfd_ctx *trigger;
	int ret;

	if (fd < 0) {
		dtio_msi_clear_trigger(vector);
		return 0;
	}

	trigger = eventfd_ctx_fdget(fd);
	if (IS_ERR(trigger))
		return PTR_ERR(trigger);

	dtio_msi_clear_trigger(vector);
	vector->trigger = trigger;
	vector->name = kasprintf(GFP_KERNEL, "dtio-msi[%u](%s)", number,
				 dev_name(dtio->vdev.dev));
	ret = vector->name ? request_irq(vector->virq, dtio_msi_handler, 0,
					 vector->name, vector) : -ENOMEM;
	if (ret) {
		kfree(vector->name);
		eventfd_ctx_put(trigger);
		vector->trigger = NULL;
	}
	return ret;
}

/**
 * dtio_msi_release - let go of all vectors
 * @dtio: the device
 */
void dtio_msi_release(struct dtio_device *dtio)
{
	unsigned int i;

	lockdep_assert_held(&dtio->lock);
	if (!dtio->vectors)
		return;
	for (i = 0; i < dtio->num_vectors; i++)
		dtio_msi_clear_trigger(&dtio->vectors[i]);
	platform_device_msi_free_irqs_all(dtio->vdev.dev);
	kfree(dtio->vectors);
	dtio->vectors = NULL;
	dtio->num_vectors = 0;
}

static int dtio_msi_alloc(struct dtio_device *dtio, unsigned int count)
{
	struct device *dev = dtio->vdev.dev;
	unsigned int i;
	int ret;

	dtio->vectors = kcalloc(count, sizeof(*dtio->vectors), GFP_KERNEL);
	if (!dtio->vectors)
		return -ENOMEM;

	ret = platform_device_msi_init_and_alloc_irqs(dev, count,
						      dtio_msi_write_message);
	if (ret) {
		/* ENODEV says that there is not even a domain to free them in. */
		if (ret != -ENODEV)
			platform_device_msi_free_irqs_all(dev);
		kfree(dtio->vectors);
		dtio->vectors = NULL;
		return ret;
	}
	for (i = 0; i < count; i++) {
		dtio->vectors[i].dtio = dtio;
		dtio->vectors[i].virq = msi_get_virq(dev, i);
	}
	dtio->num_vectors = count;
	return 0;
}

static int dtio_msi_set_triggers(struct dtio_device *dtio, unsigned int start,
				 unsigned int count, const s32 *fds)
{
	bool fresh = !dtio->vectors;
	unsigned int i;
	int ret = 0;

	if (fresh) {
		if (start)
			return -EINVAL;
		ret = dtio_msi_alloc(dtio, count);
		if (ret)
			return ret;
	}
	if (count > dtio->num_vectors || start > dtio->num_vectors - count)
		return -EINVAL;

	for (i = 0; i < count && !ret; i++)
		ret = dtio_msi_set_trigger(dtio, start + i, fds[i]);
	if (ret && fresh) {
		dtio_msi_release(dtio);
	} else if (ret) {
		/* Of this call all or nothing; the failed one is clear already. */
		while (i--)
			dtio_msi_clear_trigger(&dtio->vectors[start + i]);
	}
	return ret;
}

/**
 * dtio_msi_set - set up messages, VFIO_DEVICE_SET_IRQS
 * @dtio: the device
 * @flags: VFIO_IRQ_SET_*, checked by vfio_set_irqs_validate_and_prepare()
 * @start: first vector
 * @count: how many vectors
 * @data: what @flags says, or NULL
 *
 * Return: 0; -EINVAL for vectors beyond those allocated, or a message being
 * masked; or what allocating them returns.
 */
int dtio_msi_set(struct dtio_device *dtio, u32 flags, u32 start, u32 count,
		 void *data)
{
	unsigned int i;

	lockdep_assert_held(&dtio->lock);
	if (!(flags & VFIO_IRQ_SET_ACTION_TRIGGER))
		return -EINVAL;

	if (!count) {
		if (!(flags & VFIO_IRQ_SET_DATA_NONE))
			return -EINVAL;
		dtio_msi_release(dtio);
		return 0;
	}
	if (flags & VFIO_IRQ_SET_DATA_EVENTFD)
		return dtio_msi_set_triggers(dtio, start, count, data);

	if (count > dtio->num_vectors || start > dtio->num_vectors - count)
		return -EINVAL;
	for (i = start; i < start + count; i++) {
		if (flags & VFIO_IRQ_SET_DATA_BOOL && !((u8 *)data)[i - start])
			continue;
		if (dtio->vectors[i].trigger)
			eventfd_signal(dtio->vectors[i].trigger);
	}
	return 0;
}

/**
 * dtio_msi_message - what the device has to write
 * @dtio: the device
 * @number: which vector
 * @address: where to, in the device's view of memory
 * @data: what
 *
 * Return: 0, or -ENXIO if this vector is not allocated.
 */
int dtio_msi_message(struct dtio_device *dtio, u32 number, u64 *address,
		     u32 *data)
{
	const struct msi_msg *message;

	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;
	if (number >= dtio->num_vectors)
		return -ENXIO;
	message = &dtio->vectors[array_index_nospec(number,
						    dtio->num_vectors)].message;
	*address = (u64)message->address_hi << 32 | message->address_lo;
	*data = message->data;
	return 0;
}

/*
 * Guards the look at what is at an address and the mapping of it: devices may
 * share a domain.
 */
static DEFINE_MUTEX(dtio_msi_doorbell_lock);

/*
 * Does the IOMMU keep @address free for doorbells? With @second, for one that is
 * not the kernel's own: the kernel puts them one after the other, from the lower
 * end on.
 */
static bool dtio_msi_is_reserved(struct device *dev, u64 address, bool second)
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

/* Where the messages go, as the CPU sees memory; 0 if that is not translated */
static phys_addr_t dtio_msi_physical(struct dtio_device *dtio,
				     struct iommu_domain *domain)
{
	const struct msi_msg *message;
	u64 address;

	if (!dtio->num_vectors || !domain ||
	    !(domain->type & __IOMMU_DOMAIN_PAGING))
		return 0;
	message = &dtio->vectors[0].message;
	address = (u64)message->address_hi << 32 | message->address_lo;
	if (!dtio_msi_is_reserved(dtio->vdev.dev, address, false))
		return 0;
	return iommu_iova_to_phys(domain, address);
}

/**
 * dtio_msi_doorbell - let messages be written to a second address
 * @dtio: the device
 * @address: that address, in the device's view of memory
 *
 * It is the page that the domain has anyway, under one more address, and it goes
 * with the domain, as the page does that the kernel itself has mapped for the
 * doorbell.
 *
 * Return: 0; -ENXIO if there is no message, or its address is not translated;
 * -EINVAL if no doorbell can be at @address; -EEXIST if something else is there;
 * or what mapping it returns.
 */
int dtio_msi_doorbell(struct dtio_device *dtio, u64 address)
{
	struct device *dev = dtio->vdev.dev;
	struct iommu_domain *domain;
	phys_addr_t doorbell, present;

	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;
	domain = iommu_get_domain_for_dev(dev);
	doorbell = dtio_msi_physical(dtio, domain);
	if (!doorbell)
		return -ENXIO;
	if (offset_in_page(address) != offset_in_page(doorbell) ||
	    !dtio_msi_is_reserved(dev, address, true))
		return -EINVAL;

	guard(mutex)(&dtio_msi_doorbell_lock);
	present = iommu_iova_to_phys(domain, address);
	if (present)
		return present == doorbell ? 0 : -EEXIST;
	return iommu_map(domain, address & PAGE_MASK, doorbell & PAGE_MASK,
			 PAGE_SIZE, IOMMU_WRITE | IOMMU_NOEXEC | IOMMU_MMIO,
			 GFP_KERNEL_ACCOUNT);
}

/**
 * dtio_msi_quiesce - drop all messages, before a reset
 * @dtio: the device; its @lock is held until dtio_msi_resume()
 */
void dtio_msi_quiesce(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->lock);
	WRITE_ONCE(dtio->msi_quiet, true);
}

/**
 * dtio_msi_resume - end what dtio_msi_quiesce() began
 * @dtio: the device
 *
 * A message that was sent before the reset is dropped, wherever it is by now.
 */
void dtio_msi_resume(struct dtio_device *dtio)
{
	unsigned int i;

	lockdep_assert_held(&dtio->lock);
	for (i = 0; i < dtio->num_vectors; i++) {
		if (!dtio->vectors[i].trigger)
			continue;
		irq_set_irqchip_state(dtio->vectors[i].virq,
				      IRQCHIP_STATE_PENDING, false);
		synchronize_irq(dtio->vectors[i].virq);
	}
	WRITE_ONCE(dtio->msi_quiet, false);
}
