// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "device.h"
#include "interrupt.h"

void (*raise_interrupt)(void), (*lower_interrupt)(void);

static int trigger, unmask;

static int connect_eventfd(uint32_t index, uint32_t action)
{
	int fd = eventfd(0, 0);

	check(fd >= 0, "eventfd");
	set_irq_eventfd(index, action, fd);
	return fd;
}

static void disconnect_eventfd(uint32_t index, uint32_t action, int fd)
{
	set_irq_eventfd(index, action, -1);
	close(fd);
}

void begin_interrupt(uint32_t index)
{
	trigger = connect_eventfd(index, VFIO_IRQ_SET_ACTION_TRIGGER);
}

void end_interrupt(uint32_t index)
{
	disconnect_eventfd(index, VFIO_IRQ_SET_ACTION_TRIGGER, trigger);
}

void begin_line(uint32_t index)
{
	begin_interrupt(index);
	unmask = connect_eventfd(index, VFIO_IRQ_SET_ACTION_UNMASK);
}

void end_line(uint32_t index)
{
	disconnect_eventfd(index, VFIO_IRQ_SET_ACTION_UNMASK, unmask);
	end_interrupt(index);
}

void raise_and_wait(void)
{
	uint64_t count;

	raise_interrupt();
	if (read(trigger, &count, sizeof(count)) != sizeof(count) || count != 1)
		die("its interrupt did not come once");
}

void raise_wait_and_lower(void)
{
	raise_and_wait();
	lower_interrupt();
}

void signal_unmask(void)
{
	const uint64_t one = 1;

	if (write(unmask, &one, sizeof(one)) != sizeof(one))
		die("unmask failed: %s", strerror(errno));
}

void lower_and_unmask(void)
{
	lower_interrupt();
	signal_unmask();
}

void line_cycle(void)
{
	raise_wait_and_lower();
	signal_unmask();
}
