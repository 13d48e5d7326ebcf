/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sorting what mostly is in order; see sort.c. */
#ifndef DTIO_BASE_SORT_H
#define DTIO_BASE_SORT_H

#include <stddef.h>

/* As qsort(); an @array of none may be NULL. */
void sort(void *array, size_t count, size_t size,
	  int (*compare)(const void *, const void *));

#endif /* DTIO_BASE_SORT_H */
