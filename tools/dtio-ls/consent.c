// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Binding obeys the verdict: what would fail, or take from the system what it stands
 * on, is refused before any driver has been disturbed, with all that is to be done
 * first. What binding does by itself (take the drivers of others that go along) is no
 * obstacle, and neither is what the plan asks about (consoles, mounts, networks).
 */
#include <err.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "consent.h"
#include "dtio-ls.h"
#include "verdict/verdict.h"

static bool begins(const char *text, const char *with)
{
	return !strncmp(text, with, strlen(with));
}

static bool ends(const char *text, const char *with)
{
	size_t length = strlen(text), with_length = strlen(with);

	return length >= with_length &&
	       !strcmp(text + length - with_length, with);
}

/* The command takes one of the devices from its driver: that is about to happen. */
static bool takes_one(const char *command,
		      const struct dtio_host_device *const *devices,
		      size_t count)
{
	for (size_t i = 0; i < count; i++) {
		char *taken = format("/devices/%s/driver/unbind",
				     dtio_device_name(devices[i]));
		bool found = strstr(command, taken);

		free(taken);
		if (found)
			return true;
	}
	return false;
}

/* What has to be typed first, and is none of what follows by itself */
static bool is_missing(const char *command, const struct consent *consent,
		       const struct dtio_host_device *const *devices,
		       size_t count)
{
	if (ends(command, "/assume_no_dma"))
		return !(consent->overrides & DTIO_OVERRIDE_ASSUME_NO_DMA);
	if (ends(command, "/allow_no_reset"))
		return !(consent->overrides & DTIO_OVERRIDE_ALLOW_NO_RESET);
	return (begins(command, "echo ") &&
		!takes_one(command, devices, count)) ||
	       begins(command, "dtio-ls --release ") ||
	       begins(command, "modprobe -r ");
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
	char *error = NULL;

	if (dtio_is_bound(device))
		return EXIT_FOUND;
	if (dtio_judge(board, device, true, &verdict, &error)) {
		warnx("%s", error ?: "out of memory");
		free(error);
		return EXIT_TROUBLE;
	}
	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		const char *command = dtio_reason_command(reason);
		enum dtio_answer answer = dtio_reason_answer(reason);

		if (answer == DTIO_ANSWER_YES ||
		    (answer == DTIO_ANSWER_CHANGE &&
		     (!command || !is_missing(command, consent, devices, count))))
			continue;
		warnx("%s: %s%s%s", name, dtio_reason_text(reason),
		      command ? "; first: " : "", command ?: "");
		if (!force)
			status = EXIT_NOTHING;
	}
	dtio_free_verdict(verdict);
	if (status == EXIT_NOTHING && !dtio_device_is_never_given(device))
		warnx("%s: nothing has been changed; --force tries it all the same",
		      name);
	return status;
}
