/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Names in commands; see shell-word.c. */
#ifndef DTIO_BASE_SHELL_WORD_H
#define DTIO_BASE_SHELL_WORD_H

/* The name as one word of a shell; free() it. NULL for want of memory. */
char *shell_word(const char *name);

#endif /* DTIO_BASE_SHELL_WORD_H */
