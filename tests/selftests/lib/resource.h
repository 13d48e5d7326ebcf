/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A device's resources, asked about and changed. */
#ifndef DTIO_SELFTEST_RESOURCE_H
#define DTIO_SELFTEST_RESOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include <linux/dtio.h>

#define LAST_ACTION	DTIO_RESOURCE_TRIGGER

/* DTIO_RESOURCE_INFO; returns 0 or the errno. */
int get_resource(int fd, uint32_t index, struct dtio_resource_info *info);

/* DTIO_RESOURCE_ACT, the same; *@value is in and out. */
int act_on_resource(int fd, uint32_t index, uint32_t action, uint64_t *value);

/* Whether it has this string, or none if @wanted is NULL */
bool resource_has_string(int fd, uint32_t index, uint32_t kind, const char *wanted);

/* The index of the first with this type and name, NULL for none; ~0 if there is none. */
uint32_t find_resource(int fd, uint32_t type, const char *name);

/* Finds one and acts on it. */
int do_act(int fd, uint32_t type, const char *name, uint32_t action, uint64_t value);

#endif /* DTIO_SELFTEST_RESOURCE_H */
