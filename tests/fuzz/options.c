// SPDX-License-Identifier: GPL-2.0-or-later
/* What the fuzzer and the race suite are told on their command lines. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <sys/random.h>

#include "options.h"

double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void __attribute__((noreturn)) end(FILE *out, const char *usage, int status)
{
	fprintf(out, "%s\n"
		"  -c, --calls=N     stop after so many calls (default: 100000)\n"
		"  -t, --time=N      stop after so many seconds\n"
		"  -s, --seed=N      of all random numbers (default: 1; 'random')\n"
		"  -a, --answers=N   only the first N bytes of each region answer on the bus\n"
		"  -h, --help        this\n", usage);
	exit(status);
}

static uint64_t choose_seed(const char *text)
{
	uint64_t seed;

	if (strcmp(text, "random"))
		return strtoull(text, NULL, 0);
	if (getrandom(&seed, sizeof(seed), 0) != sizeof(seed))
		abort();
	return seed >> 16;
}

int read_options(int argc, char **argv, const char *usage,
		 struct run_options *given)
{
	static const struct option options[] = {
		{ "calls", required_argument, NULL, 'c' },
		{ "time", required_argument, NULL, 't' },
		{ "seed", required_argument, NULL, 's' },
		{ "answers", required_argument, NULL, 'a' },
		{ "help", no_argument, NULL, 'h' },
		{ }
	};
	int option;

	*given = (struct run_options){ .calls = 100000, .seed = 1 };
	while ((option = getopt_long(argc, argv, "c:t:s:a:h", options, NULL)) >= 0)
		switch (option) {
		case 'c':
			given->calls = strtoull(optarg, NULL, 0);
			break;
		case 't':
			given->time = strtod(optarg, NULL);
			given->calls = UINT64_MAX;
			break;
		case 's':
			given->seed = choose_seed(optarg);
			break;
		case 'a':
			given->answers = strtoull(optarg, NULL, 0);
			break;
		case 'h':
			end(stdout, usage, 0);
		default:
			end(stderr, usage, 2);
		}
	if (optind == argc)
		end(stderr, usage, 2);
	return optind;
}
