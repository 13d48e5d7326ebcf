/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A flattened device tree as source text. */
#ifndef DTIO_LS_DTS_H
#define DTIO_LS_DTS_H

#include <stdio.h>

/* The tree, which has to be sound, from its root on. */
void dts_print(FILE *stream, const void *fdt);

/* A line of comment, whatever is in the text. */
__attribute__((format(printf, 2, 3)))
void dts_comment(FILE *stream, const char *format, ...);

#endif /* DTIO_LS_DTS_H */
