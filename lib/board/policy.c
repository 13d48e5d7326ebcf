// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the administrator has said to dtio of all PCI functions: parameters of their
 * driver's module.
 */
#include <stdlib.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "libdtio.h"

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
	int err = read_parameter(sysroot, "disable_denylist",
				 &board->disable_denylist);

	return err ? err : read_parameter(sysroot, "require_reset",
					  &board->require_reset);
}
