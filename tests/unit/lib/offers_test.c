// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Which resources QEMU offers of devices that say it themselves, told by their tree, and
 * that it is told or not when memory runs out. TAP.
 *
 * usage: offers_test BOARD, offers.dts flattened
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runs-out.h"
#include "tree/offers.h"
#include "tree/predict.h"

static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

/* "chip/clocks 1 set": of a node below, by which property, which entry, and more */
static char *words(const struct node *device, const struct offer *offer)
{
	char *text;

	if (asprintf(&text, "%s%s%s %u%s%s%s%s%s",
		     offer->node == device ? "" : offer->node->name,
		     offer->node == device ? "" : "/", offer->property,
		     offer->index, offer->ways & OFFER_PAGE ? " page" : "",
		     offer->ways & OFFER_GPIO ? " gpio" : "",
		     offer->ways & OFFER_PINS ? " pins " : "",
		     offer->name ?: "", offer->can_set ? " set" : "") < 0)
		abort();
	return text;
}

static bool is_right(const struct node *device, const struct offers *offers,
		     const struct property *wanted)
{
	const char *wants = (const char *)wanted->data;
	const char *end = wants + wanted->length;
	bool good = true;

	for (size_t i = 0; i < offers->count || wants < end; i++) {
		char *is = i < offers->count ?
			words(device, &offers->list[i]) : strdup("nothing");

		if (wants >= end || strcmp(is, wants)) {
			printf("# is %s, wants %s\n", is,
			       wants < end ? wants : "nothing");
			good = false;
		}
		free(is);
		wants += wants < end ? strlen(wants) + 1 : 0;
	}
	return good;
}

/* By its path, as an open device's are, each is found in the ways it is offered. */
static bool are_found(const struct offers *offers)
{
	for (size_t i = 0; i < offers->count; i++) {
		const struct offer *offer = &offers->list[i];
		char *path = node_path(offer->node);
		unsigned int most = offer->ways & ~OFFER_PAGE;
		bool good = !strcmp(path, offer->path) &&
			find_offer(offers, offer->node, offer->property,
				   offer->index, most) == offer &&
			!find_offer(offers, offer->node, offer->property,
				    offer->index,
				    most ^ (OFFER_SCMI | OFFER_GPIO |
					    OFFER_PINS)) &&
			!find_offer(offers, offer->node, offer->property,
				    offer->index, OFFER_PAGE) ==
				!(offer->ways & OFFER_PAGE) &&
			!find_offer(offers, offer->node, offer->property,
				    offer->index, OFFER_NONE);

		free(path);
		if (!good)
			return false;
	}
	return true;
}

/* Each allocation in turn is the one that fails. */
static bool survives_without_memory(const struct tree *tree,
				    const struct node *device)
{
	size_t allowed = 0;

	do {
		struct offers offers = { 0 };
		struct sharers *sharers;
		int err = -ENOMEM;

		memory_left = ++allowed;
		sharers = sharers_new(tree);
		if (sharers)
			err = guess_offers(tree, sharers, device, &offers);
		if (err && (err != -ENOMEM || offers.count))
			return false;
		if (!err)
			offers_free(&offers);
		sharers_free(sharers);
	} while (!memory_left);
	memory_left = 0;
	return true;
}

static void test_device(const struct dtio_tree *tree, const struct node *device)
{
	const struct property *wants = node_property(device, "test,offers");
	struct offers offers;

	if (!wants)
		return;
	if (guess_offers(tree->tree, tree->sharers, device, &offers))
		abort();
	check(is_right(device, &offers, wants), device->name);
	check(are_found(&offers), "... and each is found");
	offers_free(&offers);
	check(survives_without_memory(tree->tree, device),
	      "... and each allocation may fail, and is an error");
}

int main(int argc, char **argv)
{
	struct dtio_tree *tree;
	char *error = NULL;

	if (argc != 2)
		return 2;
	puts("TAP version 13");
	if (dtio_read_dtb(argv[1], &tree, &error)) {
		printf("Bail out! %s\n", error ?: "out of memory");
		return 1;
	}
	for (size_t i = 0; i < tree->tree->num_nodes; i++)
		test_device(tree, &tree->tree->nodes[i]);
	check(tests, "there are devices");
	dtio_free_tree(tree);
	printf("1..%d\n", tests);
	return failed ? 1 : 0;
}
