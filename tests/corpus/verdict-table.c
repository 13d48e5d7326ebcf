// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What can be assigned of real boards: the verdict on each device of every device tree,
 * by sort of device and by family of SoCs. It fails if a device that does DMA is given
 * away without an IOMMU, or if less of what nothing else needs can be assigned than
 * could before.
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

/*
 * Of the simple devices that nothing else on their board needs, so many per cent have to
 * be "yes". With the trees of Linux 6.12 it is a little more.
 */
#define LEAST_YES 70

/* False: it is no device tree, which is said. */
static bool count_board(const char *path, struct tally *tally)
{
	struct dtio_board *board;
	char *error = NULL;

	if (dtio_read_dtb_board(path, &board, &error)) {
		fprintf(stderr, "FAILED %s\n", error ?: path);
		free(error);
		return false;
	}
	verdicts_count(board, tally);
	dtio_free_board(board);
	return true;
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
	bool good = true;
	size_t count;
	char **boards;

	if (argc != 2 && !writes) {
		fprintf(stderr, "usage: verdict-table [--document FOLDER] BOARDS\n");
		return 2;
	}
	boards = boards_find(argv[argc - 1], &count);
	for (size_t i = 0; i < count; i++)
		good = count_board(boards[i], tally) && good;
	boards_free(boards, count);
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
