// SPDX-License-Identifier: LGPL-2.1-or-later
/* What reasons ask for: the steps, as programs read them; how they are typed is derived. */
#include <string.h>

#include "verdict/steps.h"

static const struct dtio_step *keep(struct judge *judge, struct dtio_step step)
{
	struct dtio_step *kept = arena_alloc(judge->verdict->arena, 1,
					     sizeof(*kept));

	if (kept)
		*kept = step;
	else
		judge->no_memory = true;
	return kept;
}

const struct dtio_step *unbind_step(struct judge *judge,
				    const struct dtio_host_device *device)
{
	return step_with(judge, DTIO_STEP_UNBIND, device, NULL);
}

const struct dtio_step *release_step(struct judge *judge,
				     const struct dtio_host_device *device)
{
	return step_with(judge, DTIO_STEP_RELEASE, device, NULL);
}

const struct dtio_step *override_step(struct judge *judge,
				      unsigned int override)
{
	return keep(judge, (struct dtio_step){
		.kind = DTIO_STEP_OVERRIDE,
		.device = judge->device,
		.override = override,
	});
}

bool is_bind_said(const struct judge *judge, bool force)
{
	const struct dtio_verdict *verdict = judge->verdict;

	for (size_t i = 0; i < verdict->num_reasons; i++) {
		const struct dtio_step *step = verdict->reasons[i].step;

		if (step && (step->kind == DTIO_STEP_BIND ||
			     step->kind == DTIO_STEP_BIND_GROUP) &&
		    step->device == judge->device && step->force == force)
			return true;
	}
	return false;
}

static const struct dtio_step *give(struct judge *judge,
				    enum dtio_step_kind kind, bool force)
{
	return keep(judge, (struct dtio_step){
		.kind = kind,
		.device = judge->device,
		.force = force,
	});
}

const struct dtio_step *bind_step(struct judge *judge)
{
	return give(judge, DTIO_STEP_BIND, is_bind_said(judge, true));
}

const struct dtio_step *group_step(struct judge *judge,
				   const struct dtio_host_device *member)
{
	if (dtio_is_bound(judge->device))
		return step_with(judge, DTIO_STEP_BIND, member, NULL);
	return give(judge, DTIO_STEP_BIND_GROUP, is_bind_said(judge, true));
}

const struct dtio_step *forced_step(struct judge *judge)
{
	return give(judge, DTIO_STEP_BIND, true);
}

const struct dtio_step *step_with(struct judge *judge, enum dtio_step_kind kind,
				  const struct dtio_host_device *device,
				  const char *what)
{
	return keep(judge, (struct dtio_step){
		.kind = kind,
		.device = device,
		.what = what,
	});
}

const struct dtio_step *end_step(struct judge *judge, pid_t process)
{
	return keep(judge, (struct dtio_step){
		.kind = DTIO_STEP_END_PROCESS,
		.device = judge->device,
		.process = process,
	});
}
