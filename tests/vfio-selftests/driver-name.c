// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Linked into vfio_pci_sriov_uapi_test in front of readlink(). The test looks
 * whether a virtual function has inherited the driver of its physical one, and
 * knows that one only by the name "vfio-pci". A link to the driver that
 * VFIO_SELFTESTS_DRIVER names is read as one to vfio-pci; every other link, to
 * other drivers too, is read as it is.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXPECTED "vfio-pci"

ssize_t __real_readlink(const char *path, char *target, size_t size);
ssize_t __wrap_readlink(const char *path, char *target, size_t size);

static int ends_with(const char *text, size_t length, const char *end)
{
	size_t end_length = strlen(end);

	return length > end_length && text[length - end_length - 1] == '/' &&
	       !memcmp(text + length - end_length, end, end_length);
}

ssize_t __wrap_readlink(const char *path, char *target, size_t size)
{
	const char *driver = getenv("VFIO_SELFTESTS_DRIVER");
	ssize_t length = __real_readlink(path, target, size);
	size_t start;

	if (length < 0 || !driver || !ends_with(path, strlen(path), "driver") ||
	    !ends_with(target, length, driver))
		return length;

	start = length - strlen(driver);
	length = sizeof(EXPECTED) - 1;
	if ((size_t)length > size - start)
		length = size - start;
	memcpy(target + start, EXPECTED, length);
	return start + length;
}
