/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The device as dtio sees it: two tables, one of regions and one of interrupts,
 * filled once when the device is bound. Whatever anybody asks (a dtio ioctl, a
 * VFIO ioctl, sysfs) is answered from them.
 */
#ifndef DTIO_H
#define DTIO_H

#include <linux/bits.h>
#include <linux/cache.h>
#include <linux/mm_types.h>
#include <linux/mutex.h>
#include <linux/nospec.h>
#include <linux/notifier.h>
#include <linux/rwsem.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/vfio.h>
#include <linux/workqueue.h>

#include <uapi/linux/dtio.h>

struct clk_bulk_data;
struct dentry;
struct dev_pm_domain_list;
struct device_node;
struct dtio_device;
struct dtio_msi_vector;
struct eventfd_ctx;
struct icc_path;
struct mm_struct;
struct regulator_bulk_data;
struct reset_control;
struct resource;
struct virqfd;

/* A region's index is kept above this bit of the file offset, as VFIO does. */
#define DTIO_OFFSET_SHIFT	40
#define DTIO_INDEX_TO_OFFSET(index)	((u64)(index) << DTIO_OFFSET_SHIFT)
#define DTIO_OFFSET_TO_INDEX(offset)	((u64)(offset) >> DTIO_OFFSET_SHIFT)
#define DTIO_OFFSET_MASK		(BIT_ULL(DTIO_OFFSET_SHIFT) - 1)

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
 * struct dtio_region - one row of the region table
 * @type: what the region holds
 * @memory: how it is mapped
 * @access: DTIO_REGION_*
 * @narrowest: the least width of an access, in bytes
 * @widest: the greatest
 * @single: bit n is set if n bytes of registers can be one access
 * @mmap_reason: why it cannot be mapped, or %DTIO_MMAP_OK
 * @dt_index: entry of the node's property that it comes from
 * @mmap_owner: who is in the way, or NULL
 * @name: entry of "reg-names", or NULL
 * @address: physical address
 * @length: in bytes
 * @mappable: how much of it can be mapped, in bytes: whole pages, or 0
 * @prot_keep: the bits of a mapping's protection that its memory type leaves
 * @prot_set: the bits of it that its memory type sets
 * @base: the kernel's mapping of registers, or NULL
 * @data: the kernel's mapping of memory, or NULL
 */
struct dtio_region {
	enum dtio_region_type type;
	enum dtio_memory memory;
	u32 access;
	u32 narrowest;
	u32 widest;
	u32 single;
	enum dtio_mmap_reason mmap_reason;
	u32 dt_index;
	const char *mmap_owner;
	const char *name;
	phys_addr_t address;
	u64 length;
	u64 mappable;
	pgprot_t prot_keep;
	pgprot_t prot_set;
	void __iomem *base;
	void *data;
} ____cacheline_aligned;

/**
 * struct dtio_irq - one row of the interrupt table, and the line's state
 * @dtio: the device
 * @type: a line, or the one row for messages or for the request interrupt
 * @status: whether the line can be used
 * @features: DTIO_IRQ_*
 * @trigger_type: DTIO_IRQ_TRIGGER_*
 * @dt_index: entry of the node's interrupts
 * @name: entry of "interrupt-names", or NULL
 * @virq: the Linux interrupt of a line whose @status is %DTIO_IRQ_OK, else 0
 * @action_name: what /proc/interrupts shows; NULL while not requested
 * @trigger: signalled when the line fires; written with the line disabled and
 *           @dtio->irq_lock held, so that the handler may read it freely
 * @mask: masks the line when signalled; guarded by @dtio->irq_lock
 * @unmask: unmasks the line when signalled; guarded by @dtio->irq_lock
 * @forwarded: the controller leaves the line active when it has fired, so that
 *             it need not be masked; does not change while the device is open
 * @slow: its controller sits behind a bus and can only be talked to by who may
 *        sleep; does not change while the device is open
 * @work: tells a @slow line's controller what dtio_line_update() tells a fast
 *        one's; unmasks a fast line, see dtio_line_unmask_signalled()
 * @work_lock: serialises telling a @slow line's controller
 * @lock: guards what follows
 * @armed: there is a @trigger
 * @masked: by the user, or by having fired
 * @active: @forwarded, has fired and is still active
 * @latched: an edge has come while it was not armed
 * @enabled: what the interrupt core was last told
 * @fired: how often, since the device was opened
 */
struct dtio_irq {
	struct dtio_device *dtio;
	enum dtio_irq_type type;
	enum dtio_irq_status status;
	u32 features;
	u32 trigger_type;
	u32 dt_index;
	const char *name;
	int virq;
	char *action_name;
	struct eventfd_ctx *trigger;
	struct dtio_irqfd {
		struct virqfd *virqfd;
		struct eventfd_ctx *ctx;
	} mask, unmask;
	bool forwarded;
	struct irq_data *data;	/* of who deactivates it, if forwarded */
	bool slow;
	struct work_struct work;
	struct mutex work_lock;	/* serialises talking to a slow controller */
	spinlock_t lock;	/* guards all below */
	bool armed;
	bool masked;
	bool active;
	bool latched;
	bool enabled;
	u64 fired;
};

/**
 * struct dtio_known - facts about a kind of device that no device tree tells
 * @no_bus_master: it never reads or writes memory by itself
 * @reset: how its own registers bring it back to a known state, or NULL
 */
struct dtio_known {
	bool no_bus_master;
	const struct dtio_reset_recipe *reset;
};

/**
 * struct dtio_snapshot - the flattened device tree that describes the device
 * @lock: guards making it
 * @blob: NULL until it is first asked for
 * @length: in bytes
 */
struct dtio_snapshot {
	struct mutex lock;	/* guards making it */
	void *blob;
	size_t length;
};

/**
 * struct dtio_sleep - whether the system may sleep, and whether it is going to
 * @notifier: hears of it
 * @lock: guards what follows
 * @prevented: it must not: somebody has the device open
 * @near: it has made up its mind: nobody may open the device
 */
struct dtio_sleep {
	struct notifier_block notifier;
	struct mutex lock;	/* guards all below */
	bool prevented;
	bool near;
};

/**
 * struct dtio_device - a device bound to dtio
 * @vdev: the VFIO device; must be first
 * @bus: what the bus told
 * @known: facts about this kind of device, or NULL
 * @dma: what keeps its DMA in bounds
 * @reset: how it is reset
 * @reset_lines: the reset lines that its node names, or NULL
 * @domain_notifier: hears of the device's power domain going off
 * @domain_offs: how often it has gone off; written by @domain_notifier
 * @clks: the clocks that its node names
 * @num_clks: how many
 * @domains: its power domains, if there are several, or NULL
 * @supplies: the regulators that its node names
 * @num_supplies: how many
 * @paths: the interconnect paths that its node names
 * @num_paths: how many
 * @sleep: keeps the system awake while the device is open
 * @powered: clocks and power domains are on; guarded by @irq_lock while the
 *           device is open
 * @regions: the region table; the snapshot is its last row
 * @num_regions: rows in @regions
 * @irqs: the interrupt table: lines, messages if the device may have some, and
 *        the request interrupt as its last row
 * @num_irqs: rows in @irqs
 * @vectors: the messages that have been allocated, or NULL
 * @num_vectors: how many
 * @msi_quiet: messages are dropped, because the device is being reset
 * @snapshot: what the last region holds
 * @debugfs: its folder there
 * @irq_lock: serialises set-up of interrupts against each other and against
 *            reset; taken before @access_lock
 * @access_lock: guards @accessible; held for reading around every page that is
 *               mapped, held for writing while mappings are revoked and
 *               until the device is out of reset. Registers are also read and
 *               written under RCU, see dtio_access_begin()
 * @mapper: whose mappings are filled while they are made, see
 *          dtio_region_mmap(); set by cmpxchg() with that address space's
 *          lock held
 * @accessible: the device is powered, and not in reset
 * @withdrawn: the host has taken the device back from its user, who has it
 *             still open; guarded by @irq_lock
 */
struct dtio_device {
	struct vfio_device vdev;
	const struct dtio_bus_ops *bus;
	const struct dtio_known *known;
	enum dtio_dma dma;
	enum dtio_reset reset;
	struct reset_control *reset_lines;
	struct notifier_block domain_notifier;
	atomic_t domain_offs;
	struct clk_bulk_data *clks;
	int num_clks;
	struct dev_pm_domain_list *domains;
	struct regulator_bulk_data *supplies;
	int num_supplies;
	struct icc_path **paths;
	unsigned int num_paths;
	struct dtio_sleep sleep;
	bool powered;
	struct dtio_region *regions;
	unsigned int num_regions;
	struct dtio_irq *irqs;
	unsigned int num_irqs;
	struct dtio_msi_vector *vectors;
	unsigned int num_vectors;
	bool msi_quiet;
	struct dtio_snapshot snapshot;
	struct dentry *debugfs;
	struct mutex irq_lock;	/* serialises set-up of interrupts */
	struct rw_semaphore access_lock;
	struct mm_struct *mapper;
	bool accessible;
	bool withdrawn;
};

static inline struct dtio_device *to_dtio(struct vfio_device *vdev)
{
	return container_of(vdev, struct dtio_device, vdev);
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
	return &dtio->regions[array_index_nospec(index, dtio->num_regions)];
}

/* main.c: for the bus drivers */
struct dtio_device *dtio_bind(struct device *dev, const struct dtio_bus_ops *bus);
void dtio_unbind(struct dtio_device *dtio);
extern const struct attribute_group *dtio_driver_groups[];
extern const struct attribute_group *dtio_device_groups[];

/* answers.c: every ioctl; dtio's own are let in and out by ioctl.c */
long dtio_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg);

/* vfio.c: the standard VFIO device ioctls */
long dtio_vfio_ioctl(struct dtio_device *dtio, unsigned int cmd,
		     unsigned long arg);
int dtio_vfio_region_info(struct vfio_device *vdev,
			  struct vfio_region_info *info,
			  struct vfio_info_cap *caps);

/* region.c */
int dtio_regions_init(struct dtio_device *dtio);
ssize_t dtio_region_read(struct vfio_device *vdev, char __user *buf,
			 size_t count, loff_t *ppos);
ssize_t dtio_region_write(struct vfio_device *vdev, const char __user *buf,
			  size_t count, loff_t *ppos);
int dtio_region_mmap(struct vfio_device *vdev, struct vm_area_struct *vma);
void dtio_region_allow_mmap(struct dtio_region *region);
void dtio_regions_open(struct dtio_device *dtio);
void dtio_regions_close(struct dtio_device *dtio);
void dtio_regions_revoke(struct dtio_device *dtio);
void dtio_regions_restore(struct dtio_device *dtio, bool accessible);
int dtio_region_length(struct dtio_device *dtio,
		       const struct dtio_region *region, u64 *length);

/* reserved.c */
unsigned int dtio_reserved_count(struct dtio_device *dtio);
int dtio_reserved_init(struct dtio_device *dtio, struct dtio_region *region,
		       unsigned int index);
void dtio_reserved_clear(struct dtio_device *dtio);

/* pages.c */
int dtio_pages_claim(struct device *dev, u64 start, u64 length);
int dtio_pages_verdict(struct dtio_device *dtio, struct dtio_region *region);

/* irq.c */
int dtio_irqs_init(struct dtio_device *dtio);
int dtio_irqs_open(struct dtio_device *dtio);
void dtio_irqs_close(struct dtio_device *dtio);
void dtio_irqs_quiesce(struct dtio_device *dtio);
void dtio_irqs_resume(struct dtio_device *dtio);
struct dtio_irq *dtio_irq_get(struct dtio_device *dtio, u32 index);
bool dtio_irqs_request(struct dtio_device *dtio);
int dtio_irq_set(struct dtio_irq *irq, u32 flags, u32 start, u32 count,
		 void *data);

int dtio_irq_state(struct dtio_irq *irq, u32 *state, u64 *fired);

u32 dtio_irq_count(const struct dtio_irq *irq);

/* line.c */
void dtio_line_init(struct dtio_irq *irq);
int dtio_line_request(struct dtio_irq *irq);
void dtio_line_free(struct dtio_irq *irq);
void dtio_line_set_masked(struct dtio_irq *irq, bool masked);
void dtio_line_unmask_signalled(struct dtio_irq *irq);
void dtio_line_set_armed(struct dtio_irq *irq, bool armed);
bool dtio_line_fires(struct dtio_irq *irq, bool active);
void dtio_line_disarm(struct dtio_irq *irq);
void dtio_line_flush(struct dtio_irq *irq);

/* msi.c */

/* More than any device has; the vectors are allocated as they are used. */
#define DTIO_MSI_MAX	256

int dtio_msi_set(struct dtio_device *dtio, u32 flags, u32 start, u32 count,
		 void *data);
int dtio_msi_message(struct dtio_device *dtio, u32 number, u64 *address,
		     u32 *data);
int dtio_msi_doorbell(struct dtio_device *dtio, u64 address);
void dtio_msi_quiesce(struct dtio_device *dtio);
void dtio_msi_resume(struct dtio_device *dtio);
void dtio_msi_release(struct dtio_device *dtio);

/* of.c */
unsigned int dtio_of_count_irqs(struct device_node *np);
char *dtio_of_path(struct device_node *np);

/* snapshot.c */
int dtio_snapshot_make(struct device_node *np, void **blob, size_t *length);
int dtio_snapshot_get(struct dtio_device *dtio);
void dtio_snapshot_put(struct dtio_device *dtio);

/* power.c */
int dtio_power_init(struct dtio_device *dtio);
void dtio_power_release(struct dtio_device *dtio);
int dtio_power_on(struct dtio_device *dtio);
void dtio_power_off(struct dtio_device *dtio);
int dtio_power_cycle(struct dtio_device *dtio);

/* reset.c */
int dtio_reset_init(struct dtio_device *dtio);
int dtio_reset_try(struct dtio_device *dtio);
void dtio_reset_release(struct dtio_device *dtio);
int dtio_reset(struct dtio_device *dtio);
const char *dtio_reset_name(enum dtio_reset reset);

/* sleep.c */
int dtio_sleep_init(struct dtio_device *dtio);
void dtio_sleep_release(struct dtio_device *dtio);
int dtio_sleep_prevent(struct dtio_device *dtio);
void dtio_sleep_allow(struct dtio_device *dtio);

/* dma.c */
int dtio_dma_verdict(struct device *dev, const struct dtio_known *known);
const char *dtio_dma_name(enum dtio_dma dma);

/* known.c */
const struct dtio_known *dtio_known_find(struct device_node *np);

/**
 * struct dtio_reset_step - one step of a reset by registers
 * @offset: register in region 0
 * @width: of the access, in bytes: 1, 2 or 4
 * @op: write @value, or wait until the bits of @mask equal @value
 * @mask: bits that a wait looks at
 * @value: see @op
 */
struct dtio_reset_step {
	u16 offset;
	u8 width;
	enum { DTIO_STEP_WRITE, DTIO_STEP_WAIT } op;
	u32 mask;
	u32 value;
};

/**
 * struct dtio_reset_recipe - a reset by registers
 * @num_steps: how many @steps there are
 * @steps: in order
 */
struct dtio_reset_recipe {
	unsigned int num_steps;
	const struct dtio_reset_step *steps;
};

/* debugfs.c */
void dtio_debugfs_add(struct dtio_device *dtio);
void dtio_debugfs_remove(struct dtio_device *dtio);
void dtio_debugfs_init(void);
void dtio_debugfs_exit(void);

/* policy.c: what the administrator said of a device, by name */
enum dtio_policy {
	DTIO_POLICY_ASSUME_NO_DMA,
	DTIO_POLICY_ALLOW_NO_RESET,
	DTIO_POLICY_COUNT
};

bool dtio_policy_has(enum dtio_policy policy, struct device *dev);
void dtio_policy_release(void);

#endif /* DTIO_H */
