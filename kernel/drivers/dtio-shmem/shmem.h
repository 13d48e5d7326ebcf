/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A device, its memories and an open file of it.
 *
 * A device lives as long as it is bound or a file of it is open. What leads to hardware
 * is there while it is bound: each way in from a file is a read-side section of @srcu
 * that looks at @bound and @asleep first, and unbinding waits for these.
 */
#ifndef DTIO_SHMEM_H
#define DTIO_SHMEM_H

#include <linux/bitmap.h>
#include <linux/kref.h>
#include <linux/list.h>
#include <linux/miscdevice.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/srcu.h>
#include <linux/types.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
#include <uapi/linux/dtio-shmem.h>

#include "registers.h"

struct eventfd_ctx;

/* In the order in which they are in the file, see mapping.c */
enum shmem_memory_index {
	SHMEM_MEMORY_TABLE,
	SHMEM_MEMORY_OWN,
	SHMEM_MEMORY_COMMON,
	SHMEM_NUM_MEMORIES,
};

/**
 * struct shmem_memory - one of the memories
 * @start: physical address
 * @size: in bytes, 0 if the device does not have this one
 * @kernel: where the kernel has it mapped; also where it does not look into it, so that
 *          on x86 the kernel knows how users are to map it
 */
struct shmem_memory {
	phys_addr_t start;
	u64 size;
	void *kernel;
};

/**
 * struct shmem_irq - an interrupt of the device
 * @shmem: the device
 * @virq: Linux's number
 * @first: the first vector that it may stand for
 * @step: from one of these to the next
 * @event: it may stand for the event
 * @pin: it is the pin, and INTR_STATUS tells more
 */
struct shmem_irq {
	struct shmem *shmem;
	unsigned int virq;
	unsigned int first;
	unsigned int step;
	bool event;
	bool pin;
};

/**
 * struct shmem - a device
 * @kref: held by the binding and by each open file
 * @dev: valid while bound
 * @srcu: protects all that is there while @bound
 * @bound: written once, when it becomes false
 * @asleep: the device is being reset, or the system sleeps: nothing looks at it. Written
 *          with @count_lock held
 * @misc: the character device
 * @id: the number in its name
 * @registers: BAR 0, or "registers"
 * @dtio: it is a dtio-shmem, not QEMU's device
 * @identity: POSITION
 * @generation: GENERATION
 * @peers: PEERS, or 0
 * @vectors: VECTORS; of QEMU's device, how many it has messages for
 * @features: FEATURES
 * @blocks: offset in the table's memory
 * @block_size: 0 if there are no blocks
 * @section: offset in a block
 * @section_size: 0 if there are none
 * @private_start: offset in the own memory
 * @private_size: 0 if there is none
 * @rows: offset of the rows in the table
 * @row_size: of a row
 * @row_counts: offset of this peer's counts in the table
 * @memory: the memories
 * @irqs: what the device interrupts by
 * @num_irqs: how many
 * @way: one of &enum dtio_shmem_interrupts
 * @wait: for rings, events and the end
 * @look: looks for rings if there are no interrupts, while there are files
 * @looked: totals at the last look; NULL if the device interrupts
 * @looked_changes: CHANGES at the last look
 * @rung: vectors that were rung since their fast counters were summed up
 * @interrupted: of QEMU's device, how often each vector was
 * @ring_lock: of the doorbell
 * @fast_lock: of the counters in the own block
 * @state_lock: of the state word
 * @state_file: the file that has set the state, or NULL
 * @state: what STATE is to be
 * @count_lock: of the counts
 * @totals: rings of each vector since the peer arrived
 * @last: the counts that @totals has in it
 * @fast_last: fast counters that @totals has in it, for each vector of each sender
 * @generations: those of the senders that @fast_last is from
 * @files_mutex: of @files, to sleep with
 * @files_lock: of @files and what they have to signal
 * @files: that are open
 */
struct shmem {
	struct kref kref;
	struct device *dev;
	struct srcu_struct srcu;
	bool bound;
	bool asleep;
	struct miscdevice misc;
	int id;

	void __iomem *registers;
	bool dtio;
	u32 identity;
	u32 generation;
	u32 peers;
	u32 vectors;
	u32 features;
	u32 blocks;
	u32 block_size;
	u32 section;
	u32 section_size;
	u32 private_start;
	u32 private_size;
	u32 rows;
	u32 row_size;
	u32 row_counts;
	struct shmem_memory memory[SHMEM_NUM_MEMORIES];

	struct shmem_irq *irqs;
	unsigned int num_irqs;
	enum dtio_shmem_interrupts way;
	wait_queue_head_t wait;
	struct delayed_work look;
	u64 *looked;
	u32 looked_changes;
	unsigned long *rung;
	atomic_t *interrupted;

	/* Guards DOORBELL and RING_STATUS, from the write to the read */
	struct mutex ring_lock;
	/* Guards the counters in the own block */
	spinlock_t fast_lock;
	/* Guards @state_file, @state and STATE */
	struct mutex state_lock;
	struct shmem_file *state_file;
	u32 state;

	/* Guards what follows, up to @generations; not for interrupt handlers */
	spinlock_t count_lock;
	u64 *totals;
	u32 *last;
	u32 *fast_last;
	u32 *generations;

	/* Held to change @files, and to sleep while looking at them */
	struct mutex files_mutex;
	/* Held to change @files or a file's @eventfds, and by interrupt handlers */
	spinlock_t files_lock;
	struct list_head files;
};

/**
 * struct shmem_file - an open file
 * @shmem: the device, a reference
 * @link: in @files of the device
 * @mapping: of the inode, to take mappings away
 * @take_lock: of @taken
 * @taken: for each vector, what of &shmem.totals this file's user has been told
 * @changes: CHANGES as this file's user has seen it; read and written whole
 * @has_changes: it has seen it
 * @eventfds: for each vector, and the event; NULL or what to signal. Guarded by
 *            &shmem.files_lock
 */
struct shmem_file {
	struct shmem *shmem;
	struct list_head link;
	struct address_space *mapping;
	/* Guards @taken, from the count to what is taken */
	struct mutex take_lock;
	u64 *taken;
	u32 changes;
	bool has_changes;
	struct eventfd_ctx **eventfds;
};

/* Within a read-side section of @srcu, or while the device is being bound */
static inline bool shmem_is_bound(struct shmem *shmem)
{
	return READ_ONCE(shmem->bound);
}

/* In such a section: whether the hardware can be reached */
static inline bool shmem_is_awake(struct shmem *shmem)
{
	return shmem_is_bound(shmem) && !READ_ONCE(shmem->asleep);
}

/* A word of the table's memory, which others write */
static inline u32 shmem_table_word(struct shmem *shmem, u32 offset)
{
	return le32_to_cpu(READ_ONCE(*(__le32 *)
			   (shmem->memory[SHMEM_MEMORY_TABLE].kernel + offset)));
}

/* device.c */
struct shmem *shmem_new(struct device *dev, void __iomem *registers);
int shmem_add_memory(struct shmem *shmem, enum shmem_memory_index index,
		     const struct resource *res);
void shmem_get(struct shmem *shmem);
void shmem_put(struct shmem *shmem);

/* layout.c */
int shmem_read_layout(struct shmem *shmem);

/* count.c */
int shmem_count_init(struct shmem *shmem);
u64 shmem_count(struct shmem *shmem, unsigned int vector);

/* ring.c */
int shmem_ring(struct shmem *shmem, struct dtio_shmem_ring *ring);

/* state.c */
int shmem_set_state(struct shmem *shmem, struct shmem_file *file, u32 state);
void shmem_drop_state(struct shmem *shmem, struct shmem_file *file);
void shmem_restore(struct shmem *shmem);
void shmem_quiet(struct shmem *shmem);

/* table.c */
u32 shmem_changes(struct shmem *shmem);
u32 shmem_present(struct shmem *shmem);
int shmem_read_peer(struct shmem *shmem, struct dtio_shmem_peer *peer);

/* wake.c */
void shmem_wake(struct shmem *shmem, unsigned int first, unsigned int step,
		bool event);
void shmem_wake_all(struct shmem *shmem);
int shmem_set_eventfd(struct shmem_file *file, unsigned int vector, int fd);

/* irq.c */
int shmem_request_irqs(struct shmem *shmem);
void shmem_free_irqs(struct shmem *shmem);
void shmem_stop_looking(struct shmem *shmem);
void shmem_look_soon(struct shmem *shmem);

/* sleep.c */
void shmem_sleep(struct shmem *shmem);
void shmem_wake_up(struct shmem *shmem);
extern const struct dev_pm_ops shmem_pm_ops;

/* mapping.c */
void shmem_unmap(struct shmem *shmem);
u64 shmem_map_offset(enum shmem_memory_index index);
int shmem_mmap(struct file *file, struct vm_area_struct *vma);
bool shmem_is_write_combining(void);

/* ioctl.c */
long shmem_ioctl(struct file *file, unsigned int cmd, unsigned long arg);

/* file.c */
extern const struct file_operations shmem_fops;

/* bind.c */
int shmem_bind(struct shmem *shmem);
void shmem_unbind(struct shmem *shmem);

/* pci.c and platform.c */
int shmem_pci_register(void);
void shmem_pci_unregister(void);
int shmem_platform_register(void);
void shmem_platform_unregister(void);

#endif /* DTIO_SHMEM_H */
