// SPDX-License-Identifier: GPL-2.0-or-later
/* Rules that have to be true of any board. */
#include "rules.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "boards.h"

void hold(struct rule *rule, bool good, const struct dtio_board *board,
	  const char *who, const char *why)
{
	if (good)
		return;
	if (rule->broken++ < 5)
		printf("# %s: %s: not so: %s: %s\n", board->origin, who,
		       rule->what, why ?: "-");
}

void bail_out(const char *what)
{
	printf("Bail out! %s\n", what ?: "out of memory");
	fflush(stdout);
	/* What is left behind now is no leak to tell of. */
	_exit(1);
}

double seconds(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/* Returns how long reading took. */
static double check_file(const char *file,
			 void check(struct dtio_board *board))
{
	double start = seconds(), taken;
	struct dtio_board *board;
	char *error = NULL;

	if (dtio_read_dtb_board(file, &board, &error))
		bail_out(error);
	taken = seconds() - start;
	check(board);
	dtio_free_board(board);
	return taken;
}

size_t each_board(const char *folder, void check(struct dtio_board *board))
{
	double all = 0, longest = 0;
	size_t count;
	char **files = boards_list(folder, &count);

	puts("TAP version 13");
	for (size_t i = 0; i < count; i++) {
		double taken = check_file(files[i], check);

		all += taken;
		if (longest < taken)
			longest = taken;
	}
	boards_free(files, count);
	if (count)
		printf("# %zu boards, read in %.2f s, one in %.1f ms at most\n",
		       count, all, longest * 1e3);
	else
		printf("1..0 # SKIP make kernel-source builds %s\n", folder);
	return count;
}

int report(const struct rule *const *rules, size_t count, bool looked)
{
	bool failed = !looked;

	for (size_t i = 0; i < count; i++) {
		printf("%sok %zu %s\n", rules[i]->broken ? "not " : "", i + 1,
		       rules[i]->what);
		failed = failed || rules[i]->broken;
	}
	printf("%sok %zu there is something to look at\n",
	       looked ? "" : "not ", count + 1);
	printf("1..%zu\n", count + 1);
	return failed;
}
