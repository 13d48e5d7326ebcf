/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Devices as JSON; see document.c. */
#ifndef DTIO_LS_DOCUMENT_H
#define DTIO_LS_DOCUMENT_H

#include "columns.h"
#include "entries.h"

void print_document(const struct dtio_board *board,
		    const struct entries *entries,
		    const struct column *const *columns, size_t num_columns,
		    const struct view *view);

#endif /* DTIO_LS_DOCUMENT_H */
