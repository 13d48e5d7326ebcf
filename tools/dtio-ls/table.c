// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Devices as a table, a tree or JSON. What somebody is to see on a terminal is laid out
 * by libsmartcols, and whatever else plain.c cannot.
 *
 * Nothing is cut unless it is a terminal that it has to fit on. There, of several
 * values the columns that nobody asked for show the first, and those that were
 * asked for one a line. Elsewhere a device is one line, whatever it has.
 */
#include <err.h>
#include <libsmartcols.h>
#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "dtio-ls.h"
#include "entries.h"
#include "plain.h"
#include "table.h"
#include "terminal.h"
#include "text.h"

struct table {
	const struct dtio_board *board;
	const struct table_options *options;
	const struct column **columns;
	size_t num_columns;
	struct view view;
	size_t width;			/* of the terminal; 0: there is none */
	bool wrap;			/* several values are several lines */
	bool colour;
	struct entries entries;
	/* Of each entry, one a column: NULL: nothing is there, "": no colour */
	char **texts;
	const char **colours;
	size_t *widths;			/* of each column's longest text */
	bool is_plain;			/* all texts are ASCII */
	/* Where one text after the other is written, and what there is after fflush() */
	FILE *stream;
	char *written;
	size_t length;
	struct libscols_table *layout;
};

/* libsmartcols fails for want of memory alone, as it is used here. */
static void must(int result)
{
	if (result)
		errx(EXIT_TROUBLE, "out of memory for the table");
}

/* ------------------------------------------------------------------------ */
/* Columns                                                                   */
/* ------------------------------------------------------------------------ */

static void add_column(struct table *table, const char *name)
{
	table->columns = extend(table->columns, &table->num_columns,
				sizeof(*table->columns));
	table->columns[table->num_columns - 1] = find_column(name);
}

static void add_default_columns(struct table *table)
{
	static const char *const names[] = {
		"NAME", "SERVER", "ALIAS", "WHAT", "DRIVER", "GROUP", "REGIONS", "IRQS", "STATE",
		"USERS", "VERDICT", "REASON",
	};
	bool served = dtio_board_source(table->board) == DTIO_SOURCE_SERVED;
	bool group_first = table->options->by_group;

	if (group_first)
		add_column(table, "GROUP");
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if ((!group_first || strcmp(names[i], "GROUP")) &&
		    (served || strcmp(names[i], "SERVER")))
			add_column(table, names[i]);
}

static void choose_columns(struct table *table)
{
	const struct table_options *options = table->options;

	if (!options->num_columns && options->format == FORMAT_JSON) {
		for (size_t i = 0; i < num_columns; i++)
			add_column(table, columns[i].name);
		return;
	}
	if (!options->num_columns || options->add)
		add_default_columns(table);
	for (size_t i = 0; i < options->num_columns; i++)
		add_column(table, options->columns[i]->name);
}

static bool is_column(const struct column *column, const char *name)
{
	return !strcmp(column->name, name);
}

/* The one that the tree is drawn in: what names the device, or the first. */
static size_t find_tree_column(const struct table *table)
{
	static const char *const names[] = { "NAME", "PATH" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		for (size_t j = 0; j < table->num_columns; j++)
			if (is_column(table->columns[j], names[i]))
				return j;
	return 0;
}

static void make_column(struct table *table, size_t index)
{
	const struct column *column = table->columns[index];
	bool wrap = column->array && table->wrap;
	int flags = column->flags;
	struct libscols_column *made;

	if (table->options->tree && index == find_tree_column(table))
		flags |= SCOLS_FL_TREE;
	if (wrap)
		flags |= SCOLS_FL_WRAP;
	made = scols_table_new_column(table->layout, column->name, 0, flags);
	must(!made);
	if (!wrap)
		return;
	must(scols_column_set_safechars(made, "\n"));
	must(scols_column_set_wrapfunc(made, scols_wrapnl_chunksize,
				       scols_wrapnl_nextchunk, NULL));
}

/* ------------------------------------------------------------------------ */
/* Texts                                                                     */
/* ------------------------------------------------------------------------ */

static const char *find_colour(const struct table *table, size_t index,
			       struct row *row)
{
	if (is_column(table->columns[index], "VERDICT"))
		return verdict_colour(dtio_verdict_answer(row_verdict(row)));
	if (is_column(table->columns[index], "STATE"))
		return state_colour(state_word(table->board, row->device));
	return "";
}

static void note_text(struct table *table, size_t index, const char *text,
		      const struct entry *entry)
{
	size_t width = text_width(text);

	/* "\\x" libsmartcols tells from what it writes so itself. */
	if (text[plain_length(text)] || strstr(text, "\\x"))
		table->is_plain = false;
	/* Each level is drawn in two cells. */
	if (table->options->tree && index == find_tree_column(table))
		width += 2 * entry->depth;
	if (width > table->widths[index])
		table->widths[index] = width;
}

static char *make_text(struct table *table, size_t index, struct row *row)
{
	char *text = NULL;

	write_column(table->columns[index], row, &table->view, table->stream);
	if (fflush(table->stream))
		err(EXIT_TROUBLE, NULL);
	/* Behind these there may be more, of a longer one before. */
	if (table->length) {
		text = allocate(table->length + 1, 1);
		memcpy(text, table->written, table->length);
	} else if (table->options->format == FORMAT_RAW) {
		text = copy_string("-");
	}
	rewind(table->stream);
	return text;
}

static void fill_entry(struct table *table, size_t number)
{
	const struct entry *entry = &table->entries.list[number];
	size_t first = number * table->num_columns;
	struct row row = { .board = table->board, .device = entry->device };

	for (size_t i = 0; i < table->num_columns; i++) {
		char *text = make_text(table, i, &row);

		table->texts[first + i] = text;
		if (text)
			note_text(table, i, text, entry);
		if (table->colour)
			table->colours[first + i] = find_colour(table, i, &row);
	}
	row_clear(&row);
}

static void fill(struct table *table)
{
	size_t count = table->entries.count * table->num_columns;

	table->texts = allocate(count, sizeof(*table->texts));
	table->widths = allocate(table->num_columns, sizeof(*table->widths));
	if (table->colour)
		table->colours = allocate(count, sizeof(*table->colours));
	table->is_plain = true;
	table->stream = open_memstream(&table->written, &table->length);
	if (!table->stream)
		err(EXIT_TROUBLE, NULL);
	for (size_t i = 0; i < table->entries.count; i++)
		fill_entry(table, i);
	fclose(table->stream);
	free(table->written);
}

/* ------------------------------------------------------------------------ */
/* Lines                                                                     */
/* ------------------------------------------------------------------------ */

/* Takes the texts over. */
static void fill_line(struct table *table, struct libscols_line *line,
		      size_t first)
{
	for (size_t i = 0; i < table->num_columns; i++) {
		char *text = table->texts[first + i];
		const char *colour = table->colour ? table->colours[first + i] :
						     "";

		table->texts[first + i] = NULL;
		if (text)
			must(scols_line_refer_data(line, i, text));
		if (*colour)
			must(scols_cell_set_color(scols_line_get_cell(line, i),
						  colour));
	}
}

static void add_lines(struct table *table)
{
	const struct entries *entries = &table->entries;
	struct libscols_line **lines = allocate(entries->count, sizeof(*lines));

	for (size_t i = 0; i < entries->count; i++) {
		size_t parent = entries->list[i].parent;

		lines[i] = scols_table_new_line(table->layout,
						parent == NO_ENTRY ?
						NULL : lines[parent]);
		must(!lines[i]);
		fill_line(table, lines[i], i * table->num_columns);
	}
	free(lines);
}

/* ------------------------------------------------------------------------ */
/* Fitting                                                                   */
/* ------------------------------------------------------------------------ */

/* Fewer columns than that are no reason. */
#define LEAST_REASON 20

static void set_flag(struct table *table, size_t index, int flag)
{
	struct libscols_column *column =
		scols_table_get_column(table->layout, index);

	must(scols_column_set_flags(column,
				    scols_column_get_flags(column) | flag));
}

static bool is_shown(const struct table *table, size_t index)
{
	return !scols_column_is_hidden(scols_table_get_column(table->layout,
							      index));
}

/* With the blank behind it */
static size_t column_width(const struct table *table, size_t index)
{
	size_t heading = strlen(table->columns[index]->name);

	return 1 + (table->widths[index] > heading ? table->widths[index] :
						     heading);
}

/* With room for reasons, if there are any, which take what the others leave */
static size_t table_width(const struct table *table)
{
	size_t width = 0;

	for (size_t i = 0; i < table->num_columns; i++)
		if (is_shown(table, i))
			width += is_column(table->columns[i], "REASON") ?
				 LEAST_REASON : column_width(table, i);
	return width;
}

static void set_flag_of(struct table *table, const char *name, int flag)
{
	for (size_t i = 0; i < table->num_columns; i++)
		if (is_column(table->columns[i], name))
			set_flag(table, i, flag);
}

/*
 * What was not asked for makes room for the reason: first what the names say anyway and
 * what is in the details, then what something is, and its driver.
 */
static void fit_columns(struct table *table)
{
	static const char *const spare[] = {
		"REGIONS", "IRQS", "USERS", "WHAT", "ALIAS", "GROUP", "DRIVER",
		"STATE",
	};

	for (size_t i = 0; i < sizeof(spare) / sizeof(*spare) &&
	     table_width(table) > table->width; i++)
		set_flag_of(table, spare[i], SCOLS_FL_HIDDEN);
	set_flag_of(table, "REASON", SCOLS_FL_TRUNC);
}

/* Of what nobody asked for, what has nothing to say does not take room. */
static void hide_empty_columns(struct table *table)
{
	for (size_t i = 0; i < table->num_columns; i++)
		if (!table->widths[i])
			set_flag(table, i, SCOLS_FL_HIDDEN);
}

/* ------------------------------------------------------------------------ */
/* Printing                                                                  */
/* ------------------------------------------------------------------------ */

static void choose_view(struct table *table)
{
	const struct table_options *options = table->options;
	bool is_table;

	table->width = terminal_width();
	is_table = options->format == FORMAT_TABLE && table->width;

	table->view = (struct view) {
		.json = options->format == FORMAT_JSON,
		.numeric = options->numeric,
		.bytes = options->bytes,
		.brief = is_table && !options->num_columns,
		.separator = is_table ? "\n" : ";",
	};
	table->wrap = is_table && !table->view.brief;
	table->colour = options->format == FORMAT_TABLE && is_colour_wanted();
}

static void make_layout(struct table *table)
{
	enum format format = table->options->format;

	table->layout = scols_new_table();
	must(!table->layout);
	scols_table_enable_raw(table->layout, format == FORMAT_RAW);
	scols_table_enable_export(table->layout, format == FORMAT_PAIRS);
	scols_table_enable_noheadings(table->layout,
				      table->options->no_headings);
	scols_table_enable_colors(table->layout, table->colour);
	if (table->width)
		must(scols_table_set_termwidth(table->layout, table->width));
	for (size_t i = 0; i < table->num_columns; i++)
		make_column(table, i);
}

static void print_layout(struct table *table)
{
	make_layout(table);
	add_lines(table);
	if (table->options->format == FORMAT_TABLE &&
	    !table->options->num_columns) {
		hide_empty_columns(table);
		if (table->width)
			fit_columns(table);
	}
	if (scols_print_table(table->layout))
		errx(EXIT_TROUBLE, "cannot print the table");
	scols_unref_table(table->layout);
}

static bool can_be_plain(const struct table *table)
{
	return table->options->format == FORMAT_TABLE && !table->width &&
	       !table->colour && !table->options->tree && table->is_plain;
}

/* Of what nobody asked for, what has nothing to say does not take room, here either. */
static void print_plainly(const struct table *table)
{
	const struct table_options *options = table->options;
	struct plain_column *columns = allocate(table->num_columns,
						sizeof(*columns));
	size_t count = 0;

	for (size_t i = 0; i < table->num_columns; i++)
		if (options->num_columns || table->widths[i])
			columns[count++] = (struct plain_column) {
				.number = i,
				.heading = table->columns[i]->name,
				.width = table->widths[i],
				.right = table->columns[i]->flags &
					 SCOLS_FL_RIGHT,
			};
	if (!options->no_headings)
		print_plain_headings(columns, count);
	for (size_t i = 0; i < table->entries.count; i++)
		print_plain_line(columns, count,
				 table->texts + i * table->num_columns);
	free(columns);
}

static void print_texts(struct table *table)
{
	fill(table);
	if (can_be_plain(table))
		print_plainly(table);
	else
		print_layout(table);
	for (size_t i = 0; i < table->entries.count * table->num_columns; i++)
		free(table->texts[i]);
	free(table->texts);
	free(table->colours);
	free(table->widths);
}

void print_table(const struct dtio_board *board,
		 const struct selection *selection,
		 const struct table_options *options)
{
	struct table table = {
		.board = board,
		.options = options,
		.entries = list_entries(board, selection, options->tree),
	};

	choose_view(&table);
	choose_columns(&table);
	if (options->format == FORMAT_JSON)
		print_document(board, &table.entries, table.columns,
			       table.num_columns, &table.view);
	else if (table.entries.count)
		print_texts(&table);
	free(table.entries.list);
	free(table.columns);
}
