/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Choices at random, the same for the same seed: numbers, and places in a device
 * tree.
 */
#ifndef DTIO_CORPUS_RANDOM_H
#define DTIO_CORPUS_RANDOM_H

#include <stddef.h>
#include <stdint.h>

void random_begin(uint64_t seed);
uint64_t random64(void);
/* 0 to @limit - 1; of nothing, 0 */
size_t below(size_t limit);
/* Such as mean something in device trees, or are at the end of a range */
uint32_t any_cell(void);

int any_node(const void *fdt);
/* -FDT_ERR_NOTFOUND: the node has none. */
int any_property(const void *fdt, int node);

#endif
