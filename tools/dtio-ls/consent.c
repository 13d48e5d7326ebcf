// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Binding obeys the verdict: what would fail, or take from the system what it stands
 * on, is refused before any driver has been disturbed, with all that is to be done
 * first, be it to keep a driver out of the kernel. What binding does by itself (take the
 * drivers of others that go along) is no obstacle, and neither is what the plan asks about
 * (consoles, mounts, networks).
 *
 * What VFIO will not open can be bound: that is told, and is for later.
 */
#include <err.h>
#include <errno.h>
#include <stdlib.h>

#include "consent.h"
#include "dtio-ls.h"
#include "verdict/verdict.h"

static bool is_among(const struct dtio_host_device *device,
		     const struct dtio_host_device *const *devices,
		     size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (devices[i] == device)
			return true;
	return false;
}

/* What has to be done first, and is none of what follows by itself */
static bool is_missing(const struct dtio_step *step,
		       const struct consent *consent,
		       const struct dtio_host_device *const *devices,
		       size_t count)
{
	switch (step->kind) {
	case DTIO_STEP_OVERRIDE:
		return !(consent->overrides & step->override);
	case DTIO_STEP_UNBIND:
		return !is_among(step->device, devices, count);
	case DTIO_STEP_RELEASE:
	case DTIO_STEP_END_VFS:
	case DTIO_STEP_RELOAD:
	case DTIO_STEP_SET_PARAMETER:
		return true;
	default:
		return false;
	}
}

/*
 * Nobody is told to force what the driver refuses all the same, or what takes from the
 * system what it stands on.
 */
static bool may_be_forced(const struct dtio_reason *reason)
{
	const struct dtio_step *step = dtio_reason_step(reason);

	return dtio_reason_answer(reason) != DTIO_ANSWER_NO &&
	       !(step && step->kind == DTIO_STEP_OVERRIDE);
}

/* What is to be done before it is opened, and not before it is bound */
static bool is_for_later(const struct dtio_step *step)
{
	return step && step->kind == DTIO_STEP_ALLOW_UNSAFE_INTERRUPTS;
}

int ask_consent(const struct dtio_board *board,
		const struct dtio_host_device *device,
		const struct consent *consent,
		const struct dtio_host_device *const *devices, size_t count)
{
	const char *name = dtio_device_name(device);
	bool force = consent->force && !dtio_device_is_never_given(device);
	const struct dtio_reason *reason;
	struct dtio_verdict *verdict;
	int status = EXIT_FOUND;
	bool hopeless = false;
	char *error = NULL;

	if (dtio_is_bound(device))
		return EXIT_FOUND;
	if (dtio_judge(board, device, true, &verdict, &error)) {
		warnx("%s", error ?: "out of memory");
		free(error);
		return EXIT_TROUBLE;
	}
	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		const struct dtio_step *step = dtio_reason_step(reason);
		const char *command = dtio_reason_command(reason);
		enum dtio_answer answer = dtio_reason_answer(reason);
		bool later = is_for_later(step);

		if (answer == DTIO_ANSWER_YES ||
		    (answer == DTIO_ANSWER_CHANGE && !later &&
		     !dtio_reason_is_stuck(reason) &&
		     (!step || !is_missing(step, consent, devices, count))))
			continue;
		warnx("%s: %s%s%s", name, dtio_reason_text(reason),
		      !command ? "" :
		      later ? "; before it is opened: " : "; first: ",
		      command ?: "");
		if (later)
			continue;
		if (!force)
			status = EXIT_NOTHING;
		hopeless = hopeless || !may_be_forced(reason);
	}
	dtio_free_verdict(verdict);
	if (status == EXIT_NOTHING && !dtio_device_is_never_given(device))
		warnx("%s: nothing has been changed%s", name, hopeless ? "" :
		      "; --force tries it all the same");
	return status;
}
