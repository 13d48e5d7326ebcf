// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Whether a guest's stock driver would probe, as far as the device's node decides it:
 * what it insists on and stays with the host, no step brings to the guest.
 *
 * Nodes below the device's may be devices of their own in the guest. Where its driver
 * only stands around them, as that of many a USB controller, it is of use as long as
 * one of them is.
 */
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "probe/probe.h"
#include "tree/buses.h"
#include "tree/predict.h"
#include "verdict/internal.h"

/* How many parts a text names */
#define MAX_NAMES 3

/* What is lacking, in words, each once */
static const char *list_lacks(struct judge *judge,
			      const struct probe_result *result)
{
	struct dtio_arena *arena = judge->verdict->arena;
	const char **words = arena_alloc(arena, result->num_lacks,
					 sizeof(*words));
	const char *list = "";
	size_t count = 0;

	for (size_t i = 0; words && i < result->num_lacks; i++) {
		size_t before = 0;

		words[count] = probe_words(&result->lacks[i], arena);
		if (!words[count]) {
			words = NULL;
			break;
		}
		while (strcmp(words[before], words[count]))
			before++;
		if (before < count)
			continue;
		list = text(judge, "%s%s%s", list, count ? ", " : "",
			    words[count]);
		count++;
	}
	if (!words)
		judge->no_memory = true;
	return list;
}

/* @part: NULL for the device itself */
static void tell_lacks(struct judge *judge, enum dtio_answer answer,
		       const char *part, const struct probe_result *result)
{
	const char *list;

	for (size_t i = 0; i < result->num_lacks; i++) {
		if (result->lacks[i].kind != NEED_OPTION)
			continue;
		if (!strcmp(result->driver, "-")) {
			give_reason(judge, answer, NULL,
				    "%s%s%sLinux has no stock driver for it: only a guest with one of its own could use it",
				    part ? "its part " : "", part ?: "",
				    part ? ": " : "");
			return;
		}
		give_reason(judge, answer, NULL,
			    "%s%s%sno kernel for arm64 can have its stock driver (%s, option %s): only a guest with one of its own could use it",
			    part ? "its part " : "", part ?: "",
			    part ? ": " : "", result->driver,
			    result->lacks[i].argument);
		return;
	}
	list = list_lacks(judge, result);
	give_reason(judge, answer, NULL,
		    "%s%s%sa guest's stock driver (%s) insists on %s, which stays with the host",
		    part ? "its part " : "", part ?: "", part ? ": " : "",
		    result->driver, list);
}

/* ------------------------------------------------------------------------ */
/* Nodes below                                                               */
/* ------------------------------------------------------------------------ */

/* A node below the device's that has a driver */
struct part {
	const struct node *node;
	struct probe_result result;
};

struct parts {
	struct part *list;
	size_t count, num_lacking;
};

/* They are in the same order in the guest, so the next one is the likely one. */
static const struct node *find_child(const struct node *parent,
				     const struct node *last, const char *name)
{
	const struct node *child;

	for (child = last ? last->next : parent->child; child;
	     child = child->next)
		if (!strcmp(child->name, name))
			return child;
	for (child = parent->child; child && child != last; child = child->next)
		if (!strcmp(child->name, name))
			return child;
	return NULL;
}

static void add_part(struct judge *judge, const struct probe *device,
		     struct parts *parts, const struct node *node, int offset)
{
	struct dtio_arena *arena = judge->verdict->arena;
	const struct probe probe = {
		.host = device->host,
		.device = node,
		.guest = device->guest,
		.offset = offset,
	};
	struct part part = { .node = node };
	struct part *list = NULL;

	if (!node_is_populated(node))
		return;
	if (!probe_device(&probe, arena, &part.result)) {
		if (!part.result.driver)
			return;
		list = arena_extend(arena, parts->list, &parts->count,
				    sizeof(*list));
	}
	if (!list) {
		judge->no_memory = true;
		return;
	}
	parts->list = list;
	list[parts->count - 1] = part;
	parts->num_lacking += part.result.num_lacks != 0;
}

/* All that have a driver, by going through both trees side by side */
static void find_parts(struct judge *judge, const struct probe *device,
		       struct parts *parts)
{
	const struct node *node = device->device;
	int offset = device->offset, depth = 0, at = 0;

	while (!judge->no_memory) {
		const struct node *parent = node, *last = NULL;

		offset = fdt_next_node(device->guest, offset, &depth);
		if (offset < 0 || depth <= 0)
			break;
		/* below one that the host does not have */
		if (depth > at + 1)
			continue;
		for (int up = at; up >= depth; up--) {
			last = parent;
			parent = parent->parent;
		}
		last = find_child(parent, last,
				  fdt_get_name(device->guest, offset, NULL));
		if (!last)
			continue;
		node = last;
		at = depth;
		add_part(judge, device, parts, node, offset);
	}
}

/* The names of those that lack something, of which a text has the first few */
static const char *list_parts(struct judge *judge, const struct parts *parts)
{
	size_t rest = parts->num_lacking, told = 0;
	const char *list = "";

	for (size_t i = 0; i < parts->count && told < MAX_NAMES; i++) {
		if (!parts->list[i].result.num_lacks)
			continue;
		list = text(judge, "%s%s%s", list, told++ ? ", " : "",
			    parts->list[i].node->name);
		rest--;
	}
	return rest ? text(judge, "%s and %zu more", list, rest) : list;
}

static void judge_parts(struct judge *judge, const struct probe *device)
{
	struct parts parts = { 0 };

	if (!device->device->child)
		return;
	find_parts(judge, device, &parts);
	if (!parts.num_lacking || judge->no_memory)
		return;
	if (parts.num_lacking < parts.count) {
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "for some of its parts, a guest's stock drivers insist on what stays with the host: %s",
			    list_parts(judge, &parts));
		return;
	}
	for (size_t i = 0; i < parts.count; i++)
		tell_lacks(judge, DTIO_ANSWER_NO, parts.list[i].node->name,
			   &parts.list[i].result);
}

/* ------------------------------------------------------------------------ */
/* The device                                                                */
/* ------------------------------------------------------------------------ */

void judge_stock_driver(struct judge *judge,
			const struct dtio_guest_device *device)
{
	const struct probe probe = {
		.host = judge->board->tree->tree,
		.device = judge->device->node,
		.placement = &device->placement,
		.guest = device->made.fdt,
		.offset = fdt_path_offset(device->made.fdt, device->made.path),
	};
	struct probe_result result;

	if (!probe.device || probe.offset < 0)
		return;
	if (probe_device(&probe, judge->verdict->arena, &result)) {
		judge->no_memory = true;
		return;
	}
	if (result.num_lacks)
		tell_lacks(judge, DTIO_ANSWER_NO, NULL, &result);
	judge_parts(judge, &probe);
}
