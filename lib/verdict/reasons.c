// SPDX-License-Identifier: LGPL-2.1-or-later
/* Giving reasons. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "verdict/commands.h"
#include "verdict/reasons.h"

const char *vtext(struct judge *judge, const char *format, va_list args)
{
	const char *made = arena_vformat(judge->verdict->arena, format, args);

	if (!made)
		judge->no_memory = true;
	return made ?: "";
}

const char *text(struct judge *judge, const char *format, ...)
{
	const char *made;
	va_list args;

	va_start(args, format);
	made = vtext(judge, format, args);
	va_end(args);
	return made;
}

static const char *command_of(struct judge *judge, const struct dtio_step *step)
{
	const char *command = step_command(judge->verdict->arena, step);

	if (!command)
		judge->no_memory = true;
	return command;
}

void give_reason(struct judge *judge, enum dtio_answer answer,
		 const struct dtio_step *step, const char *format, ...)
{
	struct dtio_verdict *verdict = judge->verdict;
	struct dtio_reason *reasons;
	const char *made;
	va_list args;

	reasons = arena_extend(verdict->arena, verdict->reasons,
			       &verdict->num_reasons, sizeof(*reasons));
	if (!reasons) {
		judge->no_memory = true;
		return;
	}
	verdict->reasons = reasons;
	va_start(args, format);
	made = vtext(judge, format, args);
	va_end(args);
	reasons[verdict->num_reasons - 1] = (struct dtio_reason){
		.answer = answer,
		.text = made,
		.step = step,
		.command = step ? command_of(judge, step) : NULL,
	};
	if (answer > verdict->answer)
		verdict->answer = answer;
}

void mark_stuck(struct judge *judge)
{
	struct dtio_verdict *verdict = judge->verdict;

	if (verdict->num_reasons)
		verdict->reasons[verdict->num_reasons - 1].is_stuck = true;
}

/* More than these no reader wants to see. */
#define MAX_NAMES	4

void add_name(struct judge *judge, struct names *names,
	      const struct dtio_host_device *device)
{
	if (!names->count)
		names->first = device;
	if (names->count++ < MAX_NAMES)
		names->text = names->text ?
			text(judge, "%s, %s", names->text, device->name) :
			device->name;
}

const char *all_names(struct judge *judge, const struct names *names)
{
	size_t rest = names->count > MAX_NAMES ? names->count - MAX_NAMES : 0;

	return rest ? text(judge, "%s and %zu other%s", names->text, rest,
			   rest == 1 ? "" : "s") : names->text;
}

bool has_host_driver(const struct dtio_board *board,
		     const struct dtio_host_device *device)
{
	if (board->source == DTIO_SOURCE_DTB)
		return true;
	return device->driver && !dtio_is_bound(device);
}

bool is_below(const struct dtio_host_device *device,
	      const struct dtio_host_device *above)
{
	do
		device = device->parent;
	while (device && device != above);
	return device;
}
