// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * On a board: writes the snapshot of each device, which dtio has already, to
 * NAME.dtb in the current folder.
 *
 * usage: save-snapshots DEVICE...
 */
#include <stdio.h>
#include <stdlib.h>

#include "libdtio.h"

static int fail(const char *name, char *error)
{
	fprintf(stderr, "save-snapshots: %s: %s\n", name, error);
	free(error);
	return 1;
}

static int save(const char *name)
{
	const struct dtio_host_device *device;
	struct dtio_board *list;
	struct dtio_handle handle;
	char *error = NULL, *path;
	size_t size, written = 0;
	FILE *file;
	void *fdt;

	if (dtio_read_device("", name, &list, &error))
		return fail(name, error);
	device = dtio_find_device(list, name);
	if (!device) {
		fprintf(stderr, "save-snapshots: there is no %s\n", name);
		return 1;
	}
	if (dtio_open(device, DTIO_ENTRY_GROUP, &handle, &error) ||
	    dtio_get_snapshot(handle.device, &fdt, &size, &error))
		return fail(name, error);
	if (asprintf(&path, "%s.dtb", name) < 0)
		return 1;
	file = fopen(path, "wb");
	if (file)
		written = fwrite(fdt, 1, size, file);
	if (!file || fclose(file) || written != size)
		perror(path);
	free(path);
	free(fdt);
	dtio_close(&handle);
	dtio_free_board(list);
	return written != size;
}

int main(int argc, char **argv)
{
	int status = argc < 2;

	for (int i = 1; i < argc; i++)
		status |= save(argv[i]);
	return status;
}
