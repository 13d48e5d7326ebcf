// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What probe.c says of the devices of a made-up board, each of which says what it
 * should. The guest's nodes are the generator's. Prints TAP.
 *
 * usage: probe_test HOST GETTERS REFERENCES
 */
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "place.h"
#include "probe.h"
#include "tree/snapshot.h"
#include "tree/tree.h"

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
		if (asprintf(&lacks[i], "%s %s", result->lacks[i]->kind,
			     result->lacks[i]->argument) < 0)
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

static char *wanted(const struct node *device)
{
	const struct property *list = node_property(device, "test,lacks");
	char *text = strdup(node_property(device, "test,no-driver") ?
			    "no driver" : "");
	const char *name = list ? (const char *)list->data : NULL;

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

static char *found(struct probe *probe, struct tree *host, struct node *device)
{
	struct room room = room_new();
	DtioFdtPlacement placement;
	struct probe_result result;
	DtioFdt made;
	size_t size;
	void *snapshot = snapshot_make(host, device, likely_clock_rate, &size);
	char *text;

	placement_make(&placement, host, device, &room);
	if (dtio_fdt_generate(&made, snapshot, size, &placement, NULL)) {
		probe->device = device;
		probe->placement = &placement;
		probe->guest = &made;
		result = probe_device(probe);
		text = describe(&result);
		probe_clear(&result);
	} else {
		text = strdup(made.reason ? made.reason : "no memory");
	}
	dtio_fdt_clear(&made);
	placement_clear(&placement);
	free(snapshot);
	return text;
}

static bool test(struct probe *probe, struct tree *host, struct node *device,
		 int number)
{
	char *is = found(probe, host, device), *wants = wanted(device);
	bool good = !strcmp(is, wants);

	if (!good)
		printf("#    is: %s\n# wants: %s\n", is, wants);
	printf("%s %d probe: %s\n", good ? "ok" : "not ok", number,
	       device->name);
	free(is);
	free(wants);
	return good;
}

/* What people are told */
static bool test_words(int number)
{
	static const struct {
		struct need need;
		const char *words;
	} cases[] = {
		{ { .kind = "reset", .argument = "core" }, "reset" },
		{ { .kind = "parent", .argument = "data" }, "parent's data" },
		{ { .kind = "host", .argument = "firmware" }, "firmware" },
		{ { .kind = "host", .argument = "thermal-zone" },
		  "thermal zone" },
		{ { .kind = "host", .argument = "other-device" },
		  "other device" },
		{ { .kind = "reference", .argument = "qcom,gmu" },
		  "`qcom,gmu`" },
		{ { .kind = "reference", .argument = "dma-names" },
		  "DMA channel" },
	};
	bool good = true;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		char *words = probe_words(&cases[i].need);

		if (strcmp(words, cases[i].words)) {
			printf("# is %s, wants %s\n", words, cases[i].words);
			good = false;
		}
		free(words);
	}
	printf("%s %d probe: the words for what is missing\n",
	       good ? "ok" : "not ok", number);
	return good;
}

int main(int argc, char **argv)
{
	struct probe probe = { 0 };
	struct references *references;
	struct getters *getters;
	int number = 0, fails = 0;
	struct tree *host;
	size_t size;

	if (argc != 4) {
		fprintf(stderr, "usage: probe_test HOST GETTERS REFERENCES\n");
		return 2;
	}
	host = tree_new(read_file(argv[1], &size));
	getters = getters_read(argv[2]);
	references = references_read(argv[3]);
	probe.host = host;
	probe.getters = getters;
	probe.references = references;
	for (size_t i = 0; i < host->num_nodes; i++) {
		struct node *device = &host->nodes[i];

		if (node_property(device, "reg") &&
		    node_property(device, "compatible"))
			fails += !test(&probe, host, device, ++number);
	}
	fails += !test_words(++number);
	printf("1..%d\n", number);
	references_free(references);
	getters_free(getters);
	tree_free(host);
	return fails ? 1 : 0;
}
