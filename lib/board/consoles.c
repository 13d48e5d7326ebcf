// SPDX-License-Identifier: LGPL-2.1-or-later
/* Terminals that the kernel has its consoles on */
#include <stdlib.h>
#include <string.h>

#include "board/in-use.h"
#include "libdtio.h"

int find_consoles(struct search *search)
{
	char *text, *rest, *name;
	int err;

	err = read_text(search, "sys/class/tty/console/active", &text);
	rest = text;
	while (!err && (name = strsep(&rest, " \n")))
		if (*name)
			err = use_class(search, "tty", name,
					&(struct dtio_host_use) {
						.kind = DTIO_USE_CONSOLE,
						.what = name,
					});
	free(text);
	return err;
}
