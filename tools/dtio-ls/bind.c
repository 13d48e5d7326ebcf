// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Giving devices to dtio and back. libdtio plans it and carries it out; here it is
 * told what happens, and what is to happen at each start of the system is kept.
 */
#include <err.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bind.h"
#include "board/streams.h"
#include "consent.h"
#include "dtio-ls.h"
#include "select.h"

/* The devices that were asked for, each once */
struct wanted {
	const struct dtio_host_device **devices;
	size_t count;
};

/* Takes the error over. */
static void complain(char *error)
{
	warnx("%s", error ?: "out of memory");
	free(error);
}

static bool is_among(const struct wanted *wanted,
		     const struct dtio_host_device *device)
{
	for (size_t i = 0; i < wanted->count; i++)
		if (wanted->devices[i] == device)
			return true;
	return false;
}

static void add_wanted(struct wanted *wanted,
		       const struct dtio_host_device *device)
{
	if (is_among(wanted, device))
		return;
	wanted->devices = extend(wanted->devices, &wanted->count,
				 sizeof(*wanted->devices));
	wanted->devices[wanted->count - 1] = device;
}

static int tell_missing(const struct dtio_board *board, const char *name)
{
	tell_no_device(board, name);
	return EXIT_NOTHING;
}

/* ------------------------------------------------------------------------ */
/* What is kept                                                              */
/* ------------------------------------------------------------------------ */

/* One of the saved devices, as the file has it; without a name there is none. */
struct kept {
	const char *name;
	unsigned int overrides;
};

static int read_kept(const struct dtio_board *board, struct dtio_saved **saved)
{
	char *error = NULL;

	*saved = NULL;
	if (!dtio_read_saved(board, saved, &error))
		return EXIT_FOUND;
	complain(error);
	return EXIT_TROUBLE;
}

static struct kept kept_number(const struct dtio_saved *saved, size_t number)
{
	return (struct kept) {
		dtio_saved_name(saved, number), dtio_saved_overrides(saved, number),
	};
}

static struct kept find_name(const struct dtio_saved *saved, const char *name)
{
	struct kept kept = { 0 };

	if (!saved || !name)
		return kept;
	for (size_t i = 0; (kept = kept_number(saved, i)).name; i++)
		if (!strcmp(kept.name, name))
			break;
	return kept;
}

/* By either of its names */
static struct kept find_kept(const struct dtio_saved *saved,
			     const struct dtio_host_device *device)
{
	struct kept kept = find_name(saved, dtio_device_dt_path(device));

	return kept.name ? kept : find_name(saved, dtio_device_name(device));
}

static struct kept to_keep(const struct dtio_host_device *device, bool force)
{
	return (struct kept) {
		.name = dtio_device_dt_path(device) ?: dtio_device_name(device),
		.overrides = dtio_device_overrides(device) |
			 (force ? DTIO_OVERRIDE_FORCE : 0u),
	};
}

static int forget(const struct dtio_board *board, const char *name)
{
	char *error = NULL;

	if (!dtio_forget(board, name, &error))
		return EXIT_FOUND;
	complain(error);
	return EXIT_TROUBLE;
}

/* Those that were not kept before are not kept. */
static void keep_no_more(const struct dtio_board *board,
			 const struct wanted *bound,
			 const struct dtio_saved *before)
{
	for (size_t i = 0; i < bound->count; i++) {
		const struct dtio_host_device *device = bound->devices[i];
		struct kept old = find_kept(before, device);
		char *error = NULL;

		if (!old.name)
			forget(board, to_keep(device, false).name);
		else if (dtio_save(board, old.name, old.overrides, &error))
			complain(error);
	}
}

/* All of them or none. */
static int keep(const struct dtio_board *board, const struct wanted *bound,
		const struct dtio_saved *before, bool force)
{
	for (size_t i = 0; i < bound->count; i++) {
		const struct dtio_host_device *device = bound->devices[i];
		struct kept kept = to_keep(device, force);
		struct kept old = find_kept(before, device);
		char *error = NULL;

		/* By the name that it is kept under already */
		if (old.name)
			kept.name = old.name;
		if (!dtio_save(board, kept.name, kept.overrides, &error))
			continue;
		complain(error);
		keep_no_more(board, bound, before);
		return EXIT_TROUBLE;
	}
	return EXIT_FOUND;
}

/* ------------------------------------------------------------------------ */
/* Telling                                                                   */
/* ------------------------------------------------------------------------ */

static const char *driver_name(const char *driver)
{
	return driver ?: "(none)";
}

/* Why it is, when it was not asked for */
static void print_reason(const struct dtio_change *change)
{
	const char *cause = change->cause ? dtio_device_name(change->cause) :
					    NULL;

	if (change->reason == DTIO_CHANGE_GROUP)
		printf(", in one IOMMU group with %s", cause);
	else if (change->reason == DTIO_CHANGE_NEEDS && cause)
		printf(", needs %s", cause);
}

static void print_change(const struct dtio_change *change, const char *to)
{
	printf("%s: %s -> %s", dtio_device_name(change->device),
	       driver_name(change->from), to);
	print_reason(change);
}

/* One line as soon as it is true: the next step may take long. */
static void report(void *opaque, const struct dtio_change *change, bool undone)
{
	(void)opaque;
	print_change(change, driver_name(change->to));
	puts(undone ? " (undone)" : "");
	fflush(stdout);
}

static void print_plan(const struct dtio_plan *plan)
{
	const struct dtio_change *change;

	for (size_t i = 0; (change = dtio_plan_change(plan, i)); i++) {
		print_change(change, change->any ? "(what the kernel finds)" :
						   driver_name(change->to));
		putchar('\n');
	}
}

/* A plan that could not be made; takes the error over. */
static int tell_refusal(int failure, char *error)
{
	if (failure == -EBUSY) {
		warnx("%s; --force if you can do without it",
		      error ?: "it is in use");
		free(error);
		return EXIT_NOTHING;
	}
	complain(error);
	/* It is refused for what stands on it, but nobody is told to force that. */
	return failure == -EPERM ? EXIT_NOTHING : EXIT_TROUBLE;
}

static int run(const struct dtio_plan *plan)
{
	char *error = NULL;

	if (!dtio_run_plan(plan, report, NULL, &error))
		return EXIT_FOUND;
	complain(error);
	return EXIT_TROUBLE;
}

/* ------------------------------------------------------------------------ */
/* Signals                                                                   */
/* ------------------------------------------------------------------------ */

/*
 * A signal that is to end the program has a plan undone. It ends the program when that
 * has been said, and what --persist has kept for the plan is forgotten.
 */
static sigset_t hold_signals(void)
{
	sigset_t held, before;

	sigemptyset(&held);
	sigaddset(&held, SIGHUP);
	sigaddset(&held, SIGINT);
	sigaddset(&held, SIGTERM);
	sigprocmask(SIG_BLOCK, &held, &before);
	return before;
}

static void let_signals_in(const sigset_t *before)
{
	fflush(stdout);
	sigprocmask(SIG_SETMASK, before, NULL);
}

/* ------------------------------------------------------------------------ */
/* Binding                                                                   */
/* ------------------------------------------------------------------------ */

static int find_wanted(const struct dtio_board *board, char **names,
		       struct wanted *wanted)
{
	int status = EXIT_FOUND;

	for (; *names; names++) {
		const struct dtio_host_device *device =
			dtio_find_device(board, *names);

		if (device)
			add_wanted(wanted, device);
		else
			status = tell_missing(board, *names);
	}
	return status;
}

/* What dtio is to have in the end: those asked for and their groups */
static struct wanted find_bound(const struct dtio_plan *plan,
				const struct wanted *wanted)
{
	const struct dtio_change *change;
	struct wanted bound = { 0 };

	for (size_t i = 0; i < wanted->count; i++)
		add_wanted(&bound, wanted->devices[i]);
	for (size_t i = 0; (change = dtio_plan_change(plan, i)); i++)
		if (change->reason == DTIO_CHANGE_GROUP)
			add_wanted(&bound, change->device);
	return bound;
}

/* What would be done; @kept is what --persist would make of it. */
static void tell_plan(const struct dtio_plan *plan,
		      const struct wanted *wanted, bool persist,
		      const char *kept)
{
	struct wanted bound = find_bound(plan, wanted);

	print_plan(plan);
	for (size_t i = 0; persist && i < bound.count; i++)
		printf("%s: %s\n", dtio_device_name(bound.devices[i]), kept);
	free(bound.devices);
}

static bool is_there(const struct dtio_board *board, const char *file)
{
	char *path = format("%s%s", dtio_board_origin(board), file);
	bool there = !access(path, F_OK);

	free(path);
	return there;
}

/* The file alone binds nothing. */
static void tell_who_reads(const struct dtio_board *board)
{
	if (!is_there(board, "/run/systemd/system"))
		warnx("saved; have the system run dtio-ls --bind --saved when it starts");
	else if (!is_there(board, "/etc/systemd/system/multi-user.target.wants/dtio-bind.service"))
		warnx("saved; systemctl enable dtio-bind has it bound when the system starts");
}

static int run_and_keep(const struct dtio_board *board,
			const struct dtio_plan *plan,
			const struct wanted *wanted, bool force)
{
	struct wanted bound = find_bound(plan, wanted);
	struct dtio_saved *before;
	int status = read_kept(board, &before);

	/* The file first: that it cannot be written is known before the rest. */
	if (status == EXIT_FOUND)
		status = keep(board, &bound, before, force);
	if (status == EXIT_FOUND) {
		status = run(plan);
		if (status == EXIT_FOUND)
			tell_who_reads(board);
		else
			keep_no_more(board, &bound, before);
	}
	dtio_free_saved(before);
	free(bound.devices);
	return status;
}

/* From number @first on, each may be bound; what @saved says of them is said already. */
static int ask_each(const struct dtio_board *board, const struct wanted *wanted,
		    size_t first, const struct dtio_saved *saved, bool force)
{
	int worst = EXIT_FOUND;

	for (size_t i = first; i < wanted->count; i++) {
		const struct dtio_host_device *device = wanted->devices[i];
		const struct consent consent = {
			find_kept(saved, device).overrides, force
		};
		int status = ask_consent(board, device, &consent,
					 wanted->devices, wanted->count);

		worst = status > worst ? status : worst;
	}
	return worst;
}

/* What is in the group of those asked for is bound, too, and others lose their driver. */
static int ask_along(const struct dtio_board *board,
		     const struct dtio_plan *plan, const struct wanted *wanted,
		     const struct dtio_saved *saved, bool force)
{
	struct wanted bound = find_bound(plan, wanted);
	int status = ask_each(board, &bound, wanted->count, saved, force);
	const struct dtio_change *change;

	for (size_t i = 0; (change = dtio_plan_change(plan, i)); i++) {
		const struct dtio_host_device *device = change->device;

		if (change->reason != DTIO_CHANGE_NEEDS ||
		    !dtio_device_is_never_given(device))
			continue;
		warnx("%s, which needs %s, has to keep its driver: it %s",
		      dtio_device_name(device), dtio_device_name(change->cause),
		      dtio_device_system(device));
		status = status > EXIT_NOTHING ? status : EXIT_NOTHING;
	}
	free(bound.devices);
	return status;
}

/* Which overrides are set on the way, as a file has them for their kinds */
static void tell_kind_overrides(const struct dtio_plan *plan,
				const struct wanted *wanted)
{
	struct wanted bound = find_bound(plan, wanted);

	for (size_t i = 0; i < bound.count; i++) {
		const struct dtio_host_device *device = bound.devices[i];
		const char *file;
		unsigned int missing =
			dtio_device_kind_overrides(device, &file) &
			~dtio_device_overrides(device);

		if (!missing || dtio_is_bound(device))
			continue;
		printf("%s: %s%s%s, from %s\n",
		       dtio_device_name(device),
		       missing & DTIO_OVERRIDE_ASSUME_NO_DMA ? "assume_no_dma" : "",
		       missing == (DTIO_OVERRIDE_ASSUME_NO_DMA |
				   DTIO_OVERRIDE_ALLOW_NO_RESET) ? " and " : "",
		       missing & DTIO_OVERRIDE_ALLOW_NO_RESET ? "allow_no_reset" : "",
		       file);
	}
	free(bound.devices);
}

/* @saved: what the system was told to do at its start; NULL: it is told now. */
static int bind_wanted(const struct dtio_board *board,
		       const struct wanted *wanted,
		       const struct bind_options *options,
		       const struct dtio_saved *saved)
{
	struct dtio_plan *plan;
	char *error = NULL;
	int failure, status;
	sigset_t before;

	status = ask_each(board, wanted, 0, saved, options->force);
	if (status != EXIT_FOUND)
		return status;
	failure = dtio_plan_bind(board, wanted->devices, wanted->count,
				 options->force, &plan, &error);
	if (failure)
		return tell_refusal(failure, error);
	status = ask_along(board, plan, wanted, saved, options->force);
	if (status != EXIT_FOUND) {
		dtio_free_plan(plan);
		return status;
	}
	for (size_t i = 0; i < wanted->count; i++)
		if (dtio_is_bound(wanted->devices[i]))
			printf("%s: %s has it already\n",
			       dtio_device_name(wanted->devices[i]),
			       dtio_device_driver(wanted->devices[i]));
	tell_kind_overrides(plan, wanted);
	before = hold_signals();
	if (options->dry_run)
		tell_plan(plan, wanted, options->persist,
			  "bound whenever the system starts");
	else if (options->persist)
		status = run_and_keep(board, plan, wanted, options->force);
	else
		status = run(plan);
	dtio_free_plan(plan);
	let_signals_in(&before);
	return status;
}

/* ------------------------------------------------------------------------ */
/* At the start of the system                                                */
/* ------------------------------------------------------------------------ */

/* What is saved has one of its own two names: nothing else is taken for it. */
static const struct dtio_host_device *find_saved(const struct dtio_board *board,
						 const char *name)
{
	const struct dtio_host_device *device = dtio_find_device(board, name);
	const char *path = device ? dtio_device_dt_path(device) : NULL;

	return device && (!strcmp(dtio_device_name(device), name) ||
			  (path && !strcmp(path, name))) ? device : NULL;
}

/* A step on the way of a kept device to dtio */
typedef int saved_step(const struct dtio_board *board, const struct kept *kept,
		       const struct dtio_saved *saved,
		       const struct bind_options *options);

/* Of it and its group: that is bound along. */
static int set_overrides_of(const struct dtio_board *board,
			    const struct kept *kept,
			    const struct dtio_saved *saved,
			    const struct bind_options *options)
{
	const struct dtio_host_device *device =
		find_saved(board, kept->name);
	struct kept also;
	char *error = NULL;

	(void)options;
	for (size_t i = 0; device && (also = kept_number(saved, i)).name; i++) {
		const struct dtio_host_device *other =
			find_saved(board, also.name);

		if (!other || dtio_is_bound(other) ||
		    (device != other && !share_group(device, other)) ||
		    !dtio_set_overrides(board, other, also.overrides, &error))
			continue;
		complain(error);
		return EXIT_TROUBLE;
	}
	return EXIT_FOUND;
}

static int bind_saved(const struct dtio_board *board, const struct kept *kept,
		      const struct dtio_saved *saved,
		      const struct bind_options *options)
{
	const struct dtio_host_device *device = find_saved(board, kept->name);
	struct wanted wanted = { &device, 1 };
	struct bind_options how = {
		.force = options->force || kept->overrides & DTIO_OVERRIDE_FORCE,
		.dry_run = options->dry_run,
	};

	if (!device) {
		warnx("no device '%s', which is kept in %s%s", kept->name,
		      dtio_board_origin(board), DTIO_SAVED_FILE);
		return EXIT_NOTHING;
	}
	return bind_wanted(board, &wanted, &how, saved);
}

/*
 * Does a step for a kept device on the board as it is now: the step before may have
 * changed it.
 */
static int with_board(const struct dtio_board *board, saved_step *step,
		      const struct kept *kept, const struct dtio_saved *saved,
		      const struct bind_options *options)
{
	struct dtio_board *now;
	char *error = NULL;
	int status;

	if (dtio_read_board(dtio_board_origin(board), &now, &error)) {
		complain(error);
		return EXIT_TROUBLE;
	}
	status = step(now, kept, saved, options);
	dtio_free_board(now);
	return status;
}

static int bind_all_saved(const struct dtio_board *board,
			  const struct bind_options *options)
{
	struct dtio_saved *saved;
	struct kept kept;
	int worst;

	if (dtio_board_source(board) != DTIO_SOURCE_SYSTEM) {
		warnx("--saved binds the devices of a running system, and %s is a file",
		      dtio_board_origin(board));
		return EXIT_TROUBLE;
	}
	worst = read_kept(board, &saved);
	if (worst != EXIT_FOUND)
		return worst;
	for (size_t i = 0; (kept = kept_number(saved, i)).name; i++) {
		int status = EXIT_FOUND;

		if (!options->dry_run)
			status = with_board(board, set_overrides_of, &kept,
					    saved, options);
		if (status == EXIT_FOUND)
			status = with_board(board, bind_saved, &kept, saved,
					    options);
		worst = status > worst ? status : worst;
	}
	dtio_free_saved(saved);
	return worst;
}

int bind_devices(const struct dtio_board *board, char **names,
		 const struct bind_options *options)
{
	struct wanted wanted = { 0 };
	int status;

	if (options->saved)
		return bind_all_saved(board, options);
	status = find_wanted(board, names, &wanted);
	if (status == EXIT_FOUND)
		status = bind_wanted(board, &wanted, options, NULL);
	free(wanted.devices);
	return status;
}

/* ------------------------------------------------------------------------ */
/* Releasing                                                                 */
/* ------------------------------------------------------------------------ */

/* What was released is back at the next start, or no longer. */
static int look_ahead(const struct dtio_board *board,
		      const struct wanted *released, bool persist)
{
	struct dtio_saved *saved;
	int status = read_kept(board, &saved);

	for (size_t i = 0; i < released->count; i++) {
		const struct dtio_host_device *device = released->devices[i];
		const char *name = dtio_device_name(device);
		struct kept kept = find_kept(saved, device);

		if (!kept.name)
			continue;
		if (!persist)
			warnx("%s will be bound again when the system starts; dtio-ls --release --persist %s ends that",
			      name, name);
		else if (forget(board, kept.name))
			status = EXIT_TROUBLE;
	}
	dtio_free_saved(saved);
	return status;
}

static int release_wanted(const struct dtio_board *board,
			  const struct wanted *wanted,
			  const struct bind_options *options)
{
	struct dtio_plan *plan;
	struct wanted released;
	char *error = NULL;
	int failure, status = EXIT_FOUND;
	sigset_t before;

	failure = dtio_plan_release(board, wanted->devices, wanted->count,
				    options->force, &plan, &error);
	if (failure)
		return tell_refusal(failure, error);
	for (size_t i = 0; i < wanted->count; i++)
		if (!dtio_is_bound(wanted->devices[i]))
			printf("%s: dtio does not have it\n",
			       dtio_device_name(wanted->devices[i]));
	before = hold_signals();
	if (options->dry_run) {
		tell_plan(plan, wanted, options->persist,
			  "no longer bound when the system starts");
	} else {
		status = run(plan);
		released = find_bound(plan, wanted);
		if (status == EXIT_FOUND)
			status = look_ahead(board, &released,
					    options->persist);
		free(released.devices);
	}
	dtio_free_plan(plan);
	let_signals_in(&before);
	return status;
}

/* One that is kept but not there: it can still be forgotten. */
static bool forget_missing(const struct dtio_board *board, const char *name,
			   const struct bind_options *options, int *status)
{
	struct dtio_saved *saved;
	bool found = false;

	if (!options->persist || dtio_find_device(board, name))
		return false;
	*status = read_kept(board, &saved);
	if (*status == EXIT_FOUND && find_name(saved, name).name) {
		found = true;
		if (!options->dry_run)
			*status = forget(board, name);
	}
	dtio_free_saved(saved);
	return found;
}

int release_devices(const struct dtio_board *board, char **names,
		    const struct bind_options *options)
{
	struct wanted wanted = { 0 };
	int status = EXIT_FOUND, forgotten = EXIT_FOUND;
	char **present = NULL;
	size_t count = 0;

	for (; *names; names++) {
		if (forget_missing(board, *names, options, &forgotten))
			continue;
		if (forgotten != EXIT_FOUND)
			break;
		present = extend(present, &count, sizeof(*present));
		present[count - 1] = *names;
	}
	present = extend(present, &count, sizeof(*present));
	status = forgotten;
	if (status == EXIT_FOUND)
		status = find_wanted(board, present, &wanted);
	if (status == EXIT_FOUND && wanted.count)
		status = release_wanted(board, &wanted, options);
	free(wanted.devices);
	free(present);
	return status;
}
