// SPDX-License-Identifier: LGPL-2.1-or-later
/* Strings of any length, and the line in which a function says what went wrong. */
#include <stdio.h>

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
