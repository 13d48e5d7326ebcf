/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The device as dtio sees it: three tables, of regions, interrupts and resources,
 * filled once when the device is bound. dtio's ioctls, VFIO's ioctls and sysfs are
 * all answered from them.
 */
#ifndef DTIO_H
#define DTIO_H

#include <linux/mutex.h>
#include <linux/nospec.h>
#include <linux/ratelimit.h>
#include <linux/rwsem.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/vfio.h>

#include <uapi/linux/dtio.h>

#include "debugfs.h"
#include "dma.h"
#include "doorbell.h"
#include "gpio.h"
#include "irq.h"
#include "known.h"
#include "names.h"
#include "of.h"
#include "policy.h"
#include "power.h"
#include "rates.h"
#include "record.h"
#include "region.h"
#include "reset.h"
#include "resource.h"
#include "sleep.h"
#include "snapshot.h"

struct dentry;
struct dtio_answers;
struct dtio_blocked;
struct resource;

/**
 * enum dtio_state - where a device is between its user and the host
 * @DTIO_CLOSED: bound, without a user
 * @DTIO_OPEN: a user has the device open
 * @DTIO_WITHDRAWN: the host has taken the device back; its file is still open
 * @DTIO_GONE: being unbound or shut down; never opened again
 *
 * main.c has the way from one to the other.
 */
enum dtio_state {
	DTIO_CLOSED,
	DTIO_OPEN,
	DTIO_WITHDRAWN,
	DTIO_GONE,
};

/**
 * struct dtio_bus_ops - what a bus has to tell about a device
 * @bus: one of &enum dtio_bus
 * @vfio_flags: VFIO_DEVICE_FLAGS_* that names the bus to a VFIO user
 * @manages_runtime_pm: the bus enables and disables runtime PM itself
 * @get_resource: the device's memory or port window number @index; a negative
 *                errno after the last
 * @get_irq: the Linux interrupt for entry @index of the node's interrupts, or a
 *           negative errno
 */
struct dtio_bus_ops {
	enum dtio_bus bus;
	u32 vfio_flags;
	bool manages_runtime_pm;
	int (*get_resource)(struct device *dev, unsigned int index,
			    struct resource *res);
	int (*get_irq)(struct device *dev, unsigned int index);
};

/**
 * struct dtio_device - a device bound to dtio
 * @vdev: the VFIO device; must be first
 * @bus: what the bus told
 * @known: facts about this kind of device, or NULL
 * @dma: what keeps its DMA in bounds
 * @reset: how it is reset
 * @power: what it needs to answer
 * @resources: the resource table
 * @sleep: keeps the system awake while the device is open
 * @regions: the region table: registers of the device's node, its reserved memory, the
 *           snapshot, registers of nodes below
 * @num_regions: rows in @regions
 * @snapshot_index: which one is the snapshot
 * @read_write: the administrator allowed read() and write() of registers that can
 *              be mapped
 * @accesses: some registers are read and written by the kernel for the user
 * @keep_memory: reserved memory is never cleared, on the administrator's override
 * @memory_used: since reserved memory was last cleared, a user could write to it or
 *               make the device do so. Set without a lock while the device is open,
 *               otherwise guarded by @lock
 * @irqs: the interrupt table: lines of the device's node, then those of nodes below
 *        it, those of GPIO lines, a row for MSIs if the device may have some, and the request interrupt as
 *        its last row
 * @num_irqs: rows in @irqs
 * @vectors: the MSI vectors that have been allocated, or NULL
 * @num_vectors: how many
 * @message_lock: guards the message of each of @vectors, which the interrupt core
 *                may write from anywhere
 * @msi_stale: @vectors are of an address space that the device has left; guarded by
 *             the device set's lock
 * @msi_quiet: MSIs are dropped, because the device is being reset
 * @doorbell: the second address that MSIs may be written to
 * @snapshot: what the last region holds
 * @debugfs: its folder there
 * @log_limit: how much a user may have logged of it
 * @expedite_limit: how often a user may cause an expedited RCU grace period, which
 *                  interrupts every CPU
 * @lock: guards @state and what hangs on it: power, reset, the set-up of
 *        interrupts. Held across all of open, close, withdrawal and reset; taken
 *        inside the VFIO core's locks, and before @access_lock
 * @access_lock: guards @accessible; held for reading around every page that is
 *               mapped, held for writing while mappings are revoked and
 *               until the device is out of reset. Registers are also read and
 *               written under RCU, see dtio_access_begin()
 * @state: one of &enum dtio_state; guarded by @lock
 * @accessible: the device is powered, and not in reset
 * @used: a user has had the device since the last reset that succeeded; guarded by
 *        @lock
 * @blocked: what keeps its DMA blocked if it cannot be reset, if it has an IOMMU
 */
struct dtio_device {
	struct vfio_device vdev;
	const struct dtio_bus_ops *bus;
	const struct dtio_known *known;
	enum dtio_dma dma;
	struct dtio_resetting reset;
	struct dtio_power power;
	struct dtio_resources resources;
	struct dtio_sleep sleep;
	struct dtio_region *regions;
	unsigned int num_regions;
	unsigned int snapshot_index;
	bool read_write;
	bool accesses;
	bool keep_memory;
	bool memory_used;
	struct dtio_irq *irqs;
	unsigned int num_irqs;
	struct dtio_msi_vector *vectors;
	unsigned int num_vectors;
	raw_spinlock_t message_lock;	/* guards what @vectors send */
	bool msi_stale;
	bool msi_quiet;
	struct dtio_doorbell doorbell;
	struct dtio_snapshot snapshot;
	struct dentry *debugfs;
	struct ratelimit_state log_limit;
	struct ratelimit_state expedite_limit;
	struct mutex lock;	/* guards @state and what hangs on it */
	struct rw_semaphore access_lock;
	enum dtio_state state;
	bool accessible;
	bool used;
	struct dtio_blocked *blocked;
};

static inline struct dtio_device *to_dtio(struct vfio_device *vdev)
{
	return container_of(vdev, struct dtio_device, vdev);
}

/*
 * Log messages that a user can cause over and over: 30 in ten seconds, counted for
 * each device by itself.
 */
#define DTIO_LOG_INTERVAL	(10 * HZ)
#define DTIO_LOG_BURST		30

/* Expedited RCU grace periods, which interrupt every CPU: ten in ten seconds. */
#define DTIO_EXPEDITE_INTERVAL	(10 * HZ)
#define DTIO_EXPEDITE_BURST	10

#define dtio_err_limited(_dtio, _fmt, ...)				\
	do {								\
		struct dtio_device *_device = (_dtio);			\
									\
		if (__ratelimit(&_device->log_limit))			\
			dev_err(_device->vdev.dev, _fmt, ##__VA_ARGS__);	\
	} while (0)

/**
 * dtio_irq_index - the number of a row of the interrupt table
 * @irq: the interrupt
 *
 * Return: its index, which the user has, too. For a line of the device's own node, it
 * is also the number of the entry in "interrupts".
 */
static inline u32 dtio_irq_index(const struct dtio_irq *irq)
{
	return irq - irq->dtio->irqs;
}

/**
 * dtio_region_get - look up a region by an index that came from the user
 * @dtio: the device
 * @index: any number
 *
 * Return: the region, or NULL if there is none with this index.
 */
static inline struct dtio_region *dtio_region_get(struct dtio_device *dtio,
						  u64 index)
{
	if (index >= dtio->num_regions)
		return NULL;
	return &dtio->regions[array_index_nospec((unsigned long)index,
						 dtio->num_regions)];
}

/**
 * dtio_memory_use - note that reserved memory is to be cleared after this user
 * @dtio: the device, open
 */
static inline void dtio_memory_use(struct dtio_device *dtio)
{
	if (!READ_ONCE(dtio->memory_used))
		WRITE_ONCE(dtio->memory_used, true);
}

/* main.c: for the bus drivers */
struct dtio_device *dtio_bind(struct device *dev, const struct dtio_bus_ops *bus);
void dtio_unbind(struct dtio_device *dtio);
void dtio_shutdown(struct dtio_device *dtio);

/* answers.c */
extern const struct dtio_answers dtio_own_answers;

/* vfio.c: every ioctl */
long dtio_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg);
int dtio_vfio_region_info(struct vfio_device *vdev,
			  struct vfio_region_info *info,
			  struct vfio_info_cap *caps);

#endif /* DTIO_H */
