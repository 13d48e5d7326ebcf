// SPDX-License-Identifier: LGPL-2.1-or-later
/* Strings of any length, and the line in which a function says what went wrong. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

char *vformat_string(const char *format, va_list args)
{
	char *string;

	return vasprintf(&string, format, args) < 0 ? NULL : string;
}

char *format_string(const char *format, ...)
{
	char *string;
	va_list args;

	va_start(args, format);
	string = vformat_string(format, args);
	va_end(args);
	return string;
}

int fail(char **error, int err, const char *format, ...)
{
	va_list args;

	if (error) {
		va_start(args, format);
		*error = vformat_string(format, args);
		va_end(args);
	}
	return -err;
}

bool ends_with(const char *string, const char *end)
{
	size_t length = strlen(string), end_length = strlen(end);

	return length >= end_length &&
	       !strcmp(string + length - end_length, end);
}

/* FNV-1a; its low bits are the weaker ones. */
size_t hash_string(size_t basis, const char *string, size_t length)
{
	uint64_t hash = 0xcbf29ce484222325u ^ basis;

	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)string[i]) * 0x100000001b3u;
	return (size_t)(hash ^ hash >> 32);
}
