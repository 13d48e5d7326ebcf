// SPDX-License-Identifier: GPL-2.0-or-later
/* Memory, or the end of the program. */
#include <err.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dtio-ls.h"

void *allocate(size_t count, size_t size)
{
	void *memory = calloc(count ? count : 1, size);

	if (!memory)
		err(EXIT_TROUBLE, NULL);
	return memory;
}

void *extend(void *array, size_t *count, size_t size)
{
	char *bigger = reallocarray(array, *count + 1, size);

	if (!bigger)
		err(EXIT_TROUBLE, NULL);
	memset(bigger + *count * size, 0, size);
	++*count;
	return bigger;
}

char *copy_string(const char *string)
{
	char *copy = strdup(string);

	if (!copy)
		err(EXIT_TROUBLE, NULL);
	return copy;
}

char *format(const char *format, ...)
{
	va_list args;
	char *text;
	int length;

	va_start(args, format);
	length = vasprintf(&text, format, args);
	va_end(args);
	if (length < 0)
		err(EXIT_TROUBLE, NULL);
	return text;
}

struct dtio_verdict *judge(const struct dtio_board *board,
			   const struct dtio_host_device *device, bool in_full)
{
	struct dtio_verdict *verdict;

	if (dtio_judge(board, device, in_full, &verdict, NULL))
		errx(EXIT_TROUBLE, "out of memory");
	return verdict;
}
