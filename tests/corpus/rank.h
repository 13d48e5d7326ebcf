/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What happened most; see rank.c. */
#ifndef DTIO_CORPUS_RANK_H
#define DTIO_CORPUS_RANK_H

#include "tally.h"

struct rank {
	const char *name;	/* without the prefix */
	size_t count;
};

/*
 * What is counted under names with this prefix, @count of them, what happened most
 * first; to be freed. Valid as long as the tally does not change.
 */
struct rank *rank(struct tally *tally, const char *prefix, size_t *count);
/* The same by a prefix that is put together */
__attribute__((format(printf, 3, 4)))
struct rank *rankf(struct tally *tally, size_t *count, const char *format, ...);

#endif
