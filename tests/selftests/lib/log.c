// SPDX-License-Identifier: GPL-2.0-or-later
/* The kernel's log, a record for each read(2). */
#include "log.h"
#include "selftest.h"

int open_log(void)
{
	int log = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);

	if (log >= 0)
		skip_to_end(log);
	return log;
}

void skip_to_end(int log)
{
	lseek(log, 0, SEEK_END);
}

int count_log(int log, const char *text, const char *other)
{
	char record[8192];
	int count = 0;

	for (;;) {
		ssize_t length = read(log, record, sizeof(record) - 1);

		/* Some have been overwritten; the next one is there. */
		if (length < 0 && errno == EPIPE)
			continue;
		if (length <= 0)
			return count;
		record[length] = '\0';
		if (strstr(record, text) && strstr(record, other))
			count++;
	}
}
