// SPDX-License-Identifier: GPL-2.0-only
/* The ioctls: a table of them, and one way in and out for all. */
#include <linux/cleanup.h>
#include <linux/fs.h>
#include <linux/uaccess.h>

#include "shmem.h"

union shmem_ioctl_buffer {
	struct dtio_shmem_info info;
	struct dtio_shmem_ring ring;
	struct dtio_shmem_take take;
	struct dtio_shmem_set_eventfd set_eventfd;
	struct dtio_shmem_set_state set_state;
	struct dtio_shmem_changes changes;
	struct dtio_shmem_peer peer;
};

static int shmem_do_info(struct shmem_file *file, void *buf)
{
	struct shmem *shmem = file->shmem;
	struct shmem_memory *memory = shmem->memory;
	struct dtio_shmem_info *info = buf;

	if (info->__reserved)
		return -EOPNOTSUPP;
	if (shmem->dtio)
		info->features |= DTIO_SHMEM_TABLE;
	if (shmem->features & SHMEM_HAS_BLOCKS)
		info->features |= DTIO_SHMEM_BLOCKS;
	if (shmem->features & SHMEM_HAS_PRIVATE)
		info->features |= DTIO_SHMEM_PRIVATE;
	if (shmem->features & SHMEM_HAS_FAST)
		info->features |= DTIO_SHMEM_FAST;
	info->interrupts = shmem->way;
	info->num_interrupts = shmem->way == DTIO_SHMEM_IRQ_NONE ?
				       0 : shmem->num_irqs;
	info->vectors = shmem->vectors;
	info->peers = shmem->peers;
	info->identity = shmem->identity;
	info->generation = shmem->generation;
	info->common_offset = shmem_map_offset(SHMEM_MEMORY_COMMON);
	info->common_size = memory[SHMEM_MEMORY_COMMON].size;
	info->table_offset = shmem_map_offset(SHMEM_MEMORY_TABLE);
	info->table_size = memory[SHMEM_MEMORY_TABLE].size;
	info->own_offset = shmem_map_offset(SHMEM_MEMORY_OWN);
	info->own_size = memory[SHMEM_MEMORY_OWN].size;
	info->blocks = shmem->blocks;
	info->block_size = shmem->block_size;
	info->section = shmem->section;
	info->section_size = shmem->section_size;
	info->private_start = shmem->private_start;
	info->private_size = shmem->private_size;
	return 0;
}

static int shmem_do_ring(struct shmem_file *file, void *buf)
{
	return shmem_ring(file->shmem, buf);
}

static int shmem_do_take(struct shmem_file *file, void *buf)
{
	struct dtio_shmem_take *take = buf;
	u64 total;

	if (take->__reserved)
		return -EOPNOTSUPP;
	if (take->vector >= file->shmem->vectors)
		return -EINVAL;
	guard(mutex)(&file->take_lock);
	total = shmem_count(file->shmem, take->vector);
	take->count = total - file->taken[take->vector];
	file->taken[take->vector] = total;
	return 0;
}

static int shmem_do_set_eventfd(struct shmem_file *file, void *buf)
{
	struct dtio_shmem_set_eventfd *cmd = buf;

	return shmem_set_eventfd(file, cmd->vector, cmd->fd);
}

static int shmem_do_set_state(struct shmem_file *file, void *buf)
{
	struct dtio_shmem_set_state *cmd = buf;

	if (cmd->__reserved)
		return -EOPNOTSUPP;
	return shmem_set_state(file->shmem, file, cmd->state);
}

static int shmem_do_changes(struct shmem_file *file, void *buf)
{
	struct dtio_shmem_changes *cmd = buf;

	if (!file->shmem->dtio)
		return -EOPNOTSUPP;
	cmd->changes = shmem_changes(file->shmem);
	cmd->present = shmem_present(file->shmem);
	WRITE_ONCE(file->changes, cmd->changes);
	WRITE_ONCE(file->has_changes, true);
	return 0;
}

static int shmem_do_peer(struct shmem_file *file, void *buf)
{
	return shmem_read_peer(file->shmem, buf);
}

/**
 * struct shmem_ioctl - an ioctl
 * @cmd: its number
 * @size: of its structure
 * @writes: for files that are open for writing
 * @has_flags: it looks at @flags itself; others have none
 * @execute: what it does; returns 0 or a negative errno
 */
struct shmem_ioctl {
	unsigned int cmd;
	u32 size;
	bool writes;
	bool has_flags;
	int (*execute)(struct shmem_file *file, void *buf);
};

static const struct shmem_ioctl shmem_ioctls[] = {
	{
		.cmd = DTIO_SHMEM_INFO,
		.size = sizeof(struct dtio_shmem_info),
		.execute = shmem_do_info,
	}, {
		.cmd = DTIO_SHMEM_RING,
		.size = sizeof(struct dtio_shmem_ring),
		.writes = true,
		.has_flags = true,
		.execute = shmem_do_ring,
	}, {
		.cmd = DTIO_SHMEM_TAKE,
		.size = sizeof(struct dtio_shmem_take),
		.execute = shmem_do_take,
	}, {
		.cmd = DTIO_SHMEM_SET_EVENTFD,
		.size = sizeof(struct dtio_shmem_set_eventfd),
		.execute = shmem_do_set_eventfd,
	}, {
		.cmd = DTIO_SHMEM_SET_STATE,
		.size = sizeof(struct dtio_shmem_set_state),
		.writes = true,
		.execute = shmem_do_set_state,
	}, {
		.cmd = DTIO_SHMEM_CHANGES,
		.size = sizeof(struct dtio_shmem_changes),
		.execute = shmem_do_changes,
	}, {
		.cmd = DTIO_SHMEM_PEER,
		.size = sizeof(struct dtio_shmem_peer),
		.execute = shmem_do_peer,
	},
};

/* The first two words of each structure */
struct shmem_head {
	u32 size;
	u32 flags;
};

static long shmem_ioctl_run(struct shmem_file *file,
			    const struct shmem_ioctl *op, void __user *arg)
{
	union shmem_ioctl_buffer buf = {};
	struct shmem_head *head = (struct shmem_head *)&buf;
	u32 size;
	int ret;

	if (get_user(size, (u32 __user *)arg))
		return -EFAULT;
	if (size < op->size)
		return -EINVAL;
	ret = copy_struct_from_user(&buf, op->size, arg, size);
	if (ret)
		return ret;
	if (head->flags && !op->has_flags)
		return -EOPNOTSUPP;

	ret = op->execute(file, &buf);
	if (ret)
		return ret;
	/* The caller's own @size stays: it may be longer than what is known here. */
	return copy_to_user(arg + sizeof(size), (u8 *)&buf + sizeof(size),
			    op->size - sizeof(size)) ? -EFAULT : 0;
}

/* In a read-side section of @srcu */
static long shmem_ioctl_awake(struct file *filp, unsigned int cmd,
			      unsigned long arg)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(shmem_ioctls); i++) {
		if (shmem_ioctls[i].cmd != cmd)
			continue;
		if (shmem_ioctls[i].writes && !(filp->f_mode & FMODE_WRITE))
			return -EACCES;
		return shmem_ioctl_run(filp->private_data, &shmem_ioctls[i],
				       (void __user *)arg);
	}
	return -ENOTTY;
}

/**
 * shmem_ioctl - ioctl(2)
 * @filp: a device's file
 * @cmd: one of DTIO_SHMEM_*
 * @arg: pointer to its structure
 *
 * Return: 0, or a negative errno as <linux/dtio-shmem.h> promises.
 */
long shmem_ioctl(struct file *filp, unsigned int cmd, unsigned long arg)
{
	struct shmem *shmem = ((struct shmem_file *)filp->private_data)->shmem;
	long ret = -ENODEV;
	bool again;
	int idx;

	do {
		idx = srcu_read_lock(&shmem->srcu);
		again = shmem_is_bound(shmem) && !shmem_is_awake(shmem);
		if (shmem_is_awake(shmem))
			ret = shmem_ioctl_awake(filp, cmd, arg);
		srcu_read_unlock(&shmem->srcu, idx);
	} while (again && !wait_event_interruptible(shmem->wait,
						    !READ_ONCE(shmem->asleep)));
	return again ? -ERESTARTSYS : ret;
}
