/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the kernel logs during a test. */
#ifndef DTIO_LOG_H
#define DTIO_LOG_H

/* The log from now on, or -1 with errno; close() it. */
int open_log(void);

/* Leaves out what has come so far. */
void skip_to_end(int log);

/* How many new lines have both texts: since the last call of any of these three. */
int count_log(int log, const char *text, const char *other);

#endif /* DTIO_LOG_H */
