/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the fuzzer and the race suite are told on their command lines. */
#ifndef DTIO_FUZZ_OPTIONS_H
#define DTIO_FUZZ_OPTIONS_H

#include <stdint.h>

struct run_options {
	uint64_t calls;		/* stop after so many */
	double time;		/* or after so many seconds, if not 0 */
	uint64_t seed;
	uint64_t answers;	/* bytes of each region that answer; 0 is all */
};

/*
 * Returns the index of the first word that is no option. Ends the program where there
 * is none or an option is wrong, and for --help. @usage is printed then, with the
 * options behind it.
 */
int read_options(int argc, char **argv, const char *usage,
		 struct run_options *given);

/* Of a clock that nothing sets back */
double seconds(void);

#endif /* DTIO_FUZZ_OPTIONS_H */
