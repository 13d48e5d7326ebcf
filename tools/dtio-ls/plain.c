// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Lines of a table for a file or another program: each column as wide as what is
 * longest in it, and none that is cut, wrapped or coloured. libsmartcols would come to
 * the same, but it looks at each character several times, as on a terminal each may take
 * no cell or two. In a table of many thousand devices that is what takes longest: of
 * 2,000, the whole list is 602 million instructions by it, and 275 by this (callgrind).
 * So where all characters are ASCII's, it is done here.
 */
#include <stdio.h>
#include <string.h>

#include "plain.h"

static void print_blanks(size_t count)
{
	while (count--)
		putchar(' ');
}

/* Behind the last column there is nothing. */
static void print_cell(const struct plain_column *column, const char *text,
		       bool is_last)
{
	size_t heading = strlen(column->heading);
	size_t width = column->width > heading ? column->width : heading;
	size_t rest = width - strlen(text);

	if (column->right)
		print_blanks(rest);
	fputs(text, stdout);
	if (is_last) {
		putchar('\n');
		return;
	}
	print_blanks(column->right ? 1 : rest + 1);
}

void print_plain_line(const struct plain_column *columns, size_t count,
		      char *const *texts)
{
	for (size_t i = 0; i < count; i++)
		print_cell(&columns[i], texts[columns[i].number] ?: "",
			   i + 1 == count);
}

void print_plain_headings(const struct plain_column *columns, size_t count)
{
	for (size_t i = 0; i < count; i++)
		print_cell(&columns[i], columns[i].heading, i + 1 == count);
}
