/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a test program is made of; included once by each. */
#ifndef DTIO_FIXTURE_H
#define DTIO_FIXTURE_H

#include "kselftest_harness.h"
#include "selftest.h"

#define SELFTEST_MAIN						\
	int main(int argc, char **argv)				\
	{							\
		choose_device(&argc, argv);			\
		return test_harness_run(argc, argv);		\
	}

/*
 * A fixture with an open device; each test runs once for each way to open it.
 * @fd is the device's descriptor.
 */
#define DEVICE_FIXTURE(name)						\
	FIXTURE(name) {							\
		struct dtio_handle handle;				\
		int fd;							\
	};								\
	FIXTURE_VARIANT(name) {						\
		enum dtio_entry entry;					\
	};								\
	FIXTURE_VARIANT_ADD(name, group) {				\
		.entry = DTIO_ENTRY_GROUP,				\
	};								\
	FIXTURE_VARIANT_ADD(name, cdev) {				\
		.entry = DTIO_ENTRY_CDEV,				\
	};								\
	FIXTURE_SETUP(name)						\
	{								\
		const char *lack = kernel_lacks(variant->entry);	\
		char *error = NULL;					\
									\
		if (lack)						\
			SKIP(return, "the kernel has no %s", lack);	\
		ASSERT_EQ(0, dtio_open(device, variant->entry,		\
				       &self->handle, &error))		\
			TH_LOG("%s", error);				\
		self->fd = self->handle.device;				\
	}								\
	FIXTURE_TEARDOWN(name)						\
	{								\
		dtio_close(&self->handle);				\
	}

#endif /* DTIO_FIXTURE_H */
