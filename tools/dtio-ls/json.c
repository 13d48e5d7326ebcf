// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Values of JSON. libsmartcols writes the document, its objects and how they
 * nest, but a cell of it cannot be an object or an empty array, and the bytes of a
 * string go out as they are. So cells are written here, and are numbers to
 * libsmartcols, which it takes over unread.
 */
#include <inttypes.h>

#include "json.h"
#include "text.h"

/* Bytes that are no character are U+FFFD: JSON has no room for them. */
void json_string(FILE *stream, const char *string)
{
	if (!string) {
		fputs("null", stream);
		return;
	}
	putc('"', stream);
	while (*string) {
		uint32_t code;
		size_t length = next_character(string, &code);

		if (!length)
			fputs("\\ufffd", stream);
		else if (is_control(code))
			fprintf(stream, "\\u%04" PRIx32, code);
		else if (code == '"' || code == '\\')
			fprintf(stream, "\\%c", (int)code);
		else
			fwrite(string, 1, length, stream);
		string += length ? length : 1;
	}
	putc('"', stream);
}

void json_numbers(FILE *stream, const uint32_t *numbers, size_t count)
{
	putc('[', stream);
	for (size_t i = 0; i < count; i++)
		fprintf(stream, "%s%" PRIu32, i ? ", " : "", numbers[i]);
	putc(']', stream);
}

struct json_object json_begin(FILE *stream)
{
	putc('{', stream);
	return (struct json_object) { .stream = stream };
}

FILE *json_member(struct json_object *object, const char *name)
{
	if (object->members++)
		fputs(", ", object->stream);
	json_string(object->stream, name);
	fputs(": ", object->stream);
	return object->stream;
}

void json_text(struct json_object *object, const char *name, const char *value)
{
	json_string(json_member(object, name), value);
}

void json_end(const struct json_object *object)
{
	putc('}', object->stream);
}
