/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is the same node on another board; see same.c. */
#ifndef DTIO_CORPUS_SAME_H
#define DTIO_CORPUS_SAME_H

#include "place.h"
#include "references.h"

/* A board, while its nodes are compared with others' */
struct same;

struct same *same_new(const struct references *references,
		      const struct tree *board);
void same_free(struct same *same);

/* The same number for the same node */
uint64_t same_key(struct same *same, const struct node *device,
		  const DtioFdtPlacement *placement,
		  const struct offers *offers);

#endif
