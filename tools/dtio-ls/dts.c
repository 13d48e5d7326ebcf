// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A flattened device tree as source text. What a property holds is not in the tree
 * but with its reader: what can be a list of strings is shown as one, what can be
 * cells as cells, and the rest as bytes. Each way dtc makes the same of it.
 *
 * Names and texts may come from anybody's tree and go to a terminal: what cannot be
 * printed is not.
 */
#include <ctype.h>
#include <err.h>
#include <libfdt.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "dts.h"

static int printable(char character)
{
	return isprint((unsigned char)character) ? character : '?';
}

static void print_name(FILE *stream, const char *name)
{
	for (; *name; name++)
		putc(printable(*name), stream);
}

void dts_comment(FILE *stream, const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	if (vasprintf(&text, format, args) < 0)
		err(2, NULL);
	va_end(args);
	fputs("// ", stream);
	print_name(stream, text);
	putc('\n', stream);
	free(text);
}

/* Strings of at least one character each, of those that stand for themselves */
static bool is_text(const char *data, int length)
{
	if (!length || data[length - 1])
		return false;
	for (int i = 0; i < length; i++)
		if (data[i] ? !isprint((unsigned char)data[i]) :
			      !i || !data[i - 1])
			return false;
	return true;
}

static void print_strings(FILE *stream, const char *data, int length)
{
	putc('"', stream);
	/* the last NUL is the end of the last string */
	for (int i = 0; i < length - 1; i++) {
		if (!data[i])
			fputs("\", \"", stream);
		else if (strchr("\"\\", data[i]))
			fprintf(stream, "\\%c", data[i]);
		else
			putc(data[i], stream);
	}
	putc('"', stream);
}

/* As people write them: frequencies in decimal */
static void print_cells(FILE *stream, const char *name, const uint8_t *data,
			int length)
{
	static const char frequency[] = "-frequency";
	size_t end = strlen(name);
	bool decimal = end >= strlen(frequency) &&
		       !strcmp(name + end - strlen(frequency), frequency);

	for (int i = 0; i < length; i += 4) {
		uint32_t cell = fdt32_ld((const fdt32_t *)(data + i));

		fputs(i ? " " : "<", stream);
		fprintf(stream, cell < 10 || decimal ? "%u" : "0x%x", cell);
	}
	putc('>', stream);
}

static void print_value(FILE *stream, const char *name, const void *data,
			int length)
{
	const uint8_t *bytes = data;

	if (is_text(data, length)) {
		print_strings(stream, data, length);
	} else if (length % 4) {
		for (int i = 0; i < length; i++)
			fprintf(stream, "%c%02x", i ? ' ' : '[', bytes[i]);
		putc(']', stream);
	} else {
		print_cells(stream, name, data, length);
	}
}

static void indent(FILE *stream, int depth)
{
	while (depth--)
		putc('\t', stream);
}

static void print_property(FILE *stream, const void *fdt, int property,
			   int depth)
{
	const char *name;
	int length;
	const void *data = fdt_getprop_by_offset(fdt, property, &name, &length);

	indent(stream, depth);
	print_name(stream, name);
	if (length) {
		fputs(" = ", stream);
		print_value(stream, name, data, length);
	}
	fputs(";\n", stream);
}

static void print_node(FILE *stream, const void *fdt, int node, int depth)
{
	const char *name = fdt_get_name(fdt, node, NULL);
	int property, child;

	indent(stream, depth);
	print_name(stream, *name ? name : "/");
	fputs(" {\n", stream);
	fdt_for_each_property_offset(property, fdt, node)
		print_property(stream, fdt, property, depth + 1);
	fdt_for_each_subnode(child, fdt, node) {
		putc('\n', stream);
		print_node(stream, fdt, child, depth + 1);
	}
	indent(stream, depth);
	fputs("};\n", stream);
}

void dts_print(FILE *stream, const void *fdt)
{
	print_node(stream, fdt, 0, 0);
}
