// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Whether a guest's stock driver would probe, as far as the device's node decides it:
 * what it insists on and stays with the host, no step brings to the guest. QEMU offers
 * reset lines by a page unless it is told otherwise, to which a driver may ask for pulses
 * in vain; clocks, power domains and supplies, too, if it is told to use SCMI; and GPIO
 * lines and pin states if it is told that. For these the guest's kernel has to be made. With its GPIO
 * lines, a device may have a node that has none without.
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
		.offers = device->offers,
		.ways = device->ways,
		.guest = device->guest,
		.offset = offset,
	};
	struct part part = { .node = node };
	struct part *list = NULL;

	if (!node_is_populated(node))
		return;
	if (!probe_device(&probe, arena, &part.result)) {
		/* What Linux has no driver for is its parent's driver's. */
		if (!part.result.driver || !strcmp(part.result.driver, "-"))
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

static bool none_probes(const struct parts *parts)
{
	return parts->num_lacking && parts->num_lacking == parts->count;
}

static void tell_parts(struct judge *judge, const struct parts *parts)
{
	if (!none_probes(parts)) {
		if (parts->num_lacking)
			give_reason(judge, DTIO_ANSWER_YES, NULL,
				    "for some of its parts, a guest's stock drivers insist on what stays with the host: %s",
				    list_parts(judge, parts));
		return;
	}
	for (size_t i = 0; i < parts->count; i++)
		tell_lacks(judge, DTIO_ANSWER_NO, parts->list[i].node->name,
			   &parts->list[i].result);
}

/* ------------------------------------------------------------------------ */
/* The device                                                                */
/* ------------------------------------------------------------------------ */

/* What comes of the nodes that were made for the device */
struct stock {
	struct probe_result device;
	struct parts parts;
};

static bool probes(const struct stock *stock)
{
	return !stock->device.num_lacks && !none_probes(&stock->parts);
}

/* False: it is not known what its drivers need. */
static bool look(struct judge *judge, const struct dtio_guest_device *device,
		 unsigned int ways, struct stock *stock)
{
	const struct probe probe = {
		.host = judge->board->tree->tree,
		.device = judge->device->node,
		.placement = &device->placement,
		.offers = &device->offers,
		.ways = ways,
		.guest = device->made.fdt,
		.offset = fdt_path_offset(device->made.fdt, device->made.path),
	};

	*stock = (struct stock){ 0 };
	if (!probe.device || probe.offset < 0)
		return false;
	if (probe_device(&probe, judge->verdict->arena, &stock->device))
		judge->no_memory = true;
	else if (probe.device->child)
		find_parts(judge, &probe, &stock->parts);
	return !judge->no_memory;
}

/* The device in another guest, and what comes of it; NULL: nothing */
static const struct dtio_guest_device *
make_other(struct judge *judge, unsigned int ways, struct dtio_guest *guest,
	   struct stock *stock)
{
	struct dtio_guest_device *device;
	char *error = NULL;

	dtio_guest_clear(guest);
	guest->is_alone = true;
	guest->ways = ways;
	device = dtio_guest_add(guest, judge->device->dt_path);
	if (!device ||
	    dtio_guest_ask_tree(device, judge->board->tree, &error) ||
	    dtio_guest_generate(guest)) {
		judge->no_memory = true;
		device = NULL;
	}
	free(error);
	return device && device->made.fdt && look(judge, device, ways, stock) ?
	       device : NULL;
}

/* The guest's kernel needs drivers for all that it is told of: it waits for one. */
static const char *list_options(struct judge *judge,
				const struct dtio_guest *guest)
{
	static const char *const options[ENTRY_KINDS] = {
		[ENTRY_CLOCK] = "COMMON_CLK_SCMI",
		[ENTRY_RESET] = "RESET_SCMI",
		[ENTRY_POWER] = "ARM_SCMI_POWER_DOMAIN",
		[ENTRY_SUPPLY] = "REGULATOR_ARM_SCMI",
		[ENTRY_GPIO] = "GPIO_VIRTIO",
		[ENTRY_PIN_STATE] = "PINCTRL_SCMI (from Linux 6.11 on)",
	};
	const struct places *places = &guest->places;
	const char *list = "";

	if (!places_has_scmi(places))
		return text(judge, "option %s", options[ENTRY_GPIO]);
	for (size_t i = 0; i < ENTRY_KINDS; i++)
		if (places->next[i])
			list = text(judge, "%s, %s", list, options[i]);
	return text(judge, "options ARM_SCMI_PROTOCOL, ARM_SCMI_TRANSPORT_SMC%s",
		    list);
}

/*
 * What QEMU may be told, from the fewest demands on: without the page a driver may do
 * without what it asks for in vain, and SCMI asks most of the guest's kernel: by calls,
 * as stock kernels have that and not SCMI over virtio.
 */
static const struct trial {
	unsigned int ways;
	const char *properties;
} trials[] = {
	{ OFFER_NONE, "resources=none" },
	{ OFFER_PAGE | OFFER_GPIO, "gpios=virtio" },
	{ OFFER_SCMI, "resources=scmi-smc" },
	{ OFFER_SCMI | OFFER_GPIO, "resources=scmi-smc,gpios=virtio" },
	{ OFFER_SCMI | OFFER_PINS, "resources=scmi-smc,pins=scmi" },
	{ OFFER_SCMI | OFFER_GPIO | OFFER_PINS,
	  "resources=scmi-smc,gpios=virtio,pins=scmi" },
};

/* Whether the guest has something else then than it has by default */
static bool makes_a_difference(const struct trial *trial, unsigned int offered)
{
	unsigned int other = trial->ways & ~OFFER_PAGE;

	/* Pin states want SCMI, also where it has nothing else. */
	if (other & OFFER_PINS)
		other &= ~OFFER_SCMI;
	return other ? (other & offered) == other : offered & OFFER_PAGE;
}

/* It is refused by default, and not then. */
static void tell_made(struct judge *judge, const DtioFdt *refused,
		      const struct dtio_guest *other)
{
	if (!refused->reason) {
		judge->no_memory = true;
		return;
	}
	give_reason(judge, DTIO_ANSWER_YES, NULL,
		    "%s%s%s; QEMU offers what is missing with %s, to a guest whose kernel has the %s",
		    refused->property ?: "", refused->property ? ": " : "",
		    refused->reason, judge->properties,
		    list_options(judge, other));
}

/* What lacks something by the page, be it the device or the first of its parts */
static void tell_other(struct judge *judge, const struct stock *page,
		       const struct dtio_guest *other)
{
	const struct probe_result *result = &page->device;
	const char *part = NULL;

	if (!result->num_lacks) {
		result = &page->parts.list[0].result;
		part = page->parts.list[0].node->name;
	}
	give_reason(judge, DTIO_ANSWER_YES, NULL,
		    "%s%s%sa guest's stock driver (%s) insists on %s, %s",
		    part ? "its part " : "", part ?: "", part ? ": " : "",
		    result->driver, list_lacks(judge, result),
		    other->ways == OFFER_NONE ?
		    "and does without if QEMU offers no reset line: resources=none" :
		    text(judge,
			 "which QEMU offers with %s, to a guest whose kernel has the %s",
			 judge->properties, list_options(judge, other)));
}

const struct dtio_guest_device *
judge_stock_driver(struct judge *judge, const struct dtio_guest_device *device,
		   struct dtio_guest *other)
{
	const struct dtio_guest_device *made = device;
	unsigned int offered = offers_ways(&device->offers);
	struct stock page = { 0 }, stock;

	if (device->made.fdt &&
	    (!look(judge, device, OFFER_PAGE, &page) || probes(&page))) {
		tell_parts(judge, &page.parts);
		return device;
	}
	stock = page;
	for (size_t i = 0; i < sizeof(trials) / sizeof(*trials); i++) {
		if (!makes_a_difference(&trials[i], offered))
			continue;
		made = make_other(judge, trials[i].ways, other, &stock);
		if (judge->no_memory)
			return device;
		if (!made || !probes(&stock))
			continue;
		judge->properties = trials[i].properties;
		if (device->made.fdt)
			tell_other(judge, &page, other);
		else
			tell_made(judge, &device->made, other);
		tell_parts(judge, &stock.parts);
		return made;
	}
	if (!made)
		return device;
	if (stock.device.num_lacks)
		tell_lacks(judge, DTIO_ANSWER_NO, NULL, &stock.device);
	tell_parts(judge, &stock.parts);
	return made;
}
