/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Anything that a host can do with a function of an endpoint: see operations-host.c. */
#ifndef ENDPOINT_OPERATIONS_HOST_H
#define ENDPOINT_OPERATIONS_HOST_H

#include <stdbool.h>
#include <stdint.h>

/* On the machine of this thread: its port is device 1, and memory that comes and goes 2. */
void host_begin(uint64_t seed);

/* One of them, which may be some accesses; or, if no function is there, a look for it */
void host_operation(void);

/* How many there were, how often the function was found, and whether it is there */
struct host_counts {
	unsigned long long operations, found;
	bool there;
};
struct host_counts host_counts(void);

#endif
