/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Anything that an endpoint can do with its controller: see operations.c. */
#ifndef ENDPOINT_OPERATIONS_H
#define ENDPOINT_OPERATIONS_H

#include <stdbool.h>
#include <stdint.h>

/* The controller is looked for, and started, with memory for it at ADDRESS. */
void operations_begin(uint64_t address, uint64_t size, uint64_t seed);

/* One of them, which may be some accesses */
void operation(void);

/* The link goes down, and function 0 is one that a host can have */
void operations_restart(void);

/* Whether a host uses function 0 */
bool operations_link(void);

#endif
