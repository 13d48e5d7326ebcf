/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What writing and reading a dump have in common; the format is in docs/dump.md. */
#ifndef DTIO_DUMP_H
#define DTIO_DUMP_H

/* Below the root of the board's device tree */
#define DUMP_NODE "__dtio__"
/* What another reader could not make sense of raises it. */
#define DUMP_FORMAT 1

#define DUMP_SOURCE_SYSTEM "system"
#define DUMP_SOURCE_DTB "device-tree"

/* Bits of a cell of "irqs" */
#define DUMP_IRQ_USABLE (1 << 0)
#define DUMP_IRQ_EDGE (1 << 1)

/* Cells of a region in "region-types", and numbers in "region-msix" */
#define DUMP_REGION_CELLS 3
#define DUMP_MSIX_NUMBERS 4

/*
 * By enum dtio_use_kind. A login is that of the system's caller: for the reader of a
 * dump it is a network like others.
 */
#define DUMP_USES { "console", "mount", "swap", "network", "watchdog", "display", \
		    "terminal", "other-mount", "network" }

/* By enum dtio_name_kind */
#define DUMP_NAMES { "alias", "terminal", "network", "block", "other" }

/* What becomes of a property that may tell one board from another of its kind. */
enum mask {
	MASK_KEEP,
	MASK_ZERO,	/* zeroes of the same length */
	MASK_DROP,
};

struct node;
struct property;

enum mask mask_property(const struct node *node,
			const struct property *property);

#endif /* DTIO_DUMP_H */
