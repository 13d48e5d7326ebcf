// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Whether the guest's driver would probe: of all that it insists on (getters.txt),
 * what does the host's node have and the guest's not?
 *
 * What the host's node does not have either, no driver can insist on that works
 * there: it is for other devices of the same driver, and reading its source by rule
 * did not tell. So the host's node is the witness of what is needed, and how often
 * it says no is counted.
 */
#include "probe.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GUEST_IRQ (3 * sizeof(fdt32_t))

/* A node of the host's tree or, if that is NULL, of what the generator made */
struct side {
	const struct probe *probe;
	const struct node *node;
	int offset;
};

struct kind;
typedef bool has_fn(const struct side *side, const struct kind *kind,
		    const char *argument);

/* @property and @names: of a list; @words: for people, NULL: the argument */
struct kind {
	const char *name, *words, *property, *names;
	has_fn *has;
};

static struct property get(const struct side *side, const char *name)
{
	const struct property *property;
	int length;
	const void *data;

	if (side->node) {
		property = node_property(side->node, name);
		return property ? *property : (struct property) { 0 };
	}
	data = fdt_getprop(side->probe->guest->fdt, side->offset, name,
			   &length);
	return (struct property) {
		name, data, data ? (size_t)length : 0
	};
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

/* How many entries a list of the host's has */
static size_t count_entries(const struct side *side, const char *name)
{
	const struct reference *reference = references_find(
		side->probe->references, side->node, name);
	struct property list = get(side, name);
	size_t cells = list.length / 4, count = 0;

	for (size_t at = 0; reference && at < cells; count++) {
		uint32_t phandle = cell_at(list.data, at++);
		const struct node *target = tree_phandle(side->probe->host,
							 phandle);
		int args = target ? reference_args(reference, target) : 0;

		if (args < 0)
			return count;
		at += args;
	}
	return count;
}

/* By index, a guest's list is of use only if nothing before it was left out. */
static bool is_whole(const struct side *guest, const struct kind *kind)
{
	const struct property *was = node_property(guest->probe->device,
						   kind->property);
	struct property is = get(guest, kind->property);

	/* a clock that has become a fixed one takes no arguments */
	return is.data && (!strcmp(kind->name, "clock") ||
			   (was && is.length == was->length));
}

static bool has_entry(const struct side *side, const struct kind *kind,
		      const char *argument)
{
	size_t index;

	if (!has_property(side, kind->property))
		return false;
	if (!strcmp(argument, "*"))
		return side->node || is_whole(side, kind);
	if (!is_index(argument, &index))
		return index_of(side, kind->names, argument) >= 0;
	return side->node ? index < count_entries(side, kind->property) :
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

static bool has_irq(const struct side *side, const struct kind *kind,
		    const char *argument)
{
	size_t count = side->probe->placement->num_irqs, index;

	if (!strcmp(argument, "*")) {
		if (side->node || !count)
			return count;
		return irqs_are_usable(side, count - 1);
	}
	if (!is_index(argument, &index))
		return index_of(side, kind->names, argument) >= 0;
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

static bool has_region(const struct side *side, const struct kind *kind,
		       const char *argument)
{
	size_t count = side->probe->placement->num_regions, index;

	if (!strcmp(argument, "*")) {
		if (side->node || !count)
			return count;
		return regions_are_there(side, count - 1);
	}
	if (!is_index(argument, &index))
		return index_of(side, kind->names, argument) >= 0;
	return side->node ? index < count : regions_are_there(side, index);
}

/* ------------------------------------------------------------------------ */
/* Properties by their names                                                 */
/* ------------------------------------------------------------------------ */

static bool has_reference(const struct side *side, const struct kind *kind,
			  const char *argument)
{
	(void)kind;
	return has_property(side, argument);
}

static bool has_suffixed(const struct side *side, const char *name,
			 const char *suffix)
{
	char whole[64];

	if (!strcmp(name, "0"))
		return has_property(side, suffix + 1);
	snprintf(whole, sizeof(whole), "%s%s", name, suffix);
	return has_property(side, whole);
}

static bool has_gpio(const struct side *side, const struct kind *kind,
		     const char *argument)
{
	(void)kind;
	return has_suffixed(side, argument, "-gpios") ||
	       has_suffixed(side, argument, "-gpio");
}

/* Of supplies whose names are not known the host's are needed, all of them. */
static bool has_supply(const struct side *side, const struct kind *kind,
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

static bool has_pin_state(const struct side *side, const struct kind *kind,
			  const char *argument)
{
	if (!strcmp(argument, "*") || !strcmp(argument, "0"))
		return has_property(side, kind->property);
	return has_property(side, kind->property) &&
	       index_of(side, kind->names, argument) >= 0;
}

/* ------------------------------------------------------------------------ */
/* Other nodes                                                               */
/* ------------------------------------------------------------------------ */

static size_t count_in_host(const struct node *node, const char *property)
{
	size_t count = node_property(node, property) ? 1 : 0;

	for (const struct node *child = node->child; child; child = child->next)
		count += count_in_host(child, property);
	return count;
}

static size_t count_in_guest(const void *fdt, int node, const char *property)
{
	size_t count = fdt_getprop(fdt, node, property, NULL) ? 1 : 0;
	int child;

	fdt_for_each_subnode(child, fdt, node)
		count += count_in_guest(fdt, child, property);
	return count;
}

/* Which of the ends it is that matters is not looked at. */
static bool has_endpoint(const struct side *side, const struct kind *kind,
			 const char *argument)
{
	size_t wanted = count_in_host(side->probe->device, kind->property);

	(void)argument;
	return wanted && (side->node ||
			  count_in_guest(side->probe->guest->fdt, side->offset,
					 kind->property) == wanted);
}

/* No node of the host's is in the guest but what goes along. */
static bool has_node(const struct side *side, const struct kind *kind,
		     const char *argument)
{
	const struct tree *host = side->probe->host;

	(void)kind;
	for (size_t i = 0; side->node && i < host->num_nodes; i++)
		if (node_has_string(&host->nodes[i], "compatible", argument))
			return node_is_enabled(&host->nodes[i]);
	return false;
}

/* The device has none in the guest that anybody could have left something in. */
static bool has_parent(const struct side *side, const struct kind *kind,
		       const char *argument)
{
	const struct node *parent = side->node ? side->node->parent : NULL;
	const struct driver *const *drivers;
	size_t count;

	(void)kind;
	if (!parent || !parent->parent)
		return false;
	if (!strcmp(argument, "syscon"))
		return node_has_string(parent, "compatible", "syscon");
	if (strcmp(argument, "data"))
		return true;
	drivers = getters_find(side->probe->getters, parent, &count);
	/* those of mere buses leave nothing */
	return drivers && strncmp((*drivers)->path, "drivers/bus/",
				  strlen("drivers/bus/"));
}

static bool names_phandle(const struct node *node, const char *name,
			  uint32_t phandle)
{
	const struct property *list = node_property(node, name);

	return list && list->length >= 4 && phandle &&
	       cell_at(list->data, 0) == phandle;
}

/* A guest has neither the thermal zones of its host nor the firmware, CPUs or others. */
static bool has_of_host(const struct side *side, const struct kind *kind,
			const char *argument)
{
	const struct node *zones = side->node ?
		tree_path(side->probe->host, "/thermal-zones") : NULL;

	(void)kind;
	if (strcmp(argument, "thermal-zone"))
		return side->node;
	for (const struct node *zone = zones ? zones->child : NULL; zone;
	     zone = zone->next)
		if (names_phandle(zone, "thermal-sensors",
				  side->node->phandle))
			return true;
	return false;
}

/* ------------------------------------------------------------------------ */
/* The kinds                                                                 */
/* ------------------------------------------------------------------------ */

/* @pattern has @length; "*" at its end stands for anything. */
static bool matches(const char *name, const char *pattern, size_t length)
{
	if (length && pattern[length - 1] == '*')
		return !strncmp(name, pattern, length - 1);
	return strlen(name) == length && !strncmp(name, pattern, length);
}

/* With one of several, which have '|' between them */
static bool has_compatible(const struct side *side, const struct kind *kind,
			   const char *argument)
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

static const struct kind kinds[] = {
	{ "compatible", NULL, "compatible", NULL, has_compatible },
	{ "clock", "clock", "clocks", "clock-names", has_entry },
	{ "dma", "DMA channel", "dmas", "dma-names", has_entry },
	{ "endpoint", "other end of a graph", "remote-endpoint", NULL,
	  has_endpoint },
	{ "gpio", "GPIO", NULL, NULL, has_gpio },
	{ "host", NULL, NULL, NULL, has_of_host },
	{ "hwlock", "hardware lock", "hwlocks", "hwlock-names", has_entry },
	{ "interrupt", "interrupt", NULL, "interrupt-names", has_irq },
	{ "io-channel", "IIO channel", "io-channels", "io-channel-names",
	  has_entry },
	{ "mailbox", "mailbox", "mboxes", "mbox-names", has_entry },
	{ "memory-region", "reserved memory", "memory-region",
	  "memory-region-names", has_entry },
	{ "messages", "messages", "msi-parent", NULL, has_pin_state },
	{ "node", "node of the host's", NULL, NULL, has_node },
	{ "nvmem", "NVMEM cell", "nvmem-cells", "nvmem-cell-names", has_entry },
	{ "parent", "parent's data", NULL, NULL, has_parent },
	{ "phy", "PHY", "phys", "phy-names", has_entry },
	{ "pin-state", "pin state", "pinctrl-0", "pinctrl-names",
	  has_pin_state },
	{ "power-domain", "power domain", "power-domains",
	  "power-domain-names", has_entry },
	{ "property", NULL, NULL, NULL, has_reference },
	{ "pwm", "PWM", "pwms", "pwm-names", has_entry },
	{ "reference", NULL, NULL, NULL, has_reference },
	{ "region", "registers", NULL, "reg-names", has_region },
	{ "reset", "reset", "resets", "reset-names", has_entry },
	{ "supply", "supply", NULL, NULL, has_supply },
	{ "syscon", "syscon", NULL, NULL, has_reference },
};

static const struct kind *find_kind(const char *name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (!strcmp(kinds[i].name, name))
			return &kinds[i];
	fprintf(stderr, "corpus: a driver needs a %s, whatever that is\n",
		name);
	exit(2);
}

static bool has(const struct side *side, const char *kind,
		const char *argument)
{
	const struct kind *found = find_kind(kind);

	return found->has(side, found, argument);
}

/* Whether the host's node says that it is needed */
static bool is_needed(const struct side *host, const struct need *need)
{
	if (need->if_kind && !has(host, need->if_kind, need->if_argument))
		return false;
	return has(host, need->kind, need->argument);
}

static struct probe_result ask(const struct side *host,
			       const struct side *guest,
			       const struct driver *driver)
{
	struct probe_result result = {
		.driver = driver,
		.lacks = allocate(driver->num_needs, sizeof(*result.lacks)),
		.absent = allocate(driver->num_needs, sizeof(*result.absent)),
	};

	for (size_t i = 0; i < driver->num_needs; i++) {
		const struct need *need = &driver->needs[i];

		if (!is_needed(host, need))
			result.absent[result.num_absent++] = need;
		else if (!has(guest, need->kind, need->argument))
			result.lacks[result.num_lacks++] = need;
	}
	return result;
}

struct probe_result probe_device(const struct probe *probe)
{
	struct side host = { .probe = probe, .node = probe->device };
	struct side guest = { .probe = probe };
	struct probe_result best = { 0 };
	size_t count;
	const struct driver *const *drivers = getters_find(
		probe->getters, probe->device, &count);

	if (!drivers)
		return best;
	guest.offset = fdt_path_offset(probe->guest->fdt, probe->guest->path);
	for (size_t i = 0; i < count; i++) {
		struct probe_result one = ask(&host, &guest, drivers[i]);

		if (!best.driver || one.num_lacks < best.num_lacks) {
			probe_clear(&best);
			best = one;
		} else {
			probe_clear(&one);
		}
	}
	return best;
}

void probe_clear(struct probe_result *result)
{
	free(result->lacks);
	free(result->absent);
	*result = (struct probe_result) { 0 };
}

/* A list may also be asked for as a property among others. */
static const struct kind *kind_for_people(const struct need *need)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (kinds[i].names && kinds[i].property &&
		    !strcmp(need->kind, "reference") &&
		    (!strcmp(need->argument, kinds[i].property) ||
		     !strcmp(need->argument, kinds[i].names)))
			return &kinds[i];
	return find_kind(need->kind);
}

/* "thermal-zone" is a thermal zone. */
static char *with_spaces(const char *name)
{
	char *words = strdup(name);

	for (char *at = words; at && *at; at++)
		if (*at == '-')
			*at = ' ';
	return words;
}

char *probe_words(const struct need *need)
{
	const struct kind *kind = kind_for_people(need);
	char *words;

	if (kind->words)
		words = strdup(kind->words);
	else if (!strcmp(need->kind, "host"))
		words = with_spaces(need->argument);
	else if (asprintf(&words, "`%s`", need->argument) < 0)
		words = NULL;
	if (!words)
		abort();
	return words;
}
