/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The lines and pins of modules/dtio_test_lines.c, as tests look at and change them. */
#ifndef DTIO_SELFTEST_LINES_PARTS_H
#define DTIO_SELFTEST_LINES_PARTS_H

#include <stdbool.h>
#include <stdint.h>

/* A number that debugfs has, of all or of a line; and a line's level from outside */
unsigned long look_at_file(const char *file);
unsigned long look_at_line(const char *line, const char *what);
int set_outside(const char *line, bool high);

/* What is not as it was before the device had a user, or NULL */
const char *find_wrong_line(void);

uint32_t find_line(int fd, const char *name);

/* Acts on a line, or selects a pin state; returns 0 or the errno. */
int act_on(int fd, const char *line, uint32_t action, uint64_t value);
int select_pins(int fd, const char *state);

/* The interrupt of a line; the list has it by the index of the resource. */
uint32_t irq_of_line(int fd, const char *line);
int disable_irq(int fd, uint32_t irq);

/* As much as there is at once; returns how many of it failed. */
int change_all_lines(int fd);

#endif /* DTIO_SELFTEST_LINES_PARTS_H */
