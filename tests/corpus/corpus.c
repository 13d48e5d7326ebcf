// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The generator of guest nodes held against real boards: for every enabled node
 * with a "reg" in every device tree, as if it were a device of the host, what it
 * makes has to be right, or refused with a reason (trial.c). The sanitizers watch over
 * all of it.
 *
 * That the node is right does not mean that the guest's driver is content with it:
 * for those that Linux has a driver for, that is looked at, too (lib/probe/).
 *
 * The vendors are shared out among as many processes as there are processors.
 * Boards have devices in common: a node that is the same as one before (same.c)
 * has the same outcome.
 *
 * usage: corpus [--all] [--most] [--verdicts] [--reasons] [--lacks] [--absent]
 *		[--document FILE] DATA GUEST FOLDER
 * --all looks at each node, also if it is the same as another; --verdicts says of each
 * that is looked at whether its driver would probe, --lacks what drivers lack: with --most
 * in a guest that has SCMI, GPIO lines and pin states.
 * DATA is the folder with references.txt and zero-rates.txt.
 */
#include <getopt.h>
#include <libfdt.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "boards.h"
#include "classes.h"
#include "document.h"
#include "rank.h"
#include "same.h"
#include "trial.h"
#include "vendors.h"
#include "workers.h"

/* What is to be done */
struct task {
	struct vendor *vendors;
	size_t num_vendors;
	const struct known *known;
	const void *guest;
	bool all;		/* also what is the same on another board */
	bool verdicts;		/* print them */
	bool most;		/* for guests with all that QEMU offers */
	atomic_uint_least64_t *seen;	/* by any of the processes */
};

struct worker {
	const struct task *task;
	struct tally *tally;
	struct trial *trial;
	struct outcomes *outcomes;
};

/* ------------------------------------------------------------------------ */
/* The processes                                                             */
/* ------------------------------------------------------------------------ */

static bool has_registers(const DtioFdtPlacement *placement)
{
	for (size_t i = 0; i < placement->num_regions; i++)
		if (placement->regions[i].size)
			return true;
	return false;
}

static size_t count_child_irqs(const DtioFdtPlacement *placement)
{
	size_t count = 0;

	for (size_t i = 0; i < placement->num_child_irqs; i++)
		count += placement->child_irqs[i].irq.usable;
	return count;
}

/* One line of what the guest's driver says of a node */
static void print_verdict(const char *board, const struct node *device,
			  const struct probe_result *result)
{
	char *path = node_path(device), *line;
	size_t size;
	FILE *file = open_memstream(&line, &size);

	fprintf(file, "%s %s: %s: %s", board, path, result->driver,
		result->num_lacks ? "lacks" : "would probe");
	for (size_t i = 0; i < result->num_lacks; i++)
		fprintf(file, "%s %s %s", i ? "," : "",
			need_words[result->lacks[i].kind].name,
			result->lacks[i].argument);
	fclose(file);
	/* several processes print */
	printf("%s\n", line);
	fflush(stdout);
	free(line);
	free(path);
}

/* Whether what the driver needs depends on nodes that the device's does not name */
static bool asks_board(const struct driver_match *driver)
{
	for (size_t i = 0; i < driver_num_needs(driver); i++) {
		struct probe_need need = driver_need(driver, i);

		if (need.kind == NEED_NODE ||
		    !strcmp(need.argument, "thermal-zone") ||
		    (need.if_argument && need.if_kind == NEED_NODE))
			return true;
	}
	return false;
}

/* Whether a kernel for arm64 can have it */
static bool is_for_arm64(const struct driver_match *driver)
{
	for (size_t i = 0; i < driver_num_needs(driver); i++)
		if (driver_need(driver, i).kind == NEED_OPTION)
			return false;
	return true;
}

/* Of the first of the node's drivers that its host can have; NULL: there is none. */
static const char *class_of_node(const struct driver_match *first, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (is_for_arm64(&first[i]))
			return class_of(driver_path(&first[i]));
	return NULL;
}

/* What becomes of a node that is the same as none before */
static struct outcome *try_node(struct worker *worker, struct tree *host,
				const struct sharers *sharers,
				struct node *device,
				const DtioFdtPlacement *placement,
				const struct offers *offers, uint64_t key)
{
	const struct driver_match *first;
	size_t num_drivers = drivers_find(device, &first);
	struct outcome outcome = {
		.key = key,
		.is_device = has_registers(placement) &&
			     node_property(device, "compatible"),
		.class = class_of_node(first, num_drivers),
		.child_irqs = count_child_irqs(placement),
	};

	outcome.has_foreign = num_drivers && !outcome.class;
	for (size_t i = 0; i < num_drivers; i++)
		if (asks_board(&first[i]))
			outcome.key = 0;
	trial_run(worker->trial, host, device, placement, offers, sharers,
		  &outcome);
	if (worker->task->verdicts && outcome.probe.driver)
		print_verdict(worker->trial->board, device,
			      worker->task->most ? &outcome.most :
						   &outcome.probe);
	tally_add(worker->tally, "tried", 1);
	return outcomes_add(worker->outcomes, &outcome);
}

static void run_node(struct worker *worker, struct same *same,
		     struct tree *host, const struct sharers *sharers,
		     struct node *device)
{
	struct room room = trial_room(worker->trial);
	DtioFdtPlacement placement;
	struct outcome *outcome;
	struct offers offers;
	uint64_t key;

	placement_make(&placement, host, device, &room);
	if (guess_offers(host, sharers, device, &offers))
		abort();
	placement_give_page(&placement, &offers, &room);
	key = worker->task->all ? 0 :
	      same_key(same, device, &placement, &offers);
	outcome = outcomes_find(worker->outcomes, key);
	if (!outcome)
		outcome = try_node(worker, host, sharers, device, &placement,
				   &offers, key);
	outcome->count++;
	placement_clear(&placement);
	offers_free(&offers);
}

static void run_board(struct worker *worker, const char *path)
{
	size_t size;
	void *fdt = read_file(path, &size);
	struct sharers *sharers;
	struct same *same;
	struct tree *host;

	worker->trial->board = path;
	tally_add(worker->tally, "boards", 1);
	if (fdt_check_full(fdt, size)) {
		fprintf(stderr, "FAILED %s: this is no device tree\n", path);
		worker->trial->failures++;
		free(fdt);
		return;
	}
	host = tree_new(fdt);
	same = same_new(worker->task->known->references, host);
	sharers = sharers_new(host);
	if (!sharers)
		abort();
	for (size_t i = 0; i < host->num_nodes; i++)
		if (node_property(&host->nodes[i], "reg") &&
		    node_is_enabled(&host->nodes[i]))
			run_node(worker, same, host, sharers, &host->nodes[i]);
	sharers_free(sharers);
	same_free(same);
	tree_free(host);
}

static void run_vendor(struct worker *worker, const struct vendor *vendor)
{
	char *name;

	if (asprintf(&name, "vendor %s boards", vendor->name) < 0)
		abort();
	tally_add(worker->tally, name, vendor->num_boards);
	free(name);
	for (size_t i = 0; i < vendor->num_boards; i++)
		run_board(worker, vendor->boards[i]);
	outcomes_sum(worker->outcomes, worker->tally, vendor->name);
}

static void work(const void *opaque, atomic_size_t *next, struct tally *tally)
{
	const struct task *task = opaque;
	struct worker worker = {
		.task = task,
		.tally = tally,
		.trial = trial_new(task->known, task->guest, task->seen),
		.outcomes = outcomes_new(),
	};
	size_t i;

	while ((i = atomic_fetch_add(next, 1)) < task->num_vendors)
		run_vendor(&worker, &task->vendors[i]);
	tally_add(worker.tally, "failed", trial_finish(worker.trial));
	outcomes_free(worker.outcomes);
}

/*
 * All that is looked for is found with less memory in use, which is faster. libfdt
 * looks for a name with a memcmp() at each byte of a tree's strings; that those stay
 * in bounds is left to the fuzzers, as it takes a fifth of the time.
 */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "malloc_context_size=8:quarantine_size_mb=16:intercept_memcmp=0";
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

static void print_ranked(struct tally *total, const char *prefix)
{
	size_t count;
	struct rank *ranks = rank(total, prefix, &count);

	for (size_t i = 0; i < count; i++)
		printf("%7zu %s\n", ranks[i].count, ranks[i].name);
	free(ranks);
}

static char *in_folder(const char *folder, const char *name)
{
	char *path;

	if (asprintf(&path, "%s/%s", folder, name) < 0)
		abort();
	return path;
}

static struct known read_known(const char *folder)
{
	char *references = in_folder(folder, "references.txt");
	char *rates = in_folder(folder, "zero-rates.txt");
	struct known known = {
		references_read(references), rates_read(rates),
	};

	free(references);
	free(rates);
	return known;
}

static void free_known(struct known *known)
{
	references_free(known->references);
	rates_free(known->rates);
}

static void print_sums(const struct tally *total, size_t fails, double took)
{
	printf("nodes: %zu (%zu tried, the others are the same), generated: "
	       "%zu, refused: %zu, failed: %zu, seconds: %.1f\n",
	       tally_get(total, "nodes"), tally_get(total, "tried"),
	       tally_get(total, "generated"), tally_get(total, "refused"),
	       fails, took);
	printf("with a driver: %zu, described: %zu, would probe: %zu, with "
	       "SCMI, GPIO lines and pin states: %zu; %zu of %zu needs are not the host's either\n",
	       tally_get(total, "driven"), tally_get(total, "described"),
	       tally_get(total, "probed"), tally_get(total, "probed with most"),
	       tally_get(total, "absent"), tally_get(total, "needs"));
}

struct options {
	const char *document;
	bool all, most, verdicts, reasons, lacks, absent;
};

/* False: they are not what they should be. */
static bool read_options(int argc, char **argv, struct options *options)
{
	static const struct option known[] = {
		{ "all", no_argument, NULL, 'A' },
		{ "most", no_argument, NULL, 'm' },
		{ "verdicts", no_argument, NULL, 'v' },
		{ "reasons", no_argument, NULL, 'r' },
		{ "lacks", no_argument, NULL, 'l' },
		{ "absent", no_argument, NULL, 'a' },
		{ "document", required_argument, NULL, 'd' },
		{ 0 }
	};
	int option;

	while ((option = getopt_long(argc, argv, "", known, NULL)) >= 0) {
		if (option == '?')
			return false;
		options->all = options->all || option == 'A';
		options->most = options->most || option == 'm';
		options->verdicts = options->verdicts || option == 'v';
		options->reasons = options->reasons || option == 'r';
		options->lacks = options->lacks || option == 'l';
		options->absent = options->absent || option == 'a';
		options->document = option == 'd' ? optarg : options->document;
	}
	return argc - optind == 3;
}

int main(int argc, char **argv)
{
	struct options options = { 0 };
	double began = seconds();
	struct tally *total;
	struct known known;
	struct task task;
	size_t size, num_boards, broken, fails;
	char **boards;
	void *guest;

	if (!read_options(argc, argv, &options)) {
		fprintf(stderr, "usage: corpus [--all] [--most] [--verdicts] [--reasons] "
			"[--lacks] [--absent] [--document FILE] "
			"DATA GUEST FOLDER\n");
		return 2;
	}
	known = read_known(argv[optind]);
	guest = read_file(argv[optind + 1], &size);
	task = (struct task) {
		.known = &known,
		.guest = guest,
		.all = options.all,
		.verdicts = options.verdicts,
		.most = options.most,
		.seen = workers_memory(TRIAL_SEEN * sizeof(*task.seen)),
	};
	boards = boards_find(argv[optind + 2], &num_boards);
	task.vendors = vendors_find(argv[optind + 2], boards, num_boards,
				    &task.num_vendors);
	total = tally_new();
	broken = workers_run(work, &task, total);
	fails = tally_get(total, "failed") + broken;
	if (broken)
		fprintf(stderr, "FAILED %zu processes broke down\n", broken);
	if (options.reasons)
		print_ranked(total, "reason ");
	if (options.lacks)
		print_ranked(total, options.most ? "missing with most lack " :
						   "missing lack ");
	if (options.absent)
		print_ranked(total, "absent ");
	if (options.document && !fails)
		document_write(options.document, total);
	print_sums(total, fails, seconds() - began);
	vendors_free(task.vendors, task.num_vendors);
	boards_free(boards, num_boards);
	free(guest);
	free_known(&known);
	tally_free(total);
	return fails ? 1 : 0;
}
