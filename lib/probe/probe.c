// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Whether the guest's driver would probe: of all that it insists on (drivers.c), what
 * does the host's node have and the guest's not?
 *
 * What the host's node does not have either, no driver can insist on that works
 * there: it is for other devices of the same driver, and reading its source by rule
 * did not tell. So the host's node is the witness of what is needed, and how often
 * it says no is counted.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "node/catalogue.h"
#include "probe/probe.h"

#define GUEST_IRQ (3 * sizeof(fdt32_t))

/* A node of the host's tree or, if that is NULL, of what the generator made */
struct side {
	const struct probe *probe;
	const struct node *node;
};

typedef bool has_fn(const struct side *side, const struct need_words *kind,
		    const char *argument);

static struct property get(const struct side *side, const char *name)
{
	const struct property *property;
	const void *data;
	int length;

	if (side->node) {
		property = node_property(side->node, name);
		return property ? *property : (struct property){ 0 };
	}
	data = fdt_getprop(side->probe->guest, side->probe->offset, name,
			   &length);
	return (struct property){ name, data, data ? (size_t)length : 0 };
}

static bool has_property(const struct side *side, const char *name)
{
	return get(side, name).data;
}

/* Where a name is in a list of names; -1: nowhere */
static int index_of(const struct side *side, const char *names,
		    const char *wanted)
{
	struct property list = get(side, names);
	const char *name = (const char *)list.data, *end = name + list.length;
	int index = 0;

	if (!list.length)
		return -1;
	for (; name < end; name += strnlen(name, end - name) + 1, index++)
		if (!strncmp(name, wanted, end - name))
			return index;
	return -1;
}

static bool is_index(const char *argument, size_t *index)
{
	char *end;

	*index = strtoul(argument, &end, 10);
	return *argument && !*end;
}

/* ------------------------------------------------------------------------ */
/* Lists                                                                     */
/* ------------------------------------------------------------------------ */

/* How many arguments an entry that leads there has; false: it does not say */
static bool count_args(const DtioFdtReference *reference,
		       const struct node *target, uint32_t *count)
{
	*count = reference->args > 0 ? reference->args : 0;
	return !reference->cells ||
	       node_u32(target, reference->cells, count) || reference->optional;
}

/* What QEMU offers for an entry of a list of the host's; NULL: nothing */
static const struct offer *offer_for(const struct probe *probe,
				     const char *property, size_t index)
{
	return probe->offers ? find_offer(probe->offers, probe->device,
					  property, (uint32_t)index,
					  probe->ways) : NULL;
}

/*
 * How many entries a list of the host's has, and in *@kept how long it is in a guest if
 * none is left out
 */
static size_t count_entries(const struct probe *probe, const char *name,
			    size_t *kept)
{
	const DtioFdtReference *reference = dtio_fdt_find_reference(name);
	const struct property *list = node_property(probe->device, name);
	size_t cells = list ? list->length / 4 : 0, count = 0;

	*kept = 0;
	for (size_t at = 0; reference && at < cells; count++) {
		uint32_t phandle = cell_at(list->data, at++), args = 0;
		const struct node *target = tree_phandle(probe->host, phandle);

		if (target && !count_args(reference, target, &args))
			return count;
		at += args;
		/* the number behind the phandle */
		*kept += 4 + (offer_for(probe, name, count) ? 4 : 4 * args);
	}
	return count;
}

/* By index, a guest's list is of use only if nothing before it was left out. */
static bool is_whole(const struct side *guest, const struct need_words *kind)
{
	struct property is = get(guest, kind->property);
	size_t kept;

	/* a clock that has become a fixed one takes no arguments */
	if (!is.data || kind == &need_words[NEED_CLOCK])
		return is.data;
	count_entries(guest->probe, kind->property, &kept);
	return is.length == kept;
}

static bool has_entry(const struct side *side, const struct need_words *kind,
		      const char *argument)
{
	size_t index, kept;

	if (!has_property(side, kind->property))
		return false;
	if (!strcmp(argument, "*"))
		return side->node || is_whole(side, kind);
	if (!is_index(argument, &index))
		return index_of(side, kind->names, argument) >= 0;
	return side->node ? index < count_entries(side->probe, kind->property,
						  &kept) :
			    is_whole(side, kind);
}

/* ------------------------------------------------------------------------ */
/* Registers and interrupts                                                  */
/* ------------------------------------------------------------------------ */

/* Whether entries up to @index are passed on, so that it stays where it was */
static bool irqs_are_usable(const struct side *guest, size_t index)
{
	const DtioFdtPlacement *placement = guest->probe->placement;

	for (size_t i = 0; i <= index; i++)
		if (i >= placement->num_irqs || !placement->irqs[i].usable)
			return false;
	return get(guest, "interrupts").length >= (index + 1) * GUEST_IRQ;
}

static bool has_irq(const struct side *side, const struct need_words *kind,
		    const char *argument)
{
	const DtioFdtPlacement *placement = side->probe->placement;
	size_t count = placement ? placement->num_irqs : 0, index;

	if (strcmp(argument, "*") && !is_index(argument, &index))
		return index_of(side, kind->names, argument) >= 0;
	/* The generator leaves out all that a node below has, or nothing. */
	if (!placement)
		return has_property(side, "interrupts") ||
		       has_property(side, "interrupts-extended");
	if (!strcmp(argument, "*")) {
		if (side->node || !count)
			return count;
		return irqs_are_usable(side, count - 1);
	}
	return side->node ? index < count : irqs_are_usable(side, index);
}

static bool regions_are_there(const struct side *guest, size_t index)
{
	const DtioFdtPlacement *placement = guest->probe->placement;

	for (size_t i = 0; i <= index; i++)
		if (i >= placement->num_regions || !placement->regions[i].size)
			return false;
	return true;
}

static bool has_region(const struct side *side, const struct need_words *kind,
		       const char *argument)
{
	const DtioFdtPlacement *placement = side->probe->placement;
	size_t count = placement ? placement->num_regions : 0, index;

	if (strcmp(argument, "*") && !is_index(argument, &index))
		return index_of(side, kind->names, argument) >= 0;
	if (!placement)
		return has_property(side, "reg");
	if (!strcmp(argument, "*")) {
		if (side->node || !count)
			return count;
		return regions_are_there(side, count - 1);
	}
	return side->node ? index < count : regions_are_there(side, index);
}

/* ------------------------------------------------------------------------ */
/* Properties by their names                                                 */
/* ------------------------------------------------------------------------ */

static bool has_reference(const struct side *side,
			  const struct need_words *kind, const char *argument)
{
	(void)kind;
	return has_property(side, argument);
}

static bool is_joined(const char *name, const char *begin, const char *suffix)
{
	size_t length = strlen(begin);

	return !strncmp(name, begin, length) && !strcmp(name + length, suffix);
}

/* "0" stands for the one that has no name before the suffix. */
static bool has_suffixed(const struct side *side, const char *begin,
			 const char *suffix)
{
	const void *fdt = side->probe->guest;
	int at;

	if (!strcmp(begin, "0"))
		return has_property(side, suffix + 1);
	for (size_t i = 0; side->node && i < side->node->num_properties; i++)
		if (is_joined(side->node->properties[i].name, begin, suffix))
			return true;
	if (side->node)
		return false;
	fdt_for_each_property_offset(at, fdt, side->probe->offset) {
		const char *name;

		if (fdt_getprop_by_offset(fdt, at, &name, NULL) &&
		    is_joined(name, begin, suffix))
			return true;
	}
	return false;
}

static bool has_gpio(const struct side *side, const struct need_words *kind,
		     const char *argument)
{
	(void)kind;
	return has_suffixed(side, argument, "-gpios") ||
	       has_suffixed(side, argument, "-gpio");
}

/* Of supplies whose names are not known the host's are needed, all of them. */
static bool has_supply(const struct side *side, const struct need_words *kind,
		       const char *argument)
{
	const struct node *device = side->probe->device;
	bool any = false;

	(void)kind;
	if (strcmp(argument, "*"))
		return has_suffixed(side, argument, "-supply");
	for (size_t i = 0; i < device->num_properties; i++) {
		const char *name = device->properties[i].name;
		const char *end = strrchr(name, '-');

		if (!end || strcmp(end, "-supply"))
			continue;
		any = true;
		if (!has_property(side, name))
			return false;
	}
	return any;
}

static bool has_pin_state(const struct side *side,
			  const struct need_words *kind, const char *argument)
{
	if (!strcmp(argument, "*") || !strcmp(argument, "0"))
		return has_property(side, kind->property);
	return has_property(side, kind->property) &&
	       index_of(side, kind->names, argument) >= 0;
}

static bool has_messages(const struct side *side,
			 const struct need_words *kind, const char *argument)
{
	(void)argument;
	return has_property(side, kind->property);
}

/* @pattern has @length; "*" at its end stands for anything. */
static bool matches(const char *name, const char *pattern, size_t length)
{
	if (length && pattern[length - 1] == '*')
		return !strncmp(name, pattern, length - 1);
	return strlen(name) == length && !strncmp(name, pattern, length);
}

/* With one of several, which have '|' between them */
static bool has_compatible(const struct side *side,
			   const struct need_words *kind, const char *argument)
{
	struct property list = get(side, kind->property);
	const char *name = (const char *)list.data, *end = name + list.length;

	if (!list.length || end[-1])
		return false;
	for (; name < end; name += strlen(name) + 1) {
		for (const char *at = argument; *at; at += *at == '|') {
			size_t length = strcspn(at, "|");

			if (matches(name, at, length))
				return true;
			at += length;
		}
	}
	return false;
}

/* ------------------------------------------------------------------------ */
/* Other nodes                                                               */
/* ------------------------------------------------------------------------ */

/* The next one of @top's and those below it, in the order of the tree */
static const struct node *next_within(const struct node *node,
				      const struct node *top)
{
	if (node->child)
		return node->child;
	while (node != top && !node->next)
		node = node->parent;
	return node == top ? NULL : node->next;
}

static size_t count_in_host(const struct node *top, const char *property)
{
	size_t count = 0;

	for (const struct node *node = top; node; node = next_within(node, top))
		count += node_property(node, property) != NULL;
	return count;
}

static size_t count_in_guest(const struct probe *probe, const char *property)
{
	int node = probe->offset, depth = 0;
	size_t count = 0;

	do {
		count += fdt_getprop(probe->guest, node, property, NULL) !=
			 NULL;
		node = fdt_next_node(probe->guest, node, &depth);
	} while (node >= 0 && depth > 0);
	return count;
}

/* Which of the ends it is that matters is not looked at. */
static bool has_endpoint(const struct side *side, const struct need_words *kind,
			 const char *argument)
{
	size_t wanted = count_in_host(side->probe->device, kind->property);

	(void)argument;
	return wanted && (side->node ||
			  count_in_guest(side->probe, kind->property) ==
			  wanted);
}

/*
 * No node of the host's is in the guest but what goes along. This goes through the
 * whole tree, for the few drivers that do it themselves.
 */
static bool has_node(const struct side *side, const struct need_words *kind,
		     const char *argument)
{
	const struct tree *host = side->probe->host;

	(void)kind;
	for (size_t i = 0; side->node && i < host->num_nodes; i++)
		if (node_has_string(&host->nodes[i], "compatible", argument))
			return node_is_enabled(&host->nodes[i]);
	return false;
}

/* Whether it has a driver that may leave data: those of mere buses leave none. */
static bool leaves_data(const struct node *node)
{
	static const char buses[] = "drivers/bus/";
	const struct driver_match *first;

	return drivers_find(node, &first) &&
	       strncmp(driver_path(first), buses, strlen(buses));
}

/* The device has none in the guest that anybody could have left something in. */
static bool has_parent(const struct side *side, const struct need_words *kind,
		       const char *argument)
{
	const struct probe *probe = side->probe;
	const struct node *parent = probe->device->parent;

	(void)kind;
	/* What goes along is below the same node as it was. */
	if (!side->node && probe->placement)
		return false;
	if (!parent || !parent->parent)
		return false;
	if (!strcmp(argument, "syscon"))
		return node_has_string(parent, "compatible", "syscon");
	return strcmp(argument, "data") || leaves_data(parent);
}

/*
 * A guest's clocks are fixed ones, each at the rate that the host's has, but for those
 * that QEMU offers and the host lets it set.
 */
static bool has_rates(const struct side *side, const struct need_words *kind,
		      const char *argument)
{
	const struct side host = { side->probe, side->probe->device };
	const struct offer *offer;
	size_t index;

	if (!has_entry(side, kind, argument))
		return false;
	if (!is_index(argument, &index)) {
		int named = index_of(&host, kind->names, argument);

		index = named > 0 ? (size_t)named : 0;
	}
	offer = offer_for(side->probe, kind->property, index);
	return side->node || (offer && offer->can_set);
}

/*
 * The lines of a page are asserted and deasserted; its driver in Linux refuses to give a
 * pulse. SCMI gives one, and tells no state: a driver that waits for the "status" has
 * neither. A node without lines gets none, and is content if that will do.
 */
static bool has_pulse(const struct side *side, const struct need_words *kind,
		      const char *argument)
{
	if (side->node)
		return has_property(side, kind->property);
	if (!has_property(side, kind->property) ||
	    !offer_for(side->probe, kind->property, 0))
		return true;
	return strcmp(argument, "status") && !(side->probe->ways & OFFER_PAGE);
}

/* An option that no kernel for arm64 offers; the host's was built for it all the same. */
static bool has_option(const struct side *side, const struct need_words *kind,
		       const char *argument)
{
	(void)kind;
	(void)argument;
	return side->node;
}

static bool names_phandle(const struct node *node, const char *name,
			  uint32_t phandle)
{
	const struct property *list = node_property(node, name);

	return list && list->length >= 4 && phandle &&
	       cell_at(list->data, 0) == phandle;
}

/* A guest has neither the thermal zones of its host nor the firmware, CPUs or others. */
static bool has_of_host(const struct side *side, const struct need_words *kind,
			const char *argument)
{
	const struct node *zones = side->node ?
		tree_path(side->probe->host, "/thermal-zones") : NULL;

	(void)kind;
	if (strcmp(argument, "thermal-zone"))
		return side->node;
	for (const struct node *zone = zones ? zones->child : NULL; zone;
	     zone = zone->next)
		if (names_phandle(zone, "thermal-sensors", side->node->phandle))
			return true;
	return false;
}

/* ------------------------------------------------------------------------ */
/* A driver                                                                  */
/* ------------------------------------------------------------------------ */

static has_fn *const has_of_kind[NEED_KINDS] = {
	[NEED_CLOCK] = has_entry,
	[NEED_COMPATIBLE] = has_compatible,
	[NEED_DMA] = has_entry,
	[NEED_ENDPOINT] = has_endpoint,
	[NEED_GPIO] = has_gpio,
	[NEED_HOST] = has_of_host,
	[NEED_HWLOCK] = has_entry,
	[NEED_INTERRUPT] = has_irq,
	[NEED_IO_CHANNEL] = has_entry,
	[NEED_MAILBOX] = has_entry,
	[NEED_MEMORY_REGION] = has_entry,
	[NEED_MESSAGES] = has_messages,
	[NEED_NODE] = has_node,
	[NEED_NVMEM] = has_entry,
	[NEED_OPTION] = has_option,
	[NEED_PARENT] = has_parent,
	[NEED_PHY] = has_entry,
	[NEED_PIN_STATE] = has_pin_state,
	[NEED_POWER_DOMAIN] = has_entry,
	[NEED_PROPERTY] = has_reference,
	[NEED_PULSE] = has_pulse,
	[NEED_PWM] = has_entry,
	[NEED_RATES] = has_rates,
	[NEED_REFERENCE] = has_reference,
	[NEED_REGION] = has_region,
	[NEED_RESET] = has_entry,
	[NEED_SUPPLY] = has_supply,
	[NEED_SYSCON] = has_reference,
};

static bool has(const struct side *side, enum need_kind kind,
		const char *argument)
{
	return has_of_kind[kind](side, &need_words[kind], argument);
}

/* Whether the host's node says that it is needed */
static bool is_needed(const struct side *host, const struct probe_need *need)
{
	if (need->if_argument && !has(host, need->if_kind, need->if_argument))
		return false;
	return has(host, need->kind, need->argument);
}

static int ask(const struct probe *probe, const struct driver_match *driver,
	       struct dtio_arena *arena, struct probe_result *result)
{
	const struct side host = { probe, probe->device };
	const struct side guest = { probe, NULL };
	size_t count = driver_num_needs(driver);

	*result = (struct probe_result){
		.driver = driver_path(driver),
		.num_needs = count,
		.lacks = arena_alloc(arena, count, sizeof(*result->lacks)),
		.absent = arena_alloc(arena, count, sizeof(*result->absent)),
	};
	if (!result->lacks || !result->absent)
		return -ENOMEM;
	for (size_t i = 0; i < count; i++) {
		struct probe_need need = driver_need(driver, i);

		if (!is_needed(&host, &need))
			result->absent[result->num_absent++] = need;
		else if (!has(&guest, need.kind, need.argument))
			result->lacks[result->num_lacks++] = need;
	}
	return 0;
}

int probe_device(const struct probe *probe, struct dtio_arena *arena,
		 struct probe_result *result)
{
	const struct driver_match *first;
	size_t count = drivers_find(probe->device, &first);
	struct probe_result one;
	int err = 0;

	*result = (struct probe_result){ 0 };
	for (size_t i = 0; i < count && !err; i++) {
		err = ask(probe, &first[i], arena, &one);
		if (!err && (!result->driver ||
			     one.num_lacks < result->num_lacks))
			*result = one;
	}
	return err;
}
