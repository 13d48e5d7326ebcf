// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A section of a document that a command writes, between markers that name the command
 * to whoever edits the document. The other text stays as it is.
 */
#include "section.h"
#include "tree.h"

#include <stdlib.h>
#include <string.h>

#define BEGIN "<!-- begin: %s -->\n"
#define END "<!-- end -->\n"

struct section {
	const char *path;
	char *old;		/* the whole document */
	size_t begin;		/* of what is written, in that */
	const char *end;
	char *text;		/* what is written */
	size_t length;
	FILE *file;		/* to that */
};

static char *read_text(const char *path)
{
	size_t size;
	char *text = read_file(path, &size);

	text = realloc(text, size + 1);
	if (!text)
		abort();
	text[size] = '\0';
	return text;
}

struct section *section_open(const char *path, const char *command)
{
	struct section *section = allocate(1, sizeof(*section));
	char *marker, *begin;

	if (asprintf(&marker, BEGIN, command) < 0)
		abort();
	section->path = path;
	section->old = read_text(path);
	begin = strstr(section->old, marker);
	section->end = begin ? strstr(begin, END) : NULL;
	section->file = open_memstream(&section->text, &section->length);
	if (!section->end || !section->file) {
		fprintf(stderr, "corpus: cannot write %s, which has to have the "
			"lines %s and %s", path, marker, END);
		exit(2);
	}
	section->begin = begin - section->old + strlen(marker);
	free(marker);
	return section;
}

FILE *section_file(struct section *section)
{
	return section->file;
}

void section_close(struct section *section)
{
	FILE *file = fopen(section->path, "w");

	fclose(section->file);
	if (!file || fprintf(file, "%.*s%s%s", (int)section->begin, section->old,
			     section->text, section->end) < 0 || fclose(file)) {
		perror(section->path);
		exit(2);
	}
	free(section->text);
	free(section->old);
	free(section);
}
