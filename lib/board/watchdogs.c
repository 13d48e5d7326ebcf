// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Watchdogs that are running, whichever process or driver feeds them. One without the
 * attribute (the kernel may be built so) does not tell.
 */
#include <stdlib.h>
#include <string.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/in-use.h"
#include "libdtio.h"

static int find_watchdog(struct search *search, const char *name)
{
	char *state;
	int err = sysfs_try_line(format_string("%s/class/watchdog/%s/state",
					       search->sysfs, name), &state);

	if (state && !strcmp(state, "active"))
		err = use_class(search, "watchdog", name,
				&(struct dtio_host_use) {
					.kind = DTIO_USE_WATCHDOG,
					.what = name,
				});
	free(state);
	return err;
}

int find_watchdogs(struct search *search)
{
	return for_each_of_class(search, "watchdog", find_watchdog);
}
