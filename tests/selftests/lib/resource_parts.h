/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The resources of modules/dtio_test_resource.c, as tests look at and change them. */
#ifndef DTIO_SELFTEST_RESOURCE_PARTS_H
#define DTIO_SELFTEST_RESOURCE_PARTS_H

#include <stdbool.h>
#include <stdint.h>

/* The rates that the clocks have at first */
#define PLL	8000000
#define B	3000000
#define SLOW	10000000
#define FAST	20000000
#define PART	4000000
#define PLL2	6000000
#define PLL3	7000000
#define PICKY	2000000

/* A number that debugfs has of a part, and setting it: 0 or the errno */
unsigned long look_at_part(const char *part, const char *what);
int tell_part(const char *part, const char *what, unsigned long value);
unsigned long rate_of_clock(const char *clock);

/* The state of the host that a user may have changed */
struct part_state {
	const char *part, *what;
	unsigned long open, closed;
};

/* One that is not as it should be, or NULL; some go off a little later. */
const struct part_state *find_wrong_part(bool open);

/* As find_resource(), in the node below or in the device's own */
uint32_t find_resource_in(int fd, uint32_t type, const char *name, bool below);

int set_clock_rate(int fd, const char *name, uint64_t rate);

/* As much as there is at once; returns how many of it failed. */
int change_all_parts(int fd);

/* What change_all_parts() changes, as the host has it then; its end has no part. */
extern const struct part_state changed_parts[];

#endif /* DTIO_SELFTEST_RESOURCE_PARTS_H */
