/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A file that is written whole or not at all; see atomic-file.c. */
#ifndef DTIO_BASE_ATOMIC_FILE_H
#define DTIO_BASE_ATOMIC_FILE_H

#include <stddef.h>

/*
 * Puts @size bytes where @file is, or leaves what is there alone; "-" is the
 * standard output.
 */
int replace_file(const char *file, const void *data, size_t size,
		 char **error);

#endif /* DTIO_BASE_ATOMIC_FILE_H */
