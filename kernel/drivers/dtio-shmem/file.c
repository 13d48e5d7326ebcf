// SPDX-License-Identifier: GPL-2.0-only
/* An open file of a device: its life, read() and poll(). */
#include <linux/cleanup.h>
#include <linux/eventfd.h>
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/poll.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "shmem.h"

static void shmem_file_free(struct shmem_file *file)
{
	unsigned int v;

	for (v = 0; file->eventfds && v <= file->shmem->vectors; v++)
		if (file->eventfds[v])
			eventfd_ctx_put(file->eventfds[v]);
	kvfree(file->eventfds);
	kvfree(file->taken);
	shmem_put(file->shmem);
	kfree(file);
}

/* The core of misc devices holds its mutex: the device is bound. */
static int shmem_open(struct inode *inode, struct file *filp)
{
	struct shmem *shmem = container_of(filp->private_data, struct shmem,
					   misc);
	struct shmem_file *file = kzalloc(sizeof(*file), GFP_KERNEL);

	if (!file)
		return -ENOMEM;
	shmem_get(shmem);
	file->shmem = shmem;
	file->mapping = filp->f_mapping;
	mutex_init(&file->take_lock);
	file->taken = kvcalloc(shmem->vectors + 1, sizeof(*file->taken),
			       GFP_KERNEL);
	file->eventfds = kvcalloc(shmem->vectors + 1, sizeof(*file->eventfds),
				  GFP_KERNEL);
	if (!file->taken || !file->eventfds) {
		shmem_file_free(file);
		return -ENOMEM;
	}
	scoped_guard(mutex, &shmem->files_mutex)
		scoped_guard(spinlock_irqsave, &shmem->files_lock)
			list_add_tail(&file->link, &shmem->files);
	filp->private_data = file;
	shmem_look_soon(shmem);
	return nonseekable_open(inode, filp);
}

static int shmem_file_release(struct inode *inode, struct file *filp)
{
	struct shmem_file *file = filp->private_data;
	struct shmem *shmem = file->shmem;

	scoped_guard(mutex, &shmem->files_mutex)
		scoped_guard(spinlock_irqsave, &shmem->files_lock)
			list_del(&file->link);
	shmem_drop_state(shmem, file);
	shmem_file_free(file);
	return 0;
}

/* Whether there is anything to take, in a read-side section of @srcu */
static bool shmem_has_rings(struct shmem_file *file)
{
	struct shmem *shmem = file->shmem;
	unsigned int v;

	for (v = 0; v < shmem->vectors; v++)
		if (shmem_count(shmem, v) != READ_ONCE(file->taken[v]))
			return true;
	return false;
}

/* What is to be taken; 0 if there is nothing, 1 if there is, or -ENODEV */
static int shmem_to_take(struct shmem_file *file, u64 *counts)
{
	struct shmem *shmem = file->shmem;
	int idx, ret = -ENODEV;
	unsigned int v;

	idx = srcu_read_lock(&shmem->srcu);
	if (shmem_is_bound(shmem)) {
		ret = 0;
		for (v = 0; v < shmem->vectors; v++) {
			counts[v] = shmem_count(shmem, v) - file->taken[v];
			ret |= counts[v] != 0;
		}
	}
	srcu_read_unlock(&shmem->srcu, idx);
	return ret;
}

/* Returns the number of bytes, 0 if there are no rings, or a negative errno. */
static ssize_t shmem_take_all(struct shmem_file *file, char __user *buf)
{
	struct shmem *shmem = file->shmem;
	size_t size = shmem->vectors * sizeof(u64);
	unsigned int v;
	u64 *counts;
	int ret;

	counts = kvmalloc(size, GFP_KERNEL);
	if (!counts)
		return -ENOMEM;
	scoped_guard(mutex, &file->take_lock) {
		ret = shmem_to_take(file, counts);
		if (ret <= 0)
			break;
		if (copy_to_user(buf, counts, size)) {
			ret = -EFAULT;
			break;
		}
		for (v = 0; v < shmem->vectors; v++)
			WRITE_ONCE(file->taken[v], file->taken[v] + counts[v]);
	}
	kvfree(counts);
	return ret > 0 ? size : ret;
}

/* Whether read() has nothing to wait for: rings, or the end */
static bool shmem_is_ready(struct shmem_file *file)
{
	struct shmem *shmem = file->shmem;
	bool ready;
	int idx;

	idx = srcu_read_lock(&shmem->srcu);
	ready = !shmem_is_bound(shmem) || shmem_has_rings(file);
	srcu_read_unlock(&shmem->srcu, idx);
	return ready;
}

static ssize_t shmem_read(struct file *filp, char __user *buf, size_t length,
			  loff_t *offset)
{
	struct shmem_file *file = filp->private_data;
	struct shmem *shmem = file->shmem;
	ssize_t ret;

	if (!shmem->vectors || length < shmem->vectors * sizeof(u64))
		return shmem_is_bound(shmem) ? -EINVAL : -ENODEV;
	for (;;) {
		ret = shmem_take_all(file, buf);
		if (ret)
			return ret;
		if (filp->f_flags & O_NONBLOCK)
			return -EAGAIN;
		ret = wait_event_interruptible(shmem->wait,
					       shmem_is_ready(file));
		if (ret)
			return ret;
	}
}

/* Whether the table is not as the file's user knows it */
static bool shmem_has_changed(struct shmem_file *file)
{
	return file->shmem->dtio &&
	       (!READ_ONCE(file->has_changes) ||
		READ_ONCE(file->changes) != shmem_changes(file->shmem));
}

static __poll_t shmem_poll(struct file *filp, poll_table *wait)
{
	struct shmem_file *file = filp->private_data;
	struct shmem *shmem = file->shmem;
	__poll_t ready = EPOLLHUP | EPOLLERR;
	int idx;

	poll_wait(filp, &shmem->wait, wait);
	idx = srcu_read_lock(&shmem->srcu);
	if (shmem_is_bound(shmem)) {
		ready = shmem_has_rings(file) ? EPOLLIN | EPOLLRDNORM : 0;
		if (shmem_is_awake(shmem) && shmem_has_changed(file))
			ready |= EPOLLPRI;
	}
	srcu_read_unlock(&shmem->srcu, idx);
	return ready;
}

const struct file_operations shmem_fops = {
	.owner = THIS_MODULE,
	.open = shmem_open,
	.release = shmem_file_release,
	.read = shmem_read,
	.poll = shmem_poll,
	.unlocked_ioctl = shmem_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
	.mmap = shmem_mmap,
};
