// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What lib/probe says of the devices of a made-up board, each of which says what it
 * should, in guests with the page of reset lines and with SCMI. The drivers are made up, too (probe/getters.txt), the guest's nodes are the
 * generator's. Prints TAP.
 *
 * usage: probe_test HOST
 */
#include <errno.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/lib/runs-out.h"
#include "place.h"
#include "probe/probe.h"
#include "tree/snapshot.h"
#include "tree/tree.h"
#include "verdict/places.h"

struct board {
	struct tree *host;
	struct sharers *sharers;
};

/* A device with all that is asked about it */
struct subject {
	struct probe probe;
	DtioFdtPlacement placement;
	struct offers offers;
	struct places places;
	DtioFdt made;
};

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* All that it lacks, in order, as the values of a list of strings; or a word */
static char *describe(const struct probe_result *result)
{
	char **lacks = allocate(result->num_lacks, sizeof(*lacks));
	char *text;
	size_t size;
	FILE *file = open_memstream(&text, &size);

	for (size_t i = 0; i < result->num_lacks; i++)
		if (asprintf(&lacks[i], "%s %s",
			     need_words[result->lacks[i].kind].name,
			     result->lacks[i].argument) < 0)
			abort();
	qsort(lacks, result->num_lacks, sizeof(*lacks), compare);
	if (!result->driver)
		fputs("no driver", file);
	for (size_t i = 0; i < result->num_lacks; i++) {
		fprintf(file, "%s%s", i ? ", " : "", lacks[i]);
		free(lacks[i]);
	}
	fclose(file);
	free(lacks);
	return text;
}

/* With SCMI the same as without, unless it says otherwise */
static char *wanted(const struct node *device, unsigned int ways)
{
	const struct property *list = ways == OFFER_SCMI ?
		node_property(device, "test,lacks-with-scmi") : NULL;
	char *text = strdup(node_property(device, "test,no-driver") ?
			    "no driver" : "");
	const char *name;

	if (!list)
		list = node_property(device, "test,lacks");
	name = list ? (const char *)list->data : NULL;
	for (size_t at = 0; list && at < list->length;
	     at += strlen(name + at) + 1) {
		char *longer;

		if (asprintf(&longer, "%s%s%s", text, at ? ", " : "",
			     name + at) < 0)
			abort();
		free(text);
		text = longer;
	}
	return text;
}

/* False: the generator refuses it. */
static bool begin(struct subject *subject, const struct board *board,
		  struct node *device, unsigned int ways)
{
	struct tree *host = board->host;
	struct room room = room_new();
	size_t size;
	void *snapshot = snapshot_make(host, device, likely_clock_rate, &size);
	bool good;

	placement_make(&subject->placement, host, device, &room);
	subject->places = (struct places){
		.alloc_phandle = subject->placement.alloc_phandle,
		.opaque = &room,
	};
	if (guess_offers(host, board->sharers, device, &subject->offers) ||
	    places_give(&subject->places, &subject->offers, ways,
			&subject->placement))
		abort();
	good = dtio_fdt_generate(&subject->made, snapshot, size,
				 &subject->placement, NULL);
	free(snapshot);
	subject->probe = (struct probe){
		.host = host,
		.device = device,
		.placement = &subject->placement,
		.offers = &subject->offers,
		.ways = ways,
		.guest = subject->made.fdt,
	};
	if (good)
		subject->probe.offset = fdt_path_offset(subject->made.fdt,
							subject->made.path);
	return good;
}

static void end(struct subject *subject)
{
	dtio_fdt_clear(&subject->made);
	placement_clear(&subject->placement);
	places_clear(&subject->places);
	offers_free(&subject->offers);
}

/* As it should be, and with any allocation failing -ENOMEM */
static char *ask(const struct probe *probe)
{
	struct probe_result result;
	int err = -ENOMEM;
	char *text = NULL;

	for (size_t left = 1; err; left++) {
		struct dtio_arena *arena = arena_new();

		memory_left = left;
		err = probe_device(probe, arena, &result);
		memory_left = 0;
		if (!err)
			text = describe(&result);
		arena_free(arena);
		if (err && err != -ENOMEM)
			return strdup("neither memory nor an answer");
	}
	return text;
}

static void report(bool good, int number, const char *what)
{
	printf("%s %d probe: %s\n", good ? "ok" : "not ok", number, what);
}

static bool test(const struct board *board, struct node *device,
		 unsigned int ways, int number)
{
	struct subject subject;
	char *is, *wants = wanted(device, ways);
	bool good;

	if (begin(&subject, board, device, ways))
		is = ask(&subject.probe);
	else
		is = strdup(subject.made.reason ?: "no memory");
	end(&subject);
	good = !strcmp(is, wants);
	if (!good)
		printf("#    is: %s\n# wants: %s\n", is, wants);
	report(good, number, device->name);
	free(is);
	free(wants);
	return good;
}

/* A node that goes along, which has no placement of its own */
static bool test_below(const struct board *board, const char *path,
		       const char *below, const char *lacks, int number)
{
	struct node *device = tree_path(board->host, path);
	struct subject subject;
	char *is = NULL;
	bool good = false;

	if (begin(&subject, board, device, OFFER_PAGE)) {
		struct probe probe = subject.probe;

		for (probe.device = device->child;
		     probe.device && strcmp(probe.device->name, below);
		     probe.device = probe.device->next)
			;
		probe.offset = fdt_subnode_offset(probe.guest, probe.offset,
						  below);
		probe.placement = NULL;
		is = ask(&probe);
		good = !strcmp(is, lacks);
	}
	end(&subject);
	if (!good)
		printf("#    is: %s\n# wants: %s\n", is ?: "refused", lacks);
	free(is);
	report(good, number, below);
	return good;
}

/* ------------------------------------------------------------------------ */
/* What people are told                                                      */
/* ------------------------------------------------------------------------ */

typedef char *words_fn(const struct probe_need *need, struct dtio_arena *arena);

/* Also when there is no memory for them */
static bool says(words_fn *words, const struct probe_need *need,
		 const char *wants)
{
	struct dtio_arena *arena = arena_new();
	char *is;
	bool good;

	memory_left = 1;
	is = words(need, arena);
	memory_left = 0;
	good = !is;
	is = words(need, arena);
	if (!is || strcmp(is, wants)) {
		printf("# is %s, wants %s\n", is ?: "nothing", wants);
		good = false;
	}
	arena_free(arena);
	return good;
}

static bool test_words(int number)
{
	static const struct {
		struct probe_need need;
		const char *kind, *words;
	} cases[] = {
		{ { NEED_RESET, "core", NULL, 0 }, "reset", "reset `core`" },
		{ { NEED_RESET, "*", NULL, 0 }, "reset", "reset" },
		{ { NEED_RESET, "0", NULL, 0 }, "reset", "reset" },
		{ { NEED_INTERRUPT, "2", NULL, 0 }, "interrupt",
		  "interrupt 2" },
		{ { NEED_REFERENCE, "resets", NULL, 0 }, "reset", "reset" },
		{ { NEED_PULSE, "*", NULL, 0 }, "pulse of its reset line",
		  "pulse of its reset line" },
		{ { NEED_PULSE, "status", NULL, 0 }, "pulse of its reset line",
		  "pulse of its reset line whose end can be waited for" },
		{ { NEED_PARENT, "data", NULL, 0 }, "parent's data",
		  "parent's data" },
		{ { NEED_HOST, "firmware", NULL, 0 }, "firmware", "firmware" },
		{ { NEED_HOST, "thermal-zone", NULL, 0 }, "thermal zone",
		  "thermal zone" },
		{ { NEED_HOST, "other-device", NULL, 0 }, "other device",
		  "other device" },
		{ { NEED_REFERENCE, "qcom,gmu", NULL, 0 }, "`qcom,gmu`",
		  "`qcom,gmu`" },
		{ { NEED_REFERENCE, "dma-names", NULL, 0 }, "DMA channel",
		  "DMA channel" },
	};
	bool good = true;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		good &= says(probe_kind_words, &cases[i].need, cases[i].kind);
		good &= says(probe_words, &cases[i].need, cases[i].words);
	}
	report(good, number, "the words for what is missing");
	return good;
}

/* The table is found as bsearch() wants it. */
static bool test_order(int number)
{
	const struct driver_table *table = &driver_table;
	bool good = table->num_matches;

	for (size_t i = 1; i < table->num_matches; i++)
		good &= strcmp(table->compatibles +
			       table->matches[i - 1].compatible,
			       table->compatibles +
			       table->matches[i].compatible) <= 0;
	report(good, number, "drivers are in the order of their compatibles");
	return good;
}

int main(int argc, char **argv)
{
	int number = 0, fails = 0;
	struct board board;
	struct tree *host;
	size_t size;

	if (argc != 2) {
		fprintf(stderr, "usage: probe_test HOST\n");
		return 2;
	}
	host = tree_new(read_file(argv[1], &size));
	board = (struct board){ host, sharers_new(host) };
	for (size_t i = 0; i < host->num_nodes; i++) {
		struct node *device = &host->nodes[i];

		if (!node_property(device, "reg") ||
		    !node_property(device, "compatible") ||
		    node_property(device, "test,below"))
			continue;
		fails += !test(&board, device, OFFER_PAGE, ++number);
		fails += !test(&board, device, OFFER_SCMI, ++number);
	}
	fails += !test_below(&board, "/wrapper@50000", "core@51000", "phy usb",
			     ++number);
	fails += !test_below(&board, "/wrapper@50000", "content@52000", "",
			     ++number);
	fails += !test_words(++number);
	fails += !test_order(++number);
	printf("1..%d\n", number);
	sharers_free(board.sharers);
	tree_free(host);
	return fails ? 1 : 0;
}
