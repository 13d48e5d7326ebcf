/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The device of modules/dtio_test_resource.c, open, for each test of its resources, and
 * that all of them are as they were afterwards. Included once by each program.
 */
#ifndef DTIO_SELFTEST_RESOURCE_FIXTURE_H
#define DTIO_SELFTEST_RESOURCE_FIXTURE_H

#include "driver.h"
#include "fixture.h"
#include "log.h"
#include "resource.h"
#include "resource_parts.h"

/* An errno that the kernel does not use on these paths */
#define TOLD	EREMOTEIO

#define EXPECT_STATE(open)						\
	do {								\
		const struct part_state *wrong = find_wrong_part(open);	\
									\
		EXPECT_EQ(NULL, wrong)					\
			TH_LOG("%s of %s is %lu", wrong->what, wrong->part, \
			       look_at_part(wrong->part, wrong->what));	\
	} while (0)

#define EXPECT_CHANGED()						\
	do {								\
		const struct part_state *state;				\
									\
		for (state = changed_parts; state->part; state++) {	\
			EXPECT_EQ(state->open,				\
				  look_at_part(state->part, state->what)) \
				TH_LOG("%s of %s", state->what, state->part); \
		}							\
	} while (0)

FIXTURE(resource) {
	struct dtio_handle handle;
	int fd;
	int log;
};

ENTRY_VARIANTS(resource)

FIXTURE_SETUP(resource)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (!is_compatible("dtio-test,resources"))
		SKIP(return, "%s is none of dtio-test-resource", device->name);
	find_number();
	self->handle = nothing_open;
	EXPECT_STATE(false);
	self->log = open_log();
	ASSERT_LE(0, self->log)
		TH_LOG("/dev/kmsg: %m; run as root");
	OPEN(self->handle);
	self->fd = self->handle.device;
}

/* However it went: all is as it was. */
FIXTURE_TEARDOWN(resource)
{
	dtio_close(&self->handle);
	EXPECT_STATE(false);
	close(self->log);
}

#endif /* DTIO_SELFTEST_RESOURCE_FIXTURE_H */
