// SPDX-License-Identifier: GPL-2.0-only
/* Telling processes that something has come: those that wait, and eventfds. */
#include <linux/cleanup.h>
#include <linux/err.h>
#include <linux/eventfd.h>
#include <linux/poll.h>

#include "shmem.h"

static void shmem_signal(struct shmem_file *file, unsigned int vector)
{
	if (file->eventfds[vector])
		eventfd_signal(file->eventfds[vector]);
}

/**
 * shmem_wake - tell of vectors that were rung, and of an event
 * @shmem: the device
 * @first: the first vector; none if it is not below the number of vectors
 * @step: from one to the next
 * @event: whether there was an event
 *
 * In any context.
 */
void shmem_wake(struct shmem *shmem, unsigned int first, unsigned int step,
		bool event)
{
	struct shmem_file *file;
	unsigned int v;

	for (v = first; v < shmem->vectors; v += step)
		set_bit(v, shmem->rung);
	scoped_guard(spinlock_irqsave, &shmem->files_lock) {
		list_for_each_entry(file, &shmem->files, link) {
			for (v = first; v < shmem->vectors; v += step)
				shmem_signal(file, v);
			if (event)
				shmem_signal(file, shmem->vectors);
		}
	}
	wake_up_interruptible_poll(&shmem->wait, EPOLLIN | EPOLLRDNORM |
				   (event ? EPOLLPRI : 0));
}

/* Tells all of everything: they look themselves. */
void shmem_wake_all(struct shmem *shmem)
{
	shmem_wake(shmem, 0, 1, true);
	wake_up_all(&shmem->wait);
}

/**
 * shmem_set_eventfd - ioctl(DTIO_SHMEM_SET_EVENTFD)
 * @file: the file
 * @vector: up to the number of vectors, which is the event
 * @fd: an eventfd, or -1
 *
 * Return: 0, -EINVAL or -EBADF.
 */
int shmem_set_eventfd(struct shmem_file *file, unsigned int vector, int fd)
{
	struct eventfd_ctx *eventfd = NULL;

	if (vector > file->shmem->vectors || fd < -1)
		return -EINVAL;
	if (fd >= 0) {
		eventfd = eventfd_ctx_fdget(fd);
		if (IS_ERR(eventfd))
			return PTR_ERR(eventfd);
	}
	scoped_guard(spinlock_irqsave, &file->shmem->files_lock) {
		swap(file->eventfds[vector], eventfd);
		/* Rings that are there already have nothing else to tell of them. */
		shmem_signal(file, vector);
	}
	if (eventfd)
		eventfd_ctx_put(eventfd);
	return 0;
}
