/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Whether a device can be assigned to a guest; see verdict.c.
 *
 * VERDICT_YES     the steps that all devices take will do: load dtio's driver, give
 *                 it the device (dtio-ls --bind), name it to QEMU
 * VERDICT_CHANGE  something else has to change before: the administrator has to say
 *                 a word for the device, another device has to lose its driver, what
 *                 uses it has to stop
 * VERDICT_NO      nothing that can be typed makes it assignable on this system
 *
 * With a device tree alone, all devices are taken to have their drivers.
 */
#ifndef DTIO_LS_VERDICT_H
#define DTIO_LS_VERDICT_H

#include <stddef.h>

#include "libdtio.h"

enum verdict_answer {
	VERDICT_YES,
	VERDICT_CHANGE,
	VERDICT_NO,
};

struct verdict_reason {
	enum verdict_answer answer;	/* what this alone would make of it */
	char *text;			/* one line, no full stop */
	/*
	 * What to type next, as root; NULL: nothing. One that begins with a '-' is
	 * an option of QEMU's.
	 */
	char *command;
};

struct verdict {
	/* the worst of the reasons'; what they note without that is YES, too */
	enum verdict_answer answer;
	/* in the order in which things are to be done */
	struct verdict_reason *reasons;
	size_t num_reasons;
};

/*
 * verdict_of() comes to the answer and does not look on once it is NO;
 * verdict_in_full() finds all reasons.
 */
struct verdict *verdict_of(const struct dtio_board *board,
			   const struct dtio_host_device *device);
struct verdict *verdict_in_full(const struct dtio_board *board,
				const struct dtio_host_device *device);
void verdict_free(struct verdict *verdict);

#endif /* DTIO_LS_VERDICT_H */
