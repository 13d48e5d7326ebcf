/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Whether a device can be assigned to a guest, why not, and what to type; see
 * verdict.c. For tools, and for whoever else shows people their boards.
 */
#ifndef DTIO_VERDICT_H
#define DTIO_VERDICT_H

#include <stddef.h>

#include "libdtio.h"

#ifdef __cplusplus
extern "C" {
#endif

/* With a device tree alone, all devices are taken to have their drivers. */
enum dtio_answer {
	/*
	 * The steps that all devices take will do: load dtio's driver, give it the
	 * device (dtio-ls --bind), name it to QEMU.
	 */
	DTIO_ANSWER_YES,
	/*
	 * Something else has to change before: the administrator has to say a word
	 * for the device, another device has to lose its driver, what uses it has to
	 * stop.
	 */
	DTIO_ANSWER_CHANGE,
	/* Nothing that can be typed makes it assignable on this system. */
	DTIO_ANSWER_NO,
};

struct dtio_verdict;
struct dtio_reason;

/*
 * Come to the verdict on a device of @board, which has to outlive it; nothing is opened
 * or changed. With @in_full all reasons are found, otherwise none after one that is
 * DTIO_ANSWER_NO. Only memory can be wanting: -ENOMEM, and no *@verdict.
 */
int dtio_judge(const struct dtio_board *board,
	       const struct dtio_host_device *device, bool in_full,
	       struct dtio_verdict **verdict, char **error);
void dtio_free_verdict(struct dtio_verdict *verdict);

/* The worst of the reasons' */
enum dtio_answer dtio_verdict_answer(const struct dtio_verdict *verdict);

/*
 * The reasons, in the order in which things are to be done. What a reason notes without
 * standing in the way is DTIO_ANSWER_YES. A reason that there is not is NULL.
 */
size_t dtio_verdict_num_reasons(const struct dtio_verdict *verdict);
const struct dtio_reason *
dtio_verdict_reason(const struct dtio_verdict *verdict, size_t number);

/* What this reason alone would make of the device */
enum dtio_answer dtio_reason_answer(const struct dtio_reason *reason);
/* One line, no full stop */
const char *dtio_reason_text(const struct dtio_reason *reason);
/*
 * What to type next, as root; NULL: nothing. One that begins with a '-' is an option of
 * QEMU's.
 */
const char *dtio_reason_command(const struct dtio_reason *reason);

#ifdef __cplusplus
}
#endif

#endif /* DTIO_VERDICT_H */
