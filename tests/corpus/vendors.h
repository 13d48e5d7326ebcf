/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The boards by their vendors; see vendors.c. */
#ifndef DTIO_CORPUS_VENDORS_H
#define DTIO_CORPUS_VENDORS_H

#include <stddef.h>

struct vendor {
	char *name;
	/* boards that are next to each other in the list, and the sum of their sizes */
	char *const *boards;
	size_t num_boards, size;
};

/* Of what boards_find() found in @folder; the largest comes first. */
struct vendor *vendors_find(const char *folder, char *const *boards,
			    size_t num_boards, size_t *count);
void vendors_free(struct vendor *vendors, size_t count);

#endif
