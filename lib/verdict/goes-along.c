// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Chips on a bus that goes to a guest and are more than devices of the guest's then: what
 * a guest may do with them outlives it, or the host does without what they did for it. The
 * board survives that, so it is for the administrator to say whether it may happen.
 */
#include <string.h>

#include "tree/buses.h"
#include "verdict/internal.h"

struct chip {
	const char *name;	/* its node's; or @kind is one of its compatibles */
	const char *kind;
	const char *what, *then;
};

static const struct chip chips[] = {
	{ "flash", "jedec,spi-nor", "flash memory",
	  "if the board starts from it, a guest can change what it starts with" },
	{ "tpm", "tcg,tpm", "TPM",
	  "the host cannot use its keys and measurements" },
	{ "charger", NULL, "charger",
	  "a guest can set how the battery is charged" },
	{ "fan", NULL, "fan controller", "a guest can stop the fan" },
	{ "fan-controller", NULL, "fan controller", "a guest can stop the fan" },
	{ "rtc", NULL, "clock", "the host cannot read the time from it" },
};

#define NUM_CHIPS (sizeof(chips) / sizeof(*chips))

static bool is_chip(const struct node *node, const struct chip *chip)
{
	return node_property(node, "compatible") &&
	       (node_is_named(node, chip->name) ||
		(chip->kind && node_has_string(node, "compatible", chip->kind)));
}

/* The first one below the node, as far as it is enabled; NULL: there is none. */
static const struct node *find_chip(const struct node *node,
				    const struct chip *chip)
{
	const struct node *found = NULL;

	for (node = node->child; node && !found; node = node->next)
		if (node_is_enabled_itself(node))
			found = is_chip(node, chip) ? node :
						      find_chip(node, chip);
	return found;
}

/* The Ethernet controller that the host reaches the switch by (DSA) */
static void judge_switch(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;

	for (size_t i = 0; i < device->num_references; i++) {
		const struct dtio_host_reference *reference =
			&device->references[i];

		if (strcmp(reference->property, "ethernet") || !reference->device)
			continue;
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "the switch that %s is connected to goes along: the host loses the network behind it",
			    reference->device->name);
		return;
	}
}

void judge_going_along(struct judge *judge)
{
	const struct node *node = judge->device->node;

	/* No guest gets it. */
	if (!node || judge->verdict->answer == DTIO_ANSWER_NO)
		return;
	for (size_t i = 0; i < NUM_CHIPS; i++) {
		const struct node *found = find_chip(node, &chips[i]);

		if (found)
			give_reason(judge, DTIO_ANSWER_YES, NULL,
				    "the %s %s on it goes along: %s",
				    chips[i].what, found->name, chips[i].then);
	}
	judge_switch(judge);
}
