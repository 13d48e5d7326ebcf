/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the kernel says in its log when it finds something wrong with itself. */
#ifndef DTIO_FUZZ_COMPLAINT_H
#define DTIO_FUZZ_COMPLAINT_H

#include <stdbool.h>

/* The log from now on, or -1 with errno. */
int complaint_open_log(void);

/*
 * Whether the kernel has complained since; prints what it said. A data race counts
 * if code of dtio is on the way to one of its two accesses.
 */
bool complaint_came(int log);

#endif /* DTIO_FUZZ_COMPLAINT_H */
