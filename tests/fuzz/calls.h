/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The calls that a user of a device can make, as data: made up at random,
 * written to a file and read back, and run.
 */
#ifndef DTIO_FUZZ_CALLS_H
#define DTIO_FUZZ_CALLS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define MAX_ARGUMENTS	8

struct call {
	unsigned int type;
	uint64_t arguments[MAX_ARGUMENTS];
};

/* Every thread that runs calls does this first. */
void calls_start_thread(void);

/* Makes one up. @random is the state of the generator. */
void call_make_up(struct call *call, uint64_t *random);

/* One line: a name and numbers. */
void call_print(const struct call *call, FILE *out);
bool call_parse(struct call *call, const char *line);

/*
 * Runs it. Returns NULL, or what was wrong with the answer: an errno that it
 * must not have, or memory that it must not have written.
 */
const char *call_run(const struct call *call);

/* The same where others take the device away meanwhile: any errno will do. */
const char *call_run_raced(const struct call *call);

/* Whether it closes the device and opens it. */
bool call_opens(const struct call *call);

/* A number, a number below @limit, and whether something of this chance happens */
uint64_t next_random(uint64_t *state);
uint64_t below(uint64_t *random, uint64_t limit);
bool one_in(uint64_t *random, unsigned int chance);

#endif /* DTIO_FUZZ_CALLS_H */
