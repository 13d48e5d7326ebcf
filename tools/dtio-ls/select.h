/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which of a board's devices are meant; see select.c. */
#ifndef DTIO_LS_SELECT_H
#define DTIO_LS_SELECT_H

#include <stdbool.h>
#include <stddef.h>

#include "libdtio.h"

/* One of these, if there are any */
struct globs {
	const char **globs;
	size_t count;
};

/* What is asked of a device: all of it. */
struct filter {
	char **names;		/* one of these, if any; ends with NULL */
	struct globs called;	/* by name or path */
	struct globs compatible;	/* by one of its strings */
	bool by_group;		/* that it is in an IOMMU group */
	const char *group;	/* in this one; NULL: in any */
};

/* Why no device is called that, on standard error */
void tell_no_device(const struct dtio_board *board, const char *name);

void add_glob(struct globs *globs, const char *glob);
void free_filter(struct filter *filter);

/* In the board's order, or in that of the groups. */
struct selection {
	const struct dtio_host_device **devices;
	size_t count;
};

/*
 * Says on standard error what was asked for and is not there. Returns the exit
 * status, which may be EXIT_NOTHING with devices selected.
 */
int select_devices(const struct dtio_board *board, const struct filter *filter,
		   struct selection *selection);
void free_selection(struct selection *selection);

#endif /* DTIO_LS_SELECT_H */
