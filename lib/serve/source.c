// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A piece of device tree source, made into a tree of its own: nodes below a root that
 * has an interrupt controller. dtc is a program; what is needed here is a node with
 * strings, cells and references. The tests hold it against dtc.
 */
#include <ctype.h>
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "serve/device.h"
#include "serve/source.h"

#define MAX_DEPTH	16
#define FIRST_SIZE	4096
#define MAX_SIZE	(1 << 20)
/* Of the interrupt controller; labels have those that follow. */
#define CONTROLLER	1

struct label {
	char *name;
	bool defined;
};

struct reader {
	const char *source, *at;
	void *tree;
	int size;
	struct label *labels;
	size_t num_labels;
	char *first;			/* name of the first node */
	const char *wrong;		/* what, at @at */
	int err;			/* of libfdt */
	/* Of the property that is being read */
	uint8_t *value;
	size_t length, room;
};

static bool is_name(char c)
{
	return isalnum((unsigned char)c) || (c && strchr(",._+-?#@", c));
}

static void skip(struct reader *reader)
{
	const char *at = reader->at;

	for (;;) {
		while (isspace((unsigned char)*at))
			at++;
		if (!strncmp(at, "//", 2)) {
			at += strcspn(at, "\n");
		} else if (!strncmp(at, "/*", 2) && strstr(at, "*/")) {
			at = strstr(at, "*/") + 2;
		} else {
			reader->at = at;
			return;
		}
	}
}

static bool wrong(struct reader *reader, const char *what)
{
	if (!reader->wrong)
		reader->wrong = what;
	return false;
}

/* libfdt's result: a tree that has grown too large is made once more. */
static bool wrote(struct reader *reader, int err)
{
	if (err && !reader->err)
		reader->err = err;
	return !err;
}

static bool next_is(struct reader *reader, char c)
{
	skip(reader);
	if (*reader->at != c)
		return false;
	reader->at++;
	return true;
}

static char *read_name(struct reader *reader)
{
	size_t length = 0;
	char *name;

	skip(reader);
	while (is_name(reader->at[length]))
		length++;
	if (!length) {
		wrong(reader, "a name is missing");
		return NULL;
	}
	name = strndup(reader->at, length);
	if (!name)
		reader->err = -FDT_ERR_INTERNAL;
	reader->at += length;
	return name;
}

/* Phandle of a label, from when it is first seen; 0: no memory. */
static uint32_t find_label(struct reader *reader, const char *name, bool define)
{
	struct label *more;
	size_t i;

	for (i = 0; i < reader->num_labels; i++)
		if (!strcmp(reader->labels[i].name, name))
			break;
	if (i == reader->num_labels) {
		more = extend(reader->labels, i, sizeof(*more));
		if (!more)
			return 0;
		reader->labels = more;
		more[i] = (struct label){ .name = strdup(name) };
		if (!more[i].name)
			return 0;
		reader->num_labels++;
	}
	reader->labels[i].defined |= define;
	return (uint32_t)(CONTROLLER + 1 + i);
}

static bool add_value(struct reader *reader, const void *data, size_t length)
{
	size_t room = 2 * (reader->length + length);
	uint8_t *more;

	if (room > (size_t)2 * reader->size)
		return wrote(reader, -FDT_ERR_NOSPACE);
	if (reader->length + length > reader->room) {
		more = realloc(reader->value, room);
		if (!more)
			return wrote(reader, -FDT_ERR_INTERNAL);
		reader->value = more;
		reader->room = room;
	}
	memcpy(reader->value + reader->length, data, length);
	reader->length += length;
	return true;
}

static bool read_string(struct reader *reader)
{
	static const char escapes[] = "n\nt\tr\r\"\"\\\\", end = 0;

	while (*reader->at != '"') {
		char c = *reader->at++;
		const char *escape;

		if (c == '\\') {
			escape = escapes;
			while (*escape && *escape != *reader->at)
				escape += 2;
			if (!*escape)
				return wrong(reader, "an escape in a string that is not known");
			c = escape[1];
			reader->at++;
		}
		if (!c)
			return wrong(reader, "a string has no end");
		if (!add_value(reader, &c, 1))
			return false;
	}
	reader->at++;
	return add_value(reader, &end, 1);
}

static bool add_cell(struct reader *reader, uint32_t cell)
{
	const fdt32_t stored = cpu_to_fdt32(cell);

	return add_value(reader, &stored, sizeof(stored));
}

static bool read_reference(struct reader *reader)
{
	char *name = read_name(reader);
	uint32_t phandle;

	if (!name)
		return false;
	phandle = find_label(reader, name, false);
	free(name);
	if (!phandle)
		return wrote(reader, -FDT_ERR_INTERNAL);
	return add_cell(reader, phandle);
}

static bool read_cells(struct reader *reader)
{
	unsigned long long number;
	char *end;

	while (!next_is(reader, '>')) {
		if (*reader->at == '&') {
			reader->at++;
			if (!read_reference(reader))
				return false;
			continue;
		}
		if (!isdigit((unsigned char)*reader->at))
			return wrong(reader, "cells are numbers and &labels");
		errno = 0;
		number = strtoull(reader->at, &end, 0);
		if (errno || number > UINT32_MAX || is_name(*end))
			return wrong(reader, "a cell is a number of 32 bits");
		reader->at = end;
		if (!add_cell(reader, (uint32_t)number))
			return false;
	}
	return true;
}

static int digit(char c)
{
	return isdigit((unsigned char)c) ? c - '0' :
	       isxdigit((unsigned char)c) ? tolower((unsigned char)c) - 'a' + 10 : -1;
}

static bool read_bytes(struct reader *reader)
{
	uint8_t byte;

	while (!next_is(reader, ']')) {
		if (digit(reader->at[0]) < 0 || digit(reader->at[1]) < 0)
			return wrong(reader, "bytes are of two hexadecimal digits");
		byte = (uint8_t)(digit(reader->at[0]) << 4 | digit(reader->at[1]));
		reader->at += 2;
		if (!add_value(reader, &byte, 1))
			return false;
	}
	return true;
}

static bool read_value(struct reader *reader)
{
	do {
		if (next_is(reader, '"')) {
			if (!read_string(reader))
				return false;
		} else if (next_is(reader, '<')) {
			if (!read_cells(reader))
				return false;
		} else if (next_is(reader, '[')) {
			if (!read_bytes(reader))
				return false;
		} else {
			return wrong(reader, "a value is a string, <cells> or [bytes]");
		}
	} while (next_is(reader, ','));
	return true;
}

static bool read_property(struct reader *reader, const char *name)
{
	reader->length = 0;
	if (next_is(reader, '=') && !read_value(reader))
		return false;
	if (!next_is(reader, ';'))
		return wrong(reader, "a property ends with \";\"");
	return wrote(reader, fdt_property(reader->tree, name, reader->value,
					  (int)reader->length));
}

static bool read_node(struct reader *reader, const char *name, uint32_t phandle,
		      int depth);

/* [LABEL:] NAME { ... }; or a property, which comes before nodes */
static bool read_item(struct reader *reader, int depth, bool *nodes)
{
	char *name = read_name(reader);
	uint32_t phandle = 0;
	bool done;

	if (name && next_is(reader, ':')) {
		phandle = find_label(reader, name, true);
		free(name);
		if (!phandle)
			return wrote(reader, -FDT_ERR_INTERNAL);
		name = read_name(reader);
	}
	if (!name)
		return false;
	if (next_is(reader, '{')) {
		*nodes = true;
		done = read_node(reader, name, phandle, depth);
	} else if (!depth || phandle) {
		done = wrong(reader, "a node begins with \"{\"");
	} else if (*nodes) {
		done = wrong(reader, "properties come before nodes");
	} else {
		done = read_property(reader, name);
	}
	free(name);
	return done;
}

static bool read_node(struct reader *reader, const char *name, uint32_t phandle,
		      int depth)
{
	bool nodes = false;

	if (depth == MAX_DEPTH)
		return wrong(reader, "too many nodes within one another");
	if (!depth && !reader->first) {
		reader->first = strdup(name);
		if (!reader->first)
			return wrote(reader, -FDT_ERR_INTERNAL);
	}
	if (!wrote(reader, fdt_begin_node(reader->tree, name)) ||
	    (phandle && !wrote(reader, fdt_property_u32(reader->tree, "phandle",
							phandle))))
		return false;
	while (!next_is(reader, '}'))
		if (!read_item(reader, depth + 1, &nodes))
			return false;
	if (!next_is(reader, ';'))
		return wrong(reader, "a node ends with \"};\"");
	return wrote(reader, fdt_end_node(reader->tree));
}

static int write_root(void *tree)
{
	int err;

	err = fdt_finish_reservemap(tree);
	if (!err)
		err = fdt_begin_node(tree, "");
	if (!err)
		err = fdt_property_string(tree, "compatible", "dtio,served");
	if (!err)
		err = fdt_property_u32(tree, "#address-cells", 2);
	if (!err)
		err = fdt_property_u32(tree, "#size-cells", 2);
	/* The device is a process that reads and writes the memory itself. */
	if (!err)
		err = fdt_property(tree, "dma-coherent", NULL, 0);
	return err ? err : fdt_property_u32(tree, "interrupt-parent", CONTROLLER);
}

static int write_controller(void *tree)
{
	int err;

	err = fdt_begin_node(tree, "interrupt-controller");
	if (!err)
		err = fdt_property_string(tree, "compatible", "arm,gic-v3");
	if (!err)
		err = fdt_property(tree, "interrupt-controller", NULL, 0);
	if (!err)
		err = fdt_property_u32(tree, "#interrupt-cells", 3);
	if (!err)
		err = fdt_property_u32(tree, "phandle", CONTROLLER);
	if (!err)
		err = fdt_end_node(tree);
	if (!err)
		err = fdt_end_node(tree);
	return err ? err : fdt_finish(tree);
}

static bool read_all(struct reader *reader)
{
	bool nodes;
	size_t i;

	if (!wrote(reader, fdt_create(reader->tree, reader->size)) ||
	    !wrote(reader, write_root(reader->tree)))
		return false;
	do {
		if (!read_item(reader, 0, &nodes))
			return false;
		skip(reader);
	} while (*reader->at);
	for (i = 0; i < reader->num_labels; i++)
		if (!reader->labels[i].defined)
			return wrong(reader, "a label that is referred to is missing");
	return wrote(reader, write_controller(reader->tree));
}

static void forget(struct reader *reader)
{
	size_t i;

	for (i = 0; i < reader->num_labels; i++)
		free(reader->labels[i].name);
	free(reader->labels);
	free(reader->value);
	free(reader->first);
	free(reader->tree);
}

static size_t line_of(const struct reader *reader)
{
	size_t line = 1;
	const char *at;

	for (at = reader->source; at < reader->at; at++)
		line += *at == '\n';
	return line;
}

int tree_of_source(const char *source, void **tree, char **path, char **error)
{
	struct reader reader;
	int size, err;

	for (size = FIRST_SIZE; ; size *= 2) {
		reader = (struct reader){
			.source = source, .at = source, .size = size,
			.tree = calloc(1, (size_t)size),
		};
		if (reader.tree && read_all(&reader))
			break;
		if (reader.wrong)
			err = fail(error, EINVAL, "line %zu of the device's node: %s",
				   line_of(&reader), reader.wrong);
		else if (!reader.tree || reader.err != -FDT_ERR_NOSPACE)
			err = fail(error, ENOMEM, "out of memory");
		else if (size >= MAX_SIZE)
			err = fail(error, E2BIG, "the device's node is too large");
		else
			err = 0;
		forget(&reader);
		if (err)
			return err;
	}
	*path = format_string("/%s", reader.first);
	*tree = *path ? reader.tree : NULL;
	if (*path)
		reader.tree = NULL;
	forget(&reader);
	return *path ? 0 : fail(error, ENOMEM, "out of memory");
}
