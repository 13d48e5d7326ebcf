/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reading a board while memory runs out; see runs-out.h. */
#ifndef DTIO_TESTS_READ_RUNS_OUT_H
#define DTIO_TESTS_READ_RUNS_OUT_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "libdtio.h"
#include "runs-out.h"

/* With the first allocation failing, then the second, until none does */
static bool survives_reading(const char *root)
{
	size_t allowed = 0;
	bool right = true, ran_out;

	do {
		struct dtio_board *read;
		char *error = NULL;
		int err;

		memory_left = ++allowed;
		err = dtio_read_board(root, &read, &error);
		ran_out = !memory_left;
		memory_left = 0;
		if (err != (ran_out ? -ENOMEM : 0)) {
			printf("# the %zuth: %d: %s\n", allowed, err,
			       error ?: "no error");
			right = false;
		}
		if (!err)
			dtio_free_board(read);
		free(error);
	} while (ran_out);
	printf("# %zu allocations\n", allowed);
	return right && allowed > 100;
}

#endif
