// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * How a device is reset, by the rules of the driver (reset.c): by the reset lines
 * of its node, which it must have to itself; else by its registers, if its kind is
 * known; else by its power domain, which must be known to cut the power, and must go
 * off; else not at all, if the administrator allows that.
 */
#include <stdlib.h>
#include <string.h>

#include "kind/kinds.h"
#include "verdict/internal.h"

static bool may_hold(const struct dtio_board *board,
		     const struct dtio_host_device *device)
{
	return has_host_driver(board, device) || dtio_is_bound(device);
}

/* What dtio has said of a device that it has */
static void report_reset(struct judge *judge)
{
	const char *reset = judge->device->reset;

	if (!strcmp(reset, "none"))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it cannot be reset, which the override allow_no_reset accepts");
	else if (!strcmp(reset, "power"))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset by its power domain");
	else if (!strcmp(reset, "registers"))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset by its registers");
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset by its reset lines");
}

/* So many that one reset line for all of them is no accident of one board */
#define MANY	4

static void tell_sharers(struct judge *judge, const struct names *sharers)
{
	give_reason(judge, DTIO_ANSWER_NO, NULL,
		    "its reset line is also that of %s: resetting it would reset them all",
		    all_names(judge, sharers));
}

static void judge_line(struct judge *judge,
		       const struct dtio_host_reference *line, bool *shared)
{
	const struct dtio_host_device *sharer = NULL;
	struct names sharers = { 0 };

	while ((sharer = next_sharer(judge, line, may_hold, sharer)))
		add_name(judge, &sharers, sharer);
	*shared = *shared || sharers.count;
	if (sharers.count > MANY) {
		tell_sharers(judge, &sharers);
		return;
	}
	while (sharers.count && (sharer = next_sharer(judge, line, may_hold,
						      sharer)))
		give_taking(judge, sharer, dtio_is_bound(sharer) ?
				    release_step(judge, sharer) :
				    unbind_step(judge, sharer),
			    "its reset line is also that of %s: resetting one would reset both",
			    sharer->name);
}

static void judge_lines(struct judge *judge,
			const struct dtio_host_reference *lines, size_t count)
{
	bool shared = false;

	for (size_t i = 0; i < count; i++)
		judge_line(judge, &lines[i], &shared);
	if (!shared)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset by its reset lines");
}

static bool is_allowed(const struct dtio_host_device *device)
{
	return device->allow_no_reset ||
	       device->kind_overrides & DTIO_OVERRIDE_ALLOW_NO_RESET;
}

static void judge_no_reset(struct judge *judge, const char *why)
{
	if (is_allowed(judge->device))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it cannot be reset, which the override allow_no_reset%s%s accepts",
			    judge->device->allow_no_reset ? "" :
			    " for its kind in ",
			    judge->device->allow_no_reset ? "" :
			    judge->device->kind_file);
	else
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    override_step(judge, DTIO_OVERRIDE_ALLOW_NO_RESET),
			    "it cannot be reset: its node names no reset line, no reset by its registers is known, and %s; if the next user may find what the last one left in it, set the override allow_no_reset",
			    why);
}

/* As the driver looks: a node without "compatible" is part of the one above it. */
static bool cuts_power(struct judge *judge, const char *provider)
{
	char *path = arena_string(judge->verdict->arena, provider), *end;
	bool known = false;

	if (!path) {
		judge->no_memory = true;
		return false;
	}
	while ((end = strrchr(path, '/'))) {
		const struct dtio_host_device *device =
			find_exact(judge->board, path);

		if (device && *device->compatible) {
			known = known_domain(*device->compatible);
			break;
		}
		*end = '\0';
	}
	return known;
}

static void judge_power(struct judge *judge)
{
	const struct dtio_host_reference *domain;
	const struct dtio_host_device *sharer;
	size_t count = own_references(judge->device, "power-domains", &domain);

	if (leads_nowhere(judge, "power-domains"))
		return;
	if (!count) {
		judge_no_reset(judge, "it has no power domain");
		return;
	}
	/* The driver core leaves several to the driver, and they stay on. */
	if (count > 1) {
		judge_no_reset(judge, "it has several power domains");
		return;
	}
	if (!cuts_power(judge, domain->provider)) {
		judge_no_reset(judge, "its power domain is not known to cut the power when it goes off");
		return;
	}
	sharer = next_sharer(judge, domain, may_hold, NULL);
	if (!sharer)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset by its power domain");
	else if (is_allowed(judge->device))
		judge_no_reset(judge, "");
	else
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    override_step(judge, DTIO_OVERRIDE_ALLOW_NO_RESET),
			    "it can only be reset by its power domain, which does not go off while %s is on; if the next user may find what the last one left in it, set the override allow_no_reset",
			    sharer->name);
}

/* How far into the device's registers its reset goes, as the driver (recipe.c) finds it */
static uint64_t reset_end(const struct dtio_host_device *device,
			  const struct known *known)
{
	uint32_t offset = 0, shift = 0, width = 1;
	const struct node *node = device->node;
	uint64_t end;

	if (!known->uart_registers || !node)
		return known->reset_length;
	node_u32(node, "reg-offset", &offset);
	node_u32(node, "reg-shift", &shift);
	node_u32(node, "reg-io-width", &width);
	if (shift > 4 || (width != 1 && width != 2 && width != 4))
		return UINT64_MAX;
	end = offset + ((uint64_t)(known->uart_registers - 1) << shift) + width;
	return end > known->reset_length ? end : known->reset_length;
}

static void judge_registers(struct judge *judge, const char *kind,
			    const struct known *known)
{
	const struct dtio_host_device *device = judge->device;
	size_t length;

	if (!device->num_regions ||
	    device->regions[0].length < reset_end(device, known))
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "its registers are not those of \"%s\": its first \"reg\" is too small, or \"reg-shift\" and \"reg-io-width\" do not fit",
			    kind);
	else if (known->uart_registers &&
		 dtio_get_property(device, "big-endian", &length))
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "its registers are big-endian, and the reset that is known of \"%s\" is not",
			    kind);
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset by its registers (the sequence for \"%s\"%s)",
			    kind, known->reset_tried ? "" :
			    ", from its driver in Linux, not yet tried on such a device");
}

void judge_reset(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const struct dtio_host_reference *lines;
	const char *kind = *device->compatible;
	struct known known;
	size_t count;

	if (device->reset) {
		report_reset(judge);
		return;
	}
	count = own_references(device, "resets", &lines);
	if (leads_nowhere(judge, "resets"))
		return;
	if (count)
		judge_lines(judge, lines, count);
	else if (kind && known_find(kind, &known) && known.has_reset)
		judge_registers(judge, kind, &known);
	else
		judge_power(judge);
}
