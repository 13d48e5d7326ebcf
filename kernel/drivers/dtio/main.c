// SPDX-License-Identifier: GPL-2.0-only
/*
 * A device's way through dtio: one state, under one lock, @dtio->lock.
 *
 *   state      open                close        withdraw        reset, interrupts
 *   CLOSED     OPEN; if it fails,  -            GONE            -
 *              CLOSED
 *   OPEN       -                   CLOSED       WITHDRAWN       done
 *   WITHDRAWN  -                   GONE         WITHDRAWN       ENODEV; accesses: EIO,
 *                                                               mappings: SIGBUS
 *   GONE       ENODEV              -            GONE            -
 *
 * A cell has the next state or the answer to the user; "-" does not happen.
 *
 * bind:      the tables are filled, the device's windows claimed, and two things
 *            settled on which the user has no say: what keeps the device's DMA in
 *            bounds, and how it is reset. Without both the device is not bound.
 * open:      power and clocks on, reset, PHYs on, interrupts requested, access
 *            allowed.
 * close:     the same backwards, with what the user has changed of its resources
 *            brought back and a reset once more. The VFIO core calls it
 *            when the last file descriptor goes, be it by close(2) or SIGKILL.
 *            A device with DMA that was not reset is blocked (blocked.c) until a
 *            later open or bind has reset it.
 * withdraw:  the host takes the device back: interrupts off, mappings revoked,
 *            reset. At shutdown and kexec at once. At unbind, a user that has set
 *            up the request interrupt gets it and has ten seconds to close the
 *            device. The unbind waits until the device is closed.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/iommu.h>
#include <linux/of.h>
#include <linux/slab.h>

#include "blocked.h"
#include "compat.h"
#include "dtio.h"
#include "system.h"
#include "iommufd.h"
#include "trace.h"

/* After a reset that succeeded, the device does no more DMA of its user's. */
static void dtio_reset_used(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->lock);

	if (!dtio_reset(dtio) && dtio->reset.way != DTIO_RESET_NONE)
		dtio->used = false;
}

static int dtio_start(struct dtio_device *dtio)
{
	int ret;

	lockdep_assert_held(&dtio->lock);

	/* A file may be open since before the host took the device back. */
	if (dtio->state != DTIO_CLOSED)
		return -ENODEV;

	ret = dtio_dma_open(dtio);
	if (ret)
		return ret;

	ret = dtio_sleep_prevent(dtio);
	if (ret)
		return ret;

	ret = dtio_power_on(dtio);
	if (ret)
		goto out_sleep;

	ret = dtio_reset(dtio);
	if (ret)
		goto out_power;
	/* Reserved memory was not cleared at close if the reset failed then. */
	ret = dtio_reserved_clear(dtio);
	if (ret)
		goto out_power;

	ret = dtio_resources_open(dtio);
	if (ret)
		goto out_power;

	ret = dtio_irqs_open(dtio);
	if (ret)
		goto out_resources;

	dtio_regions_open(dtio);
	dtio->used = true;
	dtio->state = DTIO_OPEN;
	return 0;

out_resources:
	dtio_resources_close(dtio);
out_power:
	dtio_power_off(dtio);
out_sleep:
	dtio_sleep_allow(dtio);
	return ret;
}

static int dtio_open_device(struct vfio_device *vdev)
{
	struct dtio_device *dtio = to_dtio(vdev);
	int ret;

	scoped_guard(mutex, &dtio->lock)
		ret = dtio_start(dtio);
	trace_dtio_open(vdev->dev, ret);
	return ret;
}

static void dtio_close_device(struct vfio_device *vdev)
{
	struct dtio_device *dtio = to_dtio(vdev);

	guard(mutex)(&dtio->lock);

	/* Interrupts first: no user is left to unmask what the reset may raise. */
	dtio_irqs_close(dtio);

	dtio_regions_close(dtio);
	dtio_resources_restore(dtio);

	/* If it fails, the device is blocked before it loses its address space. */
	dtio_reset_used(dtio);
	/* Without a reset the device may still write there: cleared on the next open. */
	if (!dtio->used || dtio->reset.way == DTIO_RESET_NONE)
		dtio_reserved_clear(dtio);
	dtio_doorbell_detach(dtio);

	dtio_resources_close(dtio);
	dtio_power_off(dtio);
	dtio_sleep_allow(dtio);
	dtio_snapshot_put(dtio);
	dtio->state = dtio->state == DTIO_OPEN ? DTIO_CLOSED : DTIO_GONE;
	dtio_dma_close(dtio);
	trace_dtio_close(vdev->dev);
}

static void dtio_withdraw(struct dtio_device *dtio)
{
	guard(mutex)(&dtio->lock);

	/* Without a user it is neither powered nor clocked, nor in need of a reset. */
	if (dtio->state == DTIO_CLOSED)
		dtio->state = DTIO_GONE;
	if (dtio->state != DTIO_OPEN)
		return;

	dev_warn(dtio->vdev.dev, "its user still has it open: taking its registers and interrupts away\n");
	dtio_irqs_quiesce(dtio);
	dtio_regions_revoke(dtio, true);
	dtio->state = DTIO_WITHDRAWN;
	dtio_resources_restore(dtio);
	dtio_reset_used(dtio);
	dtio_regions_restore(dtio, false);
	dtio_sleep_allow(dtio);
}

/* The VFIO core calls this at once on unbind, and then every ten seconds. */
static void dtio_request(struct vfio_device *vdev, unsigned int count)
{
	struct dtio_device *dtio = to_dtio(vdev);

	if (!count && dtio_irqs_request(dtio)) {
		dev_notice(vdev->dev, "asked its user to let go of it\n");
		return;
	}
	dtio_withdraw(dtio);
}

static void dtio_release(struct vfio_device *vdev)
{
	struct dtio_device *dtio = to_dtio(vdev);

	dtio_irqs_exit(dtio);
	dtio_regions_release(dtio);
	mutex_destroy(&dtio->snapshot.lock);
	mutex_destroy(&dtio->lock);
}

/*
 * All devices of an IOMMU group have one device set, as doorbell.c asks for; a device
 * without a group has one of its own.
 */
static int dtio_set_init(struct dtio_device *dtio)
{
	struct iommu_group *group = iommu_group_get(dtio->vdev.dev);
	int ret;

	/* VFIO would make one, but not look whether there was the memory for it. */
	if (!group)
		return vfio_assign_device_set(&dtio->vdev, dtio);
	ret = vfio_assign_device_set(&dtio->vdev, group);
	iommu_group_put(group);
	return ret;
}

static int dtio_init(struct vfio_device *vdev)
{
	struct dtio_device *dtio = to_dtio(vdev);

	mutex_init(&dtio->snapshot.lock);
	mutex_init(&dtio->lock);
	INIT_LIST_HEAD(&dtio->sleep.link);
	init_rwsem(&dtio->access_lock);
	ratelimit_state_init(&dtio->log_limit, DTIO_LOG_INTERVAL, DTIO_LOG_BURST);
	ratelimit_state_init(&dtio->expedite_limit, DTIO_EXPEDITE_INTERVAL,
			     DTIO_EXPEDITE_BURST);
	ratelimit_set_flags(&dtio->expedite_limit, RATELIMIT_MSG_ON_RELEASE);
	raw_spin_lock_init(&dtio->message_lock);
	INIT_LIST_HEAD(&dtio->doorbell.entry);
	return dtio_set_init(dtio);
}

/* VFIO has two kinds of attaching to an address space; all else is the same. */
#define DTIO_VFIO_OPS(_kind) {						\
	.name = "dtio",							\
	.init = dtio_init,						\
	.release = dtio_release,					\
	.open_device = dtio_open_device,				\
	.close_device = dtio_close_device,				\
	.read = dtio_region_read,					\
	.write = dtio_region_write,					\
	.mmap = dtio_region_mmap,					\
	.ioctl = dtio_ioctl,						\
	.request = dtio_request,					\
	.bind_iommufd = _kind##_bind,					\
	.unbind_iommufd = _kind##_unbind,				\
	.attach_ioas = _kind##_attach_ioas,				\
	.detach_ioas = _kind##_detach_ioas,				\
	DTIO_NEWER_OPS							\
}

static const struct vfio_device_ops dtio_iommu_ops = DTIO_VFIO_OPS(dtio_iommufd);
static const struct vfio_device_ops dtio_no_dma_ops =
	DTIO_VFIO_OPS(vfio_iommufd_emulated);

static enum dtio_reset dtio_get_reset(struct device *dev)
{
	struct dtio_device *dtio = dev_get_drvdata(dev);

	return dtio->reset.way;
}

static struct dtio_device *dtio_take(struct device *dev,
				     const struct dtio_bus_ops *bus)
{
	const struct dtio_known *known = dtio_known_find(dev->of_node);
	enum dtio_dma dma;
	struct dtio_device *dtio;
	int ret;

	if (!dev->of_node)
		return ERR_PTR(dtio_refuse(dev, -ENODEV,
					   "no device tree node describes this device"));

	ret = dtio_system_verdict(dev);
	if (ret)
		return ERR_PTR(ret);

	ret = dtio_dma_verdict(dev, known);
	if (ret < 0)
		return ERR_PTR(ret);
	dma = ret;

	dtio = vfio_alloc_device(dtio_device, vdev, dev,
				 dma == DTIO_DMA_IOMMU ? &dtio_iommu_ops :
							 &dtio_no_dma_ops);
	if (IS_ERR(dtio))
		return dtio;

	dtio->bus = bus;
	dtio->known = known;
	dtio->dma = dma;

	/* Refusals come before anything is claimed. */
	ret = dtio_reset_verdict(dtio);
	if (ret)
		goto out_put;

	ret = dtio_regions_init(dtio);
	if (ret)
		goto out_put;

	ret = dtio_reset_init(dtio);
	if (ret)
		goto out_put;

	ret = dtio_power_init(dtio);
	if (ret)
		goto out_reset;

	ret = dtio_resources_init(dtio);
	if (ret)
		goto out_power;

	/* GPIO lines, which are resources, have interrupts. */
	ret = dtio_irqs_init(dtio);
	if (ret)
		goto out_resources;

	if (dma == DTIO_DMA_IOMMU) {
		ret = dtio_dma_init(dtio);
		if (ret)
			goto out_resources;
	}

	/* It may do DMA when it is powered: not before it is known not to be blocked. */
	scoped_guard(mutex, &dtio->lock)
		ret = dtio_reset_try(dtio);
	if (ret)
		goto out_dma;
	if (dma == DTIO_DMA_IOMMU)
		dtio_dma_tell(dtio);

	/* An open may come before registering has returned. */
	dev_set_drvdata(dev, dtio);
	ret = dtio_record_ready(dev, dma, dtio_get_reset);
	if (ret)
		goto out_dma;

	if (dma == DTIO_DMA_IOMMU)
		ret = vfio_register_group_dev(&dtio->vdev);
	else
		ret = vfio_register_emulated_iommu_dev(&dtio->vdev);
	if (ret) {
		dtio_refuse(dev, ret, "VFIO did not take the device: %pe",
			    ERR_PTR(ret));
		goto out_dma;
	}

	dtio_debugfs_add(dtio);
	dev_info(dev, "ready to be assigned: dma %s, reset %s, %u regions, %u interrupts\n",
		 dtio_dma_name(dtio->dma), dtio_reset_name(dtio->reset.way),
		 dtio->num_regions, dtio->num_irqs);
	return dtio;

out_dma:
	dtio_blocked_release(dtio);
out_resources:
	dtio_resources_release(dtio);
out_power:
	dtio_power_release(dtio);
out_reset:
	dtio_reset_release(dtio);
out_put:
	vfio_put_device(&dtio->vdev);
	return ERR_PTR(ret);
}

/**
 * dtio_bind - take a device over from the host
 * @dev: the device; its driver data becomes the &struct dtio_device
 * @bus: what its bus tells about it
 *
 * To be called from a bus driver's probe. The reason for a refusal is in the log
 * and in the device's verdict when this returns.
 *
 * Return: the device, or an ERR_PTR: ENODEV if no device tree describes it,
 * EPERM if its DMA cannot be kept in bounds or it cannot be reset, EINVAL if VFIO
 * does not take its IOMMU, EIO if its DMA is blocked and still cannot be ended,
 * EBUSY if another driver has its windows, clocks or reset lines.
 */
struct dtio_device *dtio_bind(struct device *dev,
			      const struct dtio_bus_ops *bus)
{
	struct dtio_device *dtio;
	int ret;

	ret = dtio_record_begin(dev);
	if (ret)
		return ERR_PTR(ret);

	dtio = dtio_take(dev, bus);
	if (IS_ERR(dtio))
		dtio_record_end(dev, PTR_ERR(dtio));
	return dtio;
}
EXPORT_SYMBOL_GPL(dtio_bind);

/**
 * dtio_unbind - give a device back to the host
 * @dtio: what dtio_bind() returned
 *
 * Waits until the device is closed.
 */
void dtio_unbind(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;

	vfio_unregister_group_dev(&dtio->vdev);
	dtio_record_end(dev, 0);
	/* Reserved memory was not cleared at close if the reset failed then. */
	scoped_guard(mutex, &dtio->lock)
		dtio_reserved_clear(dtio);
	dtio_debugfs_remove(dtio);
	dtio_blocked_unbind(dtio);
	dtio_blocked_release(dtio);
	dtio_resources_release(dtio);
	dtio_power_release(dtio);
	dtio_reset_release(dtio);
	vfio_put_device(&dtio->vdev);
}
EXPORT_SYMBOL_GPL(dtio_unbind);

/**
 * dtio_shutdown - take a device back from its user, before a reboot or kexec
 * @dtio: what dtio_bind() returned
 *
 * Afterwards no IOMMU may be left to keep the device's DMA in bounds.
 */
void dtio_shutdown(struct dtio_device *dtio)
{
	dtio_withdraw(dtio);
}
EXPORT_SYMBOL_GPL(dtio_shutdown);
