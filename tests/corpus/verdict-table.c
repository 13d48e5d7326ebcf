// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What can be assigned of real boards: the verdict on each device of every device tree,
 * by sort of device and by family of SoCs. It fails if a device that does DMA is given
 * away without an IOMMU and without a word of the administrator's, or if less of what
 * nothing else needs can be assigned than could before.
 *
 * usage: verdict-table [--document FOLDER] BOARDS
 * FOLDER has the documents whose sections are written anew.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "boards.h"
#include "sorts.h"
#include "tally.h"
#include "verdict-pages.h"
#include "verdicts.h"
#include "workers.h"

/*
 * Of the simple devices that nothing else on their board needs, so many per cent have to
 * be "yes". With the trees of Linux 6.12 it is a little more.
 */
#define LEAST_YES 69

/* What is no device tree is said. */
static void count_board(const char *path, struct tally *tally)
{
	struct dtio_board *board;
	char *error = NULL;

	if (dtio_read_dtb_board(path, &board, &error)) {
		fprintf(stderr, "FAILED %s\n", error ?: path);
		free(error);
		tally_add(tally, "failed", 1);
		return;
	}
	verdicts_count(board, tally);
	dtio_free_board(board);
}

struct task {
	char **boards;
	size_t count;
};

static void count_boards(const void *opaque, atomic_size_t *next,
			 struct tally *tally)
{
	const struct task *task = opaque;
	size_t i;

	while ((i = atomic_fetch_add(next, 1)) < task->count)
		count_board(task->boards[i], tally);
}

static bool nothing_is_given(const struct tally *tally)
{
	const struct sort *sort;
	bool good = true;

	for (size_t i = 0; (sort = sort_number(i)); i++) {
		size_t given = tally_getf(tally, "%s given", sort->name);

		if (!given)
			continue;
		fprintf(stderr, "FAILED %zu nodes \"%s\" do DMA, are behind no "
			"IOMMU that VFIO takes, and are not refused\n",
			given, sort->name);
		good = false;
	}
	return good;
}

static bool enough_is_yes(const struct tally *tally)
{
	size_t alone = tally_get(tally, "alone");
	size_t yes = tally_get(tally, "alone yes");

	if (alone && 100 * yes >= LEAST_YES * alone)
		return true;
	fprintf(stderr, "FAILED %zu of the %zu simple devices that nothing else "
		"needs are \"yes\", which is less than %d per cent\n",
		yes, alone, LEAST_YES);
	return false;
}

/* A row of the table of families is missing: it need not be a failure. */
static void tell_unknown(const struct tally *tally)
{
	size_t boards = tally_get(tally, "in other, boards");

	if (boards)
		fprintf(stderr, "%zu boards are of families that families.c does "
			"not know\n", boards);
}

int main(int argc, char **argv)
{
	bool writes = argc == 4 && !strcmp(argv[1], "--document");
	struct tally *tally = tally_new();
	struct task task;
	bool good;

	if (argc != 2 && !writes) {
		fprintf(stderr, "usage: verdict-table [--document FOLDER] BOARDS\n");
		return 2;
	}
	task.boards = boards_find(argv[argc - 1], &task.count);
	good = !workers_run(count_boards, &task, tally) &&
	       !tally_get(tally, "failed");
	boards_free(task.boards, task.count);
	verdicts_print(stdout, tally);
	/* what is wrong comes last */
	fflush(stdout);
	tell_unknown(tally);
	good = nothing_is_given(tally) && good;
	good = enough_is_yes(tally) && good;
	if (writes && good)
		verdicts_write(argv[2], tally);
	tally_free(tally);
	return good ? 0 : 1;
}
