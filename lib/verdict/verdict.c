// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Whether a device can be assigned, why, and what to type next.
 *
 * There are three judges, and this asks all of them. The driver refuses a device
 * for what it may do to others (dma.c, messages.c, reset.c), for what others
 * have of it (neighbours.c) and, of PCI, for what it is
 * (function.c); the system wants to go on working without it
 * (needs.c, use.c, goes-along.c, clockwork.c, parting.c); and a guest has to be told
 * of it, which is for the generator of its node to say (node.c), and of all that its
 * driver there insists on (stock-driver.c). What the driver has said of a device, when it
 * took it or refused it, is not foretold but reported. What another process serves has
 * none of these judges, but its own rule (served.c).
 *
 * Nothing is opened or changed: what is looked at is the board that was read.
 */
#include <errno.h>
#include <string.h>

#include "base/text.h"
#include "verdict/internal.h"

/* What the generator would say, too, but only after a long time for a large bus */
static bool has_registers(const struct dtio_host_device *device)
{
	if (is_function(device))
		return has_bar(device);
	for (size_t i = 0; i < device->num_regions; i++)
		if (device->regions[i].length)
			return true;
	return false;
}

/* ------------------------------------------------------------------------ */
/* What dtio's driver said itself                                            */
/* ------------------------------------------------------------------------ */

/* It knows more than can be foretold, but it may be a while since it was asked. */
static void judge_record(struct judge *judge)
{
	const char *said = judge->device->verdict;

	if (!said || !strcmp(said, "ready"))
		return;
	if (is_said_to_be_exposed(judge->device) &&
	    !judge->board->allow_unsafe_interrupts)
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    allow_interrupts_step(judge), "dtio's driver says: %s",
			    said);
	else if (!strncmp(said, "ready", strlen("ready")))
		give_reason(judge, DTIO_ANSWER_YES, NULL, "dtio's driver says: %s",
			    said);
	else
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "dtio's driver said when it was last to take it: %s",
			    said);
}

/* ------------------------------------------------------------------------ */
/* The verdict                                                               */
/* ------------------------------------------------------------------------ */

/* Of what would help if something else were not in the way for good. */
static void drop_steps(struct dtio_verdict *verdict)
{
	for (size_t i = 0; i < verdict->num_reasons; i++) {
		struct dtio_reason *reason = &verdict->reasons[i];

		if (reason->answer == DTIO_ANSWER_NO)
			continue;
		reason->step = NULL;
		reason->command = NULL;
	}
}

typedef void rule(struct judge *judge);

static rule *const device_rules[] = {
	judge_record, judge_providing, judge_loading, judge_users, judge_providers,
	judge_regions, judge_irqs, judge_dma, judge_reset, judge_uses,
	judge_consumers, judge_children, judge_group, judge_clockwork,
	judge_guest_node, judge_going_along, NULL
};

/* What it needs of others is the bus's. */
static rule *const function_rules[] = {
	judge_record, judge_errata, judge_providing, judge_loading, judge_users,
	judge_virtual, judge_regions, judge_dma, judge_function_reset,
	judge_uses, judge_consumers, judge_group, judge_token,
	judge_function_node, NULL
};

static void judge_all(struct judge *judge, bool in_full)
{
	rule *const *rules = is_function(judge->device) ? function_rules :
							  device_rules;
	const struct dtio_verdict *verdict = judge->verdict;

	if (judge->device->is_bridge) {
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "it is a bridge; what is behind it can be passed on, function by function");
		return;
	}
	if (!has_registers(judge->device)) {
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "it has no registers that could be passed on");
		return;
	}
	if (judge->device->server) {
		judge_served(judge);
		return;
	}
	for (; *rules; rules++)
		if (in_full || verdict->answer != DTIO_ANSWER_NO)
			(*rules)(judge);
	if (verdict->answer != DTIO_ANSWER_NO)
		judge_next_step(judge);
	else
		drop_steps(judge->verdict);
}

int dtio_judge(const struct dtio_board *board,
	       const struct dtio_host_device *device, bool in_full,
	       struct dtio_verdict **verdict, char **error)
{
	struct dtio_arena *arena = arena_new();
	struct judge judge = { .board = board, .device = device };

	if (!arena)
		return fail(error, ENOMEM, "out of memory");
	judge.verdict = arena_alloc(arena, 1, sizeof(*judge.verdict));
	if (judge.verdict) {
		judge.verdict->arena = arena;
		judge_all(&judge, in_full);
	}
	if (!judge.verdict || judge.no_memory) {
		arena_free(arena);
		return fail(error, ENOMEM, "out of memory");
	}
	*verdict = judge.verdict;
	return 0;
}

void dtio_free_verdict(struct dtio_verdict *verdict)
{
	if (verdict)
		arena_free(verdict->arena);
}

enum dtio_answer dtio_verdict_answer(const struct dtio_verdict *verdict)
{
	return verdict->answer;
}

size_t dtio_verdict_num_reasons(const struct dtio_verdict *verdict)
{
	return verdict->num_reasons;
}

const struct dtio_reason *
dtio_verdict_reason(const struct dtio_verdict *verdict, size_t number)
{
	return number < verdict->num_reasons ? &verdict->reasons[number] : NULL;
}

enum dtio_answer dtio_reason_answer(const struct dtio_reason *reason)
{
	return reason->answer;
}

const char *dtio_reason_text(const struct dtio_reason *reason)
{
	return reason->text;
}

const struct dtio_step *dtio_reason_step(const struct dtio_reason *reason)
{
	return reason->step;
}

const char *dtio_reason_command(const struct dtio_reason *reason)
{
	return reason->command;
}

bool dtio_reason_is_stuck(const struct dtio_reason *reason)
{
	return reason->is_stuck;
}
