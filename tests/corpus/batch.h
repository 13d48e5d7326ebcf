/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What dtc says of guests' trees; see batch.c. */
#ifndef DTIO_CORPUS_BATCH_H
#define DTIO_CORPUS_BATCH_H

#include "place.h"

struct batch;

/* @guest: the tree that the nodes of each batch are added to */
struct batch *batch_new(const void *guest);

/* The room in the present batch's guest */
struct room *batch_room(struct batch *batch);

/* @who: whose nodes they are */
void batch_add(struct batch *batch, const DtioFdt *made, const char *who);

/* Runs dtc on what is left, and frees the batch; how often it complained. */
size_t batch_finish(struct batch *batch);

#endif
