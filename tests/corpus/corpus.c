// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The generator of guest nodes held against real boards: for every enabled node
 * with a "reg" in every device tree, as if it were a device of the host, a
 * snapshot is made and given to the generator. It refuses with a reason, or its
 * nodes go into a guest's tree that must be right after that: as libfdt sees it
 * (fdt_check_full()), as the host's tree demands it (check.c) and as dtc sees it
 * (batch.c). And for a guest that has all devices of the board, nothing that
 * refers to another is left out (peers.c). The sanitizers watch over all of it.
 *
 * The boards are shared out among as many processes as there are processors.
 * Boards have devices in common: nodes that have been seen to be right are right
 * a second time.
 *
 * usage: corpus [--reasons] [--document FILE] REFERENCES GUEST FOLDER
 */
#include <getopt.h>
#include <libfdt.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "batch.h"
#include "boards.h"
#include "check.h"
#include "document.h"
#include "peers.h"
#include "place.h"
#include "snapshot.h"
#include "tally.h"

#define BOARDS_AT_ONCE 8
/* Room for several times the different nodes there are */
#define SEEN (1 << 17)
#define GUEST_ROOM 1048576

/* What the processes share */
struct shared {
	atomic_size_t next;	/* board */
	atomic_uint_least64_t seen[SEEN];	/* hashes of nodes; 0: free */
};

struct worker {
	struct shared *shared;
	const struct references *references;
	struct tally *tally;
	struct batch *batch;
	const void *base;
	void *guest;		/* room for it */
	const char *vendor, *board;
};

/* ------------------------------------------------------------------------ */
/* The boards                                                                */
/* ------------------------------------------------------------------------ */

/* "build/dtb/freescale/imx8mp-evk.dtb" is a board of "freescale" */
static char *vendor_of(const char *folder, const char *path)
{
	path += strlen(folder);
	path += strspn(path, "/");
	return strndup(path, strcspn(path, "/"));
}

/* ------------------------------------------------------------------------ */
/* One node                                                                  */
/* ------------------------------------------------------------------------ */

static void count(struct worker *worker, const char *what)
{
	char *name;

	tally_add(worker->tally, what, 1);
	if (asprintf(&name, "vendor %s %s", worker->vendor, what) < 0)
		abort();
	tally_add(worker->tally, name, 1);
	free(name);
}

static void failed(struct worker *worker, const char *path, const char *what)
{
	fprintf(stderr, "FAILED %s: %s: %s\n", worker->board, path, what);
	count(worker, "failed");
}

/* Addresses, numbers, paths and drivers differ from node to node; reasons do not. */
static char *reason_of(const DtioFdt *made)
{
	const char *in = made->reason;
	char *reason, *out;

	/* each driver takes something else */
	if (!strncmp(in, "its driver (", strlen("its driver (")))
		in = "its driver leans on that of the device above it";
	if (asprintf(&reason, "reason %s: ",
		     made->property ? made->property : "(whole tree)") < 0)
		abort();
	reason = realloc(reason, strlen(reason) + strlen(in) + 8);
	out = reason + strlen(reason);
	while (*in) {
		bool begins = out[-1] == ' ';

		if (begins && *in == '/') {
			in += strcspn(in, " ");
			out = stpcpy(out, "the device");
		} else if (begins && *in >= '0' && *in <= '9') {
			in += strcspn(in, " ,");
			*out++ = 'N';
		} else {
			*out++ = *in++;
		}
		*out = '\0';
	}
	return reason;
}

/* Has any process seen these nodes before? */
static bool is_new(struct worker *worker, const DtioFdt *made)
{
	const uint8_t *data = made->fdt;
	size_t size = fdt_totalsize(made->fdt);
	uint64_t hash = 14695981039346656037u;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ data[i]) * 1099511628211u;
	hash = hash ? hash : 1;
	for (size_t i = 0; i < SEEN; i++) {
		atomic_uint_least64_t *at =
			&worker->shared->seen[(hash + i) % SEEN];
		uint_least64_t seen = 0;

		if (atomic_compare_exchange_strong(at, &seen, hash))
			return true;
		if (seen == hash)
			return false;
	}
	/* no room to remember it */
	return true;
}

static char *check_made(struct worker *worker, const struct tree *host,
			const struct node *device,
			const DtioFdtPlacement *placement, DtioFdt *made)
{
	struct tree *guest;
	char *wrong;
	void *copy;

	if (fdt_check_full(made->fdt, fdt_totalsize(made->fdt)))
		return strdup("libfdt does not accept its tree");
	if (fdt_open_into(worker->base, worker->guest, GUEST_ROOM))
		abort();
	if (!dtio_fdt_merge(made, worker->guest))
		return strdup(made->reason);
	if (!dtio_fdt_spread_coherence(made, worker->guest))
		return strdup(made->reason);
	fdt_pack(worker->guest);
	if (fdt_check_full(worker->guest, fdt_totalsize(worker->guest)))
		return strdup("libfdt does not accept the guest's tree");
	copy = allocate(1, fdt_totalsize(worker->guest));
	memcpy(copy, worker->guest, fdt_totalsize(worker->guest));
	guest = tree_new(copy);
	wrong = check_guest(worker->references, host, device, placement, made,
			    guest);
	tree_free(guest);
	return wrong;
}

/* Once more, for a guest that has all other devices as well */
static void run_with_peers(struct worker *worker, const struct tree *host,
			   const struct node *device, const void *snapshot,
			   size_t size, const DtioFdtPlacement *placement,
			   const char *path)
{
	DtioFdtPlacement with_peers = *placement;
	char *wrong = NULL;
	DtioFdt made;

	with_peers.peers = peers_all(host, &with_peers.num_peers);
	if (!dtio_fdt_generate(&made, snapshot, size, &with_peers, NULL))
		failed(worker, path, "is refused in a guest with all devices");
	else
		wrong = peers_check(worker->references, host, device, &made);
	if (wrong)
		failed(worker, path, wrong);
	free(wrong);
	free((void *)with_peers.peers);
	dtio_fdt_clear(&made);
}

/* Once more, at a place where nothing else of the batch is */
static void add_to_batch(struct worker *worker, const struct tree *host,
			 const struct node *device, const void *snapshot,
			 size_t size, const char *path)
{
	DtioFdtPlacement placement;
	DtioFdt made;
	char *who;

	placement_make(&placement, host, device, batch_room(worker->batch));
	if (!dtio_fdt_generate(&made, snapshot, size, &placement, NULL)) {
		failed(worker, path, "is refused at another place");
	} else {
		if (asprintf(&who, "%s: %s", worker->board, path) < 0)
			abort();
		batch_add(worker->batch, &made, who);
		free(who);
	}
	dtio_fdt_clear(&made);
	placement_clear(&placement);
}

static void run_placed(struct worker *worker, const struct tree *host,
		       const struct node *device, const void *snapshot,
		       size_t size, const DtioFdtPlacement *placement)
{
	char *path = node_path(device), *wrong;
	DtioFdt made;

	if (!dtio_fdt_generate(&made, snapshot, size, placement, NULL)) {
		if (made.reason) {
			char *reason = reason_of(&made);

			count(worker, "refused");
			tally_add(worker->tally, reason, 1);
			free(reason);
		} else {
			failed(worker, path, "neither nodes nor a reason");
		}
	} else if (is_new(worker, &made)) {
		wrong = check_made(worker, host, device, placement, &made);
		if (wrong)
			failed(worker, path, wrong);
		else {
			count(worker, "generated");
			add_to_batch(worker, host, device, snapshot, size,
				     path);
			run_with_peers(worker, host, device, snapshot, size,
				       placement, path);
		}
		free(wrong);
	} else {
		count(worker, "generated");
	}
	dtio_fdt_clear(&made);
	free(path);
}

static void run_node(struct worker *worker, struct tree *host,
		     struct node *device)
{
	struct room room = room_new();
	DtioFdtPlacement placement;
	bool has_registers = false;
	size_t size;
	void *snapshot = snapshot_make(host, device, likely_clock_rate, &size);

	count(worker, "nodes");
	if (!snapshot) {
		char *path = node_path(device);

		failed(worker, path, "the driver could not make its snapshot");
		free(path);
		return;
	}
	placement_make(&placement, host, device, &room);
	for (size_t i = 0; i < placement.num_regions; i++)
		has_registers = has_registers || placement.regions[i].size;
	if (has_registers && node_property(device, "compatible"))
		count(worker, "devices");
	run_placed(worker, host, device, snapshot, size, &placement);
	placement_clear(&placement);
	free(snapshot);
}

/* ------------------------------------------------------------------------ */
/* The processes                                                             */
/* ------------------------------------------------------------------------ */

static void run_board(struct worker *worker, const char *path)
{
	size_t size;
	void *fdt = read_file(path, &size);
	struct tree *host;

	worker->board = path;
	count(worker, "boards");
	if (fdt_check_full(fdt, size)) {
		failed(worker, "/", "this is no device tree");
		free(fdt);
		return;
	}
	host = tree_new(fdt);
	for (size_t i = 0; i < host->num_nodes; i++)
		if (node_property(&host->nodes[i], "reg") &&
		    node_is_enabled(&host->nodes[i]))
			run_node(worker, host, &host->nodes[i]);
	tree_free(host);
}

static void work(struct shared *shared, const char *folder, char **boards,
		 size_t num_boards, const struct references *references,
		 const void *base, FILE *results)
{
	struct worker worker = {
		.shared = shared,
		.references = references,
		.tally = tally_new(),
		.batch = batch_new(base),
		.base = base,
		.guest = allocate(1, GUEST_ROOM),
	};
	size_t from;

	while ((from = atomic_fetch_add(&shared->next, BOARDS_AT_ONCE)) <
	       num_boards) {
		for (size_t i = from; i < from + BOARDS_AT_ONCE &&
				      i < num_boards; i++) {
			char *vendor = vendor_of(folder, boards[i]);

			worker.vendor = vendor;
			run_board(&worker, boards[i]);
			free(vendor);
		}
	}
	tally_add(worker.tally, "failed", batch_finish(worker.batch));
	tally_write(worker.tally, results);
	fclose(results);
	tally_free(worker.tally);
	free(worker.guest);
}

/* How many processes ended other than they should */
static size_t run(const char *folder, char **boards, size_t num_boards,
		  const struct references *references, const void *base,
		  struct tally *total)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	struct shared *shared = mmap(NULL, sizeof(*shared),
				     PROT_READ | PROT_WRITE,
				     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	FILE **results = allocate(processors, sizeof(*results));
	size_t broken = 0;
	int status;

	if (shared == MAP_FAILED) {
		perror("corpus: mmap");
		exit(2);
	}
	fflush(NULL);
	for (long i = 0; i < processors; i++) {
		pid_t child;
		FILE *out = tmpfile();

		results[i] = out;
		child = out ? fork() : -1;
		if (child < 0) {
			perror("corpus: fork");
			exit(2);
		}
		if (!child) {
			work(shared, folder, boards, num_boards, references,
			     base, out);
			/* through exit(), so that leaks are looked for */
			results[i] = NULL;
			free(results);
			exit(0);
		}
	}
	while (wait(&status) > 0)
		broken += status != 0;
	for (long i = 0; i < processors; i++) {
		rewind(results[i]);
		tally_read(total, results[i]);
		fclose(results[i]);
	}
	free(results);
	munmap(shared, sizeof(*shared));
	return broken;
}

/* All that is looked for is found with less memory in use, which is faster. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "malloc_context_size=8:quarantine_size_mb=16";
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

static void print_reasons(struct tally *total)
{
	const char *name;

	for (size_t i = 0; (name = tally_name(total, i)); i++)
		if (!strncmp(name, "reason ", strlen("reason ")))
			printf("%7zu %s\n", tally_get(total, name),
			       name + strlen("reason "));
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "reasons", no_argument, NULL, 'r' },
		{ "document", required_argument, NULL, 'd' },
		{ 0 }
	};
	const char *document = NULL;
	bool reasons = false, usage = false;
	struct references *references;
	double began = seconds();
	struct tally *total;
	size_t num_boards, size, broken, fails;
	char **boards;
	void *base;
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) >= 0) {
		reasons = reasons || option == 'r';
		usage = usage || option == '?';
		document = option == 'd' ? optarg : document;
	}
	if (usage || argc - optind != 3) {
		fprintf(stderr, "usage: corpus [--reasons] [--document FILE] "
			"REFERENCES GUEST FOLDER\n");
		return 2;
	}
	references = references_read(argv[optind]);
	base = read_file(argv[optind + 1], &size);
	boards = boards_find(argv[optind + 2], &num_boards);
	total = tally_new();
	broken = run(argv[optind + 2], boards, num_boards, references, base,
		     total);
	fails = tally_get(total, "failed") + broken;
	if (broken)
		fprintf(stderr, "FAILED %zu processes broke down\n", broken);
	if (reasons)
		print_reasons(total);
	if (document && !fails)
		document_write(document, total);
	printf("nodes: %zu, generated: %zu, refused: %zu, failed: %zu, "
	       "seconds: %.1f\n", tally_get(total, "nodes"),
	       tally_get(total, "generated"), tally_get(total, "refused"),
	       fails, seconds() - began);
	boards_free(boards, num_boards);
	free(base);
	references_free(references);
	tally_free(total);
	return fails ? 1 : 0;
}
