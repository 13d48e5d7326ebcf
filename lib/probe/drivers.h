/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the drivers of Linux insist on, as a table in which nothing is twice and that
 * needs no relocations: texts are found by where they begin.
 */
#ifndef DTIO_PROBE_DRIVERS_H
#define DTIO_PROBE_DRIVERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "probe/kinds.h"
#include "tree/tree.h"

/* @if_argument: in .arguments as @argument is; the empty text: needed in any case */
struct need_entry {
	uint8_t kind, if_kind;
	uint16_t argument, if_argument;
};

/*
 * A driver, as far as it is one for certain compatibles; @first: in .lists; @stays: it
 * cannot be unbound; @leaves: it can, and what it leaves behind works with memory that is
 * freed then
 */
struct driver_entry {
	uint32_t path;
	uint16_t first, count;
	bool stays, leaves;
};

/* Sorted by compatible, then by the driver's path */
struct driver_match {
	uint32_t compatible;
	uint16_t driver;
};

struct driver_table {
	/* texts, one after the other */
	const char *arguments, *paths, *compatibles;
	const struct need_entry *needs;
	const uint16_t *lists;		/* indexes of needs */
	const struct driver_entry *drivers;
	const struct driver_match *matches;
	size_t num_matches;
};

/* Alone in its file: a test has one of its own in place of it. */
extern const struct driver_table driver_table;

/* One thing that a driver needs */
struct probe_need {
	enum need_kind kind;
	const char *argument;
	/* what the node has to have for that; NULL: needed in any case */
	const char *if_argument;
	enum need_kind if_kind;
};

/*
 * How many drivers there are for the first of the node's compatibles that has any, and
 * in *@first the first of them
 */
size_t drivers_find(const struct node *node, const struct driver_match **first);

/* In Linux's sources: "drivers/tty/serial/imx.c" */
const char *driver_path(const struct driver_match *match);
/* Whether it does not let go of devices, as sysfs has no "unbind" for it */
bool driver_stays(const struct driver_match *match);
/*
 * Whether it lets go and leaves behind what it registered, as a handler of interrupts: the
 * host goes on calling it, and whoever has the device next does not get the line
 */
bool driver_leaves(const struct driver_match *match);
size_t driver_num_needs(const struct driver_match *match);
struct probe_need driver_need(const struct driver_match *match, size_t index);

#endif /* DTIO_PROBE_DRIVERS_H */
