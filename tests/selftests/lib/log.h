/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the kernel says in its log while a test looks on. */
#ifndef DTIO_LOG_H
#define DTIO_LOG_H

/* The log from now on, or -1 with errno; close() it. */
int open_log(void);

/* Leaves out what has come so far. */
void skip_to_end(int log);

/* How many lines with both texts have come since any of these was last called. */
int count_log(int log, const char *text, const char *other);

#endif /* DTIO_LOG_H */
