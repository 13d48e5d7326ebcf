/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What all files of dtio-ls share: the exit status, and memory or the end. */
#ifndef DTIO_LS_H
#define DTIO_LS_H

#include <stdbool.h>
#include <stddef.h>

#include "verdict/verdict.h"

enum {
	EXIT_FOUND = 0,		/* found; the check said yes; done */
	EXIT_NOTHING = 1,	/* nothing matched; the check says no */
	EXIT_TROUBLE = 2,	/* wrong usage, or the system could not be read */
	EXIT_CHANGE = 3,	/* the check says what has to change first */
};

/*
 * For want of memory, there is nothing to do but to say so: these end the program
 * with EXIT_TROUBLE. All results are free()'s.
 */

/* Zeroes; never NULL, not for a @count of 0 either. */
void *allocate(size_t count, size_t size);
/* @array of *@count with a zeroed entry more behind, which *@count then counts. */
void *extend(void *array, size_t *count, size_t size);
char *copy_string(const char *string);
__attribute__((format(printf, 1, 2)))
char *format(const char *format, ...);

/* As dtio_judge(), which fails for no other reason. */
struct dtio_verdict *judge(const struct dtio_board *board,
			   const struct dtio_host_device *device, bool in_full);

#endif /* DTIO_LS_H */
