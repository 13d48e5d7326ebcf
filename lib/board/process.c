// SPDX-License-Identifier: LGPL-2.1-or-later
/* One process: what it is called. */
#include <errno.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/processes.h"
#include "board/types.h"

int process_command(struct process *process, const char **command)
{
	char *line;
	int err;

	if (!process->was_asked) {
		err = sysfs_try_line(format_string("%s/comm", process->folder),
				     &line);
		if (line) {
			process->command = arena_string(process->board->arena,
							line);
			err = process->command ? 0 : -ENOMEM;
		}
		free(line);
		if (err)
			return err;
		process->was_asked = true;
	}
	*command = process->command;
	return 0;
}
