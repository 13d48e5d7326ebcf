/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How often what happened; see tally.c. */
#ifndef DTIO_CORPUS_TALLY_H
#define DTIO_CORPUS_TALLY_H

#include <stddef.h>
#include <stdio.h>

struct tally;

struct tally *tally_new(void);
void tally_free(struct tally *tally);

void tally_add(struct tally *tally, const char *what, size_t count);
size_t tally_get(const struct tally *tally, const char *what);

/* The same by a name that is put together */
__attribute__((format(printf, 3, 4)))
void tally_addf(struct tally *tally, size_t count, const char *format, ...);
__attribute__((format(printf, 2, 3)))
size_t tally_getf(const struct tally *tally, const char *format, ...);

/* In the order of their names; NULL: there are no more. */
const char *tally_name(struct tally *tally, size_t index);

/* To another process */
void tally_write(struct tally *tally, FILE *file);
void tally_read(struct tally *tally, FILE *file);

#endif
