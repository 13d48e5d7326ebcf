/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What dtc says of guests' trees; see batch.c. */
#ifndef DTIO_CORPUS_BATCH_H
#define DTIO_CORPUS_BATCH_H

#include "place.h"

struct batch;

/* @guest: the tree that the nodes of each batch are added to */
struct batch *batch_new(const void *guest);

/* The first phandle that the present batch's guest has not */
uint32_t batch_phandle(const struct batch *batch);

/*
 * @made: nodes with phandles from batch_phandle() on; @phandle: the next one; @who:
 * whose nodes they are
 */
void batch_add(struct batch *batch, const DtioFdt *made, uint32_t phandle,
	       const char *who);

/* Runs dtc on what is left, and frees the batch; how often it complained. */
size_t batch_finish(struct batch *batch);

#endif
