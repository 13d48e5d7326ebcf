/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A table that nobody has to see on a terminal; see plain.c. */
#ifndef DTIO_LS_PLAIN_H
#define DTIO_LS_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

struct plain_column {
	size_t number;		/* of its texts in a line's */
	const char *heading;
	size_t width;		/* of what is longest in it, if not the heading */
	bool right;		/* it is flush right */
};

/* A line to the standard output; of its texts, NULL is an empty one. */
void print_plain_line(const struct plain_column *columns, size_t count,
		      char *const *texts);
void print_plain_headings(const struct plain_column *columns, size_t count);

#endif /* DTIO_LS_PLAIN_H */
