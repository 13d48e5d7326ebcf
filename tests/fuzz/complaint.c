// SPDX-License-Identifier: GPL-2.0-or-later
/* What the kernel says in its log when it finds something wrong with itself. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "complaint.h"

#define DATA_RACE	"BUG: KCSAN:"
#define RULER		"====="

int complaint_open_log(void)
{
	int log = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);

	if (log >= 0 && lseek(log, 0, SEEK_END) < 0) {
		close(log);
		return -1;
	}
	return log;
}

/*
 * What Linux 7.2 says of itself, whoever's driver it is: its_irq_domain_alloc() keeps
 * what it has allocated when iommu_dma_prepare_msi() fails, and the end of the device's
 * messages finds it. boards/init has the same.
 */
static bool is_of_linux(const char *message)
{
	return strstr(message, "WARNING:") && strstr(message, "its_msi_teardown");
}

static bool is_complaint(const char *message)
{
	static const char *const words[] = {
		"BUG:", "WARNING:", "Oops", "KASAN:", "UBSAN:", "ODEBUG:",
		"refcount_t:", "INFO: possible", "INFO: rcu", "blocked for",
		"suspicious RCU", "inconsistent lock", "Unable to handle",
		"scheduling while atomic", "Internal error",
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strstr(message, words[i]))
			return !is_of_linux(message);
	return false;
}

/* A report of a data race on its way: lines from one ruler to the next. */
static struct {
	bool reading, ours;
	char text[16384];
	size_t length;
} race;

static bool read_race(const char *message)
{
	int length = snprintf(race.text + race.length,
			      sizeof(race.text) - race.length, "%s", message);

	if (length > 0 && race.length + length < sizeof(race.text))
		race.length += length;
	/* The module of a function is behind it, in brackets. */
	race.ours |= strstr(message, "[dtio") != NULL;
	if (!strstr(message, RULER))
		return false;
	race.reading = false;
	if (race.ours)
		fputs(race.text, stdout);
	return race.ours;
}

bool complaint_came(int log)
{
	static char message[8192];
	bool came = false;
	ssize_t length;

	while ((length = read(log, message, sizeof(message) - 1)) > 0 ||
	       (length < 0 && errno == EPIPE)) {
		if (length < 0)
			continue;
		message[length] = '\0';
		if (strstr(message, DATA_RACE)) {
			race.reading = true;
			race.ours = false;
			race.length = 0;
		}
		if (race.reading) {
			came |= read_race(message);
		} else if (is_complaint(message)) {
			fputs(message, stdout);
			came = true;
		}
	}
	return came;
}
