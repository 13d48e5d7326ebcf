// SPDX-License-Identifier: GPL-2.0-or-later
/* What fuzzers have in common. */
#include "fuzz.h"

#include <fcntl.h>
#include <sanitizer/common_interface_defs.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "random.h"

/* No case takes a hundredth of it. */
#define TIME_LIMIT 10

unsigned long seed = 1, rounds, round_now;
double seconds;

static const char *program, *case_name;
static bool (*write_case)(int fd);

bool fuzz_option(int option, const char *argument)
{
	switch (option) {
	case 's':
		seed = strtoul(argument, NULL, 0);
		return true;
	case 'r':
		rounds = strtoul(argument, NULL, 0);
		return true;
	case 't':
		seconds = strtod(argument, NULL);
		return true;
	default:
		return false;
	}
}

static void save_case(void)
{
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "%s-%lu-%lu", case_name, seed, round_now);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	if (fd < 0)
		return;
	if (write_case(fd))
		fprintf(stderr, "%s: the case is in %s\n", program, path);
	else
		unlink(path);	/* a leak is found between cases */
	close(fd);
}

/* UBSan tells no callback of its end. It can be made to end by a signal. */
const char *__ubsan_default_options(void);
const char *__ubsan_default_options(void)
{
	return "abort_on_error=1";
}

static void aborted(int number)
{
	(void)number;
	save_case();
}

static void too_long(int number)
{
	(void)number;
	fprintf(stderr, "%s: takes more than %d s\n", program, TIME_LIMIT);
	save_case();
	_exit(1);
}

void broken(const char *format, ...)
{
	va_list args;

	fprintf(stderr, "%s: ", program);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	save_case();
	exit(1);
}

void fuzz_begin(const char *name, const char *of_case, bool (*write)(int fd))
{
	program = name;
	case_name = of_case;
	write_case = write;
	__sanitizer_set_death_callback(save_case);
	signal(SIGABRT, aborted);
	signal(SIGALRM, too_long);
	random_begin(seed);
}

bool fuzz_goes_on(void)
{
	static time_t end;

	if (!seconds)
		return round_now < rounds;
	if (!end)
		end = time(NULL) + (time_t)seconds;
	return time(NULL) < end;
}

void begin_case(void)
{
	alarm(TIME_LIMIT);
}

void end_case(void)
{
	alarm(0);
}
