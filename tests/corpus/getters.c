// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * getters.txt: which drivers Linux has, for which compatibles, and what they insist
 * on, as find-getters has found in their sources.
 */
#include "getters.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A compatible and a driver; entries of the same one are next to each other. */
struct match {
	const char *compatible;
	const struct driver *driver;
};

struct getters {
	char *text;
	struct driver **drivers;
	size_t num_drivers;
	struct match *matches;
	size_t num_matches;
	const struct driver **list;	/* of .matches, in the same order */
};

struct reader {
	struct getters *getters;
	const char *path, *class;	/* of the driver being read */
	bool needs_begun;		/* the next "for" begins another set */
};

static void *extend(void *array, size_t count, size_t size)
{
	/* room for a power of two */
	if (count & (count - 1))
		return array;
	array = reallocarray(array, count ? 2 * count : 1, size);
	if (!array)
		abort();
	return array;
}

static void begin_set(struct reader *reader)
{
	struct getters *getters = reader->getters;
	struct driver *driver = allocate(1, sizeof(*driver));

	driver->path = reader->path;
	driver->class = reader->class;
	getters->drivers = extend(getters->drivers, getters->num_drivers,
				  sizeof(*getters->drivers));
	getters->drivers[getters->num_drivers++] = driver;
	reader->needs_begun = false;
}

static struct driver *present(struct reader *reader)
{
	struct getters *getters = reader->getters;

	return getters->num_drivers ?
	       getters->drivers[getters->num_drivers - 1] : NULL;
}

/* "driver PATH CLASS" */
static bool read_driver(struct reader *reader, char **words)
{
	reader->path = strsep(words, " ");
	reader->class = strsep(words, " ");
	reader->needs_begun = true;
	return reader->class;
}

/* "for COMPATIBLE..." */
static bool read_compatibles(struct reader *reader, char **words)
{
	struct getters *getters = reader->getters;
	const char *word;

	if (!reader->path)
		return false;
	if (reader->needs_begun)
		begin_set(reader);
	while ((word = strsep(words, " "))) {
		getters->matches = extend(getters->matches,
					  getters->num_matches,
					  sizeof(*getters->matches));
		getters->matches[getters->num_matches++] = (struct match) {
			word, present(reader)
		};
	}
	return true;
}

static void add_need(struct driver *driver, const char *kind,
		     const char *argument)
{
	driver->needs = extend(driver->needs, driver->num_needs,
			       sizeof(*driver->needs));
	driver->needs[driver->num_needs++] = (struct need) {
		.kind = kind, .argument = argument
	};
	driver->asks_board = driver->asks_board || !strcmp(kind, "node") ||
			     !strcmp(argument, "thermal-zone");
}

/* "needs KIND ARGUMENT... by CALL in FUNCTION [if KIND ARGUMENT]" */
static bool read_needs(struct reader *reader, char **words)
{
	const char *kind = strsep(words, " "), *word;
	struct driver *driver = present(reader);
	size_t before;

	if (!driver || !kind)
		return false;
	reader->needs_begun = true;
	before = driver->num_needs;
	while ((word = strsep(words, " ")) && strcmp(word, "by"))
		add_need(driver, kind, word);
	while ((word = strsep(words, " ")) && strcmp(word, "if"))
		;
	if (word) {
		const char *if_kind = strsep(words, " ");
		const char *if_argument = strsep(words, " ");

		if (!if_argument)
			return false;
		for (size_t i = before; i < driver->num_needs; i++) {
			driver->needs[i].if_kind = if_kind;
			driver->needs[i].if_argument = if_argument;
		}
		driver->asks_board = driver->asks_board ||
				     !strcmp(if_kind, "node");
	}
	return driver->num_needs > before;
}

static bool read_line(struct reader *reader, char *line)
{
	const char *what = strsep(&line, " ");

	if (!line)
		return false;
	if (!strcmp(what, "driver"))
		return read_driver(reader, &line);
	if (!strcmp(what, "for"))
		return read_compatibles(reader, &line);
	return !strcmp(what, "needs") && read_needs(reader, &line);
}

static int compare_matches(const void *a, const void *b)
{
	const struct match *x = a, *y = b;
	int order = strcmp(x->compatible, y->compatible);

	return order ? order : strcmp(x->driver->path, y->driver->path);
}

static void sort(struct getters *getters)
{
	qsort(getters->matches, getters->num_matches, sizeof(*getters->matches),
	      compare_matches);
	getters->list = allocate(getters->num_matches, sizeof(*getters->list));
	for (size_t i = 0; i < getters->num_matches; i++)
		getters->list[i] = getters->matches[i].driver;
}

struct getters *getters_read(const char *path)
{
	struct getters *getters = allocate(1, sizeof(*getters));
	struct reader reader = { .getters = getters };
	char *rest, *line;
	size_t size;

	rest = read_file(path, &size);
	getters->text = rest = realloc(rest, size + 1);
	rest[size] = '\0';
	while ((line = strsep(&rest, "\n"))) {
		char was[64];

		if (!*line || *line == '#')
			continue;
		snprintf(was, sizeof(was), "%s", line);
		if (!read_line(&reader, line)) {
			fprintf(stderr, "%s: cannot read: %s\n", path, was);
			exit(2);
		}
	}
	sort(getters);
	return getters;
}

void getters_free(struct getters *getters)
{
	for (size_t i = 0; i < getters->num_drivers; i++) {
		free(getters->drivers[i]->needs);
		free(getters->drivers[i]);
	}
	free(getters->drivers);
	free(getters->matches);
	free(getters->list);
	free(getters->text);
	free(getters);
}

/* The first of the matches that is not before @compatible */
static size_t first_match(const struct getters *getters, const char *compatible)
{
	size_t low = 0, high = getters->num_matches;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(getters->matches[middle].compatible, compatible) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct driver *const *getters_find(const struct getters *getters,
					 const struct node *node,
					 size_t *count)
{
	const struct property *list = node_property(node, "compatible");
	const char *end = list ? (const char *)list->data + list->length : NULL;
	const char *name = list ? (const char *)list->data : NULL;

	*count = 0;
	if (!list || !list->length || end[-1])
		return NULL;
	for (; name < end; name += strlen(name) + 1) {
		size_t first = first_match(getters, name), at = first;

		while (at < getters->num_matches &&
		       !strcmp(getters->matches[at].compatible, name))
			at++;
		*count = at - first;
		if (*count)
			return &getters->list[first];
	}
	return NULL;
}
