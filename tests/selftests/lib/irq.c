// SPDX-License-Identifier: GPL-2.0-or-later
/* Setting up interrupts and waiting for them. */
#include <poll.h>

#include "selftest.h"

uint32_t find_irq(int fd, enum dtio_irq_type type)
{
	struct dtio_device_info device_info;
	struct dtio_irq_info info;

	if (dtio_get_device(fd, &device_info, NULL))
		return UINT32_MAX;
	for (uint32_t i = 0; i < device_info.num_irqs; i++)
		if (!dtio_get_irq(fd, i, &info, NULL) && info.type == type)
			return i;
	return UINT32_MAX;
}

int set_irqs(int fd, uint32_t index, uint32_t flags, uint32_t start,
	     uint32_t count, const void *data, size_t length)
{
	struct vfio_irq_set *set = calloc(1, sizeof(*set) + length);
	int error;

	if (!set)
		abort();
	set->argsz = sizeof(*set) + length;
	set->flags = flags;
	set->index = index;
	set->start = start;
	set->count = count;
	if (length)
		memcpy(set->data, data, length);
	error = ioctl_errno(fd, VFIO_DEVICE_SET_IRQS, set);
	free(set);
	return error;
}

int set_irq_eventfd(int fd, uint32_t index, uint32_t action, int eventfd)
{
	int32_t data = eventfd;

	return set_irqs(fd, index, VFIO_IRQ_SET_DATA_EVENTFD | action, 0, 1,
			&data, sizeof(data));
}

int set_irq_now(int fd, uint32_t index, uint32_t action)
{
	return set_irqs(fd, index, VFIO_IRQ_SET_DATA_NONE | action, 0, 1,
			NULL, 0);
}

uint64_t wait_eventfd(int eventfd, int timeout_ms)
{
	struct pollfd poller = { .fd = eventfd, .events = POLLIN };
	uint64_t count;

	if (poll(&poller, 1, timeout_ms) != 1 ||
	    read(eventfd, &count, sizeof(count)) != sizeof(count))
		return 0;
	return count;
}

bool is_withdrawn(int fd)
{
	return set_irqs(fd, 0, VFIO_IRQ_SET_DATA_NONE |
			VFIO_IRQ_SET_ACTION_TRIGGER, 0, 0, NULL, 0) == ENODEV;
}
