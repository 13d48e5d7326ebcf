/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Values of JSON; see json.c. */
#ifndef DTIO_LS_JSON_H
#define DTIO_LS_JSON_H

#include <stdint.h>
#include <stdio.h>

/* NULL is null. */
void json_string(FILE *stream, const char *string);
void json_numbers(FILE *stream, const uint32_t *numbers, size_t count);

/* An object: its members come between begin and end, one a call. */
struct json_object {
	FILE *stream;
	size_t members;
};

struct json_object json_begin(FILE *stream);
/* Begins a member, whose value the caller writes to the stream. */
FILE *json_member(struct json_object *object, const char *name);
void json_text(struct json_object *object, const char *name, const char *value);
void json_end(const struct json_object *object);

#endif /* DTIO_LS_JSON_H */
