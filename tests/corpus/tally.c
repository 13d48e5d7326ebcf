// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * How often what happened: a count for each name. Each process keeps its own,
 * and hands it on as lines of a count and a name.
 */
#include "tally.h"
#include "tree.h"

#include <search.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct count {
	char *name;
	size_t count;
};

struct tally {
	void *root;		/* of tsearch() */
	const struct count **list;
	size_t length, room;
};

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct count *)a)->name,
		      ((const struct count *)b)->name);
}

struct tally *tally_new(void)
{
	return allocate(1, sizeof(struct tally));
}

static void free_count(void *node)
{
	free(((struct count *)node)->name);
	free(node);
}

void tally_free(struct tally *tally)
{
	tdestroy(tally->root, free_count);
	free(tally->list);
	free(tally);
}

void tally_add(struct tally *tally, const char *what, size_t count)
{
	struct count key = { .name = (char *)what }, *added;
	struct count **found = tfind(&key, &tally->root, compare);

	if (!found) {
		added = allocate(1, sizeof(*added));
		added->name = strdup(what);
		found = tsearch(added, &tally->root, compare);
	}
	(*found)->count += count;
}

size_t tally_get(const struct tally *tally, const char *what)
{
	struct count key = { .name = (char *)what };
	struct count *const *found = tfind(&key, &tally->root, compare);

	return found ? (*found)->count : 0;
}

static char *put_together(const char *format, va_list args)
{
	char *name;

	if (vasprintf(&name, format, args) < 0)
		abort();
	return name;
}

void tally_addf(struct tally *tally, size_t count, const char *format, ...)
{
	va_list args;
	char *name;

	va_start(args, format);
	name = put_together(format, args);
	va_end(args);
	tally_add(tally, name, count);
	free(name);
}

size_t tally_getf(const struct tally *tally, const char *format, ...)
{
	va_list args;
	size_t count;
	char *name;

	va_start(args, format);
	name = put_together(format, args);
	va_end(args);
	count = tally_get(tally, name);
	free(name);
	return count;
}

static void list_one(const void *node, VISIT visit, void *closure)
{
	struct tally *tally = closure;

	if (visit != postorder && visit != leaf)
		return;
	if (tally->length == tally->room) {
		tally->room = tally->room ? 2 * tally->room : 16;
		tally->list = realloc(tally->list,
				      tally->room * sizeof(*tally->list));
	}
	tally->list[tally->length++] = *(struct count *const *)node;
}

const char *tally_name(struct tally *tally, size_t index)
{
	if (!index) {
		tally->length = 0;
		twalk_r(tally->root, list_one, tally);
	}
	return index < tally->length ? tally->list[index]->name : NULL;
}

void tally_write(struct tally *tally, FILE *file)
{
	const char *name;

	for (size_t i = 0; (name = tally_name(tally, i)); i++)
		fprintf(file, "%zu %s\n", tally_get(tally, name), name);
}

void tally_read(struct tally *tally, FILE *file)
{
	char *line = NULL, *name;
	size_t room = 0;

	while (getline(&line, &room, file) > 0) {
		size_t count = strtoul(line, &name, 10);

		name[strcspn(name, "\n")] = '\0';
		tally_add(tally, name + 1, count);
	}
	free(line);
}
