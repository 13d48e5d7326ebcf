/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The device trees that a kernel's build leaves; see boards.c. */
#ifndef DTIO_CORPUS_BOARDS_H
#define DTIO_CORPUS_BOARDS_H

#include <stddef.h>

/* The paths of all "*.dtb" below @folder, in the order of their names */
char **boards_list(const char *folder, size_t *count);
/* Ends the program if there is none. */
char **boards_find(const char *folder, size_t *count);
void boards_free(char **boards, size_t count);

#endif
