// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The device trees of real boards: what "make dtbs_install" of a kernel leaves, a
 * folder for each vendor. Overlays are not boards.
 */
#include "boards.h"

#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare_names(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

char **boards_list(const char *folder, size_t *count)
{
	char *folders[] = { (char *)folder, NULL };
	FTS *walk = fts_open(folders, FTS_LOGICAL | FTS_NOCHDIR, compare_names);
	char **boards = NULL;
	FTSENT *entry;

	*count = 0;
	while (walk && (entry = fts_read(walk))) {
		const char *end = strrchr(entry->fts_name, '.');

		if (entry->fts_info != FTS_F || !end || strcmp(end, ".dtb"))
			continue;
		boards = realloc(boards, (*count + 1) * sizeof(*boards));
		boards[(*count)++] = strdup(entry->fts_path);
	}
	if (walk)
		fts_close(walk);
	return boards;
}

char **boards_find(const char *folder, size_t *count)
{
	char **boards = boards_list(folder, count);

	if (!*count) {
		fprintf(stderr, "corpus: %s has no device trees: make "
			"kernel-source builds them\n", folder);
		exit(2);
	}
	return boards;
}

void boards_free(char **boards, size_t count)
{
	while (count--)
		free(boards[count]);
	free(boards);
}
