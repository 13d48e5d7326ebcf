/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What fuzzers have in common: how many cases they make, and that a case which
 * breaks something is written to a file.
 */
#ifndef DTIO_CORPUS_FUZZ_H
#define DTIO_CORPUS_FUZZ_H

#include <stdbool.h>

/* As asked for; with @seconds, @rounds is of no account. */
extern unsigned long seed, rounds;
extern double seconds;
/* The case at hand; whoever makes the next counts on. */
extern unsigned long round_now;

#define FUZZ_OPTIONS						\
	{ "seed", required_argument, NULL, 's' },		\
	{ "rounds", required_argument, NULL, 'r' },		\
	{ "seconds", required_argument, NULL, 't' }

/* Whether @option is one of these */
bool fuzz_option(int option, const char *argument);

/*
 * From here on, a case that the sanitizers or broken() end is written to a file
 * "CASE-SEED-ROUND" by @write, which returns whether it could.
 */
void fuzz_begin(const char *program, const char *case_name,
		bool (*write)(int fd));
bool fuzz_goes_on(void);

/* Between these, it is broken to take longer than any case should. */
void begin_case(void);
void end_case(void);

/* Ends the program with a line that says what is. */
__attribute__((format(printf, 1, 2)))
_Noreturn void broken(const char *format, ...);

#endif
