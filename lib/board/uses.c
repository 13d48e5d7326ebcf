// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What of this system stands and falls with a device: each kind of use has a file that
 * looks for it, and all are asked here.
 */
#include <errno.h>
#include <stdlib.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/in-use.h"
#include "board/processes.h"

int find_uses(struct dtio_board *board, const char *sysroot)
{
	/* A plan is refused for the first: what is never given up is in front. */
	static int (*const finders[])(struct search *search) = {
		find_watchdogs, find_consoles, find_displays, find_mounts,
		find_swap, find_network,
	};
	struct search search = { .board = board, .root = sysroot };
	char *path = format_string("%s/sys", sysroot);
	int err = 0;

	if (!path)
		return -ENOMEM;
	search.sysfs = realpath(path, NULL);
	free(path);
	if (!search.sysfs)
		return errno == ENOMEM ? -ENOMEM : 0;

	for (size_t i = 0; !err && i < sizeof(finders) / sizeof(*finders); i++)
		err = finders[i](&search);
	if (!err)
		err = search_processes(board, sysroot, &search);
	free_strings(search.file_systems.names, search.file_systems.count);
	free_strings(search.namespaces.names, search.namespaces.count);
	free(search.sysfs);
	return err;
}
