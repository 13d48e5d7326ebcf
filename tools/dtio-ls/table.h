/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Devices as a table, a tree or JSON; see table.c. */
#ifndef DTIO_LS_TABLE_H
#define DTIO_LS_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "columns.h"
#include "select.h"

enum format {
	FORMAT_TABLE,
	FORMAT_JSON,
	FORMAT_RAW,
	FORMAT_PAIRS,
};

struct table_options {
	enum format format;
	bool tree;
	bool numeric;
	bool bytes;		/* sizes in bytes */
	bool no_headings;
	bool by_group;		/* the group comes first by default */
	/* NULL: the default ones of the format */
	const struct column **columns;
	size_t num_columns;
	bool add;		/* they come behind the default ones */
};

void print_table(const struct dtio_board *board,
		 const struct selection *selection,
		 const struct table_options *options);

#endif /* DTIO_LS_TABLE_H */
