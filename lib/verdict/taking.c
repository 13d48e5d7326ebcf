// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Another device that has to lose its driver: what of the system stands on that one comes
 * first, and if the system itself stands on it, nothing helps.
 */
#include <stdarg.h>

#include "probe/drivers.h"
#include "verdict/internal.h"

const char *staying_driver(const struct dtio_board *board,
			   const struct dtio_host_device *device)
{
	const struct driver_match *match;
	size_t count;

	if (board->source != DTIO_SOURCE_DTB)
		return device->driver_stays ? device->driver : NULL;
	count = device->node ? drivers_find(device->node, &match) : 0;
	for (size_t i = 0; i < count; i++)
		if (!driver_stays(match + i))
			return NULL;
	return count ? driver_path(match) : NULL;
}

void give_taking(struct judge *judge, const struct dtio_host_device *other,
		 const struct dtio_step *step, const char *format, ...)
{
	const char *staying = staying_driver(judge->board, other);
	const char *said;
	va_list args;

	judge_uses_of(judge, other);
	va_start(args, format);
	said = vtext(judge, format, args);
	va_end(args);
	if (other->system)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "%s; %s has to keep its driver: it %s", said,
			    other->name, other->system);
	else if (staying)
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "%s; the driver %s of %s does not support unbinding: build it as a module that is loaded after the device is bound to dtio, or leave it out of the host's kernel",
			    said, staying, other->name);
	else
		give_reason(judge, DTIO_ANSWER_CHANGE, step, "%s", said);
}
