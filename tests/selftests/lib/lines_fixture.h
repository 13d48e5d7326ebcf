/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The device of modules/dtio_test_lines.c, open, for each test of its GPIO lines and pin
 * states, and that all of them are as they were afterwards. Included once by each
 * program.
 */
#ifndef DTIO_SELFTEST_LINES_FIXTURE_H
#define DTIO_SELFTEST_LINES_FIXTURE_H

#include "driver.h"
#include "fixture.h"
#include "lines_parts.h"
#include "log.h"
#include "resource.h"

#define TRIGGER	VFIO_IRQ_SET_ACTION_TRIGGER
#define MASK	VFIO_IRQ_SET_ACTION_MASK
#define UNMASK	VFIO_IRQ_SET_ACTION_UNMASK

#define RISING	DTIO_IRQ_TRIGGER_EDGE_RISING
#define FALLING	DTIO_IRQ_TRIGGER_EDGE_FALLING
#define HIGH	DTIO_IRQ_TRIGGER_LEVEL_HIGH
#define LOW	DTIO_IRQ_TRIGGER_LEVEL_LOW

#define EXPECT_REST()							\
	do {								\
		const char *wrong = find_wrong_line();		\
									\
		EXPECT_EQ(NULL, wrong)					\
			TH_LOG("%s is not as it was", wrong);		\
	} while (0)

FIXTURE(lines) {
	struct dtio_handle handle;
	int fd;
	int log;
	int event;
};

ENTRY_VARIANTS(lines)

FIXTURE_SETUP(lines)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (!is_compatible("dtio-test,lines-device"))
		SKIP(return, "%s is not the device of dtio-test-lines", device->name);
	find_number();
	self->handle = nothing_open;
	EXPECT_REST();
	self->log = open_log();
	ASSERT_LE(0, self->log)
		TH_LOG("/dev/kmsg: %m; run as root");
	self->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	ASSERT_LE(0, self->event);
	OPEN(self->handle);
	self->fd = self->handle.device;
}

/* However it went: all is as it was. */
FIXTURE_TEARDOWN(lines)
{
	dtio_close(&self->handle);
	EXPECT_REST();
	close(self->event);
	close(self->log);
}

#endif /* DTIO_SELFTEST_LINES_FIXTURE_H */
