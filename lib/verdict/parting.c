// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Drivers that devices cannot be taken from: some have no "unbind" in sysfs. Others have,
 * and leave behind what they registered, as the handler of an interrupt line: it works with
 * memory that is freed then, and whoever has the device next does not get the line. No file
 * of a system says that of them, so they are known by their sources.
 */
#include "probe/drivers.h"
#include "verdict/internal.h"

typedef bool is_so(const struct driver_match *match);

/* The driver, if that is so of all that there are for the device; NULL: it is not. */
static const char *find_driver(const struct dtio_host_device *device, is_so *is_so)
{
	const struct driver_match *match;
	size_t count = device->node ? drivers_find(device->node, &match) : 0;

	for (size_t i = 0; i < count; i++)
		if (!is_so(match + i))
			return NULL;
	return count ? driver_path(match) : NULL;
}

const char *driver_that_stays(struct judge *judge,
			      const struct dtio_host_device *device)
{
	const char *driver = device->driver, *leaving;

	if (judge->board->source == DTIO_SOURCE_DTB)
		driver = find_driver(device, driver_stays);
	else if (!driver || dtio_is_bound(device))
		return NULL;
	else if (!device->driver_stays)
		driver = NULL;
	if (driver)
		return text(judge, "%s does not support unbinding", driver);
	leaving = find_driver(device, driver_leaves);
	return leaving ? text(judge, "%s does not support unbinding, as it leaves behind what uses memory that is freed then",
			      device->driver ?: leaving) : NULL;
}
