// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the device is doing now, and what comes next: who has it open, what of the
 * system stands and falls with it, which driver has it; and the step after all that
 * had to change.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "board/loading.h"
#include "verdict/internal.h"

void judge_loading(struct judge *judge)
{
	const struct dtio_board *board = judge->board;

	const char *bus = judge->device->bus;
	bool missing;
	char *rest;

	if (board->source == DTIO_SOURCE_DTB ||
	    dtio_has_driver(board, judge->device))
		return;
	rest = how_to_load(board, bus, false);
	if (!rest || module_is_missing(board, bus, &missing)) {
		judge->no_memory = true;
	} else {
		/* No command loads what is not installed. */
		give_reason(judge, missing ? DTIO_ANSWER_CHANGE : DTIO_ANSWER_YES,
			    missing ? NULL :
			    step_with(judge, DTIO_STEP_LOAD, judge->device,
				      text(judge, "dtio-%s", bus)),
			    "dtio's driver is not loaded%s", rest);
	}
	free(rest);
}

static const char *process_of(struct judge *judge, pid_t process,
			      const char *command)
{
	if (!process)
		return "a process";
	return command ? text(judge, "process %jd (%s)", (intmax_t)process,
			      command) :
			 text(judge, "process %jd", (intmax_t)process);
}

void judge_users(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;

	for (size_t i = 0; i < device->num_users; i++) {
		const struct dtio_host_user *user = &device->users[i];

		give_reason(judge, DTIO_ANSWER_CHANGE,
			    end_step(judge, user->process),
			    "%s has it open: shut its guest down, or end it",
			    process_of(judge, user->process, user->command));
	}
}

/* What is never given up: the board would reset, or the caller be cut off. */
static void judge_no(struct judge *judge, const struct dtio_host_use *use,
		     const struct dtio_host_device *device)
{
	bool is_own = device == judge->device;
	const char *what = is_own ? use->what :
			   text(judge, "%s of %s", use->what, device->name);

	if (use->kind == DTIO_USE_WATCHDOG)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "the watchdog %s is running: once its driver has gone nothing feeds it, and it resets the board",
			    what);
	else
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "you are logged in through %s network interface %s",
			    is_own ? "its" : "the", what);
}

static void judge_terminal(struct judge *judge,
			   const struct dtio_host_use *use,
			   const struct dtio_host_device *device)
{
	const char *process = process_of(judge, use->process, use->command);

	if (device == judge->device)
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "%s has its terminal %s open; the process has to close it first, or --force takes the device all the same",
			    process, use->what);
	else
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "%s has the terminal %s of %s open; the process has to close it first, or --force takes the device all the same",
			    process, use->what, device->name);
}

/* No umount(8) of the caller's ends a mount of a namespace that is not its own. */
static void judge_other_mount(struct judge *judge,
			      const struct dtio_host_use *use, const char *who)
{
	/* The caller is in a container, then. */
	if (!strcmp(use->what, "/") && use->process == 1)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "the root file system is on %s", who);
	else
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "%s is mounted from %s in the namespace of %s",
			    use->what, who, process_of(judge, use->process, use->command));
}

static void judge_use(struct judge *judge, const struct dtio_host_use *use,
		      const struct dtio_host_device *device)
{
	const char *who = device == judge->device ? "it" : device->name;

	switch (use->kind) {
	case DTIO_USE_CONSOLE:
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    forced_step(judge),
			    judge->board->source == DTIO_SOURCE_DTB ?
			    "the board's console (stdout-path: %s) is on %s; if there is another way in, it can be taken all the same" :
			    "the system's console %s is on %s; if there is another way in, it can be taken all the same",
			    use->what, who);
		break;
	case DTIO_USE_MOUNT:
		if (!strcmp(use->what, "/"))
			give_reason(judge, DTIO_ANSWER_NO, NULL,
				    "the root file system is on %s", who);
		else
			give_reason(judge, DTIO_ANSWER_CHANGE,
				    step_with(judge, DTIO_STEP_UNMOUNT, device,
					      use->what),
				    "%s is mounted from %s", use->what, who);
		break;
	case DTIO_USE_SWAP:
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    step_with(judge, DTIO_STEP_SWAPOFF, device, use->what),
			    "the system swaps to %s on %s", use->what, who);
		break;
	case DTIO_USE_NETWORK:
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    step_with(judge, DTIO_STEP_LINK_DOWN, device, use->what),
			    "the network interface %s is up on %s", use->what,
			    who);
		break;
	case DTIO_USE_DISPLAY:
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    forced_step(judge),
			    "the system's display %s is on %s; if that may go dark, it can be taken all the same",
			    use->what, who);
		break;
	case DTIO_USE_TERMINAL:
		judge_terminal(judge, use, device);
		break;
	case DTIO_USE_OTHER_MOUNT:
		judge_other_mount(judge, use, who);
		break;
	case DTIO_USE_WATCHDOG:
	case DTIO_USE_LOGIN:
		judge_no(judge, use, device);
		break;
	}
}

/* If not, it is from now on. */
static bool is_told(struct judge *judge, const struct dtio_host_device *device)
{
	const struct dtio_host_device **told;

	for (size_t i = 0; i < judge->num_told; i++)
		if (judge->told[i] == device)
			return true;
	told = arena_extend(judge->verdict->arena, judge->told,
			    &judge->num_told, sizeof(*told));
	if (!told) {
		judge->no_memory = true;
		return true;
	}
	judge->told = told;
	told[judge->num_told - 1] = device;
	return false;
}

void judge_uses_of(struct judge *judge, const struct dtio_host_device *device)
{
	if (!device->num_uses || is_told(judge, device))
		return;
	for (size_t i = 0; i < device->num_uses; i++)
		judge_use(judge, &device->uses[i], device);
}

void judge_uses(struct judge *judge)
{
	judge_uses_of(judge, judge->device);
}

static void judge_binding(struct judge *judge)
{
	const char *driver = judge->device->driver;
	const char *staying = driver_that_stays(judge, judge->device);
	const struct dtio_step *step = bind_step(judge);

	if (staying) {
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "its driver %s; build it as a module, and bind the device to dtio before that is loaded, or leave it out of the host's kernel",
			    staying);
		/* Without "unbind" nothing can go wrong. */
		if (!judge->device->driver_stays)
			mark_stuck(judge);
	} else if (step && !judge->is_stuck && !is_bind_said(judge, step->force)) {
		if (driver)
			give_reason(judge, DTIO_ANSWER_YES, step,
				    "its driver is %s; it can be bound to dtio", driver);
		else
			give_reason(judge, DTIO_ANSWER_YES, step,
				    "it can be bound to dtio");
	}
}

void judge_next_step(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;

	if (dtio_is_bound(device)) {
		give_reason(judge, DTIO_ANSWER_YES,
			    step_with(judge, DTIO_STEP_ASSIGN, device,
				      judge->properties ?:
				      function_properties(judge)),
			    "it is bound to dtio: QEMU takes it by this option");
		return;
	}
	judge_binding(judge);
	if (judge->properties)
		give_reason(judge, DTIO_ANSWER_YES,
			    step_with(judge, DTIO_STEP_ASSIGN, device,
				      judge->properties),
			    "once it is bound to dtio, QEMU takes it by this option");
}
