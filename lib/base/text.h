/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Strings of any length, and the line in which a function says what went wrong. */
#ifndef DTIO_BASE_TEXT_H
#define DTIO_BASE_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* Leaves one line in *@error and returns -@err, so that callers return it. */
__attribute__((format(printf, 3, 4)))
int fail(char **error, int err, const char *format, ...);

/* A new string, or NULL for want of memory. */
__attribute__((format(printf, 1, 2)))
char *format_string(const char *format, ...);
__attribute__((format(printf, 1, 0)))
char *vformat_string(const char *format, va_list args);

bool ends_with(const char *string, const char *end);

/* For tables of hashes; @basis tells equal strings of different things apart. */
size_t hash_string(size_t basis, const char *string, size_t length);

#endif /* DTIO_BASE_TEXT_H */
