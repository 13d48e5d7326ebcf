// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Devices as a table, a tree or JSON, all laid out by libsmartcols.
 *
 * Nothing is cut unless it is a terminal that it has to fit on. There, of several
 * values the columns that nobody asked for show the first, and those that were
 * asked for one a line. Elsewhere a device is one line, whatever it has.
 */
#include <err.h>
#include <libsmartcols.h>
#include <stdlib.h>
#include <string.h>

#include "dtio-ls.h"
#include "json.h"
#include "table.h"
#include "terminal.h"
#include "text.h"

/* Documented by docs/dtio-ls.schema.json, which changes with it. */
#define JSON_VERSION 1

struct table {
	const struct dtio_board *board;
	const struct table_options *options;
	const struct column **columns;
	size_t num_columns;
	struct view view;
	size_t width;			/* of the terminal; 0: there is none */
	bool wrap;			/* several values are several lines */
	bool colour;
	struct libscols_table *layout;
	/* of the board's devices; those not in the table have none */
	struct libscols_line **lines;
	size_t *widths;			/* of each column's longest text */
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
		"NAME", "ALIAS", "WHAT", "DRIVER", "GROUP", "REGIONS", "IRQS", "STATE",
		"USERS", "VERDICT", "REASON",
	};
	bool group_first = table->options->by_group;

	if (group_first)
		add_column(table, "GROUP");
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!group_first || strcmp(names[i], "GROUP"))
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
	bool json = table->view.json, wrap = column->array && table->wrap;
	int flags = json ? 0 : column->flags;
	struct libscols_column *made;

	if (table->options->tree && index == find_tree_column(table))
		flags |= SCOLS_FL_TREE;
	if (wrap)
		flags |= SCOLS_FL_WRAP;
	made = scols_table_new_column(table->layout, json ? column->json_name :
							    column->name,
				      0, flags);
	must(!made);
	/* See json.c for why all is a number. */
	if (json)
		must(scols_column_set_json_type(made, SCOLS_JSON_NUMBER));
	if (!wrap)
		return;
	must(scols_column_set_safechars(made, "\n"));
	must(scols_column_set_wrapfunc(made, scols_wrapnl_chunksize,
				       scols_wrapnl_nextchunk, NULL));
}

/* ------------------------------------------------------------------------ */
/* Lines                                                                     */
/* ------------------------------------------------------------------------ */

static void colour_cell(const struct table *table, struct libscols_line *line,
			size_t index, struct row *row)
{
	const char *colour = "";

	if (is_column(table->columns[index], "VERDICT"))
		colour = verdict_colour(dtio_verdict_answer(row_verdict(row)));
	else if (is_column(table->columns[index], "STATE"))
		colour = state_colour(state_word(table->board, row->device));
	if (*colour)
		must(scols_cell_set_color(scols_line_get_cell(line, index),
					  colour));
}

static void note_width(struct table *table, size_t index, const char *text,
		       const struct dtio_host_device *device)
{
	size_t width = text_width(text);

	/* Each level is drawn in two cells. */
	if (table->options->tree && index == find_tree_column(table))
		while ((device = dtio_device_parent(device)))
			width += 2;
	if (width > table->widths[index])
		table->widths[index] = width;
}

static void fill_line(struct table *table, struct libscols_line *line,
		      struct row *row)
{
	for (size_t i = 0; i < table->num_columns; i++) {
		char *text = column_text(table->columns[i], row, &table->view);

		if (text)
			note_width(table, i, text, row->device);
		if (!text && table->options->format == FORMAT_RAW)
			text = copy_string("-");
		if (text)
			must(scols_line_refer_data(line, i, text));
		if (table->colour)
			colour_cell(table, line, i, row);
	}
}

static size_t index_of(const struct table *table,
		       const struct dtio_host_device *device)
{
	return dtio_board_index(table->board, device);
}

/* Its ancestors have their lines. */
static void add_line(struct table *table, const struct dtio_host_device *device)
{
	size_t index = index_of(table, device);
	const struct dtio_host_device *above = dtio_device_parent(device);
	struct libscols_line *parent = NULL;
	struct row row = {
		.board = table->board,
		.device = device,
		.in_full = table->view.json,
	};

	if (table->options->tree && above)
		parent = table->lines[index_of(table, above)];
	table->lines[index] = scols_table_new_line(table->layout, parent);
	must(!table->lines[index]);
	fill_line(table, table->lines[index], &row);
	row_clear(&row);
}

/* What is above the device, if that has no line yet. */
static const struct dtio_host_device *
missing_parent(const struct table *table, const struct dtio_host_device *device)
{
	const struct dtio_host_device *above = dtio_device_parent(device);

	return above && !table->lines[index_of(table, above)] ? above : NULL;
}

/* From the top down, without recursion: a made-up tree is as deep as it likes. */
static void add_ancestors(struct table *table,
			  const struct dtio_host_device *device)
{
	const struct dtio_host_device *top;

	while ((top = missing_parent(table, device))) {
		const struct dtio_host_device *above;

		while ((above = missing_parent(table, top)))
			top = above;
		add_line(table, top);
	}
}

static void add_lines(struct table *table, const struct selection *selection)
{
	for (size_t i = 0; i < selection->count; i++) {
		const struct dtio_host_device *device = selection->devices[i];

		if (table->options->tree)
			add_ancestors(table, device);
		if (!table->lines[index_of(table, device)])
			add_line(table, device);
	}
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

/* Without the reasons, which take what the others leave. */
static size_t table_width(const struct table *table)
{
	size_t width = 0;

	for (size_t i = 0; i < table->num_columns; i++)
		if (is_shown(table, i) &&
		    !is_column(table->columns[i], "REASON"))
			width += column_width(table, i);
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
	     table_width(table) + LEAST_REASON > table->width; i++)
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

static void print_layout(struct table *table)
{
	if (scols_print_table(table->layout))
		errx(EXIT_TROUBLE, "cannot print the table");
}

/* libsmartcols writes one table a document; what else is told comes before it. */
static void print_document(struct table *table)
{
	char *devices;

	if (scols_print_table_to_string(table->layout, &devices))
		errx(EXIT_TROUBLE, "cannot print the table");
	printf("{\n   \"version\": %d,\n   \"model\": ", JSON_VERSION);
	json_string(stdout, dtio_board_model(table->board));
	fputs(",\n   \"kernel\": ", stdout);
	json_string(stdout, dtio_board_kernel(table->board));
	printf(",\n   \"page_size\": %zu,\n   \"as_root\": %s,\n",
	       dtio_board_page_size(table->board),
	       dtio_board_as_root(table->board) ? "true" : "false");
	fputs(devices + strspn(devices, "{\n"), stdout);
	free(devices);
}

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
	must(!table->layout || scols_table_set_name(table->layout, "devices"));
	scols_table_enable_json(table->layout, format == FORMAT_JSON);
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

void print_table(const struct dtio_board *board,
		 const struct selection *selection,
		 const struct table_options *options)
{
	struct table table = { .board = board, .options = options };

	choose_view(&table);
	choose_columns(&table);
	table.lines = allocate(dtio_board_num_devices(board),
			       sizeof(*table.lines));
	table.widths = allocate(table.num_columns, sizeof(*table.widths));
	make_layout(&table);
	add_lines(&table, selection);

	if (options->format == FORMAT_JSON) {
		print_document(&table);
	} else if (selection->count) {
		if (options->format == FORMAT_TABLE && !options->num_columns) {
			hide_empty_columns(&table);
			if (table.width)
				fit_columns(&table);
		}
		print_layout(&table);
	}
	scols_unref_table(table.layout);
	free(table.widths);
	free(table.lines);
	free(table.columns);
}
