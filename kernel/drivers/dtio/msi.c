// SPDX-License-Identifier: GPL-2.0-only
/*
 * MSIs of a device that is no PCI device (platform MSIs), one row of the interrupt
 * table.
 *
 * PCI defines where a function keeps its messages; a platform device has them in
 * registers of its own. So the kernel allocates the vectors and tells the message of
 * each, and the user, which knows the device, writes it to the device. A wrong message
 * does no harm: VFIO accepts a device only where an IOMMU is in front of it and the
 * interrupt controller checks the sender of a message.
 *
 * A guest's driver writes the message that the guest's interrupt controller told
 * it: doorbell.c makes the host's doorbell appear at that address.
 *
 * No device tree tells how many vectors a device has. They are allocated when
 * their triggers are set, as many as are set.
 *
 * Allocating vectors, the interrupt core looks into the IOMMU domain of the device's
 * group for the doorbell, without a lock and without a reference, and keeps what it
 * has found until the vectors are freed. So no domain comes or goes meanwhile, and a
 * vector gets no trigger any more when one has.
 *
 * Locking: the device set's lock, which the VFIO core holds around attach, detach and
 * close; @dtio->lock; and @message_lock inside it. The interrupt core calls
 * dtio_msi_write_message() with the raw lock of the interrupt's descriptor held.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/eventfd.h>
#include <linux/interrupt.h>
#include <linux/irqdomain.h>
#include <linux/msi.h>
#include <linux/mutex.h>
#include <linux/nospec.h>
#include <linux/of.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

#include "dtio.h"

/**
 * struct dtio_msi_vector - one message and where it leads
 * @dtio: the device
 * @virq: the Linux interrupt
 * @trigger: signalled when the message comes, or NULL; guarded by @dtio->lock
 * @name: what /proc/interrupts shows, while there is a @trigger
 * @message: what the device has to write; empty without a @trigger. Guarded by
 *           @dtio->message_lock
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

/*
 * Interrupt controllers whose messages stay the same whichever CPU takes them: the
 * message has the number of an event of the device, or of an interrupt, and where
 * that goes is looked up behind the doorbell. The user writes a message into the
 * device once; a message that names the CPU (RISC-V's IMSIC) would change with the
 * interrupt's affinity, and when the CPU goes offline.
 */
static const char *const dtio_msi_constant[] = {
	"arm,gic-v3-its",
	"arm,gic-v5-its",
	"arm,gic-v2m-frame",
	"arm,gic-v3",
};

/**
 * dtio_msi_possible - whether a device can have MSIs
 * @dev: the device
 *
 * Return: whether an MSI controller takes some, and their messages do not change.
 */
bool dtio_msi_possible(struct device *dev)
{
	struct irq_domain *domain = dev_get_msi_domain(dev);
	struct device_node *node;
	unsigned int i;

	if (!domain)
		return false;
	node = to_of_node(domain->fwnode);
	for (i = 0; i < ARRAY_SIZE(dtio_msi_constant); i++)
		if (of_device_is_compatible(node, dtio_msi_constant[i]))
			return true;
	dev_notice(dev, "its MSIs cannot be used: %pfw may change a message that the device has, to move its interrupt to another CPU\n",
		   domain->fwnode);
	return false;
}

/* The interrupt core tells a vector's message, when the vector is requested. */
static void dtio_msi_write_message(struct msi_desc *desc, struct msi_msg *msg)
{
	struct dtio_device *dtio = dev_get_drvdata(msi_desc_to_dev(desc));
	unsigned long flags;

	raw_spin_lock_irqsave(&dtio->message_lock, flags);
	dtio->vectors[desc->msi_index].message = *msg;
	raw_spin_unlock_irqrestore(&dtio->message_lock, flags);
}

static struct msi_msg dtio_msi_read_message(struct dtio_msi_vector *vector)
{
	struct dtio_device *dtio = vector->dtio;
	struct msi_msg message;
	unsigned long flags;

	raw_spin_lock_irqsave(&dtio->message_lock, flags);
	message = vector->message;
	raw_spin_unlock_irqrestore(&dtio->message_lock, flags);
	return message;
}

static u64 dtio_msi_message_address(const struct msi_msg *message)
{
	return (u64)message->address_hi << 32 | message->address_lo;
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

/**
 * dtio_msi_leave - the device's IOMMU domain may be about to go
 * @dtio: the device; its device set's lock is held
 *
 * Triggers that are set stay.
 */
void dtio_msi_leave(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->vdev.dev_set->lock);
	dtio->msi_stale = true;
}

static int dtio_msi_alloc(struct dtio_device *dtio, unsigned int count)
{
	struct device *dev = dtio->vdev.dev;
	unsigned int i;
	int ret;

	lockdep_assert_held(&dtio->vdev.dev_set->lock);
	/* The doorbell is mapped in the device's address space: there has to be one. */
	if (dtio->dma == DTIO_DMA_IOMMU && !dtio->doorbell.attached &&
	    vfio_iommufd_device_ictx(&dtio->vdev))
		return -ENXIO;
	dtio->msi_stale = false;
	dtio->vectors = kcalloc(count, sizeof(*dtio->vectors), GFP_KERNEL);
	if (!dtio->vectors)
		return -ENOMEM;

	ret = platform_device_msi_init_and_alloc_irqs(dev, count,
						      dtio_msi_write_message);
	if (ret) {
		/* With ENODEV the device has no domain to free them in. */
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

static bool dtio_msi_has_trigger(unsigned int count, const s32 *fds)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		if (fds[i] >= 0)
			return true;
	return false;
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
	if (dtio->msi_stale && dtio_msi_has_trigger(count, fds))
		return -EBUSY;

	for (i = 0; i < count && !ret; i++)
		ret = dtio_msi_set_trigger(dtio, start + i, fds[i]);
	if (ret && fresh) {
		dtio_msi_release(dtio);
	} else if (ret) {
		/* All or nothing of this call; the failed vector is clear already. */
		while (i--)
			dtio_msi_clear_trigger(&dtio->vectors[start + i]);
	}
	return ret;
}

/**
 * dtio_msi_set - set up MSI vectors, VFIO_DEVICE_SET_IRQS
 * @dtio: the device
 * @flags: VFIO_IRQ_SET_*, checked by vfio_set_irqs_validate_and_prepare()
 * @start: first vector
 * @count: how many vectors
 * @data: what @flags says, or NULL
 *
 * Return: 0; -EINVAL for vectors beyond those allocated, or a vector being
 * masked; -ENXIO for vectors to be allocated while iommufd has not attached the
 * device; -EBUSY for a trigger when the vectors are of an address space that the
 * device has left; -ENODEV if the host has taken the device back; or what allocating
 * them returns.
 */
int dtio_msi_set(struct dtio_device *dtio, u32 flags, u32 start, u32 count,
		 void *data)
{
	unsigned int i;

	guard(mutex)(&dtio->vdev.dev_set->lock);
	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;
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
 * dtio_msi_message - the message of a vector, for the device to write
 * @dtio: the device
 * @number: which vector
 * @address: the message's address, in the device's view of memory
 * @data: the message's data
 *
 * Return: 0; -ENXIO if this vector is not allocated or has no trigger; or -ENODEV
 * if the host has taken the device back.
 */
int dtio_msi_message(struct dtio_device *dtio, u32 number, u64 *address,
		     u32 *data)
{
	struct dtio_msi_vector *vector;
	struct msi_msg message;

	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;
	if (number >= dtio->num_vectors)
		return -ENXIO;
	vector = &dtio->vectors[array_index_nospec(number, dtio->num_vectors)];
	if (!vector->trigger)
		return -ENXIO;
	message = dtio_msi_read_message(vector);
	*address = dtio_msi_message_address(&message);
	*data = message.data;
	return 0;
}

/* Where the device writes its messages; 0 while none has a trigger */
static u64 dtio_msi_address(struct dtio_device *dtio)
{
	struct msi_msg message;
	unsigned int i;

	for (i = 0; i < dtio->num_vectors; i++) {
		if (!dtio->vectors[i].trigger)
			continue;
		message = dtio_msi_read_message(&dtio->vectors[i]);
		return dtio_msi_message_address(&message);
	}
	return 0;
}

/**
 * dtio_msi_doorbell - map the doorbell at a second address
 * @dtio: the device
 * @address: that address, in the device's view of memory
 *
 * Return: 0; -ENXIO if there is no message; -ENODEV if the host has taken the
 * device back; or what dtio_doorbell_map() returns.
 */
int dtio_msi_doorbell(struct dtio_device *dtio, u64 address)
{
	u64 message;

	guard(mutex)(&dtio->vdev.dev_set->lock);
	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;
	message = dtio_msi_address(dtio);
	if (!message)
		return -ENXIO;
	return dtio_doorbell_map(dtio, message, address);
}

/**
 * dtio_msi_quiesce - drop all MSIs, before a reset
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
 * An MSI that was sent before the reset is dropped, even if it is still on its way.
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
