/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The same work on all processors; see workers.c. */
#ifndef DTIO_CORPUS_WORKERS_H
#define DTIO_CORPUS_WORKERS_H

#include <stdatomic.h>

#include "tally.h"

/* Takes numbers from *@next on, one after the other, as long as there are such items. */
typedef void worker(const void *task, atomic_size_t *next, struct tally *tally);

/* How many processes ended other than they should; what was counted is in @total. */
size_t workers_run(worker *work, const void *task, struct tally *total);

/* Zeroes that all of them share */
void *workers_memory(size_t size);

#endif
