/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The families of SoCs that boards are of; see families.c. */
#ifndef DTIO_CORPUS_FAMILIES_H
#define DTIO_CORPUS_FAMILIES_H

#include "tree/tree.h"

/* In the order in which they are printed; NULL beyond the end. The last is "other". */
const char *family_name(size_t number);
/* On which hardware it has been tried: "no", on none */
const char *family_tried(size_t number);
/* Of the board with this tree */
const char *family_of(const struct tree *tree);

#endif
