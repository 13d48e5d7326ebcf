/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whether a board came back from a dump as it went in; see same-board.c. */
#ifndef DTIO_CORPUS_SAME_BOARD_H
#define DTIO_CORPUS_SAME_BOARD_H

#include "board/types.h"
#include "libdtio.h"

/* NULL, or the first difference in words, to be freed. */
char *board_difference(const struct dtio_board *written,
		       const struct dtio_board *read);

#endif
