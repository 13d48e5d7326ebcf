/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A verdict, or the end of the test: only memory can be wanting. */
#ifndef DTIO_TEST_JUDGE_H
#define DTIO_TEST_JUDGE_H

#include <stdio.h>
#include <stdlib.h>

#include "verdict/verdict.h"

static inline struct dtio_verdict *
judge(bool in_full, const struct dtio_board *board,
      const struct dtio_host_device *device)
{
	struct dtio_verdict *verdict;

	if (!dtio_judge(board, device, in_full, &verdict, NULL))
		return verdict;
	printf("Bail out! no verdict\n");
	exit(1);
}

#endif /* DTIO_TEST_JUDGE_H */
