/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A device and a verdict on it, or the end of the test. */
#ifndef DTIO_TEST_JUDGE_H
#define DTIO_TEST_JUDGE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board/types.h"
#include "verdict/verdict.h"

static inline struct dtio_host_device *
find(struct dtio_board *board, const char *name)
{
	for (size_t i = 0; i < board->num_devices; i++)
		if (!strcmp(board->devices[i].name, name))
			return &board->devices[i];
	printf("Bail out! no device %s\n", name);
	exit(1);
}

/* Only memory can be wanting. */
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
