/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the kernel says in its log while a test looks on. */
#ifndef DTIO_LOG_H
#define DTIO_LOG_H

/* The log from now on, or -1 with errno; close() it. */
int open_log(void);

/* How many lines have come since it was opened or last read with both texts. */
int count_log(int log, const char *text, const char *other);

#endif /* DTIO_LOG_H */
