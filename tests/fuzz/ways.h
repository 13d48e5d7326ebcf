/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The ways into a device and what its user does with address spaces. The files are
 * target.handle; whatever fails may have been refused for a good reason.
 */
#ifndef DTIO_FUZZ_WAYS_H
#define DTIO_FUZZ_WAYS_H

#include <stdbool.h>
#include <stdint.h>

/* Which device it is that the calls are about from now on. */
void way_choose(unsigned int number);

/* Opens by the group or by the character device; counts calls of @slot. */
bool way_open(uint64_t *random, unsigned int slot);
void way_close(void);

/* One call about address spaces or files that is none of calls.c's. */
void way_call(uint64_t *random, unsigned int slot);

/* Attach, detach or replace; a second address for the doorbell of messages */
void way_attach(uint64_t *random, unsigned int slot);
void way_doorbell(uint64_t *random, unsigned int slot);

#endif /* DTIO_FUZZ_WAYS_H */
