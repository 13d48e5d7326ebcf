// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which devices have to change hands for some to be bound or released, and in
 * which order. What needs a device lets go before it and comes back after it, so
 * one order, from consumers to providers, serves both ways: forwards to let go,
 * backwards to bind. execute.c carries a plan out.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bind/plan.h"
#include "board/streams.h"
#include "base/shell-word.h"
#include "base/text.h"
#include "bind/bind.h"
#include "libdtio.h"

/* A device of the board while a plan is made */
struct mark {
	enum step_kind kind;
	enum dtio_change_reason reason;
	const struct dtio_host_device *cause;
	bool visited;
};

struct planning {
	const struct dtio_board *board;
	struct dtio_plan *plan;
	struct mark *marks;	/* one for each device of the board */
	bool release;
};

static struct mark *mark_of(const struct planning *planning,
			    const struct dtio_host_device *device)
{
	return &planning->marks[device - planning->board->devices];
}

/* ------------------------------------------------------------------------ */
/* Which                                                                     */
/* ------------------------------------------------------------------------ */

/* Bridges and buses; in the kernel, those of PCI have driver_managed_dma. */
bool dtio_may_stay(const struct dtio_host_device *device)
{
	static const char *const names[] = {
		"pci-stub", "pcieport", "simple-pm-bus",
	};

	if (!device->driver)
		return true;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(device->driver, names[i]))
			return true;
	return !strncmp(device->driver, "vfio-", strlen("vfio-")) ||
	       dtio_is_bound(device);
}

/* A tree alone has no groups, but tells of which devices there will be one. */
static bool are_one_group(const struct planning *planning,
			  const struct dtio_host_device *a,
			  const struct dtio_host_device *b)
{
	if (planning->board->source == DTIO_SOURCE_DTB)
		return a->stream_group && a->stream_group == b->stream_group;
	return share_group(a, b);
}

/* Whether the plan is about the device itself, not about what it needs */
static bool changes_hands(const struct planning *planning,
			  const struct dtio_host_device *device)
{
	if (planning->release)
		return dtio_is_bound(device);
	return !dtio_is_bound(device);
}

static void mark_named(struct planning *planning,
		       const struct dtio_host_device *device)
{
	if (changes_hands(planning, device))
		*mark_of(planning, device) = (struct mark) {
			.kind = planning->release ? STEP_GIVE : STEP_TAKE,
			.reason = DTIO_CHANGE_NAMED,
		};
}

static void mark_group(struct planning *planning,
		       const struct dtio_host_device *named)
{
	for (size_t i = 0; i < planning->board->num_devices; i++) {
		const struct dtio_host_device *device =
			&planning->board->devices[i];
		struct mark *mark = &planning->marks[i];

		/* A bridge is of nobody's, whatever drives it. */
		if (mark->kind || device->is_bridge ||
		    (!device->driver &&
		     planning->board->source != DTIO_SOURCE_DTB) ||
		    !are_one_group(planning, device, named) ||
		    !changes_hands(planning, device) ||
		    (!planning->release && device->driver &&
		     dtio_may_stay(device)))
			continue;
		*mark = (struct mark) {
			.kind = planning->release ? STEP_GIVE : STEP_TAKE,
			.reason = DTIO_CHANGE_GROUP,
			.cause = named,
		};
	}
}

/* What becomes of a device that needs @cause, which is part of the plan */
static enum step_kind lead_along(const struct planning *planning,
				 const struct dtio_host_device *device,
				 const struct dtio_host_device *cause)
{
	enum step_kind kind = mark_of(planning, cause)->kind;

	if (!device->driver)
		return planning->release ? STEP_PROBE : STEP_NONE;
	/* It has done without. */
	if (kind == STEP_PROBE)
		return STEP_NONE;
	if (dtio_is_bound(device) || planning->release || kind == STEP_AGAIN)
		return STEP_AGAIN;
	return STEP_LOSE;
}

/* ------------------------------------------------------------------------ */
/* In which order                                                            */
/* ------------------------------------------------------------------------ */

static int visit(struct planning *planning,
		 const struct dtio_host_device *device);

static int visit_dependent(struct planning *planning,
			   const struct dtio_host_device *device,
			   const struct dtio_host_device *cause)
{
	struct mark *mark = mark_of(planning, device);

	if (device == cause || mark->visited)
		return 0;
	if (!mark->kind)
		*mark = (struct mark) {
			.kind = lead_along(planning, device, cause),
			.reason = DTIO_CHANGE_NEEDS,
			.cause = cause,
		};
	return mark->kind ? visit(planning, device) : 0;
}

static int add_step(struct planning *planning,
		    const struct dtio_host_device *device)
{
	struct dtio_plan *plan = planning->plan;
	const struct mark *mark = mark_of(planning, device);
	struct step *step = &plan->steps[plan->num_steps++];

	step->kind = mark->kind;
	step->change = (struct dtio_change) {
		.device = device,
		.reason = mark->reason,
		.cause = mark->cause,
		.from = device->driver,
	};
	switch (mark->kind) {
	case STEP_TAKE:
		step->driver = format_string("dtio-%s", device->bus);
		if (!step->driver)
			return -ENOMEM;
		step->change.to = step->driver;
		break;
	case STEP_AGAIN:
		step->change.to = device->driver;
		break;
	case STEP_GIVE:
	case STEP_PROBE:
		step->change.any = true;
		break;
	case STEP_LOSE:
	case STEP_NONE:
		break;
	}
	return 0;
}

/* Adds the device's step behind those of all that need it. */
static int visit(struct planning *planning,
		 const struct dtio_host_device *device)
{
	const struct dtio_board *board = planning->board;
	struct mark *mark = mark_of(planning, device);
	int err = 0;

	if (mark->visited)
		return 0;
	/* At once: devices may need one another. */
	mark->visited = true;
	for (size_t i = 0; !err && i < device->num_consumers; i++)
		err = visit_dependent(planning, device->consumers[i].device,
				      device);
	/* Those below a device are its driver's; without one, nobody's. */
	for (size_t i = 0; !err && device->driver && i < board->num_devices;
	     i++)
		if (board->devices[i].parent == device)
			err = visit_dependent(planning, &board->devices[i],
					      device);
	return err ? err : add_step(planning, device);
}

/* ------------------------------------------------------------------------ */
/* Whether                                                                   */
/* ------------------------------------------------------------------------ */

/* "NAME (why it is part of this)"; NULL for want of memory. */
static char *introduce(const struct dtio_change *change)
{
	switch (change->reason) {
	case DTIO_CHANGE_GROUP:
		return format_string("%s (in one IOMMU group with %s)",
				     change->device->name, change->cause->name);
	case DTIO_CHANGE_NEEDS:
		return format_string("%s (which needs %s)",
				     change->device->name, change->cause->name);
	case DTIO_CHANGE_NAMED:
		break;
	}
	return format_string("%s", change->device->name);
}

static const char *command_or_none(const char *command)
{
	return command ?: "whose name is not known";
}

/* What nobody can do without: the root file system, one's own login, the board's running */
static bool is_vital(const struct dtio_host_use *use)
{
	switch (use->kind) {
	case DTIO_USE_WATCHDOG:
	case DTIO_USE_LOGIN:
		return true;
	case DTIO_USE_MOUNT:
		return !strcmp(use->what, "/");
	case DTIO_USE_OTHER_MOUNT:
		return !strcmp(use->what, "/") && use->process == 1;
	default:
		return false;
	}
}

static int refuse_vital(const char *who, const struct dtio_host_use *use,
			char **error)
{
	if (use->kind == DTIO_USE_WATCHDOG)
		return fail(error, EPERM, "%s has the watchdog %s, which is running: once its driver has gone nothing feeds it, and it resets the board",
			    who, use->what);
	if (use->kind == DTIO_USE_LOGIN)
		return fail(error, EPERM, "%s has the network interface %s, through which you are logged in",
			    who, use->what);
	return fail(error, EPERM, "%s has the root file system", who);
}

/* @what: of the use, as a word of a shell's */
static int refuse_use(const char *who, const struct dtio_host_use *use,
		      const char *what, char **error)
{
	switch (use->kind) {
	case DTIO_USE_CONSOLE:
		return fail(error, EBUSY, "%s is the console %s", who,
			    use->what);
	case DTIO_USE_MOUNT:
		return fail(error, EBUSY, "%s has the file system at %s; umount %s first",
			    who, use->what, what);
	case DTIO_USE_SWAP:
		return fail(error, EBUSY, "%s has the swap %s; swapoff %s first",
			    who, use->what, what);
	case DTIO_USE_NETWORK:
		return fail(error, EBUSY, "%s has the network interface %s, which is up; ip link set %s down first",
			    who, use->what, what);
	case DTIO_USE_DISPLAY:
		return fail(error, EBUSY, "%s has the display %s", who,
			    use->what);
	case DTIO_USE_TERMINAL:
		return fail(error, EBUSY, "%s has the terminal %s, which process %jd (%s) has open and has to close first",
			    who, use->what, (intmax_t)use->process,
			    command_or_none(use->command));
	case DTIO_USE_OTHER_MOUNT:
		return fail(error, EBUSY, "%s has the file system at %s in the namespace of process %jd (%s); umount it there first",
			    who, use->what, (intmax_t)use->process,
			    command_or_none(use->command));
	case DTIO_USE_WATCHDOG:
	case DTIO_USE_LOGIN:
		break;
	}
	return fail(error, EBUSY, "%s is in use by this system", who);
}

/* The use that says most against it; NULL: none */
static const struct dtio_host_use *worst_use(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_uses; i++)
		if (is_vital(&device->uses[i]))
			return &device->uses[i];
	return device->num_uses ? device->uses : NULL;
}

static int refuse(const struct dtio_change *change, char **error)
{
	const struct dtio_host_device *device = change->device;
	const struct dtio_host_use *use = worst_use(device);
	char *who, *what = NULL;
	int err = 0;

	if (!use && !device->num_users && !device->num_vfs)
		return 0;
	who = introduce(change);
	if (use)
		what = shell_word(use->what);
	if (!who || (use && !what))
		err = fail(error, ENOMEM, "out of memory");
	else if (use && is_vital(use))
		err = refuse_vital(who, use, error);
	else if (use)
		err = refuse_use(who, use, what, error);
	else if (device->num_vfs)
		err = fail(error, EBUSY, "%s has virtual functions, which go with its driver; echo 0 > /sys/bus/pci/devices/%s/sriov_numvfs first",
			   who, device->name);
	else
		err = fail(error, EBUSY, "%s is open by process %jd (%s); end that first",
			   who, (intmax_t)device->users[0].process,
			   command_or_none(device->users[0].command));
	free(what);
	free(who);
	return err;
}

/*
 * What is vital is told before all else: what comes with -EBUSY may be passed over by
 * those who can do without that.
 */
static int check_uses(const struct dtio_plan *plan, char **error)
{
	int err = 0;

	for (int vital = 1; vital >= 0; vital--)
		for (size_t i = 0; !err && i < plan->num_steps; i++) {
			const struct step *step = &plan->steps[i];
			const struct dtio_host_use *use =
				worst_use(step->change.device);

			if (step->kind != STEP_PROBE &&
			    (!vital || (use && is_vital(use))))
				err = refuse(&step->change, error);
		}
	return err;
}

static int check_steps(const struct planning *planning, bool force,
		       char **error)
{
	const struct dtio_plan *plan = planning->plan;
	/* What is recorded of a system does not say which of dtio's drivers it has. */
	bool live = plan->board->source == DTIO_SOURCE_SYSTEM;
	int err = 0;

	for (size_t i = 0; !err && i < plan->num_steps; i++) {
		const struct step *step = &plan->steps[i];

		if (live && step->kind == STEP_TAKE)
			err = bus_has_driver(plan->board,
					     step->change.device->bus, error);
		if (!err && step->change.from)
			err = driver_lets_go(plan->board, step->change.device,
					     error);
	}
	if (!err && !force)
		err = check_uses(plan, error);
	return err;
}

/* ------------------------------------------------------------------------ */
/* The plan                                                                  */
/* ------------------------------------------------------------------------ */

/* What loses its driver has done so before anything is bound. */
static void list_changes(struct dtio_plan *plan)
{
	for (size_t i = 0; i < plan->num_steps; i++)
		if (plan->steps[i].kind == STEP_LOSE)
			plan->changes[plan->num_changes++] =
				plan->steps[i].change;
	for (size_t i = plan->num_steps; i--; )
		if (plan->steps[i].kind != STEP_LOSE)
			plan->changes[plan->num_changes++] =
				plan->steps[i].change;
}

static int fill_plan(struct planning *planning,
		     const struct dtio_host_device *const *devices,
		     size_t count)
{
	const struct dtio_board *board = planning->board;
	int err = 0;

	for (size_t i = 0; i < count; i++)
		mark_named(planning, devices[i]);
	for (size_t i = 0; i < count; i++)
		if (mark_of(planning, devices[i])->kind)
			mark_group(planning, devices[i]);
	/* Backwards, as binding goes: so that it follows the list of devices. */
	for (size_t i = board->num_devices; !err && i--; ) {
		enum step_kind kind = planning->marks[i].kind;

		if (kind == STEP_TAKE || kind == STEP_GIVE)
			err = visit(planning, &board->devices[i]);
	}
	if (!err)
		list_changes(planning->plan);
	return err;
}

static int make_plan(const struct dtio_board *board, bool release,
		     const struct dtio_host_device *const *devices,
		     size_t count, bool force, struct dtio_plan **made,
		     char **error)
{
	struct planning planning = { .board = board, .release = release };
	struct dtio_plan *plan = calloc(1, sizeof(*plan));
	int err = -ENOMEM;

	planning.plan = plan;
	planning.marks = calloc(board->num_devices + 1,
				sizeof(*planning.marks));
	if (plan && planning.marks) {
		plan->board = board;
		plan->release = release;
		plan->steps = calloc(board->num_devices + 1,
				     sizeof(*plan->steps));
		plan->changes = calloc(board->num_devices + 1,
				       sizeof(*plan->changes));
		if (plan->steps && plan->changes)
			err = fill_plan(&planning, devices, count);
	}
	if (err)
		err = fail(error, -err, "out of memory");
	else
		err = check_steps(&planning, force, error);
	free(planning.marks);
	if (err)
		dtio_free_plan(plan);
	else
		*made = plan;
	return err;
}

int dtio_plan_bind(const struct dtio_board *board,
		   const struct dtio_host_device *const *devices, size_t count,
		   bool force, struct dtio_plan **plan, char **error)
{
	return make_plan(board, false, devices, count, force, plan, error);
}

int dtio_plan_release(const struct dtio_board *board,
		      const struct dtio_host_device *const *devices,
		      size_t count, bool force, struct dtio_plan **plan,
		      char **error)
{
	return make_plan(board, true, devices, count, force, plan, error);
}

size_t dtio_plan_num_changes(const struct dtio_plan *plan)
{
	return plan->num_changes;
}

const struct dtio_change *dtio_plan_change(const struct dtio_plan *plan,
					   size_t number)
{
	return number < plan->num_changes ? &plan->changes[number] : NULL;
}

void dtio_free_plan(struct dtio_plan *plan)
{
	if (!plan)
		return;
	while (plan->num_steps)
		free(plan->steps[--plan->num_steps].driver);
	free(plan->steps);
	free(plan->changes);
	free(plan);
}
