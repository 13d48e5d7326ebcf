/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory that runs out, for one program that is linked with --wrap of these. */
#ifndef DTIO_TESTS_RUNS_OUT_H
#define DTIO_TESTS_RUNS_OUT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* While this is so, nothing fails or is counted. */
#ifndef MEMORY_HOLDS
#define MEMORY_HOLDS false
#endif

/* How many allocations succeed until one fails; 0: all */
static size_t memory_left;
/* All others fail, too, from that one on. */
static bool memory_is_gone;

static bool runs_out(void)
{
	if ((MEMORY_HOLDS) || !memory_left || --memory_left)
		return false;
	memory_left = memory_is_gone;
	return true;
}

#define WRAP(type, name, parameters, ...)				\
	type __real_##name parameters;					\
	type __wrap_##name parameters;					\
	type __wrap_##name parameters					\
	{								\
		return runs_out() ? NULL : __real_##name(__VA_ARGS__);	\
	}

WRAP(void *, malloc, (size_t size), size)
WRAP(void *, calloc, (size_t count, size_t size), count, size)
WRAP(void *, realloc, (void *old, size_t size), old, size)
WRAP(void *, reallocarray, (void *old, size_t count, size_t size), old, count,
     size)
WRAP(char *, strdup, (const char *string), string)

int __real_vasprintf(char **string, const char *format, va_list args);
int __wrap_vasprintf(char **string, const char *format, va_list args);
int __wrap_vasprintf(char **string, const char *format, va_list args)
{
	return runs_out() ? -1 : __real_vasprintf(string, format, args);
}

#endif
