// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Another device that has to lose its driver: what of the system stands on that one comes
 * first, and if the system itself stands on it, nothing helps; nor does a command if the
 * driver does not let go of it.
 */
#include <stdarg.h>

#include "verdict/internal.h"

void give_taking(struct judge *judge, const struct dtio_host_device *other,
		 const struct dtio_step *step, const char *format, ...)
{
	const char *staying = driver_that_stays(judge, other);
	const char *said;
	va_list args;

	judge_uses_of(judge, other);
	va_start(args, format);
	said = vtext(judge, format, args);
	va_end(args);
	if (other->system) {
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "%s; %s has to keep its driver: it %s", said,
			    other->name, other->system);
	} else if (staying) {
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "%s; its driver %s: leave that out of the host's kernel, or build it as a module and do not load it",
			    said, staying);
		mark_stuck(judge);
	} else {
		give_reason(judge, DTIO_ANSWER_CHANGE, step, "%s", said);
	}
	judge->is_stuck = judge->is_stuck || staying;
}
