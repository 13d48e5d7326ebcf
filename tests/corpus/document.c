// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The results for people: two tables, put between the markers of a document,
 * whose other text stays as it is.
 */
#include "document.h"
#include "tree.h"

#include <stdlib.h>
#include <string.h>

#define BEGIN "<!-- begin: make corpus DOCUMENT=1 -->\n"
#define END "<!-- end -->\n"

struct reason {
	const char *name;
	size_t count;
};

static int compare(const void *a, const void *b)
{
	const struct reason *x = a, *y = b;

	return x->count != y->count ? (x->count < y->count ? 1 : -1) :
	       strcmp(x->name, y->name);
}

static void write_reasons(FILE *file, struct tally *tally)
{
	static const char prefix[] = "reason ";
	struct reason *reasons = NULL;
	size_t count = 0;
	const char *name;

	for (size_t i = 0; (name = tally_name(tally, i)); i++) {
		if (strncmp(name, prefix, strlen(prefix)))
			continue;
		reasons = realloc(reasons, (count + 1) * sizeof(*reasons));
		reasons[count++] = (struct reason) {
			name + strlen(prefix), tally_get(tally, name)
		};
	}
	qsort(reasons, count, sizeof(*reasons), compare);
	fprintf(file, "| refused because of | why | nodes |\n|---|---|---:|\n");
	for (size_t i = 0; i < count; i++) {
		size_t property = strcspn(reasons[i].name, ":");

		fprintf(file, "| `%.*s` | %s | %zu |\n", (int)property,
			reasons[i].name, reasons[i].name + property + 2,
			reasons[i].count);
	}
	free(reasons);
}

static size_t of_vendor(const struct tally *tally, const char *vendor,
			const char *what)
{
	size_t count;
	char *name;

	if (asprintf(&name, "vendor %s %s", vendor, what) < 0)
		abort();
	count = tally_get(tally, name);
	free(name);
	return count;
}

static void write_row(FILE *file, const char *vendor, size_t boards,
		      size_t devices, size_t generated)
{
	fprintf(file, "| %s | %zu | %zu | %zu | %.0f %% |\n", vendor, boards,
		devices, generated,
		devices ? 100.0 * generated / devices : 0.0);
}

static void write_vendors(FILE *file, struct tally *tally)
{
	static const char prefix[] = "vendor ", suffix[] = " boards";
	const char *name;

	fprintf(file, "| vendor | boards | devices | can be described | |\n"
		"|---|---:|---:|---:|---:|\n");
	for (size_t i = 0; (name = tally_name(tally, i)); i++) {
		size_t length = strlen(name);
		char *vendor;

		if (strncmp(name, prefix, strlen(prefix)) ||
		    strcmp(name + length - strlen(suffix), suffix))
			continue;
		vendor = strndup(name + strlen(prefix),
				 length - strlen(prefix) - strlen(suffix));
		write_row(file, vendor, tally_get(tally, name),
			  of_vendor(tally, vendor, "devices"),
			  of_vendor(tally, vendor, "generated"));
		free(vendor);
	}
	write_row(file, "**all**", tally_get(tally, "boards"),
		  tally_get(tally, "devices"), tally_get(tally, "generated"));
}

void document_write(const char *path, struct tally *tally)
{
	size_t size;
	char *old = read_file(path, &size), *begin, *end;
	FILE *file;

	old = realloc(old, size + 1);
	old[size] = '\0';
	begin = strstr(old, BEGIN);
	end = begin ? strstr(begin, END) : NULL;
	file = end ? fopen(path, "w") : NULL;
	if (!file) {
		fprintf(stderr, "corpus: cannot write %s, which has to have the "
			"lines %s and %s", path, BEGIN, END);
		exit(2);
	}
	begin += strlen(BEGIN);
	fprintf(file, "%.*s\n", (int)(begin - old), old);
	fprintf(file, "%zu boards, %zu enabled nodes with a `reg`. %zu are "
		"devices with registers in memory; %zu of these can be "
		"described to a guest.\n\n", tally_get(tally, "boards"),
		tally_get(tally, "nodes"), tally_get(tally, "devices"),
		tally_get(tally, "generated"));
	write_vendors(file, tally);
	fputc('\n', file);
	write_reasons(file, tally);
	fprintf(file, "\n%s", end);
	if (fclose(file)) {
		perror(path);
		exit(2);
	}
	free(old);
}
