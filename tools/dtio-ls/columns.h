/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a table can show of a device; see columns.c. */
#ifndef DTIO_LS_COLUMNS_H
#define DTIO_LS_COLUMNS_H

#include <stdbool.h>
#include <stdio.h>

#include "libdtio.h"
#include "verdict/verdict.h"

/* A device, and what was found out about it since it is shown. */
struct row {
	const struct dtio_board *board;
	const struct dtio_host_device *device;
	struct dtio_verdict *verdict;	/* NULL: nobody asked yet */
	bool in_full;		/* with all reasons, which takes longer */
};

const struct dtio_verdict *row_verdict(struct row *row);
void row_clear(struct row *row);

/* How values are written. */
struct view {
	bool json;
	bool numeric;		/* numbers where there are names */
	bool bytes;		/* sizes in bytes */
	bool brief;		/* of several values the first, and how many more */
	const char *separator;	/* between several values */
};

struct cell;

struct column {
	const char *name;
	const char *json_name;
	const char *help;
	void (*show)(struct cell *cell, struct row *row);
	int flags;		/* of libsmartcols */
	bool array;		/* in JSON */
};

extern const struct column columns[];
extern const size_t num_columns;

/* NULL: there is none of that name, whose case is all the same. */
const struct column *find_column(const char *name);

/* What the column shows of the device; false: in JSON that is nothing, not even [] */
bool write_column(const struct column *column, struct row *row,
		  const struct view *view, FILE *stream);

#endif /* DTIO_LS_COLUMNS_H */
