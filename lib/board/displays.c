// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What shows something to somebody: connectors of DRM that a picture goes out by, and
 * framebuffers, which do not tell whether one does.
 */
#include <stdlib.h>
#include <string.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/in-use.h"
#include "libdtio.h"

static int use_display(struct search *search, const char *class,
		       const char *name)
{
	return use_class(search, class, name, &(struct dtio_host_use) {
		.kind = DTIO_USE_DISPLAY,
		.what = name,
	});
}

/* Cards are in the class, too, and have no such file. */
static int find_connector(struct search *search, const char *name)
{
	char *enabled;
	int err = sysfs_try_line(format_string("%s/class/drm/%s/enabled",
					       search->sysfs, name), &enabled);

	if (enabled && !strcmp(enabled, "enabled"))
		err = use_display(search, "drm", name);
	free(enabled);
	return err;
}

/* What draws letters into them (fbcon) is in the class, too. */
static int find_framebuffer(struct search *search, const char *name)
{
	size_t digits;

	if (strncmp(name, "fb", 2))
		return 0;
	digits = strspn(name + 2, "0123456789");
	return digits && !name[2 + digits] ?
	       use_display(search, "graphics", name) : 0;
}

int find_displays(struct search *search)
{
	int err = for_each_of_class(search, "drm", find_connector);

	return err ?: for_each_of_class(search, "graphics", find_framebuffer);
}
