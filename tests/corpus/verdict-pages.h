/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The verdicts for people; see verdict-pages.c. */
#ifndef DTIO_CORPUS_VERDICT_PAGES_H
#define DTIO_CORPUS_VERDICT_PAGES_H

#include <stdio.h>

#include "tally.h"

/* What make prints */
void verdicts_print(FILE *file, struct tally *tally);
/* Of boards-and-devices.md and device-trees.md in that folder, what is counted */
void verdicts_write(const char *folder, struct tally *tally);

#endif
