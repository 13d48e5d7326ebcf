// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Carrying out a plan. Nothing is taken for granted on the way: the kernel unbinds
 * what needs a device when that goes, drivers make and remove devices, and modules
 * are loaded meanwhile. So each step looks at what the device's driver is now, and
 * undoing compares all devices with what they were before.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "bind/bind.h"
#include "bind/plan.h"
#include "libdtio.h"

struct run {
	const struct dtio_plan *plan;
	const struct dtio_board *board;
	char **drivers;		/* of all devices of the board, before */
	char **overrides;	/* of the plan's, before */
	char **undone;		/* drivers of the plan's, taken back */
	dtio_report *report;
	void *opaque;
};

static bool same(const char *left, const char *right)
{
	return left && right ? !strcmp(left, right) : left == right;
}

static const char *driver_before(const struct run *run,
				 const struct dtio_host_device *device)
{
	return run->drivers[device - run->board->devices];
}

/* Whether the step is about who may have the device */
static bool has_override(const struct step *step)
{
	return step->kind == STEP_TAKE || step->kind == STEP_GIVE;
}

static void tell(const struct run *run, const struct dtio_change *change,
		 bool undone)
{
	if (run->report)
		run->report(run->opaque, change, undone);
}

/* ------------------------------------------------------------------------ */
/* Signals                                                                   */
/* ------------------------------------------------------------------------ */

/* Those by which people and systems end a program: they wait for the end of a plan. */
static sigset_t endings(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	return set;
}

/* One came before all was done: then nothing is to be done. */
static int check_interrupted(char **error)
{
	sigset_t set;

	sigpending(&set);
	if (sigismember(&set, SIGHUP) || sigismember(&set, SIGINT) ||
	    sigismember(&set, SIGTERM))
		return fail(error, EINTR, "interrupted, and undone");
	return 0;
}

/* ------------------------------------------------------------------------ */
/* Forwards                                                                  */
/* ------------------------------------------------------------------------ */

static int look(struct run *run)
{
	const struct dtio_plan *plan = run->plan;
	int err = 0;

	for (size_t i = 0; !err && i < run->board->num_devices; i++)
		err = device_driver(run->board, &run->board->devices[i],
				    &run->drivers[i]);
	for (size_t i = 0; !err && i < plan->num_steps; i++)
		if (has_override(&plan->steps[i]))
			err = device_override(run->board,
					      plan->steps[i].change.device,
					      &run->overrides[i]);
	return err;
}

/* Before anybody lets go: nobody else is to pick up a device on the way. */
static int set_overrides(const struct run *run, char **error)
{
	for (size_t i = 0; i < run->plan->num_steps; i++) {
		const struct step *step = &run->plan->steps[i];
		int err = 0;

		if (has_override(step))
			err = device_set_override(run->board,
						  step->change.device,
						  step->driver, error);
		if (err)
			return err;
	}
	return 0;
}

static int set_kind_overrides(const struct run *run, char **error)
{
	int err = 0;

	for (size_t i = 0; !err && i < run->plan->num_steps; i++)
		if (run->plan->steps[i].kind == STEP_TAKE)
			err = device_set_kind_overrides(
				run->board, run->plan->steps[i].change.device,
				error);
	return err;
}

static int let_go(const struct run *run, const struct step *step,
		  char **error)
{
	const struct dtio_host_device *device = step->change.device;
	struct dtio_change change = step->change;
	char *driver;
	int err;

	err = device_driver(run->board, device, &driver);
	if (err)
		return fail(error, -err, "%s: %s", device->name,
			    strerror(-err));
	/* The kernel may have taken it along with what it needs. */
	if (driver)
		err = device_unbind(run->board, device, driver, error);
	free(driver);
	if (err || step->kind != STEP_LOSE)
		return err;
	change.from = driver_before(run, device);
	if (change.from)
		tell(run, &change, false);
	return 0;
}

static int let_all_go(const struct run *run, char **error)
{
	for (size_t i = 0; i < run->plan->num_steps; i++) {
		const struct step *step = &run->plan->steps[i];
		int err;

		if (step->kind == STEP_PROBE)
			continue;
		err = check_interrupted(error);
		if (!err)
			err = let_go(run, step, error);
		if (err)
			return err;
	}
	return 0;
}

/* Binds it to what it is to have; *@driver is what it has got. */
static int bind_one(const struct run *run, const struct step *step,
		    char **driver, char **error)
{
	const struct dtio_host_device *device = step->change.device;
	const char *wanted = step->kind == STEP_TAKE ? step->driver :
				     driver_before(run, device);
	int err;

	if (step->kind == STEP_GIVE || step->kind == STEP_PROBE) {
		err = device_probe(run->board, device, error);
		if (err)
			return err;
	} else if (wanted) {
		/* Its override may have been enough for the kernel. */
		err = device_driver(run->board, device, driver);
		if (err)
			return fail(error, -err, "%s: %s", device->name,
				    strerror(-err));
		if (same(*driver, wanted))
			return 0;
		free(*driver);
		*driver = NULL;
		err = device_bind(run->board, device, wanted, error);
		if (err)
			return err;
	}
	err = device_driver(run->board, device, driver);
	return err ? fail(error, -err, "%s: %s", device->name, strerror(-err)) :
		     0;
}

static int bind_all(const struct run *run, char **error)
{
	for (size_t i = run->plan->num_steps; i--; ) {
		const struct step *step = &run->plan->steps[i];
		struct dtio_change change = step->change;
		char *driver = NULL;
		int err;

		if (step->kind == STEP_LOSE)
			continue;
		err = check_interrupted(error);
		if (!err)
			err = bind_one(run, step, &driver, error);
		if (err)
			return err;
		change.from = driver_before(run, change.device);
		change.to = driver;
		if (change.from || change.to)
			tell(run, &change, false);
		free(driver);
	}
	return 0;
}

static bool is_planned(const struct dtio_plan *plan,
		       const struct dtio_host_device *device)
{
	for (size_t i = 0; i < plan->num_steps; i++)
		if (plan->steps[i].change.device == device)
			return true;
	return false;
}

/* One that the kernel took along; a release is to give back all it can. */
static int look_after(const struct run *run, size_t i, char **error)
{
	struct dtio_change change = {
		.device = &run->board->devices[i],
		.reason = DTIO_CHANGE_NEEDS,
		.from = run->drivers[i],
	};
	char *driver;
	int err;

	err = device_driver(run->board, change.device, &driver);
	if (!err && !driver && run->plan->release) {
		err = device_probe(run->board, change.device, error);
		if (err)
			return err;
		err = device_driver(run->board, change.device, &driver);
	}
	if (err)
		return fail(error, -err, "%s: %s", change.device->name,
			    strerror(-err));
	change.to = driver;
	if (!same(change.from, change.to))
		tell(run, &change, false);
	free(driver);
	return 0;
}

static int look_after_others(const struct run *run, char **error)
{
	int err = 0;

	for (size_t i = 0; !err && i < run->board->num_devices; i++)
		if (run->drivers[i] &&
		    !is_planned(run->plan, &run->board->devices[i]))
			err = look_after(run, i, error);
	return err;
}

/* ------------------------------------------------------------------------ */
/* Backwards                                                                 */
/* ------------------------------------------------------------------------ */

static void undo_bindings(const struct run *run)
{
	for (size_t i = 0; i < run->plan->num_steps; i++) {
		const struct dtio_host_device *device =
			run->plan->steps[i].change.device;
		char *driver;

		if (device_driver(run->board, device, &driver))
			continue;
		if (driver && !same(driver, driver_before(run, device)) &&
		    !device_unbind(run->board, device, driver, NULL))
			run->undone[i] = driver;
		else
			free(driver);
	}
	for (size_t i = run->plan->num_steps; i--; ) {
		const struct step *step = &run->plan->steps[i];

		if (has_override(step))
			device_set_override(run->board, step->change.device,
					    run->overrides[i], NULL);
		if (step->kind == STEP_TAKE)
			device_clear_kind_overrides(run->board,
						    step->change.device);
	}
}

/* Returns whether the device has what it had; @from was taken from it for that. */
static bool give_back(const struct run *run,
		      const struct dtio_host_device *device, const char *from)
{
	const struct dtio_change change = {
		.device = device,
		.reason = DTIO_CHANGE_NAMED,
		.from = from,
		.to = driver_before(run, device),
	};
	char *driver;
	bool has;

	if (device_driver(run->board, device, &driver))
		return false;
	has = same(driver, change.to);
	free(driver);
	if (has && !from)
		return true;
	if (!has && (!change.to || device_bind(run->board, device, change.to,
					       NULL)))
		return false;
	tell(run, &change, true);
	return true;
}

/*
 * One that had no driver, and may only have dtio's, is waiting for what it needs:
 * the kernel has forgotten that, by the attempt to bind it.
 */
static void wait_again(const struct run *run, size_t i)
{
	const struct step *step = &run->plan->steps[i];

	if (step->kind == STEP_TAKE &&
	    !driver_before(run, step->change.device) &&
	    same(run->overrides[i], step->driver))
		device_probe(run->board, step->change.device, NULL);
}

/* Adds to the error what could not be undone. */
static void undo(const struct run *run, char **error)
{
	const struct dtio_host_device *lost = NULL;
	char *longer;

	undo_bindings(run);
	for (size_t i = run->plan->num_steps; i--; ) {
		const struct dtio_host_device *device =
			run->plan->steps[i].change.device;

		if (!give_back(run, device, run->undone[i]))
			lost = device;
		wait_again(run, i);
	}
	/* And what the kernel took along */
	for (size_t i = 0; i < run->board->num_devices; i++)
		if (run->drivers[i] &&
		    !give_back(run, &run->board->devices[i], NULL))
			lost = &run->board->devices[i];
	if (!lost || !error || !*error)
		return;
	longer = driver_before(run, lost) ?
		format_string("%s; and %s could not be given back to %s",
			      *error, lost->name, driver_before(run, lost)) :
		format_string("%s; and %s could not be taken from its new driver",
			      *error, lost->name);
	if (!longer)
		return;
	free(*error);
	*error = longer;
}

int dtio_run_plan(const struct dtio_plan *plan, dtio_report *report,
		  void *opaque, char **error)
{
	const struct dtio_board *board = plan->board;
	struct run run = {
		.plan = plan,
		.board = board,
		.report = report,
		.opaque = opaque,
	};
	sigset_t held = endings(), before;
	int err = -ENOMEM;

	if (board->source != DTIO_SOURCE_SYSTEM)
		return fail(error, EINVAL, "%s is no running system: there is nothing to bind",
			    board->origin);
	if (!plan->num_steps)
		return 0;
	run.drivers = calloc(board->num_devices, sizeof(*run.drivers));
	run.overrides = calloc(plan->num_steps, sizeof(*run.overrides));
	run.undone = calloc(plan->num_steps, sizeof(*run.undone));
	if (run.drivers && run.overrides && run.undone)
		err = look(&run);
	if (err) {
		fail(error, -err, "%s/sys: %s", board->origin,
		     strerror(-err));
		goto out;
	}

	pthread_sigmask(SIG_BLOCK, &held, &before);
	err = set_overrides(&run, error);
	if (!err)
		err = set_kind_overrides(&run, error);
	if (!err)
		err = let_all_go(&run, error);
	if (!err)
		err = bind_all(&run, error);
	if (!err)
		err = look_after_others(&run, error);
	if (err)
		undo(&run, error);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
out:
	if (run.drivers)
		free_strings(run.drivers, board->num_devices);
	if (run.overrides)
		free_strings(run.overrides, plan->num_steps);
	if (run.undone)
		free_strings(run.undone, plan->num_steps);
	return err;
}
