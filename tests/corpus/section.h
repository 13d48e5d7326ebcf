/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a program writes of a document that people write; see section.c. */
#ifndef DTIO_CORPUS_SECTION_H
#define DTIO_CORPUS_SECTION_H

#include <stdio.h>

struct section;

/*
 * That of @command, which is said in the document. Ends the program if there is none.
 * What is written to the file replaces what was there.
 */
struct section *section_open(const char *path, const char *command);
FILE *section_file(struct section *section);
void section_close(struct section *section);

#endif
