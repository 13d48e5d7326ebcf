/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The results for people; see document.c. */
#ifndef DTIO_CORPUS_DOCUMENT_H
#define DTIO_CORPUS_DOCUMENT_H

#include "tally.h"

/* Puts the tables between the markers of the file. */
void document_write(const char *path, struct tally *tally);

#endif
