// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Giving devices to dtio and back. libdtio plans it and carries it out; here it is
 * told what happens, and what is to happen at each start of the system is kept.
 */
#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bind.h"
#include "dtio-ls.h"

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
	if (!board->has_device_tree)
		warnx("no device '%s': this system was not started with a device tree, so there are only its PCI functions; dtio-ls without arguments lists them",
		      name);
	else
		warnx("no device '%s'; dtio-ls without arguments lists all",
		      name);
	return EXIT_NOTHING;
}

/* ------------------------------------------------------------------------ */
/* What is kept                                                              */
/* ------------------------------------------------------------------------ */

/* The saved devices, as the file has them */
struct kept {
	struct dtio_saved *saved;
	size_t count;
};

static int read_kept(const struct dtio_board *board, struct kept *kept)
{
	char *error = NULL;

	*kept = (struct kept) { 0 };
	if (!dtio_read_saved(board, &kept->saved, &kept->count, &error))
		return EXIT_FOUND;
	complain(error);
	return EXIT_TROUBLE;
}

static const struct dtio_saved *find_name(const struct kept *kept,
					  const char *name)
{
	for (size_t i = 0; name && i < kept->count; i++)
		if (!strcmp(kept->saved[i].name, name))
			return &kept->saved[i];
	return NULL;
}

/* By either of its names */
static const struct dtio_saved *
find_kept(const struct kept *kept, const struct dtio_host_device *device)
{
	return find_name(kept, device->dt_path) ?:
	       find_name(kept, device->name);
}

static struct dtio_saved to_keep(const struct dtio_host_device *device,
				 bool force)
{
	return (struct dtio_saved) {
		.name = (char *)(device->dt_path ?: device->name),
		.assume_no_dma = device->assume_no_dma,
		.allow_no_reset = device->allow_no_reset,
		.force = force,
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
			 const struct wanted *bound, const struct kept *before)
{
	for (size_t i = 0; i < bound->count; i++) {
		const struct dtio_host_device *device = bound->devices[i];
		const struct dtio_saved *old = find_kept(before, device);
		char *error = NULL;

		if (!old)
			forget(board, to_keep(device, false).name);
		else if (dtio_save(board, old, &error))
			complain(error);
	}
}

/* All of them or none. */
static int keep(const struct dtio_board *board, const struct wanted *bound,
		const struct kept *before, bool force)
{
	for (size_t i = 0; i < bound->count; i++) {
		const struct dtio_host_device *device = bound->devices[i];
		struct dtio_saved saved = to_keep(device, force);
		const struct dtio_saved *old = find_kept(before, device);
		char *error = NULL;

		/* By the name that it is kept under already */
		if (old)
			saved.name = old->name;
		if (!dtio_save(board, &saved, &error))
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
	if (change->reason == DTIO_CHANGE_GROUP)
		printf(", in one IOMMU group with %s", change->cause->name);
	else if (change->reason == DTIO_CHANGE_NEEDS && change->cause)
		printf(", needs %s", change->cause->name);
}

static void print_change(const struct dtio_change *change, const char *to)
{
	printf("%s: %s -> %s", change->device->name,
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
	size_t count;
	const struct dtio_change *changes = dtio_plan_changes(plan, &count);

	for (size_t i = 0; i < count; i++) {
		print_change(&changes[i], changes[i].any ?
			     "(what the kernel finds)" :
			     driver_name(changes[i].to));
		putchar('\n');
	}
}

/* A plan that could not be made; takes the error over. */
static int tell_refusal(int failure, char *error)
{
	if (failure != -EBUSY) {
		complain(error);
		return EXIT_TROUBLE;
	}
	warnx("%s; --force if you can do without it", error ?: "it is in use");
	free(error);
	return EXIT_NOTHING;
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
	struct wanted bound = { 0 };
	size_t count;
	const struct dtio_change *changes = dtio_plan_changes(plan, &count);

	for (size_t i = 0; i < wanted->count; i++)
		add_wanted(&bound, wanted->devices[i]);
	for (size_t i = 0; i < count; i++)
		if (changes[i].reason == DTIO_CHANGE_GROUP)
			add_wanted(&bound, changes[i].device);
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
		printf("%s: %s\n", bound.devices[i]->name, kept);
	free(bound.devices);
}

static bool is_there(const struct dtio_board *board, const char *file)
{
	char *path = format("%s%s", board->origin, file);
	bool there = !access(path, F_OK);

	free(path);
	return there;
}

/* The file alone binds nothing. */
static void tell_who_reads(const struct dtio_board *board)
{
	if (!is_there(board, "/run/systemd/system"))
		warnx("kept; have the system run dtio-ls --bind --saved when it starts, so that it is bound then");
	else if (!is_there(board, "/etc/systemd/system/multi-user.target.wants/dtio-bind.service"))
		warnx("kept; systemctl enable dtio-bind, so that it is bound when the system starts");
}

static int run_and_keep(const struct dtio_board *board,
			const struct dtio_plan *plan,
			const struct wanted *wanted, bool force)
{
	struct wanted bound = find_bound(plan, wanted);
	struct kept before;
	int status = read_kept(board, &before);

	/* The file first: that it cannot be written is known before the rest. */
	if (status == EXIT_FOUND)
		status = keep(board, &bound, &before, force);
	if (status == EXIT_FOUND) {
		status = run(plan);
		if (status == EXIT_FOUND)
			tell_who_reads(board);
		else
			keep_no_more(board, &bound, &before);
	}
	dtio_free_saved(before.saved, before.count);
	free(bound.devices);
	return status;
}

static int bind_wanted(const struct dtio_board *board,
		       const struct wanted *wanted,
		       const struct bind_options *options)
{
	struct dtio_plan *plan;
	char *error = NULL;
	int failure, status = EXIT_FOUND;

	failure = dtio_plan_bind(board, wanted->devices, wanted->count,
				 options->force, &plan, &error);
	if (failure)
		return tell_refusal(failure, error);
	for (size_t i = 0; i < wanted->count; i++)
		if (dtio_is_bound(wanted->devices[i]))
			printf("%s: %s has it already\n",
			       wanted->devices[i]->name,
			       wanted->devices[i]->driver);
	if (options->dry_run)
		tell_plan(plan, wanted, options->persist,
			  "bound whenever the system starts");
	else if (options->persist)
		status = run_and_keep(board, plan, wanted, options->force);
	else
		status = run(plan);
	dtio_free_plan(plan);
	return status;
}

/* ------------------------------------------------------------------------ */
/* At the start of the system                                                */
/* ------------------------------------------------------------------------ */

/* The board is as it is now: binding another one may have changed it. */
static int bind_saved(const struct dtio_board *board,
		      const struct dtio_saved *saved,
		      const struct bind_options *options)
{
	const struct dtio_host_device *device =
		dtio_find_device(board, saved->name);
	struct wanted wanted = { &device, 1 };
	struct bind_options how = {
		.force = options->force || saved->force,
		.dry_run = options->dry_run,
	};
	char *error = NULL;

	if (!device) {
		warnx("no device '%s', which is kept in %s%s", saved->name,
		      board->origin, DTIO_SAVED_FILE);
		return EXIT_NOTHING;
	}
	if (!options->dry_run && !dtio_is_bound(device) &&
	    dtio_say(board, device, saved->assume_no_dma,
		     saved->allow_no_reset, &error)) {
		complain(error);
		return EXIT_TROUBLE;
	}
	return bind_wanted(board, &wanted, &how);
}

static int bind_all_saved(const struct dtio_board *board,
			  const struct bind_options *options)
{
	struct kept kept;
	int worst;

	if (board->source != DTIO_SOURCE_SYSTEM) {
		warnx("--saved is about a system, and %s is none",
		      board->origin);
		return EXIT_TROUBLE;
	}
	worst = read_kept(board, &kept);

	for (size_t i = 0; i < kept.count; i++) {
		struct dtio_board *now;
		char *error = NULL;
		int status;

		if (dtio_read_board(board->origin, &now, &error)) {
			complain(error);
			status = EXIT_TROUBLE;
		} else {
			status = bind_saved(now, &kept.saved[i], options);
			dtio_free_board(now);
		}
		worst = status > worst ? status : worst;
	}
	dtio_free_saved(kept.saved, kept.count);
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
		status = bind_wanted(board, &wanted, options);
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
	struct kept kept;
	int status = read_kept(board, &kept);

	for (size_t i = 0; i < released->count; i++) {
		const struct dtio_host_device *device = released->devices[i];
		const struct dtio_saved *saved = find_kept(&kept, device);

		if (!saved)
			continue;
		if (!persist)
			warnx("%s will be bound again when the system starts; dtio-ls --release --persist %s ends that",
			      device->name, device->name);
		else if (forget(board, saved->name))
			status = EXIT_TROUBLE;
	}
	dtio_free_saved(kept.saved, kept.count);
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

	failure = dtio_plan_release(board, wanted->devices, wanted->count,
				    options->force, &plan, &error);
	if (failure)
		return tell_refusal(failure, error);
	for (size_t i = 0; i < wanted->count; i++)
		if (!dtio_is_bound(wanted->devices[i]))
			printf("%s: dtio does not have it\n",
			       wanted->devices[i]->name);
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
	return status;
}

/* One that is kept but not there: it can still be forgotten. */
static bool forget_missing(const struct dtio_board *board, const char *name,
			   const struct bind_options *options, int *status)
{
	struct kept kept;
	bool found = false;

	if (!options->persist || dtio_find_device(board, name))
		return false;
	*status = read_kept(board, &kept);
	if (*status == EXIT_FOUND && find_name(&kept, name)) {
		found = true;
		if (!options->dry_run)
			*status = forget(board, name);
	}
	dtio_free_saved(kept.saved, kept.count);
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
