// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the administrator has said to dtio of devices, by their names: two files of
 * each of its drivers, with a name on each line (kernel/drivers/dtio/policy.c). Of
 * PCI functions, parameters of their driver's module say it for all.
 */
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static void note(struct dtio_board *board, const char *bus, const char *name,
		 bool dma)
{
	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];

		if (strcmp(device->bus, bus) || strcmp(device->name, name))
			continue;
		if (dma)
			device->assume_no_dma = true;
		else
			device->allow_no_reset = true;
	}
}

/* Without the driver there is no file, and nothing has been said. */
static int read_words(struct dtio_board *board, const char *sysroot,
		      const char *bus, bool dma)
{
	char *path = format_string("%s/sys/bus/%s/drivers/dtio-%s/%s", sysroot,
				   bus, bus,
				   dma ? "assume_no_dma" : "allow_no_reset");
	char *text, *rest, *name;
	int err;

	err = sysfs_try_read(path, &text, NULL);
	for (rest = text; (name = strsep(&rest, "\n")); )
		note(board, bus, name, dma);
	free(text);
	return err;
}

static int read_parameter(const char *sysroot, const char *name, bool *is_set)
{
	char *line;
	int err;

	err = sysfs_try_line(format_string("%s/sys/module/dtio_pci/parameters/%s",
					   sysroot, name), &line);
	*is_set = line && *line == 'Y';
	free(line);
	return err;
}

int find_policy(struct dtio_board *board, const char *sysroot)
{
	static const char *const buses[] = { "platform", "amba" };
	int err = 0;

	for (size_t i = 0; !err && i < 2; i++) {
		err = read_words(board, sysroot, buses[i], true);
		if (!err)
			err = read_words(board, sysroot, buses[i], false);
	}
	if (!err)
		err = read_parameter(sysroot, "disable_denylist",
				     &board->disable_denylist);
	return err ? err : read_parameter(sysroot, "require_reset",
					  &board->require_reset);
}
