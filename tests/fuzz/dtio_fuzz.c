// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Calls made up at random, by several threads at once, on one device. A case is
 * a number of calls on a device just opened; its seed tells all of them, so that
 * it can be run once more. A case that the kernel complains of, or that gets an
 * answer that it must not get, is printed; kept as a file, it is run first.
 */
#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "calls.h"
#include "complaint.h"
#include "options.h"
#include "target.h"

#define THREADS		3
#define CALLS		400	/* of each thread in a case */

struct part {
	struct call *calls;
	size_t count;
	const char *wrong;		/* and which call it was */
	size_t which;
};

struct fuzz_case {
	struct part parts[THREADS];
};

static void append(struct part *part, const struct call *call)
{
	part->calls = realloc(part->calls, (part->count + 1) * sizeof(*call));
	if (!part->calls)
		abort();
	part->calls[part->count++] = *call;
}

static void empty(struct fuzz_case *one)
{
	for (int i = 0; i < THREADS; i++)
		free(one->parts[i].calls);
	memset(one, 0, sizeof(*one));
}

static void make_up_case(struct fuzz_case *one, uint64_t seed)
{
	for (int i = 0; i < THREADS; i++)
		for (int j = 0; j < CALLS; j++) {
			struct call call;

			call_make_up(&call, &seed);
			append(&one->parts[i], &call);
		}
}

static void print_case(const struct fuzz_case *one, FILE *out)
{
	for (int i = 0; i < THREADS; i++)
		for (size_t j = 0; j < one->parts[i].count; j++) {
			fprintf(out, "%d ", i);
			call_print(&one->parts[i].calls[j], out);
		}
}

/* Lines of a thread's number and a call; '#' begins a comment. */
static bool read_case(struct fuzz_case *one, const char *path)
{
	FILE *in = fopen(path, "re");
	char *line = NULL;
	size_t room = 0;
	bool good = in;

	while (good && getline(&line, &room, in) >= 0) {
		struct call call;
		char *end;
		unsigned long thread;

		if (*line == '#' || *line == '\n')
			continue;
		thread = strtoul(line, &end, 10);
		good = thread < THREADS && *end == ' ' &&
		       call_parse(&call, end + 1);
		if (good)
			append(&one->parts[thread], &call);
		else
			fprintf(stderr, "dtio-fuzz: %s: not a call: %s", path,
				line);
	}
	if (!in)
		fprintf(stderr, "dtio-fuzz: %s: %s\n", path, strerror(errno));
	else
		fclose(in);
	free(line);
	return good;
}

static pthread_barrier_t ready;

static void *run_part(void *opaque)
{
	struct part *part = opaque;

	calls_start_thread();
	for (;;) {
		pthread_barrier_wait(&ready);
		for (size_t i = 0; i < part->count; i++) {
			const char *wrong = call_run(&part->calls[i]);

			if (wrong && !part->wrong) {
				part->wrong = wrong;
				part->which = i;
			}
		}
		pthread_barrier_wait(&ready);
	}
	return NULL;
}

/* Runs a case; false if something is wrong. */
static bool run_case(struct fuzz_case *one, int log, const char *name)
{
	bool good = true;
	int ret = target_open(DTIO_ENTRY_GROUP);

	if (ret) {
		printf("%s: the device cannot be opened: %s\n", name,
		       strerror(-ret));
		return false;
	}
	pthread_barrier_wait(&ready);
	pthread_barrier_wait(&ready);
	for (int i = 0; i < THREADS; i++) {
		const struct part *part = &one->parts[i];

		if (!part->wrong)
			continue;
		printf("%s: thread %d, call %zu: %s: ", name, i, part->which,
		       part->wrong);
		call_print(&part->calls[part->which], stdout);
		good = false;
	}
	if (complaint_came(log)) {
		printf("%s: the kernel complains\n", name);
		good = false;
	}
	if (!good)
		print_case(one, stdout);
	fflush(stdout);
	return good;
}

static const char usage[] =
	"Usage: dtio-fuzz [OPTION...] DEVICE [CASE-FILE...]\n"
	"\n"
	"Make random calls on DEVICE, which dtio has (see dtio-ls). Its registers are\n"
	"written to. Case files are run first. The seed is that of the first case.\n";

static struct fuzz_case current;

static bool run_files(char **files, int log, uint64_t *calls)
{
	bool good = true;

	for (; *files && good; files++) {
		good = read_case(&current, *files);
		if (!good)
			return false;
		for (int i = 0; i < THREADS; i++)
			*calls += current.parts[i].count;
		good = run_case(&current, log, *files);
		empty(&current);
	}
	return good;
}

static bool run_seeds(uint64_t seed, uint64_t limit, double until, int log,
		      uint64_t *calls)
{
	bool good = true;

	for (; good && *calls < limit && (!until || seconds() < until);
	     seed++) {
		char name[32];

		snprintf(name, sizeof(name), "seed %" PRIu64, seed);
		make_up_case(&current, seed);
		good = run_case(&current, log, name);
		*calls += THREADS * CALLS;
		empty(&current);
	}
	return good;
}

int main(int argc, char **argv)
{
	struct run_options given;
	int first = read_options(argc, argv, usage, &given);
	double began = seconds();
	uint64_t calls = 0;
	char *error;
	bool good;
	int log;

	target.answers = given.answers;
	error = target_find(argv[first]);
	if (error) {
		fprintf(stderr, "dtio-fuzz: %s\n", error);
		return 2;
	}
	log = complaint_open_log();
	if (log < 0) {
		fprintf(stderr, "dtio-fuzz: /dev/kmsg: %s; are you root?\n",
			strerror(errno));
		return 2;
	}
	if (pthread_barrier_init(&ready, NULL, THREADS + 1))
		abort();
	for (int i = 0; i < THREADS; i++) {
		pthread_t thread;

		if (pthread_create(&thread, NULL, run_part, &current.parts[i]))
			abort();
	}

	printf("TAP version 13\n1..1\n# %s: seeds from %" PRIu64 "\n",
	       target.device->name, given.seed);
	fflush(stdout);
	good = run_files(argv + first + 1, log, &calls) &&
	       run_seeds(given.seed, given.calls,
			 given.time ? seconds() + given.time : 0, log, &calls);
	printf("# %" PRIu64 " calls in %.0f s\n%s 1 nothing is wrong\n", calls,
	       seconds() - began, good ? "ok" : "not ok");
	return good ? 0 : 1;
}
