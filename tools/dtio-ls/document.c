// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Devices as a document of JSON, for which docs/dtio-ls.schema.json is the schema. Each
 * is written as soon as it has been judged, and forgotten: there may be any number.
 */
#include <stdbool.h>
#include <stdio.h>

#include "document.h"
#include "json.h"

/* Changes with the schema. */
#define JSON_VERSION 1

struct document {
	const struct dtio_board *board;
	const struct entries *entries;
	const struct column *const *columns;
	size_t num_columns;
	const struct view *view;
};

static void indent(size_t level)
{
	while (level--)
		fputs("   ", stdout);
}

/* An object within the list of its level's */
static size_t level_of(const struct entry *entry)
{
	return 2 + 2 * entry->depth;
}

static void print_members(const struct document *document,
			  const struct entry *entry)
{
	struct row row = {
		.board = document->board,
		.device = entry->device,
		.in_full = true,
	};

	for (size_t i = 0; i < document->num_columns; i++) {
		if (i)
			fputs(",\n", stdout);
		indent(level_of(entry) + 1);
		json_string(stdout, document->columns[i]->json_name);
		fputs(": ", stdout);
		if (!write_column(document->columns[i], &row, document->view,
				  stdout))
			fputs("null", stdout);
	}
	row_clear(&row);
}

/* Ends it, and those above that have no more children; the next one, or NULL */
static const struct entry *end_entry(const struct document *document,
				     const struct entry *entry)
{
	const struct entry *list = document->entries->list;

	for (;;) {
		putchar('\n');
		indent(level_of(entry));
		putchar('}');
		if (entry->next != NO_ENTRY) {
			putchar(',');
			return &list[entry->next];
		}
		if (entry->parent == NO_ENTRY)
			return NULL;
		entry = &list[entry->parent];
		putchar('\n');
		indent(level_of(entry) + 1);
		putchar(']');
	}
}

static void print_entries(const struct document *document)
{
	const struct entry *list = document->entries->list;
	const struct entry *entry = document->entries->count ? list : NULL;

	if (entry)
		indent(level_of(entry));
	while (entry) {
		fputs("{\n", stdout);
		print_members(document, entry);
		if (entry->child == NO_ENTRY) {
			entry = end_entry(document, entry);
			continue;
		}
		fputs(",\n", stdout);
		indent(level_of(entry) + 1);
		fputs("\"children\": [\n", stdout);
		entry = &list[entry->child];
		indent(level_of(entry));
	}
}

void print_document(const struct dtio_board *board,
		    const struct entries *entries,
		    const struct column *const *columns, size_t num_columns,
		    const struct view *view)
{
	const struct document document = {
		board, entries, columns, num_columns, view
	};

	printf("{\n   \"version\": %d,\n   \"model\": ", JSON_VERSION);
	json_string(stdout, dtio_board_model(board));
	fputs(",\n   \"kernel\": ", stdout);
	json_string(stdout, dtio_board_kernel(board));
	printf(",\n   \"page_size\": %zu,\n   \"as_root\": %s,\n   \"devices\": [\n",
	       dtio_board_page_size(board),
	       dtio_board_as_root(board) ? "true" : "false");
	print_entries(&document);
	fputs("\n   ]\n}\n", stdout);
}
