// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What guests get to see of some devices of some twenty boards, as text, held
 * against golden files: the generated nodes, what was left out of them, or why
 * there are none. TAP. A change to the generator shows here as a change in text
 * that people can judge.
 *
 * usage: golden_test NODES RATES BOARDS GOLDEN          compare
 *        golden_test NODES RATES BOARDS GOLDEN --write  write the golden files anew
 *
 * Each line of NODES has a board, a file below BOARDS without its ".dtb", and the
 * path of a node. Those of one board stand together. RATES is zero-rates.txt.
 */
#include <ctype.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "place.h"
#include "rates.h"

/* In two parts, for those who look for licences in files */
static const char header[] = "// SPDX-License-" "Identifier: GPL-2.0-or-later\n";

static bool is_text(const char *data, size_t length)
{
	if (!length || data[length - 1])
		return false;
	for (size_t i = 0; i < length; i++)
		if (data[i] ? !isprint(data[i]) : !i || !data[i - 1])
			return false;
	return true;
}

static void print_value(FILE *file, const uint8_t *data, size_t length)
{
	if (is_text((const char *)data, length)) {
		for (size_t at = 0; at < length;
		     at += strlen((const char *)data + at) + 1)
			fprintf(file, "%s\"%s\"", at ? ", " : " = ", data + at);
	} else if (length % 4) {
		for (size_t i = 0; i < length; i++)
			fprintf(file, "%s%02x", i ? " " : " = [", data[i]);
		fputc(']', file);
	} else if (length) {
		for (size_t i = 0; i < length / 4; i++)
			fprintf(file, "%s0x%x", i ? " " : " = <",
				cell_at(data, i));
		fputc('>', file);
	}
	fputs(";\n", file);
}

static void print_node(FILE *file, const struct node *node, int depth)
{
	fprintf(file, "%*s%s {\n", 4 * depth, "", node->name);
	for (size_t i = 0; i < node->num_properties; i++) {
		const struct property *property = &node->properties[i];

		fprintf(file, "%*s%s", 4 * depth + 4, "", property->name);
		print_value(file, property->data, property->length);
	}
	for (const struct node *child = node->child; child; child = child->next)
		print_node(file, child, depth + 1);
	fprintf(file, "%*s};\n", 4 * depth, "");
}

static void print_made(FILE *file, const DtioFdt *made)
{
	void *copy = allocate(1, fdt_totalsize(made->fdt));
	struct tree *tree;

	memcpy(copy, made->fdt, fdt_totalsize(made->fdt));
	tree = tree_new(copy);
	for (const struct node *node = tree->nodes->child; node;
	     node = node->next)
		print_node(file, node, 0);
	tree_free(tree);
	for (size_t i = 0; i < made->num_notes; i++)
		fprintf(file, "// %s: %s: %s\n", made->notes[i].node,
			made->notes[i].property, made->notes[i].reason);
}

static void print_device(FILE *file, const struct rates *rates,
			 struct tree *host, const struct sharers *sharers,
			 const char *path)
{
	struct node *device = tree_path(host, path);
	struct room room = room_new();
	DtioFdtPlacement placement;
	struct offers offers;
	void *snapshot;
	size_t size;
	DtioFdt made;

	fprintf(file, "\n/* %s */\n", path);
	if (!device) {
		fprintf(file, "// the board has no such node\n");
		return;
	}
	snapshot = rates_snapshot(rates, host, device, &size);
	placement_make(&placement, host, device, &room);
	if (guess_offers(host, sharers, device, &offers))
		abort();
	placement_give_page(&placement, &offers, &room);
	/* numbers from 1, to be told from the guest's own */
	placement.alloc_phandle = NULL;
	if (dtio_fdt_generate(&made, snapshot, size, &placement, NULL)) {
		print_made(file, &made);
	} else {
		fprintf(file, "// refused: %s: %s: %s\n", made.node,
			made.property, made.reason);
		if (made.hint)
			fprintf(file, "// %s\n", made.hint);
	}
	dtio_fdt_clear(&made);
	placement_clear(&placement);
	offers_free(&offers);
	free(snapshot);
}

/* The lines of both up to the first that differs, for whoever reads the log */
static void print_difference(const char *is, const char *wants)
{
	const char *line = is;

	for (size_t i = 0; is[i] && is[i] == wants[i]; i++)
		if (is[i] == '\n')
			line = is + i + 1;
	wants += line - is;
	printf("#    is: %.*s\n# wants: %.*s\n", (int)strcspn(line, "\n"), line,
	       (int)strcspn(wants, "\n"), wants);
}

static bool same_as_golden(const char *path, const char *text)
{
	size_t size;
	char *golden = read_file(path, &size);
	bool same;

	golden = realloc(golden, size + 1);
	golden[size] = '\0';
	same = !strcmp(golden, text);
	if (!same)
		print_difference(text, golden);
	free(golden);
	return same;
}

static bool write_golden(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");
	bool written = file && fputs(text, file) >= 0;

	return file && !fclose(file) && written;
}

/* A board with what has been printed of its devices so far */
struct board {
	char name[256];
	struct tree *host;
	struct sharers *sharers;
	char *text;
	size_t size;
	FILE *file;
};

static void begin_board(struct board *board, const char *boards,
			const char *name)
{
	char path[4096];
	size_t size;

	strcpy(board->name, name);
	snprintf(path, sizeof(path), "%s/%s.dtb", boards, name);
	board->host = tree_new(read_file(path, &size));
	board->sharers = sharers_new(board->host);
	board->file = open_memstream(&board->text, &board->size);
	if (!board->file || !board->sharers)
		abort();
	fputs(header, board->file);
}

static bool end_board(struct board *board, const char *golden, bool write)
{
	const char *name = strchr(board->name, '/') + 1;
	char path[4096];
	bool ok;

	fclose(board->file);
	snprintf(path, sizeof(path), "%s/%s.dts", golden, name);
	ok = write ? write_golden(path, board->text) :
		     same_as_golden(path, board->text);
	free(board->text);
	sharers_free(board->sharers);
	tree_free(board->host);
	return ok;
}

/* The next line of the list that is no comment; false: there is none */
static bool next_line(FILE *nodes, char name[256], char path[1024])
{
	char line[1400];

	while (fgets(line, sizeof(line), nodes))
		if (*line != '#')
			return sscanf(line, "%255s %1023s", name, path) == 2;
	return false;
}

int main(int argc, char **argv)
{
	bool write = argc == 6 && !strcmp(argv[5], "--write");
	char name[256], path[1024];
	struct board board = { 0 };
	int tests = 0, failures = 0;
	struct rates *rates;
	bool more = true;
	FILE *nodes;

	if (argc != 5 && !write) {
		fprintf(stderr, "usage: golden_test NODES RATES BOARDS GOLDEN "
			"[--write]\n");
		return 2;
	}
	nodes = fopen(argv[1], "r");
	if (!nodes) {
		perror(argv[1]);
		return 2;
	}
	rates = rates_read(argv[2]);
	while (more) {
		more = next_line(nodes, name, path);
		if (board.host && (!more || strcmp(name, board.name))) {
			bool ok = end_board(&board, argv[4], write);

			failures += !ok;
			printf("%sok %d guests see the same as ever of %s\n",
			       ok ? "" : "not ", ++tests, board.name);
			board.host = NULL;
		}
		if (more && !board.host)
			begin_board(&board, argv[3], name);
		if (more)
			print_device(board.file, rates, board.host, board.sharers,
				     path);
	}
	fclose(nodes);
	rates_free(rates);
	printf("1..%d\n", tests);
	return failures != 0;
}
