// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which clocks, reset lines, power domains, supplies, GPIO lines and pin states of a
 * device QEMU offers to a guest (docs/resources.md), told by the device tree alone. What
 * dtio's driver refuses because others would feel it is not offered: a reset line, a GPIO
 * line or a group of pins that a node outside the device names, too. A clock or a supply that others have can be switched, which is a
 * vote, but not set.
 *
 * The tree does not tell all: whether a clock has a rate of its own or follows one that
 * others have, its provider's driver knows, and whether a GPIO line has a direction.
 */
#include "tree/offers.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tree/buses.h"
#include "tree/parts.h"

static bool is_clock_settable(const struct node *provider)
{
	static const char *const fixed[] = {
		"fixed-clock", "fixed-factor-clock", "fixed-mmio-clock", NULL
	};

	return !node_matches(provider, fixed);
}

/* Linux changes a voltage only between two that the board allows. */
static bool is_supply_settable(const struct node *provider)
{
	uint32_t lowest, highest;

	return node_u32(provider, "regulator-min-microvolt", &lowest) &&
	       node_u32(provider, "regulator-max-microvolt", &highest) &&
	       lowest < highest &&
	       !node_has_string(provider, "compatible", "regulator-fixed");
}

/*
 * @ways: by which it is offered
 * @is_exclusive: only if no other node names it
 * @is_settable: whether one that no other node names can be set; NULL: none can
 */
static const struct offer_rule {
	unsigned int ways;
	bool is_exclusive;
	bool (*is_settable)(const struct node *provider);
} rules[ENTRY_KINDS] = {
	[ENTRY_CLOCK] = { OFFER_SCMI, false, is_clock_settable },
	[ENTRY_RESET] = { OFFER_PAGE | OFFER_SCMI, true, NULL },
	[ENTRY_POWER] = { OFFER_SCMI, false, NULL },
	[ENTRY_SUPPLY] = { OFFER_SCMI, false, is_supply_settable },
	[ENTRY_GPIO] = { OFFER_GPIO, true, NULL },
	[ENTRY_PIN_STATE] = { OFFER_PINS, true, NULL },
};

struct finding {
	const struct tree *tree;
	const struct sharers *sharers;
	const struct node *device;
	struct offers *offers;
};

int offers_add(struct offers *offers, struct offer offer, const char *path,
	       const char *property)
{
	const char *name = offer.name ?: "";
	size_t length = strlen(path) + 1, to_name = length + strlen(property) + 1;
	struct offer *list = reallocarray(offers->list, offers->count + 1,
					  sizeof(*list));

	if (list)
		offers->list = list;
	offer.path = malloc(to_name + strlen(name) + 1);
	if (!list || !offer.path) {
		free(offer.path);
		return -ENOMEM;
	}
	memcpy(offer.path, path, length);
	offer.property = strcpy(offer.path + length, property);
	strcpy(offer.path + to_name, name);
	if (offer.name)
		offer.name = offer.path + to_name;
	list[offers->count++] = offer;
	return 0;
}

static int keep(struct offers *offers, const struct entry *entry, bool can_set)
{
	const struct offer offer = {
		.node = entry->node,
		.index = entry->index,
		.kind = entry->list->kind,
		.ways = rules[entry->list->kind].ways,
		.can_set = can_set,
	};
	char *path = node_path(entry->node);
	int err = path ? offers_add(offers, offer, path,
				    entry->property->name) : -ENOMEM;

	free(path);
	return err;
}

/* The old "...-gpio" is not looked at where there is a "...-gpios". */
static bool is_hidden(const struct entry *entry)
{
	const char *name = entry->property->name;
	size_t length = strlen(name);

	if (entry->list->kind != ENTRY_GPIO)
		return false;
	for (size_t i = 0; i < entry->node->num_properties; i++) {
		const char *other = entry->node->properties[i].name;

		if (!strncmp(other, name, length) &&
		    !strcmp(other + length, "s"))
			return true;
	}
	return false;
}

static int find_one(void *opaque, const struct entry *entry)
{
	const struct finding *finding = opaque;
	const struct offer_rule *rule = &rules[entry->list->kind];
	const struct node *provider = entry->provider;
	bool is_shared;

	/* What is below the device goes along. */
	if (entry->list->only_settings || !provider || is_hidden(entry) ||
	    entry->list->kind == ENTRY_PIN_STATE ||
	    !node_is_enabled(provider) ||
	    node_is_part(provider, finding->device))
		return 0;
	is_shared = sharer_of(finding->sharers, finding->device, entry);
	if (is_shared && rule->is_exclusive)
		return 0;
	return keep(finding->offers, entry,
		    !is_shared && rule->is_settable &&
		    rule->is_settable(provider));
}

/* The name of a pin state; the number is its name if there is no other. */
static const char *name_of_state(const struct node *node, const char *number)
{
	const struct property *names = node_property(node, "pinctrl-names");
	unsigned long index = strtoul(number, NULL, 10);
	const char *name = names ? (const char *)names->data : NULL;
	const char *end = names ? name + names->length : NULL;

	if (!name || name == end || end[-1])
		return number;
	while (index-- && name < end)
		name += strlen(name) + 1;
	return name < end ? name : number;
}

struct states {
	const struct finding *finding;
	bool are_offered;
};

/* Whether a group of pins keeps the states of the device from its user */
static int look_at_group(void *opaque, const struct entry *entry)
{
	const struct finding *finding;
	struct states *states = opaque;

	if (entry->list->kind != ENTRY_PIN_STATE)
		return 0;
	finding = states->finding;
	states->are_offered &= entry->provider &&
		node_is_enabled(entry->provider) &&
		!node_is_part(entry->provider, finding->device) &&
		!sharer_of(finding->sharers, finding->device, entry);
	return 0;
}

/* All states of the device's own node or none, and none without a "default" */
static int find_states(const struct finding *finding)
{
	const struct node *device = finding->device;
	struct states states = {
		finding, node_has_string(device, "pinctrl-names", "default")
	};
	char name[24];
	int err = each_entry(finding->tree, device, look_at_group, &states);

	for (unsigned int i = 0; !err && states.are_offered; i++) {
		struct offer offer = {
			.node = device,
			.kind = ENTRY_PIN_STATE,
			.ways = OFFER_PINS,
		};
		char *path;

		snprintf(name, sizeof(name), "pinctrl-%u", i);
		if (!node_property(device, name))
			break;
		offer.name = name_of_state(device, name + strlen("pinctrl-"));
		path = node_path(device);
		err = path ? offers_add(finding->offers, offer, path, name) :
			     -ENOMEM;
		free(path);
	}
	return err;
}

static int find_in(void *opaque, const struct node *node)
{
	const struct finding *finding = opaque;

	return each_entry(finding->tree, node, find_one, opaque);
}

int guess_offers(const struct tree *tree, const struct sharers *sharers,
		 const struct node *device, struct offers *offers)
{
	struct finding finding = { tree, sharers, device, offers };
	int err;

	*offers = (struct offers){ 0 };
	err = find_in(&finding, device);
	if (!err)
		err = find_states(&finding);
	if (!err)
		err = each_part(tree, device, NULL, find_in, &finding);
	if (err)
		offers_free(offers);
	return err;
}

void offers_free(struct offers *offers)
{
	for (size_t i = 0; i < offers->count; i++)
		free(offers->list[i].path);
	free(offers->list);
	*offers = (struct offers){ 0 };
}

void offers_drop_pin_states(struct offers *offers)
{
	size_t count = 0;

	for (size_t i = 0; i < offers->count; i++) {
		if (offers->list[i].kind == ENTRY_PIN_STATE)
			free(offers->list[i].path);
		else
			offers->list[count++] = offers->list[i];
	}
	offers->count = count;
}

unsigned int offers_ways(const struct offers *offers)
{
	unsigned int ways = 0;

	for (size_t i = 0; i < offers->count; i++)
		ways |= offers->list[i].ways;
	return ways;
}

const struct offer *find_offer(const struct offers *offers,
			       const struct node *node, const char *property,
			       uint32_t index, unsigned int ways)
{
	for (size_t i = 0; i < offers->count; i++) {
		const struct offer *offer = &offers->list[i];

		if (offer->node == node && offer->index == index &&
		    offer->ways & ways && !strcmp(offer->property, property))
			return offer;
	}
	return NULL;
}
