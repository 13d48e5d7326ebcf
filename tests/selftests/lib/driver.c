// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The driver of the device under test, through its folder in sysfs. ENOMEM is returned
 * like any errno: there are tests in which any allocation may fail.
 */
#include "driver.h"
#include "file.h"
#include "selftest.h"

const char *const overrides[NUM_OVERRIDES] = {
	[NO_DMA] = "assume_no_dma",
	[NO_RESET] = "allow_no_reset",
	[READ_WRITE] = "allow_read_write",
	[KEEP_MEMORY] = "keep_memory",
};

char *driver_file(const char *name)
{
	char *path;

	return asprintf(&path, "/sys/bus/%s/drivers/dtio-%s/%s", device->bus,
			device->bus, name) < 0 ? NULL : path;
}

int tell_driver(const char *file, const char *text)
{
	char *path = driver_file(file);
	int error = path ? write_file(path, text) : ENOMEM;

	free(path);
	return error;
}

int take_back_override(const char *file)
{
	char *text;
	int error;

	if (asprintf(&text, "-%s", device->name) < 0)
		return ENOMEM;
	error = tell_driver(file, text);
	free(text);
	return error;
}

bool override_is_set(const char *name)
{
	char *path, *text = NULL;
	bool given;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/dtio/%s", device->bus,
		     device->name, name) >= 0) {
		text = read_file(path);
		free(path);
	}
	given = text && !strcmp(text, "1\n");
	free(text);
	return given;
}

void find_number(void)
{
	char *path;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/vfio-dev/%s", device->bus,
		     device->name, device->vfio_name ?: "none") < 0)
		abort();
	if (access(path, F_OK))
		list_again();
	free(path);
}
