/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The device trees of the corpus, as libdtio takes them apart. Without memory the
 * sanitizers end the program: nobody has to look whether there is a tree.
 */
#ifndef DTIO_CORPUS_TREE_H
#define DTIO_CORPUS_TREE_H

#include "tree/tree.h"

/* The whole file; ends the program with one line of error if it cannot. */
void *read_file(const char *path, size_t *size);

/* Ends the program without memory. */
void *allocate(size_t count, size_t size);

#endif
