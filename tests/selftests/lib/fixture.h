/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a test program is made of; included once by each. */
#ifndef DTIO_FIXTURE_H
#define DTIO_FIXTURE_H

#include "kselftest_harness.h"
#include "selftest.h"

/* Seconds: an emulated board is slow, with all checks of the kernel ten times so. */
#undef TEST_TIMEOUT_DEFAULT
#define TEST_TIMEOUT_DEFAULT	300

/* @choose says what kind of device the tests are for. */
#define SELFTEST_MAIN_FOR(choose)				\
	int main(int argc, char **argv)				\
	{							\
		choose(&argc, argv);				\
		return test_harness_run(argc, argv);		\
	}

#define SELFTEST_MAIN	SELFTEST_MAIN_FOR(choose_device)

/* Each test of the fixture runs once for each way to open the device. */
#define ENTRY_VARIANTS(name)						\
	FIXTURE_VARIANT(name) {						\
		enum dtio_entry entry;					\
	};								\
	FIXTURE_VARIANT_ADD(name, group) {				\
		.entry = DTIO_ENTRY_GROUP,				\
	};								\
	FIXTURE_VARIANT_ADD(name, cdev) {				\
		.entry = DTIO_ENTRY_CDEV,				\
	};

/* Skips unless a register of the device is known to be free to write. */
#define SCRATCH_OR_SKIP(kind)						\
	const struct known_kind *kind = device_kind();			\
									\
	if (!kind || !kind->has_scratch)				\
		SKIP(return, "no register of %s is known to be free to write", \
		     device->name)

/* A handle that dtio_close() leaves alone; of some programs only */
__attribute__((unused))
static const struct dtio_handle nothing_open = {
	.device = -1, .group = -1, .container = -1, .iommufd = -1,
};

/* Opens the device in the variant's way. */
#define OPEN(handle)							\
	do {								\
		char *error = NULL;					\
									\
		ASSERT_EQ(0, dtio_open(device, variant->entry,		\
				       &(handle), &error))		\
			TH_LOG("%s", error);				\
	} while (0)

/* And closes it, so that closing it once more does nothing. */
#define CLOSE()								\
	do {								\
		dtio_close(&self->handle);				\
		self->handle = nothing_open;				\
	} while (0)

/*
 * A fixture with an open device, in each of the two ways. @fd is its descriptor.
 */
#define DEVICE_FIXTURE(name)						\
	FIXTURE(name) {							\
		struct dtio_handle handle;				\
		int fd;							\
	};								\
	ENTRY_VARIANTS(name)						\
	FIXTURE_SETUP(name)						\
	{								\
		const char *lack = kernel_lacks(variant->entry);	\
									\
		if (lack)						\
			SKIP(return, "the kernel has no %s", lack);	\
		OPEN(self->handle);					\
		self->fd = self->handle.device;				\
	}								\
	FIXTURE_TEARDOWN(name)						\
	{								\
		dtio_close(&self->handle);				\
	}

#endif /* DTIO_FIXTURE_H */
