// SPDX-License-Identifier: LGPL-2.1-or-later
/* Whether a guest can be told of the device: what the generator makes of its node. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "tree/predict.h"
#include "verdict/guest.h"
#include "verdict/internal.h"

/* @after ends what is said. */
static void tell_refusal(struct judge *judge, enum dtio_answer answer,
			 const DtioFdt *made, const char *after)
{
	bool elsewhere = made->node &&
			 strcmp(made->node, judge->device->dt_path);
	size_t hint = made->hint ? strlen(made->hint) : 0;

	if (!made->reason) {
		judge->no_memory = true;
		return;
	}
	if (hint && made->hint[hint - 1] == '.')
		hint--;
	give_reason(judge, answer, NULL,
		    "its node cannot be recreated for a guest: %s%s%s%s%s%s%.*s%s",
		    elsewhere ? made->node : "", elsewhere ? ": " : "",
		    made->property ? made->property : "",
		    made->property ? ": " : "", made->reason,
		    hint ? ". " : "", (int)hint, hint ? made->hint : "",
		    after);
}

/* The properties that a guest's driver may miss, each once */
static void tell_missed(struct judge *judge, const DtioFdt *made)
{
	const char *list = NULL;

	/* No guest gets it. */
	if (judge->verdict->answer == DTIO_ANSWER_NO)
		return;
	for (size_t i = 0; i < made->num_notes; i++) {
		const char *property = made->notes[i].property;
		size_t before = 0;

		while (before < i && (!made->notes[before].missed ||
				      strcmp(made->notes[before].property,
					     property)))
			before++;
		if (made->notes[i].missed && before == i)
			list = list ? text(judge, "%s, %s", list, property) :
				      text(judge, "%s", property);
	}
	if (list)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "a guest's driver may miss what stays with the host: %s (dtio-ls --guest-node says more)",
			    list);
}

/* A guest finds the driver of a function without the node. */
static void judge_made(struct judge *judge,
		       const struct dtio_guest_device *device,
		       enum dtio_answer answer, const char *after)
{
	struct dtio_guest other = { 0 };

	if (!is_function(judge->device))
		device = judge_stock_driver(judge, device, &other);
	if (device->made.fdt)
		tell_missed(judge, &device->made);
	else
		tell_refusal(judge, answer, &device->made, after);
	dtio_guest_clear(&other);
}

static void judge_node(struct judge *judge, enum dtio_answer answer,
		       const char *after)
{
	struct dtio_guest guest = { .is_alone = true, .ways = OFFER_PAGE };
	struct dtio_guest_device *device =
		dtio_guest_add(&guest, judge->device->dt_path);
	char *error = NULL;
	int err;

	if (!device) {
		judge->no_memory = true;
		return;
	}
	err = dtio_guest_ask_tree(device, judge->board->tree, &error);
	if (err == -ENOMEM)
		judge->no_memory = true;
	else if (err)
		give_reason(judge, answer, NULL,
			    "its node cannot be recreated for a guest: %s%s", error, after);
	else if (dtio_guest_generate(&guest))
		judge->no_memory = true;
	else
		judge_made(judge, device, answer, after);
	free(error);
	dtio_guest_clear(&guest);
}

void judge_guest_node(struct judge *judge)
{
	judge_node(judge, DTIO_ANSWER_NO, "");
}

/* A guest finds a function by itself; its node goes along where that can be told. */
void judge_function_node(struct judge *judge)
{
	if (judge->device->dt_path && judge->board->tree)
		judge_node(judge, DTIO_ANSWER_CHANGE,
			   "; QEMU's vfio-pci passes it on without its node");
}
