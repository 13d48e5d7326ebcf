// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Block devices that the system swaps to. A swap file is on a file system, which is
 * mounted.
 */
#include <stdlib.h>
#include <string.h>

#include "board/in-use.h"
#include "libdtio.h"

int find_swap(struct search *search)
{
	char *text, *rest, *line, *name;
	int err;

	err = read_text(search, "proc/swaps", &text);
	rest = text;
	while (!err && (line = strsep(&rest, "\n"))) {
		name = strsep(&line, " \t");
		if (strncmp(name, "/dev/", 5))
			continue;
		unescape(name);
		err = use_block_file(search, name,
				     &(struct dtio_host_use) {
					     .kind = DTIO_USE_SWAP,
					     .what = name,
				     });
	}
	free(text);
	return err;
}
