// SPDX-License-Identifier: GPL-2.0-or-later
/* What happened most, of all that is counted under names that begin alike. */
#include "rank.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
	const struct rank *x = a, *y = b;

	return x->count != y->count ? (x->count < y->count ? 1 : -1) :
	       strcmp(x->name, y->name);
}

struct rank *rank(struct tally *tally, const char *prefix, size_t *count)
{
	struct rank *ranks = NULL;
	const char *name;

	*count = 0;
	for (size_t i = 0; (name = tally_name(tally, i)); i++) {
		if (strncmp(name, prefix, strlen(prefix)))
			continue;
		ranks = reallocarray(ranks, *count + 1, sizeof(*ranks));
		if (!ranks)
			abort();
		ranks[(*count)++] = (struct rank) {
			name + strlen(prefix), tally_get(tally, name)
		};
	}
	if (ranks)
		qsort(ranks, *count, sizeof(*ranks), compare);
	return ranks;
}

struct rank *rankf(struct tally *tally, size_t *count, const char *format, ...)
{
	struct rank *ranks;
	va_list args;
	char *prefix;
	int length;

	va_start(args, format);
	length = vasprintf(&prefix, format, args);
	va_end(args);
	if (length < 0)
		abort();
	ranks = rank(tally, prefix, count);
	free(prefix);
	return ranks;
}
