/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel's VFIO selftests call this, and in some releases nothing there has
 * it: memory of zeroes, or the end of the test.
 */
#define calloc_assert(number, size)					\
({									\
	void *calloc_memory = calloc(number, size);			\
									\
	VFIO_ASSERT_NOT_NULL(calloc_memory);				\
	calloc_memory;							\
})
